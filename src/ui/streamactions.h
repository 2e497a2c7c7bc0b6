// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "services/floatplanestreams.h"
#include "ui/externalplayer.h"

#include <QObject>

namespace partyline {

class FloatplaneAccount;

/// What can be done with a livestream outside Partyline: open its page in the browser, copy that address, play it in
/// mpv or streamlink. The address for players is asked of the site at that moment and goes to the player alone: it
/// holds a token, and is neither kept nor shown.
class StreamActions final : public QObject
{
    Q_OBJECT

public:
    /// The account outlives it.
    explicit StreamActions(FloatplaneAccount &account, QObject *parent = nullptr);

    void open(const Livestream &stream);
    void copyAddress(const Livestream &stream);
    /// One question to the site at a time; a second wish while it is under way does nothing.
    void play(const Livestream &stream, externalplayer::Program program);
    bool isAsking() const { return m_isAsking; }

signals:
    /// What became of it where that is not seen, or why it was refused: one sentence.
    void told(const QString &sentence);
    void askingChanged();

private:
    void hand(const Result<QUrl> &playlist, externalplayer::Program program);
    void setAsking(bool isAsking);

    FloatplaneAccount &m_account;
    bool m_isAsking = false;
};

} // namespace partyline

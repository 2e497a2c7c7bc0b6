// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/track.h"

#include <QObject>

class QMenu;

namespace partyline {

class Theme;

/// What can be done with a track outside Partyline: open it in the browser, play it in mpv at the right second, copy
/// its address. Of a SoundCloud track the room knows only a number, which is no address: it can be looked for by its
/// name, and that is what the menu says.
class TrackActions final : public QObject
{
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit TrackActions(const Theme &theme, QObject *parent = nullptr);

    /// Why it has no address, in a sentence; empty where it has one.
    static QString noAddress(const Track &track);
    /// Where the browser goes: the track's page, or its source's own search by the track's name; invalid for tracks of
    /// an unknown source.
    static QUrl browserAddress(const Track &track);

    /// `startedAt` is that of the play that runs, so that mpv begins where the room is; invalid: from the beginning.
    void fill(QMenu &menu, const Track &track, const QDateTime &startedAt = {});
    void open(const Track &track);
    void play(const Track &track, const QDateTime &startedAt);
    void copyAddress(const Track &track);
    void copyTitle(const Track &track);

signals:
    /// What became of it where that is not seen, or why it was refused: one sentence.
    void told(const QString &sentence);

private:
    void tell(const Result<Done> &result);

    const Theme &m_theme;
};

} // namespace partyline

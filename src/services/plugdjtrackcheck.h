// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/endpoints.h"
#include "core/track.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>

class QNetworkReply;

namespace partyline {

/// Asks a track's source whether it can still be played. The room's own protocol does not know (plugdj.md: no call
/// tells), so somebody else's server has to be asked: by the user's click alone, without cookies, about nothing but
/// that one video. YouTube answers by oEmbed; nobody does for SoundCloud's track numbers.
class PlugDjTrackCheck final : public QObject
{
    Q_OBJECT

public:
    enum class Verdict {
        Plays,
        Gone,    ///< removed, private, or never there
        NotHere, ///< its owner does not let other sites play it, and a DJ room is one
        Unknown  ///< nobody could be asked
    };
    Q_ENUM(Verdict)

    /// Who is asked for rooms of that server: YouTube's oEmbed address; nobody for a server on this computer, whose
    /// tracks are invented.
    static QUrl addressFor(const Endpoints &endpoints);

    explicit PlugDjTrackCheck(const QUrl &endpoint, QObject *parent = nullptr);

    /// Why this track cannot be asked about, in a sentence; empty: it can.
    QString refusalOf(const Track &track) const;
    /// One at a time; another one forgets the one before. checked() follows unless it is refused.
    void check(const Track &track);

signals:
    /// `reason` is a sentence for Unknown.
    void checked(const partyline::Track &track, partyline::PlugDjTrackCheck::Verdict verdict, const QString &reason);

private:
    void finish(const Track &track);

    const QUrl m_endpoint;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr; ///< the manager's
};

/// The page of the track at its source, where the room tells enough to know it; invalid for SoundCloud, of which the
/// room knows only a number (plugdj.md 3.1.3).
QUrl trackPage(const Track &track);

} // namespace partyline

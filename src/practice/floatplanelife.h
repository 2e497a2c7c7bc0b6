// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/cast.h"
#include "practice/floatplanemodel.h"
#include "practice/floatplanepolls.h"
#include "practice/floatplanerooms.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace partyline::practice {

class FloatplaneSite;

/// The people under the livestreams: they chat, vote and are moderated, and the creators run polls and announce things.
class FloatplaneLife : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        FloatplaneModel &model;
        FloatplaneRooms &rooms;
        FloatplanePolls &polls;
        FloatplaneSite &site;
    };

    /// People move in at once; nobody says anything before start().
    FloatplaneLife(Parts parts, quint32 seed, QObject *parent = nullptr);

    /// `rate` 1 is a pleasant chat, 0 is silence. `site` is where notifications find their pictures.
    void start(double rate, const QUrl &site);

    /// Somebody of the audience.
    const FloatplaneUser &someone();
    QString nextLine();
    CastPoll nextPoll() { return m_cast.poll(); }

private:
    void repeat(QTimer &timer, std::chrono::milliseconds first, std::chrono::milliseconds pause,
                void (FloatplaneLife::*act)());
    std::chrono::milliseconds paced(std::chrono::milliseconds pause, int percent) const;
    const FloatplaneCreator &someStream();
    void chat();
    void vote();
    void runPoll();
    void announce();
    void stream();
    void remind();
    void moderate();

    FloatplaneModel &m_model;
    FloatplaneRooms &m_rooms;
    FloatplanePolls &m_polls;
    FloatplaneSite &m_site;
    Cast m_cast;
    QStringList m_audience; ///< user ids
    QUrl m_siteUrl;
    double m_rate = 0;
    bool m_announcesPost = false;
    QTimer m_chatTimer, m_voteTimer, m_pollTimer, m_noticeTimer, m_reminderTimer, m_moderationTimer;
};

} // namespace partyline::practice

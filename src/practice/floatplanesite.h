// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/floatplanemodel.h"
#include "practice/floatplanepolls.h"
#include "practice/floatplanesails.h"
#include "wire/floatplanesync.h"

namespace partyline::practice {

/// The site host's virtual routes and events: sync and poll rooms (floatplane.md 6.4, 6.5, 6.7, 6.8).
class FloatplaneSite : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const FloatplaneModel &model;
        FloatplaneSessions &sessions;
        FloatplanePolls &polls;
        const Faults &faults;
    };

    explicit FloatplaneSite(Parts parts, QObject *parent = nullptr);

    void addRoutes(FloatplaneSails &host);
    void forget(FloatplaneSocket *socket);

    /// To every synchronised socket, or to those of one user.
    void notify(const floatplane::SyncData &data, const QString &userId = {});

private:
    using Answer = FloatplaneSails::Answer;

    void addSyncRoutes(FloatplaneSails &host);
    void addPollRoutes(FloatplaneSails &host);
    Answer connectSync(FloatplaneSocket &socket, const FloatplaneUser *user);
    Answer joinPolls(FloatplaneSocket &socket, const FloatplaneUser *user, const QString &creatorId, bool asModerator);
    Answer leavePolls(FloatplaneSocket &socket, const QString &creatorId);
    const FloatplaneUser *userOf(const FloatplaneSocket &socket) const;
    void toPollRoom(const QString &creatorId, const QString &event, const QJsonObject &argument);
    QJsonObject wireForm(const floatplane::PollData &poll) const;
    void sendTally(const floatplane::PollData &poll, const floatplane::Tally &before);

    const FloatplaneModel &m_model;
    FloatplaneSessions &m_sessions;
    FloatplanePolls &m_polls;
    const Faults &m_faults;
    QList<FloatplaneSocket *> m_synced;
    QHash<QString, QList<FloatplaneSocket *>> m_pollRooms; ///< by creator
    bool m_asksForAck = false;                             ///< in turn, so that clients meet both forms
};

} // namespace partyline::practice

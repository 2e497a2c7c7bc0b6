// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/floatplanesocket.h"
#include "wire/floatplanepolls.h"

namespace partyline {

/// The site's side of a livestream: sync events and the poll room (floatplane.md 6.4, 6.5). What it hears it hands on
/// unread.
class FloatplaneSite final : public QObject
{
    Q_OBJECT

public:
    FloatplaneSite(FloatplaneAccount &account, FloatplaneSocket::Options options, QObject *parent = nullptr);

    FloatplaneSocket &socket() { return m_socket; }
    const FloatplaneSocket &socket() const { return m_socket; }
    /// Joins the creator's poll room, now if there is a line, and with every line to come.
    void setCreator(const QString &creatorId);
    /// Whether we are one of the stream's moderators: then their poll room is asked for, and the viewers' where that is
    /// refused (6.5, P5).
    void setModerator(bool isModerator);
    void leave();

signals:
    /// The moderators' room took us in, or no longer does.
    void moderationChanged(bool isPermitted);
    void pollsJoined(const QList<partyline::floatplane::PollData> &active);
    /// The first answers of a line are in, or it failed: with a token the chat waits for it (2.3.5).
    void settled();

private:
    void begin();
    void askAll();
    void connectSync(bool byToken);
    void joinPolls(bool byToken, bool asModerator);
    void whenSyncAnswered(const Result<SailsReply> &reply, bool byToken);
    void whenPollsAnswered(const Result<SailsReply> &reply, bool byToken, bool asModerator);
    void setPermitted(bool isPermitted);
    bool hasLine() const;
    void whenRefused(const Error &error, bool byToken);

    FloatplaneAccount &m_account;
    QString m_creatorId;
    bool m_isModerator = false; ///< as the chat's list of people has it
    bool m_isPermitted = false; ///< as the poll room has it
    int m_refusals = 0;         ///< by this line
    bool m_byToken = false;     ///< this line speaks with tokens, not with the cookie
    FloatplaneSocket m_socket;  ///< last: it goes first, and answers its requests then
};

} // namespace partyline

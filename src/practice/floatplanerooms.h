// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/floatplanemodel.h"
#include "wire/floatplanechat.h"

#include <QHash>
#include <QUrl>

#include <deque>

namespace partyline {
class Faults;
} // namespace partyline

namespace partyline::practice {

class FloatplaneSocket;

/// The chats by stream id: who is in them, what is said in them, and to whom it is delivered (floatplane.md 6.6).
class FloatplaneRooms
{
public:
    /// A line as it was delivered to a room, for whoever wants to compare what a client shows.
    struct Said
    {
        QString id;
        QString stream;
        QString userId;
        QString userName;
        QString text;
        QDateTime time;
    };

    FloatplaneRooms(const FloatplaneModel &model, const Faults &faults)
        : m_model(model)
        , m_faults(faults)
    {
    }

    /// Where the pictures of emotes and people are, known once the site listens.
    void setSite(const QUrl &site) { m_site = site; }

    /// A second join of the same socket changes only its generation.
    void join(const QString &stream, FloatplaneSocket *socket, floatplane::Generation generation,
              const QString &userId);
    void leave(const QString &stream, FloatplaneSocket *socket);
    void leaveAll(FloatplaneSocket *socket);
    bool isMember(const QString &stream, const FloatplaneSocket *socket) const;
    /// Somebody who sits there without a socket.
    void settle(const QString &stream, const QString &userId);

    /// Staff and viewers by name, each once, sorted.
    floatplane::ChatPeople people(const QString &stream) const;
    QList<Emote> emotesFor(const FloatplaneUser &user) const;

    /// A line of this person's that nobody has heard yet.
    floatplane::Chatter compose(const FloatplaneUser &author, const QString &stream, const QString &text) const;
    /// A line of the system's: Transmission or Banned.
    floatplane::Chatter announce(const QString &stream, const QString &text, floatplane::Chatter::UserType type) const;
    /// To every member, the sender included; a shadowed person's lines only to that person.
    void deliver(const floatplane::Chatter &chatter);
    /// The line as a client of that generation gets it.
    QJsonObject wireForm(floatplane::Chatter chatter, floatplane::Generation generation) const;

    /// False when no such line was said there.
    bool erase(const QString &stream, const QString &id);
    void eraseRange(const QString &stream, const QString &userId, const QDateTime &from, const QDateTime &to);

    /// In the order of delivery, oldest first; the last MostRemembered of them.
    const std::deque<Said> &said() const { return m_said; }

private:
    struct Member
    {
        FloatplaneSocket *socket;
        floatplane::Generation generation;
        QString userId;
    };

    const FloatplaneModel &m_model;
    const Faults &m_faults;
    QUrl m_site;
    QHash<QString, QList<Member>> m_members;
    QHash<QString, QStringList> m_residents;
    std::deque<Said> m_said;
};

} // namespace partyline::practice

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/floatplanemoderation.h"
#include "practice/floatplanerooms.h"
#include "practice/floatplanesails.h"

#include <QElapsedTimer>

namespace partyline::practice {

/// The chat host's virtual routes, both generations, by cookie and by token (floatplane.md 6.2, 6.3).
class FloatplaneChat
{
public:
    struct Parts
    {
        FloatplaneModel &model;
        FloatplaneSessions &sessions;
        FloatplaneRooms &rooms;
        const Faults &faults;
    };

    explicit FloatplaneChat(Parts parts);

    void addG1Routes(FloatplaneSails &host);
    void addG2Routes(FloatplaneSails &host);
    /// Off, its routes are answered as if they were not there, also on sockets that joined by them.
    void setServed(floatplane::Generation generation, bool isServed);
    bool isServed(floatplane::Generation generation) const;

private:
    using Answer = FloatplaneSails::Answer;
    using Generation = floatplane::Generation;
    enum class Credential { Cookie, Token, Either };
    struct Visit
    {
        FloatplaneSocket &socket;
        const FloatplaneUser &user;
        QString stream;
        QJsonObject data;
        Generation generation;
    };
    using Action = Answer (FloatplaneChat::*)(const Visit &);

    void route(FloatplaneSails &host, const QByteArray &verb, const QString &path, Generation generation,
               Credential credential, Action action);
    Answer visit(FloatplaneSocket &socket, const sails::Request &request, Generation generation, Credential credential,
                 Action action);
    const FloatplaneUser *userOf(const FloatplaneSocket &socket, const sails::Request &request,
                                 Credential credential) const;
    Answer join(const Visit &visit);
    Answer leave(const Visit &visit);
    Answer list(const Visit &visit);
    Answer send(const Visit &visit);
    Answer sendLine(const Visit &visit, const QString &text);
    std::optional<Answer> refusalToSend(const Visit &visit, const QString &text);
    bool isTooFast(const QString &userId);

    FloatplaneModel &m_model;
    FloatplaneSessions &m_sessions;
    FloatplaneRooms &m_rooms;
    const Faults &m_faults;
    FloatplaneModeration m_moderation;
    bool m_servesG1 = true;
    bool m_servesG2 = true;
    QElapsedTimer m_clock;
    QHash<QString, QList<qint64>> m_recent; ///< milliseconds of each user's lines within the last second
};

} // namespace partyline::practice

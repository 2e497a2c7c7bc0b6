// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/floatplanesocket.h"
#include "practice/frontdoor.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

namespace partyline::practice {

class FloatplaneSessions;

/// The sockets of one host and the table of its virtual routes (floatplane.md 5).
class FloatplaneSails : public QObject
{
    Q_OBJECT

public:
    /// What a handler answers; `after` runs when the acknowledgement is out, for events that should follow it.
    struct Answer
    {
        sails::Response response;
        std::function<void()> after = {};
    };
    using Handler = std::function<Answer(FloatplaneSocket &, const sails::Request &)>;

    FloatplaneSails(FloatplaneSocket::Options options, FloatplaneSessions &sessions, const Faults &faults,
                    QObject *parent = nullptr);
    ~FloatplaneSails() override;

    /// `path` without a trailing slash; requests are matched with and without one.
    void route(const QByteArray &verb, const QString &path, Handler handler);
    /// Which Origin headers are let in.
    void setOrigins(const QStringList &origins) { m_origins = origins; }

    static bool isSocketPath(const QString &path);
    /// Nothing when the upgrade may go on (3.7).
    std::optional<FrontDoor::Refusal> refusalOf(const RequestHead &head) const;
    /// An upgraded connection.
    void adopt(std::unique_ptr<QWebSocket> socket, const RequestHead &head);

    const QList<FloatplaneSocket *> &sockets() const { return m_sockets; }
    void setAnswersPings(bool answers);
    void endAll(FloatplaneSocket::End how);

signals:
    void left(partyline::practice::FloatplaneSocket *socket);

private:
    void serve(FloatplaneSocket *socket, const sails::Request &request, std::optional<qint64> id);
    Answer answerTo(FloatplaneSocket &socket, const sails::Request &request) const;
    void acknowledge(FloatplaneSocket *socket, qint64 id, const QByteArray &argument);
    void forget(FloatplaneSocket *socket, bool ownsSession);

    const FloatplaneSocket::Options m_options;
    FloatplaneSessions &m_sessions;
    const Faults &m_faults;
    QHash<std::pair<QByteArray, QString>, Handler> m_routes;
    QStringList m_origins;
    QList<FloatplaneSocket *> m_sockets;
    bool m_answersPings = true;
};

} // namespace partyline::practice

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjhub.h"

#include "core/logging.h"
#include "practice/plugdjfaults.h"

#include <QWebSocket>

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

Hub::Hub(World &world, Sessions &sessions, Faults &faults, Connection::Options options, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_sessions(sessions)
    , m_faults(faults)
    , m_options(options)
{
}

Hub::~Hub()
{
    for (Connection *connection : std::as_const(m_connections))
        connection->disconnect(this);
}

template <typename Predicate, typename Action>
int Hub::forEach(Predicate predicate, Action action)
{
    int count = 0;
    const QList<Connection *> connections = m_connections; // an action may end one of them
    for (Connection *connection : connections) {
        if (connection->isLive() && !connection->isClosing() && predicate(*connection)) {
            action(*connection);
            ++count;
        }
    }
    return count;
}

void Hub::add(QWebSocket *socket)
{
    auto *connection = new Connection(socket, m_options, m_faults, this);
    m_connections.append(connection);
    connection->setHeartbeatMuted(m_isHeartbeatMuted);
    connect(connection, &Connection::received, this,
            [this, connection](const QString &message) { receive(connection, message); });
    connect(connection, &Connection::closed, this, [this, connection] { forget(connection); });
}

void Hub::receive(Connection *connection, const QString &message)
{
    const auto command = plugdj::parseCommand(message.toUtf8());
    if (!command) {
        qCDebug(lcPractice) << "ignored a message:" << command.error().text;
        return;
    }
    if (const auto *auth = std::get_if<plugdj::AuthCommand>(&*command))
        authenticate(connection, *auth);
    else if (connection->isLive() && !connection->isClosing())
        emit said(*connection->session(), std::get<plugdj::ChatCommand>(*command).text);
}

void Hub::authenticate(Connection *connection, const plugdj::AuthCommand &auth)
{
    if (connection->session())
        return;
    Session *session = m_sessions.useToken(auth.token);
    if (!session || fault::isOn(m_faults, fault::AckWrong)) {
        connection->send({plugdj::Ack{false}, plugdj::DashboardSlug.toString()});
        connection->close();
        return;
    }
    connection->accept(*session);
    const double delay = m_faults.number(QString::fromUtf16(fault::AckDelay), 0);
    QTimer::singleShot(int(delay * 1000), connection, [this, connection] { acknowledge(connection); });
}

void Hub::acknowledge(Connection *connection)
{
    displaceOthers(connection);
    connection->setLive();
    if (fault::isOn(m_faults, fault::AckNumber))
        connection->send({plugdj::Unknown{u"ack"_s, "1"}, plugdj::DashboardSlug.toString()});
    else
        connection->send({plugdj::Ack{true}, plugdj::DashboardSlug.toString()});
}

void Hub::displaceOthers(const Connection *newcomer)
{
    const qint64 member = newcomer->session()->memberId();
    forEach([&](const Connection &other) { return &other != newcomer && other.session()->memberId() == member; },
            [](Connection &other) {
                other.send({plugdj::KillSession{}, plugdj::DashboardSlug.toString()});
                other.close();
            });
}

void Hub::forget(Connection *connection)
{
    if (!m_connections.removeOne(connection))
        return;
    connection->disconnect(this);
    connection->deleteLater();
    const Session *session = connection->session();
    if (!session || !connection->isLive())
        return;
    const bool isReplaced = std::any_of(m_connections.begin(), m_connections.end(),
                                        [&](const Connection *other) { return other->session() == session; });
    if (!isReplaced)
        emit gone(*session);
}

void Hub::deliver(Connection &connection, const plugdj::Envelope &envelope)
{
    if (std::holds_alternative<plugdj::Advance>(envelope.event) && fault::isOn(m_faults, fault::LoseAdvance))
        return;
    connection.send(envelope);
}

void Hub::addSideEvents(Connection &connection)
{
    if (fault::isOn(m_faults, fault::LeakEvents)) {
        const QString elsewhere = u"somewhere-else"_s;
        plugdj::ChatLine line{
            u"1-%1"_s.arg(m_world.nextId()), u"this was said in another room"_s, 1, u"stranger"_s, false, {}};
        connection.send({plugdj::Chat{line}, elsewhere});
        connection.send({plugdj::Advance{}, elsewhere});
    }
    if (fault::isOn(m_faults, fault::UnknownEvent))
        connection.send({plugdj::Unknown{u"neverHeardOf"_s, R"({"x":[1]})"}, plugdj::DashboardSlug.toString()});
}

void Hub::toRoom(const Room &room, const plugdj::Event &event)
{
    forEach([&](const Connection &connection) { return m_world.roomOf(connection.session()->memberId()) == &room; },
            [&](Connection &connection) {
                addSideEvents(connection);
                deliver(connection, {event, room.slug});
            });
}

void Hub::toMember(qint64 memberId, const plugdj::Event &event)
{
    forEach([=](const Connection &connection) { return connection.session()->memberId() == memberId; },
            [&](Connection &connection) {
                deliver(connection, {event, plugdj::DashboardSlug.toString()});
            });
}

void Hub::toAll(const plugdj::Event &event)
{
    forEach([](const Connection &) { return true; },
            [&](Connection &connection) {
                deliver(connection, {event, plugdj::DashboardSlug.toString()});
            });
}

QList<Session *> Hub::present() const
{
    QList<Session *> sessions;
    for (const Connection *connection : m_connections) {
        if (connection->isLive() && !connection->isClosing())
            sessions.append(connection->session());
    }
    return sessions;
}

bool Hub::isConnected(qint64 memberId) const
{
    const QList<Session *> sessions = present();
    return std::any_of(sessions.begin(), sessions.end(),
                       [=](auto *session) { return session->memberId() == memberId; });
}

int Hub::kill(qint64 memberId)
{
    return forEach([=](const Connection &connection) { return connection.session()->memberId() == memberId; },
                   [](Connection &connection) {
                       connection.send({plugdj::KillSession{}, plugdj::DashboardSlug.toString()});
                       connection.close();
                   });
}

int Hub::drop(qint64 memberId)
{
    return forEach(
        [=](const Connection &connection) { return memberId == 0 || connection.session()->memberId() == memberId; },
        [](Connection &connection) { connection.abort(); });
}

void Hub::closeAll()
{
    forEach([](const Connection &) { return true; }, [](Connection &connection) { connection.close(); });
}

void Hub::setHeartbeatMuted(bool muted)
{
    m_isHeartbeatMuted = muted;
    for (Connection *connection : std::as_const(m_connections))
        connection->setHeartbeatMuted(muted);
}

} // namespace partyline::djpractice

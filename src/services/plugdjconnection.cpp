// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjconnection.h"

#include "core/logging.h"
#include "core/steadytime.h"
#include "services/plugdjaccount.h"
#include "services/plugdjrequests.h"
#include "wire/plugdjrest.h"

#include <QJsonArray>
#include <QPointer>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// A server that floods us before the state is there must not fill our memory.
constexpr qsizetype MostEarlyEvents = 20'000;
/// The site's messages are some hundred bytes, packed ones some KiB. What is read of a message takes up to fourteen
/// bytes for each of its own, and the window waits meanwhile.
constexpr qint64 LargestMessage = 2 * 1024 * 1024;
/// What was said before is asked for this often while the server slips: without it lines are lost.
constexpr int HistoryTries = 3;
/// A state that knows nothing of the track that began meanwhile is fetched again this often.
constexpr int StateTries = 3;

std::chrono::sys_seconds serverTime(const PlugDjAccount &account)
{
    const milliseconds ours(steadyUtc().toMSecsSinceEpoch());
    return std::chrono::sys_seconds(std::chrono::floor<std::chrono::seconds>(ours + account.clockOffset()));
}

/// The same request may well be answered in a while.
bool isPassing(const Error &error)
{
    return error.kind == Error::Kind::RateLimited || error.kind == Error::Kind::Network
           || error.kind == Error::Kind::Maintenance;
}

/// The server fell over this one, or something between us answered in its place: the next try may well be answered.
bool isSlip(const Error &error)
{
    return error.kind == Error::Kind::Protocol || error.code == "redirect"_L1 || error.code.toInt() >= 500;
}

Error notAsked()
{
    return {Error::Kind::Protocol, {}, {}, {}};
}

} // namespace

Error PlugDjConnection::roomError(Error error)
{
    if (error.code == "notFound"_L1) {
        error.kind = Error::Kind::Room;
        error.text = tr("There is no room at this address.");
    } else if (error.code == "ban"_L1 || error.code == "roomCapacity"_L1) {
        error.kind = Error::Kind::Room;
    }
    return error;
}

PlugDjConnection::PlugDjConnection(PlugDjAccount &account, QString slug, Options options, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_slug(std::move(slug))
    , m_options(options)
    , m_slugLetters(m_slug.toStdString())
{
    m_ackTimer.setSingleShot(true);
    m_rejoinTimer.setSingleShot(true);
    connect(&m_ackTimer, &QTimer::timeout, this, [this] {
        fail({Error::Kind::Network, tr("The room server did not confirm the sign-in in time."), u"ack"_s, {}});
    });
    connect(&m_rejoinTimer, &QTimer::timeout, this, [this] { rejoin(); });
}

PlugDjConnection::~PlugDjConnection()
{
    if (m_link)
        m_link->disconnect(this);
}

void PlugDjConnection::open()
{
    fetchToken();
}

void PlugDjConnection::close()
{
    m_hasEnded = true;
    m_ackTimer.stop();
    m_rejoinTimer.stop();
    if (m_link) {
        m_link->disconnect(this);
        // It goes on by itself to the end of the closing handshake.
        WebSocketLink *const link = m_link.release();
        connect(link, &WebSocketLink::ended, link, &QObject::deleteLater);
        link->setParent(&m_account);
        link->close();
    }
}

QCoro::Task<> PlugDjConnection::fetchToken()
{
    const QPointer<PlugDjConnection> self(this);
    ApiRequest request = plugdj::tokenRequest();
    const auto answer = co_await m_account.api().send(std::move(request));
    if (isGone(self, answer) || m_hasEnded)
        co_return;
    if (!answer) {
        fail(answer.error());
        co_return;
    }
    const QByteArray token = answer->data.toArray().at(0).toString().toUtf8();
    if (token.isEmpty()) {
        fail({Error::Kind::Protocol, tr("The server gave no key for the room server."), u"token"_s, {}});
        co_return;
    }
    connectSocket(Secret(token));
}

void PlugDjConnection::connectSocket(const Secret &token)
{
    WebSocketLink::Options options;
    options.url = m_account.endpoints().socket;
    options.origin = m_account.endpoints().origin;
    options.caFile = m_account.endpoints().caFile;
    options.maximumMessageBytes = LargestMessage;
    options.slowAfter = m_options.slowAfter;
    options.silenceLimit = m_options.silenceLimit;
    options.meter = m_options.meter;
    m_link = std::make_unique<WebSocketLink>(std::move(options));
    connect(m_link.get(), &WebSocketLink::opened, this, [this, token] {
        // In the same moment: the server waits for no one (2.4).
        m_link->send(plugdj::serializeCommand(plugdj::AuthCommand{token}, serverTime(m_account)));
        m_ackTimer.start(m_options.ackTimeout);
    });
    connect(m_link.get(), &WebSocketLink::messageReceived, this, &PlugDjConnection::receive);
    connect(m_link.get(), &WebSocketLink::burstOver, this, &PlugDjConnection::endBurst);
    connect(m_link.get(), &WebSocketLink::becameSlow, this, [this] {
        m_isSlow = true;
        emit becameSlow();
    });
    connect(m_link.get(), &WebSocketLink::ended, this, &PlugDjConnection::fail);
    m_link->open();
}

QDateTime PlugDjConnection::lastHeard() const
{
    if (!m_link || m_link->lastReceived() == std::chrono::steady_clock::time_point())
        return {};
    const auto ago = std::chrono::floor<milliseconds>(std::chrono::steady_clock::now() - m_link->lastReceived());
    return QDateTime::currentDateTimeUtc().addMSecs(-ago.count());
}

bool PlugDjConnection::say(const QString &text)
{
    return m_isJoined && m_link->send(plugdj::serializeCommand(plugdj::ChatCommand{text}, serverTime(m_account)));
}

void PlugDjConnection::receive(const QByteArray &message)
{
    if (std::exchange(m_isSlow, false))
        emit recovered();
    if (tellLine(message))
        return;
    auto parsed = plugdj::parseMessage(QByteArrayView(message));
    if (!parsed) {
        qCWarning(lcPlugDj) << "ignored a message:" << parsed.error().text;
        return;
    }
    QList<plugdj::Envelope> events = *std::move(parsed);
    handOnLines();
    if (m_hasEnded)
        return;
    QList<plugdj::Envelope> now;
    for (plugdj::Envelope &envelope : events) {
        if (!plugdj::isFor(envelope, m_slug)) {
            qCDebug(lcPlugDj) << "ignored a late event of another room";
            continue;
        }
        if (const auto *ack = std::get_if<plugdj::Ack>(&envelope.event)) {
            handleAck(*ack);
            if (m_hasEnded)
                return;
        } else if (m_isJoined || envelope.slug != m_slug) {
            if (m_stragglers.isStraggler(envelope.event, std::chrono::steady_clock::now()))
                continue;
            if (m_isFetching && m_meanwhile.size() < MostEarlyEvents)
                m_meanwhile.append(envelope);
            now.append(std::move(envelope));
        } else if (m_early.size() < MostEarlyEvents) {
            m_early.append(envelope);
        }
    }
    tellEvents(now);
}

/// The hot path: a usual line of this room, and nothing that stands in its way. False for all others.
bool PlugDjConnection::tellLine(const QByteArray &message)
{
    if (!m_isJoined || m_isFetching)
        return false;
    const auto line = plugdj::viewChat(message, m_scratch);
    if (!line || line->slug != m_slugLetters)
        return false;
    m_hasLines = true;
    emit lineHeard(*line);
    return true;
}

void PlugDjConnection::handOnLines()
{
    if (std::exchange(m_hasLines, false))
        emit linesOver();
}

void PlugDjConnection::tellEvents(const QList<plugdj::Envelope> &events)
{
    if (events.isEmpty())
        return;
    m_hasEvents = true;
    emit eventsArrived(events);
}

void PlugDjConnection::endBurst()
{
    handOnLines();
    if (std::exchange(m_hasEvents, false))
        emit eventsOver();
}

void PlugDjConnection::handleAck(const plugdj::Ack &ack)
{
    if (m_isAuthenticated)
        return;
    m_ackTimer.stop();
    if (!ack.accepted) {
        fail({Error::Kind::Protocol, tr("The room server did not accept our key."), u"ack"_s, {}});
        return;
    }
    m_isAuthenticated = true;
    enter();
    emit authenticated();
}

QCoro::Task<> PlugDjConnection::enter()
{
    const QPointer<PlugDjConnection> self(this);
    ApiRequest join = plugdj::joinRequest(m_slug);
    const auto admitted = co_await m_account.api().send(std::move(join));
    if (isGone(self, admitted) || m_hasEnded)
        co_return;
    if (!admitted) {
        fail(roomError(admitted.error()));
        co_return;
    }
    ApiRequest state = plugdj::stateRequest();
    const auto room = co_await m_account.api().send(std::move(state));
    if (isGone(self, room) || m_hasEnded)
        co_return;
    if (!room) {
        fail(room.error());
        co_return;
    }
    Result<ApiReply> said = notAsked();
    for (int left = HistoryTries; left > 0 && !said && isSlip(said.error()); --left) {
        ApiRequest chat = plugdj::chatHistoryRequest();
        auto answer = co_await m_account.api().send(std::move(chat));
        if (isGone(self, answer) || m_hasEnded)
            co_return;
        said = std::move(answer);
    }
    // A room that refuses what was said before is still a room (8.15). One that is only too busy is asked again, or
    // lines that it could replay would be lost.
    if (!said && isPassing(said.error())) {
        fail(said.error());
        co_return;
    }
    const plugdj::ChatHistory history =
        said ? plugdj::readChatHistory(plugdj::firstObject(*said)) : plugdj::ChatHistory();
    m_isJoined = true;
    const plugdj::RoomState now = plugdj::readRoomState(plugdj::firstObject(*room));
    m_stragglers.remember(now, std::chrono::steady_clock::now());
    emit joined(now, history);
    if (!self || m_hasEnded)
        co_return;
    tellEvents(newerThan(now, std::exchange(m_early, {})));
    endBurst();
}

void PlugDjConnection::refetchState()
{
    if (m_isJoined && !m_isFetching && !m_hasEnded)
        fetchState(StateTries);
}

QCoro::Task<> PlugDjConnection::fetchState(int tries)
{
    m_isFetching = true;
    m_meanwhile.clear();
    const QPointer<PlugDjConnection> self(this);
    ApiRequest request = plugdj::stateRequest();
    const auto answer = co_await m_account.api().send(std::move(request));
    if (isGone(self, answer))
        co_return;
    m_isFetching = false;
    if (m_hasEnded)
        co_return;
    const auto meanwhile = std::exchange(m_meanwhile, {});
    if (!answer) {
        if (answer.error().code == "notInRoom"_L1)
            cureGhosting();
        co_return;
    }
    const plugdj::RoomState state = plugdj::readRoomState(plugdj::firstObject(*answer));
    // The session is elsewhere, though this is the room we show.
    const bool isElsewhere = !state.meta.slug.isEmpty() && state.meta.slug.compare(m_slug, Qt::CaseInsensitive) != 0;
    if (isElsewhere)
        cureGhosting();
    else if (!isOvertaken(state, meanwhile))
        takeState(state, meanwhile);
    else if (tries > 1)
        fetchState(tries - 1);
}

void PlugDjConnection::takeState(const plugdj::RoomState &state, const QList<plugdj::Envelope> &meanwhile)
{
    m_stragglers.remember(state, std::chrono::steady_clock::now());
    emit stateArrived(state, newerThan(state, meanwhile));
}

void PlugDjConnection::cureGhosting()
{
    const bool mayTry = std::chrono::steady_clock::now() >= m_nextCure;
    if (m_isJoined && !m_hasEnded && m_mayCure && mayTry && !m_isFetching && !m_rejoinTimer.isActive())
        m_rejoinTimer.start(m_options.rejoinDelay);
}

QCoro::Task<> PlugDjConnection::rejoin()
{
    m_isFetching = true;
    const QPointer<PlugDjConnection> self(this);
    ApiRequest join = plugdj::joinRequest(m_slug);
    const auto admitted = co_await m_account.api().send(std::move(join));
    if (isGone(self, admitted))
        co_return;
    m_isFetching = false;
    if (m_hasEnded)
        co_return;
    if (admitted) {
        ApiRequest request = plugdj::stateRequest();
        const auto answer = co_await m_account.api().send(std::move(request));
        if (isGone(self, answer) || m_hasEnded)
            co_return;
        if (answer) {
            emit stateArrived(plugdj::readRoomState(plugdj::firstObject(*answer)), {});
            co_return;
        }
    } else if (const Error error = roomError(admitted.error()); error.kind == Error::Kind::Room) {
        fail(error);
        co_return;
    }
    m_nextCure = std::chrono::steady_clock::now() + m_options.rejoinInterval;
    qCWarning(lcPlugDj) << "could not get back into the room";
}

void PlugDjConnection::fail(const Error &error)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_ackTimer.stop();
    m_rejoinTimer.stop();
    if (m_link)
        m_link->disconnect(this);
    // A line that is cut while it is open needs no farewell.
    m_isJoined = false;
    emit ended(error);
}

} // namespace partyline

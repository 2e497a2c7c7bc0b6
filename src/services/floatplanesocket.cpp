// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanesocket.h"

#include "core/logging.h"
#include "services/floatplaneaccount.h"

#include <QPointer>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// 1, 2, 4, then 5 s, and a minute after ten failures (4.7).
const QList<std::chrono::milliseconds> DefaultBackoff{1s, 2s, 4s, 5s, 5s, 5s, 5s, 5s, 5s, 5s, 60s};
constexpr double Jitter = 0.5;
constexpr int MostKicks = 6; ///< doublings of the pause after being kicked: at most about five minutes

Backoff::Options backoffOptions(const QList<std::chrono::milliseconds> &steps)
{
    return {steps.isEmpty() ? DefaultBackoff : steps, Jitter};
}

} // namespace

FloatplaneSocket::FloatplaneSocket(FloatplaneAccount &account, Options options, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_options(std::move(options))
    , m_backoff(backoffOptions(m_options.backoff))
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &FloatplaneSocket::open);
    m_secondTimer.setInterval(1s);
    connect(&m_secondTimer, &QTimer::timeout, this, &FloatplaneSocket::countDown);
}

FloatplaneSocket::~FloatplaneSocket()
{
    if (m_link) {
        m_link->setTaker({});
        m_link->disconnect(this);
        delete m_link;
    }
}

void FloatplaneSocket::start()
{
    if (m_link && state() != State::Stopped)
        return;
    if (m_connection.state != State::Waiting)
        m_backoff.reset();
    open();
}

void FloatplaneSocket::open()
{
    dropLine();
    m_retryTimer.stop();
    m_secondTimer.stop();
    const Endpoints &endpoints = m_account.endpoints();
    SailsLink::Options options;
    options.host = m_options.host;
    options.origin = endpoints.origin;
    options.cookie = m_options.cookie();
    options.sdkVersion = endpoints.sdkVersion;
    options.sdkPlatform = endpoints.sdkPlatform;
    options.sdkLanguage = endpoints.sdkLanguage;
    options.caFile = endpoints.caFile;
    options.requestTimeout = m_options.requestTimeout;
    options.meter = m_meter;
    m_link = new SailsLink(options, this);
    connect(m_link, &SailsLink::ready, this, [this] {
        setConnection({State::Joining, {}, {}, {}});
        emit ready();
    });
    m_link->setTaker(m_taker);
    connect(m_link, &SailsLink::eventReceived, this, &FloatplaneSocket::eventReceived);
    connect(m_link, &SailsLink::burstOver, this, &FloatplaneSocket::burstOver);
    connect(m_link, &SailsLink::ended, this, &FloatplaneSocket::whenEnded);
    setConnection({State::Connecting, {}, {}, {}});
    m_link->open();
}

/// A dead line is noticed late: what was missed begins when it fell silent.
void FloatplaneSocket::noteLastHeard()
{
    const auto silence = std::chrono::steady_clock::now() - m_link->lastReceived();
    m_lastHeard = QDateTime::currentDateTimeUtc().addMSecs(
        -std::chrono::duration_cast<std::chrono::milliseconds>(silence).count());
}

/// It closes politely on its own time. Whoever waits for an answer has dropped() to go by.
void FloatplaneSocket::dropLine()
{
    if (!m_link)
        return;
    noteLastHeard();
    m_link->setTaker({});
    m_link->disconnect(this);
    connect(m_link, &SailsLink::ended, m_link, &QObject::deleteLater);
    std::exchange(m_link, nullptr)->close();
}

/// What came is told before the line goes. False when whoever heard it has settled what becomes of us, by leaving for
/// instance.
bool FloatplaneSocket::endBurst()
{
    const State before = state();
    emit burstOver();
    return state() == before;
}

void FloatplaneSocket::setLive()
{
    m_backoff.reset();
    m_kicks = 0;
    setConnection({State::Live, {}, {}, {}});
}

void FloatplaneSocket::whenEnded(const Error &error)
{
    qCInfo(lcFloatplane) << "a socket ended:" << error.code;
    noteLastHeard();
    std::exchange(m_link, nullptr)->deleteLater();
    if (state() == State::Stopped) { // it was only listened to
        emit dropped(error);
        return;
    }
    if (error.kind == Error::Kind::Tls) {
        stop(error);
        return;
    }
    if (error.code != "kicked"_L1) {
        retryLater(error);
        return;
    }
    m_kicks = std::min(m_kicks + 1, MostKicks);
    retryLater(error, m_options.kickDelay * (1 << (m_kicks - 1)));
}

void FloatplaneSocket::retryLater(const Error &error, std::chrono::milliseconds atLeast)
{
    if (!endBurst())
        return;
    dropLine();
    wait(error, atLeast);
    emit dropped(error);
}

void FloatplaneSocket::wait(const Error &error, std::chrono::milliseconds atLeast)
{
    const auto pause = std::max(m_backoff.next(), atLeast);
    m_retryTimer.start(pause);
    m_secondTimer.start();
    setConnection({State::Waiting, error.text, std::chrono::ceil<std::chrono::seconds>(pause), error});
}

void FloatplaneSocket::countDown()
{
    Connection connection = m_connection;
    connection.retryIn = std::chrono::ceil<std::chrono::seconds>(m_retryTimer.remainingTimeAsDuration());
    setConnection(std::move(connection));
}

void FloatplaneSocket::stop(const Error &error)
{
    if (!endBurst())
        return;
    dropLine();
    stopListening(error);
    emit dropped(error);
}

void FloatplaneSocket::stopListening(const Error &error)
{
    m_retryTimer.stop();
    m_secondTimer.stop();
    setConnection({State::Stopped, error.text, {}, error});
}

void FloatplaneSocket::close()
{
    endBurst();
    dropLine();
    m_retryTimer.stop();
    m_secondTimer.stop();
    setConnection({});
}

void FloatplaneSocket::setConnection(Connection connection)
{
    if (m_connection == connection)
        return;
    m_connection = std::move(connection);
    emit connectionChanged(m_connection);
}

void FloatplaneSocket::request(const floatplane::Action &action, floatplane::Generation generation, bool byToken,
                               SailsLink::Answer answer)
{
    floatplane::Request request{action, generation, {}};
    if (!m_link)
        answer(Error{Error::Kind::Network, tr("There is no connection."), {}, {}});
    else if (byToken)
        requestByToken(std::move(request), std::move(answer));
    else
        sendOver(request, std::move(answer));
}

QCoro::Task<> FloatplaneSocket::requestByToken(floatplane::Request request, SailsLink::Answer answer)
{
    // The account may outlive us, and the line may be another one by then.
    const QPointer<FloatplaneSocket> self(this);
    const QPointer<SailsLink> link(m_link);
    const auto token = co_await m_account.freshToken();
    if (!self || !link || link != m_link || (!token && token.error().kind == Error::Kind::Cancelled))
        co_return;
    if (!token) {
        answer(token.error());
        co_return;
    }
    request.token = *token;
    sendOver(request, std::move(answer));
}

void FloatplaneSocket::sendOver(const floatplane::Request &request, SailsLink::Answer answer)
{
    const sails::Request wire = floatplane::serializeRequest(request);
    // An answer that comes when the line was given up is nobody's any more.
    auto guarded = [this, link = m_link, answer = std::move(answer)](const Result<SailsReply> &reply) {
        if ((reply || reply.error().kind != Error::Kind::Cancelled) && link == m_link)
            answer(reply);
    };
    m_link->request(wire.verb, wire.url, wire.data.toObject(), std::move(guarded), SailsLink::WhenNotReady::Fail,
                    wire.headers);
}

} // namespace partyline

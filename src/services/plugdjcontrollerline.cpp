// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/logging.h"
#include "core/steadytime.h"
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "services/plugdjmoderation.h"
#include "services/plugdjrequests.h"
#include "services/plugdjsentences.h"
#include "wire/plugdjrest.h"

#include <QJsonArray>
#include <QPointer>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

void PlugDjController::connectAccount()
{
    connect(&m_plug, &Account::signedIn, this, [this] {
        if (m_wantsIn && !m_line && !m_retryTimer.isActive())
            begin();
    });
    const auto endWith = [this](const Error &error) {
        if (m_wantsIn)
            stop(error);
    };
    connect(&m_plug.notices(), &PlugDjNotices::renamed, this, &PlugDjController::beRenamed);
    connect(&m_plug, &Account::refused, this, endWith);
    connect(&m_plug, &Account::expired, this, endWith);
    connect(&m_plug, &Account::stateChanged, this, [this](Account::State state) {
        if (state == Account::State::SignedOut && m_wantsIn && this->state() != State::SigningIn)
            stop({Error::Kind::SignIn, tr("You have signed out."), u"signedOut"_s, {}});
        if (state == Account::State::SigningIn && m_line) { // as somebody else, perhaps
            dropLine(false);
            setConnection({State::SigningIn, {}, 0s, {}});
            m_queue.abandon();
        }
    });
}

void PlugDjController::join()
{
    const State now = state();
    if (now == State::SigningIn || now == State::Connecting || now == State::Joining || now == State::Live)
        return;
    if (m_barredUntil.isValid() && steadyUtc() < m_barredUntil) {
        emit actionFailed({m_bar->kind, connection().reason, m_bar->code, m_bar->retryAfter});
        return;
    }
    m_barredUntil = {};
    m_wantsIn = true;
    m_isAside = false;
    m_backoff.reset();
    begin();
}

void PlugDjController::leave()
{
    m_wantsIn = false;
    m_isAside = false;
    m_isWelcomed = false;
    leaveSeat();
    dropLine(true);
    setConnection({});
    m_queue.abandon();
    emit canSayChanged();
}

void PlugDjController::begin()
{
    m_retryTimer.stop();
    if (m_plug.isSignedIn()) {
        if (m_isMaintenance)
            askWhetherBack();
        else
            takeSeat();
    } else if (m_plug.state() == Account::State::SigningIn) {
        setConnection({State::SigningIn, {}, 0s, {}});
    } else {
        stop({Error::Kind::SignIn, tr("You are not signed in. Sign in first."), u"notSignedIn"_s, {}});
    }
}

/// The lightest question there is, before everybody comes back at once (7.12).
QCoro::Task<> PlugDjController::askWhetherBack()
{
    const QPointer<PlugDjController> self(this);
    const int waits = m_waits;
    setConnection({State::Connecting, {}, 0s, {}});
    ApiRequest request = plugdj::initRequest();
    const auto answer = co_await m_plug.api().send(std::move(request));
    if (isGone(self, answer) || waits != m_waits || m_line)
        co_return;
    if (!answer) {
        endLine(answer.error());
        co_return;
    }
    m_isMaintenance = false;
    m_plug.notices().endMaintenance();
    begin();
}

void PlugDjController::openLine()
{
    Q_ASSERT(!m_line);
    m_plug.setSeat(this);
    PlugDjConnection::Options options;
    options.slowAfter = m_options.slowAfter;
    options.silenceLimit = m_options.silenceLimit;
    options.ackTimeout = m_options.ackTimeout;
    options.rejoinDelay = m_options.rejoinDelay;
    options.rejoinInterval = m_options.rejoinInterval;
    options.meter = m_meter;
    m_line = std::make_unique<PlugDjConnection>(m_plug, room(), options);
    PlugDjConnection *const line = m_line.get();
    connect(line, &PlugDjConnection::authenticated, this, [this] { setConnection({State::Joining, {}, 0s, {}}); });
    connect(line, &PlugDjConnection::joined, this, &PlugDjController::enter);
    connect(line, &PlugDjConnection::stateArrived, this, &PlugDjController::takeState);
    connect(line, &PlugDjConnection::lineHeard, this, &PlugDjController::hearLine);
    connect(line, &PlugDjConnection::linesOver, this, &PlugDjController::publishLines);
    connect(line, &PlugDjConnection::eventsArrived, this, &PlugDjController::receive);
    connect(line, &PlugDjConnection::eventsOver, this, [this] { flush({}); });
    connect(line, &PlugDjConnection::ended, this, &PlugDjController::endLine);
    connect(line, &PlugDjConnection::becameSlow, this, [this] {
        if (state() == State::Live)
            setConnection({State::Live, tr("Nothing was heard from the room for a while."), 0s, {}});
    });
    connect(line, &PlugDjConnection::recovered, this, [this] {
        if (state() == State::Live)
            setConnection({State::Live, {}, 0s, {}});
    });
    setConnection({State::Connecting, {}, 0s, {}});
    line->open();
}

void PlugDjController::dropLine(bool politely)
{
    ++m_waits;
    m_retryTimer.stop();
    m_stableTimer.stop();
    m_stuckTimer.stop();
    m_guestTimer.stop();
    if (!m_line)
        return;
    m_line->handOnLines();
    if (!m_line) // who heard them has left
        return;
    if (m_hasBeenIn && !m_lostAt.isValid()) {
        const QDateTime heard = m_line->lastHeard();
        m_lostAt = heard.isValid() ? heard : QDateTime::currentDateTimeUtc();
    }
    m_line->disconnect(this);
    if (politely)
        m_line->close();
    // Later: we may have been called by it.
    m_line.release()->deleteLater();
    publishCrowd();
    flush({});
    m_actions.reset();
    m_moderation->lineDropped();
    m_unproved.clear();
}

void PlugDjController::endLine(const Error &error)
{
    dropLine(false);
    if (!m_wantsIn) // left by who heard the last lines
        return;
    switch (error.kind) {
    case Error::Kind::Tls:
    case Error::Kind::Room:
        return stop(error);
    case Error::Kind::SignIn:
        if (error.code == "banned"_L1)
            return stop(error);
        // Either our session is over, which the account finds out and tells everybody, or it was a passing trouble.
        waitFor(error, m_backoff.next());
        m_plug.checkSession();
        return;
    case Error::Kind::Maintenance:
        m_isMaintenance = true;
        return waitFor(error, m_maintenanceBackoff.next());
    case Error::Kind::RateLimited:
        return waitFor(error, std::max<milliseconds>(m_backoff.next(), error.retryAfter.value_or(0s)));
    default:
        return waitFor(error, m_backoff.next());
    }
}

void PlugDjController::waitFor(const Error &error, milliseconds time)
{
    m_retryTimer.start(time);
    m_ticker.start();
    setConnection({State::Waiting, error.text, std::chrono::ceil<std::chrono::seconds>(time), error});
    // After the state, so that a line's reason tells what is true now.
    m_queue.stop();
    emit canSayChanged();
}

void PlugDjController::stop(const Error &error)
{
    qCInfo(lcPlugDj) << "stopped:" << error.code;
    leaveSeat();
    dropLine(false);
    // Back by itself only where a sign-in is all that is missing.
    m_wantsIn = m_wantsIn && error.kind == Error::Kind::SignIn && error.code != "banned"_L1;
    const bool isBar = error.code == "ban"_L1 || error.code == "banIP"_L1;
    if (isBar) { // out of the room: what happens in it is not ours to see any more (7.13)
        m_state.clear();
        m_bar = error;
        m_barredUntil = error.retryAfter ? steadyUtc().addSecs(error.retryAfter->count()) : QDateTime();
        m_ticker.start();
        flush({true, true, true, true, true, false});
    }
    setConnection({State::Stopped, error.text, 0s, error});
    if (isBar)
        tellBar();
    m_queue.abandon();
    emit canSayChanged();
}

/// How long the way back is still barred.
void PlugDjController::tellBar()
{
    if (state() != State::Stopped || !m_barredUntil.isValid())
        return;
    Connection connection = this->connection();
    const milliseconds left(steadyUtc().msecsTo(m_barredUntil));
    if (left > 0ms) {
        connection.retryIn = std::chrono::ceil<std::chrono::seconds>(left);
        connection.reason =
            m_bar->text + u' ' + tr("You can come back in %1.").arg(plugdj::durationText(connection.retryIn));
    } else {
        m_barredUntil = {};
        connection.retryIn = 0s;
        connection.reason = tr("The ban is over. You can come back now.");
    }
    setConnection(connection);
}

void PlugDjController::beRenamed(const QString &name)
{
    plugdj::UserUpdate update;
    update.id = selfId();
    update.username = name;
    m_state.update(update);
    FeedItem item;
    item.text = tr("The site gave you a new name: %1.").arg(name);
    publish({item});
    flush({true, false, true, false, true, false});
}

void PlugDjController::tick()
{
    if (m_retryTimer.isActive()) {
        Connection connection = this->connection();
        connection.retryIn = std::chrono::ceil<std::chrono::seconds>(m_retryTimer.remainingTimeAsDuration());
        setConnection(connection);
    }
    tellBar();
    const QDateTime now = steadyUtc();
    if (m_state.expireMutes(now))
        m_rosterTimer.start();
    const QString reason = cannotSayReason();
    if (std::exchange(m_lastReason, reason) != reason)
        emit canSayChanged();
    const bool counts = m_retryTimer.isActive() || m_barredUntil.isValid()
                        || m_state.mutedUntil(selfId(), now).isValid() || m_queue.pausedFor() > 0ms;
    if (!counts)
        m_ticker.stop();
}

void PlugDjController::enter(const plugdj::RoomState &state, const plugdj::ChatHistory &history)
{
    const bool isFirst = !std::exchange(m_hasBeenIn, true);
    const auto ended = m_state.reset(state, m_plug.user().user, clock());
    for (const plugdj::User &user : history.users) {
        if (!m_state.people().isKnown(user.id))
            m_state.people().remember(user);
    }
    QList<FeedItem> items = missedLines(history);
    if (!isFirst) {
        FeedItem gap;
        gap.kind = FeedItem::Kind::Gap;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        gap.payload = FeedItem::GapPayload{m_lostAt, now, int(items.size())};
        gap.text = plugdj::gapText(m_lostAt, now, int(items.size()));
        items.prepend(gap);
        if (ended)
            items.append(advanceItem(*ended));
    }
    m_lostAt = {};
    publishAndKeep(std::move(items));
    goLive();
    welcomeOnce();
}

/// After joining, not after each reconnect (6.7).
void PlugDjController::welcomeOnce()
{
    if (std::exchange(m_isWelcomed, true) || welcome().trimmed().isEmpty())
        return;
    FeedItem item;
    item.kind = FeedItem::Kind::Notice;
    item.text = welcome();
    publish({item});
}

void PlugDjController::goLive()
{
    m_stableTimer.start();
    m_stuckTries = 0;
    applyMeta();
    watchTrack();
    m_moderation->stateArrived();
    // What went out before the line dropped and is not in the room's history will never be proved.
    m_queue.abandon();
    setConnection({State::Live, {}, 0s, {}});
    m_queue.start();
    m_ticker.start();
    flush({true, true, true, false, true, true});
    fetchPlayHistory();
}

QCoro::Task<> PlugDjController::fetchPlayHistory()
{
    const QPointer<PlugDjController> self(this);
    ApiRequest request = plugdj::playHistoryRequest();
    const auto answer = co_await m_plug.api().send(std::move(request));
    if (isGone(self, answer) || !answer)
        co_return;
    m_state.addHistory(plugdj::readAll(answer->data.toArray(), plugdj::readHistoryEntry));
    emit playHistoryChanged();
}

QCoro::Task<> PlugDjController::lookUp()
{
    const QList<qint64> ids = m_state.people().takeWanted();
    if (ids.isEmpty() || m_plug.isGuest())
        co_return;
    const QPointer<PlugDjController> self(this);
    ApiRequest request = plugdj::usersRequest(ids);
    const auto answer = co_await m_plug.api().send(std::move(request));
    if (isGone(self, answer) || !answer)
        co_return;
    for (const plugdj::User &user : plugdj::readAll(answer->data.toArray(), plugdj::readUser)) {
        if (!m_state.people().isPresent(user.id))
            m_state.people().remember(user);
    }
    m_state.refreshPersons();
    flush({true, false, true, false, false, false});
    m_lookUpTimer.start(); // for those beyond one request
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplaneonair.h"

#include "core/logging.h"
#include "core/steadytime.h"
#include "services/bucketpace.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanedelivery.h"

#include <QRandomGenerator>

namespace partyline {

using namespace std::chrono_literals;
using Urgency = RequestPace::Urgency;
using Lane = RequestPace::Lane;

namespace {

/// Creators that are remembered; the site has some hundreds.
constexpr qsizetype MostKnown = 5'000;

QDateTime now()
{
    return steadyUtc();
}

} // namespace

FloatplaneOnAir::FloatplaneOnAir(FloatplaneAccount &account, Options options)
    : m_account(account)
    , m_options(options)
    , m_pace(bucketAlone(options.burst, options.refill))
    , m_probe({account.endpoints().caFile, 15s})
{
    m_turnTimer.setSingleShot(true);
    m_againTimer.setSingleShot(true);
    connect(&m_turnTimer, &QTimer::timeout, this, &FloatplaneOnAir::pump);
    connect(&m_againTimer, &QTimer::timeout, this, &FloatplaneOnAir::askAgain);
    connect(&account, &Account::stateChanged, this, [this](Account::State state) {
        if (state != Account::State::SignedIn)
            clear();
    });
}

void FloatplaneOnAir::clear()
{
    ++m_session;
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it)
        m_pace.withdraw(it.key());
    m_waiting.clear();
    m_ready.clear();
    m_askedAt.clear();
    m_isBusy = false;
    const QStringList creators = m_known.keys();
    m_known.clear();
    for (const QString &creator : creators)
        emit changed(creator);
}

void FloatplaneOnAir::set(const QString &creatorId, const Standing &standing)
{
    if (!m_known.contains(creatorId) && m_known.size() >= MostKnown)
        return;
    Standing &known = m_known[creatorId];
    if (known == standing)
        return;
    known = standing;
    emit changed(creatorId);
}

void FloatplaneOnAir::begin(const QString &creatorId)
{
    Standing standing = of(creatorId);
    standing.state = State::On;
    standing.since = now();
    standing.toldAt = standing.since;
    standing.trouble.reset();
    set(creatorId, standing);
}

bool FloatplaneOnAir::isQueued(const QString &creatorId) const
{
    const auto is = [&](const Question &question) { return question.creatorId == creatorId; };
    return of(creatorId).isAsking || std::any_of(m_waiting.cbegin(), m_waiting.cend(), is)
           || std::any_of(m_ready.cbegin(), m_ready.cend(), is);
}

void FloatplaneOnAir::ask(const QString &creatorId, const QString &streamId, Urgency urgency)
{
    if (creatorId.isEmpty() || streamId.isEmpty() || !m_account.isSignedIn())
        return;
    const bool isUser = urgency == Urgency::User;
    const auto atLeast = isUser ? m_options.gap : m_options.again;
    const QDateTime asked = m_askedAt.value(creatorId);
    if (asked.isValid() && asked.addMSecs(atLeast.count()) > now())
        return;
    if (isUser) {
        // What waited for its turn in the background need not any more.
        const auto id = m_waiting.key({creatorId, streamId}, 0);
        if (id != 0) {
            m_pace.withdraw(id);
            m_waiting.remove(id);
        }
    }
    if (isQueued(creatorId))
        return;
    m_waiting.insert(++m_lastId, {creatorId, streamId});
    m_pace.enter(m_lastId, urgency, isUser ? Lane::Exempt : Lane::Usual);
    pump();
}

void FloatplaneOnAir::pump()
{
    const auto moment = RequestPace::Moment::clock::now();
    for (const quint64 id : m_pace.take(moment)) {
        if (m_waiting.contains(id))
            m_ready.push_back(m_waiting.take(id));
    }
    if (const auto wait = m_pace.untilNext(moment))
        m_turnTimer.start(*wait);
    if (m_isBusy || m_ready.empty())
        return;
    const Question question = m_ready.front();
    m_ready.pop_front();
    send(question);
}

void FloatplaneOnAir::send(const Question &question)
{
    m_isBusy = true;
    m_askedAt.insert(question.creatorId, now());
    Standing standing = of(question.creatorId);
    standing.isAsking = true;
    set(question.creatorId, standing);
    const auto tell = [this, session = m_session, creator = question.creatorId](const Result<bool> &isThere) {
        if (session == m_session)
            settle(creator, isThere);
    };
    findPlaylist(m_account, question.streamId, this, [this, tell](const Result<QUrl> &playlist) {
        if (playlist)
            m_probe.ask(*playlist, tell);
        else if (playlist.error().code == QLatin1String("offline"))
            tell(false);
        else
            tell(playlist.error());
    });
}

void FloatplaneOnAir::settle(const QString &creatorId, const Result<bool> &isThere)
{
    m_isBusy = false;
    Standing standing = of(creatorId);
    standing.isAsking = false;
    standing.trouble.reset();
    if (!isThere) {
        standing.trouble = isThere.error();
        if (isThere.error().kind == Error::Kind::RateLimited)
            m_pace.slowDown(RequestPace::Moment::clock::now());
        qCInfo(lcFloatplane) << "whether a stream is on air is not known:" << isThere.error().code;
    } else {
        const bool isFresh =
            standing.isOn() && standing.since.isValid() && standing.since.addMSecs(m_options.trust.count()) > now();
        if (*isThere) {
            standing.state = State::On;
        } else if (!isFresh) {
            standing.state = State::Off;
            standing.since = {};
        }
        standing.toldAt = now();
    }
    set(creatorId, standing);
    pump();
}

void FloatplaneOnAir::watch(const QString &creatorId, const QString &streamId, QObject *watcher)
{
    unwatch(watcher);
    m_watched.append({watcher, {creatorId, streamId}});
    if (of(creatorId).state == State::Unknown)
        ask(creatorId, streamId, Urgency::User);
    if (!m_againTimer.isActive())
        askAgain();
}

void FloatplaneOnAir::unwatch(QObject *watcher)
{
    m_watched.removeIf([watcher](const Watch &watch) { return !watch.watcher || watch.watcher == watcher; });
}

void FloatplaneOnAir::askAgain()
{
    m_watched.removeIf([](const Watch &watch) { return !watch.watcher; });
    for (const Watch &watch : std::as_const(m_watched))
        ask(watch.question.creatorId, watch.question.streamId, Urgency::Background);
    if (m_watched.isEmpty())
        return;
    // Not all clients of the world at the same moment.
    const auto quarter = m_options.again / 4;
    m_againTimer.start(m_options.again
                       + milliseconds(QRandomGenerator::global()->bounded(std::max<qint64>(1, quarter.count()))));
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanepollbook.h"

#include "core/steadytime.h"
#include "services/floatplaneaccount.h"

#include <QPointer>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// A timer's longest wait; a poll that ends later is looked at again then.
constexpr std::chrono::milliseconds LongestWait{3'600'000};

} // namespace

FloatplanePollBook::FloatplanePollBook(FloatplaneAccount &account, std::chrono::milliseconds lateTallies,
                                       QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_lateTallies(lateTallies)
{
    m_endTimer.setSingleShot(true);
    connect(&m_endTimer, &QTimer::timeout, this, &FloatplanePollBook::endDue);
}

/// With the dates by our clock.
Poll FloatplanePollBook::pollOf(const floatplane::PollData &data) const
{
    const auto byOurClock = [this](const QDateTime &date) {
        return date.isValid() ? date.addMSecs(-m_account.clockOffset().count()) : QDateTime();
    };
    const floatplane::Tally tally = data.shownTally();
    Poll poll;
    poll.id = data.id;
    poll.creatorId = data.creator;
    const bool isKnownType = data.type.isEmpty() || data.type == "simple"_L1;
    poll.title = isKnownType ? data.title : tr("%1 (a kind of poll that Partyline does not know)").arg(data.title);
    poll.options = data.options;
    poll.startedAt = byOurClock(data.startDate);
    poll.endsAt = byOurClock(data.endDate);
    poll.counts = tally.counts;
    poll.tick = tally.tick;
    if (data.voted.value_or(false) || data.votedOption)
        poll.voteState = Poll::VoteState::Voted;
    poll.ownVote = data.votedOption.value_or(-1);
    return poll;
}

Poll *FloatplanePollBook::find(const QString &id)
{
    const auto it = std::find_if(m_polls.begin(), m_polls.end(), [&id](const Poll &poll) { return poll.id == id; });
    return it == m_polls.end() ? nullptr : &*it;
}

bool FloatplanePollBook::isOurs(const floatplane::PollData &data) const
{
    return m_creatorId.isEmpty() || data.creator.isEmpty() || data.creator == m_creatorId;
}

/// Over what was known of it; what we know of our own vote stays.
void FloatplanePollBook::put(Poll poll)
{
    Poll *known = find(poll.id);
    if (!known) {
        m_polls.prepend(std::move(poll));
        return;
    }
    if (poll.voteState == Poll::VoteState::None) {
        poll.voteState = known->voteState;
        poll.voteRefusal = known->voteRefusal;
    }
    if (poll.ownVote < 0)
        poll.ownVote = known->ownVote;
    *known = std::move(poll);
}

void FloatplanePollBook::replaceActive(const QList<floatplane::PollData> &active)
{
    QStringList gone;
    for (const Poll &poll : std::as_const(m_polls)) {
        const auto isIt = [&poll](const floatplane::PollData &data) { return data.id == poll.id; };
        if (!poll.isClosed && std::none_of(active.cbegin(), active.cend(), isIt))
            gone.append(poll.id);
    }
    for (const QString &id : std::as_const(gone))
        end(id);
    for (const floatplane::PollData &data : active)
        open(data);
}

void FloatplanePollBook::setDown()
{
    bool isNews = false;
    for (Poll &poll : m_polls) {
        isNews = isNews || (!poll.isClosed && !poll.isPartial);
        poll.isPartial = poll.isPartial || !poll.isClosed;
    }
    if (isNews)
        emit changed();
}

void FloatplanePollBook::open(const floatplane::PollData &data)
{
    if (!isOurs(data))
        return;
    const Poll *known = find(data.id);
    const bool isNew = !known;
    if (known && known->isClosed)
        return; // late or told twice: what is closed stays so
    Poll poll = pollOf(data);
    if (known && known->tick > poll.tick) { // a tally has overtaken the join's answer, or it was told twice
        poll.tick = known->tick;
        poll.counts = floatplane::fittedCounts(known->counts, poll.options.size());
    }
    const QList<Poll> before = m_polls;
    put(std::move(poll));
    sort();
    armTimer();
    if (isNew)
        emit opened(Poll(*find(data.id)));
    if (m_polls != before)
        emit changed();
}

void FloatplanePollBook::close(const floatplane::PollData &data)
{
    if (!isOurs(data))
        return;
    const Poll *known = find(data.id);
    if (known && known->isClosed) { // told twice, or we were sooner by our clock: the server's word on the count
        const QList<Poll> before = m_polls;
        put(pollOf(data));
        find(data.id)->isClosed = true;
        if (m_polls != before)
            emit changed();
        return;
    }
    put(pollOf(data)); // whatever its tick (7.8)
    end(data.id);
}

void FloatplanePollBook::end(const QString &id)
{
    Poll *poll = find(id);
    poll->isClosed = true;
    const QDateTime now = steadyUtc();
    if (!poll->endsAt.isValid() || poll->endsAt > now)
        poll->endsAt = now; // early, and nobody said when: now is when we learned of it
    const Poll result = *poll;
    // To the front of those that have ended, which sort() keeps behind the open ones.
    m_polls.removeIf([&id](const Poll &other) { return other.id == id; });
    m_polls.prepend(result);
    sort();
    armTimer();
    emit ended(result);
    emit changed();
}

void FloatplanePollBook::sort()
{
    const auto firstEnded =
        std::stable_partition(m_polls.begin(), m_polls.end(), [](const Poll &poll) { return !poll.isClosed; });
    const auto open = firstEnded - m_polls.begin();
    if (m_polls.size() > open + MaximumEnded)
        m_polls.resize(open + MaximumEnded);
}

void FloatplanePollBook::apply(const floatplane::PollTally &update)
{
    Poll *poll = find(update.pollId);
    if (!poll || poll->isClosed || update.tally.tick < poll->tick)
        return;
    const QList<int> counts = floatplane::fittedCounts(update.tally.counts, poll->options.size());
    if (update.tally.tick == poll->tick && counts == poll->counts)
        return; // told twice
    poll->tick = update.tally.tick;
    poll->counts = counts;
    emit changed();
}

/// No event says that a poll has come to its natural end (6.8.1).
void FloatplanePollBook::endDue()
{
    const QDateTime due = steadyUtc().addMSecs(-m_lateTallies.count());
    QStringList over;
    for (const Poll &poll : std::as_const(m_polls)) {
        if (!poll.isClosed && poll.endsAt.isValid() && poll.endsAt <= due)
            over.append(poll.id);
    }
    for (const QString &id : std::as_const(over))
        end(id);
    armTimer();
}

void FloatplanePollBook::armTimer()
{
    QDateTime nearest;
    for (const Poll &poll : std::as_const(m_polls)) {
        if (!poll.isClosed && poll.endsAt.isValid() && (!nearest.isValid() || poll.endsAt < nearest))
            nearest = poll.endsAt;
    }
    if (!nearest.isValid()) {
        m_endTimer.stop();
        return;
    }
    const std::chrono::milliseconds left(steadyUtc().msecsTo(nearest));
    m_endTimer.start(qBound(std::chrono::milliseconds(1), left + m_lateTallies, LongestWait));
}

void FloatplanePollBook::vote(const QString &pollId, int optionIndex)
{
    Poll *poll = find(pollId);
    if (!poll || poll->voteState != Poll::VoteState::None || optionIndex < 0 || optionIndex >= poll->options.size())
        return;
    if (poll->isClosed) {
        refuseVote(*poll, {Error::Kind::Refused, tr("This poll is over."), {}, {}});
        return;
    }
    poll->voteState = Poll::VoteState::Sending;
    poll->voteRefusal.clear();
    emit changed();
    sendVote(pollId, optionIndex);
}

QCoro::Task<> FloatplanePollBook::sendVote(QString pollId, int optionIndex)
{
    // The account may outlive us.
    const QPointer<FloatplanePollBook> self(this);
    const auto token = co_await m_account.freshToken();
    if (!self)
        co_return;
    if (!token) {
        if (token.error().kind != Error::Kind::Cancelled)
            whenVoted(pollId, optionIndex, token.error());
        co_return;
    }
    ApiRequest request;
    request.verb = "POST";
    request.path = u"/api/v3/poll/vote"_s;
    request.body = floatplane::serializeVoteRequest({pollId, optionIndex});
    const auto reply = co_await m_account.api().send(std::move(request));
    if (!self || (!reply && reply.error().kind == Error::Kind::Cancelled))
        co_return;
    whenVoted(pollId, optionIndex, reply ? std::nullopt : std::optional(reply.error()));
}

void FloatplanePollBook::whenVoted(const QString &pollId, int optionIndex, const std::optional<Error> &error)
{
    Poll *poll = find(pollId);
    if (!poll)
        return;
    if (!error) {
        poll->voteState = Poll::VoteState::Voted;
        poll->ownVote = optionIndex;
        emit changed();
    } else if (error->code == "alreadyVotedError"_L1) {
        poll->voteState = Poll::VoteState::Voted;
        refuseVote(*poll, {error->kind, tr("You have voted in this poll already."), error->code, {}});
    } else {
        poll->voteState = Poll::VoteState::None;
        refuseVote(*poll, *error);
        if (error->kind == Error::Kind::SignIn)
            m_account.checkSession();
    }
}

void FloatplanePollBook::refuseVote(Poll &poll, const Error &error)
{
    poll.voteRefusal = error.text;
    emit changed();
    emit voteRefused(error);
}

} // namespace partyline

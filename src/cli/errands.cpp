// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "cli/errands.h"

#include "services/floatplanecontroller.h"
#include "services/plugdjcontroller.h"

#include <algorithm>

namespace partyline::cli {

using namespace Qt::StringLiterals;

Errands::Errands(const Options &options, RoomController &room, ItemWriter &writer, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_room(room)
    , m_writer(writer)
    , m_djRoom(qobject_cast<PlugDjController *>(&room))
    , m_livestream(qobject_cast<FloatplaneController *>(&room))
{
    connect(&room, &RoomController::itemsArrived, this, &Errands::watch);
    connect(&room, &RoomController::itemsChanged, this, &Errands::watch);
    connect(&room, &RoomController::actionFailed, this, &Errands::actionRefused);
    if (m_djRoom) {
        connect(m_djRoom, &PlugDjController::nowPlayingChanged, this, &Errands::next);
        connect(m_djRoom, &PlugDjController::votesChanged, this, &Errands::next);
    }
    if (m_livestream)
        connect(m_livestream, &FloatplaneController::pollsChanged, this, &Errands::next);
}

void Errands::begin()
{
    m_hasBegun = true;
    next();
}

void Errands::next()
{
    if (!m_hasBegun || m_isSettled)
        return;
    switch (m_step) {
    case Step::Say:
        sayNext();
        break;
    case Step::Vote:
        tryVote();
        break;
    case Step::Grab:
        tryGrab();
        break;
    case Step::PollVote:
        tryPollVote();
        break;
    case Step::Finished:
        m_isSettled = true;
        emit settled();
        break;
    }
}

void Errands::sayNext()
{
    if (m_isSaying || m_room.state() != RoomController::State::Live)
        return;
    if (m_said == m_options.sends.size()) {
        m_step = Step::Vote;
        next();
        return;
    }
    m_isSaying = true;
    m_open.clear();
    m_partFailure.clear();
    // The parts arrive as own pending items while say() runs; watch() collects them.
    const auto taken = m_room.say(m_options.sends.at(m_said));
    if (!taken)
        finishSaying(false, taken.error().text);
}

void Errands::watch(const QList<FeedItem> &items)
{
    if (!m_isSaying)
        return;
    bool touched = false;
    for (const FeedItem &item : items) {
        if (!item.isOwn)
            continue;
        if (item.delivery == FeedItem::Delivery::Pending) {
            m_open.insert(item.seq);
        } else if (m_open.remove(item.seq)) {
            touched = true;
            if (item.delivery == FeedItem::Delivery::Failed && m_partFailure.isEmpty())
                m_partFailure = item.failure.isEmpty() ? u"not sent"_s : item.failure;
        }
    }
    if (touched && m_open.isEmpty())
        finishSaying(m_partFailure.isEmpty(), m_partFailure);
}

void Errands::finishSaying(bool wasSent, const QString &reason)
{
    m_writer.delivery(m_options.sends.at(m_said), wasSent, reason);
    m_hasFailures = m_hasFailures || !wasSent;
    ++m_said;
    m_isSaying = false;
    // From the event loop: we may be inside the controller's own emission.
    QMetaObject::invokeMethod(this, &Errands::next, Qt::QueuedConnection);
}

void Errands::tryVote()
{
    if (!m_djRoom || !m_options.vote) {
        m_step = Step::Grab;
        next();
        return;
    }
    const NowPlaying &now = m_djRoom->nowPlaying();
    if (m_wasAsked && now.ownVote == *m_options.vote) {
        finishAction(true, {});
    } else if (!m_wasAsked && !now.isIdle() && m_room.state() == RoomController::State::Live) {
        m_wasAsked = true;
        now.ownVote == *m_options.vote ? finishAction(true, {}) : m_djRoom->vote(*m_options.vote);
    }
}

void Errands::tryGrab()
{
    if (!m_djRoom || !m_options.grab) {
        m_step = Step::PollVote;
        next();
        return;
    }
    const NowPlaying &now = m_djRoom->nowPlaying();
    if (m_wasAsked && now.ownGrab) {
        finishAction(true, {});
    } else if (!m_wasAsked && !now.isIdle() && m_room.state() == RoomController::State::Live) {
        m_wasAsked = true;
        now.ownGrab ? finishAction(true, {}) : m_djRoom->grab();
    }
}

void Errands::tryPollVote()
{
    if (!m_livestream || !m_options.pollVote) {
        m_step = Step::Finished;
        next();
        return;
    }
    const QList<Poll> &polls = m_livestream->polls();
    if (!m_wasAsked) {
        const auto open = std::find_if(polls.begin(), polls.end(), [](const Poll &poll) {
            return !poll.isClosed && poll.voteState == Poll::VoteState::None;
        });
        if (open == polls.end())
            return;
        if (*m_options.pollVote >= open->options.size()) {
            finishAction(false, u"the poll has only %1 options"_s.arg(open->options.size()));
            return;
        }
        m_wasAsked = true;
        m_pollId = open->id;
        m_livestream->vote(m_pollId, *m_options.pollVote);
        return;
    }
    const auto ours = std::find_if(polls.begin(), polls.end(), [&](const Poll &poll) { return poll.id == m_pollId; });
    if (ours == polls.end())
        return;
    if (ours->voteState == Poll::VoteState::Voted)
        finishAction(true, {});
    else if (!ours->voteRefusal.isEmpty())
        finishAction(false, ours->voteRefusal);
}

QString Errands::actionName() const
{
    return m_step == Step::Vote ? u"vote"_s : m_step == Step::Grab ? u"grab"_s : u"poll-vote"_s;
}

QString Errands::actionValue() const
{
    if (m_step == Step::Vote)
        return m_options.vote == Vote::Meh ? u"meh"_s : u"woot"_s;
    return m_step == Step::PollVote ? QString::number(*m_options.pollVote) : QString();
}

void Errands::finishAction(bool wasDone, const QString &reason)
{
    m_writer.action(actionName(), actionValue(), wasDone, reason);
    m_hasFailures = m_hasFailures || !wasDone;
    m_wasAsked = false;
    m_step = m_step == Step::Vote ? Step::Grab : m_step == Step::Grab ? Step::PollVote : Step::Finished;
    QMetaObject::invokeMethod(this, &Errands::next, Qt::QueuedConnection);
}

void Errands::actionRefused(const Error &error)
{
    if (m_wasAsked && (m_step == Step::Vote || m_step == Step::Grab))
        finishAction(false, error.text);
}

void Errands::giveUp(const QString &reason)
{
    if (m_isSettled)
        return;
    m_isSettled = true;
    for (; m_said < m_options.sends.size(); ++m_said) {
        m_writer.delivery(m_options.sends.at(m_said), false, reason);
        m_hasFailures = true;
    }
    const auto abandon = [&](Step step, bool wasWanted) {
        if (!wasWanted || m_step > step)
            return;
        m_step = step;
        m_writer.action(actionName(), actionValue(), false, reason);
        m_hasFailures = true;
    };
    abandon(Step::Vote, m_options.vote.has_value());
    abandon(Step::Grab, m_options.grab);
    abandon(Step::PollVote, m_options.pollVote.has_value());
}

} // namespace partyline::cli

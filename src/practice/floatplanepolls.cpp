// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanepolls.h"

#include "practice/floatplanemodel.h"

namespace partyline::practice {

using namespace Qt::StringLiterals;
using floatplane::PollData;

namespace {

// What the website lets a moderator enter (floatplane.md 2.4 row 15).
constexpr qsizetype LongestText = 50;
constexpr qsizetype FewestOptions = 2;
constexpr qsizetype MostOptions = 12;
constexpr int LongestDuration = 24 * 60 * 60; ///< seconds; ours, so that an end date stays a date
/// Ended polls are kept for late votes and closings only.
constexpr qsizetype MostPolls = 200;

Error refusal(const QString &name, const QString &message)
{
    return {Error::Kind::Refused, message, name, {}};
}

bool isFit(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= LongestText;
}

bool isAcceptable(const floatplane::CreatePollRequest &request)
{
    return isFit(request.title) && request.options.size() >= FewestOptions && request.options.size() <= MostOptions
           && std::all_of(request.options.cbegin(), request.options.cend(), isFit) && request.durationSeconds >= 0
           && request.durationSeconds <= LongestDuration;
}

} // namespace

bool FloatplanePolls::hasEnded(const PollData &poll)
{
    return poll.endDate.isValid() && poll.endDate <= QDateTime::currentDateTimeUtc();
}

FloatplanePolls::Entry *FloatplanePolls::find(const QString &pollId)
{
    const auto it =
        std::find_if(m_polls.begin(), m_polls.end(), [&](const Entry &entry) { return entry.poll.id == pollId; });
    return it == m_polls.end() ? nullptr : &*it;
}

Result<PollData> FloatplanePolls::open(const floatplane::CreatePollRequest &request)
{
    if (!isAcceptable(request)) {
        return refusal(u"paramValidationError"_s,
                       u"A poll has a title of 1 to 50 characters and 2 to 12 options of 1 to 50."_s);
    }
    PollData poll;
    poll.id = objectId(freshId());
    poll.type = u"simple"_s;
    poll.creator = request.creatorId;
    poll.title = request.title;
    poll.options = request.options;
    poll.startDate = QDateTime::currentDateTimeUtc();
    if (request.durationSeconds > 0)
        poll.endDate = poll.startDate.addSecs(request.durationSeconds);
    poll.runningTally = floatplane::Tally{0, QList<int>(request.options.size(), 0)};
    m_polls.append({poll, {}});
    if (m_polls.size() > MostPolls)
        m_polls.removeFirst();
    emit opened(poll);
    return poll;
}

Result<PollData> FloatplanePolls::close(const QString &pollId)
{
    Entry *entry = find(pollId);
    if (!entry)
        return refusal(u"notFoundError"_s, u"There is no such poll."_s);
    if (hasEnded(entry->poll))
        return refusal(u"invalidParamError"_s, u"This poll has ended already."_s);
    entry->poll.endDate = QDateTime::currentDateTimeUtc();
    const PollData poll = entry->poll;
    emit closed(poll);
    return poll;
}

Result<Done> FloatplanePolls::vote(const QString &pollId, const QString &voterId, int option)
{
    Entry *entry = find(pollId);
    if (!entry)
        return refusal(u"notFoundError"_s, u"There is no such poll."_s);
    if (entry->votes.contains(voterId))
        return refusal(u"alreadyVotedError"_s, u"You have already voted."_s);
    if (hasEnded(entry->poll))
        return refusal(u"invalidParamError"_s, u"This poll has ended."_s);
    if (option < 0 || option >= entry->poll.options.size())
        return refusal(u"invalidParamError"_s, u"This poll has no such option."_s);

    entry->votes.insert(voterId, option);
    const auto before = *entry->poll.runningTally;
    ++entry->poll.runningTally->tick;
    ++entry->poll.runningTally->counts[option];
    const PollData poll = entry->poll;
    emit tallied(poll, before);
    return Done{};
}

QList<PollData> FloatplanePolls::active(const QString &creatorId, const QString &voterId) const
{
    QList<PollData> active;
    for (const Entry &entry : m_polls) {
        if (entry.poll.creator != creatorId || hasEnded(entry.poll))
            continue;
        active.append(entry.poll);
        if (voterId.isEmpty())
            continue;
        const auto vote = entry.votes.constFind(voterId);
        active.last().voted = vote != entry.votes.cend();
        if (vote != entry.votes.cend())
            active.last().votedOption = *vote;
    }
    return active;
}

} // namespace partyline::practice

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/floatplanepolls.h"

#include "wire/floatplanerefusal.h"

#include <QJsonArray>

namespace partyline::floatplane {

using namespace Qt::StringLiterals;

namespace {

int boundedCount(const json::Element &element)
{
    return int(qBound(qint64(0), json::toInteger(element).value_or(0), qint64(MaximumCount)));
}

QList<int> readCounts(const json::Array &array)
{
    QList<int> counts;
    for (const json::Element count : array) {
        if (counts.size() < MaximumOptions)
            counts.append(boundedCount(count));
    }
    return counts;
}

int tickMember(const json::Element &element)
{
    return int(qBound(qint64(0), json::integer(element, "tick"), qint64(std::numeric_limits<int>::max())));
}

/// {"tick","counts"} or a bare array of counts; nothing for null and for what has no counts.
std::optional<Tally> tallyMember(const json::Element &element, std::string_view key)
{
    if (const auto bare = json::arrayMember(element, key))
        return Tally{0, readCounts(*bare)};
    const auto value = json::member(element, key);
    if (!value)
        return {};
    const auto counts = json::arrayMember(*value, "counts");
    return counts ? std::optional(Tally{tickMember(*value), readCounts(*counts)}) : std::nullopt;
}

QJsonArray serializeCounts(const QList<int> &counts)
{
    QJsonArray array;
    for (const int count : counts)
        array.append(count);
    return array;
}

QJsonValue serializeTally(const std::optional<Tally> &tally)
{
    if (!tally)
        return QJsonValue::Null;
    return QJsonObject{{u"tick"_s, tally->tick}, {u"counts"_s, serializeCounts(tally->counts)}};
}

void readOwnVote(const json::Element &element, PollData &poll)
{
    if (const auto voted = json::member(element, "voted"))
        poll.voted = json::toFlag(*voted);
    const auto info = json::member(element, "voteInfo");
    const qint64 index = info ? json::integer(*info, "optionIndex", -1) : -1;
    if (index >= 0 && index < poll.options.size())
        poll.votedOption = int(index);
}

PollData readBarePoll(const json::Element &element)
{
    PollData poll;
    poll.id = boundedText(element, "id");
    poll.type = boundedText(element, "type");
    poll.creator = boundedText(element, "creator");
    poll.title = boundedText(element, "title").trimmed();
    poll.options = boundedTexts(element, "options", MaximumOptions);
    poll.startDate = dateMember(element, "startDate");
    poll.endDate = dateMember(element, "endDate");
    poll.finalTallyApproximate = tallyMember(element, "finalTallyApproximate");
    poll.finalTallyReal = tallyMember(element, "finalTallyReal");
    poll.runningTally = tallyMember(element, "runningTally");
    readOwnVote(element, poll);
    return poll;
}

} // namespace

QList<int> fittedCounts(QList<int> counts, qsizetype options)
{
    counts.resize(options); // new places are zero
    return counts;
}

Tally PollData::shownTally() const
{
    const int tick = runningTally ? runningTally->tick : 0;
    if (finalTallyReal && !finalTallyReal->counts.isEmpty())
        return {std::max(tick, finalTallyReal->tick), fittedCounts(finalTallyReal->counts, options.size())};
    return {tick, fittedCounts(runningTally ? runningTally->counts : QList<int>(), options.size())};
}

Result<PollData> readPoll(const json::Element &element)
{
    json::Element bare = element;
    for (const std::string_view wrapper : {"poll", "createdPoll"}) {
        if (json::objectMember(element, wrapper)) {
            bare = *json::member(element, wrapper);
            break;
        }
    }
    PollData poll = readBarePoll(bare);
    if (poll.id.isEmpty() || poll.options.size() < 2)
        return malformed(u"poll without id or options"_s);
    return poll;
}

Result<PollData> parsePoll(const QJsonValue &body)
{
    const Reader reader(body);
    if (!reader.root())
        return malformed(u"poll without a body"_s);
    return readPoll(*reader.root());
}

Result<PollTally> readPollTally(const json::Element &element)
{
    PollTally update{boundedText(element, "pollId"), {tickMember(element), {}}};
    const auto counts = json::arrayMember(element, "counts");
    if (update.pollId.isEmpty() || !counts)
        return malformed(u"pollUpdateTally without poll or counts"_s);
    update.tally.counts = readCounts(*counts);
    return update;
}

QJsonObject serializePoll(const PollData &poll)
{
    QJsonObject object{{u"id"_s, poll.id},
                       {u"type"_s, poll.type},
                       {u"creator"_s, poll.creator},
                       {u"title"_s, poll.title},
                       {u"options"_s, QJsonArray::fromStringList(poll.options)},
                       {u"startDate"_s, serializeDate(poll.startDate)},
                       {u"endDate"_s, serializeDate(poll.endDate)},
                       {u"finalTallyApproximate"_s, serializeTally(poll.finalTallyApproximate)},
                       {u"finalTallyReal"_s, serializeTally(poll.finalTallyReal)}};
    if (poll.runningTally)
        object.insert(u"runningTally"_s, serializeTally(poll.runningTally));
    if (poll.voted)
        object.insert(u"voted"_s, *poll.voted);
    if (poll.votedOption)
        object.insert(u"voteInfo"_s, QJsonObject{{u"optionIndex"_s, *poll.votedOption}});
    return object;
}

QJsonObject serializeWrappedPoll(const PollData &poll)
{
    return {{u"poll"_s, serializePoll(poll)}};
}

QJsonObject serializePollTally(const PollTally &tally)
{
    return {
        {u"tick"_s, tally.tally.tick}, {u"counts"_s, serializeCounts(tally.tally.counts)}, {u"pollId"_s, tally.pollId}};
}

Result<JoinedPolls> parseJoinedPolls(int status, const QJsonValue &body)
{
    if (auto refusal = refusalOf(status, body))
        return *std::move(refusal);
    const Reader reader(body);
    const auto array = reader.root() ? json::arrayMember(*reader.root(), "activePolls") : std::nullopt;
    if (!array)
        return malformed(u"poll room without activePolls"_s);
    JoinedPolls joined;
    for (const json::Element entry : *array) {
        if (joined.activePolls.size() >= MaximumPolls)
            break;
        if (auto poll = readPoll(entry))
            joined.activePolls.append(*std::move(poll));
    }
    return joined;
}

QJsonObject serializeJoinedPolls(const JoinedPolls &joined, bool isWrapped)
{
    QJsonArray polls;
    for (const PollData &poll : joined.activePolls)
        polls.append(isWrapped ? serializeWrappedPoll(poll) : serializePoll(poll));
    return {{u"activePolls"_s, polls}};
}

Result<VoteRequest> parseVoteRequest(const QJsonValue &body)
{
    const Reader reader(body);
    if (!reader.root() || !json::member(*reader.root(), "optionIndex"))
        return malformed(u"vote without option"_s);
    VoteRequest request{boundedText(*reader.root(), "pollId"), 0};
    const qint64 index = json::integer(*reader.root(), "optionIndex", -1);
    if (request.pollId.isEmpty() || index < 0 || index >= MaximumOptions)
        return malformed(u"vote without poll or option"_s);
    request.optionIndex = int(index);
    return request;
}

QJsonObject serializeVoteRequest(const VoteRequest &request)
{
    return {{u"pollId"_s, request.pollId}, {u"optionIndex"_s, request.optionIndex}};
}

Result<CreatePollRequest> parseCreatePollRequest(const QJsonValue &body)
{
    const Reader reader(body);
    if (!reader.root())
        return malformed(u"poll without a body"_s);
    CreatePollRequest request{boundedText(*reader.root(), "creatorId"), boundedText(*reader.root(), "title").trimmed(),
                              boundedTexts(*reader.root(), "options", MaximumOptions), 60};
    const qint64 duration = json::integer(*reader.root(), "duration", 60);
    if (request.creatorId.isEmpty() || request.title.isEmpty() || request.options.size() < 2 || duration < 0
        || duration > 24 * 3600)
        return malformed(u"poll without creator, title, options or a duration"_s);
    request.durationSeconds = int(duration);
    return request;
}

QJsonObject serializeCreatePollRequest(const CreatePollRequest &request)
{
    return {{u"creatorId"_s, request.creatorId},
            {u"type"_s, u"simple"_s},
            {u"title"_s, request.title},
            {u"options"_s, QJsonArray::fromStringList(request.options)},
            {u"duration"_s, QString::number(request.durationSeconds)}};
}

Result<ClosePollRequest> parseClosePollRequest(const QJsonValue &body)
{
    const Reader reader(body);
    ClosePollRequest request{reader.root() ? boundedText(*reader.root(), "pollId") : QString()};
    if (request.pollId.isEmpty())
        return malformed(u"close without poll"_s);
    return request;
}

QJsonObject serializeClosePollRequest(const ClosePollRequest &request)
{
    return {{u"pollId"_s, request.pollId}};
}

} // namespace partyline::floatplane

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/floatplanecommon.h"

/// Live polls: the site's events, the answer to joining a poll room, and the three REST calls (2.4, 6.5, 6.8).
namespace partyline::floatplane {

struct Tally
{
    int tick = 0; ///< grows by one with each vote
    QList<int> counts;
    bool operator==(const Tally &) const = default;
};

/// A poll as the server tells it, dates by the server's clock.
struct PollData
{
    QString id;
    QString type; ///< only "simple" is known
    QString creator;
    QString title; ///< without the stray blanks the site leaves around it
    QStringList options;
    QDateTime startDate;
    QDateTime endDate; ///< invalid: open until closed
    std::optional<Tally> finalTallyApproximate;
    std::optional<Tally> finalTallyReal;
    std::optional<Tally> runningTally;
    std::optional<bool> voted;
    std::optional<int> votedOption;

    /// What to show (7.8): the final counts, else the running ones, else zeros; as many as there are options.
    Tally shownTally() const;
    bool operator==(const PollData &) const = default;
};

/// pollOpen
struct PollOpened
{
    PollData poll;
    bool operator==(const PollOpened &) const = default;
};

/// pollClose: ended before its time.
struct PollClosed
{
    PollData poll;
    bool operator==(const PollClosed &) const = default;
};

/// pollUpdateTally
struct PollTally
{
    QString pollId;
    Tally tally;
    bool operator==(const PollTally &) const = default;
};

/// Counts in as many places as there are options.
QList<int> fittedCounts(QList<int> counts, qsizetype options);

/// Wrapped in "poll" or "createdPoll", or bare. Fails with Protocol without id, or without two options.
Result<PollData> readPoll(const json::Element &element);
/// The same of an answer's body: of creating and of closing one.
Result<PollData> parsePoll(const QJsonValue &body);
Result<PollTally> readPollTally(const json::Element &element);
QJsonObject serializePoll(const PollData &poll);
/// {"poll": ...}
QJsonObject serializeWrappedPoll(const PollData &poll);
QJsonObject serializePollTally(const PollTally &tally);

/// Answer to joining a poll room; items that cannot be read are left out.
struct JoinedPolls
{
    QList<PollData> activePolls;
    bool operator==(const JoinedPolls &) const = default;
};
Result<JoinedPolls> parseJoinedPolls(int status, const QJsonValue &body);
QJsonObject serializeJoinedPolls(const JoinedPolls &joined, bool isWrapped);

/// POST /api/v3/poll/vote
struct VoteRequest
{
    QString pollId;
    int optionIndex = 0;
    bool operator==(const VoteRequest &) const = default;
};
Result<VoteRequest> parseVoteRequest(const QJsonValue &body);
QJsonObject serializeVoteRequest(const VoteRequest &request);

/// POST /api/v3/poll/live/create; the duration goes over the wire as text.
struct CreatePollRequest
{
    QString creatorId;
    QString title;
    QStringList options;
    int durationSeconds = 60; ///< 0 = until closed
    bool operator==(const CreatePollRequest &) const = default;
};
Result<CreatePollRequest> parseCreatePollRequest(const QJsonValue &body);
QJsonObject serializeCreatePollRequest(const CreatePollRequest &request);

/// POST /api/v3/poll/close; its answer is serializeWrappedPoll().
struct ClosePollRequest
{
    QString pollId;
    bool operator==(const ClosePollRequest &) const = default;
};
Result<ClosePollRequest> parseClosePollRequest(const QJsonValue &body);
QJsonObject serializeClosePollRequest(const ClosePollRequest &request);

} // namespace partyline::floatplane

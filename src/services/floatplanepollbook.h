// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"
#include "core/result.h"
#include "wire/floatplanepolls.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace partyline {

class FloatplaneAccount;

/// The polls of one creator: what the events make of them, when they end, and our votes (floatplane.md 6.8, 7.8).
class FloatplanePollBook final : public QObject
{
    Q_OBJECT

public:
    /// Tallies that come so long after the end still count; then the result stands.
    static constexpr std::chrono::milliseconds LateTallies{3'000};
    /// Ended polls that are kept.
    static constexpr int MaximumEnded = 50;

    FloatplanePollBook(FloatplaneAccount &account, std::chrono::milliseconds lateTallies, QObject *parent = nullptr);

    /// Open ones first, then those that ended in this session, newest first.
    const QList<Poll> &polls() const { return m_polls; }
    /// Polls of others are ignored from now on.
    void setCreator(const QString &creatorId) { m_creatorId = creatorId; }

    /// The join's answer: what is open, and nothing else is.
    void replaceActive(const QList<floatplane::PollData> &active);
    /// Nothing is heard until the next join: what ends meanwhile ends with numbers that are not the last.
    void setDown();
    void open(const floatplane::PollData &data);
    void close(const floatplane::PollData &data);
    void apply(const floatplane::PollTally &update);

    void vote(const QString &pollId, int optionIndex);

signals:
    /// Only when something is different: what comes twice or late is passed over in silence.
    void changed();
    /// For the feed: opened, and later once closed.
    void opened(const partyline::Poll &poll);
    void ended(const partyline::Poll &poll);
    void voteRefused(const partyline::Error &error);

private:
    Poll pollOf(const floatplane::PollData &data) const;
    Poll *find(const QString &id);
    bool isOurs(const floatplane::PollData &data) const;
    void put(Poll poll);
    void end(const QString &id);
    void endDue();
    void armTimer();
    void sort();
    QCoro::Task<> sendVote(QString pollId, int optionIndex);
    void whenVoted(const QString &pollId, int optionIndex, const std::optional<Error> &error);
    void refuseVote(Poll &poll, const Error &error);

    FloatplaneAccount &m_account;
    const std::chrono::milliseconds m_lateTallies;
    QString m_creatorId;
    QList<Poll> m_polls;
    QTimer m_endTimer;
};

} // namespace partyline

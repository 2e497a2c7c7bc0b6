// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "wire/floatplanepolls.h"

#include <QHash>
#include <QObject>

namespace partyline::practice {

/// The polls of all creators and who voted what (floatplane.md 6.8, 2.4 rows 14 to 16). Knows no sockets.
/// Refusals are Error::Kind::Refused, their code being the site's error name.
class FloatplanePolls : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The website's limits hold: a title of 1 to 50 characters, 2 to 12 options of 1 to 50.
    Result<floatplane::PollData> open(const floatplane::CreatePollRequest &request);
    /// Ends a poll before its time.
    Result<floatplane::PollData> close(const QString &pollId);
    /// One vote a poll and voter, for good.
    Result<Done> vote(const QString &pollId, const QString &voterId, int option);

    /// Those that have not ended; with what this voter has voted.
    QList<floatplane::PollData> active(const QString &creatorId, const QString &voterId = {}) const;
    static bool hasEnded(const floatplane::PollData &poll);

signals:
    void opened(const partyline::floatplane::PollData &poll);
    /// Only for an early end; at the natural one nothing is sent.
    void closed(const partyline::floatplane::PollData &poll);
    /// `before` is the tally that this vote changed.
    void tallied(const partyline::floatplane::PollData &poll, const partyline::floatplane::Tally &before);

private:
    struct Entry
    {
        floatplane::PollData poll;
        QHash<QString, int> votes; ///< option by voter
    };

    Entry *find(const QString &pollId);

    QList<Entry> m_polls; ///< oldest first
};

} // namespace partyline::practice

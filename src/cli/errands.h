// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/itemwriter.h"
#include "cli/options.h"
#include "core/feeditem.h"

#include <QObject>
#include <QSet>

namespace partyline {
class FloatplaneController;
class PlugDjController;
} // namespace partyline

namespace partyline::cli {

/// What the command line asked to be done in the room, one thing after the other: the lines to say in their order, then
/// the vote, the grab and the poll vote. Reports each through the writer; settled() comes once, when nothing is left.
class Errands : public QObject
{
    Q_OBJECT

public:
    Errands(const Options &options, RoomController &room, ItemWriter &writer, QObject *parent = nullptr);

    /// The room is live: begins, or goes on where it can.
    void begin();
    bool isSettled() const { return m_isSettled; }
    bool hasFailures() const { return m_hasFailures; }
    /// The session is over: what is still open has failed for this reason.
    void giveUp(const QString &reason);

signals:
    void settled();

private:
    enum class Step { Say, Vote, Grab, PollVote, Finished };

    void next();
    void sayNext();
    void watch(const QList<FeedItem> &items);
    void finishSaying(bool wasSent, const QString &reason);
    void tryVote();
    void tryGrab();
    void tryPollVote();
    void finishAction(bool wasDone, const QString &reason);
    QString actionName() const;
    QString actionValue() const;
    void actionRefused(const Error &error);

    const Options &m_options;
    RoomController &m_room;
    ItemWriter &m_writer;
    PlugDjController *m_djRoom;         ///< the room again if it is one; not owned
    FloatplaneController *m_livestream; ///< likewise
    Step m_step = Step::Say;
    int m_said = 0;          ///< sends that are settled
    bool m_isSaying = false; ///< say() was called for the current one
    QSet<qint64> m_open;     ///< seqs of its parts that are still pending
    QString m_partFailure;
    bool m_wasAsked = false; ///< the current vote, grab or poll vote was handed to the controller
    QString m_pollId;
    bool m_hasBegun = false;
    bool m_isSettled = false;
    bool m_hasFailures = false;
};

} // namespace partyline::cli

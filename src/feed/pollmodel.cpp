// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/pollmodel.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

PollModel::PollModel(QObject *parent)
    : SyncedList(parent)
{
}

QList<PollOption> PollModel::optionsOf(const Poll &poll)
{
    QList<PollOption> rows;
    // Counts are the peer's numbers: more of them than options, or below zero, must not disturb.
    qint64 total = 0;
    for (qsizetype i = 0; i < poll.options.size(); ++i)
        total += std::max(0, poll.counts.value(i));
    const int winner = poll.isClosed && !poll.isPartial ? poll.winner() : -1;
    for (qsizetype i = 0; i < std::min(poll.options.size(), MostOptions); ++i) {
        const int count = std::max(0, poll.counts.value(i));
        const bool isOurs = i == poll.ownVote;
        rows.append({int(i), poll.options[i], count, total > 0 ? int((100LL * count + total / 2) / total) : 0,
                     isOurs && poll.voteState == Poll::VoteState::Voted,
                     isOurs && poll.voteState == Poll::VoteState::Sending, i == winner});
    }
    return rows;
}

bool PollModel::showsNumbers(const Poll &poll)
{
    return poll.isClosed || poll.voteState == Poll::VoteState::Voted;
}

void PollModel::setPoll(const Poll &poll)
{
    m_poll = poll;
    sync(optionsOf(poll));
}

QString PollModel::keyOf(const PollOption &row) const
{
    return m_poll.id + u'|' + QString::number(row.index);
}

QVariant PollModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PollOption &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return row.text;
    case CountRole:
        return row.count;
    case PercentRole:
        return row.percent;
    case IsOwnRole:
        return row.isOwn;
    case IsSendingRole:
        return row.isSending;
    case IsWinnerRole:
        return row.isWinner;
    case Qt::AccessibleTextRole: {
        QStringList parts{tr("Option %1").arg(row.index + 1), row.text};
        if (showsNumbers(m_poll))
            parts.append({tr("%n vote(s)", nullptr, row.count), tr("%1 percent").arg(row.percent)});
        if (row.isOwn)
            parts.append(tr("your vote"));
        if (row.isSending)
            parts.append(tr("sending your vote"));
        if (row.isWinner)
            parts.append(tr("winner"));
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/pollresultsmodel.h"

#include "feed/pollmodel.h"

namespace partyline {

using namespace Qt::StringLiterals;

PollResultsModel::PollResultsModel(QObject *parent, Which which)
    : SyncedList(parent)
    , m_which(which)
{
}

void PollResultsModel::setPolls(const QList<Poll> &polls)
{
    QList<Poll> wanted;
    for (const Poll &poll : polls) {
        if ((m_which == Which::Ended ? poll.isClosed : PollModel::showsNumbers(poll)) && wanted.size() < MostPolls)
            wanted.append(poll);
    }
    sync(wanted);
}

QVariant PollResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Poll &poll = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return poll.title;
    case IdRole:
        return poll.id;
    case Qt::AccessibleTextRole: {
        QStringList parts{poll.title};
        for (const PollOption &option : PollModel::optionsOf(poll))
            parts.append(tr("%1: %2 %").arg(option.text).arg(option.percent));
        parts.append(tr("%n votes", nullptr, poll.total()));
        if (!poll.isClosed)
            parts.append(tr("still open"));
        else if (poll.isPartial)
            parts.append(tr("the last numbers received"));
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/pollresultsmodel.h"

#include "feed/pollmodel.h"

namespace partyline {

using namespace Qt::StringLiterals;

PollResultsModel::PollResultsModel(QObject *parent)
    : SyncedList(parent)
{
}

void PollResultsModel::setPolls(const QList<Poll> &polls)
{
    QList<Poll> ended;
    for (const Poll &poll : polls) {
        if (poll.isClosed && ended.size() < MostPolls)
            ended.append(poll);
    }
    sync(ended);
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
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace partyline

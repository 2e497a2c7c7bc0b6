// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/notificationmodel.h"

#include "feed/words.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

NotificationModel::NotificationModel(QObject *parent)
    : SyncedList(parent)
{
}

void NotificationModel::setNotifications(const QList<Notification> &newestFirst)
{
    sync(newestFirst.first(std::min(newestFirst.size(), MostNotifications)));
}

int NotificationModel::unseen() const
{
    return int(std::ranges::count(rows(), false, &Notification::seen));
}

QVariant NotificationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Notification &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case MessageRole:
        return row.message;
    case TypeRole:
        return int(row.type);
    case SeenRole:
        return row.seen;
    case TimeRole:
        return row.receivedAt;
    case TargetRole:
        return row.target;
    case IdRole:
        return row.id;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.seen ? QString() : tr("new"), row.title, row.message, row.facts,
                          clockText(row.receivedAt)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace partyline

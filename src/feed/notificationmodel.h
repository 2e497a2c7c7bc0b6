// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"
#include "feed/syncedlist.h"

namespace partyline {

/// What creators announced, newest first.
class NotificationModel final : public SyncedList<Notification>
{
    Q_OBJECT

public:
    enum Role { TitleRole = Qt::UserRole + 1, MessageRole, TypeRole, SeenRole, TimeRole, TargetRole, IdRole };
    /// The newest so many; older ones are in the history.
    static constexpr qsizetype MostNotifications = 200;

    explicit NotificationModel(QObject *parent = nullptr);

    void setNotifications(const QList<Notification> &newestFirst);
    int unseen() const;

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const Notification &row) const override { return row.id; }
};

} // namespace partyline

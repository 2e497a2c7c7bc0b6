// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"
#include "feed/syncedlist.h"

#include <QStyledItemDelegate>

namespace partyline {

class Theme;

/// Somebody on one of the lists that a room's moderators keep.
struct StaffRow
{
    Person person;
    int role = 0;       ///< room role; the staff list only
    int globalRole = 0; ///< on the whole site; the staff list only
    QString what;       ///< why and by whom, or which role
    QString until;      ///< "1 day left", "until it is lifted"; empty for staff

    bool operator==(const StaffRow &) const = default;
};

/// One of those lists, with a filter over names and reasons.
class StaffListModel final : public SyncedList<StaffRow>
{
    Q_OBJECT

public:
    using SyncedList::SyncedList;

    void setRows(const QList<StaffRow> &rows);
    /// Case does not matter; an empty one shows everybody.
    void setFilter(const QString &filter);

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const StaffRow &row) const override { return row.person.id + u'/' + row.person.name; }

private:
    void update();

    QList<StaffRow> m_all;
    QString m_filter;
};

/// Mark, name, how long, and below it why and by whom.
class StaffDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` outlives it; the model is a StaffListModel.
    explicit StaffDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace partyline

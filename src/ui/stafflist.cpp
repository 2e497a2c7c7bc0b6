// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/stafflist.h"

#include "ui/rolemarks.h"
#include "ui/rowpainter.h"

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Two lines and some air, px at 100 %.
constexpr int RowHeight = 44;

} // namespace

void StaffListModel::setRows(const QList<StaffRow> &rows)
{
    m_all = rows;
    update();
}

void StaffListModel::setFilter(const QString &filter)
{
    m_filter = filter.trimmed();
    update();
}

void StaffListModel::update()
{
    QList<StaffRow> shown;
    for (const StaffRow &row : m_all) {
        if (row.person.name.contains(m_filter, Qt::CaseInsensitive) || row.what.contains(m_filter, Qt::CaseInsensitive))
            shown.append(row);
    }
    sync(shown);
}

QVariant StaffListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StaffRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.person.name;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.person.name, row.what, row.until};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

StaffDelegate::StaffDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void StaffDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const StaffRow &data = static_cast<const StaffListModel *>(index.model())->at(index.row());
    const Colours &colours = m_theme.colours();
    const QFont caption = m_theme.font(Theme::Text::Caption);
    RowPainter row(*painter, option, m_theme);
    row.ground();
    row.skipStart(12);
    row.skipEnd(12);
    const RoleMark mark = roleMark(data.person.role, colours);
    row.iconAtStart(mark.icon, mark.colour, m_theme.sizes().iconBadge, m_theme.sizes().feed.badge);
    row.skipStart(6);
    RowPainter upper = row.upperHalf();
    upper.textAtEnd(data.until, colours.text.secondary, caption);
    upper.skipEnd(8);
    upper.textAtStart(data.person.name, m_theme.names().of(Service::PlugDj, data.person),
                      m_theme.font(Theme::Text::Body, true));
    row.lowerHalf().textAtStart(data.what, colours.text.secondary, caption);
}

QSize StaffDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.px(RowHeight)};
}

} // namespace partyline

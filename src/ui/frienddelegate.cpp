// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/frienddelegate.h"

#include "ui/friendsmodel.h"
#include "ui/rolemarks.h"
#include "ui/rowpainter.h"

#include <QLocale>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

void paintPerson(RowPainter &row, const FriendRow &data)
{
    const Theme &theme = row.theme();
    const RoleMark mark = roleMark(data.person.role, theme.colours());
    row.iconAtStart(mark.icon, mark.colour, theme.sizes().iconBadge, theme.sizes().feed.badge);
    row.skipStart(6);
    if (data.isBusy)
        row.iconAtEnd(u"clock"_s, theme.colours().text.secondary, 14);
    else if (!data.roomSlug.isEmpty())
        row.iconAtEnd(u"disc"_s, theme.colours().text.secondary, 14);
    const QColor ink = data.group == FriendRow::Group::Offline ? theme.colours().text.secondary
                                                               : theme.names().of(Service::PlugDj, data.person);
    if (data.where.isEmpty()) {
        row.textAtStart(data.person.name, ink, theme.font(Theme::Text::Body, true));
        return;
    }
    RowPainter upper = row.upperHalf();
    upper.textAtStart(data.person.name, ink, theme.font(Theme::Text::Body, true));
    RowPainter lower = row.lowerHalf();
    lower.textAtStart(data.where, theme.colours().text.secondary, theme.font(Theme::Text::Caption));
}

} // namespace

FriendDelegate::FriendDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void FriendDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FriendRow &data = static_cast<const FriendsModel *>(index.model())->at(index.row());
    RowPainter row(*painter, option, m_theme);
    row.ground();
    row.skipStart(12);
    row.skipEnd(12);
    if (!data.isHead) {
        paintPerson(row, data);
        return;
    }
    const QColor ink = m_theme.colours().text.secondary;
    row.textAtEnd(QLocale().toString(data.count), ink, m_theme.font(Theme::Text::Caption));
    row.textAtStart(FriendsModel::groupName(data.group), ink, m_theme.font(Theme::Text::Small, true));
}

QSize FriendDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHead = index.data(FriendsModel::IsHeadRole).toBool();
    return {0, m_theme.px(isHead ? m_theme.sizes().listRow : m_theme.sizes().listRowTwoLines)};
}

} // namespace partyline

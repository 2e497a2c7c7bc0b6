// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomlistdelegate.h"

#include "ui/roomlistmodel.h"
#include "ui/rowpainter.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace partyline {

using namespace Qt::StringLiterals;
using Kind = RoomListRow::Kind;

namespace {

// px at 100 %.
constexpr int Edge = 12;
constexpr int StarColumn = 32;
constexpr int SmallIcon = 14;
/// No name of a host or DJ takes more of its line.
constexpr qreal LargestShare = 0.3;

void paintHead(RowPainter &row, const RoomListRow &data)
{
    const Theme &theme = row.theme();
    row.skipStart(Edge);
    row.skipEnd(Edge);
    row.textAtEnd(QLocale().toString(data.count), theme.colours().text.secondary, theme.font(Theme::Text::Caption));
    row.textAtStart(data.text, theme.colours().text.secondary, theme.font(Theme::Text::Small, true));
}

void paintLine(RowPainter &row, const QString &icon, const QString &text)
{
    const Theme &theme = row.theme();
    row.skipStart(Edge);
    row.skipEnd(Edge);
    row.iconAtStart(icon, theme.colours().accent.text, theme.sizes().icon, theme.sizes().icon + 8);
    row.textAtStart(text, theme.colours().text.primary, theme.font());
}

/// Something named at the end of a line, behind its icon, cut to its share.
void nameAtEnd(RowPainter &row, const QString &icon, const QColor &ink, const QString &name)
{
    if (name.isEmpty())
        return;
    const Theme &theme = row.theme();
    const QFont font = theme.font(Theme::Text::Caption);
    const int most = int(row.rest().width() * LargestShare);
    row.textAtEnd(QFontMetrics(font).elidedText(name, Qt::ElideRight, most), theme.colours().text.secondary, font);
    row.iconAtEnd(icon, ink, SmallIcon);
    row.skipEnd(6);
}

void numberAtEnd(RowPainter &row, const QString &icon, int number)
{
    const Theme &theme = row.theme();
    row.textAtEnd(QLocale().toString(number), theme.colours().text.secondary, theme.font(Theme::Text::Caption));
    row.iconAtEnd(icon, theme.colours().text.secondary, SmallIcon);
    row.skipEnd(4);
}

void paintName(RowPainter &row, const RoomListRow &data)
{
    const Theme &theme = row.theme();
    if (data.isKnown) {
        numberAtEnd(row, u"users"_s, data.room.population);
        if (data.room.guests > 0)
            numberAtEnd(row, u"circle-dashed"_s, data.room.guests);
    }
    const QString name = data.room.name.isEmpty() ? data.room.slug : data.room.name;
    row.textAtStart(name, theme.colours().text.primary, theme.font(Theme::Text::Body, true));
    row.skipStart(6);
    if (data.room.isPrivate)
        row.iconAtStart(u"lock"_s, theme.colours().text.secondary, SmallIcon, SmallIcon + 6);
    if (data.isHere)
        row.tagAtStart(RoomListDelegate::tr("you are here"));
    if (data.isKnown && data.isFull())
        row.tagAtStart(RoomListDelegate::tr("full"));
    if (data.room.nsfw)
        row.tagAtStart(RoomListDelegate::tr("for adults"));
}

void paintTrack(RowPainter &row, const RoomListRow &data)
{
    const Theme &theme = row.theme();
    const Colours &colours = theme.colours();
    const QFont caption = theme.font(Theme::Text::Caption);
    nameAtEnd(row, u"crown-filled"_s, colours.role.host, data.room.host);
    if (!data.isKnown) {
        row.textAtStart(data.room.slug, colours.text.secondary, caption);
        return;
    }
    if (data.room.media.isEmpty()) {
        row.textAtStart(RoomListDelegate::tr("Nobody is playing"), colours.text.secondary, caption);
        return;
    }
    nameAtEnd(row, u"headphones-filled"_s, colours.role.residentDj, data.room.dj);
    row.textAtStart(data.room.media, colours.text.secondary, caption);
}

} // namespace

RoomListDelegate::RoomListDelegate(const Theme &theme, bool hasStars, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_hasStars(hasStars)
{
}

QRect RoomListDelegate::starRect(const QRect &row, Qt::LayoutDirection way) const
{
    const int width = m_theme.px(StarColumn);
    return QStyle::visualRect(way, row, QRect(row.right() + 1 - m_theme.px(4) - width, row.top(), width, row.height()));
}

void RoomListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RoomListRow &data = static_cast<const RoomListModel *>(index.model())->at(index.row());
    const Colours &colours = m_theme.colours();
    const bool isCurrent = option.state & QStyle::State_Selected;
    RowPainter row(*painter, option, m_theme);
    row.ground(isCurrent ? colours.accent.soft : QColor());
    switch (data.kind) {
    case Kind::Head:
        return paintHead(row, data);
    case Kind::Address:
        return paintLine(row, u"door-enter"_s, index.data().toString());
    case Kind::More:
        return paintLine(row, u"arrow-down"_s, data.text);
    case Kind::Room:
        break;
    }
    row.skipStart(Edge);
    row.skipEnd(m_hasStars ? StarColumn + 8 : Edge);
    RowPainter upper = row.upperHalf();
    upper.skipStart(0);
    paintName(upper, data);
    RowPainter lower = row.lowerHalf();
    paintTrack(lower, data);
    if (!m_hasStars || data.room.id <= 0) // the site knows favourites by number only
        return;
    const QString icon = data.isPending ? u"clock"_s : data.isFavourite ? u"star-filled"_s : u"star"_s;
    const QColor ink = data.isFavourite && !data.isPending ? colours.accent.text : colours.text.secondary;
    const int side = m_theme.px(m_theme.sizes().icon);
    QRect place(0, 0, side, side);
    place.moveCenter(starRect(option.rect, option.direction).center());
    painter->drawPixmap(place.topLeft(), m_theme.pixmap(icon, ink, side, painter->device()->devicePixelRatioF()));
}

QSize RoomListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const RoomListRow &data = static_cast<const RoomListModel *>(index.model())->at(index.row());
    const Sizes &sizes = m_theme.sizes();
    return {0, m_theme.px(data.kind == Kind::Room ? sizes.listRowTwoLines : sizes.listRow)};
}

bool RoomListDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    const RoomListRow &data = static_cast<const RoomListModel *>(index.model())->at(index.row());
    const bool isMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease
                         || event->type() == QEvent::MouseButtonDblClick;
    if (!m_hasStars || !isMouse || data.kind != Kind::Room || data.room.id <= 0)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton
        || !starRect(option.rect, option.direction).contains(mouse->position().toPoint()))
        return false;
    if (event->type() == QEvent::MouseButtonRelease)
        emit starClicked(index);
    return true;
}

} // namespace partyline

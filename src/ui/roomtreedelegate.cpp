// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomtreedelegate.h"

#include "ui/badge.h"
#include "ui/narrowrow.h"
#include "ui/pixels.h"
#include "ui/roomtreemodel.h"
#include "ui/textway.h"
#include "ui/theme.h"

#include <QLineEdit>
#include <QPainter>

namespace partyline {

using namespace Qt::StringLiterals;
using State = RoomController::State;

namespace {

// px at 100 %, from the start edge.
constexpr int Inset = 6;
constexpr int IconStart = 26;
constexpr int NameStart = 50;
constexpr int GroupIconStart = 12;
constexpr int GroupNameStart = 32;
constexpr int EndPad = 12;
constexpr int EndGap = 6;

QRect takenFromEnd(QRect &rect, int width, Qt::LayoutDirection way)
{
    QRect taken = rect;
    if (way == Qt::RightToLeft) {
        taken.setRight(rect.left() + width - 1);
        rect.setLeft(taken.right() + 1);
    } else {
        taken.setLeft(rect.right() - width + 1);
        rect.setRight(taken.left() - 1);
    }
    return taken;
}

QColor stateInk(const RoomWatch &watch, const Colours &c)
{
    const State state = watch.connection().state;
    return state == State::Waiting   ? c.state.warning.fg
           : state == State::Stopped ? c.state.danger.fg
           : state == State::Idle    ? c.text.secondary
                                     : c.accent.text;
}

QString standingWord(RoomWatch::Standing standing)
{
    switch (standing) {
    case RoomWatch::Standing::None:
        return {};
    case RoomWatch::Standing::Next:
        return RoomTreeDelegate::tr("next");
    case RoomWatch::Standing::OnAir:
        return RoomTreeDelegate::tr("on air");
    }
    Q_UNREACHABLE();
}

} // namespace

RoomTreeDelegate::RoomTreeDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize RoomTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isGroup = !index.parent().isValid();
    return {option.rect.width(), m_theme.px(isGroup ? m_theme.sizes().folderRow : m_theme.sizes().treeRow)};
}

/// Of a folder: its name.
QWidget *RoomTreeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(tr("Name of the folder"));
    edit->setMaxLength(Layout::LongestName);
    return edit;
}

void RoomTreeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    const QRect name = option.rect.adjusted(m_theme.px(GroupNameStart - 6), 0, -m_theme.px(Inset), 0);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, name));
}

void RoomTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (const auto *watch = index.data(RoomTreeModel::WatchRole).value<RoomWatch *>())
        paintRoom(*painter, option, *watch);
    else
        paintGroup(*painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        const int ring = m_theme.isHighContrast() ? m_theme.sizes().focusHighContrast : m_theme.sizes().focus;
        pixels::frame(*painter, QRectF(option.rect).adjusted(m_theme.px(Inset), 0, -m_theme.px(Inset), 0),
                      m_theme.px(m_theme.sizes().radiusControl), m_theme.px(ring), m_theme.colours().line.focus);
    }
    painter->restore();
}

void RoomTreeDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto way = option.direction;
    const Colours &c = m_theme.colours();
    const bool isOpen = option.state.testFlag(QStyle::State_Open);
    if (option.state.testFlag(QStyle::State_Selected))
        paintGround(painter, option);
    const int size = m_theme.px(m_theme.sizes().iconSmall);
    if (narrowrow::isNarrow(m_theme, option.rect.width()))
        return paintNarrowGroup(painter, option, index);
    QRect arrow(option.rect.left() + m_theme.px(GroupIconStart), option.rect.top(), size, option.rect.height());
    arrow = QStyle::alignedRect(way, Qt::AlignCenter, {size, size}, QStyle::visualRect(way, option.rect, arrow));
    painter.drawPixmap(arrow, m_theme.pixmap(isOpen ? u"chevron-down"_s : u"chevron-right"_s, c.text.secondary, size,
                                             pixels::ratio(painter), way == Qt::RightToLeft));
    QRect name = option.rect.adjusted(m_theme.px(GroupNameStart), 0, -m_theme.px(EndPad), 0);
    if (!isOpen) {
        const Badge badge(m_theme, index.data(RoomTreeModel::UnreadRole).toInt(),
                          index.data(RoomTreeModel::MentionsRole).toInt());
        const QRect place(name.right() - badge.width() + 1, name.top(), badge.width(), name.height());
        badge.paint(painter, QStyle::visualRect(way, option.rect, place), way);
        name.setRight(place.left() - m_theme.px(EndGap));
        if (index.data(RoomTreeModel::OnAirRole).toBool()) {
            const int icon = m_theme.px(m_theme.sizes().iconSmall);
            const QRect live =
                QStyle::visualRect(way, option.rect, {name.right() - icon + 1, name.top(), icon, name.height()});
            paintRoomIcon(painter, m_theme, u"broadcast"_s, c.text.secondary, live, way);
            paintLiveDot(painter, m_theme, live, c.surface.window, way);
            name.setRight(name.right() - icon - m_theme.px(EndGap));
        }
    }
    painter.setFont(m_theme.font(Theme::Text::Small, true));
    painter.setPen(c.text.secondary);
    const QString text = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width());
    painter.drawText(QStyle::visualRect(way, option.rect, name),
                     int(QStyle::visualAlignment(way, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute)
                         | Qt::TextSingleLine | textWay(text),
                     text);
}

/// A closed folder sums its rooms.
void RoomTreeDelegate::paintNarrowGroup(QPainter &painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const bool isOpen = option.state.testFlag(QStyle::State_Open);
    const QRect arrow = narrowrow::middle(option.rect, m_theme.px(m_theme.sizes().iconSmall));
    painter.drawPixmap(arrow,
                       m_theme.pixmap(isOpen ? u"chevron-down"_s : u"chevron-right"_s, c.text.secondary, arrow.width(),
                                      pixels::ratio(painter), option.direction == Qt::RightToLeft));
    if (isOpen)
        return;
    const QRect icon = narrowrow::middle(option.rect, m_theme.px(m_theme.sizes().icon));
    if (index.data(RoomTreeModel::OnAirRole).toBool())
        paintLiveDot(painter, m_theme, icon, c.surface.window, option.direction);
    narrowrow::paintCount(painter, m_theme, icon, index.data(RoomTreeModel::UnreadRole).toInt(),
                          index.data(RoomTreeModel::MentionsRole).toInt(), c.surface.window, option.direction);
}

void RoomTreeDelegate::paintNarrowRoom(QPainter &painter, const QStyleOptionViewItem &option, const RoomWatch &watch,
                                       const QColor &ink) const
{
    const Colours &c = m_theme.colours();
    const auto way = option.direction;
    const QColor ground = option.state.testFlag(QStyle::State_Selected) ? c.accent.soft : c.surface.window;
    const QRect icon = narrowrow::middle(option.rect, m_theme.px(m_theme.sizes().icon));
    paintRoomIcon(painter, m_theme, watch.icon(), ink, icon, way);
    if (watch.isOnAir())
        paintLiveDot(painter, m_theme, icon, ground, way);
    const QString state = watch.stateIcon();
    const bool isNext = watch.standing() != RoomWatch::Standing::None;
    const QString mark = !state.isEmpty()      ? state
                         : isNext              ? u"headphones"_s
                         : watch.isMuted()     ? u"bell-off"_s
                         : watch.hasOpenPoll() ? u"chart-bar"_s
                                               : QString();
    const QColor markInk = !state.isEmpty()  ? stateInk(watch, c)
                           : isNext          ? c.state.positive.fg
                           : watch.isMuted() ? c.text.secondary
                                             : c.accent.text;
    narrowrow::paintCorner(painter, m_theme, icon, mark, markInk, ground, way);
    narrowrow::paintCount(painter, m_theme, icon, watch.unread(), watch.mentions(), ground, way);
}

void RoomTreeDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Colours &c = m_theme.colours();
    const QRectF row = QRectF(option.rect).adjusted(m_theme.px(Inset), 0, -m_theme.px(Inset), 0);
    const qreal radius = m_theme.px(m_theme.sizes().radiusControl);
    if (option.state.testFlag(QStyle::State_Selected)) {
        pixels::fillRounded(painter, row, radius, c.accent.soft);
        const int bar = m_theme.px(m_theme.sizes().startBar);
        const bool isRight = option.direction == Qt::RightToLeft;
        pixels::fill(painter, {isRight ? row.right() - bar : row.left(), row.top() + 2, qreal(bar), row.height() - 4},
                     c.accent.text);
        if (m_theme.isHighContrast())
            pixels::frame(painter, row, radius, 1, c.accent.text);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        pixels::fillRounded(painter, row, radius, m_theme.hover());
    }
}

QRect RoomTreeDelegate::paintEnd(QPainter &painter, QRect rect, const QStyleOptionViewItem &option,
                                 const RoomWatch &watch) const
{
    const Colours &c = m_theme.colours();
    const auto way = option.direction;
    const int gap = m_theme.px(EndGap);
    const auto paintWord = [&](const QString &word, const QColor &ink, bool strong) {
        painter.setFont(m_theme.font(Theme::Text::Caption, strong));
        painter.setPen(ink);
        const QRect place = takenFromEnd(rect, painter.fontMetrics().horizontalAdvance(word), way);
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, word);
        takenFromEnd(rect, gap, way);
    };
    const auto paintIcon = [&](const QString &icon, const QColor &ink) {
        const int size = m_theme.px(m_theme.sizes().iconSmall);
        const QRect place = QStyle::alignedRect(way, Qt::AlignCenter, {size, size}, takenFromEnd(rect, size, way));
        painter.drawPixmap(place, m_theme.pixmap(icon, ink, size, pixels::ratio(painter), way == Qt::RightToLeft));
        takenFromEnd(rect, gap, way);
    };
    const Badge badge(m_theme, watch.unread(), watch.mentions());
    if (!badge.isEmpty()) {
        badge.paint(painter, takenFromEnd(rect, badge.width(), way), way);
        takenFromEnd(rect, gap, way);
    }
    if (const QString icon = watch.stateIcon(); !icon.isEmpty())
        paintIcon(icon, stateInk(watch, c));
    if (watch.connection().state == State::Waiting)
        paintWord(RoomTreeDelegate::tr("%1 s").arg(watch.connection().retryIn.count()), c.state.warning.fg, false);
    if (watch.isMuted())
        paintIcon(u"bell-off"_s, c.text.secondary);
    if (watch.alert())
        paintIcon(u"bell-ringing"_s, c.accent.text);
    if (!watch.automationWords().isEmpty())
        paintIcon(u"robot"_s, c.state.info.fg);
    if (watch.hasOpenPoll())
        paintIcon(u"chart-bar"_s, c.accent.text);
    if (const QString word = standingWord(watch.standing()); !word.isEmpty())
        paintWord(word, c.state.positive.fg, true);
    return rect;
}

void RoomTreeDelegate::paintRoom(QPainter &painter, const QStyleOptionViewItem &option, const RoomWatch &watch) const
{
    const Colours &c = m_theme.colours();
    const auto way = option.direction;
    const bool isLive = watch.connection().state == State::Live;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isQuiet = !isLive || watch.isMuted();
    const QColor ink = isSelected || (watch.isMuted() ? watch.mentions() > 0 : watch.unread() > 0) || !isQuiet
                           ? c.text.primary
                           : c.text.secondary;
    paintGround(painter, option);
    if (narrowrow::isNarrow(m_theme, option.rect.width()))
        return paintNarrowRoom(painter, option, watch, ink);

    const int icon = m_theme.px(m_theme.sizes().icon);
    const QRect place(option.rect.left() + m_theme.px(IconStart), option.rect.top(), icon, option.rect.height());
    paintRoomIcon(painter, m_theme, watch.icon(), ink, QStyle::visualRect(way, option.rect, place), way);
    if (watch.isOnAir())
        paintLiveDot(painter, m_theme, QStyle::visualRect(way, option.rect, place),
                     isSelected ? c.accent.soft : c.surface.window, way);

    const QRect inner = option.rect.adjusted(m_theme.px(NameStart), 0, -m_theme.px(EndPad), 0);
    QRect name = paintEnd(painter, QStyle::visualRect(way, option.rect, inner), option, watch);
    painter.setFont(m_theme.font(Theme::Text::Body, isSelected || watch.unread() > 0));
    painter.setPen(ink);
    const QString text = painter.fontMetrics().elidedText(watch.name(), Qt::ElideRight, name.width());
    painter.drawText(name,
                     int(QStyle::visualAlignment(way, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute)
                         | Qt::TextSingleLine | textWay(text),
                     text);
}

} // namespace partyline

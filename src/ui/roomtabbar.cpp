// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomtabbar.h"

#include "ui/badge.h"
#include "ui/pixels.h"
#include "ui/textway.h"
#include "ui/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionTab>
#include <QToolButton>

#include <algorithm>
#include <numeric>
#include <utility>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

// px at 100 %.
constexpr int Pad = 10;
constexpr int Gap = 6;
constexpr int CloseSide = 20;
constexpr int MaxName = 220; // a longer name is cut; the tooltip has it whole

QString withoutMnemonic(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

RoomTabBar::RoomTabBar(const Theme &theme, QWidget *parent)
    : QTabBar(parent)
    , m_theme(theme)
{
    setObjectName(u"roomTabBar"_s);
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setMovable(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, &RoomTabBar::refresh);
    connect(this, &QTabBar::currentChanged, this, [this] { showCloseButtons(m_hovered); });
}

QString RoomTabBar::title(int tab) const
{
    QStringList names;
    for (const TabItem *item : m_rooms[tab])
        names.append(item->title());
    return names.join(u" + "_s);
}

int RoomTabBar::unread(int tab) const
{
    return std::accumulate(m_rooms[tab].begin(), m_rooms[tab].end(), 0,
                           [](int all, const TabItem *item) { return all + item->unread(); });
}

int RoomTabBar::mentions(int tab) const
{
    return std::accumulate(m_rooms[tab].begin(), m_rooms[tab].end(), 0,
                           [](int all, const TabItem *item) { return all + item->mentions(); });
}

bool RoomTabBar::isAutomatic(int tab) const
{
    return std::any_of(m_rooms[tab].begin(), m_rooms[tab].end(),
                       [](const TabItem *item) { return !item->automationWords().isEmpty(); });
}

void RoomTabBar::insert(int tab, const QList<TabItem *> &rooms)
{
    m_rooms.insert(tab, rooms);
    insertTab(tab, withoutMnemonic(title(tab)));
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(m_theme.icon(u"x"_s));
    close->setFixedSize(m_theme.px(CloseSide), m_theme.px(CloseSide));
    close->setFocusPolicy(Qt::NoFocus);
    close->setAccessibleName(tr("Close tab"));
    close->setToolTip(tr("Leave the room and close the tab (Ctrl+W)"));
    connect(close, &QToolButton::clicked, this, [this, close] {
        for (int i = 0; i < count(); ++i) {
            if (tabButton(i, RightSide) == close)
                return emit tabCloseRequested(i);
        }
    });
    setTabButton(tab, RightSide, close);
    refresh();
}

void RoomTabBar::setRooms(int tab, const QList<TabItem *> &rooms)
{
    m_rooms[tab] = rooms;
    refresh();
}

void RoomTabBar::dropTab(int tab)
{
    m_rooms.removeAt(tab);
    removeTab(tab);
    refresh();
}

void RoomTabBar::refresh()
{
    for (int i = 0; i < count(); ++i) {
        setTabText(i, withoutMnemonic(title(i)));
        QStringList words;
        for (const TabItem *item : m_rooms[i])
            words.append(item->accessibleText());
        setTabToolTip(i, words.join(u'\n'));
    }
    showCloseButtons(m_hovered);
    updateGeometry();
    update();
}

QSize RoomTabBar::tabSizeHint(int index) const
{
    if (index >= m_rooms.size())
        return QTabBar::tabSizeHint(index);
    const QFontMetrics metrics(m_theme.font(Theme::Text::Body, true)); // of the wider face: no jump when it changes
    const Badge badge(m_theme, unread(index), mentions(index));
    const int name = std::min(metrics.horizontalAdvance(title(index)), m_theme.px(MaxName));
    const Sizes &s = m_theme.sizes();
    const int robot = isAutomatic(index) ? m_theme.px(s.iconSmall) + m_theme.px(Gap) : 0;
    const int end = robot + (badge.isEmpty() ? 0 : badge.width() + m_theme.px(Gap));
    // Each length rounded as paintTab() rounds it, or at some scales the name would miss a pixel and be cut.
    const int rest = m_theme.px(Pad) + m_theme.px(s.icon) + 2 * m_theme.px(Gap) + m_theme.px(CloseSide + Gap);
    return {rest + name + end + 1, m_theme.px(s.tabBar)};
}

QSize RoomTabBar::minimumTabSizeHint(int index) const
{
    const QSize full = tabSizeHint(index);
    return {std::min(full.width(), m_theme.px(Pad + m_theme.sizes().icon + Gap + 64 + CloseSide + Gap)), full.height()};
}

void RoomTabBar::showCloseButtons(int hovered)
{
    m_hovered = hovered;
    for (int i = 0; i < count(); ++i) {
        if (QWidget *close = tabButton(i, RightSide))
            close->setVisible(i == currentIndex() || i == hovered);
    }
}

void RoomTabBar::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    showCloseButtons(m_hovered);
}

int RoomTabBar::dropPlace(QPoint point) const
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < count(); ++i) {
        const QPoint middle = tabRect(i).center();
        if (isMirrored ? point.x() > middle.x() : point.x() < middle.x())
            return i;
    }
    return count();
}

void RoomTabBar::setDropMark(int before)
{
    if (before == m_dropMark)
        return;
    m_dropMark = before;
    update();
}

void RoomTabBar::clearDropMark()
{
    setDropMark(NoMark);
}

void RoomTabBar::mousePressEvent(QMouseEvent *event)
{
    m_before = currentIndex();
    QTabBar::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? tabAt(event->position().toPoint()) : -1;
    m_pressedAt = event->position().toPoint();
}

void RoomTabBar::mouseReleaseEvent(QMouseEvent *event)
{
    QTabBar::mouseReleaseEvent(event);
    m_pressed = -1;
    const int tab = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && tab >= 0)
        emit tabCloseRequested(tab);
}

void RoomTabBar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int tab = isByKey ? currentIndex() : tabAt(event->pos());
    if (tab >= 0)
        emit menuWanted(tab, isByKey ? mapToGlobal(tabRect(tab).center()) : event->globalPos());
}

void RoomTabBar::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint moved = event->position().toPoint() - m_pressedAt;
    if (m_pressed >= 0 && event->buttons().testFlag(Qt::LeftButton)
        && moved.manhattanLength() >= QApplication::startDragDistance()) {
        emit dragBegun(std::exchange(m_pressed, -1), m_before, event->globalPosition().toPoint());
        return;
    }
    QTabBar::mouseMoveEvent(event);
    showCloseButtons(tabAt(event->position().toPoint()));
}

void RoomTabBar::leaveEvent(QEvent *event)
{
    QTabBar::leaveEvent(event);
    showCloseButtons(-1);
}

void RoomTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().surface.window);
    pixels::fill(painter, QRectF(0, height() - 1, width(), 1), m_theme.colours().line.hairline);
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
    if (m_dropMark == NoMark || count() == 0)
        return;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect beside = tabRect(std::min(m_dropMark, count() - 1));
    const bool isAtStart = m_dropMark < count();
    const int wide = m_theme.px(m_theme.sizes().startBar);
    const int edge = isAtStart != isMirrored ? beside.left() : beside.right() + 1;
    const qreal left = qBound(0, edge - wide / 2, std::max(0, width() - wide));
    pixels::fill(painter, QRectF(left, 0, wide, height()), m_theme.colours().accent.text);
}

void RoomTabBar::paintTab(QPainter &painter, int tab)
{
    QStyleOptionTab option;
    initStyleOption(&option, tab);
    style()->drawControl(QStyle::CE_TabBarTabShape, &option, &painter, this);

    const Colours &c = m_theme.colours();
    const QList<TabItem *> &rooms = m_rooms[tab];
    const bool isCurrent = tab == currentIndex();
    const QColor ink = isCurrent || unread(tab) > 0 ? c.text.primary : c.text.secondary;
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), option.rect, box); };
    QRect rest = option.rect.adjusted(m_theme.px(Pad), 0, -m_theme.px(Gap), 0);
    if (const QWidget *close = tabButton(tab, RightSide); close && close->isVisibleTo(this))
        rest.setRight(rest.right() - m_theme.px(CloseSide + Gap));

    const int icon = m_theme.px(m_theme.sizes().icon);
    const QString name = rooms.size() > 1 ? u"layout-columns"_s : rooms.isEmpty() ? QString() : rooms.first()->icon();
    paintRoomIcon(painter, m_theme, name, ink, mirrored({rest.left(), rest.top(), icon, rest.height()}),
                  layoutDirection());
    if (rooms.size() == 1 && rooms.first()->isOnAir())
        paintLiveDot(painter, m_theme, mirrored({rest.left(), rest.top(), icon, rest.height()}),
                     isCurrent ? c.surface.base : c.surface.window, layoutDirection());
    rest.setLeft(rest.left() + icon + m_theme.px(Gap));

    const Badge badge(m_theme, unread(tab), mentions(tab));
    painter.setFont(m_theme.font(Theme::Text::Body, isCurrent || unread(tab) > 0));
    const int small = m_theme.px(m_theme.sizes().iconSmall);
    const int robot = isAutomatic(tab) ? small + m_theme.px(Gap) : 0;
    const int end = robot + (badge.isEmpty() ? 0 : badge.width() + m_theme.px(Gap));
    const QString text = painter.fontMetrics().elidedText(title(tab), Qt::ElideRight, rest.width() - end);
    QRect place = rest;
    place.setWidth(painter.fontMetrics().horizontalAdvance(text) + 1);
    painter.setPen(ink);
    painter.drawText(mirrored(place), int(Qt::AlignCenter) | Qt::TextSingleLine | textWay(text), text);
    if (robot > 0) {
        place = {place.right() + m_theme.px(Gap), rest.top() + (rest.height() - small) / 2, small, small};
        painter.drawPixmap(mirrored(place), m_theme.pixmap(u"robot"_s, c.state.info.fg, small, pixels::ratio(painter)));
    }
    if (badge.isEmpty())
        return;
    place = {place.right() + m_theme.px(Gap), rest.top(), badge.width(), rest.height()};
    badge.paint(painter, mirrored(place), layoutDirection());
}

} // namespace partyline

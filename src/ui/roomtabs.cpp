// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomtabs.h"

#include "ui/dropveil.h"
#include "ui/hairline.h"
#include "ui/roomtabbar.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QToolButton>

namespace partyline {

using namespace Qt::StringLiterals;

RoomTabs::RoomTabs(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bar(new RoomTabBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_veil(new DropVeil(theme, m_stack))
{
    auto *add = new QToolButton(this);
    add->setAutoRaise(true);
    add->setIcon(theme.icon(u"plus"_s));
    add->setAccessibleName(tr("Join another room"));
    add->setToolTip(tr("Join another room (Ctrl+T)"));
    connect(add, &QToolButton::clicked, this, &RoomTabs::joinWanted);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(theme.px(4));
    top->addWidget(m_bar);
    top->addWidget(add);
    top->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(new Hairline(theme, Qt::Horizontal, this));
    all->addWidget(m_stack, 1);

    connect(m_bar, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_isMoving)
            return;
        m_stack->setCurrentIndex(tab);
        tellActive();
    });
    connect(m_bar, &QTabBar::tabCloseRequested, this, [this](int tab) { emit closeWanted(area(tab).items()); });
    connect(m_bar, &RoomTabBar::dragBegun, this, [this](int tab, int before, QPoint where) {
        // Back to what was looked at: beside that it may be let go, and not beside itself.
        setCurrentTab(before);
        emit dragBegun(area(tab).items(), where);
    });
    m_spring.setSingleShot(true);
    m_spring.setInterval(Spring);
    connect(&m_spring, &QTimer::timeout, this, [this] { setCurrentTab(m_springTab); });
    connect(m_bar, &RoomTabBar::menuWanted, this, [this](int tab, QPoint where) {
        if (TabItem *item = area(tab).active())
            emit menuWanted(item, where);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
}

RoomTabs::~RoomTabs()
{
    qApp->disconnect(this); // the focus still moves while the pages go, and must not find half an object
}

int RoomTabs::count() const
{
    return m_bar->count();
}

SplitArea &RoomTabs::area(int tab) const
{
    return *static_cast<SplitArea *>(m_stack->widget(tab));
}

SplitArea *RoomTabs::currentArea() const
{
    return currentTab() < 0 ? nullptr : &area(currentTab());
}

int RoomTabs::tabOf(const TabItem &item) const
{
    for (int i = 0; i < m_bar->count(); ++i) {
        if (area(i).contains(item))
            return i;
    }
    return -1;
}

QWidget *RoomTabs::pageOf(const TabItem &item) const
{
    const int tab = tabOf(item);
    return tab < 0 ? nullptr : area(tab).pageOf(item);
}

void RoomTabs::follow(TabItem &item)
{
    connect(&item, &TabItem::changed, m_bar, &RoomTabBar::refresh, Qt::UniqueConnection);
}

void RoomTabs::addTab(SplitArea *area, int at)
{
    const int place = at < 0 || at > count() ? count() : at;
    const QList<TabItem *> items = area->items();
    {
        const QScopedValueRollback moving(m_isMoving, true);
        m_stack->insertWidget(place, area);
        m_bar->insert(place, items);
    }
    connect(area, &SplitArea::resized, this, &RoomTabs::layoutChanged);
    for (TabItem *item : items)
        follow(*item);
    changed();
}

void RoomTabs::add(const Place &place, int at)
{
    auto *area = new SplitArea;
    area->add(place);
    addTab(area, at);
}

void RoomTabs::build(const LayoutTab &tab, const std::function<Place(const QString &key)> &take, int at)
{
    auto *area = new SplitArea;
    area->build(tab.panes, take);
    for (TabItem *item : area->items()) {
        if (item->key() == tab.active)
            area->setActive(*item);
    }
    addTab(area, at);
}

void RoomTabs::insert(const LayoutPane &panes, const std::function<Place(const QString &key)> &take,
                      const TabItem &target, Side side)
{
    const int tab = tabOf(target);
    if (tab < 0)
        return;
    area(tab).insert(panes, take, target, side);
    for (TabItem *item : area(tab).items())
        follow(*item);
    refresh(tab);
    changed();
}

void RoomTabs::append(const Place &place, const TabItem &target)
{
    const int tab = tabOf(target);
    if (tab < 0)
        return add(place);
    area(tab).add(place);
    follow(*place.item);
    refresh(tab);
    changed();
}

void RoomTabs::refresh(int tab)
{
    m_bar->setRooms(tab, area(tab).items());
}

void RoomTabs::dropTab(int tab)
{
    const QScopedValueRollback moving(m_isMoving, true);
    m_stack->removeWidget(m_stack->widget(tab));
    m_bar->dropTab(tab);
    m_stack->setCurrentIndex(m_bar->currentIndex());
}

QWidget *RoomTabs::take(TabItem &item)
{
    const int tab = tabOf(item);
    if (tab < 0)
        return nullptr;
    item.disconnect(m_bar);
    SplitArea &from = area(tab);
    QWidget *page = from.take(item);
    if (from.items().isEmpty()) {
        dropTab(tab);
        delete &from;
    } else {
        refresh(tab);
    }
    changed();
    return page;
}

SplitArea *RoomTabs::takeTab(int tab)
{
    SplitArea *taken = &area(tab);
    for (TabItem *item : taken->items())
        item->disconnect(m_bar);
    dropTab(tab);
    taken->disconnect(this);
    taken->setParent(nullptr);
    changed();
    return taken;
}

void RoomTabs::moveTab(int from, int to)
{
    if (from < 0 || to < 0 || from >= count() || to >= count() || from == to)
        return;
    const bool isFront = from == currentTab();
    TabItem *front = active();
    addTab(takeTab(from), to);
    if (isFront)
        setCurrentTab(to);
    else if (front)
        setCurrentTab(tabOf(*front));
}

void RoomTabs::bringForward(TabItem &item)
{
    const int tab = tabOf(item);
    if (tab < 0)
        return;
    area(tab).setActive(item);
    {
        const QScopedValueRollback moving(m_isMoving, true);
        m_bar->setCurrentIndex(tab);
        m_stack->setCurrentIndex(tab);
    }
    tellActive();
}

void RoomTabs::step(int by)
{
    if (const int tabs = m_bar->count(); tabs > 0)
        m_bar->setCurrentIndex((m_bar->currentIndex() + by + tabs) % tabs);
}

TabItem *RoomTabs::active() const
{
    const SplitArea *front = currentArea();
    return front ? front->active() : nullptr;
}

QWidget *RoomTabs::activePage() const
{
    const TabItem *item = active();
    return item ? currentArea()->pageOf(*item) : nullptr;
}

int RoomTabs::currentTab() const
{
    return m_bar->currentIndex();
}

void RoomTabs::setCurrentTab(int tab)
{
    if (tab >= 0 && tab < m_bar->count())
        m_bar->setCurrentIndex(tab);
}

QList<QList<TabItem *>> RoomTabs::layout() const
{
    QList<QList<TabItem *>> tabs;
    for (int i = 0; i < m_bar->count(); ++i)
        tabs.append(area(i).items());
    return tabs;
}

LayoutWindow RoomTabs::written() const
{
    LayoutWindow window;
    for (int i = 0; i < count(); ++i) {
        const TabItem *item = area(i).active();
        window.tabs.append({area(i).tree(), item ? item->key() : QString()});
    }
    window.current = std::max(0, currentTab());
    return window;
}

std::optional<RoomTabs::Spot> RoomTabs::spotAt(const QList<TabItem *> &items, QPoint globalPosition) const
{
    if (!m_stack->rect().contains(m_stack->mapFromGlobal(globalPosition)))
        return Spot{nullptr, Side::End, m_bar->dropPlace(m_bar->mapFromGlobal(globalPosition))};
    const SplitArea *front = currentArea();
    if (!front)
        return Spot{nullptr, Side::End, count()};
    const QPoint inside = front->mapFromGlobal(globalPosition);
    TabItem *target = front->itemAt(inside);
    if (!target || items.contains(target))
        return std::nullopt; // beside itself it cannot stand
    return Spot{target, DropVeil::sideAt(front->rectOf(*target), inside, layoutDirection()), -1};
}

bool RoomTabs::hover(const QList<TabItem *> &items, QPoint globalPosition)
{
    const std::optional<Spot> spot = spotAt(items, globalPosition);
    endHover();
    if (!spot)
        return false;
    if (!spot->target) {
        m_bar->setDropMark(spot->at);
        const int over = m_bar->tabAt(m_bar->mapFromGlobal(globalPosition));
        if (over >= 0 && over != currentTab() && !(m_spring.isActive() && over == m_springTab)) {
            m_springTab = over;
            m_spring.start();
        }
        return true;
    }
    m_spring.stop();
    const SplitArea &front = *currentArea();
    const QRect pane = front.rectOf(*spot->target).translated(front.mapTo(m_stack, QPoint()));
    m_veil->cover(DropVeil::half(pane, spot->side, layoutDirection()));
    return true;
}

void RoomTabs::endHover()
{
    m_bar->clearDropMark();
    m_veil->cover({});
}

void RoomTabs::drop(const QList<TabItem *> &items, QPoint globalPosition)
{
    m_spring.stop();
    const std::optional<Spot> spot = spotAt(items, globalPosition);
    endHover();
    if (spot)
        emit dropped(items, *spot);
}

void RoomTabs::followFocus(QWidget *now)
{
    if (m_isMoving) // bar and pages are not yet of one mind
        return;
    SplitArea *front = currentArea();
    TabItem *item = front && now ? front->itemOf(*now) : nullptr;
    if (!item || item == front->active())
        return;
    front->setActive(*item);
    tellActive();
}

void RoomTabs::changed()
{
    emit layoutChanged();
    tellActive();
}

void RoomTabs::tellActive()
{
    if (!m_isMoving)
        emit activeChanged(active());
}

} // namespace partyline

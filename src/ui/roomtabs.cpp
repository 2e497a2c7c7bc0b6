// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomtabs.h"

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
    connect(m_bar, &QTabBar::tabCloseRequested, this, [this](int tab) {
        const QList<RoomWatch *> rooms = m_bar->rooms(tab);
        for (RoomWatch *watch : rooms)
            emit leaveWanted(watch);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
}

RoomTabs::~RoomTabs()
{
    qApp->disconnect(this); // the focus still moves while the pages go, and must not find half an object
}

QSplitter *RoomTabs::split(int tab) const
{
    return static_cast<QSplitter *>(m_stack->widget(tab));
}

int RoomTabs::tabOf(const RoomWatch &watch) const
{
    for (int i = 0; i < m_bar->count(); ++i) {
        if (m_bar->rooms(i).contains(&watch))
            return i;
    }
    return -1;
}

int RoomTabs::addTab(const Place &place)
{
    auto *panes = new QSplitter(Qt::Horizontal);
    panes->setChildrenCollapsible(false);
    panes->addWidget(place.page);
    m_stack->addWidget(panes);
    place.page->show();
    return m_bar->appendTab({place.watch});
}

void RoomTabs::insert(int tab, const Place &place)
{
    QSplitter *panes = split(tab);
    panes->addWidget(place.page);
    place.page->show();
    panes->setSizes(QList<int>(panes->count(), std::max(1, panes->width() / panes->count())));
    m_bar->setRooms(tab, m_bar->rooms(tab) + QList{place.watch});
}

void RoomTabs::add(RoomWatch &watch, QWidget *page, const RoomWatch *beside)
{
    const Place place{&watch, page};
    m_places.append(place);
    connect(&watch, &RoomWatch::changed, m_bar, &RoomTabBar::refresh);
    const int tab = beside ? tabOf(*beside) : -1;
    {
        const QScopedValueRollback moving(m_isMoving, true);
        if (tab >= 0)
            insert(tab, place);
        else
            addTab(place);
    }
    show(watch);
    emit layoutChanged();
}

QWidget *RoomTabs::take(const RoomWatch &watch)
{
    const int tab = tabOf(watch);
    const auto isIt = [&watch](const Place &place) { return place.watch == &watch; };
    QWidget *page = std::find_if(m_places.begin(), m_places.end(), isIt)->page;
    page->setParent(nullptr);
    QList<RoomWatch *> rooms = m_bar->rooms(tab);
    rooms.removeOne(&watch);
    const QScopedValueRollback moving(m_isMoving, true);
    if (!rooms.isEmpty()) {
        m_bar->setRooms(tab, rooms);
        return page;
    }
    QWidget *panes = split(tab);
    m_stack->removeWidget(panes);
    delete panes;
    m_bar->dropTab(tab);
    m_stack->setCurrentIndex(m_bar->currentIndex());
    return page;
}

void RoomTabs::remove(RoomWatch &watch)
{
    if (tabOf(watch) < 0)
        return;
    if (m_active == &watch)
        m_active = nullptr;
    delete take(watch);
    m_places.removeIf([&watch](const Place &place) { return place.watch == &watch; });
    watch.disconnect(m_bar);
    tellActive();
    emit layoutChanged();
}

void RoomTabs::show(const RoomWatch &watch)
{
    const int tab = tabOf(watch);
    if (tab < 0)
        return;
    {
        const QScopedValueRollback moving(m_isMoving, true);
        m_bar->setCurrentIndex(tab);
        m_stack->setCurrentIndex(tab);
    }
    m_active = const_cast<RoomWatch *>(&watch);
    tellActive();
}

void RoomTabs::moveBeside(RoomWatch &watch)
{
    RoomWatch *target = active();
    if (!target || tabOf(watch) == tabOf(*target) || tabOf(watch) < 0)
        return;
    QWidget *page = take(watch);
    insert(tabOf(*target), {&watch, page});
    show(*target);
    emit layoutChanged();
}

void RoomTabs::endSplit()
{
    RoomWatch *stays = active();
    if (!stays)
        return;
    const QList<RoomWatch *> rooms = m_bar->rooms(m_bar->currentIndex());
    for (RoomWatch *watch : rooms) {
        if (watch == stays)
            continue;
        QWidget *page = take(*watch);
        const QScopedValueRollback moving(m_isMoving, true);
        addTab({watch, page});
    }
    show(*stays);
    emit layoutChanged();
}

void RoomTabs::step(int by)
{
    if (const int tabs = m_bar->count(); tabs > 0)
        m_bar->setCurrentIndex((m_bar->currentIndex() + by + tabs) % tabs);
}

RoomWatch *RoomTabs::active() const
{
    const int tab = m_bar->currentIndex();
    if (tab < 0)
        return nullptr;
    const QList<RoomWatch *> &rooms = m_bar->rooms(tab);
    return rooms.contains(m_active) ? m_active : rooms.value(0);
}

QWidget *RoomTabs::activePage() const
{
    const RoomWatch *watch = active();
    const auto isIt = [watch](const Place &place) { return place.watch == watch; };
    const auto at = std::find_if(m_places.begin(), m_places.end(), isIt);
    return at == m_places.end() ? nullptr : at->page;
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

QList<QList<RoomWatch *>> RoomTabs::layout() const
{
    QList<QList<RoomWatch *>> tabs;
    for (int i = 0; i < m_bar->count(); ++i)
        tabs.append(m_bar->rooms(i));
    return tabs;
}

void RoomTabs::followFocus(QWidget *now)
{
    for (const Place &place : std::as_const(m_places)) {
        if (!place.page->isAncestorOf(now) || place.watch == active())
            continue;
        m_active = place.watch;
        tellActive();
        return;
    }
}

void RoomTabs::tellActive()
{
    emit activeChanged(active());
}

} // namespace partyline

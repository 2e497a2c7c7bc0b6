// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/tabsamples.h"
#include "ui/dropveil.h"
#include "ui/placemenu.h"
#include "ui/popoutwindow.h"
#include "ui/roomtabbar.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace partyline;

using Side = Workspace::Side;

/// Tabs and windows: moved by hand, by menu, and set up again.
class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tabIsDrawnIntoAPane_data();
    void tabIsDrawnIntoAPane();
    void veilShowsWhatItTakes();
    void tabIsDrawnAlongTheBar();
    void paneIsDrawnOutOfItsSplit();
    void splitTabIsDrawnAsAWhole();
    void escapeEndsADrag();
    void lettingGoOutsideOpensAWindow();
    void drawnIntoAnotherWindow();
    void closedWindowGivesItsRoomsBack();
    void emptyWindowCloses();
    void everythingIsInTheMenu();
    void arrowsGoBetweenPanes();
    void endSplitGivesEachATab();
    void setUpAgainItIsTheSame();
    void brokenLayoutsLoseNothing();
    void putBackBesideItsNeighbour();
    void removedWhileDrawn();

private:
    TabItem &item(const QString &name) { return *m_items.at(name); }
    TabItem &add(const QString &name, const QString &beside = {});
    QString text() const { return textOf(m_tabs->written()); }
    QString allText() const;
    QPoint tabPoint(RoomTabs &tabs, int tab) const { return tabs.bar().tabRect(tab).center(); }
    /// Draws a tab to a point of the screen and lets go there.
    void drag(RoomTabs &tabs, int tab, QPoint to, bool letsGo = true);
    QPoint inPane(const QString &name, qreal x, qreal y);
    PopOutWindow *window() const;

    Theme m_theme;
    std::map<QString, std::unique_ptr<TabSample>> m_items;
    std::unique_ptr<RoomTabs> m_tabs;
    std::unique_ptr<Workspace> m_workspace;
};

void TestWorkspace::init()
{
    m_tabs = std::make_unique<RoomTabs>(m_theme);
    m_workspace = std::make_unique<Workspace>(m_theme, *m_tabs);
    m_tabs->resize(700, 500);
    m_tabs->move(20, 20);
    m_tabs->show();
    QVERIFY(QTest::qWaitForWindowActive(m_tabs.get()));
}

void TestWorkspace::cleanup()
{
    m_workspace.reset();
    m_tabs.reset();
    m_items.clear();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

TabItem &TestWorkspace::add(const QString &name, const QString &beside)
{
    auto &held = m_items[name];
    held = std::make_unique<TabSample>(name);
    m_workspace->add(*held, new PageSample(name), beside.isEmpty() ? nullptr : &item(beside));
    return *held;
}

QString TestWorkspace::allText() const
{
    Layout layout;
    m_workspace->write(layout);
    QStringList windows{textOf(layout.main)};
    for (const LayoutWindow &other : layout.windows)
        windows.append(textOf(other));
    return windows.join(u" ; "_s);
}

PopOutWindow *TestWorkspace::window() const
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *one : all) {
        if (auto *found = qobject_cast<PopOutWindow *>(one); found && found->isVisible())
            return found;
    }
    return nullptr;
}

void TestWorkspace::drag(RoomTabs &tabs, int tab, QPoint to, bool letsGo)
{
    RoomTabBar &bar = tabs.bar();
    const QPoint from = tabPoint(tabs, tab);
    QTest::mousePress(&bar, Qt::LeftButton, {}, from);
    QTest::mouseMove(&bar, from + QPoint(QApplication::startDragDistance() + 1, 0));
    QTest::mouseMove(&bar, bar.mapFromGlobal(to) - QPoint(1, 0));
    QTest::mouseMove(&bar, bar.mapFromGlobal(to));
    if (letsGo)
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, bar.mapFromGlobal(to));
}

QPoint TestWorkspace::inPane(const QString &name, qreal x, qreal y)
{
    QWidget *page = m_workspace->pageOf(item(name));
    return page->mapToGlobal(QPoint(int(page->width() * x), int(page->height() * y)));
}

void TestWorkspace::tabIsDrawnIntoAPane_data()
{
    QTest::addColumn<QPointF>("at");
    QTest::addColumn<Qt::LayoutDirection>("way");
    QTest::addColumn<QString>("expected");
    QTest::newRow("left") << QPointF(0.1, 0.5) << Qt::LeftToRight << u"[b 500 | a 500]*"_s;
    QTest::newRow("right") << QPointF(0.9, 0.5) << Qt::LeftToRight << u"[a 500 | b 500]*"_s;
    QTest::newRow("top") << QPointF(0.5, 0.1) << Qt::LeftToRight << u"[b 500 / a 500]*"_s;
    QTest::newRow("bottom") << QPointF(0.5, 0.9) << Qt::LeftToRight << u"[a 500 / b 500]*"_s;
    QTest::newRow("left, mirrored") << QPointF(0.1, 0.5) << Qt::RightToLeft << u"[a 500 | b 500]*"_s;
    QTest::newRow("right, mirrored") << QPointF(0.9, 0.5) << Qt::RightToLeft << u"[b 500 | a 500]*"_s;
}

void TestWorkspace::tabIsDrawnIntoAPane()
{
    QFETCH(QPointF, at);
    QFETCH(Qt::LayoutDirection, way);
    QFETCH(QString, expected);
    m_tabs->setLayoutDirection(way);
    add(u"b"_s);
    add(u"a"_s);
    QCoreApplication::processEvents();
    drag(*m_tabs, 0, inPane(u"a"_s, at.x(), at.y()));
    QCOMPARE(text(), expected);
    QCOMPARE(m_workspace->active(), &item(u"b"_s));
    QVERIFY(m_workspace->pageOf(item(u"b"_s))->hasFocus());
}

void TestWorkspace::veilShowsWhatItTakes()
{
    add(u"b"_s);
    add(u"a"_s);
    QCoreApplication::processEvents();
    QVERIFY(!m_tabs->veil().isVisible());
    drag(*m_tabs, 0, inPane(u"a"_s, 0.9, 0.5), false);
    QVERIFY(m_workspace->drag().isRunning());
    QVERIFY(m_tabs->veil().isVisible());
    const QSize pane = m_workspace->pageOf(item(u"a"_s))->size();
    QCOMPARE(m_tabs->veil().covered().height(), pane.height());
    QVERIFY(std::abs(m_tabs->veil().covered().width() - pane.width() / 2) <= 1);
    QVERIFY(m_tabs->veil().covered().left() >= pane.width() / 2 - 1);
    QTest::mouseMove(&m_tabs->bar(), tabPoint(*m_tabs, 0));
    QVERIFY(!m_tabs->veil().isVisible()); // over the bar a mark stands between the tabs
    QTest::mouseRelease(&m_tabs->bar(), Qt::LeftButton, {}, tabPoint(*m_tabs, 0));
    QVERIFY(!m_workspace->drag().isRunning());
    QCOMPARE(text(), u"b*, a"_s);
}

void TestWorkspace::tabIsDrawnAlongTheBar()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        add(name);
    RoomTabBar &bar = m_tabs->bar();
    QSignalSpy changed(m_workspace.get(), &Workspace::layoutChanged);
    drag(*m_tabs, 0, bar.mapToGlobal(bar.tabRect(2).center() + QPoint(5, 0)));
    QCOMPARE(text(), u"b, c, a*, d"_s);
    QVERIFY(!changed.isEmpty());
    drag(*m_tabs, 3, bar.mapToGlobal(bar.tabRect(0).center() - QPoint(5, 0)));
    QCOMPARE(text(), u"d*, b, c, a"_s);
    drag(*m_tabs, 1, bar.mapToGlobal(tabPoint(*m_tabs, 1) + QPoint(12, 0))); // onto itself
    QCOMPARE(text(), u"d, b*, c, a"_s);
}

void TestWorkspace::paneIsDrawnOutOfItsSplit()
{
    add(u"a"_s);
    add(u"b"_s, u"a"_s);
    add(u"c"_s);
    QCOMPARE(text(), u"[a 500 | b 500], c*"_s);
    // From the tree, which draws one room, not its tab.
    m_workspace->drag().begin({&item(u"b"_s)}, *m_tabs, m_tabs->mapToGlobal(QPoint(5, 300)));
    QTest::mousePress(m_tabs.get(), Qt::RightButton, {}, QPoint(5, 300)); // the other button ends it
    QVERIFY(!m_workspace->drag().isRunning());
    QCOMPARE(text(), u"[a 500 | b 500], c*"_s);
    m_workspace->moveToTab(item(u"b"_s));
    QCOMPARE(text(), u"a, b*, c"_s);
}

void TestWorkspace::splitTabIsDrawnAsAWhole()
{
    add(u"a"_s);
    add(u"b"_s, u"a"_s);
    add(u"c"_s);
    QCoreApplication::processEvents();
    drag(*m_tabs, 0, inPane(u"c"_s, 0.5, 0.9));
    QCOMPARE(text(), u"[c 500 / [a 500 | b 500] 500]*"_s);
    m_workspace->moveBeside(item(u"c"_s), item(u"a"_s), Side::Bottom);
    QCOMPARE(text(), u"[[a 500 / c 500] 500 | b 500]*"_s);
}

void TestWorkspace::escapeEndsADrag()
{
    add(u"b"_s);
    add(u"a"_s);
    QCoreApplication::processEvents();
    drag(*m_tabs, 0, inPane(u"a"_s, 0.9, 0.5), false);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_tabs.get(), Qt::Key_Escape);
    QVERIFY(!m_workspace->drag().isRunning());
    QVERIFY(!m_tabs->veil().isVisible());
    QTest::mouseRelease(&m_tabs->bar(), Qt::LeftButton, {}, QPoint(300, 300));
    QCOMPARE(text(), u"b, a*"_s);
    QVERIFY(!window());
    QVERIFY(!QApplication::overrideCursor());
}

void TestWorkspace::lettingGoOutsideOpensAWindow()
{
    add(u"a"_s);
    add(u"b"_s);
    drag(*m_tabs, 1, m_tabs->mapToGlobal(QPoint(m_tabs->width() + 60, 40)));
    QVERIFY(window());
    QCOMPARE(allText(), u"a* ; b*"_s);
    QTRY_COMPARE(window()->windowTitle(), u"b – Partyline"_s);
    QVERIFY(m_workspace->isPoppedOut(item(u"b"_s)));
}

void TestWorkspace::drawnIntoAnotherWindow()
{
    add(u"a"_s);
    add(u"b"_s);
    add(u"c"_s);
    m_workspace->popOut({&item(u"c"_s)});
    QVERIFY(window());
    m_tabs->setGeometry(0, 0, 380, 400);
    window()->setGeometry(400, 0, 380, 400);
    QCoreApplication::processEvents();
    drag(*m_tabs, 1, inPane(u"c"_s, 0.5, 0.9));
    QCOMPARE(allText(), u"a* ; [c 500 / b 500]*"_s);
    RoomTabBar &bar = m_tabs->bar();
    drag(window()->tabs(), 0, bar.mapToGlobal(bar.tabRect(0).center() - QPoint(5, 0)));
    QCOMPARE(allText(), u"[c 500 / b 500]*, a"_s);
    QVERIFY(!window());
}

void TestWorkspace::closedWindowGivesItsRoomsBack()
{
    add(u"a"_s);
    add(u"b"_s);
    add(u"c"_s, u"b"_s);
    m_workspace->popOut({&item(u"b"_s), &item(u"c"_s)});
    QCOMPARE(allText(), u"a* ; [b 500 | c 500]*"_s);
    QSignalSpy close(m_workspace.get(), &Workspace::closeWanted);
    window()->close();
    QCOMPARE(allText(), u"a*, [b 500 | c 500]"_s);
    QCOMPARE(close.size(), 0); // nothing is left by it
    QVERIFY(!window());
}

void TestWorkspace::emptyWindowCloses()
{
    add(u"a"_s);
    add(u"b"_s);
    m_workspace->popOut({&item(u"b"_s)});
    QVERIFY(window());
    m_workspace->popOut({&item(u"b"_s)}); // it has a window of its own
    QCOMPARE(allText(), u"a* ; b*"_s);
    m_workspace->remove(item(u"b"_s));
    QVERIFY(!window());
    QCOMPARE(allText(), u"a*"_s);
    QCOMPARE(m_workspace->active(), &item(u"a"_s));
}

void TestWorkspace::everythingIsInTheMenu()
{
    add(u"a"_s);
    add(u"b & c"_s);
    const auto choose = [this](const QString &name, const QString &entry, const QString &target = {}) {
        QMenu menu;
        fillPlaceMenu(menu, *m_workspace, item(name));
        for (QAction *action : menu.actions()) {
            if (action->text().remove(u'&') != entry)
                continue;
            QAction *chosen = action;
            for (QAction *inside : action->menu() ? action->menu()->actions() : QList<QAction *>()) {
                if (inside->text() == target)
                    chosen = inside;
            }
            if (!chosen->isEnabled())
                return false;
            chosen->trigger();
            return true;
        }
        return false;
    };
    QVERIFY(choose(u"a"_s, u"Below"_s, u"b && c"_s));
    QCOMPARE(text(), u"[b & c 500 / a 500]*"_s);
    QVERIFY(choose(u"a"_s, u"To the left of"_s, u"b && c"_s));
    QCOMPARE(text(), u"[a 500 | b & c 500]*"_s);
    QVERIFY(choose(u"a"_s, u"The whole tab into a window of its own"_s));
    QCOMPARE(allText(), u" ; [a 500 | b & c 500]*"_s);
    QVERIFY(choose(u"a"_s, u"Back to the main window"_s));
    QCOMPARE(allText(), u"a* ; b & c*"_s);
    QVERIFY(!choose(u"a"_s, u"Back to the main window"_s));
    QVERIFY(!choose(u"a"_s, u"Tab towards the start"_s));
    QVERIFY(choose(u"b & c"_s, u"Back to the main window"_s));
    QVERIFY(choose(u"b & c"_s, u"Tab towards the start"_s));
    QCOMPARE(allText(), u"b & c*, a"_s);
    QVERIFY(choose(u"a"_s, u"Into a window of its own"_s));
    QCOMPARE(allText(), u"b & c* ; a*"_s);
}

void TestWorkspace::arrowsGoBetweenPanes()
{
    add(u"a"_s);
    add(u"b"_s, u"a"_s);
    m_workspace->focus(item(u"a"_s));
    QCoreApplication::processEvents();
    QVERIFY(m_workspace->goTo(Side::End));
    QVERIFY(m_workspace->pageOf(item(u"b"_s))->hasFocus());
    QCOMPARE(m_workspace->active(), &item(u"b"_s));
    QVERIFY(!m_workspace->goTo(Side::End));
    QVERIFY(!m_workspace->goTo(Side::Top));
    QVERIFY(m_workspace->goTo(Side::Start));
    QCOMPARE(m_workspace->active(), &item(u"a"_s));
}

void TestWorkspace::endSplitGivesEachATab()
{
    add(u"a"_s);
    add(u"b"_s, u"a"_s);
    add(u"c"_s, u"a"_s);
    m_workspace->show(item(u"b"_s));
    m_workspace->endSplit();
    QCOMPARE(text(), u"b*, a, c"_s);
    QVERIFY(!m_workspace->isSplit());
}

void TestWorkspace::setUpAgainItIsTheSame()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        add(name);
    m_workspace->moveBeside(item(u"b"_s), item(u"a"_s), Side::Bottom);
    m_workspace->moveBeside(item(u"c"_s), item(u"b"_s), Side::End);
    m_workspace->popOut({&item(u"d"_s)});
    m_workspace->show(item(u"c"_s));
    Layout before;
    m_workspace->write(before);
    const QString text = allText();
    // Everything elsewhere, then as it was.
    m_workspace->bringBack(item(u"d"_s));
    m_workspace->moveBeside(item(u"e"_s), item(u"d"_s), Side::Top);
    QVERIFY(allText() != text);
    m_workspace->restore(before);
    QCOMPARE(allText(), text);
    QCOMPARE(m_workspace->main().active()->key(), u"c"_s);
    Layout after;
    m_workspace->write(after);
    QVERIFY(after.main.tabs == before.main.tabs);
    QVERIFY(window());
}

void TestWorkspace::brokenLayoutsLoseNothing()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        add(name);
    const auto leaf = [](const QString &key) { return LayoutPane{key, Qt::Horizontal, {}, {}}; };
    Layout layout;
    LayoutPane twice{{}, Qt::Vertical, {leaf(u"b"_s), leaf(u"b"_s)}, {1, 1}};
    layout.main.tabs = {{leaf(u"gone"_s), {}}, {twice, {}}, {leaf(u"a"_s), u"a"_s}, {leaf(u"a"_s), {}}};
    layout.main.current = 77;
    layout.windows = {{{}, {{leaf(u"nobody"_s), {}}}, 5}, {{}, {}, 0}};
    layout.frontWindow = 1;
    m_workspace->restore(layout);
    QStringList keys;
    for (const TabItem *one : m_workspace->items())
        keys.append(one->key());
    keys.sort();
    QCOMPARE(keys, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(!window());
    QVERIFY(m_workspace->active());
}

void TestWorkspace::putBackBesideItsNeighbour()
{
    add(u"a"_s);
    add(u"b"_s);
    m_workspace->moveBeside(item(u"b"_s), item(u"a"_s), Side::Top);
    int at = -1;
    const LayoutTab tab = m_workspace->tabWith(item(u"b"_s), &at);
    QCOMPARE(at, 0);
    m_workspace->remove(item(u"b"_s));
    add(u"c"_s);
    add(u"b"_s); // opened again
    m_workspace->putBack(tab, {u"b"_s}, at);
    QCOMPARE(text(), u"[b 500 / a 500]*, c"_s);
    // A whole tab goes back to its place.
    const LayoutTab alone = m_workspace->tabWith(item(u"c"_s), &at);
    m_workspace->remove(item(u"c"_s));
    add(u"d"_s);
    add(u"c"_s);
    m_workspace->putBack(alone, {u"c"_s}, at);
    QCOMPARE(text(), u"[b 500 / a 500], c*, d"_s);
}

void TestWorkspace::removedWhileDrawn()
{
    add(u"b"_s);
    add(u"a"_s);
    QCoreApplication::processEvents();
    drag(*m_tabs, 0, inPane(u"a"_s, 0.9, 0.5), false);
    m_workspace->remove(item(u"b"_s));
    m_items.erase(u"b"_s);
    QVERIFY(!m_workspace->drag().isRunning());
    QTest::mouseRelease(&m_tabs->bar(), Qt::LeftButton, {}, QPoint(300, 300));
    QCOMPARE(text(), u"a*"_s);
}

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"

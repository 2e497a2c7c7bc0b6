// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/tabsamples.h"
#include "ui/splitarea.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace partyline;

using Side = SplitArea::Side;

/// Panes in splits that stand in each other; they read back as text.
class TestSplitArea : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void firstOneStandsAlone();
    void halvesGoToTheNewcomer_data();
    void halvesGoToTheNewcomer();
    void splitsStandInEachOther();
    void takingOutLeavesNoEmptySplit();
    void treeIsBuiltAgain();
    void randomMovesKeepEverything();
    void neighboursAreFoundByPlace();
    void neighboursMirror();
    void withoutRoomTheActiveOneStandsAlone();
    void draggedGripIsRemembered();

private:
    TabSample &item(const QString &name);
    SplitArea::Place place(const QString &name);
    void insert(const QString &name, const QString &target, Side side);
    QString text() const { return textOf(m_area->tree()); }

    std::map<QString, std::unique_ptr<TabSample>> m_items;
    std::unique_ptr<SplitArea> m_area;
};

void TestSplitArea::init()
{
    m_area = std::make_unique<SplitArea>();
    m_area->resize(900, 600);
    m_area->show();
}

void TestSplitArea::cleanup()
{
    m_area.reset();
    m_items.clear();
}

TabSample &TestSplitArea::item(const QString &name)
{
    auto &held = m_items[name];
    if (!held)
        held = std::make_unique<TabSample>(name);
    return *held;
}

SplitArea::Place TestSplitArea::place(const QString &name)
{
    return {&item(name), new PageSample(name)};
}

void TestSplitArea::insert(const QString &name, const QString &target, Side side)
{
    const SplitArea::Place newcomer = place(name);
    m_area->insert(
        {name, Qt::Horizontal, {}, {}}, [newcomer](const QString &) { return newcomer; }, item(target), side);
}

void TestSplitArea::firstOneStandsAlone()
{
    m_area->add(place(u"a"_s));
    QCOMPARE(text(), u"a"_s);
    QCOMPARE(m_area->active(), &item(u"a"_s));
    m_area->add(place(u"b"_s));
    m_area->add(place(u"c"_s));
    QCOMPARE(text(), u"[a 333 | b 333 | c 333]"_s);
}

void TestSplitArea::halvesGoToTheNewcomer_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<QString>("expected");
    QTest::newRow("start") << Side::Start << u"[b 500 | a 500]"_s;
    QTest::newRow("end") << Side::End << u"[a 500 | b 500]"_s;
    QTest::newRow("top") << Side::Top << u"[b 500 / a 500]"_s;
    QTest::newRow("bottom") << Side::Bottom << u"[a 500 / b 500]"_s;
}

void TestSplitArea::halvesGoToTheNewcomer()
{
    QFETCH(Side, side);
    QFETCH(QString, expected);
    m_area->add(place(u"a"_s));
    insert(u"b"_s, u"a"_s, side);
    QCOMPARE(text(), expected);
    QTRY_VERIFY(!m_area->rectOf(item(u"b"_s)).isEmpty());
}

void TestSplitArea::splitsStandInEachOther()
{
    m_area->add(place(u"a"_s));
    insert(u"b"_s, u"a"_s, Side::End);
    insert(u"c"_s, u"b"_s, Side::Bottom);
    insert(u"d"_s, u"c"_s, Side::Start);
    QCOMPARE(text(), u"[a 500 | [b 500 / [d 500 | c 500] 500] 500]"_s);
    insert(u"e"_s, u"a"_s, Side::End); // of the same direction: no split in a split
    QCOMPARE(text(), u"[a 250 | e 250 | [b 500 / [d 500 | c 500] 500] 500]"_s);
}

void TestSplitArea::takingOutLeavesNoEmptySplit()
{
    splitsStandInEachOther();
    delete m_area->take(item(u"b"_s));
    QCOMPARE(m_area->items().size(), 4);
    // What was a column of two has one part left, and that one stands in the row itself.
    QCOMPARE(text(), u"[a 250 | e 250 | d 250 | c 250]"_s);
    m_area->setActive(item(u"a"_s));
    delete m_area->take(item(u"a"_s));
    QVERIFY(m_area->active());
    for (const QString &name : {u"d"_s, u"c"_s})
        delete m_area->take(item(name));
    QCOMPARE(text(), u"e"_s);
    delete m_area->take(item(u"e"_s));
    QCOMPARE(m_area->active(), nullptr);
}

void TestSplitArea::treeIsBuiltAgain()
{
    splitsStandInEachOther();
    const LayoutPane tree = m_area->tree();
    QHash<QString, SplitArea::Place> places;
    for (TabItem *one : m_area->items())
        places.insert(one->key(), {one, m_area->take(*one)});
    SplitArea other;
    other.build(tree, [&places](const QString &key) { return places.value(key); });
    QCOMPARE(textOf(other.tree()), textOf(tree));
    QVERIFY(other.tree() == tree);
}

/// Whatever is done, nothing gets lost, no split has one part, and none has the direction of the one it stands in.
void TestSplitArea::randomMovesKeepEverything()
{
    std::mt19937 random(20);
    const auto upTo = [&random](int most) { return int(random() % unsigned(most)); };
    QStringList open{u"p0"_s};
    m_area->add(place(u"p0"_s));
    const std::function<bool(const LayoutPane &)> isSound = [&isSound](const LayoutPane &pane) {
        if (pane.isLeaf())
            return true;
        if (pane.children.size() < 2 || pane.shares.size() != pane.children.size())
            return false;
        return std::ranges::all_of(pane.children, [&](const LayoutPane &child) {
            return isSound(child) && (child.isLeaf() || child.orientation != pane.orientation);
        });
    };
    for (int step = 0; step < 300; ++step) {
        if (open.size() > 1 && (open.size() > 9 || upTo(2) == 0)) {
            const QString gone = open.takeAt(upTo(int(open.size())));
            delete m_area->take(item(gone));
        } else {
            const QString name = u"p%1"_s.arg(step + 1);
            insert(name, open[upTo(int(open.size()))], Side(upTo(4)));
            open.append(name);
        }
        QStringList there = m_area->tree().keys();
        QCOMPARE(QSet<QString>(there.begin(), there.end()), QSet<QString>(open.begin(), open.end()));
        QCOMPARE(there.size(), open.size());
        QVERIFY2(isSound(m_area->tree()), qPrintable(text()));
        QVERIFY(open.contains(m_area->active()->key()));
    }
}

void TestSplitArea::neighboursAreFoundByPlace()
{
    m_area->add(place(u"a"_s));
    insert(u"b"_s, u"a"_s, Side::End);
    insert(u"c"_s, u"b"_s, Side::Bottom);
    QTRY_VERIFY(m_area->rectOf(item(u"c"_s)).top() > 100);
    QCOMPARE(m_area->neighbour(item(u"b"_s), Side::Bottom), &item(u"c"_s));
    QCOMPARE(m_area->neighbour(item(u"c"_s), Side::Start), &item(u"a"_s));
    QVERIFY(m_area->neighbour(item(u"a"_s), Side::End));
    QCOMPARE(m_area->neighbour(item(u"a"_s), Side::Start), nullptr);
    QCOMPARE(m_area->neighbour(item(u"a"_s), Side::Bottom), nullptr);
}

void TestSplitArea::neighboursMirror()
{
    m_area->setLayoutDirection(Qt::RightToLeft);
    m_area->add(place(u"a"_s));
    insert(u"b"_s, u"a"_s, Side::End);
    QTRY_VERIFY(m_area->rectOf(item(u"b"_s)).right() < m_area->rectOf(item(u"a"_s)).left());
    QCOMPARE(m_area->neighbour(item(u"a"_s), Side::End), &item(u"b"_s));
}

void TestSplitArea::withoutRoomTheActiveOneStandsAlone()
{
    m_area->add(place(u"a"_s));
    insert(u"b"_s, u"a"_s, Side::End);
    insert(u"c"_s, u"b"_s, Side::End);
    const QString whole = text();
    m_area->setActive(item(u"b"_s));
    m_area->resize(400, 300); // each wants 200
    QTRY_VERIFY(!m_area->pageOf(item(u"a"_s))->isVisible());
    QVERIFY(m_area->pageOf(item(u"b"_s))->isVisible());
    QTRY_COMPARE(m_area->rectOf(item(u"b"_s)).width(), 400);
    QCOMPARE(m_area->neighbour(item(u"b"_s), Side::End), &item(u"c"_s));
    m_area->setActive(item(u"c"_s));
    QVERIFY(m_area->pageOf(item(u"c"_s))->isVisible());
    m_area->resize(900, 300);
    QTRY_VERIFY(m_area->pageOf(item(u"a"_s))->isVisible());
    QCOMPARE(text(), whole);
}

void TestSplitArea::draggedGripIsRemembered()
{
    m_area->add(place(u"a"_s));
    insert(u"b"_s, u"a"_s, Side::End);
    QTRY_VERIFY(m_area->rectOf(item(u"b"_s)).left() > 300);
    QSignalSpy resized(m_area.get(), &SplitArea::resized);
    auto *splitter = m_area->findChild<PaneSplitter *>();
    QWidget *grip = splitter->handle(1);
    const QPoint from = grip->rect().center();
    QTest::mousePress(grip, Qt::LeftButton, {}, from);
    QTest::mouseMove(grip, from - QPoint(200, 0));
    QTest::mouseRelease(grip, Qt::LeftButton, {}, from - QPoint(200, 0));
    QVERIFY(!resized.isEmpty());
    const int share = m_area->tree().shares.constFirst();
    QVERIFY2(share > 200 && share < 350, qPrintable(text()));
}

QTEST_MAIN(TestSplitArea)
#include "tst_splitarea.moc"

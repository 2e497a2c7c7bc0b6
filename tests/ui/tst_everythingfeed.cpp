// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/rulebook.h"
#include "store/settings.h"
#include "support/fakeaccount.h"
#include "support/fakeroom.h"
#include "ui/everythingpage.h"
#include "ui/feedview.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace partyline;

/// Lines of two rooms in one feed.
class TestEverythingFeed : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void linesOfAllRoomsInTheirOrder();
    void onlyWhatIsSaidIsTaken();
    void whatChangesThereChangesHere();
    void leftOutRoomsBringNothing();
    void closedRoomsGo();
    void olderOnesComeInByTime();
    void floodsAreBounded();
    void rowsNameTheirRoomAndLeadThere();
    void roomsAreChosenInTheMenu();

private:
    static FeedItem line(qint64 seq, const QString &room, const QString &text, int second);
    QStringList texts() const;

    FakeAccount m_dj{Endpoints::plugDj()};
    FakeAccount m_live{Endpoints::floatplane()};
    FakeRoom m_bus{m_dj, u"night-bus"_s, u"Night Bus"_s};
    FakeRoom m_kettle{m_live, u"5c13"_s, u"Keel & Kettle"_s};
    std::unique_ptr<FeedModel> m_busRows;
    std::unique_ptr<FeedModel> m_kettleRows;
    std::unique_ptr<EverythingFeed> m_feed;
};

void TestEverythingFeed::init()
{
    m_feed.reset();
    m_busRows = std::make_unique<FeedModel>();
    m_kettleRows = std::make_unique<FeedModel>();
    m_feed = std::make_unique<EverythingFeed>();
    m_feed->add(m_bus, *m_busRows);
    m_feed->add(m_kettle, *m_kettleRows);
}

FeedItem TestEverythingFeed::line(qint64 seq, const QString &room, const QString &text, int second)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.room = room;
    item.seq = seq;
    item.author = {u"7"_s, u"ann"_s, Role::None};
    item.text = text;
    item.time = QDateTime::fromSecsSinceEpoch(1'700'000'000 + second, Qt::UTC);
    return item;
}

QStringList TestEverythingFeed::texts() const
{
    QStringList all;
    for (int row = 0; row < m_feed->model().rowCount(); ++row)
        all.append(m_feed->model().at(row).text);
    return all;
}

void TestEverythingFeed::linesOfAllRoomsInTheirOrder()
{
    QSignalSpy arrived(m_feed.get(), &EverythingFeed::linesArrived);
    m_busRows->append({line(1, u"night-bus"_s, u"one"_s, 1)});
    m_kettleRows->append({line(1, u"5c13"_s, u"two"_s, 2)});
    m_busRows->append({line(2, u"night-bus"_s, u"three"_s, 3)});
    QTRY_COMPARE(texts(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    QCOMPARE(arrived.size(), 3);
    const auto origin = m_feed->originOf(m_feed->model().at(1).seq);
    QCOMPARE(origin.room, &m_kettle);
    QCOMPARE(origin.seq, 1);
}

void TestEverythingFeed::onlyWhatIsSaidIsTaken()
{
    FeedItem join = line(1, u"night-bus"_s, u"ann came in"_s, 1);
    join.kind = FeedItem::Kind::Join;
    FeedItem gap = line(2, u"night-bus"_s, u"nothing was received"_s, 2);
    gap.kind = FeedItem::Kind::Gap;
    m_busRows->append({join, gap, line(3, u"night-bus"_s, u"hi"_s, 3)});
    QTRY_COMPARE(texts(), (QStringList{u"nothing was received"_s, u"hi"_s}));
}

void TestEverythingFeed::whatChangesThereChangesHere()
{
    m_busRows->append({line(1, u"night-bus"_s, u"one"_s, 1), line(2, u"night-bus"_s, u"two"_s, 2)});
    QTRY_COMPARE(texts().size(), 2);
    FeedItem deleted = line(2, u"night-bus"_s, u"two"_s, 2);
    deleted.isDeleted = true;
    m_busRows->change({deleted});
    QTRY_VERIFY(m_feed->model().at(1).isDeleted);
    m_busRows->remove({2});
    QTRY_COMPARE(texts(), QStringList(u"one"_s));
}

void TestEverythingFeed::leftOutRoomsBringNothing()
{
    m_busRows->append({line(1, u"night-bus"_s, u"one"_s, 1)});
    m_kettleRows->append({line(1, u"5c13"_s, u"two"_s, 2)});
    QTRY_COMPARE(texts().size(), 2);
    m_feed->setLeftOut(m_bus, true);
    QTRY_COMPARE(texts(), QStringList(u"two"_s));
    m_busRows->append({line(2, u"night-bus"_s, u"three"_s, 3)});
    m_feed->setLeftOut(m_bus, false);
    QTRY_COMPARE(texts(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void TestEverythingFeed::closedRoomsGo()
{
    m_busRows->append({line(1, u"night-bus"_s, u"one"_s, 1)});
    m_kettleRows->append({line(1, u"5c13"_s, u"two"_s, 2)});
    QTRY_COMPARE(texts().size(), 2);
    m_feed->remove(m_bus);
    QCOMPARE(texts(), QStringList(u"two"_s));
    m_busRows->append({line(2, u"night-bus"_s, u"three"_s, 3)});
    QCOMPARE(m_feed->rooms(), QList<RoomController *>{&m_kettle});
}

void TestEverythingFeed::olderOnesComeInByTime()
{
    m_busRows->append({line(5, u"night-bus"_s, u"three"_s, 30)});
    QTRY_COMPARE(texts().size(), 1);
    m_kettleRows->prepend({line(-9, u"5c13"_s, u"one"_s, 10), line(-8, u"5c13"_s, u"two"_s, 20)});
    QTRY_COMPARE(texts(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void TestEverythingFeed::floodsAreBounded()
{
    QList<FeedItem> flood;
    for (int i = 1; i <= 4'000; ++i)
        flood.append(line(i, u"night-bus"_s, QString::number(i), i));
    m_busRows->append(flood);
    QList<FeedItem> other;
    for (int i = 1; i <= 4'000; ++i)
        other.append(line(i, u"5c13"_s, QString::number(i), i));
    m_kettleRows->append(other);
    QTRY_COMPARE(m_feed->model().rowCount(), FeedModel::DefaultCap);
    const auto newest = m_feed->originOf(m_feed->model().at(FeedModel::DefaultCap - 1).seq);
    QCOMPARE(newest.room, &m_kettle);
    QCOMPARE(newest.seq, 4'000);
    QCOMPARE(m_feed->originOf(1).room, nullptr); // what is gone is forgotten
}

void TestEverythingFeed::rowsNameTheirRoomAndLeadThere()
{
    const QTemporaryDir folder;
    Theme theme;
    Settings settings(folder.filePath(u"p.ini"_s));
    RuleBook rules(folder.filePath(u"rules.json"_s));
    EverythingPage page(*m_feed, theme, nullptr, settings.feed(), rules);
    page.resize(700, 400);
    page.show();
    m_busRows->append({line(4, u"night-bus"_s, u"hello"_s, 1)});
    QTRY_COMPARE(texts().size(), 1);
    QVERIFY(page.view().spokenRow(0).endsWith(u", in Night Bus"_s));
    QSignalSpy wanted(&page, &EverythingPage::lineWanted);
    QTRY_VERIFY(!page.view().rowRect(0).isEmpty());
    const QRect row = page.view().rowRect(0);
    // The name of the room stands at the end, before the gutter for the state of own lines.
    for (int x = row.right(); x > row.right() - 200 && wanted.isEmpty(); x -= 10)
        QTest::mouseClick(page.view().viewport(), Qt::LeftButton, {}, QPoint(x, row.bottom() - row.height() / 3));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<RoomController *>(), &m_bus);
    QCOMPARE(wanted[0][1].toLongLong(), 4);
    page.view().setCaretRow(0);
    QTest::keyClick(&page.view(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
}

void TestEverythingFeed::roomsAreChosenInTheMenu()
{
    const QTemporaryDir folder;
    Theme theme;
    Settings settings(folder.filePath(u"p.ini"_s));
    RuleBook rules(folder.filePath(u"rules.json"_s));
    EverythingPage page(*m_feed, theme, nullptr, settings.feed(), rules);
    QSignalSpy changed(&page, &EverythingPage::leftOutChanged);
    auto *menu = page.findChild<QToolButton *>()->menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions()[1]->text(), u"Keel && Kettle"_s);
    menu->actions()[1]->trigger();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<RoomController *>(), &m_kettle);
    QCOMPARE(changed[0][1].toBool(), true);
}

QTEST_MAIN(TestEverythingFeed)
#include "tst_everythingfeed.moc"

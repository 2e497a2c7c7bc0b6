// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/history.h"
#include "store/settings.h"
#include "support/fakeaccount.h"
#include "support/fakeroom.h"
#include "ui/feedfindbar.h"
#include "ui/feedfindpast.h"
#include "ui/feedview.h"
#include "ui/roompage.h"
#include "ui/roompeople.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

const HistoryRoom Bus{Service::PlugDj, u"plug.example"_s, u"night-bus"_s};

FeedItem line(qint64 seq, const QString &text, const QString &author = u"ann"_s)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.room = Bus.room;
    item.seq = seq;
    item.id = u"c%1"_s.arg(seq);
    item.author = {author, author, Role::None};
    item.text = text;
    item.time = QDateTime::currentDateTimeUtc().addDays(-1).addSecs(seq);
    return item;
}

} // namespace

/// "Find" in a room whose older lines are on disk.
class TestFeedFindPast : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void itCountsWhatIsOnDisk();
    void enterGoesToWhatIsOnDisk();
    void farBeyondWhatIsKeptNothingIsMissing();
    void whatIsNowhereIsSaid();
    void whatNobodySeesDoesNotCount();
    void whatLeavesTheFeedIsStillFound();
    void typingOnFindsSomethingElse();
    void itReachesOnlySoFar();
    void aDamagedFileEndsIt();
    void theWheelZoomsThisRoomAlone();

private:
    void keep(const QList<FeedItem> &items);
    void openPage();
    /// Ctrl+F and the text.
    void find(const QString &text);
    FeedView *feed() const { return m_page->findChild<FeedView *>(); }
    QLineEdit *edit() const { return m_page->findChild<QLineEdit *>(u"findEdit"_s); }
    QString count() const
    {
        for (const QLabel *label : m_page->findChild<FeedFindBar *>()->findChildren<QLabel *>()) {
            if (label->accessibleName() == u"Hits"_s)
                return label->text();
        }
        return {};
    }
    QString currentText() const
    {
        const auto current = feed()->find().current();
        return current ? m_page->feed().at(m_page->feed().rowOf(current->seq)).text : QString();
    }

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<FakeRoom> m_room;
    std::unique_ptr<RoomPage> m_page;
};

void TestFeedFindPast::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    History::Options options;
    options.file = m_folder->filePath(u"history.db"_s);
    m_history = std::make_unique<History>(options);
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_account = std::make_unique<FakeAccount>(Endpoints::plugDj());
    m_theme.setReducedMotion(true);
}

void TestFeedFindPast::cleanup()
{
    m_page.reset();
    m_room.reset();
    m_account.reset();
    m_settings.reset();
    m_history.reset();
}

void TestFeedFindPast::keep(const QList<FeedItem> &items)
{
    QSignalSpy written(m_history.get(), &History::written);
    m_history->record(Bus.site, items);
    qsizetype count = 0;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            count = 0;
            for (const QVariantList &batch : written)
                count += batch[0].toInt();
            return count >= items.size();
        }(),
        30'000);
}

void TestFeedFindPast::openPage()
{
    m_room = std::make_unique<FakeRoom>(*m_account, Bus.room);
    m_page = std::make_unique<RoomPage>(*m_room, m_theme, nullptr);
    m_page->followFeed(m_settings->feed());
    m_page->setHistory(*m_history, Bus);
    m_page->resize(700, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    QTRY_VERIFY(m_page->feed().rowCount() >= FeedOptions::MinRows);
}

void TestFeedFindPast::find(const QString &text)
{
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(edit());
    edit()->setText(text);
}

void TestFeedFindPast::itCountsWhatIsOnDisk()
{
    QList<FeedItem> items;
    for (int i = 1; i <= 3000; ++i)
        items.append(line(i, i % 100 == 0 ? u"a Comet, and the comet"_s : u"line %1"_s.arg(i)));
    keep(items);
    openPage();
    QCOMPARE(m_page->feed().rowCount(), 121);
    const bool wasAtEnd = feed()->isAtEnd();
    find(u"comet"_s);
    QCOMPARE(feed()->find().count(), 4); // 2900 and 3000
    QTRY_COMPARE(count(), u"60 of 60"_s);
    QCOMPARE(m_page->feed().rowCount(), 121); // counting brings nothing
    QCOMPARE(feed()->isAtEnd(), wasAtEnd);
    find(u"a comet, and"_s);
    QTRY_COMPARE(count(), u"30 of 30"_s);
}

void TestFeedFindPast::enterGoesToWhatIsOnDisk()
{
    QList<FeedItem> items;
    for (int i = 1; i <= 1000; ++i)
        items.append(line(i, i % 250 == 1 ? u"comet %1"_s.arg(i) : u"line %1"_s.arg(i)));
    keep(items);
    openPage();
    find(u"comet"_s);
    QTRY_COMPARE(count(), u"4 in older lines"_s);
    edit()->setFocus();
    for (const char *expected : {"comet 751", "comet 501", "comet 251", "comet 1"}) {
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_COMPARE(currentText(), QString::fromLatin1(expected));
        QVERIFY(!feed()->rowRect(m_page->feed().rowOf(feed()->find().current()->seq)).isEmpty());
        QVERIFY(edit()->hasFocus()); // one goes on typing and stepping
    }
    QCOMPARE(count(), u"1 of 4"_s);
    QTest::keyClick(edit(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(currentText(), u"comet 251"_s);
    QCOMPARE(count(), u"2 of 4"_s);
    QTest::keyClick(edit(), Qt::Key_Escape);
    QVERIFY(!feed()->find().isActive());
}

void TestFeedFindPast::farBeyondWhatIsKeptNothingIsMissing()
{
    QList<FeedItem> items;
    for (int i = 1; i <= 12'000; ++i)
        items.append(line(i, i == 10 ? u"the comet"_s : u"line %1"_s.arg(i)));
    keep(items);
    openPage();
    find(u"comet"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(), u"1 in older lines"_s, 30'000);
    QTest::keyClick(edit(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(currentText(), u"the comet"_s, 30'000);
    // Every line from there on: none was let go of on the way.
    const int row = m_page->feed().rowOf(feed()->find().current()->seq);
    for (int i = 0; i < 11'000; ++i) {
        if (m_page->feed().at(row + 1 + i).text != u"line %1"_s.arg(11 + i))
            QFAIL(qPrintable(u"line %1 is missing"_s.arg(11 + i)));
    }
    QVERIFY(!feed()->isAtEnd());
}

void TestFeedFindPast::whatIsNowhereIsSaid()
{
    QList<FeedItem> items;
    for (int i = 1; i <= 300; ++i)
        items.append(line(i, u"line %1"_s.arg(i)));
    keep(items);
    openPage();
    find(u"comet"_s);
    QTRY_COMPARE(count(), u"Not found in this room"_s);
    for (const QToolButton *button : m_page->findChild<FeedFindBar *>()->findChildren<QToolButton *>())
        QVERIFY(!button->accessibleName().contains(u" hit"_s) || !button->isEnabled());
    const int rows = m_page->feed().rowCount();
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(m_page->feed().rowCount(), rows);
}

void TestFeedFindPast::whatNobodySeesDoesNotCount()
{
    QList<FeedItem> items;
    for (int i = 1; i <= 600; ++i)
        items.append(line(i, i == 50 || i == 60 ? u"comet"_s : u"words"_s, i == 60 ? u"troll"_s : u"ann"_s));
    keep(items);
    openPage();
    m_page->people().hide({u"troll"_s, u"troll"_s, Role::None}, std::chrono::seconds(0));
    find(u"comet"_s);
    QTRY_COMPARE(count(), u"1 in older lines"_s);
}

void TestFeedFindPast::whatLeavesTheFeedIsStillFound()
{
    QList<FeedItem> items;
    for (int i = 1; i <= 200; ++i)
        items.append(line(i, u"line %1"_s.arg(i)));
    keep(items);
    m_settings->feed().setRows(FeedOptions::MinRows);
    openPage();
    FeedItem comet = line(0, u"a comet"_s);
    comet.time = {}; // as it arrives
    m_room->hear(comet);
    QTRY_COMPARE(m_page->feed().at(m_page->feed().rowCount() - 1).text, u"a comet"_s);
    find(u"comet"_s);
    QTRY_COMPARE(count(), u"1 of 1"_s);
    m_room->hear(150);
    feed()->scrollToEnd();
    QTRY_COMPARE(feed()->find().count(), 0);
    QTRY_COMPARE(count(), u"1 in older lines"_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QTRY_COMPARE(currentText(), u"a comet"_s);
    QTRY_COMPARE(count(), u"1 of 1"_s);
}

void TestFeedFindPast::typingOnFindsSomethingElse()
{
    QList<FeedItem> items;
    for (int i = 1; i <= 500; ++i)
        items.append(line(i, i <= 10 ? u"comets"_s : i <= 30 ? u"come in"_s : u"words"_s));
    keep(items);
    openPage();
    find(u"come"_s);
    edit()->setText(u"comet"_s);
    QTRY_COMPARE(count(), u"10 in older lines"_s);
    edit()->setText(u"come"_s);
    QTRY_COMPARE(count(), u"30 in older lines"_s);
    edit()->setText({});
    QCOMPARE(count(), QString());
}

void TestFeedFindPast::itReachesOnlySoFar()
{
    QList<FeedItem> items;
    for (int i = 1; i <= 400; ++i)
        items.append(line(i, i == 5 || i == 250 ? u"comet"_s : u"words"_s));
    keep(items);
    FeedFindPast::Options options;
    options.typingPause = std::chrono::milliseconds(0);
    options.bite = 50;
    options.reach = 300;
    FeedFindPast past(
        *m_history, Bus, [](const FeedItem &) { return true; }, options);
    FeedItem now;
    now.time = QDateTime::currentDateTimeUtc();
    past.look(u"comet"_s, {}, now);
    QTRY_VERIFY(!past.isLooking());
    QCOMPARE(past.count(), 1);
    QVERIFY(past.isCut());
    options.reach = 1'000;
    FeedFindPast whole(
        *m_history, Bus, [](const FeedItem &) { return true; }, options);
    whole.look(u"comet"_s, {}, now);
    QTRY_VERIFY(!whole.isLooking());
    QCOMPARE(whole.count(), 2);
    QVERIFY(!whole.isCut());
}

void TestFeedFindPast::aDamagedFileEndsIt()
{
    FeedFindPast::Options options;
    options.typingPause = std::chrono::milliseconds(0);
    History::Options nowhere;
    nowhere.file = m_folder->filePath(u"no/such/folder/history.db"_s);
    QFile blocker(m_folder->filePath(u"no"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    History history(nowhere);
    FeedFindPast past(
        history, Bus, [](const FeedItem &) { return true; }, options);
    FeedItem now;
    now.time = QDateTime::currentDateTimeUtc();
    past.look(u"comet"_s, {}, now);
    QVERIFY(past.isLooking());
    QTRY_VERIFY(!past.isLooking());
    QCOMPARE(past.count(), 0);
}

void TestFeedFindPast::theWheelZoomsThisRoomAlone()
{
    QList<FeedItem> items;
    for (int i = 1; i <= 200; ++i)
        items.append(line(i, u"line %1"_s.arg(i)));
    keep(items);
    openPage();
    const int row = m_page->feed().rowCount() - 1;
    const int before = feed()->rowRect(row).height();
    for (int i = 0; i < 5; ++i) {
        QWheelEvent event({50, 50}, feed()->viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(feed()->viewport(), &event);
    }
    const QString room = roomKey(Service::PlugDj, Bus.room);
    QCOMPARE(m_settings->feed().optionsOf(room).zoom, 150);
    QCOMPARE(m_settings->feed().options().zoom, 100);
    QTRY_VERIFY(feed()->rowRect(row).height() > before);
    m_settings->feed().resetZoomOf(room);
    QTRY_COMPARE(feed()->rowRect(row).height(), before);
}

QTEST_MAIN(TestFeedFindPast)

#include "tst_feedfindpast.moc"

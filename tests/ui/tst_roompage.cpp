// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/recordingroom.h"
#include "ui/composer.h"
#include "ui/connectionchip.h"
#include "ui/feedview.h"
#include "ui/roompage.h"
#include "ui/statusline.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

/// A page with a column and a strip of its own, as the services' pages have.
class ColumnPage final : public RoomPage
{
public:
    ColumnPage(RoomController &room, const Theme &theme)
        : RoomPage(room, theme, nullptr)
        , column(new QWidget)
        , strip(new QLabel(u"strip"_s))
    {
        setColumn(column, strip);
    }
    using RoomPage::showStaffOnly;

    QWidget *column;
    QWidget *strip;
};

} // namespace

class TestRoomPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void linesReachTheFeed();
    void failedLineCanBeRetriedEditedDiscarded();
    void connectionIsSaidInWords_data();
    void connectionIsSaidInWords();
    void troubleHasOneButton();
    void columnGivesWayToAStrip();
    void columnOpensOverANarrowPage();
    void newMessagesWaitBelow();
    void staffOnlyHidesViewers();
    void mentionGoesIntoTheComposer();

private:
    FeedItem line(const QString &text, Role role = Role::None) const;
    QList<FeedItem> arrive(const QList<FeedItem> &items);
    FeedView *feed() const { return m_page->findChild<FeedView *>(u"feedView"_s); }

    Theme m_theme;
    std::unique_ptr<IdleAccount> m_account;
    std::unique_ptr<RecordingRoom> m_room;
    std::unique_ptr<ColumnPage> m_page;
};

void TestRoomPage::init()
{
    m_account = std::make_unique<IdleAccount>(Service::PlugDj);
    m_room = std::make_unique<RecordingRoom>(*m_account);
    m_room->become(RoomController::State::Live);
    m_page = std::make_unique<ColumnPage>(*m_room, m_theme);
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestRoomPage::cleanup()
{
    m_page.reset();
    m_room.reset();
    m_account.reset();
}

FeedItem TestRoomPage::line(const QString &text, Role role) const
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chat;
    item.author = {u"1"_s, u"ann"_s, role};
    item.text = text;
    return item;
}

/// Published by the room, and through the buffer of the page.
QList<FeedItem> TestRoomPage::arrive(const QList<FeedItem> &items)
{
    const int before = m_page->feed().rowCount();
    const auto published = m_room->arrive(items);
    [[maybe_unused]] const bool shown = QTest::qWaitFor([&] { return m_page->feed().rowCount() > before; });
    return published;
}

void TestRoomPage::linesReachTheFeed()
{
    arrive({line(u"hello"_s), line(u"again"_s)});
    QCOMPARE(m_page->feed().rowCount(), 2);
    QCOMPARE(m_page->feed().at(0).text, u"hello"_s);
    QCOMPARE(feed()->accessibleName(), u"Feed"_s);
}

void TestRoomPage::failedLineCanBeRetriedEditedDiscarded()
{
    FeedItem failed = line(u"lost words"_s);
    failed.isOwn = true;
    failed.delivery = FeedItem::Delivery::Failed;
    const qint64 seq = arrive({failed}).constFirst().seq;
    emit feed()->retryRequested(seq);
    QCOMPARE(m_room->retried, QList<qint64>{seq});
    emit feed()->editRequested(seq);
    QCOMPARE(m_page->composer().text(), u"lost words"_s);
    QCOMPARE(m_room->discarded, QList<qint64>{seq});
    emit feed()->discardRequested(seq);
    QCOMPARE(m_room->discarded.size(), 2);
}

void TestRoomPage::connectionIsSaidInWords_data()
{
    QTest::addColumn<RoomController::State>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("idle") << RoomController::State::Idle << u"Not connected"_s;
    QTest::newRow("signing in") << RoomController::State::SigningIn << u"Signing in"_s;
    QTest::newRow("connecting") << RoomController::State::Connecting << u"Connecting"_s;
    QTest::newRow("joining") << RoomController::State::Joining << u"Joining"_s;
    QTest::newRow("live") << RoomController::State::Live << u"Live"_s;
    QTest::newRow("waiting") << RoomController::State::Waiting << u"Waiting 12 s: No route."_s;
    QTest::newRow("stopped") << RoomController::State::Stopped << u"Stopped: No route."_s;
}

void TestRoomPage::connectionIsSaidInWords()
{
    QFETCH(RoomController::State, state);
    QFETCH(QString, text);
    const bool hasReason = state == RoomController::State::Waiting || state == RoomController::State::Stopped;
    m_room->become(RoomController::State::Idle, u"x"_s);
    m_room->become(state, hasReason ? u"No route."_s : QString(),
                   std::chrono::seconds(state == RoomController::State::Waiting ? 12 : 0));
    auto *chip = m_page->findChild<ConnectionChip *>();
    QCOMPARE(chip->accessibleName(), u"Connection"_s);
    QCOMPARE(chip->text(), text);
}

void TestRoomPage::troubleHasOneButton()
{
    auto *bar = m_page->findChild<QWidget *>(u"troubleBar"_s);
    QVERIFY(!bar->isVisible());
    m_room->become(RoomController::State::Stopped, u"Another program signed in with your account."_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(m_page->findChild<StatusLine *>(u"troubleLine"_s)->status().sentence,
             u"Another program signed in with your account."_s);
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"troubleButton"_s), Qt::LeftButton);
    QCOMPARE(m_room->joins, 1);
}

void TestRoomPage::columnGivesWayToAStrip()
{
    QVERIFY(m_page->column->isVisible());
    QVERIFY(!m_page->strip->isVisible());
    QVERIFY(m_page->column->geometry().left() >= feed()->mapTo(m_page.get(), feed()->rect().topRight()).x());
    m_page->resize(600, 600);
    QTRY_VERIFY(m_page->strip->isVisible());
    QVERIFY(!m_page->column->isVisible());
    QVERIFY(feed()->width() >= 320);
}

void TestRoomPage::columnOpensOverANarrowPage()
{
    m_page->resize(600, 600);
    auto *button = m_page->findChild<QToolButton *>(u"columnButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_page->column->isVisible());
    QCOMPARE(m_page->column->geometry().right(), m_page->rect().right());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!m_page->column->isVisible());
}

void TestRoomPage::newMessagesWaitBelow()
{
    QList<FeedItem> many;
    for (int i = 0; i < 100; ++i)
        many.append(line(u"line %1"_s.arg(i)));
    arrive(many);
    QPushButton *pill = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->accessibleName() == "New messages"_L1)
            pill = button;
    }
    QVERIFY(pill);
    QTRY_VERIFY(feed()->isAtEnd());
    QVERIFY(!pill->isVisible());
    QTest::keyClick(feed(), Qt::Key_Home);
    QTRY_VERIFY(!feed()->isAtEnd());
    arrive({line(u"one more"_s)});
    QTRY_COMPARE(pill->text(), u"1 new"_s);
    QTest::mouseClick(pill, Qt::LeftButton);
    QTRY_VERIFY(feed()->isAtEnd());
    QTRY_VERIFY(!pill->isVisible());
}

void TestRoomPage::staffOnlyHidesViewers()
{
    arrive({line(u"viewer"_s), line(u"crew"_s, Role::Moderator)});
    m_page->showStaffOnly(true);
    const FeedView *crew = nullptr;
    for (const FeedView *view : m_page->findChildren<FeedView *>()) {
        if (view->isVisible())
            crew = view;
    }
    QVERIFY(crew && crew != feed());
    QTRY_COMPARE(crew->model().rowCount(), 1);
    QCOMPARE(crew->model().at(0).text, u"crew"_s);
    m_page->showStaffOnly(false);
    QVERIFY(feed()->isVisible());
}

void TestRoomPage::mentionGoesIntoTheComposer()
{
    emit feed()->mentionRequested(u"ann"_s);
    QCOMPARE(m_page->composer().text(), u"@ann "_s);
}

QTEST_MAIN(TestRoomPage)
#include "tst_roompage.moc"

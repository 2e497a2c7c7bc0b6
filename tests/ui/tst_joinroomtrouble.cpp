// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/plugdjroomtest.h"
#include "ui/joinroomdialog.h"
#include "ui/resources.h"
#include "ui/roomlistmodel.h"
#include "ui/style.h"
#include "wire/plugdjrest.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = RoomListRow::Kind;

/// The join dialog with a site that is slow, that refuses, that is gone, and that has more rooms than one page.
class TestJoinRoomTrouble : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void refusedListIsSaidAndAskedForAgain_data();
    void refusedListIsSaidAndAskedForAgain();
    void floodIsWaitedOut();
    void siteThatIsGoneIsSaid();
    void slowSiteIsNamedWithItsSeconds();
    void emptySiteIsSaid();
    void pagesComeAtTheEndOfTheList();
    void failedPageIsTriedAgainByHand();
    void favouritesThatFailAreSaid();
    void refusedStarIsSaid();
    void roomCanBeJoinedWhateverTheListSays();
    void sessionThatComesBackBringsTheList();

private:
    void signIn();
    void openDialog();
    QByteArray page(int number) const;
    QListView *list() const { return m_dialog->findChild<QListView *>(u"roomList"_s); }
    const RoomListModel &model() const { return *static_cast<RoomListModel *>(list()->model()); }
    QString words(const QString &name) const { return m_dialog->findChild<QLabel *>(name)->text(); }
    QPushButton *retry() const { return m_dialog->findChild<QPushButton *>(u"finderRetry"_s); }
    QLineEdit *edit() const { return m_dialog->findChild<QLineEdit *>(u"addressEdit"_s); }
    int rooms() const;
    int moreRow() const;

    Theme m_theme;
    std::unique_ptr<ScriptedPlugDj> m_site;
    std::unique_ptr<PlugDjAccount> m_account;
    std::unique_ptr<JoinRoomDialog> m_dialog;
};

void TestJoinRoomTrouble::initTestCase()
{
    loadResources();
    QApplication::setStyle(new Style(m_theme));
}

void TestJoinRoomTrouble::init()
{
    m_site = std::make_unique<ScriptedPlugDj>();
    Endpoints endpoints = m_site->endpoints();
    endpoints.label = u"Our plug"_s;
    m_account = std::make_unique<PlugDjAccount>(endpoints, PlugDjRoomTest::unpaced());
    // 120 rooms in three pages.
    m_site->answer("GET /_/rooms", [this](const HttpFake::Request &request) {
        return page(QUrlQuery(QUrl::fromEncoded(request.target)).queryItemValue(u"page"_s).toInt());
    });
}

void TestJoinRoomTrouble::cleanup()
{
    m_dialog.reset();
    m_account.reset();
    m_site.reset();
}

QByteArray TestJoinRoomTrouble::page(int number) const
{
    QJsonArray rooms;
    for (int i = 50 * (number - 1) + 1; i <= std::min(120, 50 * number); ++i) {
        plugdj::RoomListEntry room;
        room.id = i;
        room.slug = u"room-%1"_s.arg(i);
        room.name = u"Room %1"_s.arg(i);
        room.population = 200 - i;
        rooms.append(plugdj::toJson(room));
    }
    const QJsonObject envelope{{u"data"_s, rooms}, {u"meta"_s, QJsonObject{{u"total"_s, 120}}}, {u"status"_s, u"ok"_s}};
    return HttpFake::json(QJsonDocument(envelope).toJson(QJsonDocument::Compact));
}

void TestJoinRoomTrouble::signIn()
{
    m_account->signIn({Credentials::Method::Password, u"a@example.org"_s, Secret("secret")});
    QTRY_VERIFY(m_account->isSignedIn());
}

void TestJoinRoomTrouble::openDialog()
{
    JoinRoomDialog::Options options;
    options.search = {5ms, 0ms};
    m_dialog = std::make_unique<JoinRoomDialog>(m_theme, QList<Account *>{m_account.get()}, options);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

int TestJoinRoomTrouble::rooms() const
{
    const auto &rows = model().rows();
    return int(std::count_if(rows.begin(), rows.end(), [](const RoomListRow &row) {
        return row.kind == Kind::Room && row.section == RoomListRow::Section::All;
    }));
}

int TestJoinRoomTrouble::moreRow() const
{
    return model().rowCount() > 0 && model().at(model().rowCount() - 1).kind == Kind::More ? model().rowCount() - 1
                                                                                           : -1;
}

void TestJoinRoomTrouble::refusedListIsSaidAndAskedForAgain_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("word");
    QTest::newRow("no session") << ScriptedPlugDj::refusal(401, "notAuthorized") << u"not signed in"_s;
    QTest::newRow("maintenance") << ScriptedPlugDj::refusal(403, "maintenanceMode") << u"maintenance"_s;
    QTest::newRow("server error") << ScriptedPlugDj::refusal(500, "500") << u"500"_s;
    QTest::newRow("web page") << ScriptedPlugDj::page(200, "welcome") << u"web page"_s;
}

void TestJoinRoomTrouble::refusedListIsSaidAndAskedForAgain()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, word);
    signIn();
    m_site->answerOnce("GET /_/rooms", reply);
    openDialog();
    QTRY_VERIFY(m_dialog->findChild<QLabel *>(u"finderTrouble"_s)->isVisible());
    QVERIFY2(words(u"finderTrouble"_s).contains(word), qPrintable(words(u"finderTrouble"_s)));
    QVERIFY(retry()->isVisible());
    QCOMPARE(rooms(), 0);
    m_site->answer("GET /_/rooms", page(3));
    QTest::mouseClick(retry(), Qt::LeftButton);
    QTRY_COMPARE(rooms(), 20);
    QVERIFY(!m_dialog->findChild<QLabel *>(u"finderTrouble"_s)->isVisible());
    QVERIFY(!retry()->isVisible());
}

void TestJoinRoomTrouble::floodIsWaitedOut()
{
    signIn();
    m_site->answer("GET /_/rooms", ScriptedPlugDj::refusal(403, "floodAPI"));
    openDialog();
    QTRY_VERIFY(words(u"finderTrouble"_s).contains(u"Too many requests"_s));
    const int asked = m_site->count("GET /_/rooms");
    QTest::keyClicks(edit(), u"abc"_s);
    QTRY_VERIFY(m_dialog->findChild<QLabel *>(u"finderTrouble"_s)->isVisible());
    QCOMPARE(m_site->count("GET /_/rooms"), asked); // nothing leaves while the site wants peace
}

void TestJoinRoomTrouble::siteThatIsGoneIsSaid()
{
    signIn();
    m_site.reset();
    openDialog();
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->findChild<QLabel *>(u"finderTrouble"_s)->isVisible(), 20'000);
    QVERIFY(words(u"finderTrouble"_s).contains(u"127.0.0.1"_s));
    QVERIFY(retry()->isVisible());
}

void TestJoinRoomTrouble::slowSiteIsNamedWithItsSeconds()
{
    signIn();
    m_site->answer("GET /_/rooms", HttpFake::silence());
    openDialog();
    QVERIFY(words(u"finderCount"_s).isEmpty()); // a second of quiet first
    QTRY_COMPARE_WITH_TIMEOUT(words(u"finderCount"_s), u"Waiting for Our plug for 2 seconds"_s, 10'000);
}

void TestJoinRoomTrouble::emptySiteIsSaid()
{
    signIn();
    m_site->answer("GET /_/rooms", ScriptedPlugDj::ok());
    openDialog();
    QTRY_COMPARE(words(u"finderCount"_s), u"There are no public rooms now."_s);
}

void TestJoinRoomTrouble::pagesComeAtTheEndOfTheList()
{
    signIn();
    openDialog();
    QTRY_COMPARE(rooms(), 50);
    QVERIFY(words(u"finderCount"_s).contains(u"50 of 120"_s));
    QVERIFY(moreRow() > 0);
    list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum());
    QTRY_COMPARE(rooms(), 100);
    // By keys alone: down to the last row, Enter.
    for (int i = 0; i < 40 && rooms() < 120; ++i)
        QTest::keyClick(edit(), Qt::Key_PageDown);
    QTRY_COMPARE(rooms(), 120);
    QCOMPARE(moreRow(), -1);
    QCOMPARE(m_site->count("GET /_/rooms"), 3);
}

void TestJoinRoomTrouble::failedPageIsTriedAgainByHand()
{
    signIn();
    openDialog();
    QTRY_COMPARE(rooms(), 50);
    m_site->answerOnce("GET /_/rooms", ScriptedPlugDj::refusal(500, "500"));
    for (int i = 0; i < 40 && list()->currentIndex().row() != moreRow(); ++i)
        QTest::keyClick(edit(), Qt::Key_PageDown);
    QTRY_VERIFY(moreRow() > 0 && model().at(moreRow()).text.startsWith(u"No more rooms came"_s));
    QCOMPARE(rooms(), 50);
    m_site->answer("GET /_/rooms", page(2));
    QSignalSpy joined(m_dialog.get(), &JoinRoomDialog::joinWanted);
    while (list()->currentIndex().row() != moreRow())
        QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClick(edit(), Qt::Key_Return);
    QTRY_COMPARE(rooms(), 100);
    QVERIFY(joined.isEmpty());
}

void TestJoinRoomTrouble::favouritesThatFailAreSaid()
{
    signIn();
    m_site->answerOnce("GET /_/rooms/favorites", ScriptedPlugDj::refusal(500, "500"));
    openDialog();
    QTRY_COMPARE(rooms(), 50); // the rest is there all the same
    QTRY_VERIFY(words(u"finderTrouble"_s).contains(u"500"_s));
    plugdj::RoomListEntry liked;
    liked.id = 900;
    liked.slug = u"liked"_s;
    liked.name = u"Liked"_s;
    m_site->answer("GET /_/rooms/favorites", ScriptedPlugDj::ok({plugdj::toJson(liked)}));
    QTest::mouseClick(retry(), Qt::LeftButton);
    QTRY_COMPARE(model().at(0).text, u"Favourites"_s);
    QVERIFY(words(u"finderTrouble"_s).isEmpty());
}

void TestJoinRoomTrouble::refusedStarIsSaid()
{
    signIn();
    openDialog();
    QTRY_COMPARE(rooms(), 50);
    m_site->answer("POST /_/rooms/favorites", ScriptedPlugDj::refusal(404, "notFound"));
    QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClick(edit(), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(words(u"finderTrouble"_s).startsWith(u"The favourite was not changed:"_s));
    QVERIFY(!retry()->isVisible()); // the key again is the retry
}

void TestJoinRoomTrouble::roomCanBeJoinedWhateverTheListSays()
{
    signIn();
    m_site->answer("GET /_/rooms", ScriptedPlugDj::refusal(500, "500"));
    openDialog();
    QSignalSpy joined(m_dialog.get(), &JoinRoomDialog::joinWanted);
    QTest::keyClicks(edit(), u"den"_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(joined.size(), 1);
    QCOMPARE(joined[0][1].toString(), u"den"_s);
}

void TestJoinRoomTrouble::sessionThatComesBackBringsTheList()
{
    openDialog(); // not signed in yet, as after a start without network
    QVERIFY(!list());
    signIn();
    QTRY_VERIFY(list());
    QTRY_COMPARE(rooms(), 50);
}

QTEST_MAIN(TestJoinRoomTrouble)
#include "tst_joinroomtrouble.moc"

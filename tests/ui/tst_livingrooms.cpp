// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanecontroller.h"
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "ui/composer.h"
#include "ui/connectionchip.h"
#include "ui/emotestore.h"
#include "ui/makeroompage.h"
#include "ui/roompage.h"
#include "ui/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QListView>
#include <QNetworkAccessManager>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using State = RoomController::State;

/// Both pages with their real controllers in the practice rooms: what a person clicks and types goes over the wire and
/// comes back. With PARTYLINE_PICTURES=DIR pictures are kept there.
class TestLivingRooms : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void djRoomTalksAndVotes();
    void guestIsToldWhatGuestsCannotDo();
    void livestreamTalksAndVotes();
    void lostConnectionIsSaid();

private:
    static constexpr int Patience = 30'000; // ms; the machine may be busy

    void signIn(Account &account, const Credentials &credentials);
    Credentials password(const QString &service, const QString &userKey) const;
    static QWidget *named(const QWidget &page, const QString &name);
    static QAbstractButton *button(const QWidget &page, const QString &name)
    {
        return qobject_cast<QAbstractButton *>(named(page, name));
    }
    static void say(const QWidget &page, const QString &text);
    static FeedItem ownLine(const RoomPage &page, const QString &text);
    static void keep(QWidget &page, const QString &name);

    Theme m_theme;
    QNetworkAccessManager m_network;
    std::unique_ptr<PracticeServer> m_server;
    QJsonObject m_announced;
};

void TestLivingRooms::init()
{
    m_theme.setChoice(Theme::Choice::Dark);
    QApplication::setStyle(new Style(m_theme));
    QApplication::setPalette(m_theme.palette());
    PracticeServer::Options options;
    options.plugDjRate = 3;
    options.floatplaneRate = 3;
    m_server = std::make_unique<PracticeServer>(options);
    QVERIFY(m_server->listen());
    m_announced = m_server->announcement();
}

QWidget *TestLivingRooms::named(const QWidget &page, const QString &name)
{
    for (auto *part : page.findChildren<QWidget *>()) {
        if (part->accessibleName() == name)
            return part;
    }
    return nullptr;
}

Credentials TestLivingRooms::password(const QString &service, const QString &userKey) const
{
    const QJsonObject told = m_announced[service].toObject();
    return {Credentials::Method::Password, told[userKey].toString(), Secret(told[u"password"_s].toString().toUtf8())};
}

void TestLivingRooms::signIn(Account &account, const Credentials &credentials)
{
    account.signIn(credentials);
    const auto mayGoOn = [&] { return account.isSignedIn() || account.state() == Account::State::SecondFactor; };
    QTRY_VERIFY_WITH_TIMEOUT(mayGoOn(), Patience);
    if (account.state() == Account::State::SecondFactor)
        account.submitSecondFactor(m_announced[u"floatplane"_s][u"code"_s].toString());
    QTRY_VERIFY_WITH_TIMEOUT(account.isSignedIn(), Patience);
}

void TestLivingRooms::say(const QWidget &page, const QString &text)
{
    auto *edit = qobject_cast<QPlainTextEdit *>(named(page, u"Message"_s));
    QVERIFY(edit);
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edit->toPlainText(), QString());
}

FeedItem TestLivingRooms::ownLine(const RoomPage &page, const QString &text)
{
    for (int row = page.feed().rowCount() - 1; row >= 0; --row) {
        if (page.feed().at(row).isOwn && page.feed().at(row).text == text)
            return page.feed().at(row);
    }
    return {};
}

void TestLivingRooms::keep(QWidget &page, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES"); !folder.isEmpty())
        QVERIFY(page.grab().save(QDir(folder).filePath(name + u".png"_s)));
}

void TestLivingRooms::djRoomTalksAndVotes()
{
    PlugDjAccount account(m_server->plugDjEndpoints());
    signIn(account, password(u"plugdj"_s, u"email"_s));
    PlugDjController room(account, m_announced[u"plugdj"_s][u"room"_s].toString());
    const std::unique_ptr<RoomPage> page(makeRoomPage(room, m_theme, nullptr, nullptr));
    page->resize(1208, 840);
    page->show();
    room.join();
    QTRY_COMPARE_WITH_TIMEOUT(page->findChild<ConnectionChip *>()->text(), u"Live"_s, Patience);
    say(*page, u"good evening"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ownLine(*page, u"good evening"_s).delivery, FeedItem::Delivery::Sent, Patience);

    QAbstractButton *woot = button(*page, u"Woot"_s);
    QTRY_VERIFY_WITH_TIMEOUT(woot->isEnabled(), Patience);
    QTest::mouseClick(woot, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(woot->isChecked(), Patience);
    const auto *votes = qobject_cast<QListView *>(named(*page, u"Votes"_s));
    QTRY_VERIFY_WITH_TIMEOUT(votes->model()->rowCount() > 0, Patience);
    const auto *people = qobject_cast<QListView *>(named(*page, u"People"_s));
    QVERIFY(people->model()->rowCount() > 3);
    keep(*page, u"living-dj"_s);
    room.leave();
    QTRY_COMPARE(page->findChild<ConnectionChip *>()->text(), u"Not connected"_s);
    QVERIFY(!woot->isEnabled());
}

void TestLivingRooms::guestIsToldWhatGuestsCannotDo()
{
    const QString slug = m_announced[u"plugdj"_s][u"room"_s].toString();
    PlugDjAccount account(m_server->plugDjEndpoints());
    signIn(account, {Credentials::Method::Guest, slug, {}});
    PlugDjController room(account, slug);
    const std::unique_ptr<RoomPage> page(makeRoomPage(room, m_theme, nullptr, nullptr));
    page->resize(1208, 840);
    page->show();
    room.join();
    QTRY_COMPARE_WITH_TIMEOUT(room.state(), State::Live, Patience);
    QTRY_VERIFY(!named(*page, u"Message"_s)->isVisible());
    QVERIFY(!room.cannotSayReason().isEmpty());
    QVERIFY(!button(*page, u"Woot"_s)->isEnabled());
    QVERIFY(button(*page, u"Woot"_s)->toolTip().contains(u"Guests"_s));
}

void TestLivingRooms::livestreamTalksAndVotes()
{
    const QJsonObject told = m_announced[u"floatplane"_s].toObject();
    FloatplaneAccount account(m_server->floatplaneEndpoints());
    signIn(account, password(u"floatplane"_s, u"username"_s));
    FloatplaneController::Options options;
    options.creatorId = told[u"creator"_s].toString();
    FloatplaneController room(account, told[u"livestream"_s].toString(), options);
    EmoteStore emotes(m_network);
    emotes.allowFor(account.endpoints());
    const std::unique_ptr<RoomPage> page(makeRoomPage(room, m_theme, &emotes, nullptr));
    page->resize(1208, 840);
    page->show();
    room.join();
    QTRY_COMPARE_WITH_TIMEOUT(page->findChild<ConnectionChip *>()->text(), u"Live"_s, Patience);
    say(*page, u"good evening"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ownLine(*page, u"good evening"_s).delivery, FeedItem::Delivery::Sent, Patience);
    QVERIFY(button(*page, u"Emotes"_s)->isVisible());

    QTRY_COMPARE_WITH_TIMEOUT(room.siteConnection().state, State::Live, Patience);
    QVERIFY(m_server->control(u"close-poll"_s, {{u"service"_s, u"floatplane"_s}}));
    QVERIFY(m_server->control(u"poll"_s, {{u"service"_s, u"floatplane"_s},
                                          {u"title"_s, u"Tea?"_s},
                                          {u"options"_s, QJsonArray{u"Yes"_s, u"No"_s}},
                                          {u"seconds"_s, 600},
                                          {u"creator"_s, options.creatorId}}));
    auto *choices = qobject_cast<QListView *>(named(*page, u"Poll options"_s));
    QTRY_COMPARE_WITH_TIMEOUT(choices->model()->index(0, 0).data().toString(), u"Yes"_s, Patience);
    QTest::mouseClick(choices->viewport(), Qt::LeftButton, {},
                      choices->visualRect(choices->model()->index(0, 0)).center());
    const auto hasVoted = [&room](const QString &title, int option) {
        for (const Poll &poll : room.polls()) {
            if (poll.title == title)
                return poll.voteState == Poll::VoteState::Voted && poll.ownVote == option;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasVoted(u"Tea?"_s, 0), Patience);
    page->findChild<QTabWidget *>()->setCurrentIndex(1);
    keep(*page, u"living-stream"_s);

    // Again by keys, out of the field one writes in.
    QVERIFY(m_server->control(u"close-poll"_s, {{u"service"_s, u"floatplane"_s}}));
    QVERIFY(m_server->control(u"poll"_s, {{u"service"_s, u"floatplane"_s},
                                          {u"title"_s, u"More tea?"_s},
                                          {u"options"_s, QJsonArray{u"Yes"_s, u"Please"_s}},
                                          {u"seconds"_s, 600},
                                          {u"creator"_s, options.creatorId}}));
    QTRY_COMPARE_WITH_TIMEOUT(choices->model()->index(1, 0).data().toString(), u"Please"_s, Patience);
    QTest::keyClick(named(*page, u"Message"_s), Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(hasVoted(u"More tea?"_s, 1), Patience);
}

void TestLivingRooms::lostConnectionIsSaid()
{
    PlugDjAccount account(m_server->plugDjEndpoints());
    signIn(account, password(u"plugdj"_s, u"email"_s));
    PlugDjController room(account, m_announced[u"plugdj"_s][u"room"_s].toString());
    const std::unique_ptr<RoomPage> page(makeRoomPage(room, m_theme, nullptr, nullptr));
    page->show();
    room.join();
    QTRY_COMPARE_WITH_TIMEOUT(room.state(), State::Live, Patience);
    m_server.reset();
    auto *bar = page->findChild<QWidget *>(u"troubleBar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), Patience);
    QVERIFY(!room.connection().reason.isEmpty());
    QVERIFY(page->findChild<ConnectionChip *>()->text().contains(room.connection().reason));
    QVERIFY(!button(*page, u"Send"_s)->isEnabled());
    QVERIFY(named(*page, u"Message"_s)->isVisible());
}

QTEST_MAIN(TestLivingRooms)
#include "tst_livingrooms.moc"

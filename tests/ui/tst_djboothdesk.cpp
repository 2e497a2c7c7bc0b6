// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjplaylists.h"
#include "store/settings.h"
#include "support/plugdjroomtest.h"
#include "ui/djboothdesk.h"
#include "ui/djcolumn.h"
#include "ui/djroompage.h"
#include "ui/grabmenu.h"
#include "ui/resources.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/trackactions.h"
#include "ui/votebutton.h"
#include "ui/waitlistpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partyline;

/// The booth from a person's hands to the wire and back: keys, clicks, menus and commands on a real page.
class TestDjBoothDesk : public QObject
{
    Q_OBJECT

public slots:
    void browse(const QUrl &url) { m_browsed.append(url); }

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void keysVote();
    void grabAsksWhere();
    void lastUsedPlaylistStandsFirst();
    void grabIntoANewPlaylist();
    void withoutPlaylistTheChooserOpens();
    void joinAndLeaveByKey();
    void nextTrackComesFromTheActivePlaylist();
    void roomsOwnLimitWarns();
    void skipIsGuarded();
    void browserAndClipboard();
    void soundCloudIsHonest();
    void playOfBeforeGoesIntoAPlaylist();
    void commandsDoTheSame();
    void etaIsSaid();
    void settingTellsThePlace();

private:
    using Room = PlugDjRoomTest;

    void play(const QString &history, qint64 dj = 7, const QList<qint64> &waiting = {}, int format = 1);
    void press(const QString &key) { QTest::keySequence(m_page.get(), QKeySequence(key)); }
    QMenu *openMenu() const;
    /// Unless what was chosen closed it already.
    void closeMenu() const
    {
        if (QMenu *menu = openMenu())
            menu->close();
    }
    static QStringList words(const QMenu &menu);
    static QAction *entry(const QMenu &menu, const QString &part);
    template <typename T>
    T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    QJsonObject body(const QByteArray &call) const
    {
        return QJsonDocument::fromJson(m_room->site.lastBody(call)).object();
    }
    QString said() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Room> m_room;
    std::unique_ptr<DjRoomPage> m_page;
    QList<QUrl> m_browsed;
};

void TestDjBoothDesk::initTestCase()
{
    loadResources();
    QDesktopServices::setUrlHandler(u"https"_s, this, "browse");
}

void TestDjBoothDesk::init()
{
    m_browsed.clear();
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"partyline.ini"_s));
    m_theme = std::make_unique<Theme>();
    m_room = std::make_unique<Room>();
    m_room->site.playlists = {{1, u"Slow"_s, true, 1}, {2, u"Fast & loud"_s, false, 5}, {3, u"Empty"_s, false, 0}};
    m_room->site.answer("GET /_/playlists/1/media",
                        ScriptedPlugDj::ok(QJsonArray{QJsonObject{{u"id"_s, 11},
                                                                  {u"format"_s, 1},
                                                                  {u"cid"_s, u"fog"_s},
                                                                  {u"author"_s, u"Pale Harbour"_s},
                                                                  {u"title"_s, u"Fog Loop"_s},
                                                                  {u"duration"_s, 420}}}));
    m_room->enter();
    m_page = std::make_unique<DjRoomPage>(*m_room->room, *m_theme, nullptr);
    m_page->followSettings(*m_settings);
    m_page->resize(1208, 840);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestDjBoothDesk::cleanup()
{
    m_page.reset();
    m_room.reset();
}

void TestDjBoothDesk::play(const QString &history, qint64 dj, const QList<qint64> &waiting, int format)
{
    plugdj::Advance advance;
    advance.historyId = history;
    advance.dj = dj;
    advance.media = plugdj::Media{1, format, u"cid-"_s + history, u"Band"_s, u"Song "_s + history, 200, {}};
    advance.waitList = waiting;
    advance.startedAt = QDateTime::currentDateTimeUtc().addSecs(-83);
    m_room->site.send({advance});
    QTRY_COMPARE(m_room->room->nowPlaying().historyId, history);
}

QMenu *TestDjBoothDesk::openMenu() const
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QStringList TestDjBoothDesk::words(const QMenu &menu)
{
    QStringList found;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            found.append(action->text());
    }
    return found;
}

QAction *TestDjBoothDesk::entry(const QMenu &menu, const QString &part)
{
    for (QAction *action : menu.actions()) {
        if (action->text().contains(part))
            return action;
    }
    return nullptr;
}

/// Everything that stands in labels of the page.
QString TestDjBoothDesk::said() const
{
    QStringList all;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            all.append(label->text());
    }
    return all.join(u'\n');
}

void TestDjBoothDesk::keysVote()
{
    play(u"h1"_s);
    press(u"Ctrl+Shift+W"_s);
    QTRY_COMPARE(m_room->site.count("POST /_/votes"), 1);
    QCOMPARE(body("POST /_/votes"), (QJsonObject{{u"direction"_s, 1}, {u"historyID"_s, u"h1"_s}}));
    press(u"Ctrl+Shift+W"_s); // on its way: once is enough
    m_room->site.send({plugdj::Voted{ScriptedPlugDj::OwnId, 1}});
    QTRY_COMPARE(m_room->room->nowPlaying().ownVote, Vote::Woot);
    press(u"Ctrl+Shift+W"_s);
    press(u"Ctrl+Shift+M"_s);
    QTRY_COMPARE(m_room->site.count("POST /_/votes"), 2);
    QCOMPARE(body("POST /_/votes").value("direction"_L1).toInt(), -1);
    play(u"h2"_s, ScriptedPlugDj::OwnId);
    press(u"Ctrl+Shift+W"_s);
    m_room->settle();
    QCOMPARE(m_room->site.count("POST /_/votes"), 2);
}

void TestDjBoothDesk::grabAsksWhere()
{
    play(u"h1"_s);
    for (auto *button : m_page->findChildren<VoteButton *>()) {
        if (button->accessibleName() == "Grab"_L1 && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(openMenu());
    QMenu *menu = openMenu();
    QTRY_VERIFY(entry(*menu, u"Slow"_s));
    QVERIFY2(words(*menu).constFirst().contains("Slow (active, 1 track(s))"_L1), qPrintable(words(*menu).join(u'|')));
    QVERIFY(entry(*menu, u"Fast && loud (5 track(s))"_s));
    QVERIFY(entry(*menu, u"New playlist"_s));
    QTest::keyClick(menu, Qt::Key_Return); // the active one
    QTRY_COMPARE(m_room->site.count("POST /_/grabs"), 1);
    QCOMPARE(body("POST /_/grabs"), (QJsonObject{{u"playlistID"_s, 1}, {u"historyID"_s, u"h1"_s}}));
}

void TestDjBoothDesk::lastUsedPlaylistStandsFirst()
{
    play(u"h1"_s);
    press(u"Ctrl+Shift+G"_s);
    QTRY_VERIFY(openMenu() && entry(*openMenu(), u"Fast"_s));
    entry(*openMenu(), u"Fast"_s)->trigger();
    closeMenu();
    QTRY_COMPARE(m_room->site.count("POST /_/grabs"), 1);
    QCOMPARE(body("POST /_/grabs").value("playlistID"_L1).toInt(), 2);
    m_room->site.send({plugdj::Grabbed{ScriptedPlugDj::OwnId}});
    QTRY_VERIFY(!m_room->room->isGrabPending());
    play(u"h2"_s);
    press(u"Ctrl+Shift+G"_s);
    QTRY_VERIFY(openMenu() && entry(*openMenu(), u"Fast"_s));
    QVERIFY2(words(*openMenu()).constFirst().contains("Fast"_L1), qPrintable(words(*openMenu()).join(u'|')));
    QVERIFY(openMenu()->activeAction()->text().contains("Slow"_L1)); // Enter is still the active one
    play(u"h3"_s);                                                   // the track ends while the menu is open
    entry(*openMenu(), u"Slow"_s)->trigger();
    closeMenu();
    m_room->settle();
    QCOMPARE(m_room->site.count("POST /_/grabs"), 1);
    QVERIFY2(said().contains("The track ended before you chose"_L1), qPrintable(said()));
}

void TestDjBoothDesk::grabIntoANewPlaylist()
{
    m_room->site.answer("POST /_/playlists",
                        ScriptedPlugDj::ok(QJsonArray{QJsonObject{
                            {u"id"_s, 9}, {u"name"_s, u"Night"_s}, {u"active"_s, false}, {u"count"_s, 0}}}));
    play(u"h1"_s);
    press(u"Ctrl+Shift+G"_s);
    QTRY_VERIFY(openMenu() && entry(*openMenu(), u"New playlist"_s));
    entry(*openMenu(), u"New playlist"_s)->trigger();
    closeMenu();
    QTRY_VERIFY(m_page->findChild<QInputDialog *>());
    auto *dialog = m_page->findChild<QInputDialog *>();
    dialog->setTextValue(u" Night "_s);
    dialog->accept();
    QTRY_COMPARE(m_room->site.count("POST /_/grabs"), 1);
    QCOMPARE(body("POST /_/playlists").value("name"_L1).toString(), u"Night"_s);
    QCOMPARE(body("POST /_/grabs").value("playlistID"_L1).toInt(), 9);
}

void TestDjBoothDesk::withoutPlaylistTheChooserOpens()
{
    m_room->site.answerOnce("POST /_/booth", ScriptedPlugDj::refusal(403, "noValidPlaylist"));
    QTest::mouseClick(part<QPushButton>(u"waitButton"_s), Qt::LeftButton);
    QTRY_VERIFY(openMenu());
    QTRY_VERIFY(entry(*openMenu(), u"Fast"_s));
    QVERIFY(!entry(*openMenu(), u"Empty"_s)->isEnabled()); // nothing to play in it
    QVERIFY(said().contains("playlist"_L1));
    entry(*openMenu(), u"Fast"_s)->trigger();
    closeMenu();
    QTRY_COMPARE(m_room->site.count("PUT /_/playlists/2/activate"), 1);
    QTRY_COMPARE(m_room->site.count("POST /_/booth"), 2);
}

void TestDjBoothDesk::joinAndLeaveByKey()
{
    play(u"h1"_s);
    press(u"Ctrl+Shift+J"_s);
    QTRY_COMPARE(m_room->site.count("POST /_/booth"), 1);
    auto *button = part<QPushButton>(u"waitButton"_s);
    QVERIFY(!button->isEnabled()); // sent, not confirmed
    m_room->site.send({plugdj::DjListUpdate{{8, ScriptedPlugDj::OwnId}}});
    QTRY_VERIFY(button->isEnabled());
    QCOMPARE(button->accessibleName(), u"Leave wait list"_s);
    QCOMPARE(part<QLabel>(u"placeLabel"_s)->text(), u"2nd in line"_s);
    press(u"Ctrl+Shift+J"_s);
    QTRY_COMPARE(m_room->site.count("DELETE /_/booth"), 1);
}

void TestDjBoothDesk::nextTrackComesFromTheActivePlaylist()
{
    play(u"h1"_s);
    QCOMPARE(m_room->site.count("GET /_/playlists"), 0); // not before it matters
    play(u"h2"_s, 7, {ScriptedPlugDj::OwnId, 8});
    QTRY_VERIFY(part<StatusLine>(u"nextLine"_s)->text().contains("Fog Loop, Pale Harbour"_L1));
    QVERIFY(part<StatusLine>(u"nextLine"_s)->text().contains("You are next Starts in 1:"_L1));
}

void TestDjBoothDesk::roomsOwnLimitWarns()
{
    m_room->site.send({plugdj::RoomDescriptionUpdate{u"Be kind. Max 6 minutes."_s, 1}});
    play(u"h1"_s, 7, {8, ScriptedPlugDj::OwnId});
    QTRY_VERIFY2(part<StatusLine>(u"trackWarning"_s)->text().contains("The room allows 6:00"_L1),
                 qPrintable(part<StatusLine>(u"trackWarning"_s)->text()));
    m_room->site.send({plugdj::RoomDescriptionUpdate{u"Be kind."_s, 1}});
    QTRY_VERIFY(!part<StatusLine>(u"trackWarning"_s)->text().contains("allows"_L1));
    m_settings->setLongestTrackMinutes(5);
    QTRY_VERIFY(part<StatusLine>(u"trackWarning"_s)->text().contains("Your own limit is 5:00"_L1));
}

void TestDjBoothDesk::skipIsGuarded()
{
    play(u"h1"_s, ScriptedPlugDj::OwnId);
    press(u"Ctrl+Shift+S"_s); // meant for the track before (7.23)
    QTRY_VERIFY(said().contains("A new track has just begun"_L1));
    QCOMPARE(m_room->site.count("POST /_/booth/skip/me"), 0);
    QTRY_VERIFY([this] {
        press(u"Ctrl+Shift+S"_s);
        return m_room->site.count("POST /_/booth/skip/me") == 1;
    }());
}

void TestDjBoothDesk::browserAndClipboard()
{
    play(u"h1"_s);
    press(u"Ctrl+Shift+O"_s);
    QCOMPARE(m_browsed, QList<QUrl>{QUrl(u"https://www.youtube.com/watch?v=cid-h1"_s)});
    TrackActions actions(*m_theme);
    QMenu menu;
    actions.fill(menu, m_room->room->nowPlaying().track, m_room->room->nowPlaying().startedAt);
    QVERIFY(entry(menu, u"Play in mpv from where the room is"_s)->isEnabled());
    entry(menu, u"Copy link"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"https://www.youtube.com/watch?v=cid-h1"_s);
    entry(menu, u"Copy title"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"Band – Song h1"_s);
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_dir->path().toUtf8());
    QSignalSpy told(&actions, &TrackActions::told);
    entry(menu, u"Play in mpv"_s)->trigger();
    qputenv("PATH", path);
    QCOMPARE(told.size(), 1);
    QVERIFY(told[0][0].toString().contains("mpv is not installed"_L1));
}

void TestDjBoothDesk::soundCloudIsHonest()
{
    play(u"h1"_s, 7, {}, 2);
    TrackActions actions(*m_theme);
    QMenu menu;
    actions.fill(menu, m_room->room->nowPlaying().track);
    QVERIFY(!entry(menu, u"mpv"_s)->isEnabled());
    QVERIFY(!entry(menu, u"Copy link"_s)->isEnabled());
    QVERIFY(entry(menu, u"Copy link"_s)->toolTip().contains("number"_L1));
    QVERIFY(entry(menu, u"tells only SoundCloud's number"_s)); // said where it is read
    entry(menu, u"Look for it on SoundCloud"_s)->trigger();
    QCOMPARE(m_browsed.size(), 1);
    QCOMPARE(m_browsed[0].host(), u"soundcloud.com"_s);
    QVERIFY2(m_browsed[0].query().contains("Band"_L1), qPrintable(m_browsed[0].query()));
}

void TestDjBoothDesk::playOfBeforeGoesIntoAPlaylist()
{
    m_room->site.answer("POST /_/playlists/2/media/insert", ScriptedPlugDj::ok());
    play(u"h1"_s);
    play(u"h2"_s);
    auto *tabs = m_page->findChild<QTabWidget *>();
    tabs->setCurrentIndex(3);
    auto *list = part<QListView>(u"historyView"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(openMenu());
    auto *into = openMenu()->findChild<GrabMenu *>();
    QVERIFY(into && into->menuAction()->isEnabled());
    emit into->aboutToShow();
    m_room->account.playlists().ensureLoaded();
    QTRY_VERIFY(m_room->account.playlists().isKnown());
    emit into->aboutToShow();
    entry(*into, u"Fast"_s)->trigger();
    closeMenu();
    QTRY_COMPARE(m_room->site.count("POST /_/playlists/2/media/insert"), 1);
    const QJsonObject media = body("POST /_/playlists/2/media/insert").value("media"_L1).toArray().first().toObject();
    QCOMPARE(media.value("cid"_L1).toString(), u"cid-h1"_s);
    QCOMPARE(media.value("format"_L1).toInt(), 1);
}

void TestDjBoothDesk::commandsDoTheSame()
{
    play(u"h1"_s);
    const auto run = [this](const QString &text) -> Result<QString> {
        const auto call = m_page->commands().callOf(text);
        if (!call)
            return Error{Error::Kind::Refused, u"no such command"_s, {}, {}};
        if (const QString why = m_page->commands().refusalOf(*call); !why.isEmpty())
            return Error{Error::Kind::Refused, why, {}, {}};
        return call->command->run(call->arguments);
    };
    QVERIFY(run(u"/meh"_s));
    QTRY_COMPARE(m_room->site.count("POST /_/votes"), 1);
    QVERIFY(!run(u"/skipme"_s));           // not ours
    QVERIFY(!run(u"/grab fast & loud"_s)); // being fetched
    QTRY_VERIFY(m_room->account.playlists().isKnown());
    QVERIFY(!run(u"/grab nowhere"_s));
    QVERIFY(run(u"/grab fast & loud"_s));
    QTRY_COMPARE(m_room->site.count("POST /_/grabs"), 1);
    QCOMPARE(body("POST /_/grabs").value("playlistID"_L1).toInt(), 2);
    m_room->room->leave();
    QVERIFY(!run(u"/woot"_s));
}

void TestDjBoothDesk::etaIsSaid()
{
    auto *desk = m_page->findChild<DjBoothDesk *>();
    QCOMPARE(desk->etaText(), u"Nobody is playing: your turn would begin at once."_s);
    play(u"h1"_s, 7, {8});
    QVERIFY2(desk->etaText().startsWith("If you joined now, your turn would come in "_L1), qPrintable(desk->etaText()));
    play(u"h2"_s, 7, {8, ScriptedPlugDj::OwnId});
    QVERIFY2(desk->etaText().startsWith("You are number 2 of 2: your turn in "_L1), qPrintable(desk->etaText()));
    play(u"h3"_s, ScriptedPlugDj::OwnId);
    QVERIFY2(desk->etaText().startsWith("You are playing now, for another 1:"_L1), qPrintable(desk->etaText()));
}

void TestDjBoothDesk::settingTellsThePlace()
{
    QSignalSpy alerts(m_room->room.get(), &RoomController::alerted);
    m_settings->setAlertPlace(2);
    m_room->site.send({plugdj::DjListUpdate{{11, 12, ScriptedPlugDj::OwnId}}});
    m_room->settle();
    QCOMPARE(alerts.size(), 0);
    m_room->site.send({plugdj::DjListUpdate{{12, ScriptedPlugDj::OwnId}}});
    QTRY_COMPARE(alerts.size(), 1);
    m_settings->setAlertPlace(0);
    m_room->site.send({plugdj::DjListUpdate{{11, 12, 13, ScriptedPlugDj::OwnId}}});
    m_room->site.send({plugdj::DjListUpdate{{13, ScriptedPlugDj::OwnId}}});
    m_room->settle();
    QCOMPARE(alerts.size(), 1);
}

QTEST_MAIN(TestDjBoothDesk)
#include "tst_djboothdesk.moc"

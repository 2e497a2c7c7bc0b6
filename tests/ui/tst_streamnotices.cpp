// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanenotices.h"
#include "store/settings.h"
#include "support/floatplaneroom.h"
#include "ui/aboutstreamdialog.h"
#include "ui/livemark.h"
#include "ui/noticespanel.h"
#include "ui/resources.h"
#include "ui/roomwatch.h"
#include "ui/streamcolumn.h"
#include "ui/streamnoticesdialog.h"
#include "ui/streamroompage.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>

using namespace partyline;
using namespace Qt::StringLiterals;
using Room = FloatplaneRoom;

/// What creators tell and where their streams play, in the window: read, opened and muted with clicks and keys. With
/// PARTYLINE_PICTURES=DIR pictures are kept there, to be looked at.
class TestStreamNotices : public QObject
{
    Q_OBJECT

public slots:
    void browse(const QUrl &url) { m_browsed.append(url); }

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void postOpensInTheBrowser();
    void foreignAddressIsNoPage();
    void liveNoticeOfAnotherWantsItsRoom();
    void allAreRead();
    void creatorIsMutedAndHeardAgain();
    void choicesAreKept();
    void windowClosesWithTheAccount();
    void headerShowsWhatIsOnAir();
    void treeSaysWhatIsOnAir();
    void streamOpensInTheBrowser();
    void playerGetsTheAddressOfNow();
    void missingPlayerIsSaidWithoutAsking();
    void refusedDeliveryIsSaid();
    void aboutTellsTheStream();
    void hostileStringsStayText();
    void pictures_data();
    void pictures();

private:
    void openPage();
    void tell(const QString &id, const QString &eventType, const QString &creator, const QString &title,
              const QString &target = {});
    void install(const QString &name);
    QStringList toldTo(const QString &name) const;
    QListView *list(QWidget *window) const { return window->findChild<QListView *>(u"notificationsView"_s); }
    QAction *action(const QString &words) const;
    QString refusal() const;
    FloatplaneNotices &notices() const { return m->account->notices(); }

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_path;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Room> m;
    std::unique_ptr<StreamRoomPage> m_page;
    QList<QUrl> m_browsed;
};

void TestStreamNotices::initTestCase()
{
    loadResources();
    QApplication::setStyle(new Style(m_theme));
}

void TestStreamNotices::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = qgetenv("PATH");
    qputenv("PATH", m_dir->path().toUtf8());
    m_browsed.clear();
    for (const QString &scheme : {u"http"_s, u"https"_s})
        QDesktopServices::setUrlHandler(scheme, this, "browse");
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"partyline.ini"_s));
    m = std::make_unique<Room>();
    const QJsonObject creator{{u"id"_s, Room::CreatorId},
                              {u"title"_s, u"Linus Tech Tips"_s},
                              {u"urlname"_s, u"linustechtips"_s},
                              {u"liveStream"_s, QJsonObject{{u"id"_s, Room::Stream},
                                                            {u"title"_s, u"WAN Show"_s},
                                                            {u"description"_s, u"<p>Every <b>Friday</b></p>"_s}}}};
    m->siteServer.onRest(u"GET /api/v3/creator/info"_s, {{200, creator, {}, {}}});
}

void TestStreamNotices::cleanup()
{
    m_page.reset();
    m.reset();
    qputenv("PATH", m_path);
    for (const QString &scheme : {u"http"_s, u"https"_s})
        QDesktopServices::unsetUrlHandler(scheme);
    m_theme.setChoice(Theme::Choice::Light);
}

void TestStreamNotices::openPage()
{
    m->joinLive();
    QTRY_COMPARE(m->room->stream().creatorUrlName, u"linustechtips"_s);
    m_page = std::make_unique<StreamRoomPage>(*m->room, m_theme, nullptr);
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestStreamNotices::tell(const QString &id, const QString &eventType, const QString &creator, const QString &title,
                             const QString &target)
{
    floatplane::CreatorNotification event;
    event.id = id;
    event.eventType = eventType;
    event.creator = creator;
    event.title = title;
    event.message = u"what it is about"_s;
    if (eventType == "CONTENT_POST_RELEASE"_L1)
        event.content = id;
    event.target.url = target;
    notices().hear({event});
}

void TestStreamNotices::install(const QString &name)
{
    QFile file(m_dir->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\nout='" + m_dir->path().toUtf8() + "/" + name.toUtf8()
               + ".told'\nprintf '%s\\n' \"$@\" >\"$out.part\" && /bin/mv \"$out.part\" \"$out\"\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QStringList TestStreamNotices::toldTo(const QString &name) const
{
    QFile file(m_dir->filePath(name + u".told"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

QAction *TestStreamNotices::action(const QString &words) const
{
    for (QAction *one : m_page->actions()) {
        if (one->text() == words)
            return one;
    }
    qFatal("there is no such action");
}

/// All labels of the page: what was refused stands in one of them.
QString TestStreamNotices::refusal() const
{
    QStringList all;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            all.append(label->text());
    }
    return all.join(u'|');
}

void TestStreamNotices::postOpensInTheBrowser()
{
    openPage();
    tell(u"p1"_s, u"CONTENT_POST_RELEASE"_s, Room::CreatorId, u"New post"_s, u"/post/p1"_s);
    tell(u"p2"_s, u"CONTENT_POST_RELEASE"_s, Room::CreatorId, u"Post without a target"_s);
    auto *view = list(m_page.get());
    new QAbstractItemModelTester(view->model(), view);
    QCOMPARE(view->model()->rowCount(), 2);
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(m_browsed, QList<QUrl>{QUrl(m->siteServer.url().toString() + u"/post/p1"_s)});
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(m_browsed.size(), 2);
    QCOMPARE(m_browsed[1].path(), u"/post/p2"_s);
    QCOMPARE(notices().unread(), 0);
}

void TestStreamNotices::foreignAddressIsNoPage()
{
    openPage();
    tell(u"x"_s, u"SOMETHING_NEW"_s, Room::CreatorId, u"Odd"_s, u"javascript:alert(1)"_s);
    auto *view = list(m_page.get());
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(m_browsed.isEmpty());
    QTRY_VERIFY2(refusal().contains(u"no address"_s), qPrintable(refusal()));
}

void TestStreamNotices::liveNoticeOfAnotherWantsItsRoom()
{
    openPage();
    QSignalSpy wanted(m_page.get(), &StreamRoomPage::streamWanted);
    tell(u"own"_s, u"CONTENT_LIVESTREAM_START"_s, Room::CreatorId, u"Here"_s);
    tell(u"other"_s, u"CONTENT_LIVESTREAM_START"_s, u"another"_s, u"There"_s);
    auto *view = list(m_page.get());
    for (int row : {0, 1}) {
        view->setCurrentIndex(view->model()->index(row, 0));
        QTest::keyClick(view, Qt::Key_Return);
    }
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<Notification>().creatorId, u"another"_s);
    QVERIFY(m_browsed.isEmpty());
}

void TestStreamNotices::allAreRead()
{
    m->signIn();
    StreamNoticesDialog dialog(*m->account, m_theme, *m_settings, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    tell(u"a"_s, u"CONTENT_POST_RELEASE"_s, Room::CreatorId, u"One"_s);
    tell(u"b"_s, u"CONTENT_POST_RELEASE"_s, Room::CreatorId, u"Two"_s);
    QCOMPARE(dialog.findChild<QLabel *>(u"unreadLabel"_s)->text(), u"2 unread"_s);
    auto *all = dialog.findChild<QPushButton *>(u"allReadButton"_s);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(notices().unread(), 0);
    QVERIFY(!all->isVisible());
}

void TestStreamNotices::creatorIsMutedAndHeardAgain()
{
    m->signIn();
    StreamNoticesDialog dialog(*m->account, m_theme, *m_settings, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    tell(u"a"_s, u"CONTENT_POST_RELEASE"_s, Room::CreatorId, u"One"_s);
    auto *panel = dialog.findChild<NoticesPanel *>();
    QMenu menu;
    panel->fillMenu(menu, notices().all().constFirst());
    QStringList words;
    for (QAction *one : menu.actions())
        words.append(one->text());
    QVERIFY2(words.join(u'|').contains(u"for good"_s), qPrintable(words.join(u'|')));
    menu.actions().constLast()->trigger();
    QVERIFY(notices().isMuted(Room::CreatorId));
    tell(u"b"_s, u"CONTENT_POST_RELEASE"_s, Room::CreatorId, u"Two"_s);
    QCOMPARE(notices().all().size(), 1);
    auto *muted = dialog.findChild<QPushButton *>(u"mutedButton"_s);
    QVERIFY(muted->isVisible());
    QMenu again;
    panel->fillMutedMenu(again);
    QCOMPARE(again.actions().size(), 1);
    again.actions().constFirst()->trigger();
    QVERIFY(!notices().isMuted(Room::CreatorId));
    QVERIFY(!muted->isVisible());
    // For a time.
    menu.actions().at(menu.actions().size() - 3)->trigger();
    QVERIFY(notices().muted().constFirst().until.isValid());
}

void TestStreamNotices::choicesAreKept()
{
    m->signIn();
    StreamNoticesDialog dialog(*m->account, m_theme, *m_settings, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *live = dialog.findChild<QCheckBox *>(u"tellLivestreams"_s);
    auto *posts = dialog.findChild<QCheckBox *>(u"tellPosts"_s);
    QVERIFY(live->isChecked() && posts->isChecked());
    live->setFocus();
    QTest::keyClick(live, Qt::Key_Space);
    QTest::keyClick(posts, Qt::Key_Space);
    QVERIFY(!m_settings->tellsLivestreams());
    QVERIFY(!m_settings->tellsPosts());
}

void TestStreamNotices::windowClosesWithTheAccount()
{
    m->signIn();
    QPointer<StreamNoticesDialog> dialog = new StreamNoticesDialog(*m->account, m_theme, *m_settings, nullptr);
    dialog->show();
    m->account->signOut();
    QTRY_VERIFY(!dialog);
    dialog = new StreamNoticesDialog(*m->account, m_theme, *m_settings, nullptr);
    m->room.reset();
    m->account.reset();
    QVERIFY(!dialog);
}

void TestStreamNotices::headerShowsWhatIsOnAir()
{
    openPage();
    auto *mark = m_page->findChild<LiveMark *>();
    QVERIFY(!mark->isVisible());
    tell(u"l"_s, u"CONTENT_LIVESTREAM_START"_s, Room::CreatorId, u"live"_s);
    QVERIFY(mark->isVisible());
    QCOMPARE(mark->text(), u"LIVE 0:00"_s);
    QVERIFY2(mark->accessibleDescription().startsWith(u"Live since"_s), qPrintable(mark->accessibleDescription()));
    FloatplaneOnAir::Standing standing;
    standing.state = FloatplaneOnAir::State::On;
    standing.since = QDateTime::currentDateTimeUtc().addSecs(-(102 * 60 + 5));
    mark->setStanding(standing);
    QCOMPARE(mark->text(), u"LIVE 1:42"_s);
    standing.since = {}; // a question told, so nobody knows since when
    mark->setStanding(standing);
    QCOMPARE(mark->text(), u"LIVE"_s);
    mark->setStanding({});
    QVERIFY(!mark->isVisible());
}

void TestStreamNotices::treeSaysWhatIsOnAir()
{
    openPage();
    RoomWatch watch(*m->room, false);
    QVERIFY(!watch.isOnAir());
    QSignalSpy changed(&watch, &RoomWatch::changed);
    tell(u"l"_s, u"CONTENT_LIVESTREAM_START"_s, Room::CreatorId, u"live"_s);
    QVERIFY(watch.isOnAir());
    QVERIFY(!changed.isEmpty());
    QVERIFY2(watch.accessibleText().startsWith(u"Linus Tech Tips, livestream, on air, live"_s),
             qPrintable(watch.accessibleText()));
}

void TestStreamNotices::streamOpensInTheBrowser()
{
    openPage();
    QTest::keyClick(m_page.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_browsed, QList<QUrl>{QUrl(m->siteServer.url().toString() + u"/channel/linustechtips/live/"_s)});
}

void TestStreamNotices::playerGetsTheAddressOfNow()
{
    openPage();
    install(u"mpv"_s);
    install(u"streamlink"_s);
    const QJsonObject variant{{u"url"_s, m->siteServer.url().toString() + u"/x.m3u8?token=T%20T"_s},
                              {u"enabled"_s, true}};
    const QJsonObject delivery{{u"groups"_s, QJsonArray{QJsonObject{{u"variants"_s, QJsonArray{variant}}}}}};
    m->siteServer.onRest(u"GET /api/v3/delivery/info"_s, {{200, delivery, {}, {}}});
    const int asked = m->siteServer.count(u"GET /api/v3/delivery/info"_s);
    QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY2(!toldTo(u"mpv"_s).isEmpty(), qPrintable(refusal()));
    QCOMPARE(toldTo(u"mpv"_s), QStringList{variant[u"url"_s].toString()});
    action(u"Play the stream in streamlink"_s)->trigger();
    QVERIFY(!action(u"Play the stream in streamlink"_s)->isEnabled()); // one question at a time
    QTRY_VERIFY(!toldTo(u"streamlink"_s).isEmpty());
    QCOMPARE(toldTo(u"streamlink"_s), (QStringList{variant[u"url"_s].toString(), u"best"_s}));
    QCOMPARE(m->siteServer.count(u"GET /api/v3/delivery/info"_s), asked + 2); // asked for each time
    QVERIFY(!refusal().contains(u"token"_s));
}

void TestStreamNotices::missingPlayerIsSaidWithoutAsking()
{
    openPage();
    QTRY_VERIFY(m->room->onAir().toldAt.isValid() || m->room->onAir().trouble);
    const int asked = m->siteServer.count(u"GET /api/v3/delivery/info"_s);
    action(u"Play the stream in streamlink"_s)->trigger();
    QTRY_VERIFY2(refusal().contains(u"streamlink is not installed"_s), qPrintable(refusal()));
    QCOMPARE(m->siteServer.count(u"GET /api/v3/delivery/info"_s), asked);
}

void TestStreamNotices::refusedDeliveryIsSaid()
{
    openPage();
    install(u"mpv"_s);
    const QJsonObject error{{u"id"_s, u"e"_s}, {u"name"_s, u"accessDeniedError"_s}};
    m->siteServer.onRest(u"GET /api/v3/delivery/info"_s,
                         {{403, QJsonObject{{u"id"_s, u"e"_s}, {u"errors"_s, QJsonArray{error}}}, {}, {}}});
    action(u"Play the stream in mpv"_s)->trigger();
    QTRY_VERIFY2(refusal().contains(u"may not watch"_s), qPrintable(refusal()));
    QVERIFY(toldTo(u"mpv"_s).isEmpty());
    QVERIFY(action(u"Play the stream in mpv"_s)->isEnabled());
}

void TestStreamNotices::aboutTellsTheStream()
{
    openPage();
    QTest::keyClick(m_page.get(), Qt::Key_I, Qt::ControlModifier);
    auto *about = m_page->findChild<AboutStreamDialog *>();
    QVERIFY(about && about->isVisible());
    QCOMPARE(about->findChild<QLabel *>(u"titleLabel"_s)->text(), u"WAN Show"_s);
    QCOMPARE(about->findChild<QLabel *>(u"creatorLabel"_s)->text(), u"Linus Tech Tips"_s);
    tell(u"l"_s, u"CONTENT_LIVESTREAM_START"_s, Room::CreatorId, u"live"_s);
    const QString standing = about->findChild<QLabel *>(u"standingLabel"_s)->text();
    QVERIFY2(standing.startsWith(u"Live since"_s), qPrintable(standing));
    QTest::keyClick(m_page.get(), Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(m_page->findChildren<AboutStreamDialog *>().size(), 1);
}

void TestStreamNotices::hostileStringsStayText()
{
    openPage();
    const QString hostile = u"<img src=x onerror=alert(1)>\u202Eevil "_s + u"W"_s.repeated(900);
    tell(u"h"_s, u"CONTENT_POST_RELEASE"_s, Room::CreatorId, hostile);
    auto *view = list(m_page.get());
    QVERIFY(view->model()->index(0, 0).data().toString().startsWith(u"<img"_s)); // as it is, for painting
    auto *panel = m_page->findChild<NoticesPanel *>();
    QVERIFY(panel->minimumSizeHint().width() <= m_theme.px(m_theme.sizes().sideColumn));
    Livestream stream = m->room->stream();
    stream.title = hostile;
    stream.creatorName = hostile;
    m->account->lobby().learn(stream);
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u"<img"_s),
                 qPrintable(label->objectName()));
    QVERIFY(!m_page->grab().isNull());
}

void TestStreamNotices::pictures_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestStreamNotices::pictures()
{
    QFETCH(Theme::Choice, choice);
    m_theme.setChoice(choice);
    QApplication::setPalette(m_theme.palette());
    openPage();
    tell(u"p"_s, u"CONTENT_POST_RELEASE"_s, Room::CreatorId, u"Linus Tech Tips: new post"_s);
    tell(u"l"_s, u"CONTENT_LIVESTREAM_START"_s, Room::CreatorId, u"Linus Tech Tips is live"_s);
    tell(u"o"_s, u"CONTENT_LIVESTREAM_START"_s, u"another"_s,
         u"Somebody else with a long, long name is live as well"_s);
    notices().markRead(u"p"_s);
    notices().mute({u"x"_s, u"Somebody"_s, {}});
    m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
    const QString folder = qEnvironmentVariable("PARTYLINE_PICTURES");
    const QPixmap page = m_page->grab();
    StreamNoticesDialog dialog(*m->account, m_theme, *m_settings, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const QPixmap window = dialog.grab();
    QTest::keyClick(m_page.get(), Qt::Key_I, Qt::ControlModifier);
    const QPixmap about = m_page->findChild<AboutStreamDialog *>()->grab();
    QVERIFY(!page.isNull() && !window.isNull() && !about.isNull());
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    const QString tag = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    QVERIFY(page.save(folder + u"/streampage-"_s + tag));
    QVERIFY(window.save(folder + u"/streamnotices-"_s + tag));
    QVERIFY(about.save(folder + u"/aboutstream-"_s + tag));
}

QTEST_MAIN(TestStreamNotices)
#include "tst_streamnotices.moc"

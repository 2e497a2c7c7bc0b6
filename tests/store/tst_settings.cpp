// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>

using namespace Qt::StringLiterals;
using namespace partyline;

/// Every choice reads back after a restart, tells its change once, and bears a file edited by hand.
class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsWithDefaults();
    void themeSurvives();
    void windowSurvives();
    void emojiAndWootsSurvive();
    void foldsAndDelaysSurvive();
    void accountsSurvive();
    void recentRoomsSurviveWithinBounds();
    void fewerRoomsLeaveNothingBehind();
    void lockOfAKilledRunHoldsNobodyUp();
    void lockOfALivingRunStays();
    void setterOfTheSameValueIsSilent();
    void clamps_data();
    void clamps();
    void unusableEntriesAreSkipped();
    void alertsSurviveAndClamp();
    void emotesSurviveAndClamp();
    void deviceClientsSurvive();
    void feedsSurviveAndClamp();
    void roomsHaveASizeOfTheirOwn();
    void formerKeywordsWaitUntilTheyAreTaken();
    void feedWordsOfNoMeaningAreDefaults();
    void holdsNoSecretFields();
    void saysWhenItCannotWrite();

private:
    QString path() const { return m_dir->filePath(u"partyline.ini"_s); }
    void write(const QByteArray &ini);

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

KnownAccount floatplaneAccount()
{
    KnownAccount account{u"a2"_s, Endpoints::floatplane(), u"juniper"_s, u"Juniper"_s, u"tokens"_s};
    account.endpoints.clientId = u"client-1"_s;
    account.endpoints.caFile = u"/etc/ssl/private root.pem"_s;
    return account;
}

} // namespace

void TestSettings::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestSettings::write(const QByteArray &ini)
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ini);
}

void TestSettings::startsWithDefaults()
{
    const Settings settings(path());
    QCOMPARE(settings.theme(), Settings::Theme::Desktop);
    QCOMPARE(settings.sidebarWidth(), Settings::DefaultSidebar);
    QVERIFY(settings.isMenuBarVisible());
    QVERIFY(settings.showsModeration());
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(settings.accounts().isEmpty());
    QVERIFY(settings.recentRooms().isEmpty());
    QVERIFY(settings.showsEmoji());
    QCOMPARE(settings.wootSpan(), std::pair(std::chrono::seconds(8), std::chrono::seconds(30)));
}

void TestSettings::themeSurvives()
{
    {
        Settings settings(path());
        QSignalSpy changed(&settings, &Settings::themeChanged);
        settings.setTheme(Settings::Theme::HighContrast);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<Settings::Theme>(), Settings::Theme::HighContrast);
        QVERIFY(settings.sync());
    }
    QCOMPARE(Settings(path()).theme(), Settings::Theme::HighContrast);
}

void TestSettings::windowSurvives()
{
    {
        Settings settings(path());
        settings.setWindowGeometry(QByteArray::fromHex("01d9d0cb0003"));
        settings.setSidebarWidth(300);
        settings.setMenuBarVisible(false);
        settings.setShowsModeration(false);
    }
    const Settings settings(path());
    QCOMPARE(settings.windowGeometry().toHex(), QByteArray("01d9d0cb0003"));
    QCOMPARE(settings.sidebarWidth(), 300);
    QVERIFY(!settings.isMenuBarVisible());
    QVERIFY(!settings.showsModeration());
}

void TestSettings::emojiAndWootsSurvive()
{
    using std::chrono::seconds;
    {
        Settings settings(path());
        QSignalSpy emoji(&settings, &Settings::showsEmojiChanged);
        QSignalSpy woot(&settings, &Settings::wootSpanChanged);
        settings.setShowsEmoji(false);
        settings.setShowsEmoji(false);
        settings.setWootSpan(seconds(30), seconds(90));
        QCOMPARE(emoji.size(), 1);
        QCOMPARE(woot.size(), 1);
    }
    QVERIFY(!Settings(path()).showsEmoji());
    QCOMPARE(Settings(path()).wootSpan(), std::pair(seconds(30), seconds(90)));
    write("[automation]\nwootFrom=-5\nwootTo=100000\n");
    QCOMPARE(Settings(path()).wootSpan(), std::pair(seconds(3), seconds(120)));
    write("[automation]\nwootFrom=50\nwootTo=20\n");
    QCOMPARE(Settings(path()).wootSpan(), std::pair(seconds(50), seconds(50)));
}

void TestSettings::foldsAndDelaysSurvive()
{
    using std::chrono::seconds;
    const QString one = u"a1/5c13f3c006f1be15e08e05c0"_s;
    const QString other = u"a1/other"_s;
    {
        Settings settings(path());
        QVERIFY(settings.foldsRepeats());
        QCOMPARE(settings.chatDelay(one), seconds(0));
        QVERIFY(settings.ownLinesAtOnce());
        QVERIFY(!settings.mentionsAtOnce());
        QSignalSpy folds(&settings, &Settings::foldsRepeatsChanged);
        QSignalSpy delays(&settings, &Settings::chatDelayChanged);
        settings.setFoldsRepeats(false);
        settings.setFoldsRepeats(false);
        settings.setChatDelay(one, seconds(12));
        settings.setChatDelay(one, seconds(12));
        settings.setChatDelay(other, seconds(100'000));
        settings.setOwnLinesAtOnce(false);
        settings.setMentionsAtOnce(true);
        QCOMPARE(folds.size(), 1);
        QCOMPARE(delays.size(), 2);
        QCOMPARE(delays[1][0].toString(), other);
    }
    Settings settings(path());
    QVERIFY(!settings.foldsRepeats());
    QCOMPARE(settings.chatDelay(one), seconds(12));
    QCOMPARE(settings.chatDelay(other), Settings::MaxChatDelay);
    QVERIFY(!settings.ownLinesAtOnce());
    QVERIFY(settings.mentionsAtOnce());
    settings.setChatDelay(one, seconds(0));
    QCOMPARE(settings.chatDelay(one), seconds(0));
    write("[delay]\nrooms\\YTEvb3RoZXI=-5\n");
    QCOMPARE(Settings(path()).chatDelay(other), seconds(0));
}

void TestSettings::accountsSurvive()
{
    const QList<KnownAccount> accounts{
        {u"a1"_s, Endpoints::plugDj(), u"juniper@example.org"_s, u"ليلى"_s, u"session"_s}, floatplaneAccount()};
    {
        Settings settings(path());
        QSignalSpy changed(&settings, &Settings::accountsChanged);
        settings.setAccounts(accounts);
        QCOMPARE(changed.size(), 1);
    }
    QCOMPARE(Settings(path()).accounts(), accounts);
}

void TestSettings::recentRoomsSurviveWithinBounds()
{
    QList<RecentRoom> rooms;
    for (int i = 0; i < Settings::MaxRecentRooms + 20; ++i)
        rooms.append({u"a1"_s, u"room-%1"_s.arg(i), u"مقهى %1"_s.arg(i)});
    {
        Settings settings(path());
        QSignalSpy changed(&settings, &Settings::recentRoomsChanged);
        settings.setRecentRooms(rooms);
        settings.setRecentRooms(rooms);
        QCOMPARE(changed.size(), 1);
    }
    QCOMPARE(Settings(path()).recentRooms(), rooms.first(Settings::MaxRecentRooms));
    Settings(path()).setRecentRooms({});
    QVERIFY(Settings(path()).recentRooms().isEmpty());
}

void TestSettings::fewerRoomsLeaveNothingBehind()
{
    {
        Settings settings(path());
        settings.setRecentRooms({{u"a"_s, u"one"_s, {}}, {u"a"_s, u"two"_s, {}}});
        settings.setRecentRooms({{u"a"_s, u"one"_s, {}}});
    }
    QCOMPARE(Settings(path()).recentRooms().size(), 1);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("two"));
}

/// Killed between making the lock file and writing itself down in it.
void TestSettings::lockOfAKilledRunHoldsNobodyUp()
{
    QFile lock(path() + u".lock"_s);
    QVERIFY(lock.open(QFile::WriteOnly));
    lock.close();
    {
        Settings settings(path());
        QVERIFY(!lock.exists());
        settings.setTheme(Settings::Theme::Dark);
    }
    QCOMPARE(Settings(path()).theme(), Settings::Theme::Dark);
}

void TestSettings::lockOfALivingRunStays()
{
    QFile lock(path() + u".lock"_s);
    QVERIFY(lock.open(QFile::ReadWrite));
    QCOMPARE(::flock(lock.handle(), LOCK_EX | LOCK_NB), 0);
    const Settings settings(path());
    QVERIFY(lock.exists());
}

void TestSettings::setterOfTheSameValueIsSilent()
{
    Settings settings(path());
    settings.setTheme(Settings::Theme::Dark);
    settings.setRecentRooms({{u"a"_s, u"one"_s, {}}});
    QSignalSpy theme(&settings, &Settings::themeChanged);
    QSignalSpy rooms(&settings, &Settings::recentRoomsChanged);
    settings.setTheme(Settings::Theme::Dark);
    settings.setRecentRooms({{u"a"_s, u"one"_s, {}}});
    QCOMPARE(theme.size() + rooms.size(), 0);
}

void TestSettings::clamps_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<int>("sidebar");
    QTest::newRow("too small") << QByteArray("[window]\nsidebarWidth=3\n") << Settings::MinSidebar;
    QTest::newRow("too large") << QByteArray("[window]\nsidebarWidth=90000\n") << Settings::MaxSidebar;
    QTest::newRow("words") << QByteArray("[window]\nsidebarWidth=wide\n") << Settings::MinSidebar;
    QTest::newRow("not an ini") << QByteArray("\xff\xfe\x00garbage", 10) << Settings::DefaultSidebar;
}

void TestSettings::clamps()
{
    QFETCH(QByteArray, ini);
    QFETCH(int, sidebar);
    write(ini);
    const Settings settings(path());
    QCOMPARE(settings.sidebarWidth(), sidebar);
    QCOMPARE(settings.theme(), Settings::Theme::Desktop);
}

void TestSettings::unusableEntriesAreSkipped()
{
    write("[look]\ntheme=Purple\n[accounts]\nsize=900000\n1\\id=a1\n1\\site=https://plug.dj\n2\\id=\n2\\site=https://"
          "x.example\n"
          "3\\id=a3\n[recentRooms]\nsize=3\n1\\account=a1\n1\\room=den\n2\\account=a1\n3\\room=lost\n");
    const Settings settings(path());
    QCOMPARE(settings.theme(), Settings::Theme::Desktop);
    QCOMPARE(settings.accounts().size(), 1);
    QCOMPARE(settings.accounts().constFirst().id, u"a1"_s);
    QCOMPARE(settings.accounts().constFirst().endpoints.sdkVersion, Endpoints{}.sdkVersion);
    QCOMPARE(settings.recentRooms(), (QList<RecentRoom>{{u"a1"_s, u"den"_s, {}}}));
}

void TestSettings::alertsSurviveAndClamp()
{
    {
        Settings settings(path());
        QVERIFY(settings.areDesktopNotificationsOn());
        QCOMPARE(settings.alertPlace(), Settings::DefaultAlertPlace);
        QCOMPARE(settings.longestTrackMinutes(), Settings::DefaultTrackMinutes);
        QSignalSpy place(&settings, &Settings::alertPlaceChanged);
        settings.setAlertPlace(0);
        settings.setAlertPlace(-3);
        QCOMPARE(place.size(), 1);
        settings.setDesktopNotificationsOn(false);
        settings.setLongestTrackMinutes(7);
    }
    QVERIFY(!Settings(path()).areDesktopNotificationsOn());
    QCOMPARE(Settings(path()).alertPlace(), 0);
    QCOMPARE(Settings(path()).longestTrackMinutes(), 7);
    write("[alerts]\nwaitListPlace=900\n[booth]\nlongestTrackMinutes=-5\n");
    QCOMPARE(Settings(path()).alertPlace(), Settings::MaxAlertPlace);
    QCOMPARE(Settings(path()).longestTrackMinutes(), 0);
}

void TestSettings::feedsSurviveAndClamp()
{
    {
        Settings settings(path());
        QCOMPARE(settings.feed().options(), FeedOptions());
        QSignalSpy changed(&settings.feed(), &FeedSettings::changed);
        for (int again = 0; again < 2; ++again) {
            settings.feed().setDensity(FeedOptions::Density::Cozy);
            settings.feed().setNames(FeedOptions::Names::ByRole);
            settings.feed().setSpoken(FeedOptions::Spoken::All);
            settings.feed().setZoom(150);
            settings.feed().setRows(100'000);
            settings.feed().setPausesUnderPointer(true);
        }
        QCOMPARE(changed.size(), 6);
    }
    Settings settings(path());
    FeedOptions options = settings.feed().options();
    QCOMPARE(options.density, FeedOptions::Density::Cozy);
    QCOMPARE(options.names, FeedOptions::Names::ByRole);
    QCOMPARE(options.spoken, FeedOptions::Spoken::All);
    QCOMPARE(options.zoom, 150);
    QCOMPARE(options.rows, 100'000);
    QVERIFY(options.pausesUnderPointer);
    settings.feed().setZoom(9'999);
    settings.feed().setRows(0);
    QCOMPARE(settings.feed().options().zoom, FeedOptions::MaxZoom);
    QCOMPARE(settings.feed().options().rows, FeedOptions::MinRows);
}

void TestSettings::roomsHaveASizeOfTheirOwn()
{
    const QString bus = u"plugdj:night bus"_s, den = u"plugdj:den"_s;
    {
        Settings settings(path());
        FeedSettings &feed = settings.feed();
        QSignalSpy zoomed(&feed, &FeedSettings::zoomChanged);
        feed.setZoomOf(bus, 140);
        feed.stepZoomOf(bus, 1);
        QCOMPARE(zoomed.size(), 2);
        feed.setZoomOf(den, 9'999);
        QCOMPARE(feed.optionsOf(den).zoom, FeedOptions::MaxZoom);
        feed.stepZoomOf(den, 1);
        QCOMPARE(zoomed.size(), 3); // it is the largest already
        QCOMPARE(feed.options().zoom, 100);
    }
    auto settings = std::make_unique<Settings>(path());
    FeedSettings &feed = settings->feed();
    QCOMPARE(feed.optionsOf(bus).zoom, 150);
    QCOMPARE(feed.optionsOf(u"plugdj:attic"_s).zoom, 100);
    feed.setZoom(120); // of all without one of their own
    QCOMPARE(feed.optionsOf(bus).zoom, 150);
    QCOMPARE(feed.optionsOf(u"plugdj:attic"_s).zoom, 120);
    feed.resetZoomOf(bus);
    QCOMPARE(feed.optionsOf(bus).zoom, 120);
    feed.setZoomOfAll(80);
    QCOMPARE(feed.optionsOf(den).zoom, 80);
    for (int i = 0; i <= FeedOptions::MostZooms; ++i)
        feed.setZoomOf(u"plugdj:%1"_s.arg(i), 200);
    QCOMPARE(feed.optionsOf(u"plugdj:0"_s).zoom, 80); // the longest unchanged one went
    QCOMPARE(feed.optionsOf(u"plugdj:1"_s).zoom, 200);
    settings.reset();
    write("[feed]\nzoomOfRooms=many plugdj:den, 120, 7 plugdj:bus\n");
    QCOMPARE(Settings(path()).feed().optionsOf(den).zoom, 100);
    QCOMPARE(Settings(path()).feed().optionsOf(u"plugdj:bus"_s).zoom, FeedOptions::MinZoom);
}

void TestSettings::formerKeywordsWaitUntilTheyAreTaken()
{
    write("[feed]\nkeywords=night bus, comet\n");
    {
        Settings settings(path());
        QCOMPARE(settings.feed().formerKeywords(), QStringList({u"night bus"_s, u"comet"_s}));
        settings.feed().setZoom(120);
    }
    {
        Settings settings(path());
        QCOMPARE(settings.feed().formerKeywords().size(), 2);
        settings.feed().forgetFormerKeywords();
    }
    QVERIFY(Settings(path()).feed().formerKeywords().isEmpty());
}

void TestSettings::feedWordsOfNoMeaningAreDefaults()
{
    write("[feed]\ndensity=huge\nspokenLines=\nnameColours=3\nzoom=-5\nrows=many\n");
    Settings settings(path());
    FeedOptions expected;
    expected.zoom = FeedOptions::MinZoom;
    expected.rows = FeedOptions::MinRows;
    QCOMPARE(settings.feed().options(), expected);
}

void TestSettings::emotesSurviveAndClamp()
{
    {
        Settings settings(path());
        QCOMPARE(settings.emoteSize(), Settings::DefaultEmoteSize);
        QCOMPARE(settings.emoteMotion(), Settings::EmoteMotion::WhileActive);
        QVERIFY(!settings.isMotionReduced());
        QSignalSpy size(&settings, &Settings::emoteSizeChanged);
        QSignalSpy motion(&settings, &Settings::emoteMotionChanged);
        QSignalSpy reduced(&settings, &Settings::motionReducedChanged);
        QSignalSpy favourites(&settings, &Settings::favouriteEmotesChanged);
        for (int again = 0; again < 2; ++again) {
            settings.setEmoteSize(32);
            settings.setEmoteMotion(Settings::EmoteMotion::UnderPointer);
            settings.setMotionReduced(true);
            settings.setFavouriteEmotes({u"kettle"_s, u"boat"_s});
            settings.setUsedEmotes({u"boat 3"_s});
        }
        QCOMPARE(size.size() + motion.size() + reduced.size() + favourites.size(), 4);
    }
    {
        Settings settings(path());
        QCOMPARE(settings.emoteSize(), 32);
        QCOMPARE(settings.emoteMotion(), Settings::EmoteMotion::UnderPointer);
        QVERIFY(settings.isMotionReduced());
        QCOMPARE(settings.favouriteEmotes(), QStringList({u"kettle"_s, u"boat"_s}));
        QCOMPARE(settings.usedEmotes(), QStringList{u"boat 3"_s});
        settings.setEmoteSize(500);
        QCOMPARE(settings.emoteSize(), Settings::MaxEmoteSize);
        settings.setEmoteSize(-1);
        QCOMPARE(settings.emoteSize(), Settings::MinEmoteSize);
    }
    write("[emotes]\nsize=9000\nmotion=Sideways\n");
    const Settings edited(path());
    QCOMPARE(edited.emoteSize(), Settings::MaxEmoteSize);
    QCOMPARE(edited.emoteMotion(), Settings::EmoteMotion::WhileActive);
}

void TestSettings::deviceClientsSurvive()
{
    const QUrl site(u"https://www.floatplane.com"_s);
    const QUrl mine(u"http://127.0.0.1:8431"_s);
    const DeviceClient client{QUrl(u"https://auth.floatplane.com/realms/floatplane"_s), u"my-client"_s};
    {
        Settings settings(path());
        settings.setDeviceClient(site, client);
    }
    const Settings settings(path());
    QCOMPARE(settings.deviceClient(site), client);
    QCOMPARE(settings.deviceClient(mine), DeviceClient()); // each site has its own
}

void TestSettings::holdsNoSecretFields()
{
    {
        Settings settings(path());
        settings.setAccounts({floatplaneAccount()});
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll().toLower();
    for (const char *word : {"password", "secret", "cookie", "token="})
        QVERIFY2(!text.contains(word), word);
}

void TestSettings::saysWhenItCannotWrite()
{
    Settings settings(m_dir->filePath(u"partyline.ini/below a file"_s));
    write("[look]\n");
    settings.setTheme(Settings::Theme::Dark);
    QVERIFY(!settings.sync());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"

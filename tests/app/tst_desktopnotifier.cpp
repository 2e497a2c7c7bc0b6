// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/connectionalarm.h"
#include "app/desktopnotifier.h"
#include "app/desktopquiet.h"
#include "app/launcherbadge.h"
#include "app/soundplayer.h"
#include "support/fakeaccount.h"
#include "support/fakeroom.h"
#include "support/notificationservice.h"

#include <QDBusConnectionInterface>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;
using namespace std::chrono_literals;

/// What goes over the bus to the desktop and comes back from it.
class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void tellsTheWholeNote();
    void markupIsText_data();
    void markupIsText();
    void hugeTextIsCut();
    void controlsDoNotTravel();
    void replyIsAFieldWhereThereIsOne();
    void replyIsAButtonElsewhere();
    void noActionsWhereThereAreNone();
    void withoutABodyTheTitleSaysAll();
    void answersComeBack();
    void lateClickIsStillUnderstood();
    void strangersDoNotMatter();
    void tokenIsHandedOn();
    void withdrawnBeforeItHasANumber();
    void serviceDiesAndComesBack();
    void missingIsToldAndFound();
    void whoShowsThem();
    void desktopIsNotToBeDisturbed();
    void launcherShowsTheNumber();
    void lostConnectionIsToldAfterABlip();
    void stoppedIsToldAtOnce();
    void volumeIsCubic();
    void soundsAreRefusedInWords();

private:
    DesktopNote note(const QString &key = u"den"_s) const;

    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<DesktopNotifier> m_notifier;
};

/// Hears the number that a dock would show.
class Dock final : public QObject
{
    Q_OBJECT

public:
    QList<QVariantMap> updates;
    QString uri;

public slots:
    void hear(const QString &entry, const QVariantMap &values)
    {
        uri = entry;
        updates.append(values);
    }
};

void TestDesktopNotifier::initTestCase()
{
    QVERIFY2(QDBusConnection::sessionBus().isConnected(),
             "This suite needs a session bus; run it through packaging/test.sh.");
}

void TestDesktopNotifier::init()
{
    m_service = std::make_unique<NotificationService>();
    QVERIFY(m_service->start());
    m_notifier = std::make_unique<DesktopNotifier>();
}

void TestDesktopNotifier::cleanup()
{
    m_notifier.reset();
    m_service.reset();
}

DesktopNote TestDesktopNotifier::note(const QString &key) const
{
    DesktopNote note;
    note.key = key;
    note.title = u"ann in Den"_s;
    note.text = u"hello"_s;
    note.category = u"im.received"_s;
    note.actions = {{DesktopNote::Default, u"Show"_s}, {u"mute"_s, u"Mute"_s}};
    note.reply = {u"reply"_s, u"Reply"_s};
    return note;
}

void TestDesktopNotifier::tellsTheWholeNote()
{
    DesktopNote whole = note();
    whole.urgency = Alert::Urgency::Critical;
    whole.image = QImage(3, 2, QImage::Format_ARGB32);
    whole.image.fill(Qt::red);
    m_notifier->show(whole);
    QTRY_COMPARE(m_service->notes.size(), 1);
    const auto sent = m_service->last();
    QCOMPARE(sent.replaces, 0u);
    QCOMPARE(sent.title, u"ann in Den"_s);
    QCOMPARE(sent.text, u"hello"_s);
    QCOMPARE(sent.hints.value(u"urgency"_s).toInt(), 2);
    QCOMPARE(sent.hints.value(u"category"_s).toString(), u"im.received"_s);
    QCOMPARE(sent.hints.value(u"desktop-entry"_s).toString(), u"partyline"_s);
    const auto picture = sent.hints.value(u"image-data"_s).value<QDBusArgument>();
    int width = 0, height = 0, stride = 0, bits = 0, channels = 0;
    bool hasAlpha = false;
    QByteArray bytes;
    picture.beginStructure();
    picture >> width >> height >> stride >> hasAlpha >> bits >> channels >> bytes;
    picture.endStructure();
    QCOMPARE(QSize(width, height), QSize(3, 2));
    QCOMPARE(bytes.size(), qsizetype(stride) * height);
    QCOMPARE(bytes.left(4), QByteArray::fromHex("ff0000ff"));
    QCOMPARE(bits * channels, 32);
    QVERIFY(hasAlpha);
}

void TestDesktopNotifier::markupIsText_data()
{
    QTest::addColumn<QStringList>("abilities");
    QTest::addColumn<QString>("expected");
    QTest::newRow("read as markup") << QStringList{u"body"_s, u"body-markup"_s}
                                    << u"&lt;b&gt;loud&lt;/b&gt; &amp; &quot;clear&quot;"_s;
    QTest::newRow("shown as it is") << QStringList{u"body"_s} << u"<b>loud</b> & \"clear\""_s;
}

void TestDesktopNotifier::markupIsText()
{
    QFETCH(QStringList, abilities);
    QFETCH(QString, expected);
    m_service->abilities = abilities;
    DesktopNote loud = note();
    loud.text = u"<b>loud</b> & \"clear\""_s;
    m_notifier->show(loud);
    QTRY_COMPARE(m_service->last().text, expected);
}

void TestDesktopNotifier::hugeTextIsCut()
{
    DesktopNote huge = note();
    huge.title = u"\U0001F41D"_s.repeated(50'000);
    huge.text = u"<"_s.repeated(100'000);
    m_notifier->show(huge);
    QTRY_COMPARE(m_service->notes.size(), 1);
    const auto sent = m_service->last();
    QVERIFY(sent.title.size() <= DesktopNotifier::LongestTitle);
    QVERIFY(sent.title.endsWith(QChar(0x2026)));
    QVERIFY(sent.title.at(sent.title.size() - 2).isLowSurrogate()); // no half of a pair
    QCOMPARE(sent.text, u"&lt;"_s.repeated(DesktopNotifier::LongestText - 1) + QChar(0x2026));
}

void TestDesktopNotifier::controlsDoNotTravel()
{
    DesktopNote bad = note();
    bad.text = u"one\u0000two\u0007\u202Ethree\nfour"_s;
    m_notifier->show(bad);
    QTRY_COMPARE(m_service->notes.size(), 1);
    for (const QChar c : m_service->last().text)
        QVERIFY2(c.isPrint(), qPrintable(QString::number(c.unicode(), 16)));
    QVERIFY(m_service->last().text.contains("four"_L1));
}

void TestDesktopNotifier::replyIsAFieldWhereThereIsOne()
{
    QSignalSpy replied(m_notifier.get(), &DesktopNotifier::replied);
    QSignalSpy shown(m_notifier.get(), &DesktopNotifier::shown);
    m_service->abilities.append(u"inline-reply"_s);
    m_notifier->show(note());
    QTRY_COMPARE(m_service->last().ids(), (QStringList{u"inline-reply"_s, u"default"_s, u"mute"_s}));
    QTRY_COMPARE(shown.size(), 1);
    m_service->reply(41, u"hi yourself"_s);
    QTRY_COMPARE(replied.size(), 1);
    QCOMPARE(replied[0], (QVariantList{u"den"_s, u"hi yourself"_s}));
}

void TestDesktopNotifier::replyIsAButtonElsewhere()
{
    m_notifier->show(note());
    QTRY_COMPARE(m_service->last().ids(), (QStringList{u"reply"_s, u"default"_s, u"mute"_s}));
}

void TestDesktopNotifier::noActionsWhereThereAreNone()
{
    m_service->abilities = {u"body"_s};
    m_notifier->show(note());
    QTRY_COMPARE(m_service->notes.size(), 1);
    QVERIFY(m_service->last().actions.isEmpty());
}

void TestDesktopNotifier::withoutABodyTheTitleSaysAll()
{
    m_service->abilities = {u"actions"_s};
    m_notifier->show(note());
    QTRY_COMPARE(m_service->last().title, u"ann in Den: hello"_s);
    QVERIFY(m_service->last().text.isEmpty());
}

void TestDesktopNotifier::answersComeBack()
{
    QSignalSpy acted(m_notifier.get(), &DesktopNotifier::acted);
    QSignalSpy dismissed(m_notifier.get(), &DesktopNotifier::dismissed);
    QSignalSpy shown(m_notifier.get(), &DesktopNotifier::shown);
    m_notifier->show(note(u"den"_s));
    m_notifier->show(note(u"attic"_s));
    QTRY_COMPARE(shown.size(), 2);
    m_service->act(42, u"mute"_s);
    m_service->dismiss(41);
    QTRY_COMPARE(dismissed.size(), 1);
    QCOMPARE(acted.size(), 1);
    QCOMPARE(acted[0], (QVariantList{u"attic"_s, u"mute"_s}));
    QCOMPARE(dismissed[0][0].toString(), u"den"_s);
    m_notifier->show(note(u"den"_s)); // what was put away is not replaced
    QTRY_COMPARE(m_service->notes.size(), 3);
    QCOMPARE(m_service->last().id, 43u);
}

void TestDesktopNotifier::lateClickIsStillUnderstood()
{
    QSignalSpy acted(m_notifier.get(), &DesktopNotifier::acted);
    QSignalSpy shown(m_notifier.get(), &DesktopNotifier::shown);
    m_notifier->show(note());
    QTRY_COMPARE(shown.size(), 1);
    m_service->tell(u"NotificationClosed"_s, {41u, 1u});
    m_service->act(41, u"default"_s);
    QTRY_COMPARE(acted.size(), 1);
}

void TestDesktopNotifier::strangersDoNotMatter()
{
    QSignalSpy acted(m_notifier.get(), &DesktopNotifier::acted);
    QSignalSpy shown(m_notifier.get(), &DesktopNotifier::shown);
    m_notifier->show(note());
    QTRY_COMPARE(shown.size(), 1);
    // Another program says it is the service.
    auto stranger = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"stranger"_s);
    auto lie = QDBusMessage::createSignal(NotificationService::path(), NotificationService::name(), u"ActionInvoked"_s);
    lie << 41u << u"mute"_s;
    stranger.send(lie);
    // The bus itself says when it has passed that on.
    QCOMPARE(stranger
                 .call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus.Peer"_s,
                                                      u"Ping"_s))
                 .type(),
             QDBusMessage::ReplyMessage);
    m_service->act(7, u"default"_s); // somebody else's notification
    m_service->act(41, u"default"_s);
    QTRY_COMPARE(acted.size(), 1);
    QCOMPARE(acted[0][1].toString(), u"default"_s);
    QDBusConnection::disconnectFromBus(u"stranger"_s);
}

void TestDesktopNotifier::tokenIsHandedOn()
{
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QSignalSpy shown(m_notifier.get(), &DesktopNotifier::shown);
    m_notifier->show(note());
    QTRY_COMPARE(shown.size(), 1);
    m_service->tell(u"ActivationToken"_s, {7u, u"somebody else's"_s});
    m_service->tell(u"ActivationToken"_s, {41u, u"ours"_s});
    QTRY_COMPARE(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), u"ours"_s);
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestDesktopNotifier::withdrawnBeforeItHasANumber()
{
    QSignalSpy shown(m_notifier.get(), &DesktopNotifier::shown);
    m_notifier->show(note());
    QTRY_COMPARE(m_service->asked, 1);
    QTRY_COMPARE(shown.size(), 1);
    m_notifier->show(note(u"attic"_s));
    m_notifier->withdraw(u"attic"_s); // its number is on the way
    QTRY_COMPARE(m_service->closed, QList<uint>{42});
    m_notifier->withdrawAll();
    QTRY_VERIFY(m_service->closed.contains(41));
}

void TestDesktopNotifier::serviceDiesAndComesBack()
{
    QSignalSpy shown(m_notifier.get(), &DesktopNotifier::shown);
    m_notifier->show(note());
    QTRY_COMPARE(shown.size(), 1);
    m_service.reset();
    m_service = std::make_unique<NotificationService>();
    m_service->abilities = {u"body"_s};
    m_service->lastId = 90;
    QVERIFY(m_service->start());
    // The numbers of the one before mean nothing to it, nor what that could do.
    QTRY_VERIFY([this] {
        if (m_service->asked == 0)
            m_notifier->show(note(u"attic"_s));
        return m_service->asked == 1;
    }());
    m_notifier->show(note());
    QTRY_COMPARE(shown.size(), 3);
    QCOMPARE(m_service->last().replaces, 0u);
    QVERIFY(m_service->last().id > 90);
    QVERIFY(m_service->last().actions.isEmpty());
}

void TestDesktopNotifier::missingIsToldAndFound()
{
    QSignalSpy missing(m_notifier.get(), &DesktopNotifier::missing);
    QSignalSpy found(m_notifier.get(), &DesktopNotifier::found);
    m_service->isBroken = true;
    m_notifier->show(note());
    QTRY_COMPARE(missing.size(), 1);
    QVERIFY(!missing[0][0].toString().isEmpty());
    QCOMPARE(found.size(), 0);
    m_service->isBroken = false;
    m_notifier->show(note(u"attic"_s));
    QTRY_COMPARE(found.size(), 1);
    QTRY_COMPARE(m_service->notes.size(), 1); // the first is news no more
}

void TestDesktopNotifier::whoShowsThem()
{
    DesktopNotifier::Server who;
    m_notifier->ask(this, [&who](const Result<DesktopNotifier::Server> &server) {
        QVERIFY(server);
        who = *server;
    });
    QTRY_COMPARE(who.name, u"Testd"_s);
    QCOMPARE(who.version, u"3.1"_s);
    QVERIFY(who.can("body-markup"_L1));
    QVERIFY(!who.can(DesktopNote::InlineReply));
    m_service->isBroken = true;
    std::optional<Error> refused;
    m_notifier->ask(this, [&refused](const Result<DesktopNotifier::Server> &server) {
        if (!server)
            refused = server.error();
    });
    QTRY_VERIFY(refused);
    QVERIFY(!refused->text.isEmpty());
}

void TestDesktopNotifier::desktopIsNotToBeDisturbed()
{
    m_service->isInhibited = true;
    DesktopQuiet desktop;
    QSignalSpy changed(&desktop, &DesktopQuiet::changed);
    desktop.follow();
    QTRY_VERIFY(desktop.isQuiet());
    m_service->inhibit(false);
    QTRY_VERIFY(!desktop.isQuiet());
    m_service->inhibit(true);
    QTRY_VERIFY(desktop.isQuiet());
    m_service->stop(); // with it goes what it wanted
    QTRY_VERIFY(!desktop.isQuiet());
    QCOMPARE(changed.size(), 4);
    // GNOME's switch, as the settings portal tells it.
    auto &bus = m_service->bus();
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    const auto tell = [&bus](bool showsBanners) {
        auto signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                 u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << u"org.gnome.desktop.notifications"_s << u"show-banners"_s
               << QVariant::fromValue(QDBusVariant(showsBanners));
        bus.send(signal);
    };
    QTRY_VERIFY([&] { // until it is known who owns the name
        tell(false);
        return desktop.isQuiet();
    }());
    tell(true);
    QTRY_VERIFY(!desktop.isQuiet());
    bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
}

void TestDesktopNotifier::launcherShowsTheNumber()
{
    Dock dock;
    QVERIFY(m_service->bus().connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, &dock,
                                     SLOT(hear(QString, QVariantMap))));
    m_service->bus().interface()->registeredServiceNames(); // by its answer the bus has taken that in
    {
        LauncherBadge badge;
        badge.set(3, true);
        badge.set(3, true);
        badge.set(123'456, false);
        QTRY_COMPARE(dock.updates.size(), 2);
        QCOMPARE(dock.uri, u"application://partyline.desktop"_s);
        QCOMPARE(dock.updates[0].value(u"count"_s).toLongLong(), 3);
        QVERIFY(dock.updates[0].value(u"count-visible"_s).toBool());
        QVERIFY(dock.updates[0].value(u"urgent"_s).toBool());
        QCOMPARE(dock.updates[1].value(u"count"_s).toLongLong(), LauncherBadge::MostCount);
        QVERIFY(m_service->bus().registerService(u"com.canonical.Unity"_s)); // a dock that comes later
        QTRY_COMPARE(dock.updates.size(), 3);
        m_service->bus().unregisterService(u"com.canonical.Unity"_s);
    }
    QTRY_COMPARE(dock.updates.size(), 4); // taken back at the end
    QVERIFY(!dock.updates[3].value(u"count-visible"_s).toBool());
}

void TestDesktopNotifier::lostConnectionIsToldAfterABlip()
{
    using State = RoomController::State;
    FakeAccount account(Endpoints::plugDj());
    FakeRoom room(account, u"den"_s, u"Den"_s);
    ConnectionAlarm alarm(100ms);
    alarm.watch(room);
    QSignalSpy lost(&alarm, &ConnectionAlarm::lost);
    QSignalSpy back(&alarm, &ConnectionAlarm::back);
    room.become(State::Connecting);
    room.become(State::Waiting, u"No network."_s, 5s); // never was live: nothing is lost
    room.become(State::Live);
    room.become(State::Waiting, u"No network."_s, 5s);
    room.become(State::Live); // a blip
    room.become(State::Waiting, u"No network."_s, 5s);
    QElapsedTimer clock;
    clock.start();
    room.become(State::Waiting, u"No network."_s, 4s); // counting down begins nothing anew
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(clock.elapsed() >= 90);
    const auto alert = lost[0][1].value<Alert>();
    QCOMPARE(alert.kind, Alert::Kind::Connection);
    QCOMPARE(alert.title, u"No connection to Den"_s);
    QCOMPARE(alert.text, u"No network."_s);
    room.become(State::Connecting);
    room.become(State::Live);
    QCOMPARE(back.size(), 1);
    room.become(State::Waiting);
    room.become(State::Idle); // the user left
    room.become(State::Live);
    room.become(State::Waiting);
    QTRY_COMPARE(lost.size(), 2);
}

void TestDesktopNotifier::stoppedIsToldAtOnce()
{
    using State = RoomController::State;
    FakeAccount account(Endpoints::plugDj());
    auto room = std::make_unique<FakeRoom>(account, u"den"_s, u"Den"_s);
    ConnectionAlarm alarm(1h);
    alarm.watch(*room);
    QSignalSpy lost(&alarm, &ConnectionAlarm::lost);
    room->become(State::Live);
    room->stop(u"takenOver"_s); // the room tells that by itself
    QCOMPARE(lost.size(), 0);
    room->become(State::Live);
    room->stop(u"refused"_s);
    QCOMPARE(lost.size(), 1);
    room->stop(u"refused"_s);
    QCOMPARE(lost.size(), 1);
    room->become(State::Live);
    room->become(State::Waiting);
    room.reset(); // its patience goes with it
}

void TestDesktopNotifier::volumeIsCubic()
{
    QCOMPARE(SoundPlayer::decibels(100), 0.0);
    QCOMPARE(SoundPlayer::decibels(0), -60.0);
    QVERIFY(qAbs(SoundPlayer::decibels(50) - 60 * std::log10(0.5)) < 0.001);
    QCOMPARE(SoundPlayer::decibels(500), 0.0);
    QCOMPARE(SoundPlayer::decibels(-5), -60.0);
}

void TestDesktopNotifier::soundsAreRefusedInWords()
{
    SoundPlayer player;
    QVERIFY(player.play({}, 100)); // silence
    QVERIFY(player.play({u"bell"_s, {}}, 0));
    const auto missing = player.play({{}, u"/nonexistent/ding.oga"_s}, 100);
    QVERIFY(!missing);
    QVERIFY2(missing.error().text.contains("/nonexistent/ding.oga"_L1), qPrintable(missing.error().text));
    const auto unknown = player.play({u"no-such-sound-anywhere"_s, {}}, 100);
    QVERIFY(!unknown);
    QVERIFY(!unknown.error().text.isEmpty());
}

QTEST_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"

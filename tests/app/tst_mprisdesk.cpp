// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/mprisdesk.h"
#include "support/plugdjroomtest.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QProcess>
#include <QStandardPaths>

using namespace partyline;
using namespace Qt::StringLiterals;

/// The media controls of a desktop: another connection to a real bus that reads, listens and calls as a client does.
class TestMprisDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void tellsWhatPlays();
    void tellsChangesOnce();
    void anEmptyBoothIsStopped();
    void theRoomInFrontComesFirst();
    void steersNothing();
    void raisesAndQuits();
    void canBeSwitchedOff();
    void withoutABusNothingHappens();
    void playerctlReadsIt();

private:
    static QDBusConnection bus(const QString &name)
    {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    }
    /// A call as a client makes it, waited for with the event loop, since both ends are in this thread.
    QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments = {}) const
    {
        auto ask = QDBusMessage::createMethodCall(m_desk->busName(), u"/org/mpris/MediaPlayer2"_s, interface, method);
        ask.setArguments(arguments);
        const QDBusPendingCall pending = bus(u"client"_s).asyncCall(ask, 5'000);
        if (!QTest::qWaitFor([&] { return pending.isFinished(); }, 6'000))
            qWarning("no answer over the bus");
        return pending.reply();
    }
    QVariant read(const QString &name, const QString &interface = u"org.mpris.MediaPlayer2.Player"_s) const
    {
        const QDBusMessage reply = call(u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name});
        return reply.arguments().value(0).value<QDBusVariant>().variant();
    }
    QVariantMap metadata() const { return qdbus_cast<QVariantMap>(read(u"Metadata"_s)); }
    static plugdj::Advance track(const QString &historyId, const QString &title)
    {
        plugdj::Advance advance;
        plugdj::Media media;
        media.format = 1;
        media.cid = u"dQw4w9WgXcQ"_s;
        media.title = title;
        media.author = u"The Band"_s;
        media.duration = 200;
        advance.media = media;
        advance.dj = 7;
        advance.historyId = historyId;
        advance.startedAt = QDateTime::currentDateTimeUtc().addSecs(-60);
        return advance;
    }

    std::unique_ptr<PlugDjRoomTest> t;
    std::unique_ptr<MprisDesk> m_desk;
    const RoomController *m_front = nullptr;
    int m_changes = 0;

private slots:
    void hearChange(const QString &interface, const QVariantMap &, const QStringList &)
    {
        m_changes += interface == "org.mpris.MediaPlayer2.Player"_L1 ? 1 : 0;
    }
};

void TestMprisDesk::initTestCase()
{
    QVERIFY2(bus(u"desk"_s).isConnected(), "a bus is needed: packaging/session.sh");
}

void TestMprisDesk::init()
{
    t = std::make_unique<PlugDjRoomTest>();
    t->site.state.users.append(ScriptedPlugDj::somebody(7, u"ann"_s));
    t->enter();
    m_front = nullptr;
    m_changes = 0;
    m_desk = std::make_unique<MprisDesk>(
        u"test%1"_s.arg(QCoreApplication::applicationPid()), [this] { return m_front; }, bus(u"desk"_s));
    m_desk->follow(*t->room);
    m_desk->setOn(true);
    QVERIFY(m_desk->isOn());
}

void TestMprisDesk::cleanup()
{
    m_desk.reset();
    t.reset();
}

void TestMprisDesk::tellsWhatPlays()
{
    t->site.send({track(u"h1"_s, u"A Song"_s)});
    QTRY_COMPARE(t->room->nowPlaying().track.title, u"A Song"_s);
    QCOMPARE(read(u"PlaybackStatus"_s).toString(), u"Playing"_s);
    QVERIFY2(read(u"CanPlay"_s).toBool(), "GNOME's shell shows no player without");
    const QVariantMap told = metadata();
    QCOMPARE(told.value(u"xesam:title"_s).toString(), u"A Song"_s);
    QCOMPARE(told.value(u"xesam:artist"_s).toStringList(), QStringList{u"The Band"_s});
    QCOMPARE(told.value(u"mpris:length"_s).toLongLong(), 200'000'000);
    QCOMPARE(told.value(u"xesam:comment"_s).toStringList(), QStringList{u"ann plays it"_s});
    QVERIFY(!told.value(u"mpris:trackid"_s).value<QDBusObjectPath>().path().isEmpty());
    QVERIFY2(!told.contains(u"mpris:artUrl"_s), "the desktop would fetch it");
    const qlonglong into = read(u"Position"_s).toLongLong();
    QVERIFY2(into >= 55'000'000 && into < 200'000'000, qPrintable(QString::number(into)));
}

void TestMprisDesk::tellsChangesOnce()
{
    QVERIFY(bus(u"client"_s)
                .connect(m_desk->busName(), u"/org/mpris/MediaPlayer2"_s, u"org.freedesktop.DBus.Properties"_s,
                         u"PropertiesChanged"_s, this, SLOT(hearChange(QString, QVariantMap, QStringList))));
    t->site.send({track(u"h1"_s, u"A Song"_s)});
    QTRY_COMPARE(m_changes, 1);
    m_desk->review(); // nothing is new
    t->site.send({track(u"h2"_s, u"Another"_s)});
    QTRY_COMPARE(m_changes, 2);
    QCOMPARE(metadata().value(u"xesam:title"_s).toString(), u"Another"_s);
}

void TestMprisDesk::anEmptyBoothIsStopped()
{
    t->site.send({track(u"h1"_s, u"A Song"_s)});
    QTRY_VERIFY(!t->room->nowPlaying().isIdle());
    t->site.send({plugdj::Advance{}});
    QTRY_VERIFY(t->room->nowPlaying().isIdle());
    QCOMPARE(read(u"PlaybackStatus"_s).toString(), u"Stopped"_s);
    QVERIFY(!metadata().contains(u"xesam:title"_s));
    QVERIFY2(!read(u"CanPlay"_s).toBool(), "there is nothing that could play");
    QCOMPARE(read(u"Position"_s).toLongLong(), 0);
}

void TestMprisDesk::theRoomInFrontComesFirst()
{
    PlugDjRoomTest other;
    other.site.state.users.append(ScriptedPlugDj::somebody(7, u"bob"_s));
    other.enter();
    m_desk->follow(*other.room);
    t->site.send({track(u"h1"_s, u"Here"_s)});
    QTRY_VERIFY(!t->room->nowPlaying().isIdle());
    QCOMPARE(metadata().value(u"xesam:title"_s).toString(), u"Here"_s); // the only one that plays
    other.site.send({track(u"h9"_s, u"There"_s)});
    QTRY_VERIFY(!other.room->nowPlaying().isIdle());
    QCOMPARE(read(u"PlaybackStatus"_s).toString(), u"Stopped"_s); // which of the two nobody said
    m_front = other.room.get();
    QCOMPARE(metadata().value(u"xesam:title"_s).toString(), u"There"_s);
    m_front = t->room.get();
    QCOMPARE(metadata().value(u"xesam:title"_s).toString(), u"Here"_s);
}

void TestMprisDesk::steersNothing()
{
    t->site.send({track(u"h1"_s, u"A Song"_s)});
    QTRY_VERIFY(!t->room->nowPlaying().isIdle());
    for (const QString &name : {u"CanControl"_s, u"CanGoNext"_s, u"CanGoPrevious"_s, u"CanPause"_s, u"CanSeek"_s}) {
        const QVariant told = read(name);
        QVERIFY2(told.isValid() && !told.toBool(), qPrintable(name));
    }
    const qsizetype before = t->site.calls().size();
    for (const QString &method : {u"Next"_s, u"Pause"_s, u"PlayPause"_s, u"Stop"_s})
        QCOMPARE(call(u"org.mpris.MediaPlayer2.Player"_s, method).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(t->site.calls().size(), before);
    QVERIFY(!t->room->nowPlaying().isIdle());
}

void TestMprisDesk::raisesAndQuits()
{
    const QString root = u"org.mpris.MediaPlayer2"_s;
    QSignalSpy raised(m_desk.get(), &MprisDesk::raiseWanted);
    QSignalSpy quit(m_desk.get(), &MprisDesk::quitWanted);
    QCOMPARE(read(u"Identity"_s, root).toString(), u"Partyline"_s);
    QCOMPARE(read(u"DesktopEntry"_s, root).toString(), u"partyline"_s);
    QVERIFY(read(u"CanRaise"_s, root).toBool() && read(u"CanQuit"_s, root).toBool());
    QCOMPARE(call(root, u"Raise"_s).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(raised.size(), 1);
    QCOMPARE(quit.size(), 0);
    QCOMPARE(call(root, u"Quit"_s).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(quit.size(), 1);
}

void TestMprisDesk::canBeSwitchedOff()
{
    const auto isThere = [this] {
        return bus(u"client"_s).interface()->isServiceRegistered(m_desk->busName()).value();
    };
    QVERIFY(isThere());
    m_desk->setOn(false);
    QVERIFY(!isThere());
    m_desk->setOn(true);
    QVERIFY(isThere());
}

void TestMprisDesk::withoutABusNothingHappens()
{
    MprisDesk desk(
        u"none"_s, [] { return nullptr; }, QDBusConnection(u"no such bus"_s));
    desk.follow(*t->room);
    desk.setOn(true);
    QVERIFY(!desk.isOn());
}

/// A client that nobody here wrote.
void TestMprisDesk::playerctlReadsIt()
{
    const QString program = QStandardPaths::findExecutable(u"playerctl"_s);
    if (program.isEmpty())
        QSKIP("playerctl is not installed");
    t->site.send({track(u"h1"_s, u"A Song"_s)});
    QTRY_VERIFY(!t->room->nowPlaying().isIdle());
    const auto ask = [&](const QStringList &words) {
        QProcess client;
        client.start(program,
                     QStringList{u"--player"_s, m_desk->busName().mid(QStringLiteral("org.mpris.MediaPlayer2.").size())}
                         + words);
        if (!QTest::qWaitFor([&] { return client.state() == QProcess::NotRunning; }, 15'000))
            qWarning("playerctl does not end");
        return QString::fromUtf8(client.readAllStandardOutput()).trimmed();
    };
    QCOMPARE(ask({u"status"_s}), u"Playing"_s);
    QCOMPARE(ask({u"metadata"_s, u"--format"_s, u"{{artist}} - {{title}}, {{duration(mpris:length)}}"_s}),
             u"The Band - A Song, 3:20"_s);
    t->site.send({plugdj::Advance{}}); // nobody plays any more
    QTRY_VERIFY(t->room->nowPlaying().isIdle());
    QCOMPARE(ask({u"status"_s}), u"Stopped"_s);
    QCOMPARE(ask({u"metadata"_s, u"title"_s}), QString());
}

QTEST_GUILESS_MAIN(TestMprisDesk)
#include "tst_mprisdesk.moc"

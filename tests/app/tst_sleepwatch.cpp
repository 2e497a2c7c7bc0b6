// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/sleepwatch.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace partyline;
using namespace Qt::StringLiterals;

/// logind as the test wants it, with the real thing's names, on a bus of its own. It knows whether a lock is still held
/// as the real one does: its end of the pipe hears that the other is closed.
class ScriptedLogind : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit ScriptedLogind(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(u"/org/freedesktop/login1"_s, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(u"org.freedesktop.login1"_s);
    }
    ~ScriptedLogind() override
    {
        m_bus.unregisterService(u"org.freedesktop.login1"_s);
        m_bus.unregisterObject(u"/org/freedesktop/login1"_s);
        for (const int end : std::as_const(m_ends))
            ::close(end);
    }
    void prepareForSleep(bool begins) const
    {
        auto signal = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                                                 u"PrepareForSleep"_s);
        signal << begins;
        m_bus.send(signal);
    }
    int held() const
    {
        int count = 0;
        for (const int end : m_ends) {
            pollfd state{end, POLLIN, 0};
            ::poll(&state, 1, 0);
            count += (state.revents & POLLHUP) ? 0 : 1;
        }
        return count;
    }
    QStringList asked;
    bool refuses = false;

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &, const QString &mode)
    {
        asked.append(what + u'/' + who + u'/' + mode);
        if (refuses) {
            sendErrorReply(QDBusError::AccessDenied, u"not you"_s);
            return {};
        }
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0)
            return {};
        m_ends.append(ends[0]);
        const QDBusUnixFileDescriptor given(ends[1]); // a copy of it
        ::close(ends[1]);
        return given;
    }

private:
    QDBusConnection m_bus;
    QList<int> m_ends;
};

class TestSleepWatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void delaysTheSleepUntilItLetsGo();
    void asksAgainAfterItWokeUp();
    void hearsWithoutALock();
    void asksANewLogind();
    void withoutABusNothingHappens();

private:
    static QDBusConnection bus(const QString &name)
    {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    }
};

void TestSleepWatch::initTestCase()
{
    QVERIFY2(bus(u"watch"_s).isConnected(), "a bus is needed: packaging/session.sh");
}

void TestSleepWatch::delaysTheSleepUntilItLetsGo()
{
    ScriptedLogind logind(bus(u"logind"_s));
    SleepWatch watch;
    watch.follow(bus(u"watch"_s));
    QTRY_VERIFY(watch.holdsLock());
    QCOMPARE(logind.asked, QStringList{u"sleep/Partyline/delay"_s});
    QTRY_COMPARE(logind.held(), 1);

    QSignalSpy going(&watch, &SleepWatch::goingToSleep);
    logind.prepareForSleep(true);
    QTRY_COMPARE(going.size(), 1);
    QCOMPARE(logind.held(), 1); // still saving
    watch.letGo();
    QTRY_COMPARE(logind.held(), 0);
}

void TestSleepWatch::asksAgainAfterItWokeUp()
{
    ScriptedLogind logind(bus(u"logind"_s));
    SleepWatch watch;
    watch.follow(bus(u"watch"_s));
    QTRY_VERIFY(watch.holdsLock());
    connect(&watch, &SleepWatch::goingToSleep, &watch, &SleepWatch::letGo);
    QSignalSpy woke(&watch, &SleepWatch::wokeUp);
    for (int night = 1; night <= 2; ++night) {
        logind.prepareForSleep(true);
        QTRY_COMPARE(logind.held(), 0);
        logind.prepareForSleep(false);
        QTRY_COMPARE(woke.size(), night);
        QTRY_COMPARE(logind.held(), 1);
    }
}

void TestSleepWatch::hearsWithoutALock()
{
    ScriptedLogind logind(bus(u"logind"_s));
    logind.refuses = true;
    SleepWatch watch;
    watch.follow(bus(u"watch"_s));
    QTRY_COMPARE(logind.asked.size(), 1);
    QSignalSpy going(&watch, &SleepWatch::goingToSleep);
    QSignalSpy woke(&watch, &SleepWatch::wokeUp);
    logind.prepareForSleep(true);
    QTRY_COMPARE(going.size(), 1);
    QVERIFY(!watch.holdsLock());
    watch.letGo();
    logind.prepareForSleep(false);
    QTRY_COMPARE(woke.size(), 1);
}

void TestSleepWatch::asksANewLogind()
{
    SleepWatch watch;
    {
        ScriptedLogind logind(bus(u"logind"_s));
        watch.follow(bus(u"watch"_s));
        QTRY_VERIFY(watch.holdsLock());
    }
    QTRY_VERIFY(!watch.holdsLock());
    ScriptedLogind next(bus(u"logind"_s));
    QTRY_VERIFY(watch.holdsLock());
    QCOMPARE(next.held(), 1);
}

void TestSleepWatch::withoutABusNothingHappens()
{
    SleepWatch watch;
    watch.follow(QDBusConnection(u"no such bus"_s));
    watch.letGo();
    QVERIFY(!watch.holdsLock());
}

QTEST_GUILESS_MAIN(TestSleepWatch)
#include "tst_sleepwatch.moc"

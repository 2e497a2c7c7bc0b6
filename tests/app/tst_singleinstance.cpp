// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace partyline;
using namespace Qt::StringLiterals;

/// Two starts on a real session bus, each with a connection of its own.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSecondStartHandsOver_data();
    void theSecondStartHandsOver();
    void profilesKnowNothingOfEachOther();
    void theNameIsFreeAgain();
    void aHangingFirstOneIsNotWaitedForForever();
    void withoutABusEveryStartIsTheFirst();
    void manyLinksAreCut();

private:
    static QDBusConnection connection(const QString &name)
    {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    }
    /// A call waits for its answer, which comes from this thread: so the second start has one of its own.
    static bool handOver(const QString &profile, const SingleInstance::Wish &wish)
    {
        bool isDone = false;
        std::unique_ptr<QThread> second(QThread::create([&] {
            const QDBusConnection bus = connection(u"second"_s);
            const SingleInstance instance(profile, bus);
            isDone = !instance.isFirst() && instance.handOver(wish);
        }));
        second->start();
        const bool hasEnded = QTest::qWaitFor([&] { return second->isFinished(); }, 20'000);
        second->wait();
        QDBusConnection::disconnectFromBus(u"second"_s);
        return hasEnded && isDone;
    }
    const QString m_profile = u"test%1"_s.arg(QCoreApplication::applicationPid());
};

Q_DECLARE_METATYPE(partyline::SingleInstance::Wish)

void TestSingleInstance::initTestCase()
{
    QVERIFY2(connection(u"first"_s).isConnected(), "a session bus is needed: packaging/session.sh");
}

void TestSingleInstance::theSecondStartHandsOver_data()
{
    QTest::addColumn<SingleInstance::Wish>("wish");
    QTest::newRow("to the front") << SingleInstance::Wish{};
    QTest::newRow("links") << SingleInstance::Wish{{u"partyline:plug.dj/den"_s, u"night bus"_s}, false};
    QTest::newRow("practice") << SingleInstance::Wish{{}, true};
}

void TestSingleInstance::theSecondStartHandsOver()
{
    QFETCH(SingleInstance::Wish, wish);
    SingleInstance first(m_profile, connection(u"first"_s));
    QVERIFY(first.isFirst());
    SingleInstance::Wish heard{{u"nothing yet"_s}, false};
    connect(&first, &SingleInstance::asked, this, [&](const SingleInstance::Wish &asked) { heard = asked; });
    QVERIFY(handOver(m_profile, wish));
    QCOMPARE(heard, wish);
}

void TestSingleInstance::profilesKnowNothingOfEachOther()
{
    const SingleInstance first(m_profile, connection(u"first"_s));
    const SingleInstance other(m_profile + u"x"_s, connection(u"other"_s));
    QVERIFY(first.isFirst() && other.isFirst());
}

void TestSingleInstance::theNameIsFreeAgain()
{
    {
        const SingleInstance first(m_profile, connection(u"first"_s));
        QVERIFY(first.isFirst());
    }
    const SingleInstance next(m_profile, connection(u"other"_s));
    QVERIFY(next.isFirst());
}

void TestSingleInstance::aHangingFirstOneIsNotWaitedForForever()
{
    // The name is taken by somebody who has no such object.
    QDBusConnection bus = connection(u"first"_s);
    const QString name = u"org.partyline.Partyline.p"_s + m_profile;
    QVERIFY(bus.registerService(name));
    QVERIFY(!handOver(m_profile, {}));
    bus.unregisterService(name);
}

void TestSingleInstance::withoutABusEveryStartIsTheFirst()
{
    const SingleInstance first(m_profile, QDBusConnection(u"no such bus"_s));
    const SingleInstance second(m_profile, QDBusConnection(u"no such bus"_s));
    QVERIFY(first.isFirst() && second.isFirst());
}

void TestSingleInstance::manyLinksAreCut()
{
    SingleInstance first(m_profile, connection(u"first"_s));
    qsizetype heard = 0;
    connect(&first, &SingleInstance::asked, this,
            [&](const SingleInstance::Wish &asked) { heard = asked.links.size(); });
    QVERIFY(handOver(m_profile, {QStringList(500, u"den"_s), false}));
    QCOMPARE(heard, 20);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"

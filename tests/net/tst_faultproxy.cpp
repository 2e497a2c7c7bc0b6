// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/faultproxy.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace partyline;
using namespace std::chrono_literals;
using Cut = FaultProxy::Cut;

/// The bad line that other suites rely on is as bad as it says.
class TestFaultProxy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void carriesBothWays();
    void latencyKeepsTheOrder();
    void bandwidthBounds();
    void cutsInTheMiddle();
    void inCalmWeatherNoCutIsDue();
    void resetIsTold();
    void hangingIsNotTold();
    void refusesNewOnes();
    void oneSideEndsTheOther();

private:
    QTcpSocket *server() const { return m_peers.isEmpty() ? nullptr : m_peers.constLast(); }

    std::unique_ptr<QTcpServer> m_listener;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<QTcpSocket> m_client;
    QList<QTcpSocket *> m_peers;
};

void TestFaultProxy::init()
{
    m_client.reset();
    m_proxy.reset();
    m_peers.clear();
    m_listener = std::make_unique<QTcpServer>();
    QVERIFY(m_listener->listen(QHostAddress::LocalHost));
    connect(m_listener.get(), &QTcpServer::newConnection, this,
            [this] { m_peers.append(m_listener->nextPendingConnection()); });
    QUrl target(QStringLiteral("http://127.0.0.1"));
    target.setPort(m_listener->serverPort());
    m_proxy = std::make_unique<FaultProxy>(target);
    m_client = std::make_unique<QTcpSocket>();
    connect(m_client.get(), &QTcpSocket::connected, m_client.get(), [this] { m_client->write("early "); });
    m_client->connectToHost(m_proxy->through(target).host(), quint16(m_proxy->through(target).port()));
    QTRY_VERIFY(server() && server()->bytesAvailable() == 6); // said before the way to the server was open
    QCOMPARE(server()->readAll(), "early ");
}

void TestFaultProxy::carriesBothWays()
{
    m_client->write("up");
    QTRY_COMPARE(server()->bytesAvailable(), 2);
    QCOMPARE(server()->readAll(), "up");
    server()->write("down");
    QTRY_COMPARE(m_client->bytesAvailable(), 4);
    QCOMPARE(m_client->readAll(), "down");
    QCOMPARE(m_proxy->open(), 1);
}

void TestFaultProxy::latencyKeepsTheOrder()
{
    m_proxy->setWeather({.latency = 20ms, .jitter = 30ms});
    QElapsedTimer clock;
    clock.start();
    QByteArray sent;
    for (int i = 0; i < 40; ++i) {
        const QByteArray part = QByteArray::number(i) + ' ';
        sent += part;
        server()->write(part);
        server()->flush();
        QCoreApplication::processEvents();
    }
    QByteArray got;
    QTRY_VERIFY((got += m_client->readAll()).size() == sent.size());
    QCOMPARE(got, sent);
    QVERIFY(clock.elapsed() >= 20);
}

void TestFaultProxy::bandwidthBounds()
{
    m_proxy->setWeather({.bytesPerSecond = 100'000});
    QElapsedTimer clock;
    clock.start();
    server()->write(QByteArray(20'000, 'x'));
    qsizetype got = 0;
    QTRY_VERIFY((got += m_client->readAll().size()) == 20'000);
    QVERIFY(clock.elapsed() >= 190);
}

void TestFaultProxy::cutsInTheMiddle()
{
    QSignalSpy cuts(m_proxy.get(), &FaultProxy::wasCut);
    m_proxy->cutAfter(5, Cut::Close);
    server()->write("abc");
    server()->flush();
    QTRY_COMPARE(m_client->bytesAvailable(), 3);
    server()->write("defgh");
    QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_client->readAll(), "abcde");
    QCOMPARE(cuts.size(), 1);
    QTRY_COMPARE(server()->state(), QAbstractSocket::UnconnectedState);
}

void TestFaultProxy::inCalmWeatherNoCutIsDue()
{
    m_proxy->setWeather({.latency = 20ms});
    m_proxy->cutAfter(5, Cut::Close);
    m_proxy->calm();
    server()->write("abcdefgh");
    QTRY_COMPARE(m_client->bytesAvailable(), 8);
    QCOMPARE(m_proxy->open(), 1);
}

void TestFaultProxy::resetIsTold()
{
    QSignalSpy ended(m_client.get(), &QTcpSocket::disconnected);
    m_client->write("up");
    QTRY_COMPARE(server()->bytesAvailable(), 2);
    QCOMPARE(server()->readAll(), "up");
    m_proxy->cut(Cut::Reset);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_client->error(), QAbstractSocket::RemoteHostClosedError); // what Qt makes of ECONNRESET
    QCOMPARE(m_proxy->open(), 0);
}

void TestFaultProxy::hangingIsNotTold()
{
    QSignalSpy ended(m_client.get(), &QTcpSocket::disconnected);
    m_proxy->hang();
    server()->write("never");
    m_client->write("neither");
    const auto somethingCame = [&] {
        return m_client->bytesAvailable() > 0 || server()->bytesAvailable() > 0 || !ended.isEmpty();
    };
    QVERIFY(!QTest::qWaitFor(somethingCame, 100));
}

void TestFaultProxy::refusesNewOnes()
{
    m_proxy->setWeather({.refuses = true});
    QTcpSocket other;
    other.connectToHost(m_client->peerAddress(), m_client->peerPort());
    QTRY_COMPARE(other.state(), QAbstractSocket::ConnectedState);
    other.write("hello");
    QTRY_COMPARE(other.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_peers.size(), 1);
    m_client->write("up"); // who is in stays
    QTRY_COMPARE(server()->bytesAvailable(), 2);
    QCOMPARE(server()->readAll(), "up");
}

void TestFaultProxy::oneSideEndsTheOther()
{
    m_proxy->setWeather({.latency = 20ms});
    server()->write("last words");
    server()->disconnectFromHost();
    QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_client->readAll(), "last words");
    QCOMPARE(m_proxy->open(), 0);
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"

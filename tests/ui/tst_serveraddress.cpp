// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/serveraddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

/// Any compatible server can be entered, and none without encryption but on this computer.
class TestServerAddress : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void takesWhatCannotBeDerived();
    void refuses_data();
    void refuses();
    void showsALabelOrTheAddress();
};

void TestServerAddress::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("socket");
    QTest::newRow("host") << u"dj.example.org"_s << u"https://dj.example.org"_s << u"wss://dj.example.org/socket"_s;
    QTest::newRow("blanks") << u"  dj.example.org "_s << u"https://dj.example.org"_s
                            << u"wss://dj.example.org/socket"_s;
    QTest::newRow("address") << u"https://dj.example.org:8443/any/path"_s << u"https://dj.example.org:8443"_s
                             << u"wss://dj.example.org:8443/socket"_s;
    QTest::newRow("loopback") << u"127.0.0.1:8431"_s << u"http://127.0.0.1:8431"_s << u"ws://127.0.0.1:8431/socket"_s;
    QTest::newRow("localhost") << u"localhost:8431"_s << u"http://localhost:8431"_s << u"ws://localhost:8431/socket"_s;
    QTest::newRow("loopback with TLS") << u"https://localhost"_s << u"https://localhost"_s
                                       << u"wss://localhost/socket"_s;
}

void TestServerAddress::reads()
{
    QFETCH(QString, text);
    const auto endpoints = endpointsFromText(Service::PlugDj, text);
    QVERIFY(endpoints);
    QTEST(endpoints->site.toString(), "site");
    QTEST(endpoints->socket.toString(), "socket");
    QCOMPARE(endpoints->origin, endpoints->site.toString());
    QVERIFY(!endpoints->label.isEmpty());
}

void TestServerAddress::takesWhatCannotBeDerived()
{
    const auto endpoints =
        endpointsFromText(Service::Floatplane,
                          u"https://fp.example.org/?chat=https://chat.example.org&auth=https://id.example.org/realms/x"
                          "&client_id=partyline&origin=https://www.example.org&ca=/etc/ssl/root.pem"_s);
    QVERIFY(endpoints);
    QCOMPARE(endpoints->site, QUrl(u"https://fp.example.org"_s));
    QCOMPARE(endpoints->chat, QUrl(u"https://chat.example.org"_s));
    QCOMPARE(endpoints->auth, QUrl(u"https://id.example.org/realms/x"_s));
    QCOMPARE(endpoints->clientId, u"partyline"_s);
    QCOMPARE(endpoints->origin, u"https://www.example.org"_s);
    QCOMPARE(endpoints->caFile, u"/etc/ssl/root.pem"_s);
}

void TestServerAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("a sentence") << u"my favourite server"_s;
    QTest::newRow("plain http elsewhere") << u"http://dj.example.org"_s;
    QTest::newRow("plain chat host") << u"https://dj.example.org/?socket=ws://dj.example.org/socket"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("javascript") << u"javascript://alert"_s;
    QTest::newRow("port beyond") << u"dj.example.org:99999"_s;
}

void TestServerAddress::refuses()
{
    QFETCH(QString, text);
    const auto endpoints = endpointsFromText(Service::PlugDj, text);
    QVERIFY(!endpoints);
    QCOMPARE(endpoints.error().code, u"address"_s);
    QVERIFY(!endpoints.error().text.isEmpty());
}

void TestServerAddress::showsALabelOrTheAddress()
{
    QCOMPARE(textFromEndpoints(Endpoints::plugDj()), u"plug.dj"_s);
    Endpoints bare;
    bare.site = QUrl(u"https://dj.example.org"_s);
    QCOMPARE(textFromEndpoints(bare), u"https://dj.example.org"_s);
}

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"

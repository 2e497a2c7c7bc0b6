// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestPracticeServer : public QObject
{
    Q_OBJECT

private slots:
    void announcesEverythingOfTheContract();
    void portsFollowEachOther();
    void aTakenPortIsAnError();
    void anUnknownFaultIsRefused();
    void controlInProcess();
    void controlOverHttp();
    void controlRefusals_data();
    void controlRefusals();
    void faultsByControl();
    void helpNamesEverything();

private:
    static PracticeServer::Options silence()
    {
        PracticeServer::Options options;
        options.plugDjRate = 0;
        options.floatplaneRate = 0;
        return options;
    }
    std::pair<int, QJsonObject> post(const QUrl &url, const QByteArray &body, const QByteArray &origin = {});

    QNetworkAccessManager m_network;
};

std::pair<int, QJsonObject> TestPracticeServer::post(const QUrl &url, const QByteArray &body, const QByteArray &origin)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!origin.isEmpty())
        request.setRawHeader("Origin", origin);
    std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
    [&] { QTRY_VERIFY(reply->isFinished()); }();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object()};
}

void TestPracticeServer::announcesEverythingOfTheContract()
{
    PracticeServer server(silence());
    QVERIFY(server.listen().isOk());
    const QJsonObject announcement = server.announcement();
    const auto has = [&](const QString &service, const QStringList &keys) {
        for (const QString &key : keys) {
            QVERIFY2(!announcement[service][key].toString().isEmpty(), qPrintable(service + u'.' + key));
        }
    };
    has(u"plugdj"_s, {u"site"_s, u"socket"_s, u"origin"_s, u"room"_s, u"email"_s, u"password"_s});
    has(u"floatplane"_s, {u"site"_s, u"chat"_s, u"auth"_s, u"origin"_s, u"clientId"_s, u"livestream"_s, u"creator"_s,
                          u"username"_s, u"password"_s, u"code"_s, u"cookie"_s});
    QVERIFY(announcement.value(u"control"_s).toString().startsWith(u"http://127.0.0.1:"_s));
    QCOMPARE(server.plugDjEndpoints().site.toString(), announcement[u"plugdj"_s][u"site"_s].toString());
    QCOMPARE(server.floatplaneEndpoints().chat.toString(), announcement[u"floatplane"_s][u"chat"_s].toString());
    QVERIFY(completed(server.plugDjEndpoints()).isOk());
    QVERIFY(completed(server.floatplaneEndpoints()).isOk());
}

void TestPracticeServer::portsFollowEachOther()
{
    quint16 freePort = 0;
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost, 0));
        freePort = probe.serverPort();
    }
    PracticeServer::Options options = silence();
    options.port = freePort;
    PracticeServer server(options);
    QVERIFY(server.listen().isOk());
    QCOMPARE(server.plugDjEndpoints().site.port(), int(freePort));
    QVERIFY(server.floatplaneEndpoints().site.port() > int(freePort));
    const QUrl control(server.announcement().value(u"control"_s).toString());
    QVERIFY(control.port() > server.floatplaneEndpoints().site.port());
}

void TestPracticeServer::aTakenPortIsAnError()
{
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress::LocalHost, 0));
    PracticeServer::Options options = silence();
    options.port = squatter.serverPort();
    PracticeServer server(options);
    const auto listening = server.listen();
    QVERIFY(!listening.isOk());
    QCOMPARE(listening.error().kind, Error::Kind::Network);
    QVERIFY(listening.error().text.contains(QString::number(squatter.serverPort())));
}

void TestPracticeServer::anUnknownFaultIsRefused()
{
    PracticeServer::Options options = silence();
    options.faults = QStringList{u"gremlins"_s};
    PracticeServer server(options);
    const auto listening = server.listen();
    QVERIFY(!listening.isOk());
    QCOMPARE(listening.error().kind, Error::Kind::Refused);
    QVERIFY(listening.error().text.contains(u"gremlins"_s));
}

void TestPracticeServer::controlInProcess()
{
    PracticeServer server(silence());
    QVERIFY(server.listen().isOk());
    const auto said = server.control(u"say"_s, {{u"service"_s, u"plugdj"_s}, {u"text"_s, u"hello"_s}});
    QVERIFY(said.isOk());
    QVERIFY(!said->value(u"cid"_s).toString().isEmpty());
    const auto list = server.control(u"said"_s, {{u"service"_s, u"plugdj"_s}});
    QCOMPARE(list->value(u"said"_s).toArray().size(), 1);
    QCOMPARE(list->value(u"said"_s)[0][u"cid"_s], said->value(u"cid"_s));
    // Without a service both are meant, and each answers under its name.
    const auto both = server.control(u"drop"_s, {});
    QVERIFY(both.isOk());
    QCOMPARE(both->keys(), QStringList({u"floatplane"_s, u"plugdj"_s}));
}

void TestPracticeServer::controlOverHttp()
{
    PracticeServer server(silence());
    QVERIFY(server.listen().isOk());
    const QString control = server.announcement().value(u"control"_s).toString();
    const auto [status, answer] = post(QUrl(control + u"/say"_s), R"({"service":"plugdj","text":"hi"})");
    QCOMPARE(status, 200);
    QVERIFY(answer.contains(u"cid"_s));
    std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(QUrl(control + u"/said"_s))));
    QTRY_VERIFY(reply->isFinished());
    const QJsonObject said = QJsonDocument::fromJson(reply->readAll()).object();
    QCOMPARE(said[u"plugdj"_s][u"said"_s].toArray().size(), 1);
    QCOMPARE(said[u"floatplane"_s][u"said"_s].toArray().size(), 0);
}

void TestPracticeServer::controlRefusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown call") << u"dance"_s << QByteArray("{}") << QByteArray() << 400;
    QTest::newRow("unknown service") << u"say"_s << QByteArray(R"({"service":"x","text":"hi"})") << QByteArray() << 400;
    QTest::newRow("unknown fault") << u"fault"_s << QByteArray(R"({"name":"x"})") << QByteArray() << 400;
    QTest::newRow("no JSON") << u"say"_s << QByteArray("text=hi") << QByteArray() << 400;
    QTest::newRow("blank line") << u"say"_s << QByteArray(R"({"service":"plugdj","text":" "})") << QByteArray() << 400;
    QTest::newRow("unknown room") << u"say"_s << QByteArray(R"({"service":"plugdj","text":"a","room":"x"})")
                                  << QByteArray() << 400;
    QTest::newRow("unknown account") << u"take-over"_s << QByteArray(R"({"service":"plugdj","as":"x"})") << QByteArray()
                                     << 400;
    QTest::newRow("event without a name")
        << u"event"_s << QByteArray(R"({"service":"plugdj","payload":7})") << QByteArray() << 400;
    QTest::newRow("burst too large") << u"burst"_s << QByteArray(R"({"service":"plugdj","count":1000000})")
                                     << QByteArray() << 400;
    QTest::newRow("web page") << u"drop"_s << QByteArray("{}") << QByteArray("https://evil.example") << 403;
}

void TestPracticeServer::controlRefusals()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, origin);
    QFETCH(int, status);
    PracticeServer server(silence());
    QVERIFY(server.listen().isOk());
    const QUrl url(server.announcement().value(u"control"_s).toString() + u'/' + name);
    const auto [http, answer] = post(url, body, origin);
    QCOMPARE(http, status);
    QVERIFY(!answer.value(u"error"_s).toString().isEmpty());
}

void TestPracticeServer::faultsByControl()
{
    PracticeServer server(silence());
    QVERIFY(server.listen().isOk());
    const auto init = [&] {
        std::unique_ptr<QNetworkReply> reply(
            m_network.get(QNetworkRequest(QUrl(server.plugDjEndpoints().site.toString() + u"/_/mobile/init"_s))));
        [&] { QTRY_VERIFY(reply->isFinished()); }();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    };
    QCOMPARE(init(), 200);
    QVERIFY(server.control(u"fault"_s, {{u"name"_s, u"plugdj-maintenance"_s}, {u"argument"_s, u"empty"_s}}).isOk());
    QCOMPARE(init(), 503);
    QVERIFY(server.control(u"fault"_s, {{u"name"_s, u"plugdj-maintenance"_s}, {u"argument"_s, u"off"_s}}).isOk());
    QCOMPARE(init(), 200);
    QVERIFY(server.control(u"fault"_s, {{u"name"_s, u"plugdj-http-521"_s}}).isOk());
    QCOMPARE(init(), 521);
}

void TestPracticeServer::helpNamesEverything()
{
    const QString controls = PracticeServer::controlHelp().join(u'\n');
    for (const QString &name :
         {u"say"_s, u"burst"_s, u"poll"_s, u"close-poll"_s, u"notify"_s, u"drop"_s, u"mute-heartbeat"_s,
          u"resume-heartbeat"_s, u"expire-session"_s, u"take-over"_s, u"maintenance"_s, u"fault"_s})
        QVERIFY2(controls.contains(u'\n' + name) || controls.startsWith(name), qPrintable(name));
    const QStringList faults = PracticeServer::faultHelp();
    QVERIFY(faults.size() > 40);
    QCOMPARE(QSet<QString>(faults.begin(), faults.end()).size(), faults.size());
}

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"

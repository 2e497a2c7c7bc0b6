// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanefixture.h"

#include <QDir>
#include <QProcess>

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Where tests/interop/install.sh put the npm packages.
QString modules()
{
    return qEnvironmentVariable("PARTYLINE_INTEROP_MODULES",
                                QCoreApplication::applicationDirPath() + u"/../../interop/node_modules"_s);
}

/// The reference client in a Node process of its own; tests/interop/sailsio/driver.js says what it understands.
class ReferenceClient
{
public:
    ReferenceClient()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NODE_PATH"_s, QDir(modules()).absolutePath());
        m_node.setProcessEnvironment(environment);
        m_node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QObject::connect(&m_node, &QProcess::readyReadStandardOutput, &m_node, [this] {
            while (m_node.canReadLine())
                reports.append(QJsonDocument::fromJson(m_node.readLine()).object());
        });
        m_node.start(u"node"_s, {QStringLiteral(PARTYLINE_SOURCE_DIR "/tests/interop/sailsio/driver.js")});
    }
    ~ReferenceClient()
    {
        m_node.disconnect();
        m_node.closeWriteChannel(); // the driver ends with its input
        if (!m_node.waitForFinished(5'000))
            m_node.kill();
        m_node.waitForFinished();
    }

    void tell(const QJsonObject &command)
    {
        m_node.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    }
    void open(const QUrl &url, const QJsonObject &headers, const QJsonObject &more = {})
    {
        QJsonObject command{{u"do"_s, u"open"_s}, {u"url"_s, url.toString()}, {u"headers"_s, headers}};
        for (auto it = more.begin(); it != more.end(); ++it)
            command.insert(it.key(), it.value());
        tell(command);
    }
    QJsonObject request(const QString &verb, const QString &url, const QJsonObject &data = {})
    {
        const int id = ++m_lastId;
        tell({{u"do"_s, u"request"_s}, {u"id"_s, id}, {u"verb"_s, verb}, {u"url"_s, url}, {u"data"_s, data}});
        const auto isIt = [id](const QJsonObject &report) { return report[u"answer"_s].toInt() == id; };
        return firstThat(isIt);
    }
    QJsonObject state(const QString &state)
    {
        return firstThat([&](const QJsonObject &report) { return report[u"state"_s].toString() == state; });
    }
    QJsonObject event(const QString &name)
    {
        return firstThat([&](const QJsonObject &report) { return report[u"event"_s].toString() == name; });
    }
    QString error() const { return m_node.errorString(); }

    QList<QJsonObject> reports;

private:
    /// Waits for it; empty when it does not come.
    template <typename Predicate>
    QJsonObject firstThat(Predicate predicate)
    {
        QJsonObject found;
        const bool came = QTest::qWaitFor(
            [&] {
                const auto it = std::find_if(reports.cbegin(), reports.cend(), predicate);
                if (it != reports.cend())
                    found = *it;
                return it != reports.cend();
            },
            20'000);
        return came ? found : QJsonObject();
    }

    QProcess m_node;
    int m_lastId = 0;
};

} // namespace

/// The practice server judged by software nobody here wrote: sails.io.js 1.2.1 on socket.io-client 2.5.0.
class TestSailsIoJs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void classicChat();
    void currentChat();
    void syncAndPolls();
    void nobodyIsToldSo();
    void wrongOrigin_data();
    void wrongOrigin();
    void missingSdkVersion();
    void unknownRoute();
    void heartbeat();
    void endsAreUnderstood_data();
    void endsAreUnderstood();
    void otherNamespace();
    void oddEvents();

private:
    static QJsonObject headers(const FloatplaneFixture &floatplane, const QByteArray &cookie);
};

void TestSailsIoJs::initTestCase()
{
    for (const QString &name : {u"sails.io.js"_s, u"socket.io-client"_s}) {
        const QString path = QDir(modules()).filePath(name + u"/package.json"_s);
        QVERIFY2(QFile::exists(path),
                 qPrintable(path
                            + u" is missing. Run tests/interop/install.sh BUILD/interop, or name another "
                              "node_modules in PARTYLINE_INTEROP_MODULES."_s));
    }
}

QJsonObject TestSailsIoJs::headers(const FloatplaneFixture &floatplane, const QByteArray &cookie)
{
    QJsonObject headers{{u"Origin"_s, floatplane.service.endpoints().origin}};
    if (!cookie.isEmpty())
        headers.insert(u"Cookie"_s, QString::fromLatin1(cookie));
    return headers;
}

void TestSailsIoJs::classicChat()
{
    FloatplaneFixture floatplane;
    ReferenceClient client;
    client.open(floatplane.chat(), headers(floatplane, floatplane.cookie()));
    QVERIFY2(!client.state(u"connect"_s).isEmpty(), qPrintable(client.error()));
    const auto joined =
        client.request(u"get"_s, u"/RadioMessage/joinLivestreamRadioFrequency"_s, floatplane.g1Channel());
    QCOMPARE(joined[u"statusCode"_s].toInt(), 200);
    QCOMPARE(joined[u"body"_s][u"success"_s].toBool(), true);
    QVERIFY(!joined[u"body"_s][u"emotes"_s].toArray().isEmpty());
    const auto list = client.request(u"get"_s, u"/RadioMessage/getChatUserList/"_s, floatplane.g1Channel());
    QVERIFY(list[u"body"_s][u"passengers"_s].toArray().contains(u"viewer"_s));

    const auto sent =
        client.request(u"post"_s, u"/RadioMessage/sendLivestreamRadioChatter/"_s, floatplane.g1Channel(u"hi :wave:"_s));
    QCOMPARE(sent[u"body"_s][u"message"_s].toString(), u"hi :wave:"_s);
    const auto echo = client.event(u"radioChatter"_s);
    QCOMPARE(echo[u"argument"_s][u"id"_s], sent[u"body"_s][u"id"_s]);
    client.reports.clear();
    floatplane.control(u"say"_s, {{u"as"_s, u"Kestrel-7"_s}, {u"text"_s, u"hello @viewer 👋"_s}});
    QCOMPARE(client.event(u"radioChatter"_s)[u"argument"_s][u"message"_s].toString(), u"hello @viewer 👋"_s);
    const auto left =
        client.request(u"post"_s, u"/RadioMessage/leaveLivestreamRadioFrequency"_s, floatplane.g1Channel(u"bye!"_s));
    QCOMPARE(left[u"statusCode"_s].toInt(), 404);
    QCOMPARE(left[u"body"_s].toString(), u"Not Found"_s);
}

void TestSailsIoJs::currentChat()
{
    FloatplaneFixture floatplane;
    ReferenceClient client;
    client.open(floatplane.chat(), headers(floatplane, floatplane.cookie()));
    // Asked before the socket is there: the SDK queues it until it is.
    const auto joined = client.request(u"post"_s, u"/ck/channel/join"_s, floatplane.g2Channel());
    QCOMPARE(joined[u"statusCode"_s].toInt(), 200);
    const auto list = client.request(u"post"_s, u"/ck/channel/user/list"_s, floatplane.g2Channel());
    QVERIFY(list[u"body"_s][u"users"_s].toArray().contains(u"viewer"_s));
    const auto sent = client.request(u"post"_s, u"/ck/channel/message"_s, floatplane.g2Channel(u"hello"_s));
    QCOMPARE(sent[u"statusCode"_s].toInt(), 200);
    const QJsonValue echo = client.event(u"radioChatter"_s)[u"argument"_s];
    QCOMPARE(echo[u"message"_s].toString(), u"hello"_s);
    QVERIFY(echo[u"timestamp"_s].toDouble() > 0);
    floatplane.control(u"burst"_s, {{u"count"_s, 200}});
    QTRY_COMPARE(client.reports.size(), 1 + 3 + 1 + 200); // connect, answers, the echo, the burst
    QCOMPARE(client.request(u"post"_s, u"/ck/channel/leave"_s, floatplane.g2Channel())[u"statusCode"_s].toInt(), 200);
}

void TestSailsIoJs::syncAndPolls()
{
    FloatplaneFixture floatplane;
    ReferenceClient client;
    client.open(floatplane.site(), headers(floatplane, floatplane.cookie()));
    const auto sync = client.request(u"post"_s, u"/api/v3/socket/connect"_s);
    QCOMPARE(sync[u"body"_s][u"message"_s].toString(), u"User sync setup."_s);
    const auto room =
        client.request(u"post"_s, u"/api/v3/poll/live/joinroom"_s, {{u"creatorId"_s, floatplane.creator()}});
    QCOMPARE(room[u"body"_s][u"activePolls"_s].toArray().size(), 0);

    floatplane.on(u"floatplane-sync-with-ack"_s);
    floatplane.control(u"notify"_s);
    const auto notice = client.event(u"syncEvent"_s);
    QCOMPARE(notice[u"argument"_s][u"event"_s].toString(), u"creatorNotification"_s);
    QCOMPARE(notice[u"wantsAck"_s].toBool(), true);
    const QJsonValue poll = floatplane.control(u"poll"_s)[u"poll"_s];
    QCOMPARE(client.event(u"pollOpen"_s)[u"argument"_s][u"poll"_s][u"id"_s], poll[u"id"_s]);
    floatplane.control(u"vote"_s);
    QCOMPARE(client.event(u"pollUpdateTally"_s)[u"argument"_s][u"tick"_s].toInt(), 1);
    floatplane.control(u"close-poll"_s);
    QCOMPARE(client.event(u"pollClose"_s)[u"argument"_s][u"poll"_s][u"runningTally"_s][u"tick"_s].toInt(), 1);
    const auto left =
        client.request(u"post"_s, u"/api/v3/poll/live/leaveroom"_s, {{u"creatorId"_s, floatplane.creator()}});
    QCOMPARE(left[u"body"_s], QJsonValue(true));
}

void TestSailsIoJs::nobodyIsToldSo()
{
    FloatplaneFixture floatplane;
    ReferenceClient client;
    client.open(floatplane.chat(), headers(floatplane, {}));
    const auto joined = client.request(u"post"_s, u"/ck/channel/join"_s, floatplane.g2Channel());
    QCOMPARE(joined[u"statusCode"_s].toInt(), 401);
    QCOMPARE(joined[u"body"_s][u"errors"_s][0][u"name"_s].toString(), u"notLoggedInError"_s);
}

void TestSailsIoJs::wrongOrigin_data()
{
    QTest::addColumn<QString>("origin");
    QTest::newRow("missing") << QString();
    QTest::newRow("other") << u"https://evil.example"_s;
}

void TestSailsIoJs::wrongOrigin()
{
    QFETCH(QString, origin);
    FloatplaneFixture floatplane;
    ReferenceClient client;
    client.open(floatplane.chat(), origin.isEmpty() ? QJsonObject() : QJsonObject{{u"Origin"_s, origin}});
    QVERIFY(!client.state(u"connect_error"_s).isEmpty());
    for (const auto &report : client.reports)
        QVERIFY(report[u"state"_s].toString() != "connect"_L1);
}

void TestSailsIoJs::missingSdkVersion()
{
    FloatplaneFixture floatplane;
    ReferenceClient client;
    client.open(floatplane.site(), headers(floatplane, floatplane.cookie()), {{u"bare"_s, true}});
    QVERIFY(!client.state(u"connect"_s).isEmpty());
    const auto answer = client.request(u"post"_s, u"/api/v3/socket/connect"_s)[u"raw"_s].toObject();
    QCOMPARE(answer[u"code"_s].toString(), u"SAILS:HOOK:SOCKETS:PARSE_VIRTUAL_REQ"_s);
    QCOMPARE(answer[u"status"_s].toInt(), 400);
    QVERIFY(!answer.contains(u"body"_s) && !answer.contains(u"statusCode"_s));
}

void TestSailsIoJs::unknownRoute()
{
    FloatplaneFixture floatplane;
    ReferenceClient client;
    client.open(floatplane.site(), headers(floatplane, floatplane.cookie()));
    const auto answer = client.request(u"get"_s, u"/no/such/route"_s);
    QCOMPARE(answer[u"statusCode"_s].toInt(), 404);
    QCOMPARE(answer[u"body"_s].toString(), u"Not Found"_s);
}

void TestSailsIoJs::heartbeat()
{
    auto options = FloatplaneFixture::silence();
    options.pingInterval = 150ms;
    options.pingTimeout = 2'000ms;
    FloatplaneFixture floatplane(options);
    ReferenceClient client;
    client.open(floatplane.site(), headers(floatplane, floatplane.cookie()), {{u"bare"_s, true}});
    const auto pongs = [&] {
        return std::count_if(client.reports.cbegin(), client.reports.cend(),
                             [](const QJsonObject &report) { return report[u"state"_s].toString() == "pong"_L1; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(pongs() >= 16, 20'000); // longer than the deadline: it is kept alive
    floatplane.control(u"mute-heartbeat"_s);
    QCOMPARE(client.state(u"disconnect"_s)[u"reason"_s].toString(), u"ping timeout"_s);
}

void TestSailsIoJs::endsAreUnderstood_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("reason");
    QTest::newRow("dropped") << u"drop"_s << u"transport close"_s;
    QTest::newRow("soft kick") << u"soft"_s << u"io server disconnect"_s;
    QTest::newRow("hard kick") << u"hard"_s << u"io server disconnect"_s;
}

void TestSailsIoJs::endsAreUnderstood()
{
    QFETCH(QString, how);
    FloatplaneFixture floatplane;
    ReferenceClient client;
    client.open(floatplane.chat(), headers(floatplane, floatplane.cookie()));
    QCOMPARE(client.request(u"post"_s, u"/ck/channel/join"_s, floatplane.g2Channel())[u"statusCode"_s].toInt(), 200);
    floatplane.control(u"drop"_s, {{u"how"_s, how}});
    QTEST(client.state(u"disconnect"_s)[u"reason"_s].toString(), "reason");
}

void TestSailsIoJs::otherNamespace()
{
    FloatplaneFixture floatplane;
    ReferenceClient client;
    QUrl admin = floatplane.chat();
    admin.setPath(u"/admin"_s);
    client.open(admin, headers(floatplane, floatplane.cookie()), {{u"bare"_s, true}});
    QCOMPARE(client.state(u"error"_s)[u"reason"_s].toString(), u"Invalid namespace"_s);
}

void TestSailsIoJs::oddEvents()
{
    FloatplaneFixture floatplane;
    ReferenceClient client;
    client.open(floatplane.chat(), headers(floatplane, floatplane.cookie()));
    QCOMPARE(client.request(u"post"_s, u"/ck/channel/join"_s, floatplane.g2Channel())[u"statusCode"_s].toInt(), 200);
    floatplane.on(u"floatplane-unknown-event"_s);
    floatplane.on(u"floatplane-binary-event"_s);
    floatplane.on(u"floatplane-big-frame"_s);
    floatplane.control(u"say"_s, {{u"text"_s, u"after all that"_s}});
    QCOMPARE(client.event(u"rainbow"_s)[u"argument"_s][u"colours"_s].toInt(), 7);
    const auto picture = client.event(u"picture"_s);
    QCOMPARE(picture[u"isBinary"_s].toBool(), true);
    QCOMPARE(picture[u"argument"_s].toString(), u"010203"_s);
    QCOMPARE(client.event(u"padding"_s)[u"argument"_s].toString().size(), 1 << 20);
    QCOMPARE(client.event(u"radioChatter"_s)[u"argument"_s][u"message"_s].toString(), u"after all that"_s);
}

QTEST_GUILESS_MAIN(TestSailsIoJs)
#include "tst_sailsiojs.moc"

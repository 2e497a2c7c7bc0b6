// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/apiclient.h"

#include "support/httpfake.h"

#include <QTest>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A client with a pace: turns, repetitions and pauses over real HTTP.
class TestApiPace : public QObject
{
    Q_OBJECT

private slots:
    void requestsWaitForTheirTurn();
    void whatFitsLeavesAtOnce();
    void getsAreRepeated_data();
    void getsAreRepeated();
    void whatChangesSomethingIsNot();
    void repetitionsEnd();
    void theSitesOwnRuleIsRespected();
    void a503StopsEverybody();
    void aFreezeEndsTheWaiting();
    void destroyedWhileWaiting();

private:
    QCoro::Task<> ask(ApiClient &client, ApiRequest request)
    {
        const QString path = request.path;
        const auto answer = co_await client.send(std::move(request));
        m_answers.append(path + u' ' + (answer ? u"ok"_s : answer.error().code));
    }
    static ApiRequest get(const QString &path)
    {
        ApiRequest request;
        request.path = path;
        return request;
    }
    static ApiRequest post(const QString &path)
    {
        ApiRequest request = get(path);
        request.verb = "POST";
        request.body = QJsonObject();
        return request;
    }
    static ApiClient::Options options(const HttpFake &site, RequestPace::Options pace)
    {
        ApiClient::Options options;
        options.base = site.url();
        options.envelope = ApiClient::Envelope::PlugDj;
        options.pace = pace;
        return options;
    }
    static QByteArray good() { return HttpFake::json(R"({"data":[],"status":"ok"})"); }
    static QStringList pathsOf(const HttpFake &site)
    {
        QStringList paths;
        for (const auto &request : site.requests())
            paths.append(QString::fromLatin1(request.target));
        return paths;
    }

    QStringList m_answers;
};

void TestApiPace::requestsWaitForTheirTurn()
{
    m_answers.clear();
    HttpFake site([](const auto &) { return good(); });
    RequestPace::Options pace;
    pace.burst = 1;
    pace.refill = 100ms;
    ApiClient client(options(site, pace));
    ask(client, get(u"/_/a"_s));
    auto background = get(u"/_/b"_s);
    background.urgency = RequestPace::Urgency::Background;
    ask(client, background);
    ask(client, get(u"/_/c"_s));
    QVERIFY(client.waitFor(RequestPace::Lane::Usual) > 100ms);
    QTRY_COMPARE(m_answers.size(), 3);
    QCOMPARE(pathsOf(site), QStringList({u"/_/a"_s, u"/_/c"_s, u"/_/b"_s}));
    QCOMPARE(m_answers.constLast(), u"/_/b ok"_s);
}

void TestApiPace::whatFitsLeavesAtOnce()
{
    m_answers.clear();
    HttpFake site([](const auto &) { return good(); });
    RequestPace::Options pace;
    pace.refill = 24h;
    ApiClient client(options(site, pace));
    for (int i = 0; i < 12; ++i)
        ask(client, post(u"/_/%1"_s.arg(i)));
    QTRY_COMPARE(m_answers.size(), 10);
    auto exempt = get(u"/_/exempt"_s);
    exempt.verb = "DELETE";
    exempt.lane = RequestPace::Lane::Exempt;
    ask(client, exempt);
    QTRY_COMPARE(m_answers.size(), 11);
    QCOMPARE(m_answers.constLast(), u"/_/exempt ok"_s);
}

void TestApiPace::getsAreRepeated_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("cut") << QByteArray();
    QTest::newRow("500") << HttpFake::json(R"({"status":500})", 500);
    QTest::newRow("502") << HttpFake::reply(502, "<html></html>");
    QTest::newRow("524") << HttpFake::reply(524, "");
}

void TestApiPace::getsAreRepeated()
{
    QFETCH(QByteArray, reply);
    m_answers.clear();
    int calls = 0;
    HttpFake site([&](const auto &) { return ++calls < 3 ? reply : good(); });
    RequestPace::Options pace;
    pace.retries = {1ms, 2ms};
    ApiClient client(options(site, pace));
    ask(client, get(u"/_/a"_s));
    QTRY_COMPARE(m_answers, QStringList({u"/_/a ok"_s}));
    QCOMPARE(calls, 3);
}

void TestApiPace::whatChangesSomethingIsNot()
{
    m_answers.clear();
    HttpFake site([](const auto &) { return HttpFake::json(R"({"status":500})", 500); });
    RequestPace::Options pace;
    pace.retries = {1ms, 2ms};
    ApiClient client(options(site, pace));
    auto put = post(u"/_/put"_s);
    put.verb = "PUT";
    auto del = get(u"/_/delete"_s);
    del.verb = "DELETE";
    ask(client, post(u"/_/post"_s));
    ask(client, put);
    ask(client, del);
    auto own = get(u"/_/own"_s);
    own.isRepeatable = false;
    ask(client, own);
    QTRY_COMPARE(m_answers.size(), 4);
    QCOMPARE(site.requests().size(), 4);
}

void TestApiPace::repetitionsEnd()
{
    m_answers.clear();
    HttpFake site([](const auto &) { return HttpFake::reply(500, ""); });
    RequestPace::Options pace;
    pace.retries = {1ms, 2ms};
    ApiClient client(options(site, pace));
    ask(client, get(u"/_/a"_s));
    QTRY_COMPARE(m_answers, QStringList({u"/_/a 500"_s}));
    QCOMPARE(site.requests().size(), 3);
}

void TestApiPace::theSitesOwnRuleIsRespected()
{
    m_answers.clear();
    HttpFake site([](const auto &) { return HttpFake::json(R"({"status":"notAuthorized"})", 401); });
    RequestPace::Options pace;
    pace.retries = {1ms, 2ms};
    ApiClient client(options(site, pace));
    ask(client, get(u"/_/a"_s));
    QTRY_COMPARE(m_answers, QStringList({u"/_/a notAuthorized"_s}));
    QCOMPARE(site.requests().size(), 1); // a refusal is an answer
}

void TestApiPace::a503StopsEverybody()
{
    m_answers.clear();
    HttpFake site([](const auto &) { return HttpFake::reply(503, ""); });
    RequestPace::Options pace;
    pace.retries = {1ms};
    ApiClient client(options(site, pace));
    ask(client, get(u"/_/a"_s));
    QTRY_COMPARE(m_answers, QStringList({u"/_/a 503"_s}));
    QVERIFY(client.frozenFor() > 10s);
    ask(client, get(u"/_/b"_s));
    QCOMPARE(m_answers.constLast(), u"/_/b rateLimited"_s);
    QCOMPARE(site.requests().size(), 1);
}

void TestApiPace::aFreezeEndsTheWaiting()
{
    m_answers.clear();
    HttpFake site([](const auto &) { return good(); });
    RequestPace::Options pace;
    pace.burst = 1;
    pace.refill = 24h;
    ApiClient client(options(site, pace));
    ask(client, get(u"/_/a"_s));
    ask(client, get(u"/_/b"_s));
    QTRY_COMPARE(m_answers.size(), 1);
    client.freezeFor(15s);
    QTRY_COMPARE(m_answers, QStringList({u"/_/a ok"_s, u"/_/b rateLimited"_s}));
}

void TestApiPace::destroyedWhileWaiting()
{
    m_answers.clear();
    HttpFake site([](const auto &) { return HttpFake::reply(500, ""); });
    RequestPace::Options pace;
    pace.burst = 1;
    pace.refill = 24h;
    pace.retries = {1h};
    {
        ApiClient client(options(site, pace));
        ask(client, get(u"/_/repeated"_s));
        ask(client, get(u"/_/queued"_s));
        QTRY_COMPARE(site.requests().size(), 1);
        QCoreApplication::processEvents();
    }
    QCOMPARE(m_answers.size(), 2); // each was told
}

QTEST_GUILESS_MAIN(TestApiPace)

#include "tst_apipace.moc"

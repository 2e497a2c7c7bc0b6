// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Envelope = ApiClient::Envelope;

class TestAnswer : public QObject
{
    Q_OBJECT

private slots:
    void plugDj_data();
    void plugDj();
    void floatplane_data();
    void floatplane();
    void plain_data();
    void plain();
    void pages_data();
    void pages();
    void everyErrorHasItsSentence_data() { refusals(); }
    void everyErrorHasItsSentence();
    void metaAndDateAreKept();
    void bansTellTheirTime();
    void retryAfter_data();
    void retryAfter();
    void retryAfterReachesTheError();
    void httpDates_data();
    void httpDates();

private:
    static void refusals();
};

Q_DECLARE_METATYPE(Envelope)

namespace {

const QDateTime Now(QDate(2026, 9, 1), QTime(20, 0), Qt::UTC);

QString kindWord(Error::Kind kind)
{
    static const QStringList words{u"cancelled"_s, u"network"_s, u"tls"_s,          u"protocol"_s,    u"signin"_s,
                                   u"room"_s,      u"refused"_s, u"rate-limited"_s, u"maintenance"_s, u"storage"_s};
    return words[int(kind)];
}

/// The data as JSON, or "kind code".
QString describe(const Result<ApiReply> &reply)
{
    if (!reply)
        return u"! "_s + kindWord(reply.error().kind) + u' ' + reply.error().code;
    if (reply->data.isUndefined())
        return u"undefined "_s + QString::fromUtf8(reply->body);
    const auto json = QJsonDocument(QJsonArray{reply->data}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

Result<ApiReply> read(Envelope envelope, int status, const QByteArray &body, bool isApi = true)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.isApi = isApi;
    return readAnswer(envelope, answer, Now);
}

void columns()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
}

void row(const char *tag, int status, const QByteArray &body, const QString &expected)
{
    QTest::newRow(tag) << status << body << expected;
}

} // namespace

void TestAnswer::plugDj_data()
{
    columns();
    row("list", 200, R"({"data":[{"c":"5b"}],"meta":{},"status":"ok","time":7.42})", uR"([{"c":"5b"}])"_s);
    row("text", 200, R"({"data":["q3=="],"status":"ok"})", uR"(["q3=="])"_s);
    row("nothing", 200, R"({"data":[],"meta":{},"status":"ok","time":"2.1"})", u"[]"_s);
    row("object instead of a list", 200, R"({"data":{"a":1},"status":"ok"})", uR"([{"a":1}])"_s);
    row("empty object instead of a list", 200, R"({"data":{},"status":"ok"})", u"[]"_s);
    row("null instead of a list", 200, R"({"data":null,"status":"ok"})", u"[]"_s);
    row("no data", 200, R"({"status":"ok"})", u"[]"_s);
    row("white space in front", 200, "\n {\"status\":\"ok\"}", u"[]"_s);
    row("nothing to say", 204, "", u"undefined "_s);
    row("wrong password", 401, R"({"data":[],"status":"badLogin"})", u"! signin badLogin"_s);
    row("no session", 401, R"({"data":["x"],"status":"notAuthorized"})", u"! signin notAuthorized"_s);
    row("csrf expired", 403, R"({"data":[],"status":"csrfTokenExpired"})", u"! refused csrfTokenExpired"_s);
    row("csrf wrong", 403, R"({"data":[],"status":"csrfTokenInvalid"})", u"! refused csrfTokenInvalid"_s);
    row("captcha", 403, R"({"data":[],"status":"recaptchaError"})", u"! signin recaptchaError"_s);
    row("maintenance", 403, R"({"data":[],"status":"maintenanceMode"})", u"! maintenance maintenanceMode"_s);
    row("not in a room", 400, R"({"data":[],"status":"notInRoom"})", u"! refused notInRoom"_s);
    row("not in a room, in words", 400, R"({"data":["You are Not In A Room"],"status":"requestError"})",
        u"! refused notInRoom"_s);
    row("field missing", 400, R"({"data":["slug is required"],"status":"requestError"})", u"! refused requestError"_s);
    row("fields wrong", 400, R"({"data":[{"username":["usernameLong"]}],"status":"requestError"})",
        u"! refused requestError"_s);
    row("full", 403, R"({"data":[],"status":"roomCapacity"})", u"! room roomCapacity"_s);
    row("banned", 410, R"({"data":[{"r":1,"e":-1,"d":"f"}],"status":"ban"})", u"! room ban"_s);
    row("unknown room", 404, R"({"data":[],"status":"notFound"})", u"! refused notFound"_s);
    row("flood", 403, R"({"data":[],"status":"floodAPI"})", u"! rate-limited floodAPI"_s);
    row("ok and yet refused", 403, R"({"data":[],"status":"ok"})", u"! refused 403"_s);
    row("refused and yet 200", 200, R"({"data":[],"status":"noValidPlaylist"})", u"! refused noValidPlaylist"_s);
    row("status as integer", 500, R"({"data":[],"status":500})", u"! refused 500"_s);
    row("integer 403", 403, R"({"data":[],"status":403})", u"! refused 403"_s);
    row("a token nobody knows", 406, R"({"data":[],"status":"showdash"})", u"! refused showdash"_s);
    row("no status at all", 200, R"({"data":[]})", u"! refused 400"_s);
    row("too fast without a body", 429, "", u"! rate-limited rateLimited"_s);
    row("down", 503, "", u"! maintenance 503"_s);
    row("behind the CDN", 522, "error code: 522", u"! maintenance 522"_s);
    row("not found, in words", 404, "Not Found", u"! refused 404"_s);
    row("no JSON", 200, "OK", u"! protocol answer"_s);
    row("an array", 200, "[]", u"! protocol answer"_s);
    row("cut short", 200, R"({"data":[)", u"! protocol answer"_s);
    row("empty", 200, "", u"! protocol answer"_s);
}

void TestAnswer::plugDj()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QTEST(describe(read(Envelope::PlugDj, status, body)), "expected");
}

void TestAnswer::floatplane_data()
{
    columns();
    row("object", 200, R"({"id":"5fb6"})", uR"({"id":"5fb6"})"_s);
    row("list", 200, R"([{"a":1}])", uR"([{"a":1}])"_s);
    row("true", 200, "true", u"true"_s);
    row("text", 200, "\"x\"", u"\"x\""_s);
    row("null", 200, "null", u"null"_s);
    row("words", 200, "OK", u"undefined OK"_s);
    row("script", 200, "_sailsIoJSConnect();", u"undefined _sailsIoJSConnect();"_s);
    row("nothing", 200, "", u"undefined "_s);
    row("not modified", 304, "", u"undefined "_s);
    row("signed out", 401,
        R"({"id":"e1","errors":[{"id":"e1","name":"notLoggedInError","message":"x"}],"message":"x"})",
        u"! signin notLoggedInError"_s);
    row("wrong password", 401, R"({"id":"e1","errors":[{"id":"e1","name":"invalidCredentialsError"}]})",
        u"! signin invalidCredentialsError"_s);
    row("wrong code", 401, R"({"id":"e1","errors":[{"id":"e1","name":"invalid2faTokenError"}]})",
        u"! signin invalid2faTokenError"_s);
    row("the entry of the same id counts", 400,
        R"({"id":"e2","errors":[{"id":"e1","name":"errorGroup"},{"id":"e2","name":"alreadyVotedError"}]})",
        u"! refused alreadyVotedError"_s);
    row("else the first", 400, R"({"id":"e9","errors":[{"id":"e1","name":"validationError"},{"name":"b"}]})",
        u"! refused validationError"_s);
    row("without ids", 400, R"({"errors":[{"name":"validationError"}]})", u"! refused validationError"_s);
    row("chat ban", 403, R"({"errors":[{"reason":"chatBanned"}],"message":"x"})", u"! room chatBanned"_s);
    row("no access", 403, R"({"errors":[{"name":"accessDeniedError"}]})", u"! room accessDeniedError"_s);
    row("too fast", 429, R"({"errors":[{"name":"rateLimitError"}]})", u"! rate-limited rateLimitError"_s);
    row("too fast under another name", 429, R"({"errors":[{"name":"errorGroup"}]})", u"! rate-limited errorGroup"_s);
    row("too fast in HTML", 429, "<html>Too Many Requests</html>", u"! rate-limited rateLimited"_s);
    row("no such route", 404, "Not Found", u"! refused 404"_s);
    row("not found", 404, R"({"id":"e1","errors":[{"id":"e1","name":"notFoundError"}]})", u"! refused notFoundError"_s);
    row("401 in words", 401, "Unauthorized", u"! signin 401"_s);
    row("a kind nobody knows", 400, R"({"errors":[{"name":"newError"}]})", u"! refused newError"_s);
    row("errors null", 400, R"({"errors":null})", u"! refused 400"_s);
    row("errors of another type", 400, R"({"errors":["x",7]})", u"! refused 400"_s);
    row("failed", 500, R"({"errors":[{"name":"unknownError"}]})", u"! refused 500"_s);
    row("down", 502, "", u"! maintenance 502"_s);
}

void TestAnswer::floatplane()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QTEST(describe(read(Envelope::Floatplane, status, body)), "expected");
}

void TestAnswer::plain_data()
{
    columns();
    row("token", 200, R"({"access_token":"jwt"})", uR"({"access_token":"jwt"})"_s);
    row("pending", 400, R"({"error":"authorization_pending"})", u"! refused authorization_pending"_s);
    row("slow down", 400, R"({"error":"slow_down"})", u"! rate-limited slow_down"_s);
    row("expired", 400, R"({"error":"expired_token"})", u"! signin expired_token"_s);
    row("declined", 400, R"({"error":"access_denied"})", u"! signin access_denied"_s);
    row("over", 400, R"({"error":"invalid_grant","error_description":"x"})", u"! signin invalid_grant"_s);
    row("unknown client", 401, R"({"error":"invalid_client"})", u"! signin invalid_client"_s);
    row("another", 400, R"({"error":"invalid_request"})", u"! refused invalid_request"_s);
    row("no token", 400, "{}", u"! refused 400"_s);
    row("error of another type", 400, R"({"error":{"a":1}})", u"! refused 400"_s);
    row("no JSON", 400, "nope", u"! refused 400"_s);
}

void TestAnswer::plain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QTEST(describe(read(Envelope::Plain, status, body)), "expected");
}

void TestAnswer::pages_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isApi");
    QTest::addColumn<QString>("expected");
    const QByteArray nobody;
    QTest::newRow("maintenance") << 200 << nobody
                                 << QByteArray("<html><head><title>plug.dj - Maintenance Mode</title></head>") << true
                                 << u"! maintenance maintenanceMode"_s;
    QTest::newRow("maintenance instead of a room")
        << 503 << nobody << QByteArray(" <TITLE lang=en>maintenance mode</TITLE>") << false
        << u"! maintenance maintenanceMode"_s;
    QTest::newRow("banned") << 200 << nobody << QByteArray("<html>This account is permanently banned.</html>") << true
                            << u"! signin banned"_s;
    QTest::newRow("Cloudflare by its header")
        << 403 << QByteArray("cloudflare") << QByteArray("<html>Sorry</html>") << true << u"! refused cdn"_s;
    QTest::newRow("Cloudflare by its page")
        << 403 << nobody << QByteArray("<!DOCTYPE html><title>Attention Required! | Cloudflare</title>") << true
        << u"! refused cdn"_s;
    QTest::newRow("Cloudflare cannot reach the service")
        << 521 << QByteArray("cloudflare") << QByteArray("<html>") << true << u"! maintenance 521"_s;
    QTest::newRow("another 403") << 403 << nobody << QByteArray("<html>no</html>") << true << u"! refused 403"_s;
    QTest::newRow("a hotel's login") << 200 << nobody << QByteArray("<html>Welcome</html>") << true
                                     << u"! protocol html"_s;
    QTest::newRow("a page that was asked for")
        << 200 << nobody << QByteArray("<html>room</html>") << false << u"undefined <html>room</html>"_s;
}

void TestAnswer::pages()
{
    QFETCH(int, status);
    QFETCH(QByteArray, server);
    QFETCH(QByteArray, body);
    QFETCH(bool, isApi);
    HttpAnswer answer;
    answer.status = status;
    answer.server = server;
    answer.body = body;
    answer.isApi = isApi;
    for (const auto envelope : {Envelope::PlugDj, Envelope::Floatplane, Envelope::Plain})
        QTEST(describe(readAnswer(envelope, answer, Now)), "expected");
}

void TestAnswer::refusals()
{
    QTest::addColumn<Envelope>("envelope");
    QTest::addColumn<QByteArray>("body");
    for (const QByteArray token : {"badLogin", "notAuthorized", "ban", "roomCapacity", "weird", "<b>x</b>", ""}) {
        QTest::addRow("plug.dj %s", token.constData()) << Envelope::PlugDj << "{\"status\":\"" + token + "\"}";
    }
    for (const QByteArray token : {"notLoggedInError", "chatBanned", "weird", "<b>x</b>", ""}) {
        QTest::addRow("Floatplane %s", token.constData())
            << Envelope::Floatplane << "{\"errors\":[{\"name\":\"" + token + "\"}]}";
    }
    for (const QByteArray token : {"slow_down", "weird", "<b>x</b>", ""})
        QTest::addRow("OAuth %s", token.constData()) << Envelope::Plain << "{\"error\":\"" + token + "\"}";
}

void TestAnswer::everyErrorHasItsSentence()
{
    QFETCH(Envelope, envelope);
    QFETCH(QByteArray, body);
    const auto reply = read(envelope, 400, body);
    QVERIFY(!reply);
    QVERIFY(reply.error().text.endsWith(u'.'));
    QVERIFY(!reply.error().text.contains(u'<'));
}

void TestAnswer::metaAndDateAreKept()
{
    HttpAnswer answer;
    answer.status = 200;
    answer.date = "Tue, 01 Sep 2026 19:59:58 GMT";
    answer.body = R"({"data":[],"meta":{"total":3},"status":"ok"})";
    const auto reply = readAnswer(Envelope::PlugDj, answer, Now);
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->meta[u"total"_s].toInt(), 3);
    QCOMPARE(reply->serverDate, Now.addSecs(-2));
}

void TestAnswer::bansTellTheirTime()
{
    const auto hour = read(Envelope::PlugDj, 410, R"({"data":[{"r":2,"e":3540,"d":"h"}],"status":"ban"})");
    QCOMPARE(hour.error().text, u"You are banned from this room for another 59 minutes."_s);
    QCOMPARE(hour.error().retryAfter, std::optional(3540s));
    const auto ever = read(Envelope::PlugDj, 410, R"({"data":[{"r":2,"e":-1,"d":"f"}],"status":"ban"})");
    QCOMPARE(ever.error().text, u"You are banned from this room for good."_s);
    QVERIFY(!ever.error().retryAfter);
    QCOMPARE(read(Envelope::PlugDj, 410, R"({"data":["x"],"status":"ban"})").error().text,
             u"You are banned from this room."_s);
}

void TestAnswer::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("with spaces") << QByteArray(" 7 ") << 7;
    QTest::newRow("date") << QByteArray("Tue, 01 Sep 2026 20:01:30 GMT") << 90;
    QTest::newRow("date in the past") << QByteArray("Tue, 01 Sep 2026 19:00:00 GMT") << 0;
    QTest::newRow("negative") << QByteArray("-5") << 0;
    QTest::newRow("absurd") << QByteArray("999999999999") << 86400;
    QTest::newRow("absent") << QByteArray() << -1;
    QTest::newRow("words") << QByteArray("later") << -1;
}

void TestAnswer::retryAfter()
{
    QFETCH(QByteArray, value);
    const auto wait = parseRetryAfter(value, Now);
    QTEST(wait ? int(wait->count()) : -1, "seconds");
}

void TestAnswer::retryAfterReachesTheError()
{
    HttpAnswer answer;
    answer.status = 503;
    answer.retryAfter = "30";
    const auto reply = readAnswer(Envelope::Floatplane, answer, Now);
    QCOMPARE(reply.error().kind, Error::Kind::Maintenance);
    QCOMPARE(reply.error().retryAfter, std::optional(30s));
}

void TestAnswer::httpDates_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QDateTime>("date");
    QTest::newRow("usual") << QByteArray("Tue, 01 Sep 2026 20:00:00 GMT") << Now;
    QTest::newRow("words") << QByteArray("yesterday") << QDateTime();
    QTest::newRow("empty") << QByteArray() << QDateTime();
}

void TestAnswer::httpDates()
{
    QFETCH(QByteArray, value);
    QFETCH(QDateTime, date);
    QCOMPARE(parseHttpDate(value).isValid(), date.isValid());
    if (date.isValid())
        QCOMPARE(parseHttpDate(value), date);
}

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"

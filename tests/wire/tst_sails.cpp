// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/sails.h"
#include "wire/socketio.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestSails : public QObject
{
    Q_OBJECT

private slots:
    void parseRequest_data();
    void parseRequest();
    void serializeRequest();
    void parseResponse_data();
    void parseResponse();
    void responseComesBack_data();
    void responseComesBack();
    void parseErrorComesBack();
    void acceptsSdkVersion_data();
    void acceptsSdkVersion();
    void verbs();
    void transcripts_data();
    void transcripts();
};

namespace {

QString json(const QJsonValue &value)
{
    const auto array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return value.isUndefined() ? u"-"_s : QString::fromUtf8(array.mid(1, array.size() - 2));
}

QString describe(const Result<sails::Request> &request)
{
    if (!request)
        return u"error: "_s + request.error().text;
    return QString::fromLatin1(request->verb) + u' ' + request->url + u' ' + json(request->data) + u' '
           + json(request->headers);
}

QString describe(const Result<sails::Response> &response)
{
    if (!response)
        return u"error: "_s + response.error().text + u" ["_s + response.error().code + u']';
    return QString::number(response->statusCode) + u' ' + json(response->body);
}

const QByteArray OldVersion =
    R"({"code":"SAILS:HOOK:SOCKETS:PARSE_VIRTUAL_REQ","name":"Error (SAILS:HOOK:SOCKETS:PARSE_VIRTUAL_REQ):",)"
    R"("status":400,"message":"Failed to parse incoming socket.io request.",)"
    R"("details":"This version of Sails is not compatible with the client SDK version (0.9.0)."})";

} // namespace

void TestSails::parseRequest_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const QString &name, const QByteArray &argument, const QString &expected) {
        QTest::newRow(tag) << name << argument << expected;
    };
    row("as the reference client sends it", u"post"_s,
        R"({"method":"post","headers":{},"data":{"creatorId":"59f9"},"url":"/api/v3/poll/live/joinroom"})",
        uR"(post /api/v3/poll/live/joinroom {"creatorId":"59f9"} {})"_s);
    row("the name decides, not the method", u"get"_s, R"({"method":"post","url":"/x"})", u"get /x {} {}"_s);
    row("headers", u"get"_s, R"({"url":"/x","headers":{"authorization":"Bearer t"}})",
        uR"(get /x {} {"authorization":"Bearer t"})"_s);
    row("legacy params", u"put"_s, R"({"url":"/x","params":{"a":1}})", uR"(put /x {"a":1} {})"_s);
    row("data over params", u"put"_s, R"({"url":"/x","params":{"a":1,"b":1},"data":{"b":2}})",
        uR"(put /x {"a":1,"b":2} {})"_s);
    row("seed: body for data", u"get"_s, R"({"method":"get","headers":{},"body":{"a":1},"url":"/api/v3/x"})",
        uR"(get /api/v3/x {"a":1} {})"_s);
    row("data over body", u"get"_s, R"({"url":"/x","body":{"a":1},"data":{"b":2}})", uR"(get /x {"b":2} {})"_s);
    row("array as data", u"post"_s, R"({"url":"/x","data":[1]})", u"post /x [1] {}"_s);
    row("null data", u"post"_s, R"({"url":"/x","data":null,"headers":null})", u"post /x {} {}"_s);
    row("text as data", u"post"_s, R"({"url":"/x","data":"y"})", u"post /x {} {}"_s);
    row("no url", u"get"_s, R"({"method":"get","headers":{},"data":{}})", u"error: No url provided in request"_s);
    row("url of another type", u"get"_s, R"({"url":7})", u"error: No url provided in request"_s);
    row("no object", u"get"_s, R"("/x")", u"error: No url provided in request"_s);
    row("no argument", u"get"_s, "", u"error: No url provided in request"_s);
}

void TestSails::parseRequest()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, argument);
    QFETCH(QString, expected);
    QCOMPARE(describe(sails::parseRequest(name, argument)), expected);
}

void TestSails::serializeRequest()
{
    const sails::Request request{"post", u"/ck/channel/message"_s,
                                 QJsonObject{{u"channel"_s, u"5c13"_s}, {u"message"_s, u"h\u00e9 \"x\"\n"_s}},
                                 QJsonObject{{u"authorization"_s, u"Bearer t"_s}}};
    const auto parsed = sails::parseRequest(u"post"_s, sails::serializeRequest(request));
    QVERIFY(parsed);
    QCOMPARE(*parsed, request);
    const auto object = QJsonDocument::fromJson(sails::serializeRequest({"get", u"/x"_s, QJsonObject(), {}})).object();
    QCOMPARE(object.keys(), (QStringList{u"data"_s, u"headers"_s, u"method"_s, u"url"_s}));
    QCOMPARE(object[u"method"_s].toString(), u"get"_s);
}

void TestSails::parseResponse_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const QByteArray &argument, const QString &expected) {
        QTest::newRow(tag) << argument << expected;
    };
    row("object", R"({"body":{"message":"User sync setup."},"headers":{},"statusCode":200})",
        uR"(200 {"message":"User sync setup."})"_s);
    row("true", R"({"body":true,"headers":{},"statusCode":200})", u"200 true"_s);
    row("text", R"({"body":"Not Found","headers":{},"statusCode":404})", u"404 \"Not Found\""_s);
    row("null", R"({"body":null,"statusCode":200})", u"200 null"_s);
    row("number", R"({"body":7,"statusCode":200})", u"200 7"_s);
    row("array", R"({"body":[1],"statusCode":200})", u"200 [1]"_s);
    row("no body", R"({"headers":{},"statusCode":204})", u"204 -"_s);
    row("no status", R"({"body":"OK"})", u"200 \"OK\""_s);
    row("status as text", R"({"body":{},"statusCode":"429"})", u"429 {}"_s);
    row("status null", R"({"body":{},"statusCode":null})", u"200 {}"_s);
    row("old SDK version", OldVersion, u"error: the server could not read the request [sdkVersion]"_s);
    row("old SDK version, other words", R"({"code":"E","status":400,"details":"SDK version 0.9.0 is not supported."})",
        u"error: the server could not read the request [sdkVersion]"_s);
    row("no url", R"({"code":"SAILS:HOOK:SOCKETS:PARSE_VIRTUAL_REQ","status":400,"details":"No url provided"})",
        u"error: the server could not read the request [SAILS:HOOK:SOCKETS:PARSE_VIRTUAL_REQ]"_s);
    row("status alone", R"({"status":400})", u"error: the server could not read the request []"_s);
    row("code as number", R"({"code":5})", u"error: the server could not read the request [5]"_s);
    const QString neither = u"error: an answer with neither status nor body []"_s;
    row("empty object", "{}", neither);
    row("nothing", "", neither);
    row("a text", "\"OK\"", neither);
    row("broken", R"({"body":)", neither);
}

void TestSails::parseResponse()
{
    QFETCH(QByteArray, argument);
    QFETCH(QString, expected);
    const auto response = sails::parseResponse(argument);
    QCOMPARE(describe(response), expected);
    if (!response)
        QCOMPARE(response.error().kind, Error::Kind::Protocol);
}

void TestSails::responseComesBack_data()
{
    QTest::addColumn<QJsonValue>("body");
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"success"_s, true}});
    QTest::newRow("true") << QJsonValue(true);
    QTest::newRow("text") << QJsonValue(u"Not Found"_s);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined);
}

void TestSails::responseComesBack()
{
    QFETCH(QJsonValue, body);
    const sails::Response response{404, body, {}};
    const auto parsed = sails::parseResponse(sails::serializeResponse(response));
    QVERIFY(parsed);
    QCOMPARE(*parsed, response);
}

void TestSails::parseErrorComesBack()
{
    const auto parsed = sails::parseResponse(sails::serializeParseError(u"No url provided in request"_s));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, QString(sails::ParseErrorCode));
}

void TestSails::acceptsSdkVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("ok");
    QTest::newRow("website") << u"1.2.1"_s << true;
    QTest::newRow("community document") << u"0.13.8"_s << true;
    QTest::newRow("lowest") << u"0.11.0"_s << true;
    QTest::newRow("pre-release counts for nothing") << u"0.11.0-rc.1"_s << true;
    QTest::newRow("too old") << u"0.10.9"_s << false;
    QTest::newRow("what the server assumes") << u"0.9.0"_s << false;
    QTest::newRow("absent") << QString() << false;
    QTest::newRow("two numbers") << u"1.2"_s << false;
    QTest::newRow("words") << u"latest"_s << false;
    QTest::newRow("number too large") << u"99999999999.0.0"_s << false;
}

void TestSails::acceptsSdkVersion()
{
    QFETCH(QString, version);
    QTEST(sails::acceptsSdkVersion(version), "ok");
}

void TestSails::verbs()
{
    for (const QString &verb : {u"get"_s, u"post"_s, u"put"_s, u"patch"_s, u"delete"_s, u"options"_s, u"head"_s})
        QVERIFY(sails::isVerb(verb));
    for (const QString &name : {u"GET"_s, u"radioChatter"_s, QString()})
        QVERIFY(!sails::isVerb(name));
}

void TestSails::transcripts_data()
{
    QTest::addColumn<QString>("frame");
    QFile file(QStringLiteral(PARTYLINE_SOURCE_DIR "/tests/wire/data/floatplane-frames.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    static const QRegularExpression exchange(u"^([CS]> 42\\d*\\[\"(get|post)\"|S> 43\\d+\\[\\{)"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (exchange.match(lines[i]).hasMatch())
            QTest::newRow(qPrintable(u"%1: %2"_s.arg(i + 1).arg(lines[i].left(60)))) << lines[i].mid(4);
    }
}

/// Every request and answer of the protocol file is read, and a second time from what we write of it.
void TestSails::transcripts()
{
    QFETCH(QString, frame);
    const auto packet = socketio::parsePacket(frame.toUtf8());
    QVERIFY(packet);
    if (packet->type == socketio::Type::Event) {
        const auto request = sails::parseRequest(packet->name, packet->argument);
        const bool hasUrl = packet->argument.contains("\"url\"");
        QCOMPARE(request.isOk(), hasUrl);
        if (hasUrl)
            QCOMPARE(*sails::parseRequest(packet->name, sails::serializeRequest(*request)), *request);
        return;
    }
    const auto response = sails::parseResponse(packet->argument);
    const bool isParseError = packet->argument.contains("PARSE_VIRTUAL_REQ");
    QCOMPARE(response.isOk(), !isParseError);
    if (!isParseError)
        QCOMPARE(*sails::parseResponse(sails::serializeResponse(*response)), *response);
}

QTEST_GUILESS_MAIN(TestSails)
#include "tst_sails.moc"

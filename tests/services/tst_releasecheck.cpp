// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/releasecheck.h"

#include "support/httpfake.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestReleaseCheck : public QObject
{
    Q_OBJECT

private slots:
    void readsEachShape_data();
    void readsEachShape();
    void whatIsNoReleaseFails_data();
    void whatIsNoReleaseFails();
    void tellsOnlyOfNewerOnes_data();
    void tellsOnlyOfNewerOnes();
    void asksOnceAndSaysNothingOfTheUser();
    void plainHttpIsRefused();
    void aBrokenServerIsTold();
    void mayGoWhileItAsks();
};

void TestReleaseCheck::readsEachShape_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ours") << QByteArray(
        R"({"version":"1.2.3","page":"https://example.org/new","summary":" Much \n faster "})")
                          << u"1.2.3 https://example.org/new Much faster"_s;
    QTest::newRow("GitHub") << QByteArray(
        R"({"tag_name":"v2.0","html_url":"https://example.org/r/2","name":"Two","assets":[{}]})")
                            << u"2.0 https://example.org/r/2 Two"_s;
    QTest::newRow("GitLab") << QByteArray(R"({"tag_name":"0.9","_links":{"self":"https://example.org/r/9"}})")
                            << u"0.9 https://example.org/r/9 "_s;
}

void TestReleaseCheck::readsEachShape()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, expected);
    const auto release = readRelease(QJsonDocument::fromJson(answer).object());
    QVERIFY(release);
    QCOMPARE(u"%1 %2 %3"_s.arg(release->version.toString(), release->page.toString(), release->summary), expected);
}

void TestReleaseCheck::whatIsNoReleaseFails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("list") << QByteArray(R"([{"version":"1.0"}])");
    QTest::newRow("no page") << QByteArray(R"({"version":"1.0"})");
    QTest::newRow("not a number") << QByteArray(R"({"version":"new","page":"https://example.org"})");
    QTest::newRow("a number as number") << QByteArray(R"({"version":1.0,"page":"https://example.org"})");
    QTest::newRow("not yet") << QByteArray(R"({"version":"2.0-rc1","page":"https://example.org"})");
    QTest::newRow("endless") << QByteArray(R"({"version":"1.2.3.4.5.6","page":"https://example.org"})");
    QTest::newRow("script") << QByteArray(R"({"version":"1.0","page":"javascript:alert"})");
    QTest::newRow("file") << QByteArray(R"({"version":"1.0","page":"file:///etc/passwd"})");
    QTest::newRow("plain") << QByteArray(R"({"version":"1.0","page":"http://example.org/"})");
}

void TestReleaseCheck::whatIsNoReleaseFails()
{
    QFETCH(QByteArray, answer);
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    const auto release = readRelease(document.isArray() ? QJsonValue(document.array()) : document.object());
    QVERIFY(!release);
    QCOMPARE(release.error().kind, Error::Kind::Protocol);
}

void TestReleaseCheck::tellsOnlyOfNewerOnes_data()
{
    QTest::addColumn<QString>("running");
    QTest::addColumn<bool>("isNewer");
    QTest::newRow("older") << u"1.9.9"_s << true;
    QTest::newRow("the same") << u"1.10.0"_s << false;
    QTest::newRow("newer") << u"1.10.1"_s << false;
}

void TestReleaseCheck::tellsOnlyOfNewerOnes()
{
    QFETCH(QString, running);
    QFETCH(bool, isNewer);
    HttpFake server(
        [](const auto &) { return HttpFake::json(R"({"version":"1.10.0","page":"https://example.org/new"})"); });
    ReleaseCheck check(QVersionNumber::fromString(running));
    QSignalSpy newer(&check, &ReleaseCheck::newer);
    QSignalSpy upToDate(&check, &ReleaseCheck::upToDate);
    check.ask(server.url());
    QTRY_COMPARE(newer.count() + upToDate.count(), 1);
    QCOMPARE(newer.count() == 1, isNewer);
    QVERIFY(!check.isAsking());
}

void TestReleaseCheck::asksOnceAndSaysNothingOfTheUser()
{
    HttpFake server(
        [](const auto &) { return HttpFake::json(R"({"version":"1.0","page":"https://example.org/new"})"); });
    ReleaseCheck check(QVersionNumber(1, 0));
    QSignalSpy upToDate(&check, &ReleaseCheck::upToDate);
    QUrl feed = server.url();
    feed.setPath(u"/releases/latest"_s);
    feed.setQuery(u"channel=stable"_s);
    check.ask(feed);
    check.ask(feed);
    QTRY_COMPARE(upToDate.count(), 1);
    QCOMPARE(server.requests().size(), 1);
    const HttpFake::Request request = server.requests().first();
    QCOMPARE(request.verb + ' ' + request.target, QByteArray("GET /releases/latest?channel=stable"));
    QVERIFY(!request.headers.contains("cookie"));
    QVERIFY(!request.headers.contains("referer"));
    // Another time is another question.
    check.ask(feed);
    QTRY_COMPARE(upToDate.count(), 2);
}

void TestReleaseCheck::plainHttpIsRefused()
{
    ReleaseCheck check(QVersionNumber(1, 0));
    QSignalSpy failed(&check, &ReleaseCheck::failed);
    check.ask(QUrl(u"http://example.org/releases"_s));
    check.ask(QUrl(u"releases"_s));
    QCOMPARE(failed.count(), 2);
    QVERIFY(!check.isAsking());
}

void TestReleaseCheck::aBrokenServerIsTold()
{
    HttpFake server(
        [](const auto &) { return HttpFake::reply(404, "<html>gone</html>", {"Content-Type: text/html"}); });
    ReleaseCheck check(QVersionNumber(1, 0));
    QSignalSpy failed(&check, &ReleaseCheck::failed);
    check.ask(server.url());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed.first().first().value<Error>().text.isEmpty());
}

void TestReleaseCheck::mayGoWhileItAsks()
{
    HttpFake server([](const auto &) { return HttpFake::silence(); });
    auto check = std::make_unique<ReleaseCheck>(QVersionNumber(1, 0));
    QSignalSpy failed(check.get(), &ReleaseCheck::failed);
    check->ask(server.url());
    QTRY_COMPARE(server.requests().size(), 1);
    check.reset();
    QCOMPARE(failed.count(), 0);
}

QTEST_GUILESS_MAIN(TestReleaseCheck)
#include "tst_releasecheck.moc"

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanedelivery.h"
#include "services/floatplanestreams.h"
#include "support/streamsite.h"

#include <QJsonDocument>

#include <optional>

using namespace partyline;
using namespace Qt::StringLiterals;
using Site = StreamSite;

/// What is found of a livestream by its id, its creator or a word, and where it plays.
class TestFloatplaneStreams : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsByCreator();
    void findsById();
    void findsTheFirstThatStreams();
    void idOfAnotherCreatorIsNone();
    void asksEachCreatorOnce();
    void goesOnPastCreatorsThatAreGone();
    void refusals_data();
    void refusals();
    void noNetworkIsSaid();
    void findsByName();
    void namedRefusals_data();
    void namedRefusals();
    void tellsNobodyWhoIsGone();
    void describesPlainly();
    void channels();
    void picturesAreJustLargeEnough();
    void pageIsBelowTheSite();
    void playlistOfTheBestVariant();
    void deliveryRefusals_data();
    void deliveryRefusals();
    void fitToFetch_data();
    void fitToFetch();

private:
    std::optional<Result<Livestream>> find(const QString &stream, const QString &creator);
    std::optional<Result<Livestream>> findNamed(const QString &word);

    std::unique_ptr<Site> m;
};

void TestFloatplaneStreams::init()
{
    m = std::make_unique<Site>();
    m->signIn();
}

void TestFloatplaneStreams::cleanup()
{
    m.reset();
}

std::optional<Result<Livestream>> TestFloatplaneStreams::find(const QString &stream, const QString &creator)
{
    std::optional<Result<Livestream>> told;
    findLivestream(*m->account, stream, creator, this, [&](const Result<Livestream> &found) { told = found; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), 10'000); }();
    return told;
}

std::optional<Result<Livestream>> TestFloatplaneStreams::findNamed(const QString &word)
{
    std::optional<Result<Livestream>> told;
    findLivestreamNamed(*m->account, word, this, [&](const Result<Livestream> &found) { told = found; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), 10'000); }();
    return told;
}

void TestFloatplaneStreams::findsByCreator()
{
    m->server.onRest(Site::Info, {{200, Site::creator(1), {}, {}}});
    const auto found = find({}, Site::creatorId(1));
    QVERIFY(found && *found);
    QCOMPARE((*found)->id, Site::streamId(1));
    QCOMPARE((*found)->creatorName, u"Creator 1"_s);
    QCOMPARE((*found)->creatorUrlName, u"creator1"_s);
    QCOMPARE((*found)->title, u"Show 1"_s);
    QCOMPARE(m->server.count(Site::Subscriptions), 0);
}

void TestFloatplaneStreams::findsById()
{
    m->subscribe({1, 2, 3});
    const auto found = find(Site::streamId(2), {});
    QVERIFY(found && *found);
    QCOMPARE((*found)->creatorId, Site::creatorId(2));
    QCOMPARE(m->server.count(Site::Info), 2); // and no further
}

void TestFloatplaneStreams::findsTheFirstThatStreams()
{
    m->subscribe({1, 2});
    m->server.onRest(Site::Info, {{200, Site::creator(1, false), {}, {}}, {200, Site::creator(2), {}, {}}});
    const auto found = find({}, {});
    QVERIFY(found && *found);
    QCOMPARE((*found)->id, Site::streamId(2));
}

void TestFloatplaneStreams::idOfAnotherCreatorIsNone()
{
    m->server.onRest(Site::Info, {{200, Site::creator(1), {}, {}}});
    const auto found = find(Site::streamId(2), Site::creatorId(1));
    QVERIFY(found && !*found);
    QCOMPARE(found->error().code, u"noStream"_s);
}

void TestFloatplaneStreams::asksEachCreatorOnce()
{
    m->subscribe({1, 1, 1});
    const auto found = find(Site::streamId(9), {});
    QVERIFY(found && !*found);
    QCOMPARE(m->server.count(Site::Info), 1);
}

void TestFloatplaneStreams::goesOnPastCreatorsThatAreGone()
{
    m->subscribe({1, 2});
    m->server.onRest(Site::Info, {Site::refused(404, u"creatorNotFoundError"_s), {200, Site::creator(2), {}, {}}});
    const auto found = find({}, {});
    QVERIFY(found && *found);
    QCOMPARE((*found)->id, Site::streamId(2));
}

void TestFloatplaneStreams::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("code");
    QTest::newRow("overloaded") << 503 << QByteArray("<h1>busy</h1>") << u"503"_s;
    QTest::newRow("blocked") << 403 << Site::cloudflare().text << u"cdn"_s;
    QTest::newRow("a page") << 200 << QByteArray("<html>Log in to the hotel</html>") << u"html"_s;
}

void TestFloatplaneStreams::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, page);
    m->server.onRest(Site::Subscriptions, {{status, {}, {}, page}});
    const auto found = find({}, {});
    QVERIFY(found && !*found);
    QTEST(found->error().code, "code");
    QVERIFY(!found->error().text.isEmpty());
}

void TestFloatplaneStreams::noNetworkIsSaid()
{
    Endpoints nowhere = m->endpoints;
    {
        ScriptedFloatplane gone;
        nowhere.site = gone.url();
    }
    FloatplaneAccount account(nowhere);
    std::optional<Result<Livestream>> told;
    findLivestream(account, {}, {}, this, [&](const Result<Livestream> &found) { told = found; });
    QTRY_VERIFY(told.has_value());
    QCOMPARE(told->error().kind, Error::Kind::Network);
}

void TestFloatplaneStreams::findsByName()
{
    m->server.onRest(Site::Named, {{200, QJsonArray{Site::creator(3, false), Site::creator(4)}, {}, {}}});
    const auto found = findNamed(u"creator4"_s);
    QVERIFY(found && *found);
    QCOMPARE((*found)->id, Site::streamId(4));
}

void TestFloatplaneStreams::namedRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("code");
    QTest::newRow("nobody") << 200 << QString() << u"noStream"_s;
    QTest::newRow("unknown") << 404 << u"creatorNotFoundError"_s << u"noStream"_s;
    QTest::newRow("too fast") << 429 << u"rateLimitError"_s << u"rateLimitError"_s;
}

void TestFloatplaneStreams::namedRefusals()
{
    QFETCH(int, status);
    QFETCH(QString, error);
    m->server.onRest(Site::Named, {status == 200 ? ScriptedFloatplane::Reply{200, QJsonArray(), {}, {}}
                                                 : Site::refused(status, error)});
    const auto found = findNamed(u"<b>&nobody"_s);
    QVERIFY(found && !*found);
    QTEST(found->error().code, "code");
}

void TestFloatplaneStreams::tellsNobodyWhoIsGone()
{
    m->server.onRest(Site::Named, {{200, QJsonArray{Site::creator(4)}, {}, {}}});
    auto gone = std::make_unique<QObject>();
    bool isTold = false;
    findLivestreamNamed(*m->account, u"creator4"_s, gone.get(), [&](const Result<Livestream> &) { isTold = true; });
    gone.reset();
    const auto found = findNamed(u"creator4"_s); // a later question is answered, that one is not
    QVERIFY(found && *found);
    QVERIFY(!isTold);
}

void TestFloatplaneStreams::describesPlainly()
{
    floatplane::Creator creator;
    creator.id = u"c"_s;
    creator.title = u"Tom &amp; <Jerry>\n\n "_s;
    floatplane::LiveStream live;
    live.id = u"s"_s;
    live.title = u"A &lt;b&gt;bold&lt;/b&gt;\ttitle"_s;
    live.description =
        u"<p>One<br/>two</p><script>alert(1)</script><p>&amp;lt;three&amp;gt; <a href=\"x\">four</a></p>"_s;
    creator.liveStream = live;
    const Livestream stream = livestreamOf(creator);
    QCOMPARE(stream.creatorName, u"Tom & <Jerry>"_s);
    QCOMPARE(stream.title, u"A <b>bold</b> title"_s);
    QCOMPARE(stream.description, u"One\ntwo\n&lt;three&gt; four"_s);
}

void TestFloatplaneStreams::channels()
{
    floatplane::Creator creator;
    creator.id = u"c"_s;
    creator.channels = {{u"1"_s, u"Main"_s, u"main"_s}, {u"2"_s, u"Extras"_s, u"extras"_s}, {u"3"_s, {}, {}}};
    floatplane::LiveStream live;
    live.id = u"s"_s;
    live.channel = u"2"_s;
    creator.liveStream = live;
    const Livestream stream = livestreamOf(creator);
    QCOMPARE(stream.channels, (QStringList{u"Main"_s, u"Extras"_s}));
    QCOMPARE(stream.channel, u"Extras"_s);
    QCOMPARE(stream.creatorName, u"c"_s); // better than nothing
}

void TestFloatplaneStreams::picturesAreJustLargeEnough()
{
    const auto image = [](int width, const QString &path) {
        floatplane::Image one;
        one.width = width;
        one.path = QUrl(path);
        return one;
    };
    floatplane::Image all = image(1920, u"https://a.b/1920"_s);
    all.children = {image(100, u"https://a.b/100"_s), image(400, u"https://a.b/400"_s),
                    image(800, u"https://a.b/800"_s)};
    QCOMPARE(pictureFor(all, 200), QUrl(u"https://a.b/400"_s));
    QCOMPARE(pictureFor(all, 400), QUrl(u"https://a.b/400"_s));
    QCOMPARE(pictureFor(all, 5000), QUrl(u"https://a.b/1920"_s));
    QCOMPARE(pictureFor({}, 100), QUrl());
}

void TestFloatplaneStreams::pageIsBelowTheSite()
{
    Livestream stream;
    const QUrl site(u"https://www.floatplane.com"_s);
    QVERIFY(pageOf(stream, site).isEmpty());
    stream.creatorUrlName = u"linustechtips"_s;
    QCOMPARE(pageOf(stream, site), QUrl(u"https://www.floatplane.com/channel/linustechtips/live/"_s));
    stream.creatorUrlName = u"../../evil.example?x#y"_s;
    QCOMPARE(pageOf(stream, site).host(), u"www.floatplane.com"_s);
    QVERIFY(!pageOf(stream, site).hasQuery() && !pageOf(stream, site).hasFragment());
}

void TestFloatplaneStreams::playlistOfTheBestVariant()
{
    const auto variant = [](const QString &url, int order, bool enabled) {
        return QJsonObject{{u"url"_s, url}, {u"order"_s, order}, {u"enabled"_s, enabled}};
    };
    const QJsonObject group{{u"origins"_s, QJsonArray{QJsonObject{{u"url"_s, m->server.url().toString()}}}},
                            {u"variants"_s, QJsonArray{variant(u"/off"_s, -1, false), variant(u"/second"_s, 2, true),
                                                       variant(u"/first?token=T"_s, 1, true)}}};
    m->deliver({200, QJsonObject{{u"groups"_s, QJsonArray{group}}}, {}, {}});
    std::optional<Result<QUrl>> told;
    findPlaylist(*m->account, Site::streamId(1), this, [&](const Result<QUrl> &found) { told = found; });
    QTRY_VERIFY(told.has_value());
    QVERIFY2(told->isOk(), told->isOk() ? "" : qPrintable(told->error().text));
    QCOMPARE(told->value().path(), u"/first"_s);
}

void TestFloatplaneStreams::deliveryRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body"); // JSON, or a page
    QTest::addColumn<QString>("code");
    const auto variant = [](const QByteArray &one) { return R"({"groups":[{"variants":[)" + one + "]}]}"; };
    QTest::newRow("forbidden") << 403 << QByteArray(R"({"errors":[{"name":"accessDeniedError"}]})") << u"noAccess"_s;
    QTest::newRow("no such stream") << 404 << QByteArray(R"({"errors":[{"name":"notFoundError"}]})") << u"offline"_s;
    QTest::newRow("Cloudflare") << 403 << Site::cloudflare().text << u"cdn"_s;
    QTest::newRow("nothing") << 200 << variant("") << u"offline"_s;
    QTest::newRow("processing") << 200
                                << variant(R"({"url":"https://a.b/c","enabled":true,)"
                                           R"("meta":{"common":{"access":{"deniedReason":"isProcessing"}}}})")
                                << u"isProcessing"_s;
    QTest::newRow("no permission") << 200
                                   << variant(R"({"url":"https://a.b/c","enabled":false,)"
                                              R"("meta":{"common":{"access":{"deniedReason":"isMissingPermission"}}}})")
                                   << u"noAccess"_s;
    QTest::newRow("elsewhere without TLS")
        << 200 << variant(R"({"url":"http://a.b/c","enabled":true})") << u"address"_s;
    QTest::newRow("the router") << 200 << variant(R"({"url":"https://192.168.0.1/reboot","enabled":true})")
                                << u"address"_s;
    QTest::newRow("no delivery") << 200 << QByteArray(R"({"x":1})") << QString();
}

void TestFloatplaneStreams::deliveryRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    if (body.startsWith('{'))
        m->deliver({status, QJsonDocument::fromJson(body).object(), {}, {}});
    else
        m->deliver({status, {}, {}, body});
    std::optional<Result<QUrl>> told;
    findPlaylist(*m->account, Site::streamId(1), this, [&](const Result<QUrl> &found) { told = found; });
    QTRY_VERIFY(told.has_value());
    QVERIFY(!told->isOk());
    if (!code.isEmpty())
        QCOMPARE(told->error().code, code);
    QVERIFY(!told->error().text.isEmpty());
}

void TestFloatplaneStreams::fitToFetch_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("site");
    QTest::addColumn<bool>("fits");
    const QString away = u"https://www.floatplane.com"_s;
    const QString here = u"http://127.0.0.1:4000"_s;
    QTest::newRow("CDN") << u"https://x.playback.live-video.net/a.m3u8"_s << away << true;
    QTest::newRow("plain") << u"http://x.live-video.net/a.m3u8"_s << away << false;
    QTest::newRow("this computer") << u"http://127.0.0.1:80/a"_s << away << false;
    QTest::newRow("this computer, by name") << u"https://localhost/a"_s << away << false;
    QTest::newRow("private net") << u"https://10.0.0.1/a"_s << away << false;
    QTest::newRow("link local") << u"https://169.254.169.254/latest"_s << away << false;
    QTest::newRow("private IPv6") << u"https://[fd00::1]/a"_s << away << false;
    QTest::newRow("mapped") << u"https://[::ffff:10.0.0.1]/a"_s << away << false;
    QTest::newRow("public address") << u"https://93.184.216.34/a"_s << away << true;
    QTest::newRow("practice") << u"http://127.0.0.1:4000/a"_s << here << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << here << false;
    QTest::newRow("with a password") << u"https://a:b@x.example/a"_s << away << false;
}

void TestFloatplaneStreams::fitToFetch()
{
    QFETCH(QString, url);
    QFETCH(QString, site);
    QTEST(isFitToFetch(QUrl(url), QUrl(site)), "fits");
}

QTEST_GUILESS_MAIN(TestFloatplaneStreams)
#include "tst_floatplanestreams.moc"

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/httpfake.h"
#include "support/testcertificates.h"
#include "support/testpictures.h"
#include "ui/emotestore.h"
#include "ui/picturecheck.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace partyline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestEmoteStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void formats_data();
    void formats();
    void onlySaneBytesAreDecoded_data();
    void onlySaneBytesAreDecoded();
    void allowedAddresses_data();
    void allowedAddresses();
    void aPictureIsFetchedOnceAndShared();
    void whatCannotBeShownFails_data();
    void whatCannotBeShownFails();
    void redirectsAreFollowedToWhereWeMayGo_data();
    void redirectsAreFollowedToWhereWeMayGo();
    void aPrivateServersRootIsTrustedThere();
    void theBudgetHolds();
    void fewAtOnce();
    void aSlowOneIsLateThenFails();
    void troubleIsTriedAgainARefusalIsNot();
    void aFailingHostIsLeftAlone();
    void itMayDieWhileFetching();
    void aFreshPictureIsNotAskedForAgain();
    void aStalePictureIsAskedAbout();
    void anOldPictureIsBetterThanNone();
    void aDamagedFileIsFetchedAgain();
    void whatMayNotBeKeptIsNot();
    void sizesAreKnownBeforeAnythingIsLoaded();
    void whatMovesGoesOnWhileItIsDrawn();
    void drawingTakesItsShareOfTheTime();
    void framesOfALongAnimationAreNotKept();
    void aLargeAnimationStandsStill();

private:
    std::unique_ptr<EmoteStore> make(EmoteStore::Options options = {});
    std::unique_ptr<EmoteStore> makeKeeping();
    QUrl url(const QString &path) const { return m_server->url().resolved(QUrl(path)); }
    int requests(const QByteArray &target) const;
    void serve(const QByteArray &target, const QByteArray &answer) { m_answers[target] = answer; }
    void servePicture(const QByteArray &target, const QByteArray &bytes, const QByteArrayList &headers = {})
    {
        serve(target, HttpFake::reply(200, bytes, headers));
    }

    std::unique_ptr<HttpFake> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    QNetworkAccessManager m_network;
    QHash<QByteArray, QByteArray> m_answers;
};

void TestEmoteStore::init()
{
    m_answers.clear();
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<HttpFake>([this](const HttpFake::Request &request) {
        const bool isAsking =
            request.headers.contains("if-none-match") || request.headers.contains("if-modified-since");
        if (isAsking && m_answers.contains("304 " + request.target))
            return m_answers.value("304 " + request.target);
        return m_answers.value(request.target, HttpFake::reply(404, "no"));
    });
}

int TestEmoteStore::requests(const QByteArray &target) const
{
    return int(std::ranges::count(m_server->requests(), target, &HttpFake::Request::target));
}

std::unique_ptr<EmoteStore> TestEmoteStore::make(EmoteStore::Options options)
{
    auto store = std::make_unique<EmoteStore>(m_network, std::move(options));
    Endpoints endpoints;
    endpoints.service = Service::Floatplane;
    endpoints.site = m_server->url();
    endpoints.chat = m_server->url();
    store->allowFor(endpoints);
    return store;
}

std::unique_ptr<EmoteStore> TestEmoteStore::makeKeeping()
{
    EmoteStore::Options options;
    options.folder = m_dir->filePath(u"pictures"_s);
    options.keepsLoopback = true;
    return make(options);
}

void TestEmoteStore::formats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("png") << png(1, 1) << QByteArray("png");
    QTest::newRow("gif") << QByteArray("GIF89a....") << QByteArray("gif");
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0") << QByteArray("jpeg");
    QTest::newRow("webp") << QByteArray("RIFF1234WEBPVP8 ") << QByteArray("webp");
    QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << QByteArray();
    QTest::newRow("html") << QByteArray("<html>") << QByteArray();
    QTest::newRow("wave, not webp") << QByteArray("RIFF1234WAVEfmt ") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestEmoteStore::formats()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, format);
    QCOMPARE(pictures::formatOf(bytes), format);
}

void TestEmoteStore::onlySaneBytesAreDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("ok");
    QTest::newRow("small") << png(24, 24) << true;
    QTest::newRow("wide") << png(400, 20) << true;
    QTest::newRow("too long a side") << png(5000, 10) << false;
    QTest::newRow("too many pixels") << png(2100, 2100) << false;
    QTest::newRow("cut short") << png(64, 64).first(40) << false;
    QTest::newRow("too many bytes") << png(4, 4) + QByteArray(pictures::LargestBytes, 'x') << false;
    QTest::newRow("text") << QByteArray("hello") << false;
}

void TestEmoteStore::onlySaneBytesAreDecoded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, ok);
    const Result<QImage> decoded = pictures::decode(bytes);
    QCOMPARE(decoded.isOk(), ok);
    if (!ok)
        QVERIFY(!decoded.error().text.isEmpty());
}

void TestEmoteStore::allowedAddresses_data()
{
    QTest::addColumn<bool>("loopbackServer");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("ok");
    QTest::newRow("picture host") << false << u"https://pbs.floatplanecdn.com/emotes/a.png"_s << true;
    QTest::newRow("site") << false << u"https://www.floatplane.com/a.png"_s << true;
    QTest::newRow("plain http") << false << u"http://pbs.floatplanecdn.com/a.png"_s << false;
    QTest::newRow("another host") << false << u"https://evil.example/a.png"_s << false;
    QTest::newRow("a host that ends like it") << false << u"https://evil-www.floatplane.com.example/"_s << false;
    QTest::newRow("loopback") << false << u"http://127.0.0.1/a.png"_s << false;
    QTest::newRow("private") << false << u"https://192.168.0.1/a.png"_s << false;
    QTest::newRow("file") << false << u"file:///etc/passwd"_s << false;
    QTest::newRow("data") << false << u"data:image/png;base64,AAAA"_s << false;
    QTest::newRow("a user in front") << false << u"https://a:b@pbs.floatplanecdn.com/a.png"_s << false;
    QTest::newRow("loopback server") << true << u"http://127.0.0.1:4000/a.png"_s << true;
    QTest::newRow("another port of a loopback server") << true << u"http://127.0.0.1:99/a.png"_s << false;
    QTest::newRow("ftp of a loopback server") << true << u"ftp://127.0.0.1:4000/a.png"_s << false;
    QTest::newRow("elsewhere from a loopback server") << true << u"https://pbs.floatplanecdn.com/a.png"_s << false;
}

void TestEmoteStore::allowedAddresses()
{
    QFETCH(bool, loopbackServer);
    QFETCH(QString, address);
    QFETCH(bool, ok);
    QNetworkAccessManager network;
    EmoteStore store(network);
    Endpoints endpoints = Endpoints::floatplane();
    if (loopbackServer) {
        endpoints.site = QUrl(u"http://127.0.0.1:4000"_s);
        endpoints.chat = endpoints.site;
    }
    QVERIFY(!store.isAllowed(QUrl(address)));
    store.allowFor(endpoints);
    QCOMPARE(store.isAllowed(QUrl(address)), ok);
    QCOMPARE(store.aspect(QUrl(address)), ok ? 1.0 : 0.0);
}

void TestEmoteStore::aPictureIsFetchedOnceAndShared()
{
    servePicture("/wide.png", png(100, 50, Qt::blue));
    const auto store = make();
    const QUrl image = url(u"/wide.png"_s);
    QSignalSpy changed(store.get(), &EmoteStore::changed);
    QSignalSpy due(store.get(), &EmoteStore::pictureDue);
    QCOMPARE(store->state(image), EmoteStore::State::Loading);
    QCOMPARE(store->state(image), EmoteStore::State::Loading);
    QVERIFY(store->picture(image, {24, 24}, 1).isNull());
    QTRY_COMPARE(store->state(image), EmoteStore::State::Ready);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(due.size(), 1);
    QCOMPARE(store->aspect(image), 2.0);
    const QPixmap picture = store->picture(image, {48, 24}, 2);
    QCOMPARE(picture.size(), QSize(96, 48));
    QCOMPARE(picture.deviceIndependentSize(), QSizeF(48, 24));
    QCOMPARE(picture.toImage().pixelColor(10, 10), QColor(Qt::blue));
    const qint64 bytes = store->bytes();
    QVERIFY(!store->picture(image, {48, 24}, 2).isNull());
    QCOMPARE(store->bytes(), bytes); // the same picture again
    QVERIFY(!store->moves(image));
    QCOMPARE(requests("/wide.png"), 1);
    QVERIFY(!m_server->requests().constFirst().headers.contains("cookie"));
}

void TestEmoteStore::whatCannotBeShownFails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("not found") << HttpFake::reply(404, png(4, 4));
    QTest::newRow("svg with a picture's type") << HttpFake::reply(200, "<svg/>", {"Content-Type: image/png"});
    QTest::newRow("too large") << HttpFake::reply(200, QByteArray(pictures::LargestBytes + 4096, 'x'));
    QTest::newRow("too many pixels") << HttpFake::reply(200, png(2100, 2100));
    QTest::newRow("empty") << HttpFake::reply(200, {});
    QTest::newRow("not modified, unasked") << HttpFake::reply(304, {});
    QTest::newRow("cut off") << QByteArray();
}

void TestEmoteStore::whatCannotBeShownFails()
{
    QFETCH(QByteArray, answer);
    serve("/x", answer);
    const auto store = make();
    const QUrl image = url(u"/x"_s);
    store->state(image);
    QTRY_COMPARE(store->state(image), EmoteStore::State::Failed);
    QCOMPARE(store->aspect(image), 0.0);
    QVERIFY(store->picture(image, {24, 24}, 1).isNull());
    QCOMPARE(store->bytes(), 0);
}

void TestEmoteStore::redirectsAreFollowedToWhereWeMayGo_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("ok");
    QTest::newRow("the same server") << QByteArray("/there.png") << true;
    QTest::newRow("another port of this computer") << QByteArray("http://127.0.0.1:1/a.png") << false;
    QTest::newRow("another name of this computer") << QByteArray("http://localhost/a.png") << false;
    QTest::newRow("another host") << QByteArray("https://evil.example/a.png") << false;
    QTest::newRow("a file") << QByteArray("file:///etc/passwd") << false;
    QTest::newRow("in a circle") << QByteArray("/x") << false;
}

void TestEmoteStore::redirectsAreFollowedToWhereWeMayGo()
{
    QFETCH(QByteArray, location);
    QFETCH(bool, ok);
    serve("/x", HttpFake::reply(302, {}, {"Location: " + location}));
    servePicture("/there.png", png(8, 8));
    const auto store = make();
    const QUrl image = url(u"/x"_s);
    QTRY_COMPARE(store->state(image), ok ? EmoteStore::State::Ready : EmoteStore::State::Failed);
    QVERIFY(m_server->requests().size() <= 4);
}

void TestEmoteStore::aPrivateServersRootIsTrustedThere()
{
    const TestCertificates certificates;
    HttpFake secure([](const HttpFake::Request &) { return HttpFake::reply(200, png(8, 8)); }, certificates.good());
    for (const bool isNamed : {false, true}) {
        QNetworkAccessManager network; // it would come back to the same connection with the same roots
        EmoteStore store(network);
        Endpoints endpoints;
        endpoints.site = secure.url();
        endpoints.chat = secure.url();
        if (isNamed)
            endpoints.caFile = certificates.caFile();
        store.allowFor(endpoints);
        const QUrl image = secure.url().resolved(QUrl(u"/a"_s));
        QTRY_COMPARE(store.state(image), isNamed ? EmoteStore::State::Ready : EmoteStore::State::Failed);
    }
}

void TestEmoteStore::theBudgetHolds()
{
    EmoteStore::Options options;
    options.budget = 40'000; // two of 64 x 64 and their small copies
    const auto store = make(options);
    for (int i = 0; i < 6; ++i) {
        const QString path = u'/' + QString::number(i);
        servePicture(path.toLatin1(), png(64, 32));
        QTRY_COMPARE(store->state(url(path)), EmoteStore::State::Ready);
        QVERIFY(!store->picture(url(path), {24, 24}, 1).isNull());
        QVERIFY(store->bytes() <= options.budget);
    }
    // The first was forgotten and is asked for again; its box stays as it is.
    QCOMPARE(store->aspect(url(u"/0"_s)), 2.0);
    QCOMPARE(store->state(url(u"/0"_s)), EmoteStore::State::Loading);
    QTRY_COMPARE(store->state(url(u"/0"_s)), EmoteStore::State::Ready);
    QCOMPARE(m_server->requests().size(), 7);
}

void TestEmoteStore::fewAtOnce()
{
    m_server->setHandler([](const HttpFake::Request &) { return HttpFake::silence(); });
    EmoteStore::Options options;
    options.fetch.timeout = 200ms;
    options.fetch.failuresToPause = 1000;
    const auto store = make(options);
    for (int i = 0; i < 40; ++i)
        store->state(url(u'/' + QString::number(i)));
    QTRY_COMPARE(m_server->requests().size(), 6);
    // Places are free again after their time, and not before.
    QTRY_VERIFY(m_server->requests().size() > 6);
    QVERIFY(m_server->requests().size() <= 12);
}

void TestEmoteStore::aSlowOneIsLateThenFails()
{
    m_server->setHandler([](const HttpFake::Request &) { return HttpFake::silence(); });
    EmoteStore::Options options;
    options.lateAfter = 50ms;
    options.fetch.timeout = 400ms;
    const auto store = make(options);
    const QUrl image = url(u"/slow"_s);
    QSignalSpy due(store.get(), &EmoteStore::pictureDue);
    QCOMPARE(store->state(image), EmoteStore::State::Loading);
    QVERIFY(!store->isLate(image));
    QTRY_VERIFY(store->isLate(image));
    QCOMPARE(due.size(), 1);
    QTRY_COMPARE(store->state(image), EmoteStore::State::Failed);
    QVERIFY(!store->isLate(image));
}

void TestEmoteStore::troubleIsTriedAgainARefusalIsNot()
{
    serve("/busy", HttpFake::reply(503, {}));
    EmoteStore::Options options;
    options.firstRetry = 50ms;
    options.fetch.failuresToPause = 1000;
    const auto store = make(options);
    QSignalSpy due(store.get(), &EmoteStore::pictureDue);
    store->state(url(u"/busy"_s));
    store->state(url(u"/gone"_s));
    QTRY_COMPARE(store->state(url(u"/busy"_s)), EmoteStore::State::Failed);
    QTRY_COMPARE(store->state(url(u"/gone"_s)), EmoteStore::State::Failed);
    servePicture("/busy", png(8, 8));
    servePicture("/gone", png(8, 8));
    // Whoever shows it is told that it may be drawn again, and drawing asks.
    due.clear();
    QTRY_VERIFY(!due.isEmpty());
    QVERIFY(due.constFirst().constFirst().value<QSet<QUrl>>().contains(url(u"/busy"_s)));
    QTRY_COMPARE(store->state(url(u"/busy"_s)), EmoteStore::State::Ready);
    QCOMPARE(store->state(url(u"/gone"_s)), EmoteStore::State::Failed);
    QCOMPARE(requests("/gone"), 1);
}

void TestEmoteStore::aFailingHostIsLeftAlone()
{
    m_server->setHandler([](const HttpFake::Request &) { return HttpFake::reply(500, {}); });
    EmoteStore::Options options;
    options.firstRetry = 1ms;
    options.fetch.firstPause = 1h;
    options.fetch.longestPause = 1h;
    const auto store = make(options);
    const auto askForAll = [&] {
        int failed = 0;
        for (int i = 0; i < 200; ++i)
            failed += store->state(url(u'/' + QString::number(i))) == EmoteStore::State::Failed;
        return failed;
    };
    QTRY_COMPARE(askForAll(), 200);
    for (int round = 0; round < 20; ++round) {
        askForAll();
        QCoreApplication::processEvents();
    }
    QVERIFY2(m_server->requests().size() <= 8, qPrintable(QString::number(m_server->requests().size())));
}

void TestEmoteStore::itMayDieWhileFetching()
{
    servePicture("/a", png(512, 512));
    serve("/silent", HttpFake::silence());
    auto store = make();
    store->state(url(u"/silent"_s));
    store->state(url(u"/a"_s));
    QTRY_VERIFY(m_server->requests().size() >= 2);
    store.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_server->requests().size(), 2);
}

void TestEmoteStore::aFreshPictureIsNotAskedForAgain()
{
    servePicture("/a", png(16, 8, Qt::blue), {"Cache-Control: max-age=1000"});
    for (int start = 0; start < 3; ++start) {
        const auto store = makeKeeping();
        QTRY_COMPARE(store->state(url(u"/a"_s)), EmoteStore::State::Ready);
        QCOMPARE(store->picture(url(u"/a"_s), {16, 8}, 1).toImage().pixelColor(2, 2), QColor(Qt::blue));
    }
    QCOMPARE(requests("/a"), 1);
}

void TestEmoteStore::aStalePictureIsAskedAbout()
{
    servePicture("/a", png(16, 8), {"Cache-Control: no-cache", "ETag: \"v1\""});
    serve("304 /a", HttpFake::reply(304, {}, {"Cache-Control: max-age=1000"}));
    {
        const auto store = makeKeeping();
        QTRY_COMPARE(store->state(url(u"/a"_s)), EmoteStore::State::Ready);
    }
    {
        const auto store = makeKeeping();
        QTRY_COMPARE(store->state(url(u"/a"_s)), EmoteStore::State::Ready);
        QCOMPARE(m_server->requests().constLast().headers.value("if-none-match"), QByteArray("\"v1\""));
        QCOMPARE(requests("/a"), 2);
    }
    // The answer said that it is fresh now.
    const auto store = makeKeeping();
    QTRY_COMPARE(store->state(url(u"/a"_s)), EmoteStore::State::Ready);
    QCOMPARE(requests("/a"), 2);
}

void TestEmoteStore::anOldPictureIsBetterThanNone()
{
    servePicture("/a", png(16, 8), {"Last-Modified: Thu, 12 Nov 2020 12:00:00 GMT", "Cache-Control: max-age=0"});
    servePicture("/b", png(16, 8), {"Cache-Control: max-age=0, must-revalidate"});
    {
        const auto store = makeKeeping();
        QTRY_COMPARE(store->state(url(u"/a"_s)), EmoteStore::State::Ready);
        QTRY_COMPARE(store->state(url(u"/b"_s)), EmoteStore::State::Ready);
    }
    serve("/a", HttpFake::reply(500, {}));
    serve("/b", HttpFake::reply(500, {}));
    const auto store = makeKeeping();
    QTRY_COMPARE(store->state(url(u"/a"_s)), EmoteStore::State::Ready);
    QTRY_COMPARE(store->state(url(u"/b"_s)), EmoteStore::State::Failed);
    QCOMPARE(requests("/a"), 2);
}

void TestEmoteStore::aDamagedFileIsFetchedAgain()
{
    servePicture("/a", png(16, 8), {"Cache-Control: max-age=1000"});
    {
        const auto store = makeKeeping();
        QTRY_COMPARE(store->state(url(u"/a"_s)), EmoteStore::State::Ready);
    }
    QDir folder(m_dir->filePath(u"pictures"_s));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (name != "index.cbor"_L1 && file.open(QIODevice::ReadWrite))
            file.write("no picture");
    }
    const auto store = makeKeeping();
    QTRY_COMPARE(store->state(url(u"/a"_s)), EmoteStore::State::Ready);
    QCOMPARE(requests("/a"), 2);
}

void TestEmoteStore::whatMayNotBeKeptIsNot()
{
    servePicture("/a", png(16, 8), {"Cache-Control: no-store"});
    for (int start = 1; start < 3; ++start) {
        const auto store = makeKeeping();
        QTRY_COMPARE(store->state(url(u"/a"_s)), EmoteStore::State::Ready);
        QCOMPARE(requests("/a"), start);
    }
}

void TestEmoteStore::sizesAreKnownBeforeAnythingIsLoaded()
{
    servePicture("/a", png(60, 20), {"Cache-Control: no-store"});
    {
        const auto store = makeKeeping();
        QCOMPARE(store->aspect(url(u"/a"_s)), 1.0);
        QTRY_COMPARE(store->state(url(u"/a"_s)), EmoteStore::State::Ready);
    }
    const auto store = makeKeeping();
    QSignalSpy changed(store.get(), &EmoteStore::changed);
    QCOMPARE(store->aspect(url(u"/a"_s)), 3.0);
    QTRY_COMPARE(store->state(url(u"/a"_s)), EmoteStore::State::Ready);
    QCOMPARE(changed.size(), 0); // no box has to move
}

void TestEmoteStore::whatMovesGoesOnWhileItIsDrawn()
{
    servePicture("/a.gif", gif({Qt::red, Qt::green, Qt::blue}));
    auto time = std::make_shared<std::chrono::milliseconds>(1'000'000ms);
    EmoteStore::Options options;
    options.fetch.clock = [time] { return *time; };
    const auto store = make(options);
    const QUrl image = url(u"/a.gif"_s);
    QTRY_COMPARE(store->state(image), EmoteStore::State::Ready);
    QVERIFY(store->moves(image));
    QSignalSpy due(store.get(), &EmoteStore::pictureDue);
    const auto draw = [&] {
        return store->picture(image, {16, 16}, 1, EmoteStore::Show::Moving).toImage().pixelColor(8, 8);
    };
    const QColor first = draw();
    QCOMPARE(first, QColor(Qt::red));
    // Nothing moves before its time, however long we wait for the decoder.
    QCoreApplication::processEvents();
    QCOMPARE(draw(), first);
    QList<QColor> seen{first};
    for (int frame = 0; frame < 7; ++frame) {
        due.clear();
        QTRY_VERIFY_WITH_TIMEOUT((*time += 10ms, !due.isEmpty()), 5000);
        seen.append(draw());
    }
    QCOMPARE(seen, QList<QColor>({Qt::red, Qt::green, Qt::blue, Qt::red, Qt::green, Qt::blue, Qt::red, Qt::green}));
    // The first frame is for who wants no motion; drawing it asks for nothing more.
    QCOMPARE(store->picture(image, {16, 16}, 1).toImage().pixelColor(8, 8), QColor(Qt::red));
    QTRY_VERIFY_WITH_TIMEOUT((*time += 10ms, !due.isEmpty()), 5000);
    due.clear();
    for (int i = 0; i < 50; ++i) {
        *time += 100ms;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    QCOMPARE(due.size(), 0); // not drawn, not told
    QCOMPARE(requests("/a.gif"), 1);
}

void TestEmoteStore::drawingTakesItsShareOfTheTime()
{
    servePicture("/a.gif", gif({Qt::red, Qt::green, Qt::blue}));
    auto time = std::make_shared<std::chrono::milliseconds>(1'000'000ms);
    EmoteStore::Options options;
    options.fetch.clock = [time] { return *time; };
    const auto store = make(options);
    const QUrl image = url(u"/a.gif"_s);
    QTRY_COMPARE(store->state(image), EmoteStore::State::Ready);
    QSignalSpy due(store.get(), &EmoteStore::pictureDue);
    const auto toNextFrame = [&] {
        (void)store->picture(image, {16, 16}, 1, EmoteStore::Show::Moving);
        const auto start = *time;
        due.clear();
        while (due.isEmpty()) {
            *time += 5ms;
            (void)QTest::qWaitFor([&] { return !due.isEmpty(); }, 6); // the store's timer follows the real clock
            if (*time - start > 10s)
                break;
        }
        return *time - start;
    };
    QVERIFY(toNextFrame() < 10s); // the first one had to be decoded
    QVERIFY(toNextFrame() < 100ms);
    store->drew(50ms);
    const auto rested = toNextFrame();
    QVERIFY2(rested >= 190ms && rested < 600ms, qPrintable(QString::number(rested.count())));
    QVERIFY(toNextFrame() < 100ms); // what was cheap again is as often as ever
    store->drew(60s);
    QVERIFY(toNextFrame() <= EmoteStore::LongestRest + 500ms);
}

void TestEmoteStore::framesOfALongAnimationAreNotKept()
{
    QList<QColor> colours;
    for (int i = 0; i < 40; ++i)
        colours.append(i % 2 ? Qt::red : Qt::blue);
    const QByteArray bytes = gif(colours, 4, {96, 96});
    const auto checked = pictures::check(bytes, EmotePicture::LongestKept);
    QVERIFY(checked && checked->moves);
    EmotePicture picture(*checked, bytes);
    const EmotePicture::Size size(96, 96);
    qint64 most = 0;
    for (int frame = 0; frame < 100; ++frame) {
        picture.drawn(size, std::chrono::milliseconds(frame * 1000));
        while (const auto decoder = picture.takeDecoder(size))
            picture.add(size, decoder, decoder->next({96, 96}));
        QVERIFY(picture.advance(std::chrono::milliseconds(frame * 1000 + 999)));
        QCOMPARE(picture.moving(size).pixelColor(40, 40), QColor((frame + 1) % 40 % 2 ? Qt::red : Qt::blue));
        most = std::max(most, picture.cost());
    }
    QVERIFY2(most < bytes.size() + 2 * EmotePicture::KeptFrameBytes, qPrintable(QString::number(most)));
}

void TestEmoteStore::aLargeAnimationStandsStill()
{
    const auto checked = pictures::check(gif({Qt::red, Qt::blue}, 4, {600, 600}), EmotePicture::LongestKept);
    QVERIFY(checked);
    QVERIFY(!checked->moves);
    QCOMPARE(checked->size, QSize(600, 600));
    QCOMPARE(checked->first.size(), QSize(320, 320));
}

QTEST_MAIN(TestEmoteStore)
#include "tst_emotestore.moc"

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/emotestore.h"
#include "ui/picturecheck.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestEmoteStore : public QObject
{
    Q_OBJECT

private slots:
    void formats_data();
    void formats();
    void onlySaneBytesAreDecoded_data();
    void onlySaneBytesAreDecoded();
    void allowedAddresses_data();
    void allowedAddresses();
    void aPictureIsFetchedOnceAndShared();
    void whatCannotBeShownFails_data();
    void whatCannotBeShownFails();
    void theBudgetHolds();
    void itMayDieWhileFetching();
};

namespace {

QByteArray png(int width, int height, QColor colour = Qt::red)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Answers every request with what its path says.
class PictureServer : public QTcpServer
{
public:
    PictureServer()
    {
        if (!listen(QHostAddress::LocalHost, 0))
            qFatal("no loopback port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *peer = nextPendingConnection();
            connect(peer, &QTcpSocket::disconnected, peer, &QObject::deleteLater);
            connect(peer, &QTcpSocket::readyRead, this, [this, peer] {
                m_heads[peer] += peer->readAll();
                if (!m_heads[peer].contains("\r\n\r\n"))
                    return;
                const QByteArray path = m_heads.take(peer).split(' ').value(1);
                ++requests;
                if (answers.contains(path))
                    peer->write(answers[path]);
                if (path != "/silent")
                    peer->disconnectFromHost();
            });
        });
    }

    void serve(const QByteArray &path, const QByteArray &body, const QByteArray &status = "200 OK")
    {
        answers[path] = "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
                        + "\r\nContent-Type: image/png\r\nConnection: close\r\n\r\n" + body;
    }

    QUrl url(const QString &path) const { return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path)); }
    Endpoints endpoints() const
    {
        Endpoints all;
        all.service = Service::Floatplane;
        all.site = url({});
        all.chat = url({});
        return all;
    }

    QHash<QByteArray, QByteArray> answers;
    int requests = 0;

private:
    QHash<QTcpSocket *, QByteArray> m_heads;
};

} // namespace

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
    QTest::newRow("loopback of a loopback server") << true << u"http://127.0.0.1:99/a.png"_s << true;
    QTest::newRow("ftp of a loopback server") << true << u"ftp://127.0.0.1/a.png"_s << false;
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
    PictureServer server;
    server.serve("/wide.png", png(100, 50, Qt::blue));
    QNetworkAccessManager network;
    EmoteStore store(network);
    store.allowFor(server.endpoints());
    const QUrl url = server.url(u"/wide.png"_s);
    QSignalSpy changed(&store, &EmoteStore::changed);
    QCOMPARE(store.state(url), EmoteStore::State::Loading);
    QCOMPARE(store.state(url), EmoteStore::State::Loading);
    QVERIFY(store.picture(url, {24, 24}, 1).isNull());
    QTRY_COMPARE(store.state(url), EmoteStore::State::Ready);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(server.requests, 1);
    QCOMPARE(store.aspect(url), 2.0);
    const QPixmap picture = store.picture(url, {48, 24}, 2);
    QCOMPARE(picture.size(), QSize(96, 48));
    QCOMPARE(picture.deviceIndependentSize(), QSizeF(48, 24));
    QCOMPARE(picture.toImage().pixelColor(10, 10), QColor(Qt::blue));
    QCOMPARE(store.picture(url, {48, 24}, 2).cacheKey() > 0, true);
    QCOMPARE(server.requests, 1);
}

void TestEmoteStore::whatCannotBeShownFails_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("not found") << png(4, 4) << QByteArray("404 Not Found");
    QTest::newRow("redirect") << QByteArray() << QByteArray("302 Found\r\nLocation: http://127.0.0.1:1/");
    QTest::newRow("svg with a picture's type") << QByteArray("<svg/>") << QByteArray("200 OK");
    QTest::newRow("too large") << QByteArray(pictures::LargestBytes + 4096, 'x') << QByteArray("200 OK");
    QTest::newRow("empty") << QByteArray() << QByteArray("200 OK");
}

void TestEmoteStore::whatCannotBeShownFails()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, status);
    PictureServer server;
    server.serve("/x", body, status);
    QNetworkAccessManager network;
    EmoteStore store(network);
    store.allowFor(server.endpoints());
    const QUrl url = server.url(u"/x"_s);
    store.state(url);
    QTRY_COMPARE(store.state(url), EmoteStore::State::Failed);
    QCOMPARE(store.aspect(url), 0.0);
    QVERIFY(store.picture(url, {24, 24}, 1).isNull());
}

void TestEmoteStore::theBudgetHolds()
{
    PictureServer server;
    QNetworkAccessManager network;
    constexpr qint64 Budget = 40'000; // two of 64 x 64 and their small copies
    EmoteStore store(network, Budget);
    store.allowFor(server.endpoints());
    for (int i = 0; i < 6; ++i) {
        server.serve("/" + QByteArray::number(i), png(64, 64));
        const QUrl url = server.url(u'/' + QString::number(i));
        store.state(url);
        QTRY_COMPARE(store.state(url), EmoteStore::State::Ready);
        QVERIFY(!store.picture(url, {24, 24}, 1).isNull());
        QVERIFY(store.bytes() <= Budget);
    }
    // The first was forgotten and is asked for again.
    QCOMPARE(store.state(server.url(u"/0"_s)), EmoteStore::State::Loading);
    QTRY_COMPARE(store.state(server.url(u"/0"_s)), EmoteStore::State::Ready);
    QCOMPARE(server.requests, 7);
}

void TestEmoteStore::itMayDieWhileFetching()
{
    PictureServer server;
    server.serve("/a", png(512, 512));
    QNetworkAccessManager network;
    auto store = std::make_unique<EmoteStore>(network);
    store->allowFor(server.endpoints());
    store->state(server.url(u"/silent"_s));
    store->state(server.url(u"/a"_s));
    QTRY_VERIFY(server.requests >= 2);
    store.reset();
    QCoreApplication::processEvents();
    QCOMPARE(server.requests, 2);
}

QTEST_MAIN(TestEmoteStore)
#include "tst_emotestore.moc"

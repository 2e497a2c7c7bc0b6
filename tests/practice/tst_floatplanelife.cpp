// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanefixture.h"

#include "practice/floatplanegif.h"
#include "practice/floatplanepictures.h"

#include <QBuffer>
#include <QImageReader>

using namespace partyline;
using namespace partyline::test;
using namespace Qt::StringLiterals;

/// The people of the practice Floatplane, and the pictures that go with them.
class TestFloatplaneLife : public QObject
{
    Q_OBJECT

private slots:
    void aRoomLives();
    void silenceIsSilent();
    void theSameSeedTalksTheSame();
    void everyEmoteHasItsPicture();
    void oneEmoteMoves();
    void gifsKeepTheirPixels();
    void facesDiffer();
};

void TestFloatplaneLife::aRoomLives()
{
    PracticeServer::Options options;
    options.floatplaneRate = 200; // an hour in seconds
    FloatplaneFixture floatplane(options);
    const auto chat = floatplane.g2Member(floatplane.cookie());
    const auto site = floatplane.sitePeer(floatplane.cookie());
    QVERIFY(chat && site->isReady());
    site->post(u"/api/v3/socket/connect"_s);
    site->post(u"/api/v3/poll/live/joinroom"_s, {{u"creatorId"_s, floatplane.creator()}});

    QVERIFY(chat->gets(u"radioChatter"_s, 50));
    QVERIFY(site->gets(u"pollOpen"_s) || !site->events(u"pollUpdateTally"_s).isEmpty());
    QVERIFY(site->gets(u"pollUpdateTally"_s, 3));
    QVERIFY(chat->gets(u"radioChatterDelete"_s)); // a moderator at work
    const auto has = [&](const QString &kind) {
        const auto events = site->events(u"syncEvent"_s);
        return std::any_of(events.cbegin(), events.cend(),
                           [&](const QJsonObject &event) { return event[u"event"_s].toString() == kind; });
    };
    QTRY_VERIFY(has(u"creatorNotification"_s));
    QTRY_VERIFY(has(u"postRelease"_s));
    const auto typed = [&](const QString &type) {
        const auto lines = chat->events(u"radioChatter"_s);
        return std::count_if(lines.cbegin(), lines.cend(),
                             [&](const QJsonObject &line) { return line[u"userType"_s].toString() == type; });
    };
    for (const QString &type : {u"Normal"_s, u"Moderator"_s, u"Creator"_s, u"Transmission"_s})
        QTRY_VERIFY2(typed(type) > 0, qPrintable(type));
    const auto lines = chat->events(u"radioChatter"_s);
    QVERIFY(std::any_of(lines.cbegin(), lines.cend(),
                        [](const QJsonObject &line) { return !line[u"emotes"_s].toArray().isEmpty(); }));
}

void TestFloatplaneLife::silenceIsSilent()
{
    FloatplaneFixture floatplane;
    const auto chat = floatplane.g2Member(floatplane.cookie());
    QVERIFY(chat);
    for (int i = 0; i < 20; ++i)
        QVERIFY(chat->isSettled());
    QVERIFY(chat->received.isEmpty());
    QCOMPARE(floatplane.control(u"said"_s)[u"total"_s].toInt(), 0);
}

void TestFloatplaneLife::theSameSeedTalksTheSame()
{
    const auto talk = [](quint32 seed) {
        auto options = FloatplaneFixture::silence();
        options.seed = seed;
        FloatplaneFixture floatplane(options);
        floatplane.control(u"burst"_s, {{u"count"_s, 30}});
        QStringList lines;
        for (const auto &line : floatplane.control(u"said"_s)[u"lines"_s].toArray())
            lines.append(line[u"username"_s].toString() + u": "_s + line[u"text"_s].toString());
        return lines;
    };
    QCOMPARE(talk(7).size(), 30);
    QCOMPARE(talk(7), talk(7));
    QVERIFY(talk(7) != talk(8));
}

void TestFloatplaneLife::everyEmoteHasItsPicture()
{
    FloatplaneFixture floatplane;
    const auto peer = floatplane.chatPeer(floatplane.cookieOf(u"moderator"_s)); // sees them all
    QVERIFY(peer->isReady());
    const auto emotes = peer->post(u"/ck/channel/join"_s, floatplane.g2Channel())[u"body"_s][u"emotes"_s].toArray();
    QVERIFY(emotes.size() >= 5);
    QList<QByteArray> pictures;
    for (const auto &emote : emotes) {
        const QUrl url(emote[u"image"_s].toString());
        const auto reply = floatplane.get(floatplane.site(), url.path());
        QCOMPARE(reply.status, 200);
        const auto image = QImage::fromData(reply.body);
        QCOMPARE(image.size(), QSize(practice::EmoteSize, practice::EmoteSize));
        QVERIFY(!pictures.contains(reply.body)); // no two alike
        pictures.append(reply.body);
    }
}

void TestFloatplaneLife::oneEmoteMoves()
{
    auto picture = practice::pictureAt(u"/emotes/spark.gif"_s);
    QVERIFY(picture);
    QCOMPARE(picture->contentType, QByteArray("image/gif"));
    QBuffer buffer(&picture->data);
    QImageReader reader(&buffer, "gif");
    QVERIFY(reader.supportsAnimation());
    QCOMPARE(reader.loopCount(), -1); // for ever
    QList<QImage> frames;
    while (reader.canRead()) {
        const auto frame = reader.read();
        QVERIFY(!frame.isNull());
        frames.append(frame);
        QCOMPARE(reader.nextImageDelay(), 120);
    }
    QCOMPARE(frames.size(), 6);
    QVERIFY(frames[0] != frames[1]);
}

void TestFloatplaneLife::gifsKeepTheirPixels()
{
    // Wider than the codes between two clears, so that the clearing is tested as well.
    QImage image(300, 3, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int x = 0; x < image.width(); x += 2) {
        image.setPixelColor(x, 0, Qt::red);
        image.setPixelColor(x, 1, Qt::white);
    }
    const auto read = QImage::fromData(practice::animatedGif({image}, 10)).convertToFormat(QImage::Format_ARGB32);
    QCOMPARE(read.size(), image.size());
    for (int x = 0; x < image.width(); ++x) {
        QCOMPARE(read.pixelColor(x, 0), x % 2 == 0 ? QColor(Qt::red) : QColor(Qt::transparent));
        QCOMPARE(read.pixelColor(x, 1).alpha(), x % 2 == 0 ? 255 : 0);
        QCOMPARE(read.pixelColor(x, 2).alpha(), 0);
    }
}

void TestFloatplaneLife::facesDiffer()
{
    const auto one = practice::pictureAt(u"/avatars/one.png"_s);
    const auto two = practice::pictureAt(u"/avatars/two.png"_s);
    QVERIFY(one && two && one->data != two->data);
    QCOMPARE(one->data, practice::pictureAt(u"/avatars/one.png"_s)->data);
    QVERIFY(practice::pictureAt(u"/thumbnails/one.png"_s));
    for (const char *path : {"/avatars/", "/avatars/../x.png", "/avatars/one.gif", "/other/one.png", "/", ""})
        QVERIFY2(!practice::pictureAt(QString::fromLatin1(path)), path);
}

QTEST_GUILESS_MAIN(TestFloatplaneLife)
#include "tst_floatplanelife.moc"

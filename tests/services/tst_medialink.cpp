// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/medialink.h"
#include "services/medialookup.h"

#include "support/httpfake.h"

#include <QSignalSpy>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

namespace {

QString describe(const MediaLink &link)
{
    static const QStringList kinds{u"track"_s, u"unnamed"_s, u"several"_s, u"other"_s};
    return u"%1 %2 %3"_s.arg(kinds.at(int(link.kind)))
        .arg(link.format)
        .arg(link.cid.isEmpty() ? link.address : link.cid);
}

} // namespace

class TestMediaLink : public QObject
{
    Q_OBJECT

private slots:
    void eachShapeIsRead_data();
    void eachShapeIsRead();
    void manyAtOnceEachOnce();
    void looksUpWhereTheLinkIs();
    void soundCloudTellsItsNumber();
    void answersThatSayNothingFail_data();
    void answersThatSayNothingFail();
};

void TestMediaLink::eachShapeIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString video = u"track 1 dQw4w9WgXcQ"_s;
    for (const QString &shape :
         {u"https://www.youtube.com/watch?v=dQw4w9WgXcQ"_s, u"http://youtube.com/watch?v=dQw4w9WgXcQ&t=42s"_s,
          u"https://m.youtube.com/watch?feature=share&v=dQw4w9WgXcQ"_s,
          u"https://music.youtube.com/watch?v=dQw4w9WgXcQ&list=RDAMVM"_s, u"https://youtu.be/dQw4w9WgXcQ?si=abc"_s,
          u"youtu.be/dQw4w9WgXcQ"_s, u"www.youtube.com/watch?v=dQw4w9WgXcQ"_s,
          u"https://www.youtube.com/embed/dQw4w9WgXcQ"_s, u"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"_s,
          u"https://www.youtube.com/v/dQw4w9WgXcQ"_s, u"https://youtube.com/shorts/dQw4w9WgXcQ"_s,
          u"https://www.youtube.com/live/dQw4w9WgXcQ?feature=share"_s, u"(https://youtu.be/dQw4w9WgXcQ)"_s.mid(1),
          u"HTTPS://WWW.YOUTUBE.COM/watch?v=dQw4w9WgXcQ"_s,
          u"https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3DdQw4w9WgXcQ%26feature%3Dshare"_s})
        QTest::newRow(qPrintable(shape)) << shape << video;
    QTest::newRow("playlist") << u"https://www.youtube.com/playlist?list=PL123"_s
                              << u"several 1 https://www.youtube.com/playlist?list=PL123"_s;
    QTest::newRow("series") << u"https://www.youtube.com/embed/videoseries?list=PL123"_s
                            << u"several 1 https://www.youtube.com/embed/videoseries?list=PL123"_s;
    QTest::newRow("channel") << u"https://www.youtube.com/@somebody"_s
                             << u"several 1 https://www.youtube.com/@somebody"_s;
    QTest::newRow("short id") << u"https://youtu.be/short"_s << u"other 1 https://youtu.be/short"_s;
    QTest::newRow("look-alike") << u"https://youtube.com.example.org/watch?v=dQw4w9WgXcQ"_s
                                << u"other 0 https://youtube.com.example.org/watch?v=dQw4w9WgXcQ"_s;
    QTest::newRow("script") << u"javascript://youtube.com/watch?v=dQw4w9WgXcQ"_s
                            << u"other 0 javascript://youtube.com/watch?v=dQw4w9WgXcQ"_s;
    QTest::newRow("soundcloud") << u"https://soundcloud.com/ann/song?in=ann/sets/x"_s
                                << u"unnamed 2 https://soundcloud.com/ann/song"_s;
    QTest::newRow("soundcloud mobile") << u"m.soundcloud.com/ann/song"_s
                                       << u"unnamed 2 https://soundcloud.com/ann/song"_s;
    QTest::newRow("soundcloud short") << u"https://on.soundcloud.com/aB3"_s
                                      << u"unnamed 2 https://on.soundcloud.com/aB3"_s;
    QTest::newRow("soundcloud set") << u"https://soundcloud.com/ann/sets/mix"_s
                                    << u"several 2 https://soundcloud.com/ann/sets/mix"_s;
    QTest::newRow("soundcloud person") << u"https://soundcloud.com/ann"_s << u"several 2 https://soundcloud.com/ann"_s;
    QTest::newRow("soundcloud api") << u"https://api.soundcloud.com/tracks/123456"_s << u"track 2 123456"_s;
    QTest::newRow("soundcloud player")
        << u"https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/123456&auto_play=false"_s
        << u"track 2 123456"_s;
}

void TestMediaLink::eachShapeIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto links = readMediaLinks(text);
    QCOMPARE(links.size(), 1);
    QCOMPARE(describe(links[0]), expected);
}

void TestMediaLink::manyAtOnceEachOnce()
{
    const auto links = readMediaLinks(u"look: https://youtu.be/dQw4w9WgXcQ, and\nyoutube.com/watch?v=aaaaaaaaaaa "
                                      u"https://www.youtube.com/watch?v=dQw4w9WgXcQ again. e.g. this, 3.5 or a/b"_s);
    QCOMPARE(links.size(), 2);
    QCOMPARE(links[1].cid, u"aaaaaaaaaaa"_s);
    QVERIFY(readMediaLinks(QString()).isEmpty());
    QString many;
    for (int i = 0; i < 2000; ++i)
        many += u"https://youtu.be/%1 "_s.arg(i, 11, 10, QLatin1Char('0'));
    QCOMPARE(readMediaLinks(many).size(), 500);
}

void TestMediaLink::looksUpWhereTheLinkIs()
{
    HttpFake site([](const HttpFake::Request &) {
        return HttpFake::json(R"({"title":"A & B","author_name":" Ann ","thumbnail_url":"http://i.example/x.jpg"})");
    });
    MediaLookUp lookUp(MediaLookUp::Options{site.url(), QUrl(u"https://soundcloud.invalid"_s)});
    QSignalSpy found(&lookUp, &MediaLookUp::found);
    const MediaLink link = readMediaLinks(u"https://youtu.be/dQw4w9WgXcQ"_s)[0];
    QCOMPARE(lookUp.hostOf(link), u"127.0.0.1"_s);
    QVERIFY(site.requests().isEmpty()); // nothing before it is asked
    lookUp.ask(link);
    QCOMPARE(lookUp.pending(), 1);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(lookUp.pending(), 0);
    QCOMPARE(site.requests().constFirst().target,
             "/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DdQw4w9WgXcQ");
    const auto media = found[0][1].value<plugdj::Media>();
    QCOMPARE(media.title, u"A & B"_s);
    QCOMPARE(media.author, u"Ann"_s);
    QCOMPARE(media.cid, u"dQw4w9WgXcQ"_s);
    QVERIFY(media.image.isEmpty()); // not https
    QVERIFY(lookUp.hostOf(readMediaLinks(u"https://youtube.com/playlist?list=1"_s)[0]).isEmpty());
}

void TestMediaLink::soundCloudTellsItsNumber()
{
    HttpFake site([](const HttpFake::Request &) {
        return HttpFake::json(
            R"({"title":"Song by Ann","author_name":"Ann","html":"<iframe src=\"https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293&x\">"})");
    });
    MediaLookUp lookUp(MediaLookUp::Options{QUrl(u"https://youtube.invalid"_s), site.url()});
    QSignalSpy found(&lookUp, &MediaLookUp::found);
    lookUp.ask(readMediaLinks(u"https://soundcloud.com/ann/song"_s)[0]);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found[0][0].toString(), u"https://soundcloud.com/ann/song"_s);
    QCOMPARE(found[0][1].value<plugdj::Media>().cid, u"293"_s);
    QCOMPARE(found[0][1].value<plugdj::Media>().title, u"Song"_s);
}

void TestMediaLink::answersThatSayNothingFail_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("not found") << HttpFake::reply(404, "Not Found");
    QTest::newRow("page") << HttpFake::reply(200, "<html>hello</html>");
    QTest::newRow("array") << HttpFake::json("[1,2]");
    QTest::newRow("no number") << HttpFake::json(R"({"title":"Song","html":"<iframe>"})");
    QTest::newRow("cut") << QByteArray();
    QTest::newRow("too much") << HttpFake::json('"' + QByteArray(400'000, 'x') + '"');
}

void TestMediaLink::answersThatSayNothingFail()
{
    QFETCH(QByteArray, reply);
    HttpFake site([&](const HttpFake::Request &) { return reply; });
    MediaLookUp lookUp(MediaLookUp::Options{site.url(), site.url()});
    QSignalSpy failed(&lookUp, &MediaLookUp::failed);
    lookUp.ask(readMediaLinks(u"https://soundcloud.com/ann/song"_s)[0]);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed[0][1].value<Error>().text.isEmpty());
}

QTEST_GUILESS_MAIN(TestMediaLink)

#include "tst_medialink.moc"

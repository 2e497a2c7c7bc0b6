// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/playlistfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace partyline;
using namespace Qt::StringLiterals;
using playlistfile::Content;
using playlistfile::Format;

namespace {

Content sample()
{
    return {u"Late & \"loud\", ж"_s,
            {{0, 1, u"dQw4w9WgXcQ"_s, u"Ann, \"The\" Band"_s, u"A - B; <c>"_s, 225, u"https://i.ytimg.com/x.jpg"_s},
             {0, 2, u"123456"_s, u"=cmd()"_s, u"ночь 🌃"_s, 3725, {}}},
            0};
}

QString wordsOf(const Result<Content> &result)
{
    if (!result)
        return result.error().text;
    return u"%1 tracks, %2 skipped"_s.arg(result->tracks.size()).arg(result->skipped);
}

} // namespace

class TestPlaylistFile : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatComesBack_data();
    void everyFormatComesBack();
    void othersFilesAreRead_data();
    void othersFilesAreRead();
    void hostileFilesAreRefusedInWords_data();
    void hostileFilesAreRefusedInWords();
    void filesThatCannotBeRead();
    void aFailedSaveLeavesTheOldFile();
};

void TestPlaylistFile::everyFormatComesBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("json") << u"list.json"_s;
    QTest::newRow("csv") << u"list.csv"_s;
    QTest::newRow("m3u") << u"list.m3u8"_s;
}

void TestPlaylistFile::everyFormatComesBack()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(playlistfile::save(path, playlistfile::write(sample(), playlistfile::formatOf(path))).isOk());
    const auto back = playlistfile::load(path);
    QVERIFY2(back.isOk(), qPrintable(wordsOf(back)));
    Content expected = sample();
    if (!name.endsWith("json"_L1)) // the pictures' addresses are JSON's alone
        expected.tracks[0].image.clear();
    if (name.endsWith("csv"_L1))
        expected.name.clear();
    if (name.endsWith("m3u8"_L1)) // which has one line for both
        QCOMPARE(back->tracks[0].title, u"A - B; <c>"_s);
    QCOMPARE(*back, expected);
}

void TestPlaylistFile::othersFilesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const QByteArray media =
        R"({"id":5,"format":1,"cid":"dQw4w9WgXcQ","author":"A &amp; B","title":"T","duration":10})";
    QTest::newRow("plug.dj media") << '[' + media + ']' << u"1 tracks, 0 skipped"_s;
    QTest::newRow("plug.dj answer") << R"({"status":"ok","data":[)" + media + "]}" << u"1 tracks, 0 skipped"_s;
    QTest::newRow("named") << R"({"name":"x","media":[)" + media + ",{}]}" << u"1 tracks, 1 skipped"_s;
    QTest::newRow("semicolons") << QByteArray("Title;Artist;Length;Link\r\nT;A;3:45;https://youtu.be/dQw4w9WgXcQ\r\n")
                                << u"1 tracks, 0 skipped"_s;
    QTest::newRow("tabs") << QByteArray("cid\tformat\ttitle\tduration\n123\t2\tT\t10\n\n") << u"1 tracks, 0 skipped"_s;
    QTest::newRow("quoted lines") << QByteArray("source,id,title,seconds\nyoutube,dQw4w9WgXcQ,\"two\nlines\",10")
                                  << u"1 tracks, 0 skipped"_s;
    QTest::newRow("m3u") << QByteArray("#EXTM3U\n#EXTINF:12,A - T\nhttps://youtu.be/dQw4w9WgXcQ\n/home/a.mp3\n")
                         << u"1 tracks, 1 skipped"_s;
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF[") + media + ']' << u"1 tracks, 0 skipped"_s;
    QTest::newRow("utf-16") << QByteArray("\xFF\xFE", 2)
                                   + QByteArray(
                                       reinterpret_cast<const char *>(u"#EXTM3U\n#EXTINF:1,T\nyoutu.be/dQw4w9WgXcQ"),
                                       80)
                            << u"1 tracks, 0 skipped"_s;
    QTest::newRow("empty list") << QByteArray(R"({"format":"partyline-playlist","version":1,"name":"x","tracks":[]})")
                                << u"0 tracks, 0 skipped"_s;
}

void TestPlaylistFile::othersFilesAreRead()
{
    QFETCH(QByteArray, bytes);
    const auto content = playlistfile::read(bytes);
    QTEST(wordsOf(content), "expected");
    if (content && bytes.contains("&amp;"))
        QCOMPARE(content->tracks[0].author, u"A & B"_s);
}

void TestPlaylistFile::hostileFilesAreRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    QByteArray many = R"({"format":"partyline-playlist","version":1,"tracks":[)";
    for (int i = 0; i <= playlistfile::MostTracks; ++i)
        many += (i ? "," : "") + QByteArray(R"({"source":"soundcloud","id":"1","title":"t","seconds":1})");
    many += "]}";
    QByteArray deep(100'000, '[');
    QTest::newRow("empty") << QByteArray(" \n") << u"is empty"_s;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\0\x01",
                                          8)
                            << u"not a text file"_s;
    QTest::newRow("latin-1") << QByteArray("title,link,seconds\nf\xfcr") << u"not UTF-8"_s;
    QTest::newRow("huge") << QByteArray(playlistfile::MostBytes + 1, ' ') << u"too large"_s;
    QTest::newRow("too many") << many << u"at most 10000"_s;
    QTest::newRow("cut") << QByteArray(R"({"format":"partyline-playlist","tracks":[{)") << u"damaged"_s;
    QTest::newRow("deep") << deep << u"damaged"_s;
    QTest::newRow("newer") << QByteArray(R"({"format":"partyline-playlist","version":2,"tracks":[]})") << u"newer"_s;
    QTest::newRow("wrong types") << QByteArray(
        R"({"format":"partyline-playlist","version":1,"name":7,"tracks":[1,null,[],{"id":5,"title":{},)"
        R"("seconds":"x"},{"source":"youtube","id":"dQw4w9WgXcQ","title":"t","seconds":-1},)"
        R"({"source":"youtube","id":"dQw4w9WgXcQ","title":"t","seconds":1e300}]})")
                                 << u"None of the entries"_s;
    QTest::newRow("no tracks") << QByteArray(R"({"hello":"world"})") << u"no tracks"_s;
    QTest::newRow("prose") << QByteArray("Dear diary,\ntoday was fine.\n") << u"None of the entries"_s;
}

void TestPlaylistFile::hostileFilesAreRefusedInWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    const auto content = playlistfile::read(bytes);
    QVERIFY(!content.isOk());
    QVERIFY2(content.error().text.contains(part), qPrintable(content.error().text));
}

void TestPlaylistFile::filesThatCannotBeRead()
{
    QTemporaryDir folder;
    const auto missing = playlistfile::load(folder.filePath(u"missing.json"_s));
    QVERIFY(!missing.isOk());
    QVERIFY(missing.error().text.startsWith("missing.json cannot be read: "_L1));
    const auto directory = playlistfile::load(folder.path());
    QVERIFY(!directory.isOk());
    QVERIFY(directory.error().text.endsWith("it is a folder."_L1));
    QVERIFY(!playlistfile::save(folder.filePath(u"no/such/folder.json"_s), "x").isOk());
}

void TestPlaylistFile::aFailedSaveLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.json"_s);
    QVERIFY(playlistfile::save(path, "old").isOk());
    // As on a full disk: beyond so many bytes every write fails.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{10'000, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = playlistfile::save(path, QByteArray(200'000, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!saved.isOk());
    QVERIFY(saved.error().text.startsWith("list.json was not saved: "_L1));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "old");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // no leftovers
}

QTEST_GUILESS_MAIN(TestPlaylistFile)

#include "tst_playlistfile.moc"

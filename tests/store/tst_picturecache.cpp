// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/picturecache.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestPictureCache : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsKeptIsThereAfterARestart();
    void aDamagedFileIsNotRead();
    void theLongestUnusedGoFirstAndTheirSizesStay();
    void addressesAreBounded();
    void aDamagedIndexIsAnEmptyCache_data();
    void aDamagedIndexIsAnEmptyCache();
    void strangersAreRemoved();
    void anUnwritableFolderIsBorne();

private:
    PictureCache::Options options() const;
    QStringList files() const;
    static QUrl url(int number) { return QUrl(u"https://p.example/%1.png"_s.arg(number)); }

    std::unique_ptr<QTemporaryDir> m_dir;
    const QDateTime m_now{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
};

void TestPictureCache::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

PictureCache::Options TestPictureCache::options() const
{
    PictureCache::Options options;
    options.folder = m_dir->filePath(u"pictures"_s);
    return options;
}

QStringList TestPictureCache::files() const
{
    QStringList names = QDir(options().folder).entryList(QDir::Files);
    names.removeAll(u"index.cbor"_s);
    return names;
}

void TestPictureCache::whatIsKeptIsThereAfterARestart()
{
    PictureCache::Kept kept;
    {
        PictureCache cache(options());
        PictureCache::Kept what;
        what.size = {64, 32};
        what.etag = "\"a\"";
        what.freshUntil = m_now.addSecs(60);
        what.mustAsk = true;
        cache.keep(url(1), what, "bytes of a picture", m_now);
        kept = *cache.find(url(1));
    }
    const PictureCache again(options());
    QVERIFY(again.find(url(1)));
    QCOMPARE(*again.find(url(1)), kept);
    QCOMPARE(again.size(url(1)), QSize(64, 32));
    QCOMPARE(PictureCache::read(again.fileOf(url(1)), kept), QByteArray("bytes of a picture"));
    QVERIFY(!again.find(url(2)));
}

void TestPictureCache::aDamagedFileIsNotRead()
{
    std::optional<PictureCache::Kept> kept;
    QString path;
    {
        PictureCache cache(options());
        cache.keep(url(1), {}, "0123456789", m_now);
        kept = cache.find(url(1));
        path = cache.fileOf(url(1));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("X");
    file.close();
    QVERIFY(PictureCache::read(path, *kept).isEmpty());
    QVERIFY(file.remove());
    QVERIFY(PictureCache::read(path, *kept).isEmpty());

    PictureCache cache(options());
    cache.drop(url(1));
    QCOMPARE(cache.bytes(), 0);
    QCOMPARE(cache.find(url(1))->bytes, 0);
}

void TestPictureCache::theLongestUnusedGoFirstAndTheirSizesStay()
{
    PictureCache::Options small = options();
    small.mostBytes = 1000;
    {
        PictureCache cache(small);
        for (int i = 0; i < 10; ++i) {
            PictureCache::Kept what;
            what.size = {i + 1, 1};
            cache.keep(url(i), what, QByteArray(100, 'x'), m_now.addSecs(i));
        }
        cache.touch(url(0), m_now.addDays(1));
        cache.keep(url(10), {}, QByteArray(100, 'x'), m_now.addDays(1));
        QCOMPARE(cache.bytes(), 900);
        QVERIFY(cache.find(url(0))->bytes > 0);
        QCOMPARE(cache.find(url(1))->bytes, 0);
        QCOMPARE(cache.size(url(1)), QSize(2, 1));
    }
    QCOMPARE(files().size(), 9);
}

void TestPictureCache::addressesAreBounded()
{
    PictureCache::Options small = options();
    small.mostSizes = 10;
    PictureCache cache(small);
    for (int i = 0; i < 100; ++i)
        cache.keepSize(url(i), {8, 8}, m_now.addSecs(i));
    int known = 0;
    for (int i = 0; i < 100; ++i)
        known += cache.find(url(i)).has_value();
    QVERIFY(known <= 10);
    QVERIFY(cache.find(url(99)));
}

void TestPictureCache::aDamagedIndexIsAnEmptyCache_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no CBOR") << QByteArray("hello there");
    QTest::newRow("not a list") << QByteArray("\x01");
    QTest::newRow("another version") << QByteArray("\x81\x18\x63", 3);
    QTest::newRow("rows of nonsense") << QByteArray("\x83\x01\x02\x81\x03", 5);
}

void TestPictureCache::aDamagedIndexIsAnEmptyCache()
{
    QFETCH(QByteArray, index);
    QVERIFY(QDir().mkpath(options().folder));
    QFile file(options().folder + u"/index.cbor"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(index);
    file.close();
    PictureCache cache(options());
    QCOMPARE(cache.bytes(), 0);
    cache.keep(url(1), {}, "x", m_now);
    QCOMPARE(cache.bytes(), 1);
}

void TestPictureCache::strangersAreRemoved()
{
    {
        PictureCache cache(options());
        cache.keep(url(1), {}, "mine", m_now);
    }
    QFile stranger(options().folder + u"/0123"_s);
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    stranger.close();
    const PictureCache cache(options());
    QTRY_COMPARE(files().size(), 1);
    QVERIFY(!PictureCache::read(cache.fileOf(url(1)), *cache.find(url(1))).isEmpty());
}

void TestPictureCache::anUnwritableFolderIsBorne()
{
    PictureCache::Options nowhere = options();
    nowhere.folder = u"/proc/nowhere"_s;
    PictureCache cache(nowhere);
    cache.keep(url(1), {}, "x", m_now);
    QVERIFY(PictureCache::read(cache.fileOf(url(1)), *cache.find(url(1))).isEmpty());
}

QTEST_GUILESS_MAIN(TestPictureCache)
#include "tst_picturecache.moc"

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/noticebook.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestNoticeBook : public QObject
{
    Q_OBJECT

private slots:
    void keepsFromRunToRun();
    void forgets();
    void memoryAlone();
    void damagedIsSetAside_data();
    void damagedIsSetAside();
    void fullDiskIsSaid();
};

void TestNoticeBook::keepsFromRunToRun()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"deep/notices.json"_s);
    {
        NoticeBook book(file, 1h);
        book.keep(u"one"_s, {{u"muted"_s, u"x"_s}});
        book.keep(u"two"_s, {{u"muted"_s, u"y"_s}});
    } // writes as it goes
    NoticeBook again(file);
    QVERIFY(again.trouble().isEmpty());
    QCOMPARE(again.of(u"one"_s)[u"muted"_s].toString(), u"x"_s);
    QCOMPARE(again.of(u"two"_s)[u"muted"_s].toString(), u"y"_s);
    QVERIFY(again.of(u"three"_s).isEmpty());
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    again.keep(u"one"_s, {{u"muted"_s, u"z"_s}});
    NoticeBook quick(file, 1ms);
    quick.keep(u"four"_s, {{u"a"_s, 1}});
    QTRY_VERIFY([&] { return NoticeBook(file).of(u"four"_s)[u"a"_s].toInt() == 1; }());
}

void TestNoticeBook::forgets()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"notices.json"_s);
    {
        NoticeBook book(file, 1h);
        book.keep(u"one"_s, {{u"a"_s, 1}});
        book.keep(u"one"_s, {});
        book.keep({}, {{u"a"_s, 1}}); // nobody's
    }
    NoticeBook again(file);
    QVERIFY(again.of(u"one"_s).isEmpty());
    QVERIFY(again.of({}).isEmpty());
}

void TestNoticeBook::memoryAlone()
{
    NoticeBook book({}, 1ms);
    book.keep(u"one"_s, {{u"a"_s, 1}});
    QCOMPARE(book.of(u"one"_s)[u"a"_s].toInt(), 1);
}

void TestNoticeBook::damagedIsSetAside_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("cut short") << QByteArray(R"({"version":1,"accounts":{"a":)");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another version") << QByteArray(R"({"version":99,"accounts":{}})");
    QTest::newRow("something else") << QByteArray("[1,2]");
}

void TestNoticeBook::damagedIsSetAside()
{
    QFETCH(QByteArray, contents);
    QTemporaryDir dir;
    const QString file = dir.filePath(u"notices.json"_s);
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(contents);
    damaged.close();
    {
        NoticeBook book(file, 1h);
        QVERIFY(!book.trouble().isEmpty());
        book.keep(u"one"_s, {{u"a"_s, 1}});
    }
    QCOMPARE(QDir(dir.path()).entryList({u"notices.json.damaged-*"_s}).size(), 1);
    QCOMPARE(NoticeBook(file).of(u"one"_s)[u"a"_s].toInt(), 1);
}

void TestNoticeBook::fullDiskIsSaid()
{
    QTemporaryDir dir;
    // A folder in the file's place: as good as a disk that takes nothing.
    QVERIFY(QDir(dir.path()).mkpath(u"notices.json/x"_s));
    NoticeBook book(dir.filePath(u"notices.json"_s), 1ms);
    QSignalSpy failed(&book, &NoticeBook::failed);
    book.keep(u"one"_s, {{u"a"_s, 1}});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!book.trouble().isEmpty());
    QCOMPARE(book.of(u"one"_s)[u"a"_s].toInt(), 1); // for this run
}

QTEST_GUILESS_MAIN(TestNoticeBook)
#include "tst_noticebook.moc"

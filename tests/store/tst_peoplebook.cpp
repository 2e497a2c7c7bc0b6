// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/peoplebook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

class TestPeopleBook : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keysNameServiceServerAndPerson();
    void remembersOverARestart();
    void everyChangeIsOnDiskAtOnce();
    void emptyTextsForget();
    void longTextsAreCut();
    void hiddenForGoodOrUntilATime();
    void timeThatPassedWhileAwayShowsAgain();
    void aBrokenFileIsSetAside_data();
    void aBrokenFileIsSetAside();
    void strangeEntriesHaveDefaults();
    void anUnreadableFileIsNeverOverwritten();
    void aFullDiskIsTold();
    void isForItsOwnerOnly();
    void withoutAFileItKeepsInMemory();

private:
    QString file() const { return m_dir->filePath(u"data/people.json"_s); }
    QStringList asides() const { return QFileInfo(file()).dir().entryList({u"people.json.damaged-*"_s}, QDir::Files); }
    void put(const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(file()).absolutePath()));
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestPeopleBook::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestPeopleBook::keysNameServiceServerAndPerson()
{
    const Person ann{u"4102938"_s, u"ann"_s, Role::None};
    QCOMPARE(PeopleBook::keyOf(Endpoints::plugDj(), ann), u"plugdj:4102938"_s);
    QCOMPARE(PeopleBook::keyOf(Endpoints::floatplane(), ann), u"floatplane:@ann"_s);
    Endpoints practice = Endpoints::plugDj();
    practice.site = QUrl(u"http://127.0.0.1:4711"_s);
    QCOMPARE(PeopleBook::keyOf(practice, ann), u"plugdj@127.0.0.1:4102938"_s);
    QCOMPARE(PeopleBook::keyOf(Endpoints::floatplane(), {{}, u"Bosun_Bee"_s, Role::None}), u"floatplane:@bosun_bee"_s);
}

void TestPeopleBook::remembersOverARestart()
{
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(3600);
    {
        PeopleBook book(file());
        QSignalSpy changed(&book, &PeopleBook::changed);
        QVERIFY(book.setNote(u"plugdj:7"_s, u"runs the boat tapes blog"_s));
        QVERIFY(book.setNickname(u"plugdj:7"_s, u"  the   baker "_s));
        QVERIFY(book.hide(u"plugdj:8"_s));
        QVERIFY(book.hide(u"plugdj:9"_s, later));
        QCOMPARE(changed.size(), 4);
        QCOMPARE(changed[3][0].toString(), u"plugdj:9"_s);
    }
    PeopleBook book(file());
    QCOMPARE(book.trouble(), QString());
    QCOMPARE(book.note(u"plugdj:7"_s), u"runs the boat tapes blog"_s);
    QCOMPARE(book.nickname(u"plugdj:7"_s), u"the baker"_s);
    QVERIFY(!book.isHidden(u"plugdj:7"_s));
    QVERIFY(book.isHidden(u"plugdj:8"_s));
    QVERIFY(!book.hiddenUntil(u"plugdj:8"_s).isValid());
    QCOMPARE(book.hiddenUntil(u"plugdj:9"_s), later);
}

void TestPeopleBook::everyChangeIsOnDiskAtOnce()
{
    PeopleBook book(file());
    book.setNote(u"plugdj:7"_s, u"first"_s);
    QCOMPARE(PeopleBook(file()).note(u"plugdj:7"_s), u"first"_s);
    book.setNote(u"plugdj:7"_s, u"second"_s);
    QCOMPARE(PeopleBook(file()).note(u"plugdj:7"_s), u"second"_s);
    QSignalSpy changed(&book, &PeopleBook::changed);
    book.setNote(u"plugdj:7"_s, u"second"_s);
    QVERIFY(changed.isEmpty());
}

void TestPeopleBook::emptyTextsForget()
{
    PeopleBook book(file());
    book.setNote(u"plugdj:7"_s, u"first"_s);
    book.setNote(u"plugdj:7"_s, u"  "_s);
    QFile written(file());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("plugdj:7"));
}

void TestPeopleBook::longTextsAreCut()
{
    PeopleBook book(file());
    book.setNote(u"plugdj:7"_s, QString(10'000, u'n'));
    book.setNickname(u"plugdj:7"_s, QString(10'000, u'k'));
    QCOMPARE(book.note(u"plugdj:7"_s).size(), PeopleBook::LongestNote);
    QCOMPARE(book.nickname(u"plugdj:7"_s).size(), PeopleBook::LongestNickname);
}

void TestPeopleBook::hiddenForGoodOrUntilATime()
{
    PeopleBook book(file());
    book.hide(u"plugdj:7"_s, QDateTime::currentDateTimeUtc().addMSecs(60));
    QVERIFY(book.isHidden(u"plugdj:7"_s));
    QSignalSpy changed(&book, &PeopleBook::changed);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!book.isHidden(u"plugdj:7"_s));
    book.hide(u"plugdj:7"_s);
    QVERIFY(book.isHidden(u"plugdj:7"_s));
    book.show(u"plugdj:7"_s);
    QVERIFY(!book.isHidden(u"plugdj:7"_s));
    QCOMPARE(changed.size(), 3);
}

void TestPeopleBook::timeThatPassedWhileAwayShowsAgain()
{
    put(R"({"version":1,"people":{"plugdj:7":{"hidden":true,"until":"2020-01-01T00:00:00Z"}}})");
    PeopleBook book(file());
    QVERIFY(!book.isHidden(u"plugdj:7"_s));
}

void TestPeopleBook::aBrokenFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut short") << QByteArray(R"({"version":1,"people":{"plugdj:7":{"no)");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("\0\xff\xfe hello", 9);
    QTest::newRow("of a later version") << QByteArray(R"({"version":2,"people":{}})");
    QTest::newRow("people are a list") << QByteArray(R"({"version":1,"people":[]})");
    QByteArray crowd(R"({"version":1,"people":{)");
    for (int i = 0; i <= PeopleBook::MostPeople; ++i)
        crowd += (i ? ",\"plugdj:" : "\"plugdj:") + QByteArray::number(i) + R"(":{"note":"x"})";
    QTest::newRow("a crowd without end") << crowd + "}}";
}

void TestPeopleBook::aBrokenFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    put(bytes);
    PeopleBook book(file());
    QVERIFY(book.trouble().contains(u"set aside"_s));
    QCOMPARE(asides().size(), 1);
    QFile kept(QFileInfo(file()).dir().filePath(asides().constFirst()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    QVERIFY(book.setNote(u"plugdj:7"_s, u"new"_s));
    QCOMPARE(PeopleBook(file()).note(u"plugdj:7"_s), u"new"_s);
}

void TestPeopleBook::strangeEntriesHaveDefaults()
{
    put(R"({"version":1,"people":{"a":5,"b":{"note":7,"hidden":"yes"},"c":{"hidden":true,"until":"soon"},"d":{"note":"kept"}}})");
    PeopleBook book(file());
    QCOMPARE(book.trouble(), QString());
    QVERIFY(!book.isHidden(u"b"_s));
    QVERIFY(!book.isHidden(u"c"_s));
    QCOMPARE(book.note(u"d"_s), u"kept"_s);
}

void TestPeopleBook::anUnreadableFileIsNeverOverwritten()
{
    // A folder stands where the file should be: it can be neither read nor replaced.
    QVERIFY(QDir().mkpath(file() + u"/inside"_s));
    PeopleBook book(file());
    QVERIFY(!book.trouble().isEmpty());
    QSignalSpy failed(&book, &PeopleBook::failed);
    book.setNote(u"plugdj:7"_s, u"new"_s);
    QCOMPARE(failed.size(), 1);
    QVERIFY(QFileInfo(file() + u"/inside"_s).isDir());
    QCOMPARE(book.note(u"plugdj:7"_s), u"new"_s); // until the end of this run
}

void TestPeopleBook::aFullDiskIsTold()
{
    PeopleBook book(u"/proc/partyline/people.json"_s); // nothing can be made there
    QSignalSpy failed(&book, &PeopleBook::failed);
    book.setNote(u"plugdj:7"_s, u"new"_s);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].value<Error>().text.contains(u"cannot be kept"_s));
}

void TestPeopleBook::isForItsOwnerOnly()
{
    PeopleBook book(file());
    book.setNote(u"plugdj:7"_s, u"new"_s);
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void TestPeopleBook::withoutAFileItKeepsInMemory()
{
    PeopleBook book((QString()));
    QVERIFY(book.setNote(u"plugdj:7"_s, u"new"_s));
    QCOMPARE(book.note(u"plugdj:7"_s), u"new"_s);
    QCOMPARE(book.trouble(), QString());
}

QTEST_GUILESS_MAIN(TestPeopleBook)
#include "tst_peoplebook.moc"

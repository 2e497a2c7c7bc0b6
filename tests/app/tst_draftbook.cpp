// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/draftbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace partyline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is being written is on disk soon after, whatever becomes of the program.
class TestDraftBook : public QObject
{
    Q_OBJECT

private slots:
    void isOnDiskSoonAfterTyping();
    void manyLettersAreOneWrite();
    void whoNeverPausesIsWrittenToo();
    void lastLettersAreWrittenAtTheEnd();
    void sentLinesAreForgotten();
    void longDraftIsCut();
    void damagedFileIsSetAside();

private:
    QString file() const { return m_dir.filePath(u"drafts.json"_s); }
    /// As another run of the program would find it.
    QString onDisk(const QString &key) const
    {
        const auto json = JsonFile(file(), DraftBook::LargestFile).read();
        return json ? (*json)[u"drafts"_s].toObject()[key].toString() : QString();
    }

    QTemporaryDir m_dir;
};

void TestDraftBook::isOnDiskSoonAfterTyping()
{
    DraftBook drafts(file(), {5ms, 0, 0ms});
    drafts.keep(u"a/den"_s, u"half a tho"_s);
    QCOMPARE(drafts.draft(u"a/den"_s), u"half a tho"_s); // before it is written
    QTRY_COMPARE(onDisk(u"a/den"_s), u"half a tho"_s);
    QCOMPARE(drafts.draft(u"a/den"_s), u"half a tho"_s);
}

void TestDraftBook::manyLettersAreOneWrite()
{
    DraftBook drafts(file(), {5ms, 0, 0ms});
    for (int i = 1; i <= 50; ++i)
        drafts.keep(u"b/den"_s, u"x"_s.repeated(i));
    QTRY_COMPARE(onDisk(u"b/den"_s).size(), 50);
}

void TestDraftBook::whoNeverPausesIsWrittenToo()
{
    DraftBook drafts(file(), {30ms, 0, 0ms});
    QTimer typing;
    int letters = 0;
    connect(&typing, &QTimer::timeout, &drafts, [&] { drafts.keep(u"c/den"_s, u"x"_s.repeated(++letters)); });
    typing.start(5ms);
    QTRY_VERIFY(!onDisk(u"c/den"_s).isEmpty());
    QVERIFY(typing.isActive());
}

void TestDraftBook::lastLettersAreWrittenAtTheEnd()
{
    {
        DraftBook drafts(file(), {1h, 0, 0ms});
        drafts.keep(u"d/den"_s, u"bye"_s);
        QCOMPARE(onDisk(u"d/den"_s), QString());
    }
    QCOMPARE(onDisk(u"d/den"_s), u"bye"_s);
}

void TestDraftBook::sentLinesAreForgotten()
{
    DraftBook drafts(file(), {1h, 0, 0ms});
    drafts.keep(u"e/den"_s, u"hello"_s);
    drafts.flush();
    drafts.keep(u"e/den"_s, {});
    QCOMPARE(drafts.draft(u"e/den"_s), QString());
    drafts.flush();
    QCOMPARE(onDisk(u"e/den"_s), QString());
}

void TestDraftBook::longDraftIsCut()
{
    DraftBook drafts(file(), {1h, 0, 0ms});
    drafts.keep(u"f/night bus=[/]\\ü"_s, QString(DraftBook::LongestDraft + 5, u'x'));
    drafts.flush();
    QCOMPARE(onDisk(u"f/night bus=[/]\\ü"_s).size(), DraftBook::LongestDraft);
}

void TestDraftBook::damagedFileIsSetAside()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"drafts.json"_s);
    QFile broken(name);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"drafts\":{\"a");
    broken.close();
    DraftBook drafts(name);
    QVERIFY(!drafts.trouble().isEmpty());
    QCOMPARE(QDir(folder.path()).entryList({u"drafts.json.damaged-*"_s}).size(), 1);
    drafts.keep(u"g/den"_s, u"new"_s);
    drafts.flush();
    QCOMPARE(DraftBook(name).draft(u"g/den"_s), u"new"_s);
}

QTEST_GUILESS_MAIN(TestDraftBook)
#include "tst_draftbook.moc"

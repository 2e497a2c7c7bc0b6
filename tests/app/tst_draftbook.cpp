// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/draftbook.h"
#include "store/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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

private:
    QString file() const { return m_dir.filePath(u"partyline.ini"_s); }
    /// As another run of the program would find it.
    QString onDisk(const QString &key) const { return Settings(file()).draft(key); }

    QTemporaryDir m_dir;
};

void TestDraftBook::isOnDiskSoonAfterTyping()
{
    Settings settings(file());
    DraftBook drafts(settings, 5ms);
    drafts.keep(u"a/den"_s, u"half a tho"_s);
    QCOMPARE(drafts.draft(u"a/den"_s), u"half a tho"_s); // before it is written
    QTRY_COMPARE(onDisk(u"a/den"_s), u"half a tho"_s);
    QCOMPARE(drafts.draft(u"a/den"_s), u"half a tho"_s);
}

void TestDraftBook::manyLettersAreOneWrite()
{
    Settings settings(file());
    DraftBook drafts(settings, 5ms);
    QSignalSpy written(&settings, &Settings::draftChanged);
    for (int i = 1; i <= 50; ++i)
        drafts.keep(u"b/den"_s, u"x"_s.repeated(i));
    QTRY_COMPARE(onDisk(u"b/den"_s).size(), 50);
    QCOMPARE(written.size(), 1);
}

void TestDraftBook::whoNeverPausesIsWrittenToo()
{
    Settings settings(file());
    DraftBook drafts(settings, 30ms);
    QTimer typing;
    int letters = 0;
    connect(&typing, &QTimer::timeout, &drafts, [&] { drafts.keep(u"c/den"_s, u"x"_s.repeated(++letters)); });
    typing.start(5ms);
    QTRY_VERIFY(!onDisk(u"c/den"_s).isEmpty());
    QVERIFY(typing.isActive());
}

void TestDraftBook::lastLettersAreWrittenAtTheEnd()
{
    Settings settings(file());
    {
        DraftBook drafts(settings, 1h);
        drafts.keep(u"d/den"_s, u"bye"_s);
        QCOMPARE(onDisk(u"d/den"_s), QString());
    }
    QCOMPARE(onDisk(u"d/den"_s), u"bye"_s);
}

void TestDraftBook::sentLinesAreForgotten()
{
    Settings settings(file());
    DraftBook drafts(settings, 1h);
    drafts.keep(u"e/den"_s, u"hello"_s);
    drafts.flush();
    drafts.keep(u"e/den"_s, {});
    QCOMPARE(drafts.draft(u"e/den"_s), QString());
    drafts.flush();
    QCOMPARE(onDisk(u"e/den"_s), QString());
}

QTEST_GUILESS_MAIN(TestDraftBook)
#include "tst_draftbook.moc"

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/filestem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace partyline;
using namespace Qt::StringLiterals;

/// Names that a server gave, as they become files.
class TestFileStem : public QObject
{
    Q_OBJECT

private slots:
    void stems_data();
    void stems();
};

void TestFileStem::stems_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("stem");
    QTest::newRow("as it is") << u"Late & loud (2)"_s << u"Late & loud (2)"_s;
    QTest::newRow("scripts") << u"Größe 音楽 عربي 🎧"_s << u"Größe 音楽 عربي 🎧"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"etc passwd"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s << u"etc passwd"_s;
    QTest::newRow("of another system") << u"..\\..\\C:\\x"_s << u"C x"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("option") << u"--help"_s << u"help"_s;
    QTest::newRow("dots") << u"..."_s << QString();
    QTest::newRow("wild") << u"a*b?c|d<e>f\"g"_s << u"a b c d e f g"_s;
    QTest::newRow("lines") << u"one\ntwo\r\nthree\u2028four\tfive"_s << u"one two three four five"_s;
    QTest::newRow("control characters") << u"a\u0001b\u007fc\u0085d\u001b[31m"_s << u"a b c d [31m"_s;
    QTest::newRow("NUL") << QString(u"list"_s + QChar(0) + u".sh"_s) << u"list .sh"_s;
    QTest::newRow("turned") << u"list\u202enosj.exe\u2066"_s << u"list nosj.exe"_s;
    QTest::newRow("unseen") << u"a\u200bb\ufeffc"_s << u"a b c"_s;
    QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xd83c) + u"b"_s) << u"a b"_s;
    QTest::newRow("a dot at the end") << u"list. ."_s << u"list"_s;
    QTest::newRow("4 kB") << QString(4096, u'x') << QString(120, u'x');
    QTest::newRow("4 kB of three bytes each") << QString(4096, u'音') << QString(40, u'音');
    QTest::newRow("4 kB of four bytes each") << u"🎧"_s.repeated(1024) << u"🎧"_s.repeated(30);
    QTest::newRow("spaces") << QString(4096, u' ') << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestFileStem::stems()
{
    QFETCH(QString, name);
    QFETCH(QString, stem);
    QCOMPARE(fileStem(name), stem);
    if (stem.isEmpty())
        return;
    const QTemporaryDir folder;
    QFile file(folder.filePath(stem + u".json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(QFileInfo(file).dir().entryList(QDir::Files | QDir::Hidden), QStringList{stem + u".json"_s});
}

QTEST_GUILESS_MAIN(TestFileStem)
#include "tst_filestem.moc"

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/picturecache.h"
#include "ui/exportjob.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace partyline;
using namespace Qt::StringLiterals;

/// Names from the network where files get theirs: of rooms for exports, of pictures for the cache.
class TestHostileNames : public QObject
{
    Q_OBJECT

private slots:
    void exports_data() { names(); }
    void exports();
    void pictures_data() { names(); }
    void pictures();

private:
    static void names();
};

void TestHostileNames::names()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a path upwards") << u"../../../../etc/passwd"_s;
    QTest::newRow("an absolute path") << u"/etc/passwd"_s;
    QTest::newRow("another system's path") << u"..\\..\\windows\\system.ini"_s;
    QTest::newRow("a hidden file") << u".bashrc"_s;
    QTest::newRow("hidden behind blanks") << u"  .bashrc"_s;
    QTest::newRow("a format string") << u"%s%n%1%99%x"_s;
    QTest::newRow("a shell's words") << u"$(touch x);`id`|cat>y&"_s;
    QTest::newRow("an option") << u"--help"_s;
    QTest::newRow("line breaks and NUL") << u"a\nb\rc"_s + QChar(u'\0') + u"d"_s;
    QTest::newRow("turned about") << u"txt.\u202egnp.exe"_s;
    QTest::newRow("invisible") << u"\u200b\u200b\ufeff"_s;
    QTest::newRow("piled marks") << u"a"_s + QString(500, QChar(0x301));
    QTest::newRow("very long") << QString(10'000, u'x');
    QTest::newRow("a lone surrogate") << u"../../a"_s + QChar(0xd800) + u"b"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("dots") << u".."_s;
}

void TestHostileNames::exports()
{
    QFETCH(QString, name);
    QTemporaryDir dir;
    QWidget window;
    QPointer<QFileDialog> dialog = ExportJob::question(u"Export"_s, name, &window);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setDirectory(dir.path());
    for (const QString &path : dialog->selectedFiles()) {
        const QString inside = QDir(dir.path()).relativeFilePath(path);
        QVERIFY2(!inside.contains(u'/') && !inside.contains(u'\\'), qPrintable(path));
        QVERIFY2(!inside.startsWith(u'.') || inside == u"."_s, qPrintable(inside));
        QVERIFY2(inside.size() <= 70, qPrintable(inside));
        static const QRegularExpression unfit(u"[\\p{C}%$`;|&<>\"'*?:]"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY2(!unfit.match(inside).hasMatch(), qPrintable(inside));
    }
    delete dialog;
}

void TestHostileNames::pictures()
{
    QFETCH(QString, name);
    QTemporaryDir dir;
    PictureCache::Options options;
    options.folder = dir.filePath(u"pictures"_s);
    const PictureCache cache(options);
    QUrl image(u"https://pictures.example"_s);
    image.setPath(u'/' + name);
    const QString file = cache.fileOf(image);
    static const QRegularExpression plain(u"^[0-9a-f]{64}$"_s);
    QCOMPARE(QFileInfo(file).path(), options.folder);
    QVERIFY2(plain.match(QFileInfo(file).fileName()).hasMatch(), qPrintable(file));
}

QTEST_MAIN(TestHostileNames)
#include "tst_hostilenames.moc"

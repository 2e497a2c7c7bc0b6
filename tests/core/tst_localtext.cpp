// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/localtext.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partyline;

class TestLocalText : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void writesLengths_data();
    void writesLengths();
    void writesNumbersInTheDigitsOfTheLanguage();
    void writesTheClockInTheDigitsOfTheLanguage();
    void isTheOnePlaceForThem_data();
    void isTheOnePlaceForThem();
};

void TestLocalText::writesLengths_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("western");
    QTest::addColumn<QString>("arabic");
    QTest::newRow("less than nothing") << -5 << u"0:00"_s << u"٠:٠٠"_s;
    QTest::newRow("seconds") << 7 << u"0:07"_s << u"٠:٠٧"_s;
    QTest::newRow("minutes") << 261 << u"4:21"_s << u"٤:٢١"_s;
    QTest::newRow("hours") << 3723 << u"1:02:03"_s << u"١:٠٢:٠٣"_s;
    QTest::newRow("days") << 360'000 << u"100:00:00"_s << u"١٠٠:٠٠:٠٠"_s;
}

void TestLocalText::writesLengths()
{
    QFETCH(int, seconds);
    QFETCH(QString, western);
    QFETCH(QString, arabic);
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(tapeText(std::chrono::seconds(seconds)), western);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(tapeText(std::chrono::seconds(seconds)), arabic);
}

void TestLocalText::writesNumbersInTheDigitsOfTheLanguage()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(plainNumber(12345), u"12345"_s);
    QCOMPARE(plainNumber(7, 2), u"07"_s);
    QCOMPARE(hoursText(std::chrono::minutes(102)), u"1:42"_s);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(plainNumber(12345), u"١٢٣٤٥"_s);
    QCOMPARE(plainNumber(7, 2), u"٠٧"_s);
    QCOMPARE(hoursText(std::chrono::minutes(102)), u"١:٤٢"_s);
}

void TestLocalText::writesTheClockInTheDigitsOfTheLanguage()
{
    const QDateTime time(QDate(2026, 11, 20), QTime(21, 4, 5));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(exactClockText(time), u"21:04:05"_s);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(exactClockText(time), u"٢١:٠٤:٠٥"_s);
}

void TestLocalText::isTheOnePlaceForThem_data()
{
    QTest::addColumn<QString>("glue");
    QTest::newRow("a clock's pattern") << uR"(u"[Hh]{1,2}:mm)"_s;
    QTest::newRow("two digits by hand") << uR"(rightJustified\(2, u'0'|\b2, 10, (QChar\()?u'0')"_s;
    QTest::newRow("the desktop's language in place of the chosen one") << uR"(QLocale::system\(\)\.toString)"_s;
}

/// Texts for people: these layers have no pattern of their own, but for the two that are named.
void TestLocalText::isTheOnePlaceForThem()
{
    QFETCH(QString, glue);
    const QRegularExpression pattern(glue);
    const QString root = QStringLiteral(PARTYLINE_SOURCE_DIR "/src/");
    const QStringList excused{u"feed/words.cpp"_s,     // the clock of the rows, kept for the minute
                              u"app/logkeeper.cpp"_s}; // the log is for machines
    QStringList wrong;
    int files = 0;
    for (const QString &layer : {u"services"_s, u"feed"_s, u"ui"_s, u"app"_s}) {
        QDirIterator it(root + layer, {u"*.h"_s, u"*.cpp"_s}, QDir::Files);
        while (it.hasNext()) {
            QFile file(it.next());
            const QString name = file.fileName().mid(root.size());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            ++files;
            if (!excused.contains(name) && QString::fromUtf8(file.readAll()).contains(pattern))
                wrong.append(name);
        }
    }
    QVERIFY(files > 300);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLocalText)
#include "tst_localtext.moc"

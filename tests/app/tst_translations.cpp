// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace partyline;

/// Every text that a person can read is translated, whole, and with the same places for names and numbers.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyEntryIsFinished_data();
    void everyEntryIsFinished();
    void placesAreTheSame_data();
    void placesAreTheSame();
    void noTextIsMissing();
    void speaksGerman();
    void speaksEnglishPlurals();
};

namespace {

struct Entry
{
    QString source;
    QStringList translations; ///< one, or one for each number
    bool isFinished = true;
};

QString fileOf(const QString &language)
{
    return QStringLiteral(PARTYLINE_SOURCE_DIR "/translations/partyline_") + language + u".ts"_s;
}

QList<Entry> entriesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Entry> entries;
    bool isPlural = false;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            isPlural = xml.attributes().hasAttribute("numerus"_L1);
            entries.append(Entry());
        } else if (xml.name() == "source"_L1)
            entries.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            entries.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!isPlural)
                entries.last().translations.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1)
            entries.last().translations.append(xml.readElementText());
    }
    return entries;
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%L?(?:\\d|n)"_s);
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places.append(it.next().captured());
    places.removeDuplicates();
    places.sort();
    return places;
}

void languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("English") << u"en"_s;
}

} // namespace

void TestTranslations::everyEntryIsFinished_data()
{
    languages();
}

void TestTranslations::everyEntryIsFinished()
{
    QFETCH(QString, language);
    const auto entries = entriesOf(fileOf(language));
    QVERIFY(!entries.isEmpty());
    for (const Entry &entry : entries) {
        const bool isWhole =
            entry.isFinished && !entry.translations.isEmpty() && !entry.translations.contains(QString());
        QVERIFY2(isWhole, qPrintable(entry.source));
    }
}

void TestTranslations::placesAreTheSame_data()
{
    languages();
}

void TestTranslations::placesAreTheSame()
{
    QFETCH(QString, language);
    for (const Entry &entry : entriesOf(fileOf(language))) {
        for (const QString &translation : entry.translations) {
            QStringList wanted = placesOf(entry.source);
            if (!placesOf(translation).contains(u"%n"_s))
                wanted.removeOne(u"%n"_s); // one may be said in a word
            QVERIFY2(placesOf(translation) == wanted, qPrintable(translation));
        }
    }
}

void TestTranslations::noTextIsMissing()
{
    const QTemporaryDir dir;
    const QString fresh = dir.filePath(u"partyline_de.ts"_s);
    QProcess update;
    update.start(QStringLiteral(PARTYLINE_LUPDATE),
                 {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-extensions"_s, u"cpp,h,ui"_s,
                  QStringLiteral(PARTYLINE_SOURCE_DIR "/src"), QStringLiteral(PARTYLINE_SOURCE_DIR "/forms"), u"-ts"_s,
                  fresh});
    QVERIFY2(update.waitForFinished(), qPrintable(update.errorString()));
    QSet<QString> translated;
    for (const Entry &entry : entriesOf(fileOf(u"de"_s)))
        translated.insert(entry.source);
    const auto wanted = entriesOf(fresh);
    QVERIFY(!wanted.isEmpty());
    for (const Entry &entry : wanted)
        QVERIFY2(translated.contains(entry.source), qPrintable(u"not in partyline_de.ts: "_s + entry.source));
}

void TestTranslations::speaksGerman()
{
    installTranslations(*QCoreApplication::instance(), QLocale(u"de_AT"_s));
    QCOMPARE(QCoreApplication::translate("SignInDialog", "Stay signed in"), u"Angemeldet bleiben"_s);
    QCOMPARE(QCoreApplication::translate("partyline::RoomPage", "%n people", nullptr, 3), u"3 Leute"_s);
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
}

void TestTranslations::speaksEnglishPlurals()
{
    installTranslations(*QCoreApplication::instance(), QLocale(u"fr_FR"_s));
    QCOMPARE(QCoreApplication::translate("SignInDialog", "Stay signed in"), u"Stay signed in"_s);
    QCOMPARE(QCoreApplication::translate("partyline::RoomPage", "%n people", nullptr, 1), u"1 person"_s);
    QCOMPARE(QCoreApplication::translate("partyline::RoomPage", "%n people", nullptr, 2), u"2 people"_s);
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

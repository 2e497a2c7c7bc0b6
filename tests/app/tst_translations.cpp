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
    void pluralFormsAreThoseOfTheLanguage_data();
    void pluralFormsAreThoseOfTheLanguage();
    void noTextIsMissing_data();
    void noTextIsMissing();
    void everyFileIsInTheProgram();
    void speaksGerman();
    void speaksEnglishPlurals();
};

namespace {

struct Entry
{
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one, or one for each number
    bool isPlural = false;
    bool isFinished = true;

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
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
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            entries.append({context, {}, {}, {}, xml.attributes().hasAttribute("numerus"_L1), true});
        else if (xml.name() == "source"_L1)
            entries.last().source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            entries.last().comment = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            entries.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!entries.last().isPlural)
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

/// Of all files; English has plurals alone.
QStringList codes()
{
    QStringList all;
    for (const QString &file :
         QDir(QStringLiteral(PARTYLINE_SOURCE_DIR "/translations")).entryList({u"partyline_*.ts"_s}, QDir::Files))
        all.append(file.mid(10).chopped(3));
    return all;
}

void languages(const QStringList &without = {})
{
    QTest::addColumn<QString>("language");
    for (const QString &code : codes()) {
        if (!without.contains(code))
            QTest::newRow(qPrintable(code)) << code;
    }
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

void TestTranslations::pluralFormsAreThoseOfTheLanguage_data()
{
    languages();
}

void TestTranslations::pluralFormsAreThoseOfTheLanguage()
{
    QFETCH(QString, language);
    // As Qt Linguist has them; a language that is not here counts one and many.
    const QHash<QString, int> forms{{u"ja"_s, 1}, {u"ar"_s, 6}};
    for (const Entry &entry : entriesOf(fileOf(language))) {
        if (entry.isPlural)
            QVERIFY2(entry.translations.size() == forms.value(language, 2), qPrintable(entry.source));
    }
}

void TestTranslations::noTextIsMissing_data()
{
    languages({u"en"_s});
}

/// Nothing is missing, and nothing is there that the program does not say any more.
void TestTranslations::noTextIsMissing()
{
    QFETCH(QString, language);
    static const QStringList wanted = [] {
        const QTemporaryDir dir;
        const QString fresh = dir.filePath(u"partyline_de.ts"_s);
        QProcess update;
        update.start(QStringLiteral(PARTYLINE_LUPDATE),
                     {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-extensions"_s, u"cpp,h,ui"_s,
                      QStringLiteral(PARTYLINE_SOURCE_DIR "/src"), QStringLiteral(PARTYLINE_SOURCE_DIR "/forms"),
                      u"-ts"_s, fresh});
        update.waitForFinished();
        QStringList keys;
        for (const Entry &entry : entriesOf(fresh))
            keys.append(entry.key());
        return keys;
    }();
    QVERIFY(!wanted.isEmpty());
    QSet<QString> translated;
    for (const Entry &entry : entriesOf(fileOf(language)))
        translated.insert(entry.key());
    for (const QString &key : wanted)
        QVERIFY2(translated.contains(key), qPrintable(u"missing: "_s + key));
    for (const QString &key : std::as_const(translated))
        QVERIFY2(wanted.contains(key), qPrintable(u"said no more: "_s + key));
}

void TestTranslations::everyFileIsInTheProgram()
{
    QStringList found;
    for (const auto &[code, name] : Languages::available()) {
        found.append(code);
        QVERIFY2(!name.isEmpty(), qPrintable(code));
    }
    QCOMPARE(found, codes());
    QVERIFY(Languages::available().contains({u"de"_s, u"Deutsch"_s}));
    QVERIFY(Languages::available().contains({u"en"_s, u"English"_s}));
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
    installTranslations(*QCoreApplication::instance(), QLocale(u"nl_NL"_s));
    QCOMPARE(QCoreApplication::translate("SignInDialog", "Stay signed in"), u"Stay signed in"_s);
    QCOMPARE(QCoreApplication::translate("partyline::RoomPage", "%n people", nullptr, 1), u"1 person"_s);
    QCOMPARE(QCoreApplication::translate("partyline::RoomPage", "%n people", nullptr, 2), u"2 people"_s);
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/translations.h"

#include "app/rewording.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QWidget>

#include <algorithm>

/// The linker drops the resource of a static library unless somebody asks for it, and the macro wants no namespace.
static void loadTranslationResource()
{
    Q_INIT_RESOURCE(translations);
}

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto Folder = u":/partyline/i18n"_s;
const auto Prefix = u"partyline_"_s;
const auto English = u"en"_s;

bool loadToolkit(QTranslator &translator, const QLocale &locale)
{
    return translator.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

QString fileOf(const QString &code)
{
    return Folder + u'/' + Prefix + code + u".qm"_s;
}

/// The file that fits a desktop's language best; empty when there is none.
QString fileFor(const QLocale &locale)
{
    for (const QString &name : locale.uiLanguages()) {
        QString code = QString(name).replace(u'-', u'_');
        for (; !code.isEmpty(); code = code.section(u'_', 0, -2)) {
            if (QFile::exists(fileOf(code)))
                return fileOf(code);
            if (!code.contains(u'_'))
                break;
        }
    }
    return {};
}

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    loadTranslationResource();
    // English first: it knows one from many, for every text that has no word in the language of the locale.
    for (const QLocale &language : {QLocale(QLocale::English), locale}) {
        auto *own = new QTranslator(&application);
        if (own->load(language, u"partyline"_s, u"_"_s, Folder))
            QCoreApplication::installTranslator(own);
    }
    auto *toolkit = new QTranslator(&application);
    if (loadToolkit(*toolkit, locale))
        QCoreApplication::installTranslator(toolkit);
}

Languages::Languages(const QString &code, QObject *parent)
    : QObject(parent)
{
    loadTranslationResource();
    QCoreApplication::installTranslator(&m_interpreter);
    speak(code);
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_interpreter);
}

QList<std::pair<QString, QString>> Languages::available()
{
    loadTranslationResource();
    QStringList codes{English};
    for (const QString &file : QDir(Folder).entryList({Prefix + u"*.qm"_s}, QDir::Files))
        codes.append(file.mid(Prefix.size()).chopped(3));
    codes.removeDuplicates();
    codes.sort();
    QList<std::pair<QString, QString>> all;
    for (const QString &code : std::as_const(codes)) {
        const QLocale locale(code);
        QString name = locale.nativeLanguageName();
        if (code == English)
            name = u"English"_s; // not "American English"
        else if (code.contains(u'_'))
            name += u" ("_s + locale.nativeTerritoryName() + u')';
        // In lists languages stand with a capital where their script has some.
        all.append({code, name.left(1).toUpper() + name.mid(1)});
    }
    return all;
}

void Languages::speak(const QString &code)
{
    const auto all = available();
    const bool isKnown = std::ranges::any_of(all, [&code](const auto &language) { return language.first == code; });
    const QLocale locale = isKnown ? QLocale(code) : QLocale::system();
    const QString own = isKnown ? fileOf(code) : fileFor(locale);
    QTranslator toolkit; // finds the file of Qt's own words
    const bool hasToolkit = loadToolkit(toolkit, locale);
    // English after the other language: it knows one from many, for every text that has no word in that one.
    m_interpreter.speak({own, fileOf(English), hasToolkit ? toolkit.filePath() : QString()});
    QLocale::setDefault(locale);
    if (auto *program = qobject_cast<QApplication *>(QCoreApplication::instance())) {
        program->setLayoutDirection(locale.textDirection());
        if (m_hasSpoken) {
            for (QWidget *window : QApplication::topLevelWidgets())
                window->setLocale(locale);
            rewordAll(m_interpreter);
            QEvent told(QEvent::LanguageChange);
            QCoreApplication::sendEvent(program, &told);
        }
    }
    m_hasSpoken = true;
    emit changed();
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

/// The linker drops the resource of a static library unless somebody asks for it, and the macro wants no namespace.
static void loadTranslationResource()
{
    Q_INIT_RESOURCE(translations);
}

namespace partyline {

using namespace Qt::StringLiterals;

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    loadTranslationResource();
    // English first: it knows one from many, for every text that has no word in the language of the locale.
    for (const QLocale &language : {QLocale(QLocale::English), locale}) {
        auto *own = new QTranslator(&application);
        if (own->load(language, u"partyline"_s, u"_"_s, u":/partyline/i18n"_s))
            QCoreApplication::installTranslator(own);
    }
    auto *toolkit = new QTranslator(&application);
    if (toolkit->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit);
}

} // namespace partyline

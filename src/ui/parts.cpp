// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/parts.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSysInfo>

#include <openssl/crypto.h>
#include <simdjson.h>
#include <sqlite3.h>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

struct ProgramParts
{
    Q_DECLARE_TR_FUNCTIONS(ProgramParts)
};

} // namespace

QList<ProgramPart> programParts()
{
    return {
        {u"Partyline"_s, QStringLiteral(PARTYLINE_VERSION), u"MIT"_s, ProgramParts::tr("this program")},
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s, ProgramParts::tr("windows, network, files")},
        {u"SQLite"_s, QString::fromLatin1(sqlite3_libversion()), u"blessing"_s, ProgramParts::tr("history and search")},
        {u"OpenSSL"_s, QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING)), u"Apache-2.0"_s,
         ProgramParts::tr("encryption")},
        {u"simdjson"_s, QString::fromLatin1(QT_STRINGIFY(SIMDJSON_VERSION)), u"Apache-2.0"_s,
         ProgramParts::tr("reading what servers say")},
        {u"wslay"_s, {}, u"MIT"_s, ProgramParts::tr("frames of web sockets")},
        {u"xxHash"_s, QStringLiteral(PARTYLINE_XXHASH_VERSION), u"BSD-2-Clause"_s,
         ProgramParts::tr("tables that nobody can crowd")},
        {u"QCoro"_s, QStringLiteral(PARTYLINE_QCORO_VERSION), u"MIT"_s, ProgramParts::tr("flows of several steps")},
        {u"QtKeychain"_s, QStringLiteral(PARTYLINE_KEYCHAIN_VERSION), u"BSD-3-Clause"_s,
         ProgramParts::tr("the desktop's keyring")},
        {u"hunspell"_s, QStringLiteral(PARTYLINE_HUNSPELL_VERSION),
         u"MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later"_s, ProgramParts::tr("spelling")},
        {u"QR Code generator"_s, QStringLiteral(PARTYLINE_QRCODEGEN_VERSION), u"MIT"_s,
         ProgramParts::tr("QR pictures")},
        {u"libcanberra"_s, QStringLiteral(PARTYLINE_CANBERRA_VERSION), u"LGPL-2.1-or-later"_s,
         ProgramParts::tr("sounds")},
        {u"libxcb"_s, QStringLiteral(PARTYLINE_XCB_VERSION), u"MIT"_s, ProgramParts::tr("X11")},
        {u"Tabler Icons"_s, {}, u"MIT"_s, ProgramParts::tr("icons")},
        {u"emojibase"_s, {}, u"MIT"_s, ProgramParts::tr("names of emoji")},
    };
}

QString versionReport()
{
    QString report;
    for (const ProgramPart &part : programParts()) {
        if (!part.version.isEmpty())
            report += part.name + u' ' + part.version + u'\n';
    }
    report += u"built with Qt "_s + QStringLiteral(QT_VERSION_STR) + u'\n';
    report += QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()
              + u", "_s + QSysInfo::currentCpuArchitecture() + u'\n';
    report += u"platform "_s + QGuiApplication::platformName() + u", desktop "_s
              + qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown"_s) + u", session "_s
              + qEnvironmentVariable("XDG_SESSION_TYPE", u"unknown"_s) + u'\n';
    return report;
}

} // namespace partyline

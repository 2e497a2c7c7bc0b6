// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/floatplanecookie.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Cookies are at most 4 KiB each; a pasted file may hold a few hundred of them.
constexpr qsizetype LongestPaste = 1024 * 1024;
constexpr qsizetype LongestCookie = 4096;

/// The value of sails.sid in a "name=value; name=value" text or in cookie-file lines (fields divided by tabs, the name
/// before the value); else the whole text, when it looks like a bare value.
QString sailsValueIn(const QString &text)
{
    static const QRegularExpression named(uR"x((?:^|[\s;"',])sails\.sid["']?\s*[=:\s]\s*["']?([^\s;"',]+))x"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(uR"x(^\s*["']?(s(?::|%3A)[^\s;"',=]+)["']?\s*;?\s*$)x"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = named.match(text); match.hasMatch())
        return match.captured(1);
    return bare.match(text).captured(1);
}

bool isSailsValue(const QString &encoded)
{
    // "s:" + session id + "." + signature; only what may stand in a Cookie header (RFC 6265).
    static const QRegularExpression form(uR"x(^s(?:%3A|:)[!#-+\--:<-\[\]-~]+\.[!#-+\--:<-\[\]-~]+$)x"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return encoded.size() <= LongestCookie && form.match(encoded).hasMatch();
}

} // namespace

Result<Secret> normalisedSailsCookie(const QString &pasted)
{
    QString value = pasted.size() <= LongestPaste ? sailsValueIn(pasted) : QString();
    if (!value.contains(u'%'))
        value.replace(u':', "%3A"_L1).replace(u'/', "%2F"_L1).replace(u'+', "%2B"_L1);
    if (!isSailsValue(value)) {
        return Error{Error::Kind::SignIn,
                     QCoreApplication::translate(
                         "Floatplane", "There is no Floatplane session in that text. Paste the value of the cookie "
                                       "\"sails.sid\"; it begins with s%3A."),
                     u"badLogin"_s,
                     {}};
    }
    return Secret(value.toLatin1());
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/redaction.h"

#include <QRegularExpression>
#include <QVariant>

#include <algorithm>
#include <array>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Shorter ones are words; a session of either service has forty characters and more.
constexpr int LeastSecret = 20;

/// What people said, whom they know and where they are: never a value of these, whatever it looks like.
constexpr std::array PrivateKeys{"account"_L1, "draft"_L1, "room"_L1,     "user"_L1,  "name"_L1,    "password"_L1,
                                 "secret"_L1,  "token"_L1, "cookie"_L1,   "note"_L1,  "keyword"_L1, "emote"_L1,
                                 "client"_L1,  "site"_L1,  "provider"_L1, "email"_L1, "recent"_L1};

QString replaced(QString text, const QString &pattern, const QString &by)
{
    return text.replace(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption), by);
}

} // namespace

QString redacted(QString text, const QString &home)
{
    if (home.size() > 1)
        text.replace(home, u"~"_s);
    // Other people's homes, and ours by another way.
    text = replaced(text, uR"((/home/|/Users/|/var/home/)[^/\s"']+)"_s, u"\\1(user)"_s);
    text = replaced(text, uR"((https?|wss?)://[^/\s@]*@)"_s, u"\\1://(user)@"_s);
    text = replaced(text, uR"([\w.+%-]+@[\w-]+(\.[\w-]+)+)"_s, u"(e-mail)"_s);
    // "Cookie: a=b; c=d" as a whole line, before its parts look like less.
    text = replaced(text, uR"(((?:set-)?cookie\s*:)[^\n]*)"_s, u"\\1 (cookie)"_s);
    text = replaced(text, uR"((authorization\s*:)[^\n]*)"_s, u"\\1 (token)"_s);
    text = replaced(text, uR"(\b(bearer|dpop|basic)\s+[\w.~+/=-]+)"_s, u"\\1 (token)"_s);
    text = replaced(
        text,
        uR"re(([\w.-]*(?:pass(?:word|wd|phrase)?|secret|token|session|sails\.sid|cookie|api[_-]?key|code_verifier|auth)[\w.-]*)("?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s;,&"'}]+))re"_s,
        u"\\1\\2(secret)"_s);
    // Whatever mixes digits and letters for so long is no word.
    text = replaced(
        text,
        uR"((?<![\w.~+/=%:-])(?=[\w.~+/=%:-]*\d)(?=[\w.~+/=%:-]*[a-z])[\w.~+/=%:-]{%1,}(?![\w.~+/=%:-]))"_s.arg(
            LeastSecret),
        u"(long text)"_s);
    return text;
}

QString redactedSetting(const QString &key, const QVariant &value)
{
    const bool isList = value.typeId() == QMetaType::QStringList;
    const QString text = isList ? value.toStringList().join(u", "_s) : value.toString();
    const bool isPrivate = std::any_of(PrivateKeys.begin(), PrivateKeys.end(), [&key](QLatin1StringView word) {
        return key.contains(word, Qt::CaseInsensitive);
    });
    static const QRegularExpression harmless(
        uR"(^(-?\d{1,9}(\.\d+)?|true|false|[a-z]{1,16}|[a-z]{2,3}_[A-Z]{2}(, [a-z]{2,3}_[A-Z]{2})*)$)"_s);
    if (!isPrivate && harmless.match(text).hasMatch())
        return text;
    return text.isEmpty() ? u"(empty)"_s : u"(%1 characters)"_s.arg(text.size());
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

/// The text conventions of plug.dj: HTML escaping, the length of a line, dates (plugdj.md 2.6, 5.9, 6.1).
namespace partyline::plugdj {

/// The server escapes a line and then cuts it to so many bytes of UTF-8 (2.6).
inline constexpr int MaximumLineCost = 250;

/// What the server does to text before it distributes it: Go's five entities (6.1).
QString escaped(const QString &text);
/// The inverse, in a single pass from left to right: the five, their other spellings, numeric references. What is no
/// entity, or was cut, stays as it is. The result is plain text.
QString unescaped(const QString &text);

/// Bytes of UTF-8 after escaping.
int lineCost(QStringView text);

/// True for "/me " and "/em " followed by something; case counts, and so does the blank (6.2).
bool isEmote(QStringView text);
/// The text without the prefix of an emote.
QString emoteText(const QString &text);

/// The messages that carry `text`: cut at newlines and, where a line costs too much, at the last blank that fits, else
/// between characters as a person sees them. Control characters become blanks, blank lines go. The prefix of an emote
/// is repeated. Empty when nothing is left to say.
QStringList splitText(const QString &text);

/// A date of the wire: "YYYY-MM-DD HH:MM:SS" with no or up to nine digits of fraction, or a number of seconds (below
/// 10^11) or milliseconds since 1970. Always UTC, to the millisecond. Invalid for anything else (5.9).
QDateTime parseDate(const QString &text);
/// "YYYY-MM-DD HH:MM:SS.ffffff" in UTC; empty for an invalid date.
QString formatDate(const QDateTime &date);

} // namespace partyline::plugdj

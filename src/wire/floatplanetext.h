// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"

#include <QList>
#include <QString>
#include <QStringList>

/// The text of a chat line (7.6): from the wire to plain text, and from plain text to the parts a renderer draws.
namespace partyline::floatplane {

/// Decodes HTML entities once: &amp; &lt; &gt; &quot; &apos; &nbsp; and numbers, decimal and hexadecimal. What is no
/// entity stays as it is, "&amp;lt;" becomes "&lt;".
QString decodedEntities(const QString &text);
/// A message as it came over the wire, as plain text: entities decoded, control characters taken out but for line
/// breaks and tabs. Marks and directions are left to whoever draws it.
QString plainText(const QString &wire);
/// True where plainText() has nothing to do, seen from the bytes.
bool isPlainText(std::string_view utf8);
/// The other way: & < > only, as the server escapes.
QString escapedEntities(const QString &text);

/// A part of a message; the parts of tokens() follow each other without gaps and cover it all.
struct Token
{
    enum class Kind { Text, Mention, Emote };

    Kind kind = Kind::Text;
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;

    bool operator==(const Token &) const = default;
};

/// Splits plain text into text, "@name" and ":code:". Whether a code is an emote of this line, and whose name it is, is
/// for the caller to say.
QList<Token> tokens(QStringView message);
/// True when `name` is mentioned with "@", in any case. An empty name is mentioned by nobody.
bool mentions(QStringView message, QStringView name);

/// Those of `known` whose code stands in the message, each once.
QList<Emote> emotesIn(QStringView message, const QList<Emote> &known);

/// Index into the site's ten name colours (7.6).
int nameColourIndex(QStringView name);

/// What a moderator's line asks for (7.5); such a line is sent as ordinary text.
bool isModeratorCommand(QStringView text);

} // namespace partyline::floatplane

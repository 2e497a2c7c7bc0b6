// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

/// What is kept of one message or answer, whoever sent it (design.md 9).
namespace partyline::limits {

/// UTF-16 units of one text. The services allow 250 bytes and 500 characters in a line, and nothing else they send in a
/// message comes near it; a feed full of such lines stays within its memory.
inline constexpr qsizetype LongestText = 4'000;
/// Of anything that one message brings many of: events, ids, changes. As many as a feed keeps rows.
inline constexpr qsizetype MostOfMessage = 5'000;
/// Of one list in an answer: as many people as the largest rooms hold.
inline constexpr qsizetype MostOfList = 20'000;

/// No longer than LongestText, and not cut within a character.
inline QString cut(QString text)
{
    if (text.size() <= LongestText)
        return text;
    text.truncate(LongestText);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

/// UTF-8 as such a text.
inline QString textOf(std::string_view utf8)
{
    // No character takes more than three bytes for each unit of UTF-16, so what breaks at the end is cut off.
    constexpr size_t Enough = 4 * size_t(LongestText);
    return cut(QString::fromUtf8(utf8.data(), qsizetype(utf8.size() < Enough ? utf8.size() : Enough)));
}

} // namespace partyline::limits

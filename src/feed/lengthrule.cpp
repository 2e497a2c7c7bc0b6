// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/lengthrule.h"

#include <QRegularExpression>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

/// Rooms' texts are short; what is longer is cut, so that no text can keep us busy.
constexpr qsizetype MostRead = 10'000;
/// Beyond this a number means something else than a track's length.
constexpr int MostMinutes = 180;

std::optional<seconds> lengthOf(const QRegularExpressionMatch &match)
{
    const int minutes = match.captured(u"min"_s).toInt();
    const int rest = match.captured(u"sec"_s).toInt();
    if (minutes < 1 || minutes > MostMinutes || rest > 59)
        return {};
    return seconds(minutes * 60 + rest);
}

} // namespace

std::optional<seconds> trackLimitIn(const QString &text)
{
    // A length with a unit, with a word of limit right before or right after it.
    static const QString length =
        uR"((?<min>\d{1,3})(?::(?<sec>\d{2})(?:\s*(?:min(?:ute)?s?|mins?))?|\s*(?:min(?:ute)?[ns]?|m)\b))"_s;
    static const QString before =
        uR"((?:max(?:imum)?\.?|limit(?:ed)?(?:\s+(?:to|of|is))?|(?:no|nothing|not|keep\s+(?:it|them|songs|tracks))\s+(?:\w+\s+){0,3}?(?:over|above|longer\s+than|more\s+than|under|below)|(?:songs?|tracks?)\s+(?:\w+\s+){0,2}?(?:under|below|shorter\s+than|up\s+to|less\s+than)|up\s+to|höchstens|maximal)[\s:=]*(?:length|duration|time|of|is|länge)?[\s:=]*)"_s;
    static const QString after = uR"(\s*(?:max\b|maximum\b|limit\b|or\s+(?:less|shorter)\b|at\s+most\b))"_s;
    static const QRegularExpression first(uR"((?<!\w))"_s + before + length,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression second(u"\\b"_s + length + after,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::UseUnicodePropertiesOption);
    std::optional<seconds> shortest;
    const QString read = text.left(MostRead);
    for (const QRegularExpression *pattern : {&first, &second}) {
        for (auto it = pattern->globalMatch(read); it.hasNext();) {
            if (const auto found = lengthOf(it.next()))
                shortest = std::min(shortest.value_or(*found), *found);
        }
    }
    return shortest;
}

} // namespace partyline

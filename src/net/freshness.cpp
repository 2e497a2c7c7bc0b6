// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/freshness.h"

#include "net/answer.h"

#include <algorithm>
#include <optional>

namespace partyline {

namespace {

constexpr qint64 Day = 24 * 60 * 60;
/// A server that says "for ever" is asked again some day: files are replaced under the same name after all.
constexpr qint64 LongestFresh = 30 * Day;
/// RFC 9111 4.2.2 suggests a tenth of the time since the last change; a day bounds our guess.
constexpr qint64 GuessedShare = 10;
constexpr qint64 LongestGuess = Day;

std::optional<qint64> secondsOf(const QByteArray &text)
{
    bool ok = false;
    const qint64 seconds = text.trimmed().toLongLong(&ok);
    return ok && seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

} // namespace

Freshness freshnessOf(const FreshnessHeaders &headers, const QDateTime &now)
{
    Freshness fresh;
    std::optional<qint64> seconds;
    bool isOver = false; // whatever else is said
    for (const QByteArray &part : headers.cacheControl.toLower().split(',')) {
        const QByteArray word = part.trimmed();
        if (word == "no-store")
            fresh.mayKeep = false;
        else if (word == "no-cache" || word.startsWith("no-cache="))
            fresh.mustAsk = isOver = true;
        else if (word == "must-revalidate")
            fresh.mustAsk = true;
        else if (word.startsWith("max-age=") && !seconds)
            seconds = secondsOf(word.mid(8)).value_or(0);
    }
    if (isOver)
        seconds = 0;
    const QDateTime date = parseHttpDate(headers.date);
    const QDateTime start = date.isValid() ? date : now;
    if (seconds) {
        *seconds -= secondsOf(headers.age).value_or(0);
    } else if (!headers.expires.isEmpty()) {
        // "0" and other nonsense mean: over already.
        const QDateTime expires = parseHttpDate(headers.expires);
        seconds = expires.isValid() ? start.secsTo(expires) : 0;
    } else if (const QDateTime changed = parseHttpDate(headers.lastModified); changed.isValid()) {
        seconds = std::min(changed.secsTo(start) / GuessedShare, LongestGuess);
    }
    fresh.until = now.addSecs(std::clamp<qint64>(seconds.value_or(0), 0, LongestFresh));
    return fresh;
}

} // namespace partyline

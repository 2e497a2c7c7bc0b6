// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace partyline {

/// How long an answer may be used again without asking (RFC 9111, as far as a private cache of pictures needs it).
struct Freshness
{
    bool mayKeep = true;  ///< false for "no-store"
    bool mustAsk = false; ///< once stale it must not be used without the server's yes, not even when nobody answers
    QDateTime until;      ///< UTC; before or at now: ask first

    bool operator==(const Freshness &) const = default;
};

/// The header lines of an answer that speak of it, each empty where missing.
struct FreshnessHeaders
{
    QByteArray cacheControl;
    QByteArray age; ///< seconds
    QByteArray date;
    QByteArray expires;
    QByteArray lastModified;
};

/// Never longer than 30 days. Without a word of the server a tenth of the picture's age, at most a day.
Freshness freshnessOf(const FreshnessHeaders &headers, const QDateTime &now);

} // namespace partyline

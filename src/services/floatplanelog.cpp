// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanelog.h"

#include <QHashFunctions>

namespace partyline {

namespace {

void markDeleted(FeedItem &item)
{
    item.isDeleted = true;
}

} // namespace

bool FloatplaneLog::isNew(const QString &id)
{
    return id.isEmpty() || m_seen.insert(qHash(id, QHashSeed::globalSeed()));
}

void FloatplaneLog::keep(const FeedItem &line)
{
    isNew(line.id); // from now on it is not
    m_lines.keep(line);
}

QList<FeedItem> FloatplaneLog::deleteLine(const QString &id)
{
    if (id.isEmpty())
        return {};
    return m_lines.change([&](const FeedItem &item) { return item.id == id && !item.isDeleted; }, markDeleted);
}

QList<FeedItem> FloatplaneLog::deleteRange(const QString &userId, const QDateTime &from, const QDateTime &to)
{
    const auto isMeant = [&](const FeedItem &item) {
        const QDateTime &said = item.serverTime.isValid() ? item.serverTime : item.time;
        return !item.isDeleted && item.author.id == userId && said >= from && said <= to;
    };
    return m_lines.change(isMeant, markDeleted);
}

} // namespace partyline

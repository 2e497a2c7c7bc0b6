// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanelog.h"

#include "core/keyhash.h"

namespace partyline {

namespace {

void markDeleted(FeedItem &item)
{
    item.isDeleted = true;
}

} // namespace

FloatplaneLog::Key FloatplaneLog::keyOf(std::string_view id)
{
    if (id.empty())
        return 0;
    const Key key = keyHash(QByteArrayView(id.data(), qsizetype(id.size())));
    return key + (key == 0);
}

bool FloatplaneLog::isNew(const QString &id)
{
    const QByteArray utf8 = id.toUtf8();
    return isNew(keyOf({utf8.constData(), size_t(utf8.size())}));
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

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/historyrows.h"

#include "core/itemjson.h"

#include <QJsonDocument>
#include <QVariant>

namespace partyline::historyrows {

using namespace Qt::StringLiterals;

namespace {

QVariant milliseconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString payloadText(const FeedItem::Payload &payload)
{
    if (std::holds_alternative<std::monostate>(payload))
        return u""_s;
    return QString::fromUtf8(QJsonDocument(payloadJson(payload)).toJson(QJsonDocument::Compact));
}

} // namespace

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

FeedItem read(const QSqlQuery &query, const HistoryRoom &room)
{
    int column = 0;
    const auto next = [&query, &column] { return query.value(column++); };
    FeedItem item;
    item.service = room.service;
    item.room = room.room;
    item.seq = historyid::toSeq(next().toLongLong());
    item.time = timeOf(next());
    item.serverTime = timeOf(next());
    item.kind = kindFrom(next().toString()).value_or(FeedItem::Kind::Notice);
    item.id = next().toString();
    item.author.id = next().toString();
    item.author.name = next().toString();
    item.author.role = roleFrom(next().toString());
    item.text = next().toString();
    item.isOwn = next().toBool();
    item.isMention = next().toBool();
    item.isBackfill = next().toBool();
    item.isDeleted = next().toBool();
    item.deletedBy = next().toString();
    item.delivery = deliveryFrom(next().toString());
    item.failure = next().toString();
    if (const QByteArray payload = next().toByteArray(); !payload.isEmpty())
        item.payload = payloadFromJson(QJsonDocument::fromJson(payload).object());
    return item;
}

QString insertion()
{
    return u"INSERT INTO items (id, run, room, seq, time, server_time, kind, server_id, author_id, author, role, text,"
           " own, mention, backfill, deleted, deleted_by, delivery, failure, payload)"
           " VALUES (coalesce((SELECT max(id) + 1 FROM items WHERE id BETWEEN :first AND :last), :first), :run, :room,"
           " :seq, :time, :server_time, :kind, :server_id, :author_id, :author, :role, :text, :own, :mention,"
           " :backfill, :deleted, :deleted_by, :delivery, :failure, :payload)"
           " ON CONFLICT (room, seq, time, run) DO UPDATE SET server_time = excluded.server_time,"
           " kind = excluded.kind, server_id = excluded.server_id, author_id = excluded.author_id,"
           " author = excluded.author, role = excluded.role, text = excluded.text, mention = excluded.mention,"
           " deleted = excluded.deleted, deleted_by = excluded.deleted_by, delivery = excluded.delivery,"
           " failure = excluded.failure, payload = excluded.payload"_s;
}

void bind(QSqlQuery &query, const FeedItem &item)
{
    const qint64 time = item.time.isValid() ? item.time.toMSecsSinceEpoch() : 0;
    query.bindValue(u":first"_s, historyid::first(time));
    query.bindValue(u":last"_s, historyid::first(time + 1) - 1);
    query.bindValue(u":seq"_s, item.seq);
    query.bindValue(u":time"_s, time);
    query.bindValue(u":server_time"_s, milliseconds(item.serverTime));
    query.bindValue(u":kind"_s, kindToken(item.kind));
    query.bindValue(u":server_id"_s, notNull(item.id));
    query.bindValue(u":author_id"_s, notNull(item.author.id));
    query.bindValue(u":author"_s, notNull(item.author.name));
    query.bindValue(u":role"_s, roleToken(item.author.role));
    query.bindValue(u":text"_s, notNull(item.text));
    query.bindValue(u":own"_s, item.isOwn);
    query.bindValue(u":mention"_s, item.isMention);
    query.bindValue(u":backfill"_s, item.isBackfill);
    query.bindValue(u":deleted"_s, item.isDeleted);
    query.bindValue(u":deleted_by"_s, notNull(item.deletedBy));
    query.bindValue(u":delivery"_s, deliveryToken(item.delivery));
    query.bindValue(u":failure"_s, notNull(item.failure));
    query.bindValue(u":payload"_s, payloadText(item.payload));
}

} // namespace partyline::historyrows

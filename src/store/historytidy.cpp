// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/historytidy.h"

#include "core/itemjson.h"
#include "store/historyrows.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Rows a slice: some 20 ms of work.
constexpr int Slice = 500;
/// Pages of the index that are merged in a slice.
constexpr int MergedPages = 200;
/// Rows looked at in a slice, where no index leads to those that are wanted: some 20 ms of work as well.
constexpr int LookedAt = 20'000;
/// Free pages given back to the disk in a slice.
constexpr int PagesASlice = 2'000;
/// Practice rooms are invented: tomorrow nobody looks for their lines.
constexpr int PracticeDays = 1;

/// Of the size that may be kept: what is removed makes room for a while.
constexpr double Headroom = 0.9;

qint64 idOfDaysAgo(int days)
{
    return historyid::first(QDateTime::currentDateTimeUtc().addDays(-days).toMSecsSinceEpoch());
}

QSqlError execute(QSqlQuery &query, const QString &sql, const QVariantList &values, qint64 *rows = nullptr)
{
    if (!query.prepare(sql))
        return query.lastError();
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return query.lastError();
    if (rows)
        *rows += query.numRowsAffected();
    return {};
}

qint64 number(QSqlQuery &query, const QString &sql)
{
    return query.exec(sql) && query.next() ? query.value(0).toLongLong() : 0;
}

QSqlError removeRoom(QSqlQuery &query, const HistoryRoom &room, qint64 &removed)
{
    const QVariantList key{serviceToken(room.service), historyrows::notNull(room.site),
                           historyrows::notNull(room.room)};
    return execute(query,
                   u"DELETE FROM items WHERE id IN (SELECT items.id FROM items JOIN rooms ON rooms.id = items.room"
                   " WHERE rooms.service = ? AND rooms.site = ? AND rooms.room = ? LIMIT %1)"_s.arg(Slice),
                   key, &removed);
}

bool isSame(const Person &person, const Person &other)
{
    return person.id.isEmpty() ? person.name == other.name : person.id == other.id;
}

/// Rows in which others came or went as well: without them.
QSqlError removeFromCrowds(QSqlDatabase &database, const HistoryTidy::Somebody &who, qint64 upTo, qint64 &removed)
{
    QSqlQuery query(database);
    const QString field = who.person.id.isEmpty() ? u"name"_s : u"id"_s;
    const QString value = who.person.id.isEmpty() ? who.person.name : who.person.id;
    QString json = QString::fromUtf8(QJsonDocument(QJsonObject{{field, value}}).toJson(QJsonDocument::Compact));
    json = json.mid(1, json.size() - 2); // "id":"7"
    QSqlError error = execute(query,
                              u"SELECT items.id, payload FROM items CROSS JOIN rooms ON rooms.id = items.room"
                              " WHERE items.id > ? AND items.id <= ? AND kind IN ('join', 'leave') AND service = ?"
                              " AND instr(payload, ?) > 0"_s,
                              {who.lookedUpTo, upTo, serviceToken(who.service), json});
    QSqlQuery change(database);
    while (!error.isValid() && query.next()) {
        auto payload = payloadFromJson(QJsonDocument::fromJson(query.value(1).toByteArray()).object());
        auto *crowd = std::get_if<FeedItem::PeoplePayload>(&payload);
        if (!crowd || crowd->people.removeIf([&who](const Person &one) { return isSame(who.person, one); }) == 0)
            continue;
        const QString text = QString::fromUtf8(QJsonDocument(payloadJson(payload)).toJson(QJsonDocument::Compact));
        if (crowd->people.isEmpty())
            error = execute(change, u"DELETE FROM items WHERE id = ?"_s, {query.value(0)}, &removed);
        else
            error = execute(change, u"UPDATE items SET payload = ? WHERE id = ?"_s, {text, query.value(0)});
    }
    return error.isValid() ? error : query.lastError();
}

/// Looks through the next rows; `isDone` after the last ones.
QSqlError removePerson(QSqlDatabase &database, HistoryTidy::Somebody &who, qint64 &removed, bool &isDone)
{
    QSqlQuery query(database);
    QSqlError error =
        execute(query, u"SELECT max(id) FROM (SELECT id FROM items WHERE id > ? ORDER BY id LIMIT %1)"_s.arg(LookedAt),
                {who.lookedUpTo});
    if (error.isValid() || !query.next())
        return error;
    isDone = query.value(0).isNull();
    if (isDone)
        return {};
    const qint64 upTo = query.value(0).toLongLong();
    const bool isByName = who.person.id.isEmpty();
    const qint64 before = removed;
    error = execute(query,
                    u"DELETE FROM items WHERE id IN (SELECT items.id FROM items CROSS JOIN rooms"
                    " ON rooms.id = items.room WHERE items.id > ? AND items.id <= ? AND rooms.service = ?"
                    " AND %1 = ? LIMIT %2)"_s.arg(isByName ? u"items.author"_s : u"items.author_id"_s)
                        .arg(Slice),
                    {who.lookedUpTo, upTo, serviceToken(who.service), isByName ? who.person.name : who.person.id},
                    &removed);
    if (error.isValid() || removed - before >= Slice)
        return error; // there may be more among these
    error = removeFromCrowds(database, who, upTo, removed);
    who.lookedUpTo = upTo;
    return error;
}

} // namespace

void HistoryTidy::forget(Forgetting forgetting)
{
    if (std::holds_alternative<Row>(forgetting))
        m_forgetting.push_front(std::move(forgetting)); // one line does not wait for a whole room
    else
        m_forgetting.push_back(std::move(forgetting));
}

/// The index keeps what was removed until its parts are merged into one: some of that. True at its end.
bool HistoryTidy::mergeSome(QSqlDatabase &database, QSqlError &error)
{
    QSqlQuery query(database);
    const qint64 before = number(query, u"SELECT total_changes()"_s);
    // The first step puts all parts on one heap, the others go on with it (sqlite.org/fts5.html, "merge").
    const int pages = std::exchange(m_isMerging, true) ? MergedPages : -MergedPages;
    if (!query.exec(u"INSERT INTO items_index (items_index, rank) VALUES ('merge', %1)"_s.arg(pages))) {
        error = query.lastError();
        m_isMerging = false;
        return false;
    }
    m_isMerging = number(query, u"SELECT total_changes()"_s) - before >= 2; // else there was nothing to do
    return !m_isMerging;
}

QSqlError HistoryTidy::work(QSqlDatabase &database, qint64 &removed)
{
    QSqlQuery query(database);
    if (isForgetting())
        query.exec(u"PRAGMA secure_delete = ON"_s);
    if (m_forgetting.empty() && m_purges) {
        // The words of forgotten lines stay in the index until its parts are merged, and in the journal.
        QSqlError error;
        if (!mergeSome(database, error))
            return error;
        if (!query.exec(u"UPDATE retention SET purges = 0"_s))
            return query.lastError();
        m_purges = false;
        query.exec(u"PRAGMA secure_delete = OFF"_s);
        query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        return {};
    }
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return query.lastError();
    QSqlError error = m_forgetting.empty() ? retainSome(database, removed) : forgetSome(database, removed);
    if (!error.isValid() && query.exec(u"COMMIT"_s))
        return {};
    if (!error.isValid())
        error = query.lastError();
    query.exec(u"ROLLBACK"_s);
    return error;
}

QSqlError HistoryTidy::forgetSome(QSqlDatabase &database, qint64 &removed)
{
    Forgetting &next = m_forgetting.front();
    QSqlQuery query(database);
    const qint64 before = removed;
    QSqlError error = execute(query, u"UPDATE retention SET purges = 1 WHERE purges = 0"_s, {});
    if (error.isValid())
        return error;
    bool isDone = true;
    if (const auto *room = std::get_if<Room>(&next)) {
        error = removeRoom(query, room->room, removed);
        isDone = removed == before;
    } else if (auto *somebody = std::get_if<Somebody>(&next)) {
        error = removePerson(database, *somebody, removed, isDone);
    } else if (const auto *row = std::get_if<Row>(&next)) {
        error = execute(query, u"DELETE FROM items WHERE id = ?"_s, {row->id}, &removed);
    }
    if (error.isValid() || !isDone)
        return error;
    const Forgetting done = std::move(next);
    m_forgetting.pop_front();
    m_purges = true;
    m_isMerging = false; // from the beginning, for what has gone now
    if (const auto *room = std::get_if<Room>(&done))
        return execute(query,
                       u"UPDATE rooms SET read_time = 0, name = '' WHERE service = ? AND site = ? AND room = ?"_s,
                       {serviceToken(room->room.service), historyrows::notNull(room->room.site), room->room.room});
    return {};
}

void HistoryTidy::checkRetention()
{
    m_checksRetention = true;
    m_surplus.reset();
}

/// Looked at once and by proportion: the index shrinks only when its parts are merged, long after the rows went.
qint64 HistoryTidy::rowsBeyondSize(QSqlDatabase &database) const
{
    QSqlQuery query(database);
    const qint64 used = (number(query, u"PRAGMA page_count"_s) - number(query, u"PRAGMA freelist_count"_s))
                        * number(query, u"PRAGMA page_size"_s);
    if (m_retention.bytes <= 0 || used <= m_retention.bytes)
        return 0;
    const double kept = double(m_retention.bytes) / double(used) * Headroom;
    return qint64(double(number(query, u"SELECT count(*) FROM items"_s)) * (1 - kept));
}

QSqlError HistoryTidy::retainSome(QSqlDatabase &database, qint64 &removed)
{
    if (!m_surplus)
        m_surplus = rowsBeyondSize(database);
    QSqlQuery query(database);
    const qint64 before = removed;
    QSqlError error = execute(query,
                              u"DELETE FROM items WHERE id IN (SELECT items.id FROM items WHERE items.room IN"
                              " (SELECT id FROM rooms WHERE site = ?) AND items.id < ? LIMIT %1)"_s.arg(Slice),
                              {QString(HistoryRoom::Practice), idOfDaysAgo(PracticeDays)}, &removed);
    if (!error.isValid() && m_retention.days > 0)
        error = execute(
            query,
            u"DELETE FROM items WHERE id IN (SELECT id FROM items WHERE id < ? ORDER BY id LIMIT %1)"_s.arg(Slice),
            {idOfDaysAgo(m_retention.days)}, &removed);
    if (!error.isValid() && removed == before && *m_surplus > 0)
        error = execute(query, u"DELETE FROM items WHERE id IN (SELECT id FROM items ORDER BY id LIMIT ?)"_s,
                        {std::min<qint64>(Slice, *m_surplus)}, &removed);
    m_surplus = std::max<qint64>(0, *m_surplus - (removed - before));
    if (error.isValid() || removed > before) {
        m_hasShrunk = m_hasShrunk || removed > before;
        return error;
    }
    m_surplus = 0; // nothing is left to go, however many it were
    if (m_hasShrunk) {
        m_hasShrunk = !mergeSome(database, error);
        return error;
    }
    query.exec(u"PRAGMA incremental_vacuum(%1)"_s.arg(PagesASlice));
    while (query.next()) {
    }                                                                   // a row for each page
    const bool givesBack = number(query, u"PRAGMA auto_vacuum"_s) == 2; // a file is made with it, or without
    m_checksRetention = givesBack && number(query, u"PRAGMA freelist_count"_s) > 0;
    return {};
}

} // namespace partyline

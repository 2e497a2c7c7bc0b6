// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/historyreader.h"

#include "core/itemjson.h"
#include "store/historyrows.h"
#include "store/historyschema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// tr() for what is not a QObject.
struct History
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// Around the words that were looked for, as highlight() puts them. No text has them: a line is plain characters, and
/// if one does, only the marks are in the wrong place.
constexpr QChar MarkBegin(1);
constexpr QChar MarkEnd(2);

QList<std::pair<int, int>> marksOf(const QString &highlighted)
{
    QList<std::pair<int, int>> marks;
    int at = 0;
    int begin = 0;
    for (const QChar c : highlighted) {
        if (c == MarkBegin)
            begin = at;
        else if (c == MarkEnd)
            marks.append({begin, at - begin});
        else
            ++at;
    }
    return marks;
}

void markScanned(const QList<HistoryQuery::Term> &terms, HistoryHit &hit)
{
    for (const HistoryQuery::Term &term : terms) {
        if (term.isNot || !HistoryQuery::isScanned(term))
            continue;
        for (qsizetype at = 0; (at = hit.item.text.indexOf(term.value, at, Qt::CaseInsensitive)) >= 0;) {
            hit.marks.append({int(at), int(term.value.size())});
            at += term.value.size();
        }
    }
    std::ranges::sort(hit.marks);
}

HistoryRoom roomOf(const QSqlQuery &query, int column)
{
    return {serviceFrom(query.value(column).toString()).value_or(Service::PlugDj), query.value(column + 1).toString(),
            query.value(column + 2).toString()};
}

/// A name for people, with the slug where none was told.
QString nameOf(const QSqlQuery &query, int column)
{
    const QString name = query.value(column).toString();
    return name.isEmpty() ? query.value(column - 1).toString() : name;
}

/// The library that the driver uses is the one that this file was linked to: only then its handle is any use here.
bool isSameLibrary(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(u"SELECT sqlite_source_id()"_s) && query.next()
           && query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
}

} // namespace

HistoryReader::HistoryReader(QString file)
    : m_file(std::move(file))
    , m_connection(u"history-reader-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

HistoryReader::~HistoryReader()
{
    close();
}

QSqlDatabase HistoryReader::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

Error HistoryReader::errorOf(const QSqlQuery &query) const
{
    Error error = historyschema::errorOf(query.lastError(), m_file);
    if (error.code == "storage"_L1)
        error.text = History::tr("The history file %1 cannot be read.").arg(m_file);
    return error;
}

Result<Done> HistoryReader::open()
{
    if (m_isOpen)
        return Done();
    if (!QFileInfo::exists(m_file))
        return Error{Error::Kind::Storage, History::tr("There is no history file %1.").arg(m_file), u"missing"_s, {}};
    const auto connected = connectFile();
    if (!connected)
        close(); // here, where nothing uses the connection any more
    return connected;
}

Result<Done> HistoryReader::connectFile()
{
    auto opened = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    opened.setDatabaseName(m_file);
    // Not read-only: the first one to open a file after a crash brings its journal in order.
    opened.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    m_isOpen = opened.open();
    QSqlQuery query(opened);
    if (!m_isOpen || !query.exec(u"PRAGMA user_version"_s) || !query.next())
        return m_isOpen ? errorOf(query) : historyschema::errorOf(opened.lastError(), m_file);
    const int version = query.value(0).toInt();
    query.finish();
    if (version > historyschema::currentVersion())
        return Error{Error::Kind::Storage,
                     History::tr("The history file %1 was written by a newer Partyline.").arg(m_file),
                     u"newer"_s,
                     {}};
    if (version < historyschema::oldestReadable())
        return Error{Error::Kind::Storage,
                     History::tr("The history file %1 was written by an older Partyline; record into it once to "
                                 "bring it up to date.")
                         .arg(m_file),
                     u"older"_s,
                     {}};
    query.exec(u"PRAGMA query_only = ON"_s);
    const QVariant handle = opened.driver()->handle();
    const QMutexLocker lock(&m_mutex);
    if (handle.isValid() && std::strcmp(handle.typeName(), "sqlite3*") == 0 && isSameLibrary(opened))
        m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return Done();
}

void HistoryReader::close()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_handle = nullptr;
    }
    m_isOpen = false;
    if (!QSqlDatabase::contains(m_connection))
        return;
    // An interruption holds until a statement begins, and would keep the last one that closes a file from bringing its
    // journal in.
    if (database().isOpen())
        QSqlQuery(database()).exec(u"SELECT 1"_s);
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

void HistoryReader::interrupt()
{
    const QMutexLocker lock(&m_mutex);
    if (m_handle)
        sqlite3_interrupt(m_handle);
}

Result<qint64> HistoryReader::roomId(const HistoryRoom &room)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    QSqlQuery query(database());
    query.prepare(u"SELECT id FROM rooms WHERE service = ? AND room = ? AND site IN (?, '') ORDER BY site DESC"_s);
    query.addBindValue(serviceToken(room.service));
    query.addBindValue(room.room);
    query.addBindValue(historyrows::notNull(room.site));
    if (!query.exec())
        return errorOf(query);
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<Done> HistoryReader::select(const QString &sql, const QVariantList &values,
                                   const std::function<void(const QSqlQuery &)> &eachRow)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return errorOf(query);
    while (query.next())
        eachRow(query);
    if (query.lastError().isValid())
        return errorOf(query);
    return Done();
}

Result<HistoryPage> HistoryReader::rows(const HistoryRoom &room, const QString &where, qint64 id, int count,
                                        bool isDescending)
{
    const auto known = roomId(room);
    if (!known)
        return known.error();
    HistoryPage page;
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM items WHERE room = ? AND %2 ORDER BY id %3 LIMIT ?"_s.arg(
        historyrows::Columns, where, isDescending ? u"DESC"_s : u"ASC"_s));
    query.addBindValue(*known);
    query.addBindValue(id);
    query.addBindValue(count + 1);
    if (!query.exec())
        return errorOf(query);
    while (query.next())
        page.items.append(historyrows::read(query, room));
    if (query.lastError().isValid())
        return errorOf(query);
    const bool hasMore = page.items.size() > count;
    if (hasMore)
        page.items.removeLast();
    if (isDescending)
        std::ranges::reverse(page.items);
    page.hasOlder = !isDescending || hasMore;
    page.hasNewer = isDescending || hasMore;
    query.prepare(u"SELECT read_time FROM rooms WHERE id = ?"_s);
    query.addBindValue(*known);
    if (query.exec() && query.next() && query.value(0).toLongLong() > 0)
        page.readUpTo = QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong(), Qt::UTC);
    return page;
}

Result<HistoryPage> HistoryReader::page(const HistoryRoom &room, qint64 before, int count)
{
    return rows(room, u"id < ?"_s, before, count, true);
}

Result<HistoryPage> HistoryReader::newer(const HistoryRoom &room, qint64 after, int count)
{
    return rows(room, u"id > ?"_s, after, count, false);
}

Result<HistoryPage> HistoryReader::around(const HistoryRoom &room, qint64 id, int countEach)
{
    auto older = rows(room, u"id <= ?"_s, id, countEach + 1, true);
    const auto newer = rows(room, u"id > ?"_s, id, countEach, false);
    if (!older || !newer)
        return older ? newer : older;
    HistoryPage page = std::move(older).value();
    page.items.append(newer->items);
    page.hasNewer = newer->hasNewer;
    return page;
}

Result<qint64> HistoryReader::idOf(const HistoryRoom &room, const FeedItem &item)
{
    if (historyid::isPast(item.seq))
        return historyid::fromSeq(item.seq);
    const auto known = roomId(room);
    if (!known)
        return known.error();
    const qint64 time = item.time.toMSecsSinceEpoch();
    QSqlQuery query(database());
    query.prepare(u"SELECT id FROM items WHERE room = ? AND seq = ? AND time = ? ORDER BY run DESC LIMIT 1"_s);
    query.addBindValue(*known);
    query.addBindValue(item.seq);
    query.addBindValue(time);
    if (!query.exec())
        return errorOf(query);
    if (query.next())
        return query.value(0).toLongLong();
    // A line that came in a replay was there already, under another time.
    query.prepare(u"SELECT id FROM items WHERE room = ? AND server_id = ? AND server_id <> '' AND text = ?"
                  " AND author_id = ? ORDER BY id DESC LIMIT 1"_s);
    query.addBindValue(*known);
    query.addBindValue(historyrows::notNull(item.id));
    query.addBindValue(historyrows::notNull(item.text));
    query.addBindValue(historyrows::notNull(item.author.id));
    if (!query.exec())
        return errorOf(query);
    return query.next() ? query.value(0).toLongLong() : historyid::first(time);
}

Result<QList<QList<qint64>>> HistoryReader::roomsMeant(const HistoryQuery &query)
{
    QList<QList<qint64>> all;
    for (const HistoryQuery::Term &term : query.terms) {
        if (term.what != HistoryQuery::Term::What::In)
            continue;
        const auto found = roomsNamed(term.value);
        if (!found)
            return found.error();
        QList<qint64> ids;
        for (const HistoryRoomInfo &room : *found)
            ids.append(room.id);
        all.append(ids);
    }
    return all;
}

Result<Done> HistoryReader::run(QSqlQuery &query, const HistoryQuery &asked, Wanted wanted, qint64 before, int count)
{
    const auto rooms = roomsMeant(asked);
    if (!rooms)
        return rooms.error();
    const QString match = asked.match(*rooms);
    const bool isIndexed = !match.isEmpty();
    QList<QVariant> values;
    if (isIndexed)
        values.append(match);
    values.append({asked.firstId(), std::min(before, asked.endId())});
    QString where;
    for (const HistoryQuery::Term &term : asked.terms) {
        const bool isScanned = HistoryQuery::isScanned(term);
        if (term.what != HistoryQuery::Term::What::Words || (isIndexed && !isScanned))
            continue;
        where += u" AND instr(lower(items.text), lower(?)) %1 0"_s.arg(term.isNot ? u"="_s : u">"_s);
        values.append(term.value);
    }
    const QString id = isIndexed ? u"items_index.rowid"_s : u"items.id"_s;
    const QString from =
        isIndexed ? u"items_index CROSS JOIN items ON items.id = items_index.rowid CROSS JOIN rooms ON rooms.id ="
                    " items.room WHERE items_index MATCH ?"_s
                  : u"items CROSS JOIN rooms ON rooms.id = items.room WHERE items.deleted = 0"_s;
    const QString marked = isIndexed ? u"highlight(items_index, 0, char(1), char(2))"_s : u"''"_s;
    const QString rows =
        u"FROM %1 AND %2 >= ? AND %2 < ?%3 ORDER BY %2 DESC LIMIT %4"_s.arg(from, id, where).arg(count);
    const QString sql =
        wanted == Wanted::Count
            ? u"SELECT count(*) FROM (SELECT items.id "_s + rows + u')'
            : u"SELECT %1, rooms.service, rooms.site, rooms.room, rooms.name, %2 "_s.arg(historyrows::Columns, marked)
                  + rows;
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query);
    for (const QVariant &value : std::as_const(values))
        query.addBindValue(value);
    if (!query.exec())
        return errorOf(query);
    return Done();
}

Result<HistoryHits> HistoryReader::search(const HistoryQuery &asked, qint64 before, int count)
{
    HistoryHits found;
    if (asked.isEmpty() || !asked.complaint.isEmpty())
        return found;
    if (const auto opened = open(); !opened)
        return opened.error();
    QSqlQuery query(database());
    if (const auto done = run(query, asked, Wanted::Hits, before, count + 1); !done)
        return done.error();
    while (query.next()) {
        HistoryHit hit;
        const int column = historyrows::ColumnCount;
        hit.room = roomOf(query, column);
        hit.roomName = nameOf(query, column + 3);
        hit.item = historyrows::read(query, hit.room);
        hit.marks = marksOf(query.value(column + 4).toString());
        markScanned(asked.terms, hit);
        found.hits.append(hit);
    }
    if (query.lastError().isValid())
        return errorOf(query);
    found.hasMore = found.hits.size() > count;
    if (found.hasMore)
        found.hits.removeLast();
    return found;
}

Result<QList<FeedItem>> HistoryReader::latestLines(int count)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT %1, rooms.service, rooms.site, rooms.room FROM items CROSS JOIN rooms ON rooms.id = items.room"
        " WHERE items.deleted = 0 AND items.kind IN ('chat', 'chatter', 'emote') ORDER BY items.id DESC LIMIT ?"_s.arg(
            historyrows::Columns));
    query.addBindValue(count);
    if (!query.exec())
        return errorOf(query);
    QList<FeedItem> lines;
    while (query.next())
        lines.prepend(historyrows::read(query, roomOf(query, historyrows::ColumnCount)));
    if (query.lastError().isValid())
        return errorOf(query);
    return lines;
}

Result<int> HistoryReader::countOf(const HistoryQuery &asked, int most)
{
    if (asked.isEmpty() || !asked.complaint.isEmpty())
        return 0;
    if (const auto opened = open(); !opened)
        return opened.error();
    QSqlQuery query(database());
    if (const auto done = run(query, asked, Wanted::Count, historyid::Newest, most); !done)
        return done.error();
    if (!query.next())
        return errorOf(query);
    return query.value(0).toInt();
}

Result<QList<HistoryRoomInfo>> HistoryReader::rooms()
{
    if (const auto opened = open(); !opened)
        return opened.error();
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT rooms.id, service, site, room, name,"
                    " (SELECT count(*) FROM items WHERE items.room = rooms.id),"
                    " (SELECT max(id) FROM items WHERE items.room = rooms.id) AS newest"
                    " FROM rooms ORDER BY newest DESC"_s))
        return errorOf(query);
    QList<HistoryRoomInfo> all;
    while (query.next()) {
        HistoryRoomInfo info{
            query.value(0).toLongLong(), roomOf(query, 1), nameOf(query, 4), query.value(5).toLongLong(), {}};
        if (!query.value(6).isNull())
            info.newest =
                QDateTime::fromMSecsSinceEpoch(query.value(6).toLongLong() >> historyid::RunningBits, Qt::UTC);
        all.append(info);
    }
    if (query.lastError().isValid())
        return errorOf(query);
    return all;
}

Result<QList<HistoryRoomInfo>> HistoryReader::roomsNamed(const QString &text)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT id, service, site, room, name FROM rooms"_s))
        return errorOf(query);
    QList<HistoryRoomInfo> whole;
    QList<HistoryRoomInfo> part;
    while (query.next()) {
        const HistoryRoomInfo info{query.value(0).toLongLong(), roomOf(query, 1), nameOf(query, 4), 0, {}};
        const bool isWhole =
            info.name.compare(text, Qt::CaseInsensitive) == 0 || info.room.room.compare(text, Qt::CaseInsensitive) == 0;
        if (isWhole)
            whole.append(info);
        else if (info.name.contains(text, Qt::CaseInsensitive))
            part.append(info);
    }
    return whole.isEmpty() ? part : whole;
}

Result<qint64> HistoryReader::lines()
{
    if (const auto opened = open(); !opened)
        return opened.error();
    QSqlQuery query(database());
    if (!query.exec(u"SELECT count(*) FROM items"_s) || !query.next())
        return errorOf(query);
    return query.value(0).toLongLong();
}

Result<HistoryRetention> HistoryReader::retention()
{
    if (const auto opened = open(); !opened)
        return opened.error();
    QSqlQuery query(database());
    if (!query.exec(u"SELECT days, bytes FROM retention"_s) || !query.next())
        return errorOf(query);
    return HistoryRetention{query.value(0).toInt(), query.value(1).toLongLong()};
}

qint64 HistoryReader::bytes() const
{
    return QFileInfo(m_file).size() + QFileInfo(m_file + u"-wal"_s).size();
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/historyimport.h"

#include "store/historyschema.h"
#include "store/historytypes.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <deque>
#include <optional>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Lines in one transaction: some 100 ms in which nobody else can write.
constexpr int Chunk = 2'000;
/// Clocks of two machines and their ways to the server differ by so much at most.
constexpr qint64 SkewMs = 5'000;
/// The last moment that a row's id can tell. A file from elsewhere may say anything.
constexpr qint64 LatestMs = (historyid::Newest >> historyid::RunningBits) - 1;

/// tr() for free functions.
struct History
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// A database connection for as long as it lives.
class Connection
{
public:
    explicit Connection(const QString &file, bool isReadOnly)
        : m_name(u"history-merge-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        if (isReadOnly)
            query.exec(u"PRAGMA query_only = ON"_s);
    }
    ~Connection()
    {
        database().close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

private:
    const QString m_name;
};

/// The columns that go over as they are.
constexpr QLatin1StringView Columns{"seq, time, server_time, kind, server_id, author_id, author, role, text, own,"
                                    " mention, backfill, deleted, deleted_by, delivery, failure, payload"};
enum Column {
    Seq,
    Time,
    ServerTime,
    Kind,
    ServerId,
    AuthorId,
    Author,
    Role,
    Text,
    Own,
    Mention,
    Backfill,
    Deleted,
    DeletedBy
};
constexpr int ColumnCount = 17;

QString keyOf(const QSqlQuery &row)
{
    const QString id = row.value(AuthorId).toString();
    return row.value(Kind).toString() + u'\n' + (id.isEmpty() ? row.value(Author).toString() : id) + u'\n'
           + row.value(Text).toString();
}

/// The same for what the service gave an id and what it did not. Nothing that was said has a tab in front.
QString keyWithId(const QString &key)
{
    return u'\t' + key;
}

/// The lines of one room that the target had before, near the time of what is merged now, each to be matched once.
class Near
{
public:
    Near(const QSqlDatabase &target, qint64 room, qint64 lastRun)
        : m_target(target)
        , m_room(room)
        , m_lastRun(lastRun)
    {
    }

    /// Takes a line out that is the same; false when there is none. Times grow from call to call.
    bool take(const QString &key, qint64 time)
    {
        fillUpTo(time + SkewMs);
        while (!m_order.empty() && m_order.front().first < time - SkewMs)
            forgetFirst();
        const auto found = m_times.find(key);
        if (found == m_times.end() || found->constFirst() > time + SkewMs)
            return false;
        // The earliest of them: whatever comes later here fits what comes later there.
        found->removeFirst();
        if (found->isEmpty())
            m_times.erase(found);
        return true;
    }

private:
    void fillUpTo(qint64 time)
    {
        while (m_hasMore && m_read <= time)
            readMore();
    }
    /// A statement that stays open would keep the journal from ever being emptied.
    void readMore()
    {
        QSqlQuery rows(m_target);
        rows.setForwardOnly(true);
        rows.prepare(
            u"SELECT %1, id FROM items WHERE room = ? AND id > ? AND run <= ? ORDER BY id LIMIT %2"_s.arg(Columns).arg(
                Chunk));
        rows.addBindValue(m_room);
        rows.addBindValue(m_lastId);
        rows.addBindValue(m_lastRun);
        m_hasMore = false;
        rows.exec();
        while (rows.next()) {
            m_hasMore = true;
            m_lastId = rows.value(ColumnCount).toLongLong();
            m_read = rows.value(Time).toLongLong();
            const QString bare = keyOf(rows);
            const QString key = rows.value(ServerId).toString().isEmpty() ? bare : keyWithId(bare);
            m_times[key].append(m_read);
            m_order.emplace_back(m_read, key);
        }
    }
    void forgetFirst()
    {
        const auto [time, key] = m_order.front();
        m_order.pop_front();
        const auto found = m_times.find(key);
        if (found != m_times.end() && found->constFirst() == time) {
            found->removeFirst();
            if (found->isEmpty())
                m_times.erase(found);
        }
    }

    const QSqlDatabase m_target;
    const qint64 m_room;
    const qint64 m_lastRun;
    QHash<QString, QList<qint64>> m_times; ///< those that are not matched yet, oldest first
    std::deque<std::pair<qint64, QString>> m_order;
    qint64 m_lastId = -1;
    qint64 m_read = -1; ///< time of the last one that was read
    bool m_hasMore = true;
};

class Merger
{
public:
    Merger(QSqlDatabase from, QSqlDatabase into, const std::function<bool(qint64)> &progress)
        : m_from(std::move(from))
        , m_into(std::move(into))
        , m_progress(progress)
        , m_insertion(m_into)
        , m_same(m_into)
    {
    }

    Result<HistoryMerge> run();

private:
    struct Room
    {
        qint64 from = 0;
        qint64 into = 0;
    };

    QSqlError prepare();
    QSqlError mergeRooms(QList<Room> &rooms);
    QSqlError mergeRoom(const Room &room);
    QSqlError mergeLine(const QSqlQuery &row, qint64 room, Near &near);
    std::optional<qint64> sameById(const QSqlQuery &row, qint64 room);
    std::optional<qint64> runOf(qint64 run, QSqlError &error);

    QSqlDatabase m_from;
    QSqlDatabase m_into;
    const std::function<bool(qint64)> &m_progress;
    QSqlQuery m_insertion;
    QSqlQuery m_same;
    QHash<qint64, qint64> m_runs; ///< of the other file to ours
    qint64 m_lastRun = 0;         ///< the last one that was not merged in now
    HistoryMerge m_done;
    bool m_isStopped = false;
};

QSqlError Merger::prepare()
{
    QSqlQuery query(m_into);
    if (!query.exec(u"SELECT coalesce(max(id), 0) FROM runs"_s) || !query.next())
        return query.lastError();
    m_lastRun = query.value(0).toLongLong();
    m_same.prepare(
        u"SELECT id, deleted FROM items WHERE room = ? AND server_id = ? AND server_id <> '' AND author_id = ?"
        " AND text = ? AND kind = ? LIMIT 1"_s);
    QStringList marks;
    for (int i = 0; i < ColumnCount; ++i)
        marks.append(u"?"_s);
    m_insertion.prepare(
        u"INSERT OR IGNORE INTO items (id, run, room, %1) VALUES (coalesce((SELECT max(id) + 1 FROM items"
        " WHERE id BETWEEN ? AND ?), ?), ?, ?, %2)"_s.arg(Columns, marks.join(u", "_s)));
    return m_insertion.lastError();
}

std::optional<qint64> Merger::runOf(qint64 run, QSqlError &error)
{
    if (const auto known = m_runs.constFind(run); known != m_runs.cend())
        return *known;
    QSqlQuery started(m_from);
    started.prepare(u"SELECT started FROM runs WHERE id = ?"_s);
    started.addBindValue(run);
    QSqlQuery query(m_into);
    query.prepare(u"INSERT INTO runs (started) VALUES (?)"_s);
    query.addBindValue(started.exec() && started.next() ? started.value(0) : QVariant(0));
    if (!query.exec()) {
        error = query.lastError();
        return {};
    }
    return m_runs.insert(run, query.lastInsertId().toLongLong()).value();
}

QSqlError Merger::mergeRooms(QList<Room> &rooms)
{
    QSqlQuery theirs(m_from);
    QSqlQuery ours(m_into);
    theirs.prepare(u"SELECT id, service, site, room, name, read_time FROM rooms WHERE site <> ?"_s);
    theirs.addBindValue(QString(HistoryRoom::Practice));
    if (!theirs.exec())
        return theirs.lastError();
    while (theirs.next()) {
        const QVariantList key{theirs.value(1), theirs.value(2), theirs.value(3)};
        // A file that does not know its servers means ours, and the other way round.
        ours.prepare(u"SELECT id FROM rooms WHERE service = :service AND room = :room AND (site = :site OR :site = ''"
                     " OR site = '') AND site <> 'practice' ORDER BY site = :site DESC LIMIT 1"_s);
        ours.bindValue(u":service"_s, key[0]);
        ours.bindValue(u":site"_s, key[1]);
        ours.bindValue(u":room"_s, key[2]);
        if (!ours.exec())
            return ours.lastError();
        qint64 id = ours.next() ? ours.value(0).toLongLong() : 0;
        ours.finish();
        if (id == 0) {
            ours.prepare(u"INSERT INTO rooms (service, site, room) VALUES (?, ?, ?)"_s);
            for (int i = 0; i < 3; ++i)
                ours.bindValue(i, key[i]);
            if (!ours.exec())
                return ours.lastError();
            id = ours.lastInsertId().toLongLong();
        }
        ours.prepare(u"UPDATE rooms SET name = CASE name WHEN '' THEN ? ELSE name END, site = CASE site WHEN '' THEN ?"
                     " ELSE site END, read_time = max(read_time, ?) WHERE id = ?"_s);
        ours.addBindValue(theirs.value(4));
        ours.addBindValue(theirs.value(2));
        ours.addBindValue(theirs.value(5));
        ours.addBindValue(id);
        if (!ours.exec())
            return ours.lastError();
        rooms.append({theirs.value(0).toLongLong(), id});
    }
    return theirs.lastError();
}

std::optional<qint64> Merger::sameById(const QSqlQuery &row, qint64 room)
{
    if (row.value(ServerId).toString().isEmpty())
        return {};
    const QVariantList values{room, row.value(ServerId), row.value(AuthorId), row.value(Text), row.value(Kind)};
    for (int i = 0; i < int(values.size()); ++i)
        m_same.bindValue(i, values[i]);
    if (!m_same.exec() || !m_same.next())
        return {};
    const qint64 id = m_same.value(0).toLongLong();
    const bool isDeleted = m_same.value(1).toBool();
    m_same.finish();
    if (row.value(Deleted).toBool() && !isDeleted) {
        QSqlQuery query(m_into);
        query.prepare(u"UPDATE items SET deleted = 1, deleted_by = ? WHERE id = ?"_s);
        query.addBindValue(row.value(DeletedBy));
        query.addBindValue(id);
        query.exec();
    }
    return id;
}

QSqlError Merger::mergeLine(const QSqlQuery &row, qint64 room, Near &near)
{
    const qint64 time = std::clamp(row.value(Time).toLongLong(), qint64(0), LatestMs);
    const QString key = keyOf(row);
    bool isKnown = sameById(row, room).has_value();
    if (isKnown)
        near.take(keyWithId(key), time); // stands for no other line any more
    else if (row.value(ServerId).toString().isEmpty())
        isKnown = near.take(key, time) || near.take(keyWithId(key), time);
    else
        isKnown = near.take(key, time); // another id is another line
    if (isKnown) {
        ++m_done.known;
        return {};
    }
    QSqlError error;
    const auto run = runOf(row.value(ColumnCount).toLongLong(), error);
    if (!run)
        return error;
    int at = 0;
    const qint64 first = historyid::first(time);
    for (const qint64 value : {first, historyid::first(time + 1) - 1, first, *run, room})
        m_insertion.bindValue(at++, value);
    for (int i = 0; i < ColumnCount; ++i)
        m_insertion.bindValue(at++, i == Time ? QVariant(time) : row.value(i));
    if (!m_insertion.exec())
        return m_insertion.lastError();
    // Not where a moment is full, or where two lines of a strange file claim the same place.
    m_done.added += m_insertion.numRowsAffected();
    return {};
}

QSqlError Merger::mergeRoom(const Room &room)
{
    Near near(m_into, room.into, m_lastRun);
    qint64 last = -1;
    QSqlQuery transaction(m_into);
    for (bool hasMore = true; hasMore && !m_isStopped;) {
        QSqlQuery rows(m_from);
        rows.setForwardOnly(true);
        rows.prepare(
            u"SELECT %1, run, id FROM items WHERE room = ? AND id > ? ORDER BY id LIMIT %2"_s.arg(Columns).arg(Chunk));
        rows.addBindValue(room.from);
        rows.addBindValue(last);
        if (!rows.exec())
            return rows.lastError();
        if (!transaction.exec(u"BEGIN IMMEDIATE"_s))
            return transaction.lastError();
        hasMore = false;
        QSqlError error;
        while (!error.isValid() && rows.next()) {
            hasMore = true;
            last = rows.value(ColumnCount + 1).toLongLong();
            error = mergeLine(rows, room.into, near);
        }
        if (!error.isValid())
            error = rows.lastError();
        if (error.isValid() || !transaction.exec(u"COMMIT"_s)) {
            transaction.exec(u"ROLLBACK"_s);
            return error.isValid() ? error : transaction.lastError();
        }
        m_isStopped = m_progress && !m_progress(m_done.added + m_done.known);
    }
    return {};
}

Result<HistoryMerge> Merger::run()
{
    QSqlError error = prepare();
    QList<Room> rooms;
    if (!error.isValid())
        error = mergeRooms(rooms);
    for (qsizetype i = 0; i < rooms.size() && !error.isValid() && !m_isStopped; ++i)
        error = mergeRoom(rooms[i]);
    if (error.isValid())
        return historyschema::errorOf(error, m_into.databaseName());
    return m_done;
}

/// A file from elsewhere may call something a table that computes rows, without end or with side effects.
bool hasPlainTables(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.exec(u"PRAGMA trusted_schema = OFF"_s);
    return query.exec(u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('runs', 'rooms', 'items')"
                      " AND sql NOT LIKE 'CREATE VIRTUAL%'"_s)
           && query.next() && query.value(0).toInt() == 3;
}

int versionOf(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(u"PRAGMA user_version"_s) && query.next() ? query.value(0).toInt() : 0;
}

} // namespace

Result<HistoryMerge> mergeHistory(const QString &from, const QString &into, const std::function<bool(qint64)> &progress)
{
    const auto refused = [](const QString &text, const QString &code) {
        return Error{Error::Kind::Storage, text, code, {}};
    };
    if (!QFileInfo::exists(from))
        return refused(History::tr("There is no history file %1.").arg(from), u"missing"_s);
    if (QFileInfo(from).canonicalFilePath() == QFileInfo(into).canonicalFilePath())
        return refused(History::tr("A history file cannot be merged into itself."), u"same"_s);
    const Connection source(from, true);
    const int version = versionOf(source.database());
    if (version > historyschema::currentVersion() || version < historyschema::oldestReadable())
        return refused(
            version > historyschema::currentVersion()
                ? History::tr("The history file %1 was written by a newer Partyline.").arg(from)
            : version == 0
                ? History::tr("%1 is no history file.").arg(from)
                : History::tr("The history file %1 was written by an older Partyline; record into it once to "
                              "bring it up to date.")
                      .arg(from),
            u"version"_s);
    if (!hasPlainTables(source.database()))
        return refused(History::tr("%1 is no history file.").arg(from), u"version"_s);
    if (!QFileInfo::exists(into)) {
        QFile file(into); // for its owner only
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    const Connection target(into, false);
    auto database = target.database();
    if (const auto checked = historyschema::check(database); !checked)
        return checked.error();
    QSqlQuery setup(database);
    if (QFileInfo(into).size() == 0)
        setup.exec(u"PRAGMA auto_vacuum = INCREMENTAL"_s);
    if (!setup.exec(u"PRAGMA journal_mode = WAL"_s) || !setup.exec(u"PRAGMA synchronous = NORMAL"_s))
        return historyschema::errorOf(setup.lastError(), into);
    setup.finish();
    if (const auto migrated = historyschema::migrate(database); !migrated)
        return migrated.error();
    return Merger(source.database(), database, progress).run();
}

} // namespace partyline

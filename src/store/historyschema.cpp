// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/historyschema.h"

#include "core/logging.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

namespace partyline::historyschema {

using namespace Qt::StringLiterals;

namespace {

/// tr() for free functions.
struct History
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

// SQLite's primary result codes (sqlite3.h); the extended ones carry them in their lowest byte.
constexpr int SqliteBusy = 5;
constexpr int SqliteInterrupt = 9;
constexpr int SqliteCorrupt = 11;
constexpr int SqliteFull = 13;
constexpr int SqliteNotADatabase = 26;

/// Ids that tell the time, rooms by their server, payloads, and an index that knows room, kind and author as words of
/// their own ("facets"), so that any mix of search operators is one look into it.
QStringList toVersion2()
{
    return {
        u"DROP TRIGGER items_inserted"_s,
        u"DROP TRIGGER items_removed"_s,
        u"DROP TRIGGER items_changed"_s,
        u"DROP TABLE items_index"_s,
        u"DROP INDEX items_by_time"_s,
        u"DROP INDEX items_by_server_id"_s,
        u"ALTER TABLE items RENAME TO items_1"_s,
        u"ALTER TABLE rooms RENAME TO rooms_1"_s,
        u"CREATE TABLE rooms (id INTEGER PRIMARY KEY, service TEXT NOT NULL, site TEXT NOT NULL DEFAULT '',"
        " room TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', read_time INTEGER NOT NULL DEFAULT 0,"
        " UNIQUE (service, site, room))"_s,
        u"CREATE TABLE retention (days INTEGER NOT NULL, bytes INTEGER NOT NULL)"_s, // 0: without bound
        u"INSERT INTO retention VALUES (0, 0)"_s,
        u"INSERT INTO rooms (id, service, room) SELECT id, service, room FROM rooms_1"_s,
        // A room that is joined again within a run counts its lines from one again, so that only the time tells two
        // lines of the same seq apart.
        u"CREATE TABLE items (id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES runs, room INTEGER NOT NULL"
        " REFERENCES rooms, seq INTEGER NOT NULL, time INTEGER NOT NULL, server_time INTEGER, kind TEXT NOT NULL,"
        " server_id TEXT NOT NULL, author_id TEXT NOT NULL, author TEXT NOT NULL, role TEXT NOT NULL, text TEXT NOT"
        " NULL, own INTEGER NOT NULL, mention INTEGER NOT NULL, backfill INTEGER NOT NULL, deleted INTEGER NOT NULL,"
        " deleted_by TEXT NOT NULL, delivery TEXT NOT NULL, failure TEXT NOT NULL, payload TEXT NOT NULL DEFAULT '',"
        " facets TEXT GENERATED ALWAYS AS ('r' || room || ' k' || kind || ' u' || hex(lower(author))"
        " || CASE WHEN text LIKE '%http://%' OR text LIKE '%https://%' THEN ' hlink' ELSE '' END"
        " || CASE WHEN deleted THEN ' gone' ELSE '' END) VIRTUAL,"
        " UNIQUE (room, seq, time, run))"_s,
        u"INSERT INTO items (id, run, room, seq, time, server_time, kind, server_id, author_id, author, role, text,"
        " own, mention, backfill, deleted, deleted_by, delivery, failure) SELECT (time << 16)"
        " + row_number() OVER (PARTITION BY time ORDER BY id) - 1, run, room, seq, time, server_time, kind, server_id,"
        " author_id, author, role, text, own, mention, backfill, deleted, deleted_by, delivery, failure"
        " FROM items_1"_s,
        u"DROP TABLE items_1"_s,
        u"DROP TABLE rooms_1"_s,
        u"CREATE INDEX items_by_room ON items (room)"_s,
        u"CREATE INDEX items_by_server_id ON items (room, server_id) WHERE server_id <> ''"_s,
        u"CREATE INDEX items_pending ON items (id) WHERE delivery = 'pending'"_s,
        u"CREATE VIRTUAL TABLE items_index USING fts5 (text, author, facets, content = 'items', content_rowid = 'id',"
        " tokenize = 'unicode61 remove_diacritics 2')"_s,
        u"INSERT INTO items_index (items_index) VALUES ('rebuild')"_s,
        u"CREATE TRIGGER items_inserted AFTER INSERT ON items BEGIN"
        " INSERT INTO items_index (rowid, text, author, facets) VALUES (new.id, new.text, new.author, new.facets);"
        " END"_s,
        u"CREATE TRIGGER items_removed AFTER DELETE ON items BEGIN"
        " INSERT INTO items_index (items_index, rowid, text, author, facets)"
        " VALUES ('delete', old.id, old.text, old.author, old.facets); END"_s,
        u"CREATE TRIGGER items_changed AFTER UPDATE ON items"
        " WHEN old.text <> new.text OR old.author <> new.author OR old.facets <> new.facets BEGIN"
        " INSERT INTO items_index (items_index, rowid, text, author, facets)"
        " VALUES ('delete', old.id, old.text, old.author, old.facets);"
        " INSERT INTO items_index (rowid, text, author, facets) VALUES (new.id, new.text, new.author, new.facets);"
        " END"_s,
    };
}

/// The index knows the first one and two letters of every word by themselves: while somebody begins to type, all words
/// with these letters need not be gone through. It keeps no sizes of lines, for nothing is ranked.
QStringList toVersion3()
{
    return {
        u"DROP TABLE items_index"_s, // the triggers mean it by its name
        u"CREATE VIRTUAL TABLE items_index USING fts5 (text, author, facets, content = 'items', content_rowid = 'id',"
        " columnsize = 0, prefix = '1 2', tokenize = 'unicode61 remove_diacritics 2')"_s,
        u"INSERT INTO items_index (items_index) VALUES ('rebuild')"_s,
    };
}

/// A file knows that words of forgotten lines may still stand in it, should the program that forgot them be killed.
QStringList toVersion4()
{
    return {u"ALTER TABLE retention ADD COLUMN purges INTEGER NOT NULL DEFAULT 0"_s};
}

/// Statements by version: the first list makes version 1 out of an empty file. Never changed, only added to.
const QList<QStringList> &migrations()
{
    static const QList<QStringList> all{
        {
            u"CREATE TABLE runs (id INTEGER PRIMARY KEY, started INTEGER NOT NULL)"_s,
            u"CREATE TABLE rooms (id INTEGER PRIMARY KEY, service TEXT NOT NULL, room TEXT NOT NULL,"
            " UNIQUE (service, room))"_s,
            // Times are milliseconds of Unix time. A room that is joined again within a run counts its lines from one
            // again, so that only the time tells two lines of the same seq apart.
            u"CREATE TABLE items (id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES runs, room INTEGER NOT NULL"
            " REFERENCES rooms, seq INTEGER NOT NULL, time INTEGER NOT NULL, server_time INTEGER, kind TEXT NOT NULL,"
            " server_id TEXT NOT NULL, author_id TEXT NOT NULL, author TEXT NOT NULL, role TEXT NOT NULL, text TEXT NOT"
            " NULL, own INTEGER NOT NULL, mention INTEGER NOT NULL, backfill INTEGER NOT NULL, deleted INTEGER NOT "
            "NULL,"
            " deleted_by TEXT NOT NULL, delivery TEXT NOT NULL, failure TEXT NOT NULL, UNIQUE (run, room, seq, time))"_s,
            u"CREATE INDEX items_by_time ON items (room, time)"_s,
            u"CREATE INDEX items_by_server_id ON items (room, server_id) WHERE server_id <> ''"_s,
            u"CREATE VIRTUAL TABLE items_index USING fts5 (text, author, content = 'items', content_rowid = 'id',"
            " tokenize = 'unicode61 remove_diacritics 2')"_s,
            u"CREATE TRIGGER items_inserted AFTER INSERT ON items BEGIN"
            " INSERT INTO items_index (rowid, text, author) VALUES (new.id, new.text, new.author); END"_s,
            u"CREATE TRIGGER items_removed AFTER DELETE ON items BEGIN"
            " INSERT INTO items_index (items_index, rowid, text, author)"
            " VALUES ('delete', old.id, old.text, old.author); END"_s,
            u"CREATE TRIGGER items_changed AFTER UPDATE OF text, author ON items"
            " WHEN old.text <> new.text OR old.author <> new.author BEGIN"
            " INSERT INTO items_index (items_index, rowid, text, author)"
            " VALUES ('delete', old.id, old.text, old.author);"
            " INSERT INTO items_index (rowid, text, author) VALUES (new.id, new.text, new.author); END"_s,
        },
        toVersion2(),
        toVersion3(),
        toVersion4()};
    return all;
}

/// The file's version; `error` says why there is none.
int versionOf(const QSqlDatabase &database, QSqlError &error)
{
    QSqlQuery query(database);
    if (query.exec(u"PRAGMA user_version"_s) && query.next())
        return query.value(0).toInt();
    error = query.lastError();
    return 0;
}

QSqlError migrateTo(QSqlDatabase &database, int version)
{
    QSqlQuery query(database);
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return query.lastError();
    // Another program may have been faster; then there is nothing to do but to end the transaction.
    QSqlError error;
    QStringList statements;
    if (versionOf(database, error) < version)
        statements = migrations().at(version - 1) + QStringList{u"PRAGMA user_version = %1"_s.arg(version)};
    statements.append(u"COMMIT"_s);
    for (const QString &statement : statements) {
        if (!query.exec(statement)) {
            error = query.lastError();
            query.exec(u"ROLLBACK"_s);
            return error;
        }
    }
    return error;
}

/// A copy of the whole file beside it, for its owner only, before anything is changed.
QSqlError keepCopy(const QSqlDatabase &database, int version)
{
    const QString stem = database.databaseName() + u".version-%1"_s.arg(version);
    QString name = stem;
    for (int i = 2; QFile::exists(name); ++i)
        name = stem + u'-' + QString::number(i);
    QFile empty(name); // SQLite fills an empty file, with the permissions that it has
    if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        qCWarning(lcStore) << "history: the copy cannot be begun";
    empty.close();
    QSqlQuery query(database);
    if (query.exec(u"VACUUM INTO '%1'"_s.arg(QString(name).replace(u'\'', u"''"_s)))) {
        qCInfo(lcStore) << "history: kept a copy of version" << version;
        return {};
    }
    const QSqlError error = query.lastError();
    QFile::remove(name);
    return error;
}

} // namespace

int currentVersion()
{
    return int(migrations().size());
}

int oldestReadable()
{
    return 2;
}

Result<Done> check(const QSqlDatabase &database)
{
    const QString file = database.databaseName();
    QSqlError error;
    const int found = versionOf(database, error);
    if (error.isValid())
        return errorOf(error, file);
    if (found > currentVersion()) {
        return Error{Error::Kind::Storage,
                     History::tr("The history file %1 was written by a newer Partyline. Nothing is recorded until you "
                                 "update.")
                         .arg(file),
                     u"newer"_s,
                     {}};
    }
    return Done();
}

Result<Done> migrate(QSqlDatabase &database, int upTo)
{
    if (const auto checked = check(database); !checked)
        return checked;
    const QString file = database.databaseName();
    QSqlError error;
    const int found = versionOf(database, error);
    if (found > 0 && found < upTo) {
        error = keepCopy(database, found);
        if (error.isValid())
            return errorOf(error, file);
    }
    for (int version = found + 1; version <= upTo; ++version) {
        error = migrateTo(database, version);
        if (error.isValid())
            return errorOf(error, file);
    }
    return Done();
}

Error errorOf(const QSqlError &error, const QString &file)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SqliteInterrupt:
        return {Error::Kind::Cancelled, {}, {}, {}};
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return {Error::Kind::Storage, History::tr("The history file %1 is damaged.").arg(file), u"damaged"_s, {}};
    case SqliteBusy:
        return {Error::Kind::Storage,
                History::tr("Another program keeps the history file %1 locked. It is tried again.").arg(file),
                u"busy"_s,
                {}};
    case SqliteFull:
        return {Error::Kind::Storage,
                History::tr("The disk is full. What happens now is kept in memory and written once there is room."),
                u"full"_s,
                {}};
    default:
        return {Error::Kind::Storage,
                History::tr("The history file %1 cannot be written. Check the folder and its permissions.").arg(file),
                u"storage"_s,
                {}};
    }
}

} // namespace partyline::historyschema

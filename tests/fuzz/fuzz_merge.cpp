// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "store/historyimport.h"
#include "store/historyschema.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

using namespace partyline;
using namespace partyline::fuzz;
using namespace Qt::StringLiterals;

namespace {

/// More rows take a run longer and show nothing new.
constexpr qsizetype MostRows = 24;

const auto Columns =
    u"id, run, room, seq, time, kind, server_id, author_id, author, role, text, own, mention, backfill,"
    " deleted, deleted_by, delivery, failure, payload"_s;
constexpr int ColumnCount = 19;

QSqlDatabase opened(const QString &path, const QString &name)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    holds(database.open(), "a file in memory");
    QSqlQuery(database).exec(u"PRAGMA synchronous = OFF"_s);
    return database;
}

/// Any SQLite type, by how it is written.
QVariant value(const QByteArray &field)
{
    bool isNumber = false;
    if (const qint64 number = field.toLongLong(&isNumber); isNumber)
        return number;
    if (const double number = field.toDouble(&isNumber); isNumber)
        return number;
    if (field.startsWith('!'))
        return field.mid(1); // a blob
    return QString::fromUtf8(field);
}

qint64 count(const QSqlDatabase &database, const QString &what)
{
    QSqlQuery query(database);
    holds(query.exec(what) && query.next(), "a table that can be read");
    return query.value(0).toLongLong();
}

} // namespace

/// The history of another machine: a whole file, or rows of one (lines of fields with tabs between them, as in Columns)
/// as whoever made the file may have set them.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder(u"/dev/shm/partyline-fuzz-XXXXXX"_s);
    const QByteArray bytes = bytesOf(data, size);
    const QString raw = folder.filePath(u"raw.sqlite"_s);
    const QString from = folder.filePath(u"from.sqlite"_s);
    const QString into = folder.filePath(u"into.sqlite"_s);
    static QSqlDatabase theirs = opened(from, u"theirs"_s);
    static QSqlDatabase ours = opened(into, u"ours"_s);
    static const bool isReady = historyschema::migrate(theirs).isOk() && historyschema::migrate(ours).isOk();
    holds(isReady, "tables");
    for (const QSqlDatabase &database : {theirs, ours}) {
        for (const char *table : {"items", "rooms", "runs"})
            QSqlQuery(database).exec(u"DELETE FROM "_s + QLatin1StringView(table));
    }
    if (bytes.startsWith("SQLite")) {
        QFile file(raw);
        holds(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size(), "a file in memory");
        file.close();
        (void)mergeHistory(raw, into);
        for (const char *left : {"-wal", "-shm", "-journal"})
            QFile::remove(raw + QLatin1StringView(left));
        return 0;
    }

    QSqlQuery query(theirs);
    for (const int room : {1, 2})
        query.exec(u"INSERT INTO rooms (id, service, site, room) VALUES (%1, 'plugdj', '', 'room%1')"_s.arg(room));
    query.exec(u"INSERT INTO runs (id, started) VALUES (1, 1)"_s);
    const QList<QByteArray> rows = bytes.split('\n');
    for (const QByteArray &row : rows.first(qMin(rows.size(), MostRows))) {
        const QList<QByteArray> fields = row.split('\t');
        query.prepare(
            u"INSERT OR IGNORE INTO items (%1) VALUES (%2?)"_s.arg(Columns, u"?, "_s.repeated(ColumnCount - 1)));
        for (int i = 0; i < ColumnCount; ++i)
            query.bindValue(i, value(fields.value(i)));
        query.exec();
    }
    const qint64 lines = count(theirs, u"SELECT count(*) FROM items WHERE room IN (1, 2) AND id > -1"_s);
    const auto merged = mergeHistory(from, into);
    if (!merged)
        return 0;
    holds(merged->added + merged->known <= lines, "no more lines than there are");
    holds(count(ours, u"SELECT count(*) FROM items"_s) == merged->added, "what is told to be added is there");
    holds(count(ours, u"SELECT count(*) FROM items WHERE time < 0 OR id < 0 OR id <> CAST(id AS INTEGER)"_s) == 0,
          "times that ids can tell");
    return 0;
}

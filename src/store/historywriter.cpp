// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/historywriter.h"

#include "core/logging.h"
#include "store/historyschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// What waits for a disk that cannot be written; beyond it the oldest go. About 50 MB of chat.
constexpr size_t MostPending = 100'000;
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QVariant milliseconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

/// SQLite makes its files by the umask; this one must exist before, for its owner only. Its -wal and -shm follow it.
bool prepareFile(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (file.exists())
        return file.setPermissions(OwnerOnly);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly);
}

/// A name beside the file that is not taken yet.
QString asideName(const QString &path)
{
    const QString stem = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stem;
    for (int i = 2; QFile::exists(name); ++i)
        name = stem + u'-' + QString::number(i);
    return name;
}

} // namespace

HistoryWriter::HistoryWriter(const History::Options &options)
    : m_options(options)
    , m_connection(u"history-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_batchTimer(this)
    , m_retryTimer(this)
{
    m_batchTimer.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
    connect(&m_batchTimer, &QTimer::timeout, this, &HistoryWriter::flush);
    connect(&m_retryTimer, &QTimer::timeout, this, &HistoryWriter::flush);
}

HistoryWriter::~HistoryWriter()
{
    disconnectFile();
}

void HistoryWriter::open()
{
    const auto opened = connectFile();
    if (!opened)
        recover(opened.error());
}

void HistoryWriter::take(const QList<FeedItem> &items)
{
    for (const auto &item : items)
        m_pending.emplace_back(item);
    flushSoon();
}

void HistoryWriter::take(Service service, const QString &room, const QList<qint64> &seqs)
{
    for (const qint64 seq : seqs)
        m_pending.emplace_back(Removal{service, room, seq});
    flushSoon();
}

void HistoryWriter::flushSoon()
{
    if (m_isGivenUp)
        m_pending.clear();
    while (m_pending.size() > MostPending)
        m_pending.pop_front();
    if (m_retryTimer.isActive() || m_pending.empty())
        return;
    if (m_pending.size() >= size_t(m_options.batchRows))
        flush();
    else if (!m_batchTimer.isActive())
        m_batchTimer.start(m_options.batchTime);
}

void HistoryWriter::close()
{
    m_retryTimer.stop();
    flush();
    m_retryTimer.stop();
    m_batchTimer.stop();
    disconnectFile();
}

void HistoryWriter::flush()
{
    m_batchTimer.stop();
    while (!m_pending.empty() && !m_isGivenUp) {
        const auto opened = connectFile();
        const size_t count = std::min(m_pending.size(), size_t(m_options.batchRows));
        const auto done = opened ? writeBatch(count) : opened;
        if (!done) {
            recover(done.error());
            if (m_retryTimer.isActive())
                return;
            continue;
        }
        m_troubleTold.clear();
        m_wasBusy = false;
        m_pending.erase(m_pending.begin(), m_pending.begin() + qsizetype(count));
        emit written(int(count));
    }
}

QSqlDatabase HistoryWriter::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<Done> HistoryWriter::connectFile()
{
    if (m_isOpen)
        return Done();
    prepareFile(m_options.file); // if it cannot, SQLite says why
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_options.file);
    m_isOpen = database.open();
    QSqlQuery query(database);
    // WAL with NORMAL: a killed program loses nothing that was committed, a power cut perhaps the last batches, and
    // neither the file.
    const bool isSet = m_isOpen && query.exec(u"PRAGMA journal_mode = WAL"_s)
                       && query.exec(u"PRAGMA synchronous = NORMAL"_s) && query.exec(u"PRAGMA foreign_keys = ON"_s);
    if (!isSet)
        return historyschema::errorOf(m_isOpen ? query.lastError() : database.lastError(), m_options.file);
    const auto migrated = historyschema::migrate(database);
    if (!migrated)
        return migrated;
    return beginRun();
}

/// Once a file: after a trouble that passed the run goes on, or changed items would not find what they replace.
Result<Done> HistoryWriter::beginRun()
{
    if (m_run != 0)
        return Done();
    QSqlQuery query(database());
    query.prepare(u"INSERT INTO runs (started) VALUES (?)"_s);
    query.addBindValue(QDateTime::currentMSecsSinceEpoch());
    if (!query.exec())
        return historyschema::errorOf(query.lastError(), m_options.file);
    m_run = query.lastInsertId().toLongLong();
    return Done();
}

void HistoryWriter::disconnectFile()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
    m_rooms.clear();
    m_isOpen = false;
}

Result<Done> HistoryWriter::writeBatch(size_t count)
{
    // IMMEDIATE: a transaction that begins by reading cannot wait for another program's.
    QSqlQuery query(database());
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return historyschema::errorOf(query.lastError(), m_options.file);
    QSqlError error;
    for (size_t i = 0; i < count && !error.isValid(); ++i)
        error = std::visit([this](const auto &work) { return write(work); }, m_pending[i]);
    if (!error.isValid() && query.exec(u"COMMIT"_s))
        return Done();
    if (!error.isValid())
        error = query.lastError();
    query.exec(u"ROLLBACK"_s);
    m_rooms.clear(); // some may have been of this batch
    return historyschema::errorOf(error, m_options.file);
}

QSqlError HistoryWriter::write(const FeedItem &item)
{
    QSqlError error;
    const auto room = roomId(item.service, item.room, error);
    if (!room)
        return error;
    QSqlQuery query(database());
    query.prepare(
        u"INSERT INTO items (run, room, seq, time, server_time, kind, server_id, author_id, author, role, text, own,"
        " mention, backfill, deleted, deleted_by, delivery, failure)"
        " SELECT :run, :room, :seq, :time, :server_time, :kind, :server_id, :author_id, :author, :role, :text, :own,"
        " :mention, :backfill, :deleted, :deleted_by, :delivery, :failure"
        " WHERE NOT (:backfill AND :server_id <> '' AND EXISTS (SELECT 1 FROM items WHERE room = :room AND"
        " server_id = :server_id AND server_id <> '' AND NOT (run = :run AND seq = :seq AND time = :time)))"
        " ON CONFLICT (run, room, seq, time) DO UPDATE SET server_time = excluded.server_time, kind = excluded.kind,"
        " server_id = excluded.server_id, author_id = excluded.author_id, author = excluded.author,"
        " role = excluded.role, text = excluded.text, deleted = excluded.deleted, deleted_by = excluded.deleted_by,"
        " delivery = excluded.delivery, failure = excluded.failure"_s);
    query.bindValue(u":run"_s, m_run);
    query.bindValue(u":room"_s, *room);
    query.bindValue(u":seq"_s, item.seq);
    query.bindValue(u":time"_s, item.time.toMSecsSinceEpoch());
    query.bindValue(u":server_time"_s, milliseconds(item.serverTime));
    query.bindValue(u":kind"_s, kindToken(item.kind));
    query.bindValue(u":role"_s, roleToken(item.author.role));
    query.bindValue(u":own"_s, item.isOwn);
    query.bindValue(u":mention"_s, item.isMention);
    query.bindValue(u":backfill"_s, item.isBackfill);
    query.bindValue(u":deleted"_s, item.isDeleted);
    query.bindValue(u":delivery"_s, deliveryToken(item.delivery));
    // A null text would be NULL; every column of text is NOT NULL.
    const auto bindText = [&query](const QString &name, const QString &text) {
        query.bindValue(name, text.isNull() ? u""_s : text);
    };
    bindText(u":server_id"_s, item.id);
    bindText(u":author_id"_s, item.author.id);
    bindText(u":author"_s, item.author.name);
    bindText(u":text"_s, item.text);
    bindText(u":deleted_by"_s, item.deletedBy);
    bindText(u":failure"_s, item.failure);
    return query.exec() ? QSqlError() : query.lastError();
}

QSqlError HistoryWriter::write(const Removal &removal)
{
    QSqlError error;
    const auto room = roomId(removal.service, removal.room, error);
    if (!room)
        return error;
    QSqlQuery query(database());
    query.prepare(u"DELETE FROM items WHERE id = (SELECT id FROM items WHERE run = ? AND room = ? AND seq = ?"
                  " ORDER BY time DESC LIMIT 1)"_s);
    query.addBindValue(m_run);
    query.addBindValue(*room);
    query.addBindValue(removal.seq);
    return query.exec() ? QSqlError() : query.lastError();
}

std::optional<qint64> HistoryWriter::roomId(Service service, const QString &room, QSqlError &error)
{
    const auto key = std::make_pair(serviceToken(service), room.isNull() ? u""_s : room);
    const auto known = m_rooms.constFind(key);
    if (known != m_rooms.constEnd())
        return *known;
    QSqlQuery query(database());
    // The update changes nothing; it makes RETURNING tell the id of a room that was there before.
    query.prepare(u"INSERT INTO rooms (service, room) VALUES (?, ?)"
                  " ON CONFLICT (service, room) DO UPDATE SET room = excluded.room RETURNING id"_s);
    query.addBindValue(key.first);
    query.addBindValue(key.second);
    if (!query.exec() || !query.next()) {
        error = query.lastError();
        return {};
    }
    return m_rooms.insert(key, query.value(0).toLongLong()).value();
}

void HistoryWriter::recover(const Error &error)
{
    disconnectFile();
    if (error.code == "damaged"_L1 && m_troubleTold != error.code) {
        m_troubleTold = error.code; // a fresh file that is damaged as well is not set aside again and again
        return setAside();
    }
    const bool isBusy = error.code == "busy"_L1;
    const bool wasBusy = std::exchange(m_wasBusy, isBusy);
    m_isGivenUp = error.code == "newer"_L1;
    if (!m_isGivenUp)
        m_retryTimer.start(m_options.retryAfter);
    if (!isBusy || wasBusy) // once is no trouble: two programs open the file at the same moment
        report(error);
}

void HistoryWriter::setAside()
{
    const QString name = asideName(m_options.file);
    const bool isMoved = QFile::rename(m_options.file, name);
    // What SQLite keeps beside a file belongs to that file alone.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::rename(m_options.file + suffix, name + suffix);
    m_run = 0;
    qCWarning(lcStore) << "history: damaged, set aside:" << isMoved;
    if (!isMoved)
        m_retryTimer.start(m_options.retryAfter);
    emit failed({Error::Kind::Storage,
                 isMoved ? tr("The history file was damaged. It was set aside as %1, and a new one begun.").arg(name)
                         : tr("The history file is damaged and cannot be set aside. Move %1 away.").arg(m_options.file),
                 u"damaged"_s,
                 {}});
}

void HistoryWriter::report(const Error &error)
{
    if (m_troubleTold == error.code)
        return;
    m_troubleTold = error.code;
    qCWarning(lcStore) << "history:" << error.code;
    emit failed(error);
}

} // namespace partyline

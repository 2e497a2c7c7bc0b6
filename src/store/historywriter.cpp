// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/historywriter.h"

#include "core/logging.h"
#include "store/historyrows.h"
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
using namespace std::chrono_literals;

namespace {

/// What waits for a disk that cannot be written; beyond it the oldest go. About 50 MB of chat.
constexpr size_t MostPending = 100'000;
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// How often it is looked whether something is older than what is kept.
constexpr auto RetentionEvery = 1h;

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

struct HistoryWriter::Statements
{
    explicit Statements(const QSqlDatabase &database)
        : insertion(database)
        , same(database)
        , removal(database)
    {
        insertion.prepare(historyrows::insertion());
        same.prepare(u"SELECT id, deleted FROM items WHERE room = ? AND server_id = ? AND server_id <> '' AND text = ?"
                     " AND author_id = ? AND NOT (run = ? AND seq = ? AND time = ?) LIMIT 1"_s);
        removal.prepare(u"DELETE FROM items WHERE id = (SELECT id FROM items WHERE room = ? AND seq = ? AND run = ?"
                        " ORDER BY time DESC LIMIT 1)"_s);
    }

    QSqlQuery insertion;
    QSqlQuery same; ///< a line that another run, or a resync, has brought already
    QSqlQuery removal;
};

HistoryWriter::HistoryWriter(const History::Options &options)
    : m_options(options)
    , m_connection(u"history-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_batchTimer(this)
    , m_retryTimer(this)
    , m_tidyTimer(this)
    , m_retentionTimer(this)
{
    for (QTimer *timer : {&m_batchTimer, &m_retryTimer, &m_tidyTimer})
        timer->setSingleShot(true);
    m_batchTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_batchTimer, &QTimer::timeout, this, &HistoryWriter::flush);
    connect(&m_retryTimer, &QTimer::timeout, this, &HistoryWriter::flush);
    connect(&m_tidyTimer, &QTimer::timeout, this, &HistoryWriter::tidy);
    connect(&m_retentionTimer, &QTimer::timeout, this, [this] {
        m_tidy.checkRetention();
        m_tidyTimer.start(0);
    });
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
    m_retentionTimer.start(RetentionEvery);
    m_tidy.checkRetention();
    m_tidyTimer.start(0);
}

void HistoryWriter::take(const QString &site, const QList<FeedItem> &items, Clock::time_point recorded)
{
    for (const auto &item : items)
        m_pending.emplace_back(Line{site, item});
    flushSoon(recorded);
}

void HistoryWriter::take(const HistoryRoom &room, const QList<qint64> &seqs)
{
    for (const qint64 seq : seqs)
        m_pending.emplace_back(Removal{room, seq});
    flushSoon();
}

void HistoryWriter::nameRoom(const HistoryRoom &room, const QString &name)
{
    m_pending.emplace_back(Naming{room, name});
    flushSoon();
}

void HistoryWriter::setRead(const HistoryRoom &room, const QDateTime &upTo)
{
    m_pending.emplace_back(Reading{room, upTo});
    flushSoon();
}

void HistoryWriter::retain(const HistoryRetention &retention)
{
    m_tidy.keep(retention);
    if (m_isOpen) {
        QSqlQuery query(database());
        query.prepare(u"UPDATE retention SET days = ?, bytes = ?"_s);
        query.addBindValue(retention.days);
        query.addBindValue(retention.bytes);
        if (!query.exec())
            report(historyschema::errorOf(query.lastError(), m_options.file));
    }
    m_tidy.checkRetention();
    m_tidyTimer.start(0);
}

void HistoryWriter::forget(const HistoryTidy::Forgetting &forgetting)
{
    flush(); // what waits may be of it
    m_tidy.forget(forgetting);
    m_tidyTimer.start(0);
    if (std::holds_alternative<HistoryTidy::Row>(forgetting))
        tidy(); // at once, for the next page must not show it again
}

void HistoryWriter::tidy()
{
    if (m_isGivenUp || !m_isOpen || !m_tidy.hasWork())
        return;
    const QSqlError error = [this] {
        auto writable = database(); // gone before the connection is
        return m_tidy.work(writable, m_removed);
    }();
    if (error.isValid())
        return recover(historyschema::errorOf(error, m_options.file));
    if (m_tidy.hasWork())
        m_tidyTimer.start(0); // after what has arrived meanwhile
    else
        emit forgotten(std::exchange(m_removed, 0));
}

/// When this thread had to wait for the processor, what comes late has used up its batch's time on the way: it is
/// written with all that is queued behind it, and no further wait.
void HistoryWriter::flushSoon(Clock::time_point recorded)
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
        m_batchTimer.start(
            std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(recorded + m_options.batchTime - Clock::now())));
}

void HistoryWriter::close()
{
    m_retryTimer.stop();
    flush();
    m_retryTimer.stop();
    m_batchTimer.stop();
    while (m_isOpen && m_tidy.isForgetting()) // nobody looks again at what is said to be gone
        tidy();
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
        const QString trouble = std::exchange(m_troubleTold, {});
        m_wasBusy = false;
        m_pending.erase(m_pending.begin(), m_pending.begin() + qsizetype(count));
        emit written(int(count));
        if (!trouble.isEmpty() && trouble != "damaged"_L1) // of that the user has to know the name of a file
            emit recovered();
    }
}

void HistoryWriter::settle()
{
    if (!m_retryTimer.isActive())
        flush();
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
    if (m_isOpen) {
        if (const auto checked = historyschema::check(database); !checked)
            return checked;
    }
    QSqlQuery query(database);
    if (m_isOpen && QFileInfo(m_options.file).size() == 0)
        query.exec(u"PRAGMA auto_vacuum = INCREMENTAL"_s); // only a file that is still empty can have it
    // WAL with NORMAL: a killed program loses nothing that was committed, a power cut perhaps the last batches, and
    // neither the file.
    const bool isSet = m_isOpen && query.exec(u"PRAGMA journal_mode = WAL"_s)
                       && query.exec(u"PRAGMA synchronous = NORMAL"_s) && query.exec(u"PRAGMA foreign_keys = ON"_s);
    if (!isSet)
        return historyschema::errorOf(m_isOpen ? query.lastError() : database.lastError(), m_options.file);
    const auto migrated = historyschema::migrate(database);
    if (!migrated)
        return migrated;
    if (query.exec(u"SELECT days, bytes, purges FROM retention"_s) && query.next()) {
        m_tidy.keep({query.value(0).toInt(), query.value(1).toLongLong()});
        if (query.value(2).toBool())
            m_tidy.purge();
    }
    query.finish();
    const auto begun = beginRun();
    if (begun)
        m_statements = std::make_unique<Statements>(database);
    return begun;
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
    // What was still on its way when a program fell over: nobody will ever prove it.
    query.prepare(u"UPDATE items SET delivery = 'failed', failure = ? WHERE delivery = 'pending'"_s);
    query.addBindValue(tr("Partyline ended before the server confirmed it."));
    if (!query.exec())
        return historyschema::errorOf(query.lastError(), m_options.file);
    return Done();
}

void HistoryWriter::disconnectFile()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    m_statements.reset();
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

QSqlError HistoryWriter::write(const Line &line)
{
    QSqlError error;
    const FeedItem &item = line.item;
    const auto room = roomId({item.service, line.site, item.room}, error);
    if (!room)
        return error;
    if (item.isBackfill && !item.id.isEmpty()) {
        const auto same = sameLine(item, *room, error);
        if (same || error.isValid())
            return error;
    }
    QSqlQuery &query = m_statements->insertion;
    query.bindValue(u":run"_s, m_run);
    query.bindValue(u":room"_s, *room);
    historyrows::bind(query, item);
    return query.exec() ? QSqlError() : query.lastError();
}

/// The row that has this backfilled line already, brought up to date; nothing when there is none.
std::optional<qint64> HistoryWriter::sameLine(const FeedItem &item, qint64 room, QSqlError &error)
{
    QSqlQuery &query = m_statements->same;
    int at = 0;
    for (const QVariant &value :
         QVariantList{room, item.id, historyrows::notNull(item.text), historyrows::notNull(item.author.id), m_run,
                      item.seq, item.time.toMSecsSinceEpoch()})
        query.bindValue(at++, value);
    if (!query.exec()) {
        error = query.lastError();
        return {};
    }
    if (!query.next())
        return {};
    const qint64 id = query.value(0).toLongLong();
    const bool wasDeleted = query.value(1).toBool();
    query.finish();
    if (item.isDeleted && !wasDeleted) {
        QSqlQuery deletion(database());
        deletion.prepare(u"UPDATE items SET deleted = 1, deleted_by = ? WHERE id = ?"_s);
        deletion.addBindValue(historyrows::notNull(item.deletedBy));
        deletion.addBindValue(id);
        if (!deletion.exec())
            error = deletion.lastError();
    }
    return id;
}

QSqlError HistoryWriter::write(const Removal &removal)
{
    QSqlError error;
    const auto room = roomId(removal.room, error);
    if (!room)
        return error;
    QSqlQuery &query = m_statements->removal;
    query.bindValue(0, *room);
    query.bindValue(1, removal.seq);
    query.bindValue(2, m_run);
    return query.exec() ? QSqlError() : query.lastError();
}

QSqlError HistoryWriter::write(const Naming &naming)
{
    QSqlError error;
    const auto room = roomId(naming.room, error);
    if (!room)
        return error;
    QSqlQuery query(database());
    query.prepare(u"UPDATE rooms SET name = ? WHERE id = ?"_s);
    query.addBindValue(historyrows::notNull(naming.name));
    query.addBindValue(*room);
    return query.exec() ? QSqlError() : query.lastError();
}

QSqlError HistoryWriter::write(const Reading &reading)
{
    QSqlError error;
    const auto room = roomId(reading.room, error);
    if (!room)
        return error;
    QSqlQuery query(database());
    query.prepare(u"UPDATE rooms SET read_time = max(read_time, ?) WHERE id = ?"_s);
    query.addBindValue(reading.upTo.toMSecsSinceEpoch());
    query.addBindValue(*room);
    return query.exec() ? QSqlError() : query.lastError();
}

std::optional<qint64> HistoryWriter::roomId(const HistoryRoom &room, QSqlError &error)
{
    const auto known = m_rooms.constFind(room);
    if (known != m_rooms.constEnd())
        return *known;
    error = adoptRoom(room);
    if (error.isValid())
        return {};
    QSqlQuery query(database());
    // The update changes nothing; it makes RETURNING tell the id of a room that was there before.
    query.prepare(u"INSERT INTO rooms (service, site, room) VALUES (?, ?, ?)"
                  " ON CONFLICT (service, site, room) DO UPDATE SET room = excluded.room RETURNING id"_s);
    query.addBindValue(serviceToken(room.service));
    query.addBindValue(historyrows::notNull(room.site));
    query.addBindValue(historyrows::notNull(room.room));
    if (!query.exec() || !query.next()) {
        error = query.lastError();
        return {};
    }
    return m_rooms.insert(room, query.value(0).toLongLong()).value();
}

/// A room of a time when files did not know their server belongs to the first one that is met under its name.
QSqlError HistoryWriter::adoptRoom(const HistoryRoom &room)
{
    if (room.site.isEmpty() || room.isPractice())
        return {};
    QSqlQuery query(database());
    query.prepare(u"UPDATE OR IGNORE rooms SET site = ? WHERE service = ? AND room = ? AND site = ''"_s);
    query.addBindValue(room.site);
    query.addBindValue(serviceToken(room.service));
    query.addBindValue(historyrows::notNull(room.room));
    return query.exec() ? QSqlError() : query.lastError();
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
    emit replaced();
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

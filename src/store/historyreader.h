// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "store/historyquery.h"
#include "store/historytypes.h"

#include <QMutex>
#include <QVariant>

#include <functional>

class QSqlDatabase;
class QSqlQuery;
struct sqlite3;

namespace partyline {

/// Reads a history file, beside whoever writes it. Everything but interrupt() waits for the disk and belongs to the
/// thread that asks first. Errors are of Kind::Storage, or Cancelled after interrupt().
class HistoryReader
{
public:
    explicit HistoryReader(QString file);
    ~HistoryReader();
    Q_DISABLE_COPY_MOVE(HistoryReader)

    /// The newest rows of a room that are older than `before`, oldest first.
    Result<HistoryPage> page(const HistoryRoom &room, qint64 before, int count);
    /// The oldest rows of a room that are newer than `after`.
    Result<HistoryPage> newer(const HistoryRoom &room, qint64 after, int count);
    /// Some rows before and after one.
    Result<HistoryPage> around(const HistoryRoom &room, qint64 id, int countEach);
    /// The row id of an item of this or another run, historyid::first() of its time when it is not there.
    Result<qint64> idOf(const HistoryRoom &room, const FeedItem &item);
    /// A page of what matches, newest first, older than `before`.
    Result<HistoryHits> search(const HistoryQuery &query, qint64 before, int count);
    /// How many match, counted up to `most`.
    Result<int> countOf(const HistoryQuery &query, int most);
    /// The newest lines that people said, of all rooms, oldest first; without deleted ones.
    Result<QList<FeedItem>> latestLines(int count);
    /// All rooms, the one with the newest line first.
    Result<QList<HistoryRoomInfo>> rooms();
    /// Rooms that `text` means: their name, slug or the id of a livestream, or a part of the name.
    Result<QList<HistoryRoomInfo>> roomsNamed(const QString &text);
    Result<qint64> lines();
    Result<HistoryRetention> retention();
    /// The room's id in this file; 0 for a room that history does not know.
    Result<qint64> roomId(const HistoryRoom &room);
    /// Any other SELECT, with a value for each question mark.
    Result<Done> select(const QString &sql, const QVariantList &values,
                        const std::function<void(const QSqlQuery &)> &eachRow);
    /// Bytes of the file and of what SQLite keeps beside it.
    qint64 bytes() const;

    /// The file is another now.
    void close();
    /// From any thread: ends the reading that is going on, if there is one.
    void interrupt();

private:
    Result<Done> open();
    Result<Done> connectFile();
    QSqlDatabase database() const;
    Error errorOf(const QSqlQuery &query) const;
    Result<HistoryPage> rows(const HistoryRoom &room, const QString &where, qint64 id, int count, bool isDescending);
    Result<QList<QList<qint64>>> roomsMeant(const HistoryQuery &query);
    enum class Wanted { Hits, Count };
    /// Runs the query for the `count` newest that match.
    Result<Done> run(QSqlQuery &query, const HistoryQuery &asked, Wanted wanted, qint64 before, int count);

    const QString m_file;
    const QString m_connection;
    bool m_isOpen = false;
    QMutex m_mutex;              ///< for the handle
    sqlite3 *m_handle = nullptr; ///< the connection's
};

} // namespace partyline

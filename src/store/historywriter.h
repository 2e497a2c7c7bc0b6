// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "store/history.h"
#include "store/historytidy.h"

#include <QHash>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <variant>

class QSqlDatabase;
class QSqlError;

namespace partyline {

/// History's other half: collects batches and writes each in one transaction. Lives in History's thread; nobody else
/// touches its database.
class HistoryWriter : public QObject
{
    Q_OBJECT

public:
    explicit HistoryWriter(const History::Options &options);
    ~HistoryWriter() override;

    void open();
    using Clock = std::chrono::steady_clock;
    /// `recorded`: when they were handed over, from which their batch's time counts.
    void take(const QString &site, const QList<FeedItem> &items, Clock::time_point recorded);
    void take(const HistoryRoom &room, const QList<qint64> &seqs);
    void nameRoom(const HistoryRoom &room, const QString &name);
    void setRead(const HistoryRoom &room, const QDateTime &upTo);
    void retain(const HistoryRetention &retention);
    void forget(const HistoryTidy::Forgetting &forgetting);
    /// Writes what waits now, whatever the batch's time.
    void flush();
    /// The same for somebody who reads next; not while the file is in trouble, for they must not wait for it.
    void settle();
    /// Writes what is left and closes the file.
    void close();

signals:
    void written(int count);
    void failed(const partyline::Error &error);
    /// What failed() has said is over: things are stored again.
    void recovered();
    /// Another file stands under the same name.
    void replaced();
    void forgotten(qint64 rows);

private:
    struct Line
    {
        QString site;
        FeedItem item;
    };
    struct Removal
    {
        HistoryRoom room;
        qint64 seq;
    };
    struct Naming
    {
        HistoryRoom room;
        QString name;
    };
    struct Reading
    {
        HistoryRoom room;
        QDateTime upTo;
    };
    using Work = std::variant<Line, Removal, Naming, Reading>;
    struct Statements;

    void flushSoon(Clock::time_point recorded = Clock::now());
    Result<Done> connectFile();
    Result<Done> beginRun();
    Result<Done> writeBatch(size_t count);
    QSqlError write(const Line &line);
    QSqlError write(const Removal &removal);
    QSqlError write(const Naming &naming);
    QSqlError write(const Reading &reading);
    std::optional<qint64> sameLine(const FeedItem &item, qint64 room, QSqlError &error);
    std::optional<qint64> roomId(const HistoryRoom &room, QSqlError &error);
    QSqlError adoptRoom(const HistoryRoom &room);
    void tidy();
    void recover(const Error &error);
    void setAside();
    void report(const Error &error);
    void disconnectFile();
    QSqlDatabase database() const;

    const History::Options m_options;
    const QString m_connection; ///< name of the database connection
    QTimer m_batchTimer;
    QTimer m_retryTimer;
    QTimer m_tidyTimer;
    QTimer m_retentionTimer;
    std::deque<Work> m_pending;
    std::unique_ptr<Statements> m_statements; ///< prepared once for each opening
    QHash<HistoryRoom, qint64> m_rooms;       ///< ids
    HistoryTidy m_tidy;
    qint64 m_removed = 0; ///< by the tidying that goes on
    qint64 m_run = 0;
    QString m_troubleTold; ///< code of the last error reported, until a write succeeds
    bool m_wasBusy = false;
    bool m_isOpen = false;
    bool m_isGivenUp = false;
};

} // namespace partyline

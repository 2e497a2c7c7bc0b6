// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "store/history.h"

#include <QHash>
#include <QTimer>

#include <deque>
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
    void take(const QList<FeedItem> &items);
    void take(Service service, const QString &room, const QList<qint64> &seqs);
    /// Writes what is left and closes the file.
    void close();

signals:
    void written(int count);
    void failed(const partyline::Error &error);

private:
    struct Removal
    {
        Service service;
        QString room;
        qint64 seq;
    };
    using Work = std::variant<FeedItem, Removal>;

    void flush();
    void flushSoon();
    Result<Done> connectFile();
    Result<Done> beginRun();
    Result<Done> writeBatch(size_t count);
    QSqlError write(const FeedItem &item);
    QSqlError write(const Removal &removal);
    std::optional<qint64> roomId(Service service, const QString &room, QSqlError &error);
    void recover(const Error &error);
    void setAside();
    void report(const Error &error);
    void disconnectFile();
    QSqlDatabase database() const;

    const History::Options m_options;
    const QString m_connection; ///< name of the database connection
    QTimer m_batchTimer;
    QTimer m_retryTimer;
    std::deque<Work> m_pending;
    QHash<std::pair<QString, QString>, qint64> m_rooms; ///< ids by service and room
    qint64 m_run = 0;
    QString m_troubleTold; ///< code of the last error reported, until a write succeeds
    bool m_wasBusy = false;
    bool m_isOpen = false;
    bool m_isGivenUp = false;
};

} // namespace partyline

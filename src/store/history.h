// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/feeditem.h"

#include <QObject>
#include <QThread>

#include <chrono>

namespace partyline {

class HistoryWriter;

/// Everything that was seen, on disk: SQLite with a full-text index, written by a thread of its own. Every call returns
/// at once. What was recorded longer ago than `batchTime` survives kill -9; all of it survives the destructor.
class History : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString file;                               ///< made when missing, readable by its owner only
        std::chrono::milliseconds batchTime{100};   ///< longest time that an item waits for its batch
        int batchRows = 500;                        ///< a batch of so many is written at once
        std::chrono::milliseconds retryAfter{5000}; ///< after a failed write, a full disk for instance
    };

    explicit History(const Options &options, QObject *parent = nullptr);
    /// Waits until everything recorded is written, or cannot be.
    ~History() override;

    /// Takes new items, and changed ones: the same service, room, seq and time replaces what was there (delivery
    /// settled, deleted). A backfilled line that the room's history has already is left out.
    void record(const QList<FeedItem> &items);
    /// Takes items of this run out again, such as a pending line that went back to the composer.
    void remove(Service service, const QString &room, const QList<qint64> &seqs);

signals:
    /// So many items reached the disk.
    void written(int count);
    /// Once for each trouble, not for each batch. Code "damaged": the file was set aside under a new name, told in the
    /// text, and a new one begun. "full", "busy", "storage": writing is tried again by itself. "newer": nothing is
    /// recorded.
    void failed(const partyline::Error &error);

private:
    QThread m_thread;
    HistoryWriter *m_writer; ///< lives in m_thread, which destroys it
};

} // namespace partyline

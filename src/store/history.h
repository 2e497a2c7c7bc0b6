// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/feeditem.h"
#include "store/historyreader.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace partyline {

class HistoryWriter;

/// Everything that was seen, on disk: SQLite with a full-text index, written by a thread of its own and read by
/// another. Every call returns at once. What was recorded longer ago than `batchTime` survives kill -9; all of it
/// survives the destructor.
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
    template <typename T>
    using Answer = std::function<void(const Result<T> &)>;

    explicit History(const Options &options, QObject *parent = nullptr);
    /// Waits until everything recorded is written, or cannot be.
    ~History() override;

    const QString &file() const { return m_file; }

    /// Takes new items, and changed ones: the same room, seq and time replaces what was there (delivery settled,
    /// deleted). A backfilled line that the room's history has already is left out; what happened to it since is not.
    void record(const QString &site, const QList<FeedItem> &items);
    void record(const QList<FeedItem> &items) { record({}, items); }
    /// Takes items of this run out again, such as a pending line that went back to the composer.
    void remove(const HistoryRoom &room, const QList<qint64> &seqs);
    /// What people call the room.
    void nameRoom(const HistoryRoom &room, const QString &name);
    /// The user has seen everything up to then; never goes back.
    void setRead(const HistoryRoom &room, const QDateTime &upTo);

    /// How much is kept from now on, also by later runs; the rest goes a little at a time.
    void retain(const HistoryRetention &retention);
    /// Writes what waits now; `done` once it is on the disk, or cannot be.
    void settle(QObject *context, std::function<void()> done);
    /// Gone for good, also from the disk's unused parts; forgotten() says when.
    void forgetRoom(const HistoryRoom &room);
    void forgetPerson(Service service, const Person &person);
    /// One line, by its `seq` as it was read back.
    void forgetLine(qint64 seq);

    /// The newest lines of a room that came before `before`, which counts for `seq` and time: what was recorded before
    /// the call is among them.
    void page(const HistoryRoom &room, const FeedItem &before, int count, QObject *context, Answer<HistoryPage> answer);
    /// The same, for what came before a moment.
    void pageBefore(const HistoryRoom &room, const QDateTime &moment, int count, QObject *context,
                    Answer<HistoryPage> answer);
    /// A page of a search, newest first, older than `before`; what was recorded before the call is looked at too. A new
    /// search ends the one that goes on, which is not answered then.
    void search(const HistoryQuery &query, qint64 before, int count, QObject *context, Answer<HistoryHits> answer);
    /// Whatever else can be read: `work` runs in the reading thread. No answer once `context` is gone.
    template <typename T>
    void ask(QObject *context, std::function<Result<T>(HistoryReader &)> work, Answer<T> answer)
    {
        read([this, guard = QPointer<QObject>(context), work = std::move(work),
              answer = std::move(answer)](HistoryReader &reader) {
            const Result<T> result = undisturbed<T>([&] { return work(reader); });
            reply(guard, [answer, result] { answer(result); });
        });
    }

signals:
    /// So many items reached the disk.
    void written(int count);
    /// Once for each trouble, not for each batch. Code "damaged": the file was set aside under a new name, told in the
    /// text, and a new one begun. "full", "busy", "storage": writing is tried again by itself. "newer": nothing is
    /// recorded.
    void failed(const partyline::Error &error);
    /// After "full", "busy" or "storage": what waited is written, and everything is stored again.
    void recovered();
    /// So many rows went, forgotten or beyond what is kept.
    void forgotten(qint64 rows);
    /// At once, for whoever keeps something beside the history; forgotten() follows.
    void roomForgotten(const partyline::HistoryRoom &room);
    void personForgotten(partyline::Service service, const partyline::Person &person);
    void retained(const partyline::HistoryRetention &retention);

private:
    /// A search is interrupted wherever the reader is, and that may be here.
    template <typename T, typename Work>
    static Result<T> undisturbed(const Work &work)
    {
        Result<T> result = work();
        while (!result.isOk() && result.error().kind == Error::Kind::Cancelled)
            result = work();
        return result;
    }
    void read(std::function<void(HistoryReader &)> job);
    void readAfterWriting(std::function<void(HistoryReader &)> job);
    void reply(const QPointer<QObject> &context, std::function<void()> answer);

    const QString m_file;
    QThread m_thread;
    QThread m_readThread;
    HistoryWriter *m_writer;                 ///< lives in m_thread, which destroys it
    QObject *m_readDesk;                     ///< lives in m_readThread, which destroys it
    std::shared_ptr<HistoryReader> m_reader; ///< used in m_readThread
    std::shared_ptr<std::atomic<int>> m_searches = std::make_shared<std::atomic<int>>(0);
};

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/history.h"
#include "ui/feedrow.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace partyline {

/// Goes on with "find" where a feed's rows end: in the older lines of its room on disk, a bite at a time in the thread
/// that reads history, newest first. Finds what FeedFind would find if those lines were rows.
class FeedFindPast final : public QObject
{
    Q_OBJECT

public:
    /// Lines that are read at once: some hundredths of a second.
    static constexpr int Bite = 2'000;
    /// Lines that are looked through at most: so many can be read back into a feed. Beyond them there is the search.
    static constexpr int Reach = 50'000;

    /// Whether a line would be seen in the feed. Asked in this thread, and only of lines that have a hit.
    using IsSeen = std::function<bool(const FeedItem &)>;

    struct Options
    {
        std::chrono::milliseconds typingPause{150};   ///< whoever types on wants to find something else
        std::chrono::milliseconds leavingPause{1000}; ///< rows that leave a full feed are looked through together
        int bite = Bite;
        int reach = Reach;
    };

    /// `history` outlives it.
    FeedFindPast(History &history, HistoryRoom room, IsSeen isSeen, QObject *parent = nullptr);
    FeedFindPast(History &history, HistoryRoom room, IsSeen isSeen, Options options, QObject *parent = nullptr);

    /// Looks anew, in what came before `first`; an empty text ends it.
    void look(const QString &text, const FeedReading &reading, const FeedItem &first);
    /// The feed begins with another row now: lines that became rows do not count any more, rows that left do.
    void setFirst(const FeedItem &first);

    /// Hits in lines older than the feed's first row, so far.
    int count() const;
    bool isLooking() const { return m_isReading || m_pause.isActive(); }
    /// There are older lines still, beyond the reach.
    bool isCut() const { return m_isCut; }
    /// The newest line with a hit, by its `seq`, as RoomHistory::goTo() takes it.
    std::optional<qint64> newest() const;

signals:
    void changed();

private:
    struct Found
    {
        qint64 seq = 0;
        int hits = 0;
    };
    /// A bite of lines, newest first.
    struct Read
    {
        QList<FeedItem> withHits;
        QList<int> hits;
        int lines = 0;
        qint64 newest = 0; ///< row ids of the first and the last that was read
        qint64 oldest = 0;
        bool isEnd = false;
    };
    /// What is asked of the reading thread.
    struct Question
    {
        HistoryRoom room;
        FeedItem first;
        std::optional<qint64> before; ///< a row id; else `first`
        qint64 upTo = 0;              ///< not this row id and older ones
        int count = 0;
        QString text;
        FeedReading reading;
    };
    static Result<Read> read(HistoryReader &reader, const Question &question);
    void begin();
    void readOn(std::optional<qint64> before);
    void take(const Read &read);
    bool isRow(qint64 seq) const;
    void finish();

    History &m_history;
    const HistoryRoom m_room;
    const IsSeen m_isSeen;
    const Options m_options;
    QTimer m_pause;
    QString m_text;
    FeedReading m_reading;
    FeedItem m_first;
    std::vector<Found> m_fresh; ///< of the reading that goes on; both newest first
    std::vector<Found> m_found; ///< of those before
    qint64 m_newestRead = 0;    ///< lines up to this row id were looked through; 0: none
    qint64 m_newestReading = 0; ///< the same, once the reading that goes on is over
    int m_lines = 0;
    bool m_isReading = false;
    bool m_isCut = false;
    int m_turn = 0; ///< answers to earlier questions do not count
};

} // namespace partyline

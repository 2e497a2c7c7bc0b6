// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/history.h"

#include <QHash>
#include <QObject>

namespace partyline {

class RoomController;

/// What history knows of one room, for its page: the last lines at once, before the network answers; older ones as
/// somebody reads back; and which of the lines that the service replays stand there already. Puts what arrives in the
/// room into history as well.
class RoomHistory final : public QObject
{
    Q_OBJECT

public:
    /// Rows of a page: some screens full.
    static constexpr int PageRows = 120;

    /// Both outlive it.
    RoomHistory(History &history, HistoryRoom key, RoomController &room, QObject *parent = nullptr);

    const HistoryRoom &key() const { return m_key; }
    /// What stands before this room was opened; pageReady() follows. Once.
    void begin();
    /// What comes before an item of the room; pageReady() follows.
    void loadBefore(const FeedItem &first);
    /// Reads back until the row is there; then pageReady() with all at once and arrived(), unless it is gone or too far
    /// back.
    void goTo(qint64 seq, const FeedItem &first);

    /// Without what stands in a page already.
    QList<FeedItem> fresh(QList<FeedItem> items) const;
    /// With the `seq` of the page for what fresh() kept out.
    QList<FeedItem> changed(QList<FeedItem> items) const;

    /// Up to there the room is read.
    void setRead(const QDateTime &upTo);
    /// Takes a line of a page out for good.
    void forget(qint64 seq) { m_history.forgetLine(seq); }

signals:
    /// Older rows, oldest first; maybe none.
    void pageReady(const partyline::HistoryPage &page);
    /// The row that goTo() meant is in the last page.
    void arrived(qint64 seq);
    /// It is not: one sentence.
    void notFound(const QString &reason);

private:
    void take(const Result<HistoryPage> &found);
    void goOn(HistoryPage page);
    void leapBefore(const FeedItem &first);
    void giveUp(const QString &reason);
    FeedItem gapAfter(const FeedItem &last) const;
    void recordGap();

    History &m_history;
    const HistoryRoom m_key;
    RoomController &m_room;
    const QDateTime m_opened;
    QHash<QString, qint64> m_known; ///< lines of the first page, by what tells them from others
    std::optional<FeedItem> m_gap;  ///< between the first page and now, until the room is live
    qint64 m_target = 0;            ///< of goTo(); 0 for none
    HistoryPage m_leap;             ///< what goTo() has read so far
    QDateTime m_read;
};

} // namespace partyline

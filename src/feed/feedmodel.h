// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedburst.h"
#include "feed/feedrows.h"
#include "feed/repeatfold.h"

#include <QAbstractListModel>

#include <functional>
#include <limits>
#include <set>
#include <vector>

namespace partyline {

/// The rows of one room, oldest first, by growing sequence number. Beyond the cap the oldest go; history keeps them.
class FeedModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SeqRole = Qt::UserRole + 1, KindRole, AuthorRole, TextRole, TimeRole, DeliveryRole };
    /// Rows that a room keeps in memory: five hours of a busy room.
    static constexpr int DefaultCap = 5'000;
    /// Rows at most, kept or read back: four days of a busy room. Beyond them there is the search.
    static constexpr int MostRead = 100'000;

    explicit FeedModel(int cap = DefaultCap, QObject *parent = nullptr);

    /// Items by growing number. One removal and one insertion at most, unless some come late: those take their place
    /// among the others. What is known already is dropped, as is what would have been trimmed.
    /// People who come (or go) one after the other share a row, which then has the sequence number of the first.
    void append(const QList<FeedItem> &items);
    /// Several bursts by growing number as if they were one. Their lists are kept as they are where nothing in them is
    /// dropped or shares a row.
    void appendAll(std::vector<FeedBurst> bursts);
    /// Older rows, oldest first, in front of all others: one insertion. What does not come before the first row is
    /// dropped. They stay beyond the cap until trim(), for somebody reads them; past `MostRead` rows nothing is taken
    /// any more.
    void prepend(const QList<FeedItem> &items);
    /// 1 to MostRead; what is beyond goes at once.
    void setCap(int cap);
    /// Whoever read older rows is back at the end: down to the cap again.
    void trim();
    /// Whether there are older rows than the first one somewhere, which olderWanted() would bring.
    bool hasOlder() const { return m_hasOlder && rowCount() < MostRead; }
    void setHasOlder(bool hasOlder);
    /// The start comes into view: asks for older rows, once until they came.
    void wantOlder();
    /// The same rows with other contents; unknown sequence numbers are ignored.
    void change(const QList<FeedItem> &items);
    void remove(const QList<qint64> &seqs);
    void clear();
    /// Whether a line of somebody takes no room, or stands folded.
    struct Standing
    {
        bool isHidden = false;
        bool isFolded = false;
    };
    /// Marks all lines of others anew.
    void mark(const std::function<Standing(const FeedItem &)> &standingOf);
    /// Whether lines that repeat one shortly before stand folded under it; off at first. They stay rows like any other.
    void setFoldsRepeats(bool folds);
    bool isFoldedAway(int row) const { return m_fold.isFoldedAway(at(row).seq); }
    RepeatFold::Repeats repeats(int row) const { return m_fold.repeats(at(row).seq); }
    /// Of any row that was repeated or repeats.
    void openRepeats(int row, bool isOpen);

    const FeedItem &at(int row) const { return m_rows.at(row); }
    /// -1 when it is not here (any more).
    int rowOf(qint64 seq) const;
    /// The first row with this or a later sequence number; rowCount() when there is none.
    int rowAtOrAfter(qint64 seq) const;
    int cap() const { return m_cap; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    /// Rows older than the first one are wanted; answered by prepend() or setHasOlder(false).
    void olderWanted();

private:
    void batch(std::vector<FeedBurst> &bursts);
    QList<FeedItem> batched(const QList<FeedItem> &items, qint64 &last, bool isFirst);
    int dropSurplus(std::vector<FeedBurst> &bursts);
    void removeOldest(int rows);
    void insertLate(const QList<FeedItem> &items);
    const FeedItem *find(qint64 seq) const;
    void judge(const std::set<qint64> &seqs);
    void tell(const RepeatFold::Changed &changed);

    FeedRows m_rows;
    int m_cap;
    int m_older = 0; ///< rows beyond the cap that were prepended
    bool m_hasOlder = false;
    bool m_isOlderWanted = false;
    qint64 m_trimmedTo = std::numeric_limits<qint64>::min();
    RepeatFold m_fold;
    bool m_foldsRepeats = false;
};

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <deque>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace partyline {

class FeedBurst;

/// Which lines say what somebody said shortly before, so that a feed can show them as one row with a count. Keeps
/// sequence numbers only; lines come with growing ones. Own lines, mentions of us and lines of hidden people always
/// stand for themselves.
class RepeatFold
{
public:
    /// A line that comes later than this after the first of its kind begins anew, so that the row's time stays true.
    static constexpr qint64 LongestMs = 60'000;
    /// As does one with more rows than these between: the row that would count it is out of sight.
    static constexpr size_t MostRowsBetween = 20;

    struct Repeats
    {
        int count = 1; ///< lines, the first included
        bool isOpen = false;
        QStringList names; ///< of the first few who said it
        int people = 0;

        bool operator==(const Repeats &) const = default;
    };
    /// The line as it is now; null when it is gone.
    using Lookup = std::function<const FeedItem *(qint64 seq)>;
    /// From the first to the last line that stands differently now.
    struct Changed
    {
        Changed() = default;
        Changed(qint64 from, qint64 to);

        bool isNone() const { return first > last; }
        void add(const Changed &other);

        qint64 first = std::numeric_limits<qint64>::max();
        qint64 last = std::numeric_limits<qint64>::min();
    };

    /// What a line is compared by first: the same for lines that say the same, and nearly always another one for
    /// others.
    static quint64 lookOf(const FeedItem &item);

    /// The line that this new one repeats; nothing when it stands for itself.
    std::optional<qint64> add(const FeedItem &item);
    /// Those that lines of these repeat. Looks into a line only where it may repeat one, or be repeated later.
    std::set<qint64> addAll(const std::vector<FeedBurst> &bursts);
    /// Lines from before all others, oldest first.
    void addOlder(const QList<FeedItem> &items);
    /// A line has other contents, or is gone: the lines around it are judged anew.
    Changed judge(const std::set<qint64> &seqs, const Lookup &lineOf);
    /// True when nothing up to this line is in a group or may come into one: it can all go without trim().
    bool isUntouchedTo(qint64 seq) const;
    /// The oldest line there is goes.
    Changed trim(const FeedItem &oldest);
    void clear();

    /// True for a line that stands under an earlier one.
    bool isRepeat(qint64 seq) const;
    /// True for one that is not seen now.
    bool isFoldedAway(qint64 seq) const;
    /// Of the first of them; for all others as if it were alone.
    Repeats repeats(qint64 seq) const;
    /// `seq` is any of them.
    Changed open(qint64 seq, bool isOpen);

private:
    struct Group
    {
        std::deque<qint64> members; ///< by growing number; at least two
        QHash<QString, int> authors;
        QStringList names;
        bool isOpen = false;

        Changed span() const { return {members.front(), members.back()}; }
        void add(qint64 seq, const QString &author);
        void forget(const QString &author);
    };
    /// A row that the next lines are compared with.
    struct Standing
    {
        quint64 look = 0; ///< lookOf() the line
        qint64 seq = 0;
        qint64 since = 0;               ///< neither this row's seq nor that of a later one was ever less
        const FeedItem *line = nullptr; ///< while it is added: what stands below is still to be taken from there
        QString text;
        QDateTime time;
        QString author;
        std::shared_ptr<Group> group; ///< once it was repeated

        void take();
    };
    /// The looks of the rows that stand, and of some before them, as few bits close together: nearly every line is seen
    /// to be new by these alone.
    class Recent
    {
    public:
        void add(quint64 look) { m_marks[m_next++ % m_marks.size()] = markOf(look); }
        bool mayHave(quint64 look) const;

    private:
        static quint32 markOf(quint64 look) { return quint32(look) ^ quint32(look >> 32); }

        std::array<quint32, 32> m_marks{};
        size_t m_next = 0;
    };

    std::optional<qint64> add(const FeedItem &item, quint64 look);
    void stand(const FeedItem &item, quint64 look);
    void noteLooks();
    void split(const std::shared_ptr<Group> &group, const Lookup &lineOf);
    void replaceStanding(const std::shared_ptr<Group> &group, const std::shared_ptr<Group> &rest);

    QHash<qint64, std::shared_ptr<Group>> m_groups; ///< of every line that is in one
    std::deque<Standing> m_standing;
    Recent m_recent;
};

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/feedrow.h"

#include <QPointF>

#include <compare>
#include <functional>
#include <utility>

namespace partyline {

class FeedModel;

/// A place between two characters: a row by its sequence number, and an offset into its selectable text.
struct FeedPlace
{
    qint64 seq = 0;
    int offset = 0;

    auto operator<=>(const FeedPlace &) const = default;
};

/// Selected text across rows. Holds on to sequence numbers, so rows may come and go and be laid out or not.
class FeedSelection
{
public:
    /// An offset that is beyond every row's text.
    static constexpr int RowEnd = 1 << 30;

    void start(FeedPlace place);
    void extend(FeedPlace place) { m_cursor = place; }
    void select(FeedPlace from, FeedPlace to);
    void clear() { *this = {}; }
    bool isEmpty() const { return m_anchor == m_cursor; }
    FeedPlace anchor() const { return m_anchor; }
    FeedPlace first() const { return std::min(m_anchor, m_cursor); }
    FeedPlace last() const { return std::max(m_anchor, m_cursor); }
    /// The part of this row's selectable text; an empty range for rows outside.
    std::pair<int, int> within(qint64 seq) const;
    /// As text to paste elsewhere: whole rows with time and name, one a line; a part of one row as it stands. Rows that
    /// are not shown are left out.
    QString text(const FeedModel &model, const FeedReading &reading,
                 const std::function<bool(int)> &isShown = {}) const;

    /// The place in a laid-out row that is nearest to a point of the row.
    static int offsetAt(const FeedRow &row, QPointF point);
    /// The word around an offset, or the gap between words.
    static std::pair<int, int> wordAt(const FeedRow &row, const QString &name, int offset);
    /// What was said in it, without the name: the whole of it, however long.
    static QString said(const FeedItem &item, const FeedReading &reading);
    /// As JSON on one line; what was deleted and is not shown is not told.
    static QString json(FeedItem item, const FeedReading &reading);
    /// Part of a row's selectable text.
    static QString part(const FeedItem &item, const FeedReading &reading, int from, int to);

private:
    FeedPlace m_anchor;
    FeedPlace m_cursor;
};

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/feedselection.h"

#include <functional>
#include <optional>
#include <vector>

namespace partyline {

/// Every place where a text stands in the rows of a feed, in capitals or not; one of them is the current one. Keeps
/// up with rows that come, change and go.
class FeedFind
{
public:
    /// Of a row's selectable text.
    struct Hit
    {
        qint64 seq = 0;
        int start = 0;
        int length = 0;

        auto operator<=>(const Hit &) const = default;
    };
    /// Whether a row is to be seen at all.
    using IsShown = std::function<bool(int row)>;

    FeedFind(const FeedModel &model, IsShown isShown);

    /// An empty text ends it. The current hit becomes the last one at or above the row of `near`, or else the first.
    void look(const QString &text, const FeedReading &reading, qint64 near);
    const QString &text() const { return m_text; }
    bool isActive() const { return !m_text.isEmpty(); }
    /// To the next newer or older hit, around the ends.
    void step(bool newer);
    /// To the last hit of a row; false when it has none.
    bool setCurrent(qint64 seq);

    /// Those of a line, whether it is in a model or not.
    static std::vector<Hit> hitsIn(const FeedItem &item, const QString &text, const FeedReading &reading);
    /// Whether there can be any, for a hundredth of that.
    static bool mayBeIn(const FeedItem &item, const QString &text);

    // What the model reports, in its words.
    void inserted(int first, int last);
    void removed();
    void changed(int first, int last);

    int count() const { return int(m_hits.size()); }
    /// 1 for the oldest; 0 when there is none.
    int currentNumber() const;
    const std::optional<Hit> &current() const { return m_current; }
    /// Those of one row.
    std::vector<Hit> of(qint64 seq) const;

private:
    void search(int row, std::vector<Hit> &hits) const;
    std::vector<Hit> among(const std::vector<Hit> &candidates) const;
    std::vector<Hit> amongAll() const;
    void keepCurrent(qint64 near);

    const FeedModel &m_model;
    IsShown m_isShown;
    QString m_text;
    FeedReading m_reading;
    std::vector<Hit> m_hits; ///< sorted
    std::optional<Hit> m_current;
};

} // namespace partyline

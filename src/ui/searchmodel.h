// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/history.h"

#include <QAbstractListModel>
#include <QElapsedTimer>

namespace partyline {

/// One row of what a search found: the head of a day, or a line.
struct SearchRow
{
    bool isDay = false;
    QString day;    ///< heads only, as the next
    int count = 0;  ///< hits of that day so far
    HistoryHit hit; ///< lines only
};

/// What history has for a query, newest first; more of it as the list is scrolled. A new query ends the one before.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Hits that are read at once.
    static constexpr int PageRows = 100;
    /// Counting ends here: who finds more looks for something else.
    static constexpr int MostCounted = 10'000;

    enum Role { IsDayRole = Qt::UserRole + 1 };

    /// `history` outlives the model.
    explicit SearchModel(History &history, QObject *parent = nullptr);

    /// `text` as somebody types it.
    void search(const QString &text);
    const HistoryQuery &query() const { return m_query; }
    const SearchRow &at(int row) const { return m_rows[size_t(row)]; }
    bool isSearching() const { return m_isSearching; }
    /// Everything that matches, counted up to MostCounted; -1 while it is not known.
    int total() const { return m_total; }
    std::chrono::milliseconds took() const { return m_took; }
    /// Why nothing could be found, in a sentence.
    const QString &trouble() const { return m_trouble; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// Results, their number or the trouble are others.
    void stateChanged();

private:
    void clear();
    void load(qint64 before);
    void append(const HistoryHits &found);
    void count();

    History &m_history;
    HistoryQuery m_query;
    std::vector<SearchRow> m_rows;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_took{0};
    QString m_trouble;
    int m_total = -1;
    int m_number = 0; ///< of the search, for answers that come late
    bool m_isSearching = false;
    bool m_hasMore = false;
    int m_dayRow = -1; ///< the head of the last day
};

/// "Today", "Yesterday", "Tuesday, 17 November".
QString dayName(const QDate &day);

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/searchmodel.h"

#include "feed/words.h"

#include <QLocale>

namespace partyline {

using namespace Qt::StringLiterals;

QString dayName(const QDate &day)
{
    const QDate today = QDate::currentDate();
    if (day == today)
        return SearchModel::tr("Today");
    if (day == today.addDays(-1))
        return SearchModel::tr("Yesterday");
    const QLocale locale;
    return day.year() == today.year() ? locale.toString(day, SearchModel::tr("dddd, d MMMM"))
                                      : locale.toString(day, QLocale::LongFormat);
}

SearchModel::SearchModel(History &history, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
{
}

void SearchModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_dayRow = -1;
    m_hasMore = false;
    endResetModel();
}

void SearchModel::search(const QString &text)
{
    m_query = HistoryQuery::parse(text, QDate::currentDate(), true);
    m_trouble = m_query.complaint;
    m_total = -1;
    ++m_number;
    m_isSearching = m_trouble.isEmpty() && !m_query.isEmpty();
    if (!m_isSearching) {
        clear();
        emit stateChanged();
        return;
    }
    m_clock.start();
    load(historyid::Newest);
}

void SearchModel::load(qint64 before)
{
    m_isSearching = true;
    const bool isFirst = before == historyid::Newest;
    m_history.search(m_query, before, PageRows, this, [this, number = m_number, isFirst](const auto &found) {
        if (number != m_number)
            return;
        m_isSearching = false;
        if (isFirst) {
            m_took = std::chrono::milliseconds(m_clock.elapsed());
            clear();
        }
        if (found)
            append(*found);
        else
            m_trouble = found.error().text;
        if (isFirst)
            count();
        emit stateChanged();
    });
}

void SearchModel::count()
{
    if (!m_hasMore) {
        m_total = 0;
        for (const SearchRow &row : m_rows)
            m_total += row.isDay ? 0 : 1;
        return;
    }
    m_history.ask<int>(
        this, [query = m_query](HistoryReader &reader) { return reader.countOf(query, MostCounted); },
        [this, number = m_number](const Result<int> &total) {
            if (number != m_number || !total)
                return;
            m_total = *total;
            emit stateChanged();
        });
}

void SearchModel::append(const HistoryHits &found)
{
    m_hasMore = found.hasMore;
    std::vector<SearchRow> fresh;
    const auto before = int(m_rows.size());
    QDate day = m_rows.empty() ? QDate() : m_rows.back().hit.item.time.toLocalTime().date();
    for (const HistoryHit &hit : found.hits) {
        if (const QDate own = hit.item.time.toLocalTime().date(); own != day) {
            day = own;
            m_dayRow = before + int(fresh.size());
            fresh.push_back({true, dayName(day), 0, {}});
        }
        SearchRow &head = m_dayRow < before ? m_rows[size_t(m_dayRow)] : fresh[size_t(m_dayRow - before)];
        ++head.count;
        fresh.push_back({false, {}, 0, hit});
    }
    if (fresh.empty())
        return;
    beginInsertRows({}, before, before + int(fresh.size()) - 1);
    m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchRow &row = at(index.row());
    switch (role) {
    case IsDayRole:
        return row.isDay;
    case Qt::DisplayRole:
        return row.isDay ? row.day : lineText(row.hit.item);
    case Qt::AccessibleTextRole:
        return row.isDay ? tr("%1, %n lines", nullptr, row.count).arg(row.day)
                         : u"%1, %2"_s.arg(row.hit.roomName, spokenText(row.hit.item));
    case Qt::ToolTipRole:
        return row.isDay ? QVariant() : QLocale().toString(row.hit.item.time.toLocalTime(), QLocale::LongFormat);
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    return index.isValid() && at(index.row()).isDay ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isSearching;
}

void SearchModel::fetchMore(const QModelIndex &)
{
    if (m_hasMore && !m_isSearching)
        load(historyid::fromSeq(m_rows.back().hit.item.seq));
}

} // namespace partyline

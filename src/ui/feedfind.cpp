// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedfind.h"

#include "feed/feedmodel.h"
#include "feed/words.h"

#include <algorithm>

namespace partyline {

FeedFind::FeedFind(const FeedModel &model, IsShown isShown)
    : m_model(model)
    , m_isShown(std::move(isShown))
{
}

bool FeedFind::mayBeIn(const FeedItem &item, const QString &text)
{
    return item.author.name.contains(text, Qt::CaseInsensitive) || lineText(item).contains(text, Qt::CaseInsensitive);
}

std::vector<FeedFind::Hit> FeedFind::hitsIn(const FeedItem &item, const QString &text, const FeedReading &reading)
{
    std::vector<Hit> hits;
    const auto collect = [&hits, &item, &text](const QString &where, int from) {
        for (qsizetype at = where.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
             at = where.indexOf(text, at + text.size(), Qt::CaseInsensitive))
            hits.push_back({item.seq, from + int(at), int(text.size())});
    };
    int start = 0;
    if (isSpoken(item)) {
        const QString name = withoutControls(item.author.name);
        collect(name, 0);
        start = int(name.size()) + 2;
    }
    collect(feedText(item, {}, reading).shown, start);
    return hits;
}

/// Reading a line costs a hundred times what looking for the text in it as it came does: that sorts nearly all out.
void FeedFind::search(int row, std::vector<Hit> &hits) const
{
    const FeedItem &item = m_model.at(row);
    if (!mayBeIn(item, m_text) || !m_isShown(row))
        return;
    const std::vector<Hit> found = hitsIn(item, m_text, m_reading);
    hits.insert(hits.end(), found.begin(), found.end());
}

bool FeedFind::setCurrent(qint64 seq)
{
    const auto after = std::ranges::upper_bound(m_hits, seq, {}, &Hit::seq);
    if (after == m_hits.begin() || std::prev(after)->seq != seq)
        return false;
    m_current = *std::prev(after);
    return true;
}

std::vector<FeedFind::Hit> FeedFind::amongAll() const
{
    std::vector<Hit> hits;
    for (int row = 0; row < m_model.rowCount(); ++row)
        search(row, hits);
    return hits;
}

/// A longer text can only stand where the shorter one did.
std::vector<FeedFind::Hit> FeedFind::among(const std::vector<Hit> &candidates) const
{
    std::vector<Hit> hits;
    qint64 last = NoRow;
    for (const Hit &candidate : candidates) {
        if (candidate.seq == last)
            continue;
        last = candidate.seq;
        if (const int row = m_model.rowOf(last); row >= 0)
            search(row, hits);
    }
    return hits;
}

void FeedFind::look(const QString &text, const FeedReading &reading, qint64 near)
{
    const bool isNarrower = isActive() && text.contains(m_text, Qt::CaseInsensitive) && reading == m_reading;
    m_text = text;
    m_reading = reading;
    if (!isActive())
        m_hits.clear();
    else
        m_hits = isNarrower ? among(m_hits) : amongAll();
    keepCurrent(m_current ? m_current->seq : near);
}

void FeedFind::keepCurrent(qint64 near)
{
    m_current.reset();
    if (m_hits.empty())
        return;
    const auto after = std::ranges::upper_bound(m_hits, near, {}, &Hit::seq);
    m_current = after == m_hits.begin() ? m_hits.front() : *std::prev(after);
}

void FeedFind::step(bool newer)
{
    if (m_hits.empty())
        return;
    const auto now = m_current ? std::ranges::lower_bound(m_hits, *m_current) : m_hits.begin();
    if (newer)
        m_current = now == m_hits.end() || std::next(now) == m_hits.end() ? m_hits.front() : *std::next(now);
    else
        m_current = now == m_hits.begin() ? m_hits.back() : *std::prev(now);
}

void FeedFind::inserted(int first, int last)
{
    if (!isActive())
        return;
    std::vector<Hit> fresh;
    for (int row = first; row <= last; ++row)
        search(row, fresh);
    if (fresh.empty())
        return;
    const auto place = std::ranges::lower_bound(m_hits, fresh.front());
    m_hits.insert(place, fresh.begin(), fresh.end());
    if (!m_current)
        m_current = m_hits.back();
}

void FeedFind::removed()
{
    if (!isActive())
        return;
    std::erase_if(m_hits, [this](const Hit &hit) { return m_model.rowOf(hit.seq) < 0; });
    if (m_current && m_model.rowOf(m_current->seq) < 0)
        keepCurrent(m_current->seq);
}

void FeedFind::changed(int first, int last)
{
    if (!isActive())
        return;
    const qint64 from = m_model.at(first).seq;
    const qint64 to = m_model.at(last).seq;
    std::erase_if(m_hits, [from, to](const Hit &hit) { return hit.seq >= from && hit.seq <= to; });
    inserted(first, last);
    if (m_current && !std::ranges::binary_search(m_hits, *m_current))
        keepCurrent(m_current->seq);
}

int FeedFind::currentNumber() const
{
    return m_current ? int(std::ranges::lower_bound(m_hits, *m_current) - m_hits.begin()) + 1 : 0;
}

std::vector<FeedFind::Hit> FeedFind::of(qint64 seq) const
{
    const auto range = std::ranges::equal_range(m_hits, seq, {}, &Hit::seq);
    return {range.begin(), range.end()};
}

} // namespace partyline

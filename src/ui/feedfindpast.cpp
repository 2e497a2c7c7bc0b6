// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedfindpast.h"

#include "ui/feedfind.h"

#include <algorithm>

namespace partyline {

FeedFindPast::FeedFindPast(History &history, HistoryRoom room, IsSeen isSeen, QObject *parent)
    : FeedFindPast(history, std::move(room), std::move(isSeen), Options(), parent)
{
}

FeedFindPast::FeedFindPast(History &history, HistoryRoom room, IsSeen isSeen, Options options, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_room(std::move(room))
    , m_isSeen(std::move(isSeen))
    , m_options(options)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FeedFindPast::begin);
}

void FeedFindPast::look(const QString &text, const FeedReading &reading, const FeedItem &first)
{
    ++m_turn;
    m_isReading = false;
    m_isCut = false;
    m_found.clear();
    m_fresh.clear();
    m_newestRead = 0;
    m_lines = 0;
    m_text = text;
    m_reading = reading;
    m_first = first;
    if (text.isEmpty())
        m_pause.stop();
    else
        m_pause.start(m_options.typingPause);
    emit changed();
}

/// The line stands in the feed.
bool FeedFindPast::isRow(qint64 seq) const
{
    return historyid::isPast(m_first.seq) && seq >= m_first.seq;
}

void FeedFindPast::setFirst(const FeedItem &first)
{
    if (m_text.isEmpty() || first.seq == m_first.seq)
        return;
    const bool hasGrown = first.seq < m_first.seq;
    m_first = first;
    if (!hasGrown) {
        if (!m_pause.isActive())
            m_pause.start(m_options.leavingPause);
        return;
    }
    for (std::vector<Found> *found : {&m_fresh, &m_found})
        std::erase_if(*found, [this](const Found &one) { return isRow(one.seq); });
    if (historyid::isPast(first.seq)) { // those that are rows now are looked for again when they leave
        const qint64 before = historyid::fromSeq(first.seq) - 1;
        m_newestRead = std::min(m_newestRead, before);
        m_newestReading = std::min(m_newestReading, before);
    }
    emit changed();
}

int FeedFindPast::count() const
{
    int hits = 0;
    for (const std::vector<Found> *found : {&m_fresh, &m_found}) {
        for (const Found &one : *found)
            hits += one.hits;
    }
    return hits;
}

std::optional<qint64> FeedFindPast::newest() const
{
    for (const std::vector<Found> *found : {&m_fresh, &m_found}) {
        if (!found->empty())
            return found->front().seq;
    }
    return std::nullopt;
}

void FeedFindPast::begin()
{
    if (m_isReading) {
        m_pause.start(m_options.leavingPause);
        return;
    }
    m_isReading = true;
    m_newestReading = m_newestRead;
    readOn(std::nullopt);
}

Result<FeedFindPast::Read> FeedFindPast::read(HistoryReader &reader, const Question &question)
{
    qint64 before = question.before.value_or(0);
    if (!question.before) {
        const auto id = reader.idOf(question.room, question.first);
        if (!id)
            return id.error();
        before = *id;
    }
    const auto page = reader.page(question.room, before, question.count);
    if (!page)
        return page.error();
    Read read;
    read.isEnd = !page->hasOlder;
    for (auto item = page->items.crbegin(); item != page->items.crend(); ++item) {
        const qint64 id = historyid::fromSeq(item->seq);
        if (id <= question.upTo) {
            read.isEnd = true;
            break;
        }
        if (++read.lines == 1)
            read.newest = id;
        read.oldest = id;
        if (!FeedFind::mayBeIn(*item, question.text))
            continue;
        if (const auto hits = FeedFind::hitsIn(*item, question.text, question.reading); !hits.empty()) {
            read.withHits.append(*item);
            read.hits.append(int(hits.size()));
        }
    }
    read.isEnd = read.isEnd || read.lines == 0;
    return read;
}

void FeedFindPast::readOn(std::optional<qint64> before)
{
    const Question question{m_room, m_first, before, m_newestRead, m_options.bite, m_text, m_reading};
    m_history.ask<Read>(
        this, [question](HistoryReader &reader) { return read(reader, question); },
        [this, turn = m_turn](const Result<Read> &found) {
            if (turn != m_turn)
                return;
            if (found)
                take(*found);
            else
                finish(); // whoever writes the file says why
        });
}

void FeedFindPast::take(const Read &read)
{
    for (qsizetype i = 0; i < read.withHits.size(); ++i) {
        const FeedItem &item = read.withHits[i];
        if (!isRow(item.seq) && m_isSeen(item))
            m_fresh.push_back({item.seq, read.hits[i]});
    }
    m_lines += read.lines;
    m_newestReading = std::max(m_newestReading, isRow(historyid::toSeq(read.newest)) ? 0 : read.newest);
    m_isCut = m_isCut || (!read.isEnd && m_lines >= m_options.reach);
    if (read.isEnd || m_lines >= m_options.reach)
        return finish();
    readOn(read.oldest);
    emit changed();
}

void FeedFindPast::finish()
{
    m_isReading = false;
    m_newestRead = m_newestReading;
    m_fresh.insert(m_fresh.end(), m_found.begin(), m_found.end());
    m_found = std::exchange(m_fresh, {});
    emit changed();
}

} // namespace partyline

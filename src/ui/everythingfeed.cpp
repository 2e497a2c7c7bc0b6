// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/everythingfeed.h"

#include "services/roomcontroller.h"

#include <algorithm>

namespace partyline {

EverythingFeed::EverythingFeed(QObject *parent)
    : QObject(parent)
    , m_buffer(m_model)
{
    m_refill.setSingleShot(true);
    m_refill.setInterval(0);
    connect(&m_refill, &QTimer::timeout, this, &EverythingFeed::fill);
    connect(&m_model, &FeedModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { forget(first, last); });
}

bool EverythingFeed::isTaken(const FeedItem &item)
{
    using Kind = FeedItem::Kind;
    switch (item.kind) {
    case Kind::Chat:
    case Kind::Chatter:
    case Kind::Emote:
    case Kind::Poll:
    case Kind::Notification:
    case Kind::Gap:
        return true;
    case Kind::Vote:
    case Kind::Grab:
    case Kind::Advance:
    case Kind::Join:
    case Kind::Leave:
    case Kind::Moderation:
    case Kind::Notice:
        return false;
    }
    Q_UNREACHABLE();
}

EverythingFeed::Source *EverythingFeed::sourceOf(const RoomController &room)
{
    const auto at = std::ranges::find(m_sources, &room, &Source::room);
    return at == m_sources.end() ? nullptr : &*at;
}

const EverythingFeed::Source *EverythingFeed::sourceOf(const RoomController &room) const
{
    return const_cast<EverythingFeed *>(this)->sourceOf(room);
}

QList<RoomController *> EverythingFeed::rooms() const
{
    QList<RoomController *> all;
    for (const Source &source : m_sources)
        all.append(source.room);
    return all;
}

bool EverythingFeed::isLeftOut(const RoomController &room) const
{
    const Source *source = sourceOf(room);
    return source && source->isLeftOut;
}

void EverythingFeed::add(RoomController &room, const FeedModel &rows)
{
    if (sourceOf(room))
        return;
    m_sources.push_back({&room, &rows, false, {}});
    connect(&rows, &FeedModel::rowsInserted, this,
            [this, &room](const QModelIndex &, int first, int last) { arrived(room, first, last); });
    connect(&rows, &FeedModel::dataChanged, this, [this, &room](const QModelIndex &first, const QModelIndex &last) {
        changed(room, first.row(), last.row());
    });
    connect(&rows, &FeedModel::rowsAboutToBeRemoved, this,
            [this, &room](const QModelIndex &, int first, int last) { gone(room, first, last); });
    connect(&rows, &QObject::destroyed, this, [this, &room] { forget(room); });
    if (rows.rowCount() > 0)
        m_refill.start();
}

void EverythingFeed::remove(const RoomController &room)
{
    const Source *source = sourceOf(room);
    if (!source)
        return;
    source->rows->disconnect(this);
    forget(room);
}

/// Its rows may be gone already, and it goes next: at once.
void EverythingFeed::forget(const RoomController &room)
{
    const Source *source = sourceOf(room);
    const bool hadRows = source && !source->merged.isEmpty();
    std::erase_if(m_sources, [&room](const Source &held) { return held.room == &room; });
    if (hadRows)
        fill();
}

void EverythingFeed::setLeftOut(const RoomController &room, bool isLeftOut)
{
    Source *source = sourceOf(room);
    if (!source || source->isLeftOut == isLeftOut)
        return;
    source->isLeftOut = isLeftOut;
    m_refill.start();
}

FeedItem EverythingFeed::taken(Source &source, const FeedItem &item)
{
    FeedItem copy = item;
    copy.seq = ++m_lastSeq;
    source.merged.insert(item.seq, copy.seq);
    m_origins.insert(copy.seq, {source.room, item.seq});
    return copy;
}

void EverythingFeed::arrived(const RoomController &room, int first, int last)
{
    Source &source = *sourceOf(room);
    if (source.isLeftOut || m_refill.isActive())
        return;
    // What history brings has numbers below 0.
    const bool isAtEnd = last + 1 == source.rows->rowCount() && source.rows->at(last).seq > 0;
    if (!isAtEnd) {
        // Older ones, from history: they belong among the others as long as the room has brought little.
        if (source.merged.size() < Backlog)
            m_refill.start();
        return;
    }
    QList<FeedItem> items;
    int lines = 0;
    for (int row = std::max(first, last + 1 - FeedModel::DefaultCap); row <= last; ++row) {
        const FeedItem &item = source.rows->at(row);
        if (!isTaken(item))
            continue;
        items.append(taken(source, item));
        lines += !item.isOwn && !item.isBackfill && !item.isHidden && item.kind != FeedItem::Kind::Gap;
    }
    m_buffer.add(items);
    // The buffer drops what the model would trim at once, and nobody hears of that.
    for (qint64 seq = m_lastSeq - m_model.cap(); seq > m_prunedTo; --seq) {
        const Origin origin = m_origins.take(seq);
        if (Source *from = origin.room ? sourceOf(*origin.room) : nullptr)
            from->merged.remove(origin.seq);
    }
    m_prunedTo = std::max(m_prunedTo, m_lastSeq - m_model.cap());
    if (lines > 0)
        emit linesArrived(lines);
}

void EverythingFeed::changed(const RoomController &room, int first, int last)
{
    const Source &source = *sourceOf(room);
    QList<FeedItem> items;
    for (int row = first; row <= last; ++row) {
        const qint64 seq = source.merged.value(source.rows->at(row).seq);
        if (seq == 0)
            continue;
        items.append(source.rows->at(row));
        items.last().seq = seq;
    }
    if (!items.isEmpty())
        m_buffer.change(items);
}

/// What makes room for newer ones there stays here; what was taken out elsewhere goes.
void EverythingFeed::gone(const RoomController &room, int first, int last)
{
    Source &source = *sourceOf(room);
    QList<qint64> seqs;
    for (int row = first; row <= last; ++row) {
        const qint64 own = source.rows->at(row).seq;
        const qint64 seq = first == 0 ? 0 : source.merged.value(own);
        if (seq != 0)
            seqs.append(seq);
    }
    if (!seqs.isEmpty())
        m_buffer.remove(seqs);
}

void EverythingFeed::forget(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const Origin origin = m_origins.take(m_model.at(row).seq);
        if (Source *source = origin.room ? sourceOf(*origin.room) : nullptr)
            source->merged.remove(origin.seq);
    }
}

/// Everything anew: the last rows of each room, by their times.
void EverythingFeed::fill()
{
    m_refill.stop();
    m_buffer.flush();
    struct Row
    {
        Source *source;
        const FeedItem *item;
    };
    std::vector<Row> rows;
    for (Source &source : m_sources) {
        source.merged.clear();
        int left = source.isLeftOut ? 0 : Backlog;
        for (int row = source.rows->rowCount() - 1; row >= 0 && left > 0; --row) {
            const FeedItem &item = source.rows->at(row);
            if (!isTaken(item))
                continue;
            rows.push_back({&source, &item});
            --left;
        }
    }
    std::reverse(rows.begin(), rows.end());
    std::ranges::stable_sort(rows, {}, [](const Row &row) { return row.item->time; });
    m_origins.clear();
    m_model.clear();
    QList<FeedItem> items;
    for (const Row &row : rows)
        items.append(taken(*row.source, *row.item));
    m_model.append(items);
}

} // namespace partyline

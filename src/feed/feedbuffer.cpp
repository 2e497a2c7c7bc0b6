// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedbuffer.h"

#include "feed/feedmodel.h"

#include <algorithm>

namespace partyline {

FeedBuffer::FeedBuffer(FeedModel &model, std::chrono::milliseconds frame, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(frame);
    connect(&m_frame, &QTimer::timeout, this, &FeedBuffer::flush);
}

void FeedBuffer::startFrame()
{
    if (!m_frame.isActive())
        m_frame.start();
}

void FeedBuffer::add(const QList<FeedItem> &items)
{
    if (items.isEmpty())
        return;
    const bool comesLate = !m_arrived.empty() && items.constFirst().seq < m_arrived.back().lastSeq();
    m_arrived.emplace_back(items);
    m_count += items.size();
    if (comesLate)
        sortLate();
    dropSurplus();
    startFrame();
}

/// Held back, while a later one was not.
void FeedBuffer::sortLate()
{
    QList<FeedItem> all;
    all.reserve(m_count);
    for (const FeedBurst &burst : m_arrived)
        all.append(burst.items());
    std::ranges::stable_sort(all, {}, &FeedItem::seq);
    m_arrived.assign(1, FeedBurst(all));
}

/// Rows that the model would trim at once are not kept for it; in steps, so that a flood stays cheap.
void FeedBuffer::dropSurplus()
{
    if (m_count <= 2 * qsizetype(m_model.cap()))
        return;
    auto kept = m_arrived.begin();
    for (; m_count - kept->size() >= m_model.cap(); ++kept)
        m_count -= kept->size();
    m_arrived.erase(m_arrived.begin(), kept);
}

/// False when it does not wait here.
bool FeedBuffer::changeWaiting(const FeedItem &item)
{
    const auto next = std::ranges::upper_bound(m_arrived, item.seq, {}, &FeedBurst::firstSeq);
    if (next == m_arrived.begin())
        return false;
    FeedBurst &burst = *std::prev(next);
    const qsizetype at = burst.indexOf(item.seq);
    if (at < 0)
        return false;
    burst.replace(at, item);
    return true;
}

void FeedBuffer::change(const QList<FeedItem> &items)
{
    for (const FeedItem &item : items) {
        if (!changeWaiting(item))
            m_changed.append(item);
    }
    startFrame();
}

void FeedBuffer::remove(const QList<qint64> &seqs)
{
    // Rare, and an order of the user: no need to wait.
    flush();
    m_model.remove(seqs);
}

void FeedBuffer::flush()
{
    m_frame.stop();
    m_count = 0;
    auto arrived = std::exchange(m_arrived, {});
    const QList<FeedItem> changed = std::exchange(m_changed, {});
    m_model.change(changed);
    m_model.appendAll(std::move(arrived));
}

} // namespace partyline

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
    const bool comesLate = !items.isEmpty() && !m_arrived.isEmpty() && items.constFirst().seq < m_arrived.last().seq;
    m_arrived.append(items);
    if (comesLate) // held back, while a later one was not
        std::ranges::stable_sort(m_arrived, {}, &FeedItem::seq);
    // Rows that the model would trim at once are not kept for it; in steps, so that a flood stays cheap.
    if (m_arrived.size() > 2 * qsizetype(m_model.cap()))
        m_arrived.remove(0, m_arrived.size() - m_model.cap());
    startFrame();
}

void FeedBuffer::change(const QList<FeedItem> &items)
{
    for (const FeedItem &item : items) {
        const auto waiting = std::ranges::lower_bound(m_arrived, item.seq, {}, &FeedItem::seq);
        if (waiting != m_arrived.end() && waiting->seq == item.seq)
            *waiting = item;
        else
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
    const QList<FeedItem> arrived = std::exchange(m_arrived, {});
    const QList<FeedItem> changed = std::exchange(m_changed, {});
    m_model.change(changed);
    m_model.append(arrived);
}

} // namespace partyline

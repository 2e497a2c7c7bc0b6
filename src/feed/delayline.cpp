// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/delayline.h"

#include <algorithm>

namespace partyline {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// What is due within a frame is shown with it.
constexpr milliseconds Frame = 16ms;

milliseconds steadyNow()
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

/// What somebody said, the crew and the service's own lines included; polls, gaps and our notices are not.
bool isSaid(const FeedItem &item)
{
    switch (item.kind) {
    case FeedItem::Kind::Chat:
    case FeedItem::Kind::Chatter:
    case FeedItem::Kind::Emote:
        return true;
    case FeedItem::Kind::Notice:
        return !item.author.name.isEmpty();
    default:
        return false;
    }
}

} // namespace

DelayLine::DelayLine(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock ? std::move(clock) : Clock(&steadyNow))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DelayLine::tick);
}

void DelayLine::setDelay(milliseconds delay)
{
    const milliseconds bounded = std::clamp<milliseconds>(delay, 0ms, MaxDelay);
    if (bounded == m_delay)
        return;
    m_delay = bounded;
    emit delayChanged();
    tick();
}

void DelayLine::setAtOnce(const AtOnce &atOnce)
{
    m_atOnce = atOnce;
    QList<FeedItem> passing;
    std::erase_if(m_waiting, [&](const Waiting &waiting) {
        const bool passes = !waits(waiting.item);
        if (passes)
            passing.append(waiting.item);
        return passes;
    });
    if (passing.isEmpty())
        return;
    emit released(passing);
    emit waitingChanged();
    arm();
}

bool DelayLine::waits(const FeedItem &item) const
{
    if (m_delay == 0ms || !isSaid(item) || item.isBackfill)
        return false;
    // What was refused has to be settled now.
    if (item.isOwn)
        return !m_atOnce.own && item.delivery != FeedItem::Delivery::Failed;
    return !item.isMention || !m_atOnce.mentions;
}

QList<FeedItem> DelayLine::waiting() const
{
    QList<FeedItem> items;
    items.reserve(qsizetype(m_waiting.size()));
    for (const Waiting &waiting : m_waiting)
        items.append(waiting.item);
    return items;
}

milliseconds DelayLine::nextIn() const
{
    return m_waiting.empty() ? 0ms : std::max(0ms, m_waiting.front().since + m_delay - m_clock());
}

std::deque<DelayLine::Waiting>::iterator DelayLine::find(qint64 seq)
{
    const auto found = std::ranges::lower_bound(m_waiting, seq, {}, [](const Waiting &one) { return one.item.seq; });
    return found != m_waiting.end() && found->item.seq == seq ? found : m_waiting.end();
}

void DelayLine::add(const QList<FeedItem> &items)
{
    const auto isFree = [this](const FeedItem &item) { return !waits(item); };
    if (std::ranges::all_of(items, isFree)) {
        emit released(items);
        return;
    }
    QList<FeedItem> passing;
    const milliseconds now = m_clock();
    for (const FeedItem &item : items) {
        if (waits(item))
            m_waiting.push_back({item, now});
        else
            passing.append(item);
    }
    if (!passing.isEmpty())
        emit released(passing);
    if (m_waiting.size() > MostWaiting)
        release(m_waiting.size() - MostWaiting);
    else
        emit waitingChanged();
    arm();
}

void DelayLine::change(const QList<FeedItem> &items)
{
    QList<FeedItem> shown;
    QList<FeedItem> passing;
    bool areOthers = false;
    for (const FeedItem &item : items) {
        const auto waiting = find(item.seq);
        if (waiting == m_waiting.end()) {
            shown.append(item);
            continue;
        }
        areOthers = true;
        waiting->item = item;
        if (item.isDeleted) {
            m_waiting.erase(waiting);
        } else if (!waits(item)) {
            passing.append(item);
            m_waiting.erase(waiting);
        }
    }
    if (!shown.isEmpty())
        emit changed(shown);
    if (!passing.isEmpty())
        emit released(passing);
    if (areOthers)
        emit waitingChanged();
    arm();
}

void DelayLine::remove(const QList<qint64> &seqs)
{
    QList<qint64> shown;
    for (const qint64 seq : seqs) {
        const auto waiting = find(seq);
        if (waiting == m_waiting.end())
            shown.append(seq);
        else
            m_waiting.erase(waiting);
    }
    if (!shown.isEmpty())
        emit removed(shown);
    if (shown.size() < seqs.size())
        emit waitingChanged();
    arm();
}

void DelayLine::flush()
{
    release(m_waiting.size());
    arm();
}

void DelayLine::tick()
{
    const milliseconds due = m_clock() - m_delay + (m_delay > 0ms ? Frame : 0ms);
    const auto young = std::ranges::find_if(m_waiting, [due](const Waiting &one) { return one.since > due; });
    release(m_delay == 0ms ? m_waiting.size() : size_t(young - m_waiting.begin()));
    arm();
}

/// The oldest.
void DelayLine::release(size_t count)
{
    if (count == 0)
        return;
    QList<FeedItem> items;
    items.reserve(qsizetype(count));
    for (size_t i = 0; i < count; ++i)
        items.append(std::move(m_waiting[i].item));
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + qsizetype(count));
    emit released(items);
    emit waitingChanged();
}

void DelayLine::arm()
{
    if (m_waiting.empty())
        m_timer.stop();
    else
        m_timer.start(std::max(Frame, nextIn()));
}

} // namespace partyline

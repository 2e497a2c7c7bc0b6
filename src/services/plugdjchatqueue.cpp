// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjchatqueue.h"

#include "wire/plugdjtext.h"

#include <algorithm>

namespace partyline {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// Echoes of lines that were given up long ago prove nothing any more.
constexpr qsizetype MostGivenUp = 50;
/// A cut echo is at most so much shorter than the limit: one entity or one character.
constexpr int CutSlack = 10;

/// Whether the server's text is what it made of ours (2.6): the same but for blanks around it, or its beginning.
bool proves(const QString &echo, const QString &sent)
{
    const auto seen = QStringView(echo).trimmed();
    const auto said = QStringView(sent).trimmed();
    if (seen == said)
        return true;
    return plugdj::lineCost(seen) > plugdj::MaximumLineCost - CutSlack && said.startsWith(seen);
}

} // namespace

PlugDjChatQueue::PlugDjChatQueue(Options options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_tokens(options.burst)
    , m_filledAt(Clock::now())
{
    m_pace.setSingleShot(true);
    m_pace.setTimerType(Qt::PreciseTimer);
    m_echo.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &PlugDjChatQueue::sendNext);
    connect(&m_echo, &QTimer::timeout, this, &PlugDjChatQueue::expire);
}

void PlugDjChatQueue::enqueue(qint64 seq, const QString &text)
{
    m_waiting.append({seq, text, {}});
    m_givenUp.removeIf([seq](const Line &line) { return line.seq == seq; });
    schedule();
}

bool PlugDjChatQueue::remove(qint64 seq)
{
    const auto isIt = [seq](const Line &line) { return line.seq == seq; };
    return m_waiting.removeIf(isIt) + m_open.removeIf(isIt) + m_givenUp.removeIf(isIt) > 0;
}

std::optional<qint64> PlugDjChatQueue::takeEcho(const QString &text)
{
    for (QList<Line> *lines : {&m_open, &m_givenUp}) {
        const auto it =
            std::find_if(lines->begin(), lines->end(), [&](const Line &line) { return proves(text, line.text); });
        if (it == lines->end())
            continue;
        const qint64 seq = it->seq;
        lines->erase(it);
        watchEchoes();
        return seq;
    }
    return {};
}

void PlugDjChatQueue::start()
{
    m_isRunning = true;
    schedule();
}

void PlugDjChatQueue::stop()
{
    m_isRunning = false;
    m_pace.stop();
    const auto waiting = std::exchange(m_waiting, {});
    for (const Line &line : waiting)
        emit settled(line.seq, Settled::NeverSent);
}

void PlugDjChatQueue::abandon()
{
    stop();
    m_echo.stop();
    const auto open = std::exchange(m_open, {});
    for (const Line &line : open)
        giveUp(line);
}

void PlugDjChatQueue::pause()
{
    const auto now = Clock::now();
    m_pausedUntil = now + m_options.floodPause;
    m_slowUntil = m_pausedUntil + m_options.slowFor;
    m_tokens = 0;
    m_filledAt = m_pausedUntil;
    schedule();
}

milliseconds PlugDjChatQueue::pausedFor() const
{
    return std::max(0ms, std::chrono::ceil<milliseconds>(m_pausedUntil - Clock::now()));
}

void PlugDjChatQueue::schedule()
{
    if (!m_isRunning || m_waiting.isEmpty())
        return m_pace.stop();
    const auto now = Clock::now();
    if (now - m_lastSent > m_options.idleReset)
        m_inRow = 0;
    m_pace.start(gap(now));
}

milliseconds PlugDjChatQueue::gap(Clock::time_point now) const
{
    const bool isSlow = now < m_slowUntil;
    const milliseconds wanted = isSlow ? m_options.slowGap : std::min(m_options.step * m_inRow, m_options.longestGap);
    const auto since = std::chrono::floor<milliseconds>(now - m_lastSent);
    return std::max({0ms, wanted - since, bucketGap(now), pausedFor()});
}

milliseconds PlugDjChatQueue::bucketGap(Clock::time_point now) const
{
    const std::chrono::duration<double> filling = std::max(Clock::duration::zero(), now - m_filledAt);
    const double tokens = std::min(m_options.burst, m_tokens + filling.count() * m_options.refillPerSecond);
    if (tokens >= 1)
        return 0ms;
    return std::chrono::ceil<milliseconds>(std::chrono::duration<double>((1 - tokens) / m_options.refillPerSecond));
}

void PlugDjChatQueue::refill(Clock::time_point now)
{
    const std::chrono::duration<double> filling = std::max(Clock::duration::zero(), now - m_filledAt);
    m_tokens = std::min(m_options.burst, m_tokens + filling.count() * m_options.refillPerSecond);
    m_filledAt = std::max(now, m_filledAt);
}

void PlugDjChatQueue::sendNext()
{
    if (!m_isRunning || m_waiting.isEmpty())
        return;
    const auto now = Clock::now();
    refill(now);
    m_tokens = std::max(0.0, m_tokens - 1);
    m_lastSent = now;
    ++m_inRow;
    Line line = m_waiting.takeFirst();
    line.deadline = now + m_options.echoTimeout;
    m_open.append(line);
    watchEchoes();
    schedule();
    emit dispatch(line.text);
}

void PlugDjChatQueue::watchEchoes()
{
    if (m_open.isEmpty())
        return m_echo.stop();
    const auto left = m_open.constFirst().deadline - Clock::now();
    m_echo.start(std::max(0ms, std::chrono::ceil<milliseconds>(left)));
}

void PlugDjChatQueue::expire()
{
    const auto now = Clock::now();
    QList<Line> late;
    while (!m_open.isEmpty() && m_open.constFirst().deadline <= now)
        late.append(m_open.takeFirst());
    watchEchoes();
    if (!late.isEmpty())
        m_slowUntil = std::max(m_slowUntil, now + m_options.slowFor);
    for (const Line &line : late)
        giveUp(line);
}

void PlugDjChatQueue::giveUp(const Line &line)
{
    m_givenUp.append(line);
    if (m_givenUp.size() > MostGivenUp)
        m_givenUp.removeFirst();
    emit settled(line.seq, Settled::NoEcho);
}

} // namespace partyline

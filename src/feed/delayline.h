// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace partyline {

/// Stands between a room and its feed and lets what is said wait, so that chat does not run ahead of a video. Whatever
/// else happens in the room passes at once. Nothing is kept anywhere but here: history hears of every line when it
/// comes. A line that is deleted while it waits is never shown.
class DelayLine final : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds since any moment; never goes back.
    using Clock = std::function<std::chrono::milliseconds()>;

    /// What passes at once although it was said.
    struct AtOnce
    {
        bool own = true;
        bool mentions = false;

        bool operator==(const AtOnce &) const = default;
    };

    /// A video that runs behind by more is not watched live.
    static constexpr std::chrono::seconds MaxDelay{60};
    /// Beyond so many the oldest are shown early: 300 lines a second for a minute, some 10 MB.
    static constexpr size_t MostWaiting = 20'000;

    /// Without a clock the computer's own.
    explicit DelayLine(Clock clock = {}, QObject *parent = nullptr);

    std::chrono::milliseconds delay() const { return m_delay; }
    /// 0 to MaxDelay; holds for what waits already, too.
    void setDelay(std::chrono::milliseconds delay);
    const AtOnce &atOnce() const { return m_atOnce; }
    void setAtOnce(const AtOnce &atOnce);

    int waitingCount() const { return int(m_waiting.size()); }
    /// Oldest first.
    QList<FeedItem> waiting() const;
    /// Until the next one is shown; 0 when nothing waits.
    std::chrono::milliseconds nextIn() const;

public slots:
    void add(const QList<partyline::FeedItem> &items);
    void change(const QList<partyline::FeedItem> &items);
    void remove(const QList<qint64> &seqs);
    /// Shows all that waits now.
    void flush();
    /// Shows what has waited long enough; runs by itself.
    void tick();

signals:
    void released(const QList<partyline::FeedItem> &items);
    /// Of what was released before.
    void changed(const QList<partyline::FeedItem> &items);
    void removed(const QList<qint64> &seqs);
    /// Others wait than before.
    void waitingChanged();
    void delayChanged();

private:
    struct Waiting
    {
        FeedItem item;
        std::chrono::milliseconds since{0};
    };

    bool waits(const FeedItem &item) const;
    std::deque<Waiting>::iterator find(qint64 seq);
    void release(size_t count);
    void arm();

    const Clock m_clock;
    std::chrono::milliseconds m_delay{0};
    AtOnce m_atOnce;
    std::deque<Waiting> m_waiting; ///< by number, and so by time
    QTimer m_timer;
};

} // namespace partyline

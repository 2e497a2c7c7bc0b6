// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace partyline {

/// Our own lines on their way: paced so that the server drops none of them, and each proved by its own echo, since the
/// server never says that it dropped a line (plugdj.md 2.6). Knows lines by the seq of their feed item.
class PlugDjChatQueue : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds step{75};        ///< each line waits so much longer than the one before it ...
        std::chrono::milliseconds longestGap{700}; ///< ... up to this
        std::chrono::milliseconds idleReset{1'000};
        std::chrono::milliseconds slowGap{1'000};     ///< after a warning or a missing echo ...
        std::chrono::milliseconds slowFor{30'000};    ///< ... for so long
        std::chrono::milliseconds floodPause{10'000}; ///< nothing at all after rateLimit or floodChat
        std::chrono::milliseconds echoTimeout{7'000};
        /// The server's bucket (Appendix A.8: 6, refilled at 1.5 a second) with a margin for lines that the network
        /// pushes together.
        double burst = 5;
        double refillPerSecond = 1.4;
    };
    enum class Settled {
        Sent,
        NoEcho,   ///< went out, and nothing came back in time
        NeverSent ///< the line dropped before its turn; it is not sent later on its own
    };

    explicit PlugDjChatQueue(Options options, QObject *parent = nullptr);

    void enqueue(qint64 seq, const QString &text);
    /// Forgets a line; false for one that is not here.
    bool remove(qint64 seq);
    /// The seq of the line that this text of ours proves, oldest first. Tells a line that the server cut from its
    /// beginning. Also finds lines that were given up as NoEcho: better late than sent twice.
    std::optional<qint64> takeEcho(const QString &text);

    /// From now on lines go out, by dispatch().
    void start();
    /// The line dropped: what waits is NeverSent. What went out stays open until its time is up, since the room's
    /// history may still prove it.
    void stop();
    /// Gives up everything: what is still open will never be proved.
    void abandon();

    /// rateLimit or floodChat: nothing for a while, then slowly (3.2 A).
    void pause();
    /// Until then nothing goes out; zero when nothing is held back.
    std::chrono::milliseconds pausedFor() const;
    bool isEmpty() const { return m_waiting.isEmpty() && m_open.isEmpty(); }

signals:
    /// Write this to the socket now.
    void dispatch(const QString &text);
    void settled(qint64 seq, partyline::PlugDjChatQueue::Settled how);

private:
    using Clock = std::chrono::steady_clock;
    struct Line
    {
        qint64 seq;
        QString text;
        Clock::time_point deadline; ///< for the echo
    };

    void schedule();
    void sendNext();
    void expire();
    void watchEchoes();
    void giveUp(const Line &line);
    std::chrono::milliseconds gap(Clock::time_point now) const;
    std::chrono::milliseconds bucketGap(Clock::time_point now) const;
    void refill(Clock::time_point now);

    const Options m_options;
    QList<Line> m_waiting;
    QList<Line> m_open;    ///< went out, not proved yet; oldest first
    QList<Line> m_givenUp; ///< the last few that were given up
    QTimer m_pace;
    QTimer m_echo;
    bool m_isRunning = false;
    int m_inRow = 0; ///< lines since the last pause of idleReset
    double m_tokens;
    Clock::time_point m_filledAt;
    Clock::time_point m_lastSent;
    Clock::time_point m_slowUntil;
    Clock::time_point m_pausedUntil;
};

} // namespace partyline

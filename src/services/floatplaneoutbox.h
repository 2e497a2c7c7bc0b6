// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"
#include "core/result.h"
#include "wire/floatplanechat.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace partyline {

/// Our own lines on their way to the chat (floatplane.md 7.3, 7.4): one at a time, a few in a queue. A line is pending
/// until the acknowledgement or the echo proves it went out, and failed when neither comes; an echo that comes late
/// still proves it. Nothing is ever sent twice by itself.
class FloatplaneOutbox final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds echoTimeout{10'000}; ///< from the sending
        std::chrono::milliseconds cooldown{5'000};     ///< after "too fast", where the server does not say how long
    };
    using Answer = std::function<void(const Result<floatplane::SentChat> &)>;
    using Send = std::function<void(const QString &text, Answer answer)>;

    /// Lines that wait at most, the one under way included; more would come out long after they were meant.
    static constexpr int MaximumQueue = 5;
    /// Failed lines that are remembered; the oldest then count as given up.
    static constexpr int MaximumFailed = 200;

    FloatplaneOutbox(Options options, Send send, QObject *parent = nullptr);

    /// Takes a pending own line that has its seq.
    void add(const FeedItem &item);
    /// A failed line, pending again; nothing when there is no such failed line.
    std::optional<FeedItem> retry(qint64 seq);
    /// Forgets a failed line; false when there is no such.
    bool discard(qint64 seq);
    /// The own line that this event echoes, now sent; nothing when it is none of those that wait for their echo.
    std::optional<FeedItem> claim(const floatplane::Chatter &echo);

    void setUp();
    /// Everything under way and in the queue fails with its text kept.
    void setDown(const Error &error);
    /// Why nothing can be sent now; empty when it can. Being offline is not ours to say.
    QString reason() const;
    /// What is left of the rest that a RateLimited refusal wants; 0 without one.
    std::chrono::milliseconds cooldownLeft() const;

signals:
    void changed(const partyline::FeedItem &item);
    void reasonChanged();
    /// The server refused one with 401.
    void sessionRefused();

private:
    enum class Stage {
        Queued,
        UnderWay,     ///< neither acknowledged nor echoed
        Acknowledged, ///< sent; its echo would show as a second line if it were not awaited
        Unconfirmed,  ///< failed, but an echo may still prove it
        Failed,
    };
    struct Line
    {
        FeedItem item;
        Stage stage = Stage::Queued;
        qint64 deadline = 0; ///< of its echo, by m_clock
    };

    void sendNext();
    void whenAnswered(qint64 seq, const Result<floatplane::SentChat> &answer);
    void whenAcknowledged(Line &line, const floatplane::SentChat &sent);
    void whenRefused(Line &line, const Error &error);
    void checkDeadlines();
    void armTimer();
    void fail(Line &line, Stage stage, const QString &why);
    void failAll(const std::function<bool(const Line &)> &which, Stage stage, const QString &why);
    void failQueue(const QString &why);
    void forgetOldFailures();
    static QString lostText();
    Line *find(qint64 seq);
    int waiting() const;

    const Options m_options;
    const Send m_send;
    QList<Line> m_lines;   ///< oldest first
    qint64 m_underWay = 0; ///< seq of the line whose answer is awaited; 0 = none
    bool m_isUp = false;
    QString m_ban;
    QElapsedTimer m_clock;
    QTimer m_deadlineTimer;
    QTimer m_cooldownTimer;
};

} // namespace partyline

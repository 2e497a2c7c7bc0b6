// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/playlistprobe.h"
#include "net/requestpace.h"

#include <QDateTime>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <deque>

namespace partyline {

class FloatplaneAccount;

/// Who is live now. The site announces a beginning (floatplane.md 6.7) and never an end, and no object says it; so a
/// stream is asked for as a player would ask (2.5: delivery, then its playlist): one at a time, a few at first, then
/// one a minute, and each stream at most once a minute even if the user insists (2.1). Forgets everything with the
/// sign-out.
class FloatplaneOnAir final : public QObject
{
    Q_OBJECT

public:
    using milliseconds = std::chrono::milliseconds;
    enum class State { Unknown, Off, On };

    struct Standing
    {
        State state = State::Unknown;
        QDateTime since;  ///< UTC, when it was announced; invalid where only a question told that it is on
        QDateTime toldAt; ///< UTC, when it was last heard or asked; invalid while nothing is known
        bool isAsking = false;
        std::optional<Error> trouble; ///< why the last question had no answer

        bool isOn() const { return state == State::On; }
        bool operator==(const Standing &) const = default;
    };

    struct Options
    {
        int burst = 3;               ///< questions that may leave at once
        milliseconds refill{60'000}; ///< and then one in that time (2.1)
        milliseconds again{300'000}; ///< a stream that is watched is asked for again
        milliseconds gap{60'000};    ///< the same stream, by the user's wish
        milliseconds trust{120'000}; ///< so long after an announcement no "not there" is believed: the playlist is late
    };

    /// `account` outlives it.
    FloatplaneOnAir(FloatplaneAccount &account, Options options);

    Standing of(const QString &creatorId) const { return m_known.value(creatorId); }
    /// Announced.
    void begin(const QString &creatorId);
    /// Asks, in its turn, unless it is known well enough already. The user's questions go first.
    void ask(const QString &creatorId, const QString &streamId, RequestPace::Urgency urgency);
    /// Asks now and again, seldom, for as long as `watcher` lives or until unwatch().
    void watch(const QString &creatorId, const QString &streamId, QObject *watcher);
    void unwatch(QObject *watcher);
    void clear();

signals:
    void changed(const QString &creatorId);

private:
    struct Question
    {
        QString creatorId;
        QString streamId;
        bool operator==(const Question &) const = default;
    };
    struct Watch
    {
        QPointer<QObject> watcher;
        Question question;
    };

    void pump();
    void send(const Question &question);
    void settle(const QString &creatorId, const Result<bool> &isThere);
    void askAgain();
    bool isQueued(const QString &creatorId) const;
    void set(const QString &creatorId, const Standing &standing);

    FloatplaneAccount &m_account;
    const Options m_options;
    RequestPace m_pace;
    PlaylistProbe m_probe;
    QHash<QString, Standing> m_known;    ///< by creator
    QHash<quint64, Question> m_waiting;  ///< for their turn
    std::deque<Question> m_ready;        ///< whose turn it is
    QHash<QString, QDateTime> m_askedAt; ///< by creator, UTC
    QList<Watch> m_watched;
    QTimer m_turnTimer;
    QTimer m_againTimer;
    quint64 m_lastId = 0;
    int m_session = 0; ///< grows with clear(): what was asked before is somebody else's
    bool m_isBusy = false;
};

} // namespace partyline

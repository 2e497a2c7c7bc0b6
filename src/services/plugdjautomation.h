// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"
#include "core/result.h"
#include "services/houserules.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>

namespace partyline {

class PlugDjController;

/// Does in one DJ room what its user switched on, and says in the feed each time that it did. Everything is off until
/// it is switched on, goes off when the room's texts forbid it, and goes off with the connection: nothing runs that
/// nobody knows of.
class PlugDjAutomation final : public QObject
{
    Q_OBJECT

public:
    using Span = std::pair<std::chrono::milliseconds, std::chrono::milliseconds>;

    /// Shorter than anybody needs to hear whether a track is any good, and it is plainly a machine.
    static constexpr std::chrono::seconds ShortestWoot{3};
    static constexpr std::chrono::seconds LongestWoot{120};
    static constexpr std::chrono::seconds DefaultWootFrom{8};
    static constexpr std::chrono::seconds DefaultWootTo{30};
    /// Answers to one person for one absence: beyond that it talks to a machine, or to somebody who knows by now.
    static constexpr int MostAnswers = 3;

    struct Options
    {
        Span woot{DefaultWootFrom, DefaultWootTo};
        Span join{2'000, 6'000};                        ///< at least a second: booth etiquette (plugdj.md 7.23)
        std::chrono::milliseconds joinPause{30'000};    ///< between two tries
        std::chrono::milliseconds settling{2'000};      ///< djListUpdate and advance come one after the other
        Span answer{2'000, 6'000};                      ///< as long as one types
        std::chrono::milliseconds personPause{600'000}; ///< between two answers to the same person
        std::chrono::milliseconds anyPause{30'000};     ///< between two answers to anybody
        std::chrono::milliseconds tooQuick{1'500};      ///< who answers our answer faster than this is a machine
        /// A time of the span; equally likely each where none is given.
        std::function<std::chrono::milliseconds(Span)> pick;
    };

    /// The room owns it.
    PlugDjAutomation(PlugDjController &room, Options options);

    bool isOn(Automatic what) const { return m_on.testFlag(what); }
    bool isAnyOn() const { return bool(m_on); }
    Automatics whatIsOn() const { return m_on; }
    /// Something is about to be done, or waits for the event that belongs to another.
    bool isBusy() const;
    /// Why it cannot be switched on now, in a sentence, the room's own where that is the reason; empty when it can.
    QString refusal(Automatic what) const;
    /// False, and stays off, for the reason of refusal().
    bool switchOn(Automatic what);
    /// `why` is told in the feed; empty: the user's own hand, of which nothing is said.
    void switchOff(Automatic what, const QString &why = {});
    void stopAll(const QString &why = {});

    /// What is answered while away; empty: a sentence of ours. Fails when it is more than one line.
    Result<Done> setAwayText(const QString &text);
    const QString &awayText() const { return m_awayText; }

    /// Bounded; the earliest not after the latest.
    void setWootSpan(std::chrono::seconds from, std::chrono::seconds to);
    Span wootSpan() const { return m_options.woot; }

    /// "woots", "the wait list", "away": for the row that says what is on.
    static QString name(Automatic what);

signals:
    void changed();

private:
    void followConnection();
    void followRules();
    void followTrack();
    void woot();
    void followWaitList();
    void settleWaitList();
    void considerJoining();
    void join();
    void refused(const Error &error);
    void hear(const QList<FeedItem> &items);
    bool deservesAnswer(const FeedItem &item);
    void answer();
    QString answerTo(const QString &name) const;
    void tellJoined();
    bool isSelfPlaying() const;
    bool isListOpen() const;
    std::chrono::milliseconds pick(const Span &span) const;
    void tell(const QString &what);

    PlugDjController &m_room;
    Options m_options;
    Automatics m_on;
    QList<HouseRule> m_rules;

    QTimer m_wootTimer;
    QString m_wootFor; ///< the play that the timer or the request is for
    bool m_wootAsked = false;

    QTimer m_joinTimer;
    QTimer m_settleTimer;
    QDateTime m_triedAt;
    bool m_joinAsked = false;
    bool m_wasWaiting = false;
    bool m_wasPlaying = false;
    bool m_wasOpen = false;

    struct Answered
    {
        QDateTime at;
        int times = 0;
    };
    QTimer m_answerTimer;
    QString m_awayText;
    QString m_answerFor; ///< name
    QDateTime m_answeredAt;
    QHash<QString, Answered> m_answered; ///< by user id, this absence
    QSet<QString> m_machines;            ///< user ids
    bool m_isAnswering = false;
};

} // namespace partyline

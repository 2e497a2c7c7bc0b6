// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rulematcher.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace partyline {

/// Tries rules on real lines, a slice in each turn of the event loop so that the window never waits.
class RuleTrial final : public QObject
{
    Q_OBJECT

public:
    /// An expression that takes longer on one line cannot be saved.
    static constexpr std::chrono::microseconds SlowestAllowed{5'000};
    /// Lines looked at in one turn.
    static constexpr int Slice = 200;

    struct Outcome
    {
        int tried = 0;       ///< fewer than there are when one was too slow
        QList<int> matching; ///< places of the lines, in order
        std::chrono::microseconds slowest{0};
        std::optional<int> tooSlow; ///< place of the first line that takes longer than allowed, or runs away
        QHash<QString, int> hits;   ///< by rule id, for several rules
        bool operator==(const Outcome &) const = default;
    };

    explicit RuleTrial(QObject *parent = nullptr);

    /// Newest last; what is under way begins anew.
    void setLines(QList<FeedItem> lines);
    const QList<FeedItem> &lines() const { return m_lines; }
    /// Whatever ran before is given up. Rules that are off are tried all the same.
    void start(QList<Rule> rules);
    /// The rest at once, for whoever must know now.
    void finish();
    bool isRunning() const { return m_turn.isActive(); }
    const Outcome &outcome() const { return m_outcome; }

signals:
    void finished();

private:
    void goOn();

    QTimer m_turn;
    QList<FeedItem> m_lines;
    QList<Rule> m_rules;
    RuleMatcher m_matcher;
    Outcome m_outcome;
};

} // namespace partyline

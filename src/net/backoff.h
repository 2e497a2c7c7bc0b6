// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <chrono>

class QRandomGenerator;

namespace partyline {

/// Waiting times between tries: a list that is walked to its end and then stays there, each with jitter.
/// plug.dj: 1, 2, 4, 8, 15, 30, 60 s +-30 % (plugdj.md 7.2). Floatplane: 1, 2, 4, 5 s, after ten failures 60 s, +-50 %
/// (floatplane.md 4.7). No clock: the owner says when a connection has been stable long enough to start over.
class Backoff
{
public:
    struct Options
    {
        QList<std::chrono::milliseconds> steps;
        double jitter = 0.3; ///< share of a step that is added or taken away at most, 0 to 1
    };

    explicit Backoff(Options options, QRandomGenerator *random = nullptr);

    /// The next waiting time; walks one step.
    std::chrono::milliseconds next();
    void reset() { m_tries = 0; }
    int tries() const { return m_tries; }

private:
    Options m_options;
    QRandomGenerator *m_random; ///< not owned; the global one when none was given
    int m_tries = 0;
};

} // namespace partyline

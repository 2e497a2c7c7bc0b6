// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/floatplanelobby.h"

namespace partyline {

/// The site's creators while somebody types: asks once the typing pauses, one question at a time and never two within
/// a second. What was found stays until the next answer is there.
class FloatplaneStreamSearch final : public QObject
{
    Q_OBJECT

public:
    /// Intervals, so that tests can shorten them.
    struct Options
    {
        std::chrono::milliseconds pause{300}; ///< of typing
        std::chrono::milliseconds gap{1'000}; ///< between two questions
    };
    enum class State { Idle, Loading, Ready, Failed };

    /// A single letter would find them all.
    static constexpr int FewestLetters = 2;

    /// `lobby` outlives the search.
    FloatplaneStreamSearch(FloatplaneLobby &lobby, Options options, QObject *parent = nullptr);

    /// Blanks at the ends and doubled ones do not count; too few letters are no search.
    void setWords(const QString &words);
    void reload();

    State state() const { return m_state; }
    const QString &words() const { return m_words; }
    const QString &foundFor() const { return m_foundFor; }
    const QList<Livestream> &streams() const { return m_streams; }
    const std::optional<Error> &error() const { return m_error; }

signals:
    void changed();

private:
    void schedule(std::chrono::milliseconds earliest);
    void ask();
    void take(const QString &words, const Result<QList<Livestream>> &answer);

    FloatplaneLobby &m_lobby;
    const Options m_options;
    QTimer m_timer;
    std::chrono::steady_clock::time_point m_askedAt;
    QString m_words;
    QString m_foundFor;
    QList<Livestream> m_streams;
    std::optional<Error> m_error;
    State m_state = State::Idle;
    bool m_isAsking = false;
    bool m_hasAsked = false;
};

} // namespace partyline

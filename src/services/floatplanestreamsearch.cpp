// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanestreamsearch.h"

namespace partyline {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

/// Characters; names of creators are far shorter, and more words find nothing.
constexpr qsizetype LongestQuery = 100;

} // namespace

FloatplaneStreamSearch::FloatplaneStreamSearch(FloatplaneLobby &lobby, Options options, QObject *parent)
    : QObject(parent)
    , m_lobby(lobby)
    , m_options(options)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FloatplaneStreamSearch::ask);
}

void FloatplaneStreamSearch::setWords(const QString &words)
{
    const QString wanted = words.simplified().left(LongestQuery);
    if (wanted == m_words)
        return;
    m_words = wanted;
    if (wanted.size() >= FewestLetters) {
        schedule(m_options.pause);
        return;
    }
    m_timer.stop();
    m_state = State::Idle;
    m_streams.clear();
    m_foundFor.clear();
    m_error.reset();
    emit changed();
}

void FloatplaneStreamSearch::reload()
{
    if (m_words.size() >= FewestLetters)
        schedule(milliseconds(0));
}

void FloatplaneStreamSearch::schedule(milliseconds earliest)
{
    m_error.reset();
    m_state = State::Loading;
    const auto sinceLast = std::chrono::floor<milliseconds>(steady_clock::now() - m_askedAt);
    const milliseconds rest = m_hasAsked ? m_options.gap - sinceLast : milliseconds(0);
    m_timer.start(std::max({earliest, rest, milliseconds(0)}));
    emit changed();
}

void FloatplaneStreamSearch::ask()
{
    if (m_isAsking)
        return; // its answer asks for the newer words
    m_isAsking = true;
    m_hasAsked = true;
    m_askedAt = steady_clock::now();
    m_lobby.find(m_words, this,
                 [this, words = m_words](const Result<QList<Livestream>> &answer) { take(words, answer); });
}

void FloatplaneStreamSearch::take(const QString &words, const Result<QList<Livestream>> &answer)
{
    m_isAsking = false;
    if (m_state == State::Idle)
        return; // nothing is looked for any more
    if (words != m_words) {
        if (!m_timer.isActive())
            schedule(milliseconds(0));
        return;
    }
    m_foundFor = words;
    if (answer) {
        m_streams = *answer;
        m_state = State::Ready;
    } else {
        m_streams.clear();
        m_error = answer.error();
        m_state = State::Failed;
    }
    emit changed();
}

} // namespace partyline

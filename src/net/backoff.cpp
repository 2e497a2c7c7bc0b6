// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace partyline {

Backoff::Backoff(Options options, QRandomGenerator *random)
    : m_options(std::move(options))
    , m_random(random ? random : QRandomGenerator::global())
{
    Q_ASSERT(!m_options.steps.isEmpty());
    Q_ASSERT(m_options.jitter >= 0 && m_options.jitter <= 1);
}

std::chrono::milliseconds Backoff::next()
{
    const auto index = std::min<qsizetype>(m_tries, m_options.steps.size() - 1);
    ++m_tries;
    const double share = 1 + m_options.jitter * (2 * m_random->generateDouble() - 1);
    return std::chrono::milliseconds(qint64(double(m_options.steps.at(index).count()) * share));
}

} // namespace partyline

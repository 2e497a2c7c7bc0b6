// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/pollbars.h"

#include "ui/theme.h"

#include <algorithm>

namespace partyline {

namespace {

QList<qreal> sharesOf(const Poll &poll)
{
    qint64 total = 0;
    for (const int count : poll.counts)
        total += std::max(0, count);
    QList<qreal> shares;
    for (qsizetype i = 0; i < poll.options.size(); ++i)
        shares.append(total > 0 ? std::min(1.0, qreal(std::max(0, poll.counts.value(i))) / qreal(total)) : 0.0);
    return shares;
}

} // namespace

PollBars::PollBars(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, &PollBars::moved);
}

void PollBars::setPoll(const Poll &poll)
{
    const QList<qreal> shares = sharesOf(poll);
    if (poll.id == m_pollId && shares == m_to)
        return;
    const bool isSame = poll.id == m_pollId && shares.size() == m_to.size();
    QList<qreal> now;
    for (qsizetype i = 0; isSame && i < shares.size(); ++i)
        now.append(share(int(i)));
    m_glide.stop();
    m_pollId = poll.id;
    m_to = shares;
    const int duration = m_theme.ms(m_theme.sizes().normalMs);
    m_from = isSame && duration > 0 ? now : shares;
    if (m_from != m_to) {
        m_glide.setDuration(duration);
        m_glide.start();
    }
    emit moved();
}

qreal PollBars::share(int option) const
{
    if (option < 0 || option >= m_to.size())
        return 0;
    if (m_glide.state() != QAbstractAnimation::Running)
        return m_to[option];
    const qreal done = m_glide.currentValue().toReal();
    return m_from.value(option) + (m_to[option] - m_from.value(option)) * done;
}

} // namespace partyline

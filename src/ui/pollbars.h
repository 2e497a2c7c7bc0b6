// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"

#include <QObject>
#include <QVariantAnimation>

namespace partyline {

class Theme;

/// How long the bars of one poll are just now: they glide to a new tally, and stand at once where another poll is shown
/// or motion is off (visual.md 8).
class PollBars final : public QObject
{
    Q_OBJECT

public:
    /// The theme outlives the bars.
    explicit PollBars(const Theme &theme, QObject *parent = nullptr);

    void setPoll(const Poll &poll);
    /// 0 to 1, of all votes.
    qreal share(int option) const;

signals:
    void moved();

private:
    const Theme &m_theme;
    QString m_pollId;
    QList<qreal> m_from;
    QList<qreal> m_to;
    QVariantAnimation m_glide;
};

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace partyline {

/// How much of a span of time is left: 4 px high, shrinking. Says nothing to a screen reader; the seconds beside it do.
class TimeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeBar(QWidget *parent = nullptr);

    /// `theme` outlives the bar.
    void setTheme(const Theme &theme);
    /// 0 (over) to 1; `isUrgent` is drawn in the warning's colour.
    void setShare(qreal share, bool isUrgent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme = nullptr;
    qreal m_share = 0;
    bool m_isUrgent = false;
};

} // namespace partyline

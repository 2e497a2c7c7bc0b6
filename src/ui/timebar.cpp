// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/timebar.h"

#include "ui/pixels.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace partyline {

TimeBar::TimeBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeBar::setTheme(const Theme &theme)
{
    m_theme = &theme;
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void TimeBar::setShare(qreal share, bool isUrgent)
{
    m_share = std::clamp(share, 0.0, 1.0);
    m_isUrgent = isUrgent;
    update();
}

QSize TimeBar::sizeHint() const
{
    return m_theme ? QSize(m_theme->px(120), m_theme->px(4)) : QSize();
}

void TimeBar::paintEvent(QPaintEvent *)
{
    if (!m_theme)
        return;
    QPainter painter(this);
    const Colours &colours = m_theme->colours();
    pixels::fillRounded(painter, rect(), height() / 2.0, colours.surface.track);
    const QRect left(0, 0, qRound(width() * m_share), height());
    if (!left.isEmpty())
        pixels::fillRounded(painter, QStyle::visualRect(layoutDirection(), rect(), left), height() / 2.0,
                            m_isUrgent ? colours.state.warning.fg : colours.accent.text);
}

} // namespace partyline

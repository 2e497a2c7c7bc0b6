// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/stepdots.h"

#include "ui/pixels.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

namespace partyline {

namespace {

// px at 100 %
constexpr int Dot = 5;
constexpr int Long = 16;
constexpr int Gap = 5;

} // namespace

StepDots::StepDots(const Theme &theme, int steps, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_steps(steps)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepDots::setCurrent(int step)
{
    m_current = step;
    update();
}

QSize StepDots::sizeHint() const
{
    return {m_theme.px(Long) + (m_steps - 1) * (m_theme.px(Dot) + m_theme.px(Gap)), m_theme.px(Dot)};
}

void StepDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = m_theme.px(Dot);
    int at = 0;
    for (int step = 0; step < m_steps; ++step) {
        const int width = step == m_current ? m_theme.px(Long) : side;
        const QRect dot(at, (height() - side) / 2, width, side);
        pixels::fillRounded(painter, QStyle::visualRect(layoutDirection(), rect(), dot), side / 2.0,
                            m_theme.ink(step <= m_current ? Theme::Ink::Accent : Theme::Ink::Secondary));
        at += width + m_theme.px(Gap);
    }
}

} // namespace partyline

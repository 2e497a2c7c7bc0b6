// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/hairline.h"

#include "ui/pixels.h"
#include "ui/theme.h"

#include <QPainter>

namespace partyline {

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

Hairline::Hairline(const Theme &theme, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
    setTheme(theme);
}

void Hairline::setTheme(const Theme &theme)
{
    m_theme = &theme;
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_theme)
        pixels::fill(painter, rect(), m_theme->colours().line.hairline);
}

} // namespace partyline

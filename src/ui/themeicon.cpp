// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/themeicon.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace partyline {

ThemeIconEngine::ThemeIconEngine(const Theme &theme, QString name, Theme::Ink ink)
    : m_theme(&theme)
    , m_name(std::move(name))
    , m_ink(ink)
{
}

QColor ThemeIconEngine::colour(QIcon::Mode mode, QIcon::State state) const
{
    if (mode == QIcon::Disabled)
        return m_theme->ink(Theme::Ink::Disabled);
    const bool isPlain = m_ink == Theme::Ink::Primary || m_ink == Theme::Ink::Secondary;
    return m_theme->ink(state == QIcon::On && isPlain ? Theme::Ink::Accent : m_ink);
}

QPixmap ThemeIconEngine::drawn(int size, QIcon::Mode mode, QIcon::State state, qreal ratio) const
{
    if (!m_theme)
        return {};
    return m_theme->pixmap(m_name, colour(mode, state), size, ratio, QGuiApplication::isRightToLeft());
}

void ThemeIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const int side = std::min(rect.width(), rect.height());
    const QPixmap picture = drawn(side, mode, state, painter->device()->devicePixelRatio());
    painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, picture);
}

QPixmap ThemeIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return drawn(std::min(size.width(), size.height()), mode, state, 1);
}

QPixmap ThemeIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // `size` is in device px here (QIconEngine's way), ours are logical.
    return drawn(qRound(std::min(size.width(), size.height()) / scale), mode, state, scale);
}

} // namespace partyline

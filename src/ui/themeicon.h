// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QIconEngine>
#include <QPointer>

namespace partyline {

/// Draws an icon of the theme in the colour that the theme has now, at the size and ratio that are asked for. What is
/// switched on has the accent's ink.
class ThemeIconEngine final : public QIconEngine
{
public:
    ThemeIconEngine(const Theme &theme, QString name, Theme::Ink ink);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new ThemeIconEngine(*this); }
    QString key() const override { return QStringLiteral("partyline"); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const;
    QPixmap drawn(int size, QIcon::Mode mode, QIcon::State state, qreal ratio) const;

    QPointer<const Theme> m_theme; ///< an icon in a menu may be the last to go
    QString m_name;
    Theme::Ink m_ink;
};

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace partyline {

class Theme;

/// The end of a room's row or tab: a filled pill for mentions, a number for unread lines.
class Badge
{
public:
    /// Beyond it the number is cut: wider ones push the name away and say nothing more.
    static constexpr int MaxCount = 9999;

    Badge(const Theme &theme, int unread, int mentions);

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }
    int width() const;
    /// Draws at the end of `rect`, centred in its height.
    void paint(QPainter &painter, const QRect &rect, Qt::LayoutDirection way) const;

private:
    QFont font() const;

    const Theme &m_theme;
    const bool m_isMention;
    const QString m_text;
};

/// The icon of a room, centred in `rect`.
void paintRoomIcon(QPainter &painter, const Theme &theme, const QString &icon, const QColor &ink, const QRect &rect,
                   Qt::LayoutDirection way);

/// The dot of what is on air, on the end corner of the icon that stands in `rect`, parted from it by a ring of
/// `ground`.
void paintLiveDot(QPainter &painter, const Theme &theme, const QRect &rect, const QColor &ground,
                  Qt::LayoutDirection way);

} // namespace partyline

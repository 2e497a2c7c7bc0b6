// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/linkbutton.h"

#include <QPainter>
#include <QStyle>

namespace partyline {

namespace {

constexpr int SideSpace = 3; // px; glyphs may lean over their advance

} // namespace

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LinkButton::setTheme(const Theme &theme, Look look, const QString &icon)
{
    m_theme = &theme;
    m_look = look;
    m_icon = icon;
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    updateGeometry();
}

int LinkButton::iconSpace() const
{
    return m_icon.isEmpty() || !m_theme ? 0 : m_theme->px(m_theme->sizes().icon + 8);
}

QSize LinkButton::sizeHint() const
{
    const int height = m_theme ? m_theme->px(m_theme->sizes().minimumTarget) : fontMetrics().height();
    return {iconSpace() + fontMetrics().horizontalAdvance(text()) + 2 * SideSpace + 1,
            std::max(height, fontMetrics().height() + 2)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {iconSpace() + fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    if (!m_theme)
        return;
    QPainter painter(this);
    const Colours &c = m_theme->colours();
    const QColor ink = !isEnabled() ? c.text.disabled : m_look == Look::Link ? c.text.link : c.accent.text;
    QRect words = rect().adjusted(SideSpace, 0, -SideSpace, 0);
    if (!m_icon.isEmpty()) {
        const int size = m_theme->px(m_theme->sizes().icon);
        const QPixmap picture = m_theme->pixmap(m_icon, ink, size, devicePixelRatioF(), isRightToLeft());
        const QRect place =
            QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {size, size}, words);
        painter.drawPixmap(place, picture);
        if (isRightToLeft())
            words.setRight(words.right() - iconSpace());
        else
            words.setLeft(words.left() + iconSpace());
    }
    QFont face = font();
    face.setUnderline(m_look == Look::Link || underMouse() || hasFocus());
    painter.setFont(face);
    painter.setPen(ink);
    const QString shown = QFontMetrics(face).elidedText(text(), Qt::ElideRight, words.width());
    painter.drawText(
        words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
        shown);
}

} // namespace partyline

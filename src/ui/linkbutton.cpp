// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/linkbutton.h"

#include "ui/pixels.h"

#include <QAction>
#include <QPainter>
#include <QStyle>

namespace partyline {

namespace {

constexpr int SideSpace = 3; // px; glyphs may lean over their advance
// px at 100 %
constexpr int KeyGap = 24; ///< at least, in front of a key
constexpr int KeyPad = 5;

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

void LinkButton::followKey(const QAction &action)
{
    const auto follow = [this, &action] {
        m_key = action.shortcut().toString(QKeySequence::NativeText);
        setAccessibleDescription(m_key);
        updateGeometry();
        update();
    };
    connect(&action, &QAction::changed, this, follow);
    follow();
}

QFont LinkButton::keyFont() const
{
    return m_theme->font(Theme::Text::Caption);
}

int LinkButton::keyWidth() const
{
    return m_key.isEmpty() || !m_theme ? 0 : QFontMetrics(keyFont()).horizontalAdvance(m_key) + m_theme->px(2 * KeyPad);
}

int LinkButton::iconSpace() const
{
    return m_icon.isEmpty() || !m_theme ? 0 : m_theme->px(m_theme->sizes().icon + 8);
}

QSize LinkButton::sizeHint() const
{
    const int height = m_theme ? m_theme->px(m_theme->sizes().minimumTarget) : fontMetrics().height();
    const int key = m_key.isEmpty() || !m_theme ? 0 : m_theme->px(KeyGap) + keyWidth();
    return {iconSpace() + fontMetrics().horizontalAdvance(text()) + key + 2 * SideSpace + 1,
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
    const QColor lively = m_look == Look::Link ? c.text.link : c.accent.text;
    const QColor ink = isEnabled() ? lively : c.text.disabled;
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
    paintKey(painter, words);
    QFont face = font();
    face.setUnderline(m_look == Look::Link || underMouse() || hasFocus());
    painter.setFont(face);
    painter.setPen(m_look == Look::Choice && isEnabled() ? c.text.primary : ink);
    const QString shown = QFontMetrics(face).elidedText(text(), Qt::ElideRight, words.width());
    painter.drawText(
        words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
        shown);
}

/// In a frame at the end; the words end in front of it.
void LinkButton::paintKey(QPainter &painter, QRect &words) const
{
    if (m_key.isEmpty())
        return;
    const Colours &c = m_theme->colours();
    const QSize size(keyWidth(), QFontMetrics(keyFont()).height() + m_theme->px(2));
    const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, size, words);
    pixels::frame(painter, place, m_theme->px(m_theme->sizes().radiusChip), 1, c.line.hairline);
    painter.setFont(keyFont());
    painter.setPen(c.text.secondary);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, m_key);
    if (isRightToLeft())
        words.setLeft(place.right() + m_theme->px(8));
    else
        words.setRight(place.left() - m_theme->px(8));
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/rowpainter.h"

#include "ui/pixels.h"
#include "ui/textway.h"

#include <QPainter>
#include <QStyle>

#include <cmath>

namespace partyline {

namespace {

/// Whole px that hold all of the text: horizontalAdvance() rounds down, and a text that lacks half a px is elided.
int fullWidth(const QString &text, const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

} // namespace

RowPainter::RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
    : m_painter(painter)
    , m_option(option)
    , m_theme(theme)
    , m_direction(option.direction)
    , m_rest(option.rect)
{
}

void RowPainter::ground(const QColor &own)
{
    const Colours &colours = m_theme.colours();
    if (own.isValid())
        m_painter.fillRect(m_option.rect, own);
    if (m_option.state & QStyle::State_Selected)
        m_painter.fillRect(m_option.rect, m_theme.hover());
    if (m_option.state & QStyle::State_MouseOver)
        m_painter.fillRect(m_option.rect, m_theme.hover());
    const bool hasFocus =
        (m_option.state & QStyle::State_HasFocus) && (m_option.state & QStyle::State_KeyboardFocusChange);
    if (hasFocus) {
        const Sizes &sizes = m_theme.sizes();
        pixels::frame(m_painter, m_option.rect, m_theme.px(sizes.radiusControl),
                      m_theme.px(m_theme.isHighContrast() ? sizes.focusHighContrast : sizes.focus), colours.line.focus);
    }
}

QRect RowPainter::place(const QRect &logical) const
{
    return QStyle::visualRect(m_direction, m_option.rect, logical);
}

QRect RowPainter::rest() const
{
    return place(m_rest);
}

void RowPainter::skipStart(qreal length)
{
    m_rest.setLeft(m_rest.left() + m_theme.px(length));
}

void RowPainter::skipEnd(qreal length)
{
    m_rest.setRight(m_rest.right() - m_theme.px(length));
}

void RowPainter::drawIcon(const QRect &logical, const QString &icon, const QColor &colour, qreal size)
{
    if (icon.isEmpty())
        return;
    const int side = m_theme.px(size);
    const QPixmap pixmap = m_theme.pixmap(icon, colour, side, m_painter.device()->devicePixelRatioF(), isRightToLeft());
    QRect target(0, 0, side, side);
    target.moveCenter(place(logical).center());
    m_painter.drawPixmap(target.topLeft(), pixmap);
}

void RowPainter::iconAtStart(const QString &icon, const QColor &colour, qreal size, qreal column)
{
    QRect box = m_rest;
    box.setWidth(m_theme.px(column));
    drawIcon(box, icon, colour, size);
    m_rest.setLeft(box.right() + 1);
}

void RowPainter::iconAtEnd(const QString &icon, const QColor &colour, qreal size)
{
    QRect box = m_rest;
    box.setLeft(m_rest.right() - m_theme.px(size) + 1);
    drawIcon(box, icon, colour, size);
    m_rest.setRight(box.left() - m_theme.px(4) - 1);
}

void RowPainter::drawText(const QRect &logical, const QString &text, const QColor &colour, const QFont &font,
                          Qt::Alignment side)
{
    if (logical.width() <= 0)
        return;
    m_painter.setFont(font);
    m_painter.setPen(colour);
    const QString elided = QFontMetrics(font).elidedText(text, Qt::ElideRight, logical.width());
    m_painter.drawText(place(logical),
                       int(QStyle::visualAlignment(m_direction, side) | Qt::AlignVCenter | Qt::AlignAbsolute)
                           | Qt::TextSingleLine | textWay(text),
                       elided);
}

void RowPainter::textAtStart(const QString &text, const QColor &colour, const QFont &font, qreal column)
{
    const int wanted = column > 0 ? m_theme.px(column) : fullWidth(text, font);
    QRect box = m_rest;
    box.setWidth(std::min(wanted, m_rest.width()));
    drawText(box, text, colour, font, column > 0 ? Qt::AlignRight : Qt::AlignLeft);
    m_rest.setLeft(box.right() + 1);
}

void RowPainter::textAtEnd(const QString &text, const QColor &colour, const QFont &font, qreal column)
{
    const int wanted = column > 0 ? m_theme.px(column) : fullWidth(text, font);
    QRect box = m_rest;
    box.setLeft(m_rest.right() - std::min(wanted, m_rest.width()) + 1);
    drawText(box, text, colour, font, Qt::AlignRight);
    m_rest.setRight(box.left() - m_theme.px(6) - 1);
}

void RowPainter::tagAtStart(const QString &word)
{
    const QFont font = m_theme.font(Theme::Text::Caption);
    const QFontMetrics metrics(font);
    QRect box = m_rest;
    box.setWidth(fullWidth(word, font) + 2 * m_theme.px(4));
    if (box.width() > m_rest.width())
        return;
    const int height = metrics.height() + m_theme.px(2);
    box.setTop(m_rest.center().y() - height / 2);
    box.setHeight(height);
    pixels::frame(m_painter, place(box), m_theme.px(m_theme.sizes().radiusChip), m_theme.px(m_theme.sizes().hairline),
                  m_theme.colours().line.hairline);
    drawText(box.adjusted(m_theme.px(4), 0, -m_theme.px(4), 0), word, m_theme.colours().text.secondary, font,
             Qt::AlignLeft);
    m_rest.setLeft(box.right() + m_theme.px(4) + 1);
}

RowPainter RowPainter::upperHalf() const
{
    RowPainter half(*this);
    half.m_rest.setBottom(m_rest.center().y());
    return half;
}

RowPainter RowPainter::lowerHalf() const
{
    RowPainter half(*this);
    half.m_rest.setTop(m_rest.center().y() + 1);
    return half;
}

} // namespace partyline

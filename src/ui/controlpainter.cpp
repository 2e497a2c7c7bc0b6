// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/controlpainter.h"

#include "ui/pixels.h"

#include <QPainter>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace

ControlPainter::ControlPainter(const Theme &theme, QPainter &painter)
    : m_theme(theme)
    , m_colours(theme.colours())
    , m_painter(painter)
    , m_radius(theme.px(theme.sizes().radiusControl))
{
}

void ControlPainter::overlay(const QStyleOption &option, const QRectF &rect, qreal radius) const
{
    if (!has(option, QStyle::State_Enabled))
        return;
    if (has(option, QStyle::State_Sunken))
        pixels::fillRounded(m_painter, rect, radius, m_theme.pressed());
    else if (has(option, QStyle::State_MouseOver))
        pixels::fillRounded(m_painter, rect, radius, m_theme.hover());
}

void ControlPainter::focusRing(const QRectF &rect, qreal radius) const
{
    const Sizes &s = m_theme.sizes();
    const int width = m_theme.isHighContrast() ? s.focusHighContrast : s.focus;
    pixels::frame(m_painter, rect, radius, width, m_colours.line.focus);
}

void ControlPainter::button(const QStyleOption &option, bool isDefault, bool isFlat, bool isDanger) const
{
    const QRectF rect = option.rect;
    const bool isOn = has(option, QStyle::State_On);
    if (!has(option, QStyle::State_Enabled)) {
        if (!isFlat)
            pixels::frame(m_painter, rect, m_radius, 1, m_colours.line.hairline);
        return;
    }
    if (isDefault || isDanger) {
        const QColor ground = isDanger ? m_colours.state.danger.fill
                              : has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken)
                                  ? m_colours.accent.fillHover
                                  : m_colours.accent.fill;
        pixels::fillRounded(m_painter, rect, m_radius, ground);
        if (has(option, QStyle::State_Sunken))
            pixels::fillRounded(m_painter, rect, m_radius, m_theme.pressed());
    } else {
        if (isOn)
            pixels::fillRounded(m_painter, rect, m_radius, m_colours.accent.soft);
        else if (!isFlat)
            pixels::fillRounded(m_painter, rect, m_radius, m_colours.surface.raised);
        overlay(option, rect, m_radius);
        if (!isFlat || isOn)
            pixels::frame(m_painter, rect, m_radius, 1, isOn ? m_colours.accent.text : m_colours.line.control);
    }
    if (has(option, QStyle::State_HasFocus)) {
        // A ring on the fill of its own hue would not be seen: a hairline of the ground parts them.
        if (isDefault || isDanger)
            pixels::frame(m_painter, rect.adjusted(2, 2, -2, -2), m_radius - 1, 1, m_colours.surface.window);
        focusRing(rect, m_radius);
    }
}

QColor ControlPainter::textOf(const QStyleOption &option, bool isDefault, bool isDanger) const
{
    if (!has(option, QStyle::State_Enabled))
        return m_colours.text.disabled;
    if (isDanger)
        return m_colours.state.danger.onFill;
    if (isDefault)
        return m_colours.accent.onFill;
    return has(option, QStyle::State_On) ? m_colours.accent.text : m_colours.text.primary;
}

void ControlPainter::toolButton(const QStyleOption &option) const
{
    const QRectF rect = option.rect;
    const bool isOn = has(option, QStyle::State_On);
    if (isOn)
        pixels::fillRounded(m_painter, rect, m_radius, m_colours.accent.soft);
    overlay(option, rect, m_radius);
    // Switched on has a shape as well: the tint alone is gone in greys.
    if (isOn)
        pixels::frame(m_painter, rect, m_radius, 1, m_colours.accent.text);
    else if (!has(option, QStyle::State_AutoRaise))
        pixels::frame(m_painter, rect, m_radius, 1,
                      has(option, QStyle::State_Enabled) ? m_colours.line.control : m_colours.line.hairline);
    if (has(option, QStyle::State_HasFocus))
        focusRing(rect, m_radius);
}

void ControlPainter::field(const QStyleOption &option, bool isWrong, bool hasGround) const
{
    const QRectF rect = option.rect;
    const bool isEnabled = has(option, QStyle::State_Enabled);
    if (hasGround)
        pixels::fillRounded(m_painter, rect, m_radius, isEnabled ? m_colours.surface.field : m_colours.surface.window);
    const bool hasFocus = isEnabled && has(option, QStyle::State_HasFocus);
    if (hasFocus && isWrong) // both at once: the width says focus, the colour says wrong
        pixels::frame(m_painter, rect, m_radius, m_theme.px(m_theme.sizes().focus), m_colours.state.danger.fg);
    else if (hasFocus)
        focusRing(rect, m_radius);
    else
        pixels::frame(m_painter, rect, m_radius, 1,
                      isWrong     ? m_colours.state.danger.fg
                      : isEnabled ? m_colours.line.control
                                  : m_colours.line.hairline);
}

void ControlPainter::checkBox(const QStyleOption &option) const
{
    const QRectF rect = option.rect;
    const qreal radius = m_theme.px(m_theme.sizes().radiusChip);
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    if (isOn && isEnabled) {
        pixels::fillRounded(m_painter, rect, radius, m_colours.accent.fill);
    } else {
        pixels::fillRounded(m_painter, rect, radius, m_colours.surface.field);
        pixels::frame(m_painter, rect, radius, 1, isEnabled ? m_colours.line.control : m_colours.line.hairline);
    }
    overlay(option, rect, radius);
    const QColor ink = isEnabled ? m_colours.accent.onFill : m_colours.text.disabled;
    if (has(option, QStyle::State_NoChange))
        pixels::fill(m_painter, QRectF(rect.left() + 4, rect.center().y() - 1, rect.width() - 8, 2), ink);
    else if (isOn)
        icon(u"check"_s, ink, rect, int(rect.width()) - 2, Qt::LeftToRight);
}

void ControlPainter::radioButton(const QStyleOption &option) const
{
    const QRectF rect = option.rect;
    const qreal radius = rect.width() / 2;
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isOn = has(option, QStyle::State_On);
    pixels::fillRounded(m_painter, rect, radius, isOn && isEnabled ? m_colours.accent.fill : m_colours.surface.field);
    if (!isOn || !isEnabled)
        pixels::frame(m_painter, rect, radius, 1, isEnabled ? m_colours.line.control : m_colours.line.hairline);
    overlay(option, rect, radius);
    if (isOn) {
        const qreal inset = rect.width() * 0.3;
        pixels::fillRounded(m_painter, rect.adjusted(inset, inset, -inset, -inset), radius,
                            isEnabled ? m_colours.accent.onFill : m_colours.text.disabled);
    }
}

void ControlPainter::row(const QStyleOption &option, const QRectF &rect) const
{
    if (has(option, QStyle::State_Selected)) {
        m_painter.fillRect(pixels::snapped(m_painter, rect), m_colours.accent.soft);
        if (m_theme.isHighContrast())
            pixels::frame(m_painter, rect, 0, 1, m_colours.accent.text);
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        m_painter.fillRect(pixels::snapped(m_painter, rect), m_theme.hover());
    }
}

void ControlPainter::panel(const QRectF &rect, qreal radius) const
{
    pixels::fillRounded(m_painter, rect, radius, m_colours.surface.raised);
    pixels::frame(m_painter, rect, radius, 1,
                  m_theme.isHighContrast() ? m_colours.line.control : m_colours.line.hairline);
}

void ControlPainter::tab(const QStyleOptionTab &option, bool isRoomTab) const
{
    const QRectF rect = option.rect;
    const int mark = m_theme.px(m_theme.sizes().tabMark);
    const bool isCurrent = has(option, QStyle::State_Selected);
    if (isRoomTab) {
        if (isCurrent)
            m_painter.fillRect(rect, m_colours.surface.base);
        else
            pixels::fill(m_painter, QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), m_colours.line.hairline);
        const qreal end = option.direction == Qt::RightToLeft ? rect.left() : rect.right() - 1;
        pixels::fill(m_painter, QRectF(end, rect.top(), 1, rect.height()), m_colours.line.hairline);
    }
    if (has(option, QStyle::State_MouseOver) && !isCurrent)
        m_painter.fillRect(rect, m_theme.hover());
    if (isCurrent) {
        const qreal y = isRoomTab ? rect.top() : rect.bottom() - mark;
        pixels::fill(m_painter, QRectF(rect.left(), y, rect.width(), mark), m_colours.accent.text);
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        focusRing(rect, m_radius);
}

void ControlPainter::scrollBar(const QStyleOptionSlider &option, const QRectF &thumb) const
{
    if (option.minimum >= option.maximum)
        return;
    const bool isActive = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const qreal inset = isActive ? 1 : 2;
    const bool isUpright = option.orientation == Qt::Vertical;
    const QRectF bar = isUpright ? thumb.adjusted(inset, 1, -inset, -1) : thumb.adjusted(1, inset, -1, -inset);
    pixels::fillRounded(m_painter, bar, std::min(bar.width(), bar.height()) / 2,
                        isActive ? m_colours.text.secondary : m_colours.line.control);
}

void ControlPainter::slider(const QStyleOptionSlider &option, const QRectF &groove, const QRectF &handle) const
{
    const bool isLevel = option.orientation == Qt::Horizontal;
    const qreal thick = 4;
    const QRectF line = isLevel ? QRectF(groove.left(), groove.center().y() - thick / 2, groove.width(), thick)
                                : QRectF(groove.center().x() - thick / 2, groove.top(), thick, groove.height());
    pixels::fillRounded(m_painter, line, thick / 2, m_colours.surface.track);
    QRectF done = line;
    if (isLevel)
        (option.upsideDown ? done.setLeft(handle.center().x()) : done.setRight(handle.center().x()));
    else
        (option.upsideDown ? done.setTop(handle.center().y()) : done.setBottom(handle.center().y()));
    const bool isEnabled = has(option, QStyle::State_Enabled);
    if (isEnabled)
        pixels::fillRounded(m_painter, done, thick / 2, m_colours.accent.text);
    const qreal side = std::min(handle.width(), handle.height());
    QRectF knob(0, 0, side, side);
    knob.moveCenter(handle.center());
    pixels::fillRounded(m_painter, knob, side / 2, m_colours.surface.raised);
    pixels::frame(m_painter, knob, side / 2, 1, isEnabled ? m_colours.line.control : m_colours.line.hairline);
    if (has(option, QStyle::State_HasFocus))
        focusRing(knob, side / 2);
}

void ControlPainter::progress(const QStyleOptionProgressBar &option) const
{
    const QRectF rect = option.rect;
    const qreal radius = std::min(2.0, rect.height() / 2);
    pixels::fillRounded(m_painter, rect, radius, m_colours.surface.track);
    if (option.maximum <= option.minimum)
        return;
    const qreal share = qreal(option.progress - option.minimum) / (option.maximum - option.minimum);
    QRectF done = rect;
    done.setWidth(rect.width() * std::clamp(share, 0.0, 1.0));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(rect.right());
    if (done.width() > 0)
        pixels::fillRounded(m_painter, done, radius, m_colours.accent.text);
}

void ControlPainter::splitter(const QStyleOption &option) const
{
    // Five px to take hold of, one to see.
    const QRectF rect = option.rect;
    if (rect.width() < rect.height())
        pixels::fill(m_painter, QRectF(rect.center().x(), rect.top(), 1, rect.height()), m_colours.line.hairline);
    else
        pixels::fill(m_painter, QRectF(rect.left(), rect.center().y(), rect.width(), 1), m_colours.line.hairline);
}

void ControlPainter::icon(const QString &name, const QColor &colour, const QRectF &rect, int size,
                          Qt::LayoutDirection way) const
{
    const QPixmap picture = m_theme.pixmap(name, colour, size, pixels::ratio(m_painter), way == Qt::RightToLeft);
    m_painter.drawPixmap(
        pixels::snapped(m_painter, QRectF(rect.center() - QPointF(size / 2.0, size / 2.0), QSizeF(size, size)))
            .topLeft(),
        picture);
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedpainter.h"

#include "ui/emotestore.h"
#include "ui/pixels.h"
#include "ui/tracktile.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

FeedPainter::FeedPainter(const Theme &theme, EmoteStore *emotes, QPainter &painter)
    : m_theme(theme)
    , m_colours(theme.colours())
    , m_emotes(emotes)
    , m_painter(painter)
    , m_isRightToLeft(painter.layoutDirection() == Qt::RightToLeft)
{
}

void FeedPainter::row(const FeedRow &row, qreal y, int width, const State &state)
{
    m_painter.save();
    m_painter.translate(0, y);
    // Whatever a font draws above or below its line stays within the row.
    m_painter.setClipRect(QRectF(0, 0, width, row.height), Qt::IntersectClip);
    grounds(row, width, state);
    if (!state.emotesAlone)
        words(row, state);
    for (const FeedRow::EmoteBox &box : row.emotes)
        emote(box, state);
    if (state.hasCaret) {
        const int ring = m_theme.isHighContrast() ? m_theme.sizes().focusHighContrast : m_theme.sizes().focus;
        pixels::frame(m_painter, row.band, m_theme.px(m_theme.sizes().radiusChip), ring, m_colours.line.focus);
    }
    m_painter.restore();
}

void FeedPainter::words(const FeedRow &row, const State &state)
{
    for (const FeedRow::Shape &one : row.shapes)
        shape(one);
    for (const FeedRow::Block &one : row.blocks)
        block(one, state);
    for (const FeedRow::Label &one : row.labels)
        label(one);
    if (row.showsTime || state.isHovered || state.hasCaret)
        label(row.time);
}

void FeedPainter::grounds(const FeedRow &row, int width, const State &state)
{
    if (row.ground.isValid()) {
        m_painter.fillRect(pixels::snapped(m_painter, row.band), row.ground);
        // High contrast has no tint that carries meaning alone.
        if (m_theme.isHighContrast())
            pixels::frame(m_painter, row.band, 0, 1, row.bar);
    }
    if (row.bar.isValid()) {
        const int bar = m_theme.px(m_theme.sizes().startBar);
        pixels::fill(m_painter, QRectF(m_isRightToLeft ? width - bar : 0, row.band.top(), bar, row.band.height()),
                     row.bar);
    }
    if (state.isHovered)
        m_painter.fillRect(pixels::snapped(m_painter, row.band), m_theme.hover());
}

void FeedPainter::shape(const FeedRow::Shape &shape)
{
    using Kind = FeedRow::Shape::Kind;
    switch (shape.kind) {
    case Kind::Fill:
        pixels::fill(m_painter, shape.rect, shape.colour);
        return;
    case Kind::Rounded:
        pixels::fillRounded(m_painter, shape.rect, shape.radius, shape.colour);
        return;
    case Kind::Frame:
        pixels::frame(m_painter, shape.rect, shape.radius, 1, shape.colour);
        return;
    case Kind::DashedFrame:
        pixels::dashedFrame(m_painter, shape.rect, shape.colour);
        return;
    case Kind::DashedLine:
        pixels::dashedLine(m_painter, shape.rect.left(), shape.rect.right(), shape.rect.top(), shape.colour);
        return;
    case Kind::Icon: {
        const QPixmap icon = m_theme.pixmap(shape.name, shape.colour, qRound(shape.rect.width()),
                                            pixels::ratio(m_painter), m_isRightToLeft);
        m_painter.drawPixmap(pixels::snapped(m_painter, shape.rect).topLeft(), icon);
        return;
    }
    case Kind::Tile:
        paintTrackTile(m_painter, shape.rect, shape.hash, m_theme);
        return;
    }
}

void FeedPainter::block(const FeedRow::Block &block, const State &state)
{
    QList<QTextLayout::FormatRange> selections;
    const int length = int(block.layout->text().size());
    for (const State::Found &found : state.found) {
        const int start = found.start - block.start;
        if (block.start < 0 || start < 0 || start + found.length > length)
            continue;
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = found.length;
        range.format.setForeground(found.isCurrent ? m_colours.feed.findCurrentFg : m_colours.text.primary);
        range.format.setBackground(found.isCurrent ? m_colours.feed.findCurrentBg : m_colours.feed.findBg);
        selections.append(range);
    }
    const int from = std::clamp(state.selectFrom - block.start, 0, length);
    const int to = std::clamp(state.selectTo - block.start, 0, length);
    if (block.start >= 0 && from < to) {
        QTextLayout::FormatRange range;
        range.start = from;
        range.length = to - from;
        range.format.setForeground(m_colours.text.primary);
        range.format.setBackground(m_colours.feed.selectionBg);
        selections.append(range);
    }
    m_painter.setPen(m_colours.text.primary);
    if (!block.clipsLines) {
        block.layout->draw(&m_painter, block.at, selections);
        return;
    }
    for (int i = 0; i < block.layout->lineCount(); ++i) {
        const QRectF box = block.layout->lineAt(i).rect().translated(block.at);
        m_painter.save();
        m_painter.setClipRect(box, Qt::IntersectClip);
        block.layout->draw(&m_painter, block.at, selections, box);
        m_painter.restore();
    }
}

void FeedPainter::label(const FeedRow::Label &label)
{
    const Qt::Alignment alignment =
        QStyle::visualAlignment(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight, label.alignment);
    // Words run their own way, whatever the window's.
    const int way = label.text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    m_painter.setFont(label.font);
    m_painter.setPen(label.colour);
    m_painter.drawText(
        label.rect, int(alignment | Qt::AlignAbsolute | Qt::AlignVCenter) | way | Qt::TextSingleLine | Qt::TextDontClip,
        label.text);
}

void FeedPainter::emote(const FeedRow::EmoteBox &box, const State &state)
{
    const EmoteStore::State found = m_emotes ? m_emotes->state(box.image) : EmoteStore::State::Failed;
    if (found == EmoteStore::State::Ready) {
        const bool moves = state.emotesMove || (state.pointer && box.rect.contains(*state.pointer));
        const auto show = moves ? EmoteStore::Show::Moving : EmoteStore::Show::First;
        const QPixmap picture = m_emotes->picture(box.image, box.rect.size(), pixels::ratio(m_painter), show);
        QRectF target(QPointF(), picture.deviceIndependentSize());
        target.moveCenter(box.rect.center());
        m_painter.drawPixmap(pixels::snapped(m_painter, target).topLeft(), picture);
        return;
    }
    // The box stands empty for a moment: most pictures are there before one would have seen a frame.
    if (found == EmoteStore::State::Loading && !m_emotes->isLate(box.image))
        return;
    pixels::dashedFrame(m_painter, box.rect.adjusted(1, 1, -1, -1), m_colours.line.control);
    if (found != EmoteStore::State::Failed)
        return;
    QFont font = m_theme.font(Theme::Text::Caption);
    const QString code = u':' + box.code + u':';
    const QFontMetricsF metrics(font);
    m_painter.setFont(font);
    m_painter.setPen(m_colours.text.secondary);
    m_painter.drawText(box.rect, Qt::AlignCenter | Qt::TextSingleLine,
                       metrics.elidedText(code, Qt::ElideRight, box.rect.width() - 4));
}

} // namespace partyline

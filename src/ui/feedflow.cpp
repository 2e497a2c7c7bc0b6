// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedflow.h"
#include "ui/rulelook.h"

#include <algorithm>

namespace partyline {

namespace {

constexpr qreal Endless = 1e6;
/// Widest picture in relation to its height; wider ones are drawn smaller.
constexpr qreal WidestEmote = 4;
/// How strongly our own name's box stands out of the row's tint.
constexpr qreal MentionBox = 0.28;

} // namespace

FeedFlow::FeedFlow(const FeedMetrics &metrics, const FeedText &text, const FeedLayout::Aspect &aspect)
    : m_metrics(metrics)
    , m_colours(metrics.theme->colours())
    , m_text(text)
    , m_aspect(aspect)
    , m_layout(std::make_unique<QTextLayout>(text.shown, metrics.font))
    , m_textWay(text.hasDirection ? (text.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight) : metrics.way)
{
}

void FeedFlow::format(int start, int length, const QColor &colour, bool isStrong)
{
    QTextLayout::FormatRange range;
    range.start = start;
    range.length = length;
    range.format.setForeground(colour);
    if (isStrong)
        range.format.setFontWeight(m_metrics.strong.weight());
    m_formats.append(range);
}

qreal FeedFlow::emoteHeight() const
{
    return m_text.isEmotesOnly ? m_metrics.emoteAlone : m_metrics.emote;
}

void FeedFlow::prepare(const Options &options)
{
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&formats](int start, int length) -> QTextCharFormat & {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = length;
        formats.append(range);
        return formats.last().format;
    };
    QTextCharFormat &all = add(0, int(m_text.shown.size()));
    all.setForeground(options.colour);
    all.setFontStrikeOut(options.isStruckOut);
    for (const FeedText::Link &link : m_text.links) {
        QTextCharFormat &format = add(link.start, link.length);
        format.setForeground(m_colours.text.link);
        format.setFontUnderline(true);
    }
    for (const FeedText::Mention &mention : m_text.mentions)
        add(mention.start, mention.length).setFontWeight(m_metrics.strong.weight());
    for (const FeedText::Keyword &keyword : m_text.keywords)
        add(keyword.start, keyword.length).setFontWeight(m_metrics.strong.weight());
    for (const FeedText::Emoji &emoji : m_text.emoji)
        add(emoji.start, emoji.length).setFont(m_metrics.emoji);
    for (const FeedText::EmoteSpot &emote : m_text.emotes) {
        QTextCharFormat &format = add(emote.start, 1);
        const qreal aspect = m_aspect(emote.image);
        // One that failed is its code in a frame.
        const qreal box = aspect > 0 ? emoteHeight() * std::clamp(aspect, 1 / WidestEmote, WidestEmote)
                                     : m_metrics.codeWidth(emote.code);
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(box - m_metrics.emoteAdvance);
    }
    m_layout->setFormats(formats + m_formats);
    m_layout->setCacheEnabled(true);

    // Each text keeps to its own side.
    QTextOption option((m_textWay == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(m_textWay);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
}

qreal FeedFlow::lineHeight(const QTextLine &line) const
{
    const bool hasEmote = std::ranges::any_of(m_text.emotes, [&line](const FeedText::EmoteSpot &emote) {
        return emote.start >= line.textStart() && emote.start < line.textStart() + line.textLength();
    });
    if (!hasEmote)
        return m_metrics.lineHeight;
    return m_text.isEmotesOnly ? m_metrics.aloneLineHeight : m_metrics.emoteLineHeight;
}

/// A text that runs the other way stays beside the name if one line holds it.
bool FeedFlow::fitsBeside(const Options &options, qreal &natural)
{
    m_layout->beginLayout();
    QTextLine line = m_layout->createLine();
    line.setLineWidth(Endless);
    natural = line.naturalTextWidth();
    const bool isOneLine = line.textLength() == m_text.shown.size();
    m_layout->endLayout();
    return isOneLine && natural <= m_metrics.textWidth - options.indent;
}

FeedFlow::Result FeedFlow::lines(const Options &options, qreal left, qreal firstLeft, qreal firstWidth, bool isNatural)
{
    Result result;
    result.bottom = options.top;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const bool isFirst = result.lines == 0;
        const qreal x = isFirst ? firstLeft : left;
        // A hair more than natural, or rounding would wrap the last word.
        line.setLineWidth(isFirst ? firstWidth + (isNatural ? 1 : 0) : m_metrics.textWidth);
        ++result.lines;
        if (options.mostLines > 0 && result.lines > options.mostLines) {
            result.isCut = true;
            line.setPosition(QPointF(x, Endless)); // counted, never drawn
            continue;
        }
        const qreal height = lineHeight(line);
        // Our grid's baseline, not the line's own: a fallback font is often taller.
        const qreal baseline = (height - m_metrics.fontHeight) / 2 + m_metrics.ascent;
        line.setPosition(QPointF(x, result.bottom + baseline - line.ascent()));
        const QRectF used = line.naturalTextRect();
        result.endsAt = m_metrics.way == Qt::RightToLeft ? m_metrics.width - used.left() : used.right();
        result.bottom += height;
    }
    m_layout->endLayout();
    return result;
}

FeedFlow::Result FeedFlow::into(FeedRow &row, const Options &options)
{
    prepare(options);
    const qreal left = m_metrics.rect(m_metrics.textStart, 0, m_metrics.textWidth, 0).left();
    const qreal width = m_metrics.textWidth;
    const bool isMirrored = m_metrics.way == Qt::RightToLeft;
    Result result;
    qreal natural = 0;
    if (m_textWay == m_metrics.way) {
        result = lines(options, left, isMirrored ? left : left + options.indent, width - options.indent, false);
    } else if (fitsBeside(options, natural)) {
        const qreal x = isMirrored ? left + width - options.indent - natural : left + options.indent;
        result = lines(options, left, x, natural, true);
    } else {
        Options below = options;
        below.top += options.indent > 0 ? m_metrics.lineHeight : 0;
        result = lines(below, left, left, width, false);
        result.isBelow = options.indent > 0;
    }

    marks(row);
    row.blocks.push_back({std::move(m_layout), QPointF(), options.selectFrom, m_text.hasPiles});
    return result;
}

/// Where a range of the text stands: a rectangle on each of its lines.
QList<QRectF> FeedFlow::rects(int start, int length) const
{
    QList<QRectF> found;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(start + length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal one = line.cursorToX(from);
        const qreal other = line.cursorToX(to);
        found.append(QRectF(std::min(one, other), line.y(), std::abs(other - one), line.height()));
    }
    return found;
}

void FeedFlow::marks(FeedRow &row) const
{
    for (const FeedText::Link &link : m_text.links) {
        for (const QRectF &rect : rects(link.start, link.length))
            row.hits.append({FeedRow::Hit::What::Link, rect, link.url.toString(QUrl::FullyEncoded),
                             link.url.toString(QUrl::FullyEncoded)});
    }
    for (const FeedText::Mention &mention : m_text.mentions) {
        if (!mention.isUs) {
            for (const QRectF &rect : rects(mention.start, mention.length))
                row.hits.append(
                    {FeedRow::Hit::What::Mention, rect, m_text.shown.mid(mention.start + 1, mention.length - 1)});
            continue;
        }
        const QColor box = blended(m_colours.feed.mentionBar, MentionBox, m_colours.feed.mentionBg);
        for (const QRectF &rect : rects(mention.start, mention.length)) {
            const QRectF around = rect.adjusted(-2, 0, 2, 0);
            const qreal radius = m_metrics.px(m_metrics.theme->sizes().radiusChip);
            row.shapes.append({FeedRow::Shape::Kind::Rounded, around, box, radius});
            if (m_metrics.theme->isHighContrast())
                row.shapes.append({FeedRow::Shape::Kind::Frame, around, m_colours.feed.mentionBar, radius});
        }
    }
    const QColor keywordBar = ruleColours(m_text.highlight, m_colours).bar;
    for (const FeedText::Keyword &keyword : m_text.keywords) {
        for (const QRectF &rect : rects(keyword.start, keyword.length)) {
            const qreal base = rect.top() + m_layout->lineForTextPosition(keyword.start).ascent() + m_metrics.px(2);
            for (const qreal y : {base, base + 2})
                row.shapes.append({FeedRow::Shape::Kind::Fill, QRectF(rect.left(), y, rect.width(), 1), keywordBar});
        }
    }
    for (const FeedText::EmoteSpot &emote : m_text.emotes) {
        for (const QRectF &rect : rects(emote.start, 1)) {
            const qreal height = emoteHeight();
            QRectF box(rect.left(), 0, rect.width(), height);
            box.moveCenter(QPointF(rect.center().x(), rect.center().y()));
            row.emotes.append({box, emote.code, emote.image});
            row.hits.append({FeedRow::Hit::What::Hint, box, {}, u':' + emote.code + u':'});
        }
    }
}

} // namespace partyline

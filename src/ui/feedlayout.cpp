// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedlayout.h"

#include "feed/words.h"
#include "ui/feedcards.h"
#include "ui/feedflow.h"
#include "ui/rolemarks.h"

#include <QLocale>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// The most of the text column that a name takes before it is cut short.
constexpr qreal LongestName = 0.5;

QString fullDate(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
}

} // namespace

FeedMetrics::FeedMetrics(const Theme &theme_, int viewWidth, Qt::LayoutDirection way_)
    : theme(&theme_)
    , width(viewWidth)
    , way(way_)
    , font(theme_.font())
    , strong(theme_.font(Theme::Text::Body, true))
    , caption(theme_.font(Theme::Text::Caption))
{
    const auto &f = theme->sizes().feed;
    const auto px = [this](qreal length) { return theme->px(length); };
    const QFontMetricsF metrics(font);
    emoji = font;
    emoji.setPixelSize(qRound(font.pixelSize() * theme->sizes().emojiScale));
    ascent = metrics.ascent();
    fontHeight = metrics.height();
    emoteAdvance = metrics.horizontalAdvance(FeedText::EmoteBox);
    averageChar = metrics.averageCharWidth();

    timeStart = px(f.padStart);
    // The column is as wide as its longest text: some base fonts have wide digits.
    timeWidth = std::max<qreal>(px(f.time), QFontMetricsF(caption).horizontalAdvance(u"88:88"_s));
    badgeStart = timeStart + timeWidth + px(f.gapTime);
    badgeWidth = px(f.badge);
    textStart = badgeStart + badgeWidth + px(f.gapBadge);
    stateStart = std::max<qreal>(textStart + px(80), width - px(f.stateGutter));
    textWidth = std::min<qreal>(stateStart - textStart, px(theme->sizes().feedTextMax));

    const int needed = int(std::ceil(fontHeight)) + 1;
    lineHeight = std::max(px(theme->sizes().lineFeedNormal), needed);
    emote = px(f.emote);
    emoteAlone = px(f.emoteAlone);
    emoteLineHeight = std::max(px(theme->sizes().lineFeedWithEmote), lineHeight);
    aloneLineHeight = emoteAlone + px(4);
}

QRectF FeedMetrics::rect(qreal start, qreal top, qreal length, qreal height) const
{
    return {way == Qt::RightToLeft ? width - start - length : start, top, length, height};
}

qreal FeedMetrics::codeWidth(const QString &code) const
{
    return std::ceil(QFontMetricsF(caption).horizontalAdvance(u':' + code + u':')) + theme->px(8);
}

FeedLayout::FeedLayout(const FeedMetrics &metrics, QString ownName, const FeedReading &reading, Aspect aspect,
                       Nickname nickname)
    : m_metrics(metrics)
    , m_theme(*metrics.theme)
    , m_colours(metrics.theme->colours())
    , m_ownName(std::move(ownName))
    , m_reading(reading)
    , m_aspect(std::move(aspect))
    , m_nickname(std::move(nickname))
{
}

FeedRow FeedLayout::row(const FeedItem &item, const FeedRowContext &context) const
{
    FeedRow row;
    if (context.isGone)
        return row;
    if (context.startsDay)
        daySeparator(item, row);
    row.band = QRectF(0, row.height, m_metrics.width, 0);
    if (context.isFolded) {
        folded(item, row);
        row.band.setBottom(row.height);
        return row;
    }
    row.text = feedText(item, m_ownName, m_reading);
    if (isSpoken(item)) {
        spoken(item, context, row);
    } else {
        FeedCards cards(m_metrics, m_aspect);
        const qreal lineTop = cards.add(item, row);
        timeColumn(item, context, lineTop, row);
    }
    row.band.setBottom(row.height);
    return row;
}

void FeedLayout::spoken(const FeedItem &item, const FeedRowContext &context, FeedRow &row) const
{
    const auto &f = m_theme.sizes().feed;
    const qreal top = row.height + m_theme.px(context.isFollowUp ? f.padFollow : f.padFirst);
    const QString author = withoutControls(item.author.name);
    row.nameLength = int(author.size());

    FeedFlow::Options options;
    options.top = top;
    options.selectFrom = row.nameLength + 2;
    options.colour = m_colours.text.primary;
    if (item.isDeleted)
        options.colour = m_reading.showsDeleted ? m_colours.feed.deletedFg : m_colours.text.secondary;
    else if (item.delivery == FeedItem::Delivery::Pending)
        options.colour = m_colours.feed.pendingFg;
    options.isStruckOut = item.isDeleted && m_reading.showsDeleted;
    options.mostLines = context.isExpanded ? 0 : m_theme.sizes().feed.collapseLines;

    const bool hasTallFirstLine = !row.text.emotes.isEmpty();
    qreal firstLine = m_metrics.lineHeight;
    const qsizetype labels = row.labels.size();
    if (!context.isFollowUp) {
        const int blocks = int(row.blocks.size());
        name(item, top, row);
        options.indent = row.hits.last().rect.width() + m_theme.px(f.nameGap);
        Q_ASSERT(int(row.blocks.size()) == blocks + 1);
    }
    FeedFlow flow(m_metrics, row.text, m_aspect);
    const FeedFlow::Result result = flow.into(row, options);
    if (hasTallFirstLine && row.blocks.back().layout->lineCount() > 0) {
        // The name stands on the baseline of the first line, which an emote may have made taller.
        const QTextLine line = row.blocks.back().layout->lineAt(0);
        const qreal baseline = line.y() + line.ascent();
        const qreal shift = baseline - (top + (m_metrics.lineHeight - m_metrics.fontHeight) / 2 + m_metrics.ascent);
        if (shift > 0 && shift < m_metrics.aloneLineHeight) {
            firstLine += 2 * shift;
            if (!context.isFollowUp) {
                row.blocks.front().at.ry() += shift;
                for (qsizetype i = labels; i < row.labels.size(); ++i)
                    row.labels[i].rect.translate(0, shift);
            }
        }
    }

    qreal bottom = result.bottom;
    if (result.isCut) {
        const QString words = tr("Show all %n lines", nullptr, result.lines);
        const qreal length = QFontMetricsF(m_metrics.strong).horizontalAdvance(words) + 1;
        const QRectF rect = m_metrics.rect(m_metrics.textStart, bottom, length, m_metrics.lineHeight);
        row.labels.append({words, m_metrics.strong, m_colours.text.link, rect});
        row.hits.append({FeedRow::Hit::What::Expand, rect, {}, {}});
        bottom += m_metrics.lineHeight;
    }
    delivery(item, context, {top + (firstLine - m_metrics.lineHeight) / 2, result.endsAt}, bottom, row);
    if (!context.isFollowUp && item.author.role != Role::None) {
        const RoleMark mark = roleMark(item.author.role, m_colours);
        const qreal size = m_theme.px(m_theme.sizes().iconBadge);
        const QRectF column = m_metrics.rect(m_metrics.badgeStart, top, m_metrics.badgeWidth, firstLine);
        QRectF icon(0, 0, size, size);
        icon.moveCenter(column.center());
        row.shapes.append({FeedRow::Shape::Kind::Icon, icon, mark.colour, 0, mark.icon});
        row.hits.append({FeedRow::Hit::What::Hint, column, {}, mark.name});
    }
    timeColumn(item, context, top + (firstLine - m_metrics.lineHeight) / 2, row);
    if (item.isMention) {
        row.ground = m_colours.feed.mentionBg;
        row.bar = m_colours.feed.mentionBar;
    }
    row.height = qRound(bottom) + m_theme.px(f.padBottom);
}

/// One low line that says whose line it is, and opens it.
void FeedLayout::folded(const FeedItem &item, FeedRow &row) const
{
    const qreal top = row.height + m_theme.px(m_theme.sizes().feed.padFollow);
    const qreal size = m_theme.px(m_theme.sizes().iconBadge);
    QRectF icon(0, 0, size, size);
    icon.moveCenter(m_metrics.rect(m_metrics.badgeStart, top, m_metrics.badgeWidth, m_metrics.lineHeight).center());
    row.shapes.append({FeedRow::Shape::Kind::Icon, icon, m_colours.text.secondary, 0, u"eye-off"_s});

    const QFont small = m_theme.font(Theme::Text::Small);
    const QString open = tr("Show");
    const qreal gap = m_theme.px(8);
    const qreal openLength = std::ceil(QFontMetricsF(small).horizontalAdvance(open)) + 1;
    const QFontMetricsF metrics(small);
    const QString words = metrics.elidedText(tr("A line of %1, hidden").arg(isolated(item.author.name)), Qt::ElideRight,
                                             m_metrics.textWidth - openLength - gap);
    const qreal length = std::ceil(metrics.horizontalAdvance(words)) + 1;
    row.labels.append({words, small, m_colours.text.secondary,
                       m_metrics.rect(m_metrics.textStart, top, length, m_metrics.lineHeight)});
    QFont underlined = small;
    underlined.setUnderline(true);
    const QRectF rect = m_metrics.rect(m_metrics.textStart + length + gap, top, openLength, m_metrics.lineHeight);
    row.labels.append({open, underlined, m_colours.text.link, rect});
    row.hits.append({FeedRow::Hit::What::Expand, rect, {}, {}});
    row.height = qRound(top) + m_metrics.lineHeight + m_theme.px(m_theme.sizes().feed.padBottom);
}

void FeedLayout::name(const FeedItem &item, qreal top, FeedRow &row) const
{
    const QString nickname = m_nickname ? withoutControls(m_nickname(item.author)) : QString();
    const QString full = withoutControls(item.author.name);
    const QFontMetricsF metrics(m_metrics.strong);
    const qreal longest = m_metrics.textWidth * LongestName;
    // "nickname (name)": the name alone is text that can be selected, as in every row.
    const QString before =
        nickname.isEmpty() ? QString() : metrics.elidedText(nickname, Qt::ElideRight, longest / 2) + u" ("_s;
    const qreal indent = before.isEmpty() ? 0 : std::ceil(metrics.horizontalAdvance(before));
    const qreal bracket = before.isEmpty() ? 0 : std::ceil(metrics.horizontalAdvance(u')')) + 1;
    const QString shown =
        metrics.horizontalAdvance(full) > longest ? metrics.elidedText(full, Qt::ElideRight, longest) : full;
    auto layout = std::make_unique<QTextLayout>(shown, m_metrics.strong);
    QTextLayout::FormatRange colour;
    colour.start = 0;
    colour.length = int(shown.size());
    colour.format.setForeground(m_theme.names().of(item.service, item.author));
    layout->setFormats({colour});
    layout->setCacheEnabled(true);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setTextOption(option);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setLineWidth(m_metrics.textWidth);
    const qreal width = std::min(line.naturalTextWidth(), m_metrics.textWidth);
    line.setLineWidth(width + 1);
    const QRectF rect = m_metrics.rect(m_metrics.textStart + indent, top, width, m_metrics.lineHeight);
    const QRectF whole = m_metrics.rect(m_metrics.textStart, top, indent + width + bracket, m_metrics.lineHeight);
    if (!before.isEmpty()) {
        const QColor ink = m_theme.names().of(item.service, item.author);
        row.labels.append(
            {before, m_metrics.strong, ink, m_metrics.rect(m_metrics.textStart, top, indent, m_metrics.lineHeight)});
        row.labels.append({u")"_s, m_metrics.strong, ink,
                           m_metrics.rect(m_metrics.textStart + indent + width, top, bracket, m_metrics.lineHeight)});
    }
    const qreal baseline = (m_metrics.lineHeight - m_metrics.fontHeight) / 2 + m_metrics.ascent;
    line.setPosition(QPointF(rect.left(), top + baseline - line.ascent()));
    layout->endLayout();
    row.blocks.push_back({std::move(layout), QPointF(), 0, true});
    QStringList about{full, nickname, roleName(item.author.role)};
    about.removeAll(QString());
    row.hits.append({FeedRow::Hit::What::Author, whole, item.author.name, about.join(u", "_s)});
}

void FeedLayout::delivery(const FeedItem &item, const FeedRowContext &context, const Line &line, qreal &bottom,
                          FeedRow &row) const
{
    const auto stateIcon = [&](const QString &icon, const QColor &colour, const QString &words) {
        const qreal size = m_theme.px(m_theme.sizes().iconBadge);
        const QRectF gutter = m_metrics.rect(m_metrics.width - m_theme.px(m_theme.sizes().feed.stateGutter), line.top,
                                             m_theme.px(m_theme.sizes().feed.stateGutter), m_metrics.lineHeight);
        QRectF rect(0, 0, size, size);
        rect.moveCenter(gutter.center());
        row.shapes.append({FeedRow::Shape::Kind::Icon, rect, colour, 0, icon});
        row.hits.append({FeedRow::Hit::What::Hint, gutter, {}, words});
    };
    const auto after = [&](qreal x, const QString &words, const QFont &font, const QColor &colour) {
        const qreal length = std::ceil(QFontMetricsF(font).horizontalAdvance(words)) + 1;
        const QRectF rect = m_metrics.rect(x, bottom, length, m_metrics.lineHeight);
        row.labels.append({words, font, colour, rect});
        return rect;
    };
    const QFont small = m_theme.font(Theme::Text::Small);
    if (item.isDeleted && m_reading.showsDeleted) {
        const QString words = withoutControls(deletedText(item));
        const qreal end = m_metrics.textStart + m_metrics.textWidth;
        const qreal start = line.end + m_theme.px(6);
        if (start + QFontMetricsF(m_metrics.caption).horizontalAdvance(words) < end) {
            bottom -= m_metrics.lineHeight;
            after(start, words, m_metrics.caption, m_colours.text.secondary);
        } else {
            after(m_metrics.textStart, words, m_metrics.caption, m_colours.text.secondary);
        }
        bottom += m_metrics.lineHeight;
    }
    if (item.delivery == FeedItem::Delivery::Pending)
        stateIcon(u"clock"_s, m_colours.text.secondary, tr("Not confirmed yet"));
    else if (item.delivery == FeedItem::Delivery::Sent && context.showsSent)
        stateIcon(u"check"_s, m_colours.text.secondary, tr("Sent"));
    if (item.delivery != FeedItem::Delivery::Failed)
        return;

    stateIcon(u"alert-circle"_s, m_colours.state.danger.fg, tr("Not sent"));
    const FeedText reason = FeedCards::plainText(tr("Not sent: %1").arg(item.failure));
    FeedFlow::Options options;
    options.colour = m_colours.state.danger.fg;
    options.top = bottom;
    bottom = FeedFlow(m_metrics, reason, m_aspect).into(row, options).bottom;
    qreal x = m_metrics.textStart;
    using What = FeedRow::Hit::What;
    for (const auto &[what, icon, words] :
         {std::tuple(What::Retry, u"refresh"_s, tr("Retry")), std::tuple(What::Edit, u"pencil"_s, tr("Edit")),
          std::tuple(What::Discard, u"x"_s, tr("Discard"))}) {
        const qreal size = m_theme.px(m_theme.sizes().iconSmall);
        QRectF mark = m_metrics.rect(x, bottom, size, m_metrics.lineHeight);
        const QRectF area = mark;
        mark.setHeight(size);
        mark.moveCenter(area.center());
        row.shapes.append({FeedRow::Shape::Kind::Icon, mark, m_colours.text.link, 0, icon});
        QFont underlined = small;
        underlined.setUnderline(true);
        const QRectF rect = after(x + size + m_theme.px(4), words, underlined, m_colours.text.link);
        row.hits.append({what, rect.united(area), {}, {}});
        x += size + m_theme.px(4) + rect.width() + m_theme.px(12);
    }
    bottom += m_metrics.lineHeight;
}

void FeedLayout::timeColumn(const FeedItem &item, const FeedRowContext &context, qreal top, FeedRow &row) const
{
    const QRectF rect = m_metrics.rect(m_metrics.timeStart, top, m_metrics.timeWidth, m_metrics.lineHeight);
    row.time = {clockText(item.time), m_metrics.caption, m_colours.text.secondary, rect, Qt::AlignTrailing};
    row.showsTime = context.showsTime;
    row.hits.append({FeedRow::Hit::What::Hint, rect, {}, fullDate(item.time)});
}

void FeedLayout::daySeparator(const FeedItem &item, FeedRow &row) const
{
    const qreal height = m_theme.px(m_theme.sizes().feed.daySeparator);
    const QString words = QLocale().toString(item.time.toLocalTime().date(), QLocale::LongFormat);
    const qreal length = std::ceil(QFontMetricsF(m_metrics.caption).horizontalAdvance(words)) + 2;
    const qreal gap = m_theme.px(8);
    const qreal pad = m_theme.px(m_theme.sizes().feed.padStart);
    const qreal start = (m_metrics.width - length) / 2;
    const qreal middle = row.height + height / 2;
    using Kind = FeedRow::Shape::Kind;
    const QColor line = m_colours.line.hairline;
    row.labels.append({words, m_metrics.caption, m_colours.text.secondary, QRectF(start, row.height, length, height),
                       Qt::AlignCenter});
    row.shapes.append({Kind::Fill, QRectF(pad, middle, std::max(0.0, start - gap - pad), 1), line});
    row.shapes.append({Kind::Fill, QRectF(start + length + gap, middle, std::max(0.0, start - gap - pad), 1), line});
    row.height += qRound(height);
}

int FeedLayout::estimate(const FeedItem &item) const
{
    const auto &f = m_theme.sizes().feed;
    if (item.kind == FeedItem::Kind::Gap)
        return m_theme.px(f.gapBand) + 2 * m_theme.px(f.padNotice);
    if (std::holds_alternative<FeedItem::AdvancePayload>(item.payload))
        return m_theme.px(f.trackCard) + m_metrics.lineHeight + 4 * m_theme.px(f.padNotice);
    const qreal chars = qreal(item.text.size() + item.author.name.size() + 1);
    const int most = std::max(1, m_theme.sizes().feed.collapseLines);
    const int lines = std::clamp(int(std::ceil(chars * m_metrics.averageChar / m_metrics.textWidth)), 1, most);
    return m_theme.px(f.padFirst) + m_theme.px(f.padBottom) + lines * m_metrics.lineHeight;
}

} // namespace partyline

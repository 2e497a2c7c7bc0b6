// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedlayout.h"

#include "feed/words.h"
#include "ui/feedcards.h"
#include "ui/feedflow.h"
#include "ui/rolemarks.h"
#include "ui/rulelook.h"

#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// The most of the text column that a name takes before it is cut short.
constexpr qreal LongestName = 0.5;
/// How strongly a monogram's ground stands out (visual.md 5).
constexpr qreal MonogramTint = 0.24;
/// On either side of a count in its frame, px at 100 %.
constexpr int FramePadding = 4;

QString fullDate(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
}

} // namespace

FeedLayout::FeedLayout(const FeedMetrics &metrics, QString ownName, const FeedReading &reading, Aspect aspect,
                       Nickname nickname, Origin origin)
    : m_metrics(metrics)
    , m_theme(*metrics.theme)
    , m_colours(metrics.theme->colours())
    , m_ownName(std::move(ownName))
    , m_reading(reading)
    , m_aspect(std::move(aspect))
    , m_nickname(std::move(nickname))
    , m_origin(std::move(origin))
{
}

FeedRow FeedLayout::row(const FeedItem &item, const FeedRowContext &context) const
{
    FeedRow row;
    if (context.isGone)
        return row;
    if (context.startsDay)
        daySeparator(item, row);
    if (context.newSince.isValid())
        lastReadLine(context.newSince, row);
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
    if (m_origin)
        originColumn(item, row.time.rect.top(), row);
    row.band.setBottom(row.height);
    return row;
}

void FeedLayout::originColumn(const FeedItem &item, qreal top, FeedRow &row) const
{
    const QString room = withoutControls(m_origin(item));
    const QRectF rect = m_metrics.rect(m_metrics.originStart, top, m_metrics.originWidth, m_metrics.lineHeight);
    const QString shown = QFontMetricsF(m_metrics.caption).elidedText(room, Qt::ElideRight, m_metrics.originWidth);
    row.labels.append({shown, m_metrics.caption, m_colours.text.secondary, rect, Qt::AlignTrailing});
    row.hits.append({FeedRow::Hit::What::Origin, rect, item.room, tr("%1: show this line in its room").arg(room)});
}

void FeedLayout::spoken(const FeedItem &item, const FeedRowContext &context, FeedRow &row) const
{
    const bool isCozy = m_metrics.density == FeedOptions::Density::Cozy;
    const bool hasHead = !context.isFollowUp;
    const bool hasMark = hasHead && item.author.role != Role::None;
    const qreal top = row.height + (hasHead ? m_metrics.padFirst : m_metrics.padFollow);
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

    const qsizetype labels = row.labels.size();
    qreal nameEnd = m_metrics.textStart;
    if (hasHead) {
        nameEnd = name(item, m_metrics.textStart + (hasMark ? m_metrics.markIndent : 0), top, row);
        if (isCozy)
            options.top += m_metrics.lineHeight; // the name stands on a line of its own
        else
            options.indent = nameEnd + m_metrics.px(m_theme.sizes().feed.nameGap) - m_metrics.textStart;
    }
    FeedFlow flow(m_metrics, row.text, m_aspect);
    const FeedFlow::Result result = flow.into(row, options);
    qreal firstLine = m_metrics.lineHeight;
    if (!row.text.emotes.isEmpty() && !(isCozy && hasHead) && !result.isBelow
        && row.blocks.back().layout->lineCount() > 0) {
        // The name stands on the baseline of the first line, which an emote may have made taller.
        const QTextLine line = row.blocks.back().layout->lineAt(0);
        const qreal baseline = line.y() + line.ascent();
        const qreal shift = baseline - (top + (m_metrics.lineHeight - m_metrics.fontHeight) / 2 + m_metrics.ascent);
        if (shift > 0 && shift < m_metrics.aloneLineHeight) {
            firstLine += 2 * shift;
            if (hasHead) {
                row.blocks.front().at.ry() += shift;
                for (qsizetype i = labels; i < row.labels.size(); ++i)
                    row.labels[i].rect.translate(0, shift);
            }
        }
    }

    qreal bottom = result.bottom;
    const bool canClose = context.isExpanded && result.lines > m_theme.sizes().feed.collapseLines;
    if (result.isCut || canClose) {
        const QString words = result.isCut ? tr("Show all %n lines", nullptr, result.lines) : tr("Show less");
        const qreal length = QFontMetricsF(m_metrics.strong).horizontalAdvance(words) + 1;
        const QRectF rect = m_metrics.rect(m_metrics.textStart, bottom, length, m_metrics.lineHeight);
        row.labels.append({words, m_metrics.strong, m_colours.text.link, rect});
        row.hits.append({FeedRow::Hit::What::Expand, rect, {}, {}});
        bottom += m_metrics.lineHeight;
    }
    const qreal lineTop = top + (firstLine - m_metrics.lineHeight) / 2;
    const qreal textTop = isCozy && hasHead ? top + m_metrics.lineHeight : lineTop;
    Line line{textTop, result.endsAt};
    repeats(context, result.isCut || canClose, line, bottom, row);
    delivery(item, context, line, bottom, row);
    if (isCozy && hasHead) {
        monogram(item, top, row);
        const qreal size = m_metrics.px(m_theme.sizes().iconBadge);
        const qreal gap = m_metrics.px(m_theme.sizes().feed.nameGap);
        if (hasMark)
            mark(item, m_metrics.rect(nameEnd + gap, top, size, m_metrics.lineHeight), row);
        timeColumn(item, context, lineTop, row);
        const qreal timeStart = nameEnd + gap + (hasMark ? size + gap : 0);
        row.time.rect = m_metrics.rect(timeStart, top, m_metrics.timeWidth, m_metrics.lineHeight);
        row.time.alignment = Qt::AlignLeading;
        row.hits.last().rect = row.time.rect;
        row.showsTime = true;
    } else {
        if (hasMark)
            mark(item, m_metrics.rect(m_metrics.badgeStart, top, m_metrics.badgeWidth, firstLine), row);
        timeColumn(item, context, lineTop, row);
        row.showsTime = row.showsTime && !isCozy;
    }
    if (item.isMention) {
        row.ground = m_colours.feed.mentionBg;
        row.bar = m_colours.feed.mentionBar;
    } else if (row.text.isHighlighted) {
        const RuleColours rule = ruleColours(row.text.highlight, m_colours);
        row.ground = rule.tint;
        row.bar = rule.bar;
    }
    row.height = qRound(bottom) + m_metrics.padBottom;
    if (isCozy && hasHead)
        row.height = std::max(row.height, qRound(top) + m_metrics.px(m_theme.sizes().feed.cozy.monogram));
}

void FeedLayout::mark(const FeedItem &item, const QRectF &column, FeedRow &row) const
{
    const RoleMark mark = roleMark(item.author.role, m_colours);
    const qreal size = m_metrics.px(m_theme.sizes().iconBadge);
    QRectF icon(0, 0, size, size);
    icon.moveCenter(column.center());
    row.shapes.append({FeedRow::Shape::Kind::Icon, icon, mark.colour, 0, mark.icon});
    row.hits.append({FeedRow::Hit::What::Hint, column, {}, mark.name});
}

/// Neither service's chat sends pictures of people: the first letter in the colour of the name stands for one.
void FeedLayout::monogram(const FeedItem &item, qreal top, FeedRow &row) const
{
    const qreal size = m_metrics.px(m_theme.sizes().feed.cozy.monogram);
    const QRectF disc = m_metrics.rect(m_metrics.badgeStart + (m_metrics.badgeWidth - size) / 2, top, size, size);
    const QColor ink = m_metrics.nameColour(item.service, item.author);
    const QString name = withoutControls(item.author.name);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    finder.toNextBoundary();
    row.shapes.append(
        {FeedRow::Shape::Kind::Rounded, disc, blended(ink, MonogramTint, m_colours.surface.base), size / 2});
    row.labels.append({name.left(std::max<qsizetype>(1, finder.position())).toUpper(), m_metrics.strong, ink, disc,
                       Qt::AlignHCenter});
}

void FeedLayout::repeats(const FeedRowContext &context, bool isCut, Line &line, qreal &bottom, FeedRow &row) const
{
    if (context.repeats.count < 2)
        return;
    const QString words = u'\u00d7' + QLocale().toString(context.repeats.count);
    const qreal height = m_metrics.lineHeight - m_metrics.px(2);
    const qreal length =
        std::ceil(QFontMetricsF(m_metrics.caption).horizontalAdvance(words)) + 2 * m_metrics.px(FramePadding);
    qreal start = line.end + m_metrics.px(6);
    QRectF rect;
    if (!isCut && start + length <= m_metrics.textStart + m_metrics.textWidth) {
        const FeedRow::Block &text = row.blocks.back();
        const QTextLine last = text.layout->lineAt(text.layout->lineCount() - 1);
        const qreal middle = text.at.y() + last.y() + last.ascent() - m_metrics.ascent + m_metrics.fontHeight / 2;
        rect = m_metrics.rect(start, middle - height / 2, length, height);
    } else {
        start = m_metrics.textStart;
        rect = m_metrics.rect(start, bottom + m_metrics.px(1), length, height);
        bottom += m_metrics.lineHeight;
    }
    line.end = start + length;
    const QString act = context.repeats.isOpen ? tr("Fold them again") : tr("Show them");
    const bool isOpen = context.repeats.isOpen;
    if (isOpen)
        row.shapes.append({FeedRow::Shape::Kind::Rounded, rect, m_colours.accent.soft,
                           qreal(m_metrics.px(m_theme.sizes().radiusChip))});
    row.shapes.append({FeedRow::Shape::Kind::Frame, rect, isOpen ? m_colours.accent.text : m_colours.line.control,
                       qreal(m_metrics.px(m_theme.sizes().radiusChip))});
    row.labels.append(
        {words, m_metrics.caption, isOpen ? m_colours.accent.text : m_colours.text.secondary, rect, Qt::AlignCenter});
    row.hits.append({FeedRow::Hit::What::Repeats, rect, {}, repeatsText(context.repeats) + u". "_s + act});
}

/// One low line that says whose line it is, and opens it.
void FeedLayout::folded(const FeedItem &item, FeedRow &row) const
{
    const qreal top = row.height + m_metrics.padFollow;
    const qreal size = m_metrics.px(m_theme.sizes().iconBadge);
    QRectF icon(0, 0, size, size);
    icon.moveCenter(m_metrics.rect(m_metrics.badgeStart, top, m_metrics.badgeWidth, m_metrics.lineHeight).center());
    row.shapes.append(
        {FeedRow::Shape::Kind::Icon, icon, m_colours.text.secondary, 0, item.isHidden ? u"eye-off"_s : u"stack-2"_s});

    const qreal textStart = m_metrics.textStart + m_metrics.markIndent;
    const QFont small = m_metrics.text(Theme::Text::Small);
    const QString open = tr("Show");
    const qreal gap = m_metrics.px(8);
    const qreal openLength = std::ceil(QFontMetricsF(small).horizontalAdvance(open)) + 1;
    const QFontMetricsF metrics(small);
    const QString what = item.isHidden ? tr("A line of %1, hidden") : tr("A line of %1, folded");
    const QString words = metrics.elidedText(what.arg(isolated(item.author.name)), Qt::ElideRight,
                                             m_metrics.textWidth - m_metrics.markIndent - openLength - gap);
    const qreal length = std::ceil(metrics.horizontalAdvance(words)) + 1;
    row.labels.append(
        {words, small, m_colours.text.secondary, m_metrics.rect(textStart, top, length, m_metrics.lineHeight)});
    QFont underlined = small;
    underlined.setUnderline(true);
    const QRectF rect = m_metrics.rect(textStart + length + gap, top, openLength, m_metrics.lineHeight);
    row.labels.append({open, underlined, m_colours.text.link, rect});
    row.hits.append({FeedRow::Hit::What::Expand, rect, {}, {}});
    row.height = qRound(top) + m_metrics.lineHeight + m_metrics.padBottom;
}

/// One line that is to be narrowed and put into its place still: the layout is not ended.
std::unique_ptr<QTextLayout> FeedLayout::nameLayout(const FeedItem &item, const QString &shown) const
{
    auto layout = std::make_unique<QTextLayout>(shown, m_metrics.strong);
    QTextLayout::FormatRange colour;
    colour.start = 0;
    colour.length = int(shown.size());
    colour.format.setForeground(m_metrics.nameColour(item.service, item.author));
    layout->setFormats({colour});
    layout->setCacheEnabled(true);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setTextOption(option);
    layout->beginLayout();
    layout->createLine().setLineWidth(m_metrics.textWidth);
    return layout;
}

qreal FeedLayout::name(const FeedItem &item, qreal start, qreal top, FeedRow &row) const
{
    const QString nickname = m_nickname ? withoutControls(m_nickname(item.author)) : QString();
    QString full = withoutControls(item.author.name);
    if (full.trimmed().isEmpty())
        full = tr("(no name)"); // or there would be nothing to see and nothing to click
    const QFontMetricsF metrics(m_metrics.strong);
    const qreal longest = m_metrics.textWidth * LongestName;
    // "nickname (name)": the name alone is text that can be selected, as in every row.
    const QString before =
        nickname.isEmpty() ? QString() : metrics.elidedText(nickname, Qt::ElideRight, longest / 2) + u" ("_s;
    const qreal indent = before.isEmpty() ? 0 : std::ceil(metrics.horizontalAdvance(before));
    const qreal bracket = before.isEmpty() ? 0 : std::ceil(metrics.horizontalAdvance(u')')) + 1;
    auto layout = nameLayout(item, full);
    QTextLine line = layout->lineAt(0);
    // Measured by laying it out, which has to be done anyway; few are too long.
    if (line.naturalTextWidth() > longest) {
        layout = nameLayout(item, metrics.elidedText(full, Qt::ElideRight, longest));
        line = layout->lineAt(0);
    }
    const qreal width = std::min(line.naturalTextWidth(), m_metrics.textWidth);
    line.setLineWidth(width + 1);
    const QRectF rect = m_metrics.rect(start + indent, top, width, m_metrics.lineHeight);
    const QRectF whole = m_metrics.rect(start, top, indent + width + bracket, m_metrics.lineHeight);
    if (!before.isEmpty()) {
        const QColor ink = m_metrics.nameColour(item.service, item.author);
        row.labels.append({before, m_metrics.strong, ink, m_metrics.rect(start, top, indent, m_metrics.lineHeight)});
        row.labels.append({u")"_s, m_metrics.strong, ink,
                           m_metrics.rect(start + indent + width, top, bracket, m_metrics.lineHeight)});
    }
    const qreal baseline = (m_metrics.lineHeight - m_metrics.fontHeight) / 2 + m_metrics.ascent;
    line.setPosition(QPointF(rect.left(), top + baseline - line.ascent()));
    layout->endLayout();
    row.blocks.push_back({std::move(layout), QPointF(), 0, true});
    QStringList about{full, nickname, roleName(item.author.role)};
    about.removeAll(QString());
    row.hits.append({FeedRow::Hit::What::Author, whole, item.author.name, about.join(u", "_s)});
    return start + indent + width + bracket;
}

void FeedLayout::delivery(const FeedItem &item, const FeedRowContext &context, const Line &line, qreal &bottom,
                          FeedRow &row) const
{
    const auto stateIcon = [&](const QString &icon, const QColor &colour, const QString &words) {
        const qreal size = m_metrics.px(m_theme.sizes().iconBadge);
        const QRectF gutter = m_metrics.rect(m_metrics.width - m_metrics.px(m_theme.sizes().feed.stateGutter), line.top,
                                             m_metrics.px(m_theme.sizes().feed.stateGutter), m_metrics.lineHeight);
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
    const QFont small = m_metrics.text(Theme::Text::Small);
    if (item.isDeleted && m_reading.showsDeleted) {
        const QString words = withoutControls(deletedText(item));
        const qreal end = m_metrics.textStart + m_metrics.textWidth;
        const qreal start = line.end + m_metrics.px(6);
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
        const qreal size = m_metrics.px(m_theme.sizes().iconSmall);
        QRectF mark = m_metrics.rect(x, bottom, size, m_metrics.lineHeight);
        const QRectF area = mark;
        mark.setHeight(size);
        mark.moveCenter(area.center());
        row.shapes.append({FeedRow::Shape::Kind::Icon, mark, m_colours.text.link, 0, icon});
        QFont underlined = small;
        underlined.setUnderline(true);
        const QRectF rect = after(x + size + m_metrics.px(4), words, underlined, m_colours.text.link);
        row.hits.append({what, rect.united(area), {}, {}});
        x += size + m_metrics.px(4) + rect.width() + m_metrics.px(12);
    }
    bottom += m_metrics.lineHeight;
}

void FeedLayout::timeColumn(const FeedItem &item, const FeedRowContext &context, qreal top, FeedRow &row) const
{
    // Where notices have their icon in the column of monograms, the time stands at the end, in the delivery's place.
    const bool isAtEnd = m_metrics.density == FeedOptions::Density::Cozy && !isSpoken(item);
    const qreal start = isAtEnd ? m_metrics.width - m_metrics.timeWidth - m_metrics.px(4) : m_metrics.timeStart;
    const QRectF rect = m_metrics.rect(start, top, m_metrics.timeWidth, m_metrics.lineHeight);
    row.time = {clockText(shownTime(item)), m_metrics.time, m_colours.text.secondary, rect, Qt::AlignTrailing};
    row.showsTime = context.showsTime;
    row.hits.append({FeedRow::Hit::What::Hint, rect, {}, fullDate(shownTime(item))});
}

void FeedLayout::daySeparator(const FeedItem &item, FeedRow &row) const
{
    const qreal height = m_metrics.px(m_theme.sizes().feed.daySeparator);
    const QString words = QLocale().toString(shownTime(item).toLocalTime().date(), QLocale::LongFormat);
    const qreal length = std::ceil(QFontMetricsF(m_metrics.caption).horizontalAdvance(words)) + 2;
    const qreal gap = m_metrics.px(8);
    const qreal pad = m_metrics.px(m_theme.sizes().feed.padStart);
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

/// Below it is what came while the room was not looked at.
void FeedLayout::lastReadLine(const QDateTime &since, FeedRow &row) const
{
    const qreal height = std::max<qreal>(m_metrics.px(m_theme.sizes().feed.lastRead),
                                         std::ceil(QFontMetricsF(m_metrics.caption).height()));
    QFont font = m_metrics.caption;
    font.setWeight(m_metrics.strong.weight());
    const QString words = tr("New since %1").arg(clockText(since));
    const qreal length = std::ceil(QFontMetricsF(font).horizontalAdvance(words)) + 2;
    const qreal pad = m_metrics.px(m_theme.sizes().feed.padStart);
    const qreal wordsStart = std::max(pad, m_metrics.width - pad - length);
    const QRectF line =
        m_metrics.rect(pad, row.height + std::floor(height / 2), std::max(0.0, wordsStart - m_metrics.px(8) - pad), 1);
    row.shapes.append({FeedRow::Shape::Kind::Fill, line, m_colours.feed.lastRead});
    row.labels.append({words, font, m_colours.feed.lastRead, m_metrics.rect(wordsStart, row.height, length, height),
                       Qt::AlignTrailing});
    row.height += qRound(height);
}

int FeedLayout::estimate(const FeedItem &item) const
{
    const auto &f = m_theme.sizes().feed;
    if (item.kind == FeedItem::Kind::Gap)
        return m_metrics.px(f.gapBand) + 2 * m_metrics.padNotice;
    if (std::holds_alternative<FeedItem::AdvancePayload>(item.payload))
        return m_metrics.px(f.trackCard) + m_metrics.lineHeight + 4 * m_metrics.padNotice;
    const qreal chars = qreal(item.text.size() + item.author.name.size() + 1);
    const int most = std::max(1, m_theme.sizes().feed.collapseLines);
    const int lines = std::clamp(int(std::ceil(chars * m_metrics.averageChar / m_metrics.textWidth)), 1, most);
    const int head = m_metrics.density == FeedOptions::Density::Cozy && isSpoken(item) ? m_metrics.lineHeight : 0;
    return head + m_metrics.padFirst + m_metrics.padBottom + lines * m_metrics.lineHeight;
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedlayout.h"
#include "ui/rolemarks.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

FeedMetrics::FeedMetrics(const Theme &theme_, int viewWidth, Qt::LayoutDirection way_, const FeedOptions &options)
    : theme(&theme_)
    , width(viewWidth)
    , way(way_)
    , density(options.density)
    , names(options.names)
    , m_scale(theme_.scale() * options.zoom / 100)
    , m_fontScale(options.zoom / 100.0
                  * (density == FeedOptions::Density::Compact ? theme_.sizes().feed.compact.fontScale : 1))
{
    font = text(Theme::Text::Body);
    strong = text(Theme::Text::Body, true);
    caption = text(Theme::Text::Caption);
    time = theme_.timeFont();
    time.setPixelSize(caption.pixelSize());
    const QFontMetricsF metrics(font);
    emoji = font;
    emoji.setPixelSize(qRound(font.pixelSize() * theme->sizes().emojiScale));
    ascent = metrics.ascent();
    fontHeight = metrics.height();
    emoteAdvance = metrics.horizontalAdvance(FeedText::EmoteBox);
    averageChar = metrics.averageCharWidth();
    columns();

    const Sizes &sizes = theme->sizes();
    const auto &f = sizes.feed;
    const bool isCompact = density == FeedOptions::Density::Compact;
    const bool isCozy = density == FeedOptions::Density::Cozy;
    padFirst = isCompact ? 0 : px(isCozy ? f.cozy.padFirst : f.padFirst);
    padFollow = isCompact ? 0 : px(f.padFollow);
    padBottom = isCompact ? 0 : px(f.padBottom);
    padNotice = isCompact ? 0 : px(f.padNotice);

    const int needed = int(std::ceil(fontHeight)) + 1;
    lineHeight = std::max(px(isCompact ? sizes.lineFeedCompact
                             : isCozy  ? sizes.lineFeedCozy
                                       : sizes.lineFeedNormal),
                          needed);
    emote = px(f.emote);
    emoteAlone = px(f.emoteAlone);
    emoteLineHeight = std::max(px(sizes.lineFeedWithEmote), lineHeight);
    aloneLineHeight = emoteAlone + px(4);
}

void FeedMetrics::columns()
{
    const auto &f = theme->sizes().feed;
    // The column is as wide as its longest text: some base fonts have wide digits.
    const qreal longest = QFontMetricsF(time).horizontalAdvance(u"88:88"_s);
    switch (density) {
    case FeedOptions::Density::Compact:
        timeStart = px(f.compact.padStart);
        timeWidth = std::max<qreal>(px(f.compact.time), longest);
        textStart = timeStart + timeWidth + px(f.compact.gapTime);
        badgeStart = textStart;
        badgeWidth = px(theme->sizes().iconBadge);
        markIndent = badgeWidth + px(f.gapBadge);
        break;
    case FeedOptions::Density::Normal:
        timeStart = px(f.padStart);
        timeWidth = std::max<qreal>(px(f.time), longest);
        badgeStart = timeStart + timeWidth + px(f.gapTime);
        badgeWidth = px(f.badge);
        textStart = badgeStart + badgeWidth + px(f.gapBadge);
        break;
    case FeedOptions::Density::Cozy:
        badgeStart = px(f.padStart);
        badgeWidth = std::max<qreal>(px(f.cozy.monogram), longest);
        timeStart = badgeStart;
        timeWidth = badgeWidth;
        textStart = badgeStart + badgeWidth + px(f.cozy.gapMonogram);
        break;
    }
    stateStart = std::max<qreal>(textStart + px(80), width - px(f.stateGutter));
    textWidth = std::min<qreal>(stateStart - textStart, px(theme->sizes().feedTextMax));
}

void FeedMetrics::reserveOrigin()
{
    // A third of a narrow feed at most: what was said matters more than where.
    const qreal taken = std::min<qreal>(px(132), textWidth / 3);
    originWidth = taken - px(8);
    originStart = textStart + textWidth - originWidth;
    textWidth -= taken;
}

int FeedMetrics::px(qreal length) const
{
    return length > 0 ? qMax(1, qRound(length * m_scale)) : 0;
}

QFont FeedMetrics::text(Theme::Text kind, bool strong_) const
{
    QFont scaled = theme->font(kind, strong_);
    scaled.setPixelSize(qMax(1, qRound(scaled.pixelSize() * m_fontScale)));
    return scaled;
}

QColor FeedMetrics::nameColour(Service service, const Person &person) const
{
    switch (names) {
    case FeedOptions::Names::ByPerson:
        break;
    case FeedOptions::Names::ByRole:
        return person.role == Role::None ? theme->colours().text.primary
                                         : roleMark(person.role, theme->colours()).colour;
    case FeedOptions::Names::Plain:
        return theme->colours().text.primary;
    }
    return theme->names().of(service, person);
}

QRectF FeedMetrics::rect(qreal start, qreal top, qreal length, qreal height) const
{
    return {way == Qt::RightToLeft ? width - start - length : start, top, length, height};
}

qreal FeedMetrics::codeWidth(const QString &code) const
{
    return std::ceil(QFontMetricsF(caption).horizontalAdvance(u':' + code + u':')) + px(8);
}

} // namespace partyline

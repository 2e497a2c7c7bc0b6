// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedcards.h"

#include "feed/pollmodel.h"
#include "feed/words.h"
#include "ui/feedflow.h"
#include "ui/tracktile.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// A card is never wider than this: its end would be far from its beginning.
constexpr int WidestCard = 620;
constexpr int WidestPoll = 400;
/// Of the title of a track that ended, beside its numbers.
constexpr int ShortestTitle = 96;
/// Options that a result card lists; the poll panel has them all.
constexpr qsizetype MostOptions = 6;

/// Icon and colour of a notice, by what happened.
std::pair<QString, QColor> noticeMark(const FeedItem &item, const Colours &c)
{
    switch (item.kind) {
    case FeedItem::Kind::Join:
        return {u"user-plus"_s, c.text.secondary};
    case FeedItem::Kind::Leave:
        return {u"user-minus"_s, c.text.secondary};
    case FeedItem::Kind::Moderation:
        return {u"gavel"_s, c.state.warning.fg};
    case FeedItem::Kind::Notification:
        return {u"bell"_s, c.accent.text};
    case FeedItem::Kind::Grab:
        return {u"bookmark-filled"_s, c.vote.grab};
    case FeedItem::Kind::Poll:
        return {u"chart-bar"_s, c.accent.text};
    case FeedItem::Kind::Vote: {
        const auto *vote = std::get_if<FeedItem::VotePayload>(&item.payload);
        const bool isMeh = vote && vote->vote->what == VoteEvent::What::Meh;
        return isMeh ? std::pair(u"thumb-down-filled"_s, c.vote.meh) : std::pair(u"thumb-up-filled"_s, c.vote.woot);
    }
    default:
        return item.author.role == Role::System ? std::pair(u"speakerphone"_s, c.role.system)
                                                : std::pair(u"info-circle"_s, c.text.secondary);
    }
}

QString sourceName(Track::Source source)
{
    return source == Track::Source::YouTube      ? u"YouTube"_s
           : source == Track::Source::SoundCloud ? u"SoundCloud"_s
                                                 : QString();
}

} // namespace

FeedCards::FeedCards(const FeedMetrics &metrics, const FeedLayout::Aspect &aspect)
    : m_metrics(metrics)
    , m_theme(*metrics.theme)
    , m_colours(metrics.theme->colours())
    , m_aspect(aspect)
{
}

FeedText FeedCards::plainText(const QString &text)
{
    FeedItem item;
    item.text = text;
    FeedText plain = FeedText::of(item, {});
    plain.links.clear();
    plain.mentions.clear();
    return plain;
}

qreal FeedCards::add(const FeedItem &item, FeedRow &row)
{
    if (item.kind == FeedItem::Kind::Gap)
        return gap(row);
    if (const auto *payload = std::get_if<FeedItem::AdvancePayload>(&item.payload))
        return advance(item, *payload, row);
    if (const auto *payload = std::get_if<FeedItem::PollPayload>(&item.payload); payload && payload->poll->isClosed)
        return poll(payload->poll, row);
    return notice(item, row);
}

void FeedCards::badge(const QString &name, const QColor &colour, qreal top, qreal height, FeedRow &row)
{
    const qreal size = m_metrics.px(m_theme.sizes().iconBadge);
    QRectF rect(0, 0, size, size);
    rect.moveCenter(m_metrics.rect(m_metrics.badgeStart, top, m_metrics.badgeWidth, height).center());
    row.shapes.append({FeedRow::Shape::Kind::Icon, rect, colour, 0, name});
}

void FeedCards::icon(const QString &name, const QColor &colour, qreal start, qreal top, qreal height, FeedRow &row)
{
    const qreal size = m_metrics.px(m_theme.sizes().iconSmall);
    const QRectF rect = m_metrics.rect(start, top + (height - size) / 2, size, size);
    row.shapes.append({FeedRow::Shape::Kind::Icon, rect, colour, 0, name});
}

/// Returns the length it took.
qreal FeedCards::label(const QString &text, const QFont &font, const QColor &colour, qreal start, qreal top, qreal most,
                       qreal height, FeedRow &row)
{
    const QFontMetricsF metrics(font);
    const QString clean = withoutControls(text);
    const qreal length = std::ceil(metrics.horizontalAdvance(clean)) + 1;
    const QString shown = length > most ? metrics.elidedText(clean, Qt::ElideRight, most) : clean;
    const qreal taken = std::max(0.0, std::min(length, most));
    row.labels.append({shown, font, colour, m_metrics.rect(start, top, taken, height)});
    return taken;
}

void FeedCards::card(const QRectF &rect, FeedRow &row)
{
    const qreal radius = m_metrics.px(m_theme.sizes().radiusCard);
    const QColor line = m_theme.isHighContrast() ? m_colours.line.control : m_colours.line.hairline;
    row.shapes.append({FeedRow::Shape::Kind::Rounded, rect, m_colours.surface.baseAlt, radius});
    row.shapes.append({FeedRow::Shape::Kind::Frame, rect, line, radius});
}

qreal FeedCards::notice(const FeedItem &item, FeedRow &row)
{
    const qreal top = row.height + m_metrics.padNotice;
    const auto [name, colour] = noticeMark(item, m_colours);
    badge(name, colour, top, m_metrics.lineHeight, row);

    FeedFlow flow(m_metrics, row.text, m_aspect);
    QList<Person> people{item.author};
    if (const auto *payload = std::get_if<FeedItem::PeoplePayload>(&item.payload))
        people = payload->people.first(std::min<qsizetype>(payload->people.size(), 2));
    for (const Person &person : people) {
        const QString who = withoutControls(person.name);
        const qsizetype at = who.isEmpty() ? -1 : row.text.shown.indexOf(who);
        if (at >= 0)
            flow.format(int(at), int(who.size()), m_metrics.nameColour(item.service, person), true);
    }
    FeedFlow::Options options;
    options.colour = m_colours.text.secondary;
    options.top = top;
    options.indent = m_metrics.markIndent;
    options.selectFrom = 0;
    row.height = qRound(flow.into(row, options).bottom) + m_metrics.padNotice;
    return top;
}

qreal FeedCards::gap(FeedRow &row)
{
    const qreal pad = m_metrics.padNotice;
    const qreal band = m_metrics.px(m_theme.sizes().feed.gapBand);
    const qreal top = row.height + pad;
    const qreal lineTop = top + (band - m_metrics.lineHeight) / 2;
    const auto ground = row.shapes.size();
    FeedFlow flow(m_metrics, row.text, m_aspect);
    FeedFlow::Options options;
    options.colour = m_colours.feed.gapFg;
    options.top = lineTop;
    options.indent = m_metrics.markIndent;
    options.selectFrom = 0;
    const qreal bottom = flow.into(row, options).bottom + (band - m_metrics.lineHeight) / 2;
    const QRectF rect(0, top, m_metrics.width, bottom - top);
    using Kind = FeedRow::Shape::Kind;
    row.shapes.insert(ground, {Kind::Fill, rect, m_colours.feed.gapBg});
    row.shapes.append({Kind::DashedLine, QRectF(rect.topLeft(), QSizeF(rect.width(), 1)), m_colours.feed.gapFg});
    row.shapes.append({Kind::DashedLine, QRectF(0, rect.bottom() - 1, rect.width(), 1), m_colours.feed.gapFg});
    badge(u"plug-connected-x"_s, m_colours.feed.gapFg, lineTop, m_metrics.lineHeight, row);
    row.height = qRound(bottom + pad);
    return lineTop;
}

qreal FeedCards::advance(const FeedItem &item, const FeedItem::AdvancePayload &payload, FeedRow &row)
{
    const qreal pad = m_metrics.padNotice;
    qreal top = row.height + pad;
    const qreal first = top;
    if (!payload.ended->historyId.isEmpty()) {
        top = resultLine(payload.ended, top, row) + 2 * pad;
    }
    if (payload.now->isIdle()) {
        badge(u"disc"_s, m_colours.text.secondary, top, m_metrics.lineHeight, row);
        label(tr("Nobody is playing"), m_metrics.font, m_colours.text.secondary,
              m_metrics.textStart + m_metrics.markIndent, top, m_metrics.textWidth - m_metrics.markIndent,
              m_metrics.lineHeight, row);
        top += m_metrics.lineHeight;
    } else {
        trackCard(payload.now, item.service, top, row);
        top += m_metrics.px(m_theme.sizes().feed.trackCard);
    }
    row.height = qRound(top + pad);
    // A card alone has the time beside its middle.
    const bool isCardAlone = payload.ended->historyId.isEmpty() && !payload.now->isIdle();
    const int card = m_metrics.px(m_theme.sizes().feed.trackCard);
    return isCardAlone ? first + (card - m_metrics.lineHeight) / 2.0 : first;
}

/// Where it ends. In a narrow feed the numbers have a line of their own.
qreal FeedCards::resultLine(const PlayedTrack &ended, qreal top, FeedRow &row)
{
    badge(u"chart-bar"_s, m_colours.text.secondary, top, m_metrics.lineHeight, row);
    const qreal gap = m_metrics.px(12);
    const qreal size = m_metrics.px(m_theme.sizes().iconSmall);
    const qreal between = m_metrics.px(4);
    const QFontMetricsF metrics(m_metrics.font);
    const QString word = ended.skipped ? tr("skipped") : tr("ended");
    // Three numbers and the word keep their place; the title takes what is left.
    const qreal numbers = 3 * (gap + size + between + metrics.horizontalAdvance(u"8888"_s));
    const qreal whole = m_metrics.textWidth - m_metrics.markIndent - metrics.horizontalAdvance(word) - between;
    const bool isNarrow = whole - numbers < m_metrics.px(ShortestTitle);
    const qreal most = isNarrow ? whole : whole - numbers;
    qreal x = m_metrics.textStart + m_metrics.markIndent;
    x += label(ended.track.title, m_metrics.strong, m_colours.text.primary, x, top, most, m_metrics.lineHeight, row)
         + between;
    x += label(word, m_metrics.font, m_colours.text.secondary, x, top, m_metrics.textWidth, m_metrics.lineHeight, row)
         + gap;
    if (isNarrow) {
        x = m_metrics.textStart + m_metrics.markIndent;
        top += m_metrics.lineHeight;
    }
    for (const auto &[mark, colour, number] :
         {std::tuple(u"thumb-up-filled"_s, m_colours.vote.woot, ended.score.woots),
          std::tuple(u"thumb-down-filled"_s, m_colours.vote.meh, ended.score.mehs),
          std::tuple(u"bookmark-filled"_s, m_colours.vote.grab, ended.score.grabs)}) {
        icon(mark, colour, x, top, m_metrics.lineHeight, row);
        x += size + between;
        x += label(QLocale().toString(number), m_metrics.font, m_colours.text.primary, x, top, m_metrics.textWidth,
                   m_metrics.lineHeight, row)
             + gap;
    }
    return top + m_metrics.lineHeight;
}

void FeedCards::trackCard(const NowPlaying &now, Service service, qreal top, FeedRow &row)
{
    const auto &f = m_theme.sizes().feed;
    const qreal height = m_metrics.px(f.trackCard);
    const qreal width = std::min<qreal>(m_metrics.textWidth, m_metrics.px(WidestCard));
    if (m_metrics.markIndent == 0) // a card is mark enough
        badge(u"disc"_s, m_colours.text.secondary, top, height, row);
    card(m_metrics.rect(m_metrics.textStart, top, width, height), row);

    const qreal pad = m_metrics.px(6);
    const qreal tile = m_metrics.px(f.trackTile);
    row.shapes.append({FeedRow::Shape::Kind::Tile,
                       m_metrics.rect(m_metrics.textStart + pad, top + pad, tile, tile),
                       m_colours.surface.raised,
                       qreal(m_metrics.px(m_theme.sizes().radiusControl)),
                       {},
                       trackHash(now.track)});

    const qreal textStart = m_metrics.textStart + pad + tile + m_metrics.px(10);
    const qreal end = m_metrics.textStart + width - m_metrics.px(12);
    const qreal gap = m_metrics.px(8);
    const QFontMetricsF strong(m_metrics.strong);
    const QString dj = withoutControls(now.dj.name);
    const qreal djLength = std::min(std::ceil(strong.horizontalAdvance(dj)) + 1, (end - textStart) * 0.4);
    label(dj, m_metrics.strong, m_metrics.nameColour(service, now.dj), end - djLength, top, djLength, height, row);
    const QString length = now.track.duration.count() > 0 ? durationText(now.track.duration) : QString();
    const qreal lengthTaken = std::ceil(QFontMetricsF(m_metrics.caption).horizontalAdvance(length)) + 1;
    const qreal lengthStart = end - djLength - gap - lengthTaken;
    label(length, m_metrics.caption, m_colours.text.secondary, lengthStart, top, lengthTaken, height, row);

    const qreal room = lengthStart - gap - textStart;
    const qreal titleTop = top + (height - 2 * m_metrics.lineHeight) / 2 + 1;
    const qreal title = label(now.track.title, m_metrics.strong, m_colours.text.primary, textStart, titleTop, room,
                              m_metrics.lineHeight, row);
    if (room - title > m_metrics.px(30))
        label(now.track.author, m_metrics.font, m_colours.text.secondary, textStart + title + m_metrics.px(4), titleTop,
              room - title - m_metrics.px(4), m_metrics.lineHeight, row);
    const QString source = sourceName(now.track.source);
    label(source.isEmpty() ? tr("Now playing") : tr("Now playing, from %1").arg(source), m_metrics.caption,
          m_colours.text.secondary, textStart, titleTop + m_metrics.lineHeight - 1, room, m_metrics.lineHeight, row);
    QStringList about{now.track.title, now.track.author};
    about.removeAll(QString());
    row.hits.append({FeedRow::Hit::What::Hint,
                     m_metrics.rect(textStart, top, room, height),
                     {},
                     withoutControls(about.join(u" – "_s))});
    if (!dj.isEmpty())
        row.hits.append(
            {FeedRow::Hit::What::Author, m_metrics.rect(end - djLength, top, djLength, height), now.dj.name, dj});
}

qreal FeedCards::poll(const Poll &poll, FeedRow &row)
{
    const qreal padNotice = m_metrics.padNotice;
    const qreal pad = m_metrics.px(8);
    const qreal top = row.height + padNotice;
    const qreal width = std::min<qreal>(m_metrics.textWidth, m_metrics.px(WidestPoll));
    const qreal line = m_metrics.lineHeight;
    const QList<PollOption> all = PollModel::optionsOf(poll);
    const QList<PollOption> options = all.first(std::min(all.size(), MostOptions));
    const qreal height = 2 * pad + line * (1 + options.size());
    card(m_metrics.rect(m_metrics.textStart, top, width, height), row);
    const qreal first = top + pad;
    if (m_metrics.markIndent == 0)
        badge(u"chart-bar"_s, m_colours.accent.text, first, line, row);

    const qreal start = m_metrics.textStart + pad;
    const qreal end = m_metrics.textStart + width - pad;
    qint64 total = 0;
    for (const PollOption &option : all)
        total += option.count;
    const QString votes = tr("%Ln vote(s)", nullptr, int(std::min<qint64>(total, std::numeric_limits<int>::max())));
    const qreal votesLength = std::ceil(QFontMetricsF(m_metrics.caption).horizontalAdvance(votes)) + 1;
    label(votes, m_metrics.caption, m_colours.text.secondary, end - votesLength, first, votesLength, line, row);
    label(poll.title, m_metrics.strong, m_colours.text.primary, start, first, end - votesLength - pad - start, line,
          row);

    const qreal percentWidth = std::ceil(QFontMetricsF(m_metrics.strong).horizontalAdvance(u"100%"_s)) + 1;
    const qreal bar = m_metrics.px(90);
    const qreal barStart = end - percentWidth - pad - bar;
    const qreal thick = m_metrics.px(4);
    qreal y = first + line;
    for (const PollOption &option : options) {
        const bool wins = option.isWinner;
        const qreal markWidth = wins ? m_metrics.px(m_theme.sizes().iconSmall) + m_metrics.px(4) : 0;
        if (wins)
            icon(u"trophy"_s, m_colours.state.positive.fg, start, y, line, row);
        label(option.text, m_metrics.font, wins ? m_colours.text.primary : m_colours.text.secondary, start + markWidth,
              y, barStart - pad - start - markWidth, line, row);
        using Kind = FeedRow::Shape::Kind;
        const QRectF track = m_metrics.rect(barStart, y + (line - thick) / 2, bar, thick);
        row.shapes.append({Kind::Rounded, track, m_colours.surface.track, thick / 2});
        const qreal filled = bar * option.percent / 100;
        if (filled >= 1)
            row.shapes.append({Kind::Rounded, m_metrics.rect(barStart, track.top(), filled, thick),
                               wins ? m_colours.state.positive.fg : m_colours.text.secondary, thick / 2});
        row.labels.append({tr("%1%").arg(option.percent), wins ? m_metrics.strong : m_metrics.font,
                           wins ? m_colours.text.primary : m_colours.text.secondary,
                           m_metrics.rect(end - percentWidth, y, percentWidth, line), Qt::AlignTrailing});
        y += line;
    }
    row.height = qRound(top + height + padNotice);
    return first;
}

} // namespace partyline

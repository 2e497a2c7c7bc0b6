// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/feedscroll.h"

#include "feed/feedmodel.h"

#include <algorithm>

namespace partyline {

namespace {

/// So many of our own lines keep their check.
constexpr qsizetype ProvenLines = 3;
/// Own lines are looked for in so many rows from the end; older ones are out of sight.
constexpr int ProvenReach = 200;
/// So many hidden lines in a row are looked past for the one that is seen above.
constexpr int HiddenReach = 200;
/// Laid-out rows are kept for two pages on either side.
constexpr int PagesAround = 2;

} // namespace

FeedScroll::FeedScroll(const FeedModel &model, const Theme &theme, FeedLayout::Aspect aspect)
    : m_model(model)
    , m_theme(theme)
    , m_aspect(std::move(aspect))
    , m_metrics(theme, theme.sizes().feedMin, m_way)
{
    reset();
}

FeedLayout FeedScroll::layout() const
{
    return {m_metrics, m_ownName, m_reading, m_aspect, m_nickname, m_origin};
}

void FeedScroll::setView(QSize size, Qt::LayoutDirection way)
{
    const bool isSameWidth = size.width() == m_size.width();
    const bool isFirst = m_size.width() <= 0 || size.width() <= 0;
    const bool isSameWay = way == m_way;
    m_size = size;
    m_way = way;
    if (!isSameWay || (isFirst && !isSameWidth))
        restyle();
    else if (!isSameWidth)
        takeWidth();
}

void FeedScroll::setOwnName(const QString &name)
{
    m_ownName = name;
    m_cache.clear();
}

void FeedScroll::setShowsDeleted(bool shows)
{
    m_reading.showsDeleted = shows;
    m_cache.clear();
}

void FeedScroll::setShowsEmoji(bool shows)
{
    m_reading.showsEmoji = shows;
    m_cache.clear();
}

void FeedScroll::setOptions(const FeedOptions &options)
{
    m_options = options;
    restyle();
}

void FeedScroll::setRules(std::shared_ptr<const RuleMatcher> rules)
{
    m_reading.rules = std::move(rules);
    m_cache.clear();
}

void FeedScroll::setShowsHidden(bool shows)
{
    m_showsHidden = shows;
    m_cache.clear();
    estimateAll();
}

void FeedScroll::setNicknames(FeedLayout::Nickname nickname)
{
    m_nickname = std::move(nickname);
    m_cache.clear();
}

void FeedScroll::setOrigins(FeedLayout::Origin origin)
{
    m_origin = std::move(origin);
    restyle();
}

bool FeedScroll::isGone(int row) const
{
    const FeedItem &item = m_model.at(row);
    return (item.isHidden && !m_showsHidden && !m_expanded.contains(item.seq)) || m_model.isFoldedAway(row);
}

bool FeedScroll::isFolded(int row) const
{
    const FeedItem &item = m_model.at(row);
    return (item.isHidden || item.isFolded) && !m_expanded.contains(item.seq);
}

int FeedScroll::estimate(const FeedLayout &guess, int row) const
{
    return isGone(row) ? 0 : guess.estimate(m_model.at(row));
}

/// The row that is seen above this one; null when there is none near.
const FeedItem *FeedScroll::shownBefore(int row) const
{
    for (int before = row - 1; before >= std::max(0, row - HiddenReach); --before) {
        if (!isGone(before))
            return &m_model.at(before);
    }
    return nullptr;
}

/// Only what is in view is laid out again; all other heights are guessed from what they were.
FeedMetrics FeedScroll::metrics() const
{
    FeedMetrics made(m_theme, m_size.width(), m_way, m_options);
    if (m_origin)
        made.reserveOrigin();
    return made;
}

void FeedScroll::takeWidth()
{
    const qreal before = m_metrics.textWidth;
    m_metrics = metrics();
    m_cache.clear();
    m_placed.clear();
    // A line of text is half empty on average, whatever its width.
    const int pads = m_metrics.padFollow + m_metrics.padBottom;
    m_heights.stretch({pads + m_metrics.lineHeight / 2, pads + m_metrics.lineHeight, before / m_metrics.textWidth});
}

void FeedScroll::restyle()
{
    m_metrics = metrics();
    m_cache.clear();
    estimateAll();
}

void FeedScroll::reset()
{
    m_cache.clear();
    m_expanded.clear();
    m_anchor.reset();
    m_newSince = {};
    estimateAll();
    updateProven();
}

void FeedScroll::estimateAll()
{
    m_placed.clear();
    m_heights.clear();
    const FeedLayout guess = layout();
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_heights.append(estimate(guess, row));
}

void FeedScroll::appended(int first, int last)
{
    const FeedLayout guess = layout();
    bool hasOwn = false;
    std::vector<int> heights;
    heights.reserve(size_t(last - first) + 1);
    for (int row = first; row <= last; ++row) {
        heights.push_back(estimate(guess, row));
        hasOwn = hasOwn || m_model.at(row).isOwn;
    }
    if (last == m_model.rowCount() - 1) {
        for (const int height : heights)
            m_heights.append(height);
    } else { // in front of a row that was here before them, and looked to the one above
        m_placed.clear();
        m_heights.insert(first, heights);
        m_cache.remove(m_model.at(last + 1).seq);
    }
    if (hasOwn)
        updateProven();
}

void FeedScroll::prepended(int count)
{
    m_placed.clear();
    const FeedLayout guess = layout();
    std::vector<int> heights;
    heights.reserve(size_t(count));
    for (int row = 0; row < count; ++row)
        heights.push_back(estimate(guess, row));
    m_heights.prepend(heights);
    if (count >= m_model.rowCount())
        return;
    // The row that was the first follows another one now: it may lose its name or its day. What stands below its top
    // stays where it is.
    const qint64 seq = m_model.at(count).seq;
    const auto before = m_cache.take(seq);
    if (m_anchor && m_anchor->seq == seq && before && !m_size.isEmpty()) {
        const int height = lay(count).height;
        m_anchor->offset += height - before->height;
        m_anchor->height = height;
    }
}

void FeedScroll::removed(int first, int last)
{
    m_placed.clear();
    if (first == 0)
        m_heights.removeFirst(last + 1);
    else
        m_heights.remove(first, last - first + 1);
    // The row that moved up has another one before it now.
    if (first < m_model.rowCount())
        m_cache.remove(m_model.at(first).seq);
}

void FeedScroll::changed(int first, int last)
{
    for (int row = first; row <= std::min(last + 1, m_model.rowCount() - 1); ++row)
        m_cache.remove(m_model.at(row).seq);
    const FeedLayout guess = layout();
    for (int row = first; row <= last; ++row) {
        if (isGone(row) != (m_heights.at(row) == 0))
            m_heights.set(row, estimate(guess, row));
    }
    updateProven();
}

void FeedScroll::updateProven()
{
    QList<qint64> proven;
    const int end = std::max(0, m_model.rowCount() - ProvenReach);
    for (int row = m_model.rowCount() - 1; row >= end && proven.size() < ProvenLines; --row) {
        if (m_model.at(row).delivery == FeedItem::Delivery::Sent)
            proven.append(m_model.at(row).seq);
    }
    if (proven == m_proven)
        return;
    for (const qint64 seq : proven + m_proven) {
        if (proven.contains(seq) != m_proven.contains(seq))
            m_cache.remove(seq);
    }
    m_proven = proven;
}

void FeedScroll::forget(const QUrl &image)
{
    m_cache.removeIf([&image](const auto &entry) {
        return std::ranges::any_of(entry.value()->emotes,
                                   [&image](const FeedRow::EmoteBox &box) { return box.image == image; });
    });
}

void FeedScroll::setExpanded(qint64 seq, bool isExpanded)
{
    if (isExpanded)
        m_expanded.insert(seq);
    else
        m_expanded.remove(seq);
    m_cache.remove(seq);
}

void FeedScroll::setNewFrom(qint64 seq, const QDateTime &since)
{
    m_newFrom = seq;
    m_newSince = since;
    m_cache.clear();
}

bool FeedScroll::isFirstNew(int row) const
{
    if (!m_newSince.isValid() || m_model.at(row).seq < m_newFrom || isGone(row))
        return false;
    const FeedItem *before = shownBefore(row);
    return before && before->seq < m_newFrom;
}

FeedRowContext FeedScroll::contextOf(int row) const
{
    const FeedItem &item = m_model.at(row);
    const FeedItem *before = shownBefore(row);
    FeedRowContext context = FeedRowContext::between(before, item, m_theme.sizes().feed.followMinutes);
    context.showsSent = m_proven.contains(item.seq);
    context.isExpanded = m_expanded.contains(item.seq);
    context.repeats = m_model.repeats(row);
    context.isGone = isGone(row);
    context.isFolded = isFolded(row);
    if (before && (before->isHidden || before->isFolded || (m_origin && before->room != item.room)))
        context.isFollowUp = false;
    if (isFirstNew(row)) {
        context.newSince = m_newSince;
        context.isFollowUp = false;
    }
    return context;
}

std::shared_ptr<const FeedRow> FeedScroll::laid(int row)
{
    const FeedItem &item = m_model.at(row);
    auto &kept = m_cache[item.seq];
    if (!kept) {
        kept = std::make_shared<const FeedRow>(layout().row(item, contextOf(row)));
        m_heights.set(row, kept->height);
    }
    return kept;
}

const FeedRow &FeedScroll::lay(int row)
{
    return *laid(row);
}

const QList<FeedScroll::Placed> &FeedScroll::place()
{
    m_placed.clear();
    if (m_model.rowCount() == 0 || m_size.isEmpty()) {
        return m_placed;
    }
    if (!m_anchor || !placeFromAnchor()) {
        placeFromEnd();
        if (m_isHeld)
            hold();
    }
    trimCache();
    return m_placed;
}

void FeedScroll::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    if (isHeld && isAtEnd())
        hold();
    else if (!isHeld && std::exchange(m_followsAfter, false))
        toEnd();
}

/// The end becomes a place like any other; where there is less than fits, its first row stays below the top.
void FeedScroll::hold()
{
    if (m_placed.isEmpty())
        return;
    const Placed &top = m_placed.first();
    m_anchor = Anchor{top.seq, -top.y, top.laid->height};
    m_followsAfter = true;
}

void FeedScroll::placeFromEnd()
{
    m_anchor.reset();
    m_placed.clear();
    int y = m_size.height();
    for (int row = m_model.rowCount() - 1; row >= 0 && y > 0; --row) {
        if (m_model.isFoldedAway(row))
            continue;
        const auto item = laid(row);
        y -= item->height;
        if (item->height > 0)
            m_placed.append({row, m_model.at(row).seq, y, item});
    }
    std::ranges::reverse(m_placed);
}

/// False when the end is in view: then the place is the end.
bool FeedScroll::placeFromAnchor()
{
    int row = m_model.rowOf(m_anchor->seq);
    int offset = m_anchor->offset;
    if (row < 0) { // trimmed: what comes next moves to the top
        row = std::min(m_model.rowAtOrAfter(m_anchor->seq), m_model.rowCount() - 1);
        offset = 0;
    } else if (m_anchor->height > 0 && offset < m_anchor->height) {
        // Another width or other contents: the same part of the row stays at the top.
        offset = int(qint64(offset) * lay(row).height / m_anchor->height);
    }
    while (offset < 0 && row > 0)
        offset += lay(--row).height;
    if (!m_followsAfter)
        offset = std::max(offset, 0);
    while (row < m_model.rowCount() - 1 && offset >= lay(row).height)
        offset -= lay(row++).height;
    m_anchor = Anchor{m_model.at(row).seq, offset, lay(row).height};

    int y = -offset;
    for (; row < m_model.rowCount() && y < m_size.height(); ++row) {
        if (m_model.isFoldedAway(row))
            continue;
        const auto item = laid(row);
        if (item->height > 0)
            m_placed.append({row, m_model.at(row).seq, y, item});
        y += item->height;
    }
    return row < m_model.rowCount() || y > m_size.height() || (m_isHeld && y == m_size.height());
}

void FeedScroll::trimCache()
{
    const qsizetype page = m_placed.size() + 1;
    if (m_placed.isEmpty() || m_cache.size() <= page * (2 * PagesAround + 2))
        return;
    const int around = int(page) * PagesAround;
    const qint64 first = m_model.at(std::max(0, m_placed.first().row - around)).seq;
    const qint64 last = m_model.at(std::min(m_model.rowCount() - 1, m_placed.last().row + around)).seq;
    m_cache.removeIf([first, last](const auto &entry) { return entry.key() < first || entry.key() > last; });
}

const FeedScroll::Placed *FeedScroll::at(int y) const
{
    const auto found = std::ranges::upper_bound(m_placed, y, {}, &Placed::bottom);
    return found != m_placed.cend() && y >= found->y ? &*found : nullptr;
}

const FeedScroll::Placed *FeedScroll::of(qint64 seq) const
{
    const auto found = std::ranges::lower_bound(m_placed, seq, {}, &Placed::seq);
    return found != m_placed.cend() && found->seq == seq ? &*found : nullptr;
}

std::optional<FeedScroll::Place> FeedScroll::readingPlace() const
{
    if (!m_anchor)
        return std::nullopt;
    return Place{m_anchor->seq, m_anchor->offset};
}

void FeedScroll::setReadingPlace(const Place &place)
{
    m_followsAfter = false;
    m_anchor = Anchor{place.seq, place.offset, 0};
}

void FeedScroll::scrollBy(int dy)
{
    if (m_placed.isEmpty() || dy == 0 || (dy > 0 && isAtEnd()))
        return;
    m_followsAfter = false;
    const Placed &top = m_placed.first();
    m_anchor = Anchor{top.seq, dy - top.y, 0};
}

void FeedScroll::scrollTo(qint64 value)
{
    m_followsAfter = false;
    const int row = m_heights.rowAt(std::max<qint64>(0, value));
    if (row < 0 || value >= range()) {
        toEnd();
        return;
    }
    m_anchor = Anchor{m_model.at(row).seq, int(value - m_heights.before(row)), 0};
}

void FeedScroll::show(int row)
{
    const qint64 seq = m_model.at(row).seq;
    const Placed *shown = of(seq);
    if (shown && shown->y >= 0 && shown->bottom() <= m_size.height())
        return;
    m_followsAfter = false;
    const bool isAbove = shown ? shown->y < 0 : (m_placed.isEmpty() || seq < m_placed.first().seq);
    const int height = lay(row).height;
    if (row == m_model.rowCount() - 1)
        toEnd();
    else if (isAbove || height >= m_size.height())
        m_anchor = Anchor{seq, 0, 0};
    else
        m_anchor = Anchor{seq, height - m_size.height(), 0};
}

void FeedScroll::centre(int row)
{
    m_followsAfter = false;
    m_anchor = Anchor{m_model.at(row).seq, -std::max(0, (m_size.height() - lay(row).height) / 2), 0};
}

qint64 FeedScroll::distanceToCentre(int row) const
{
    const qint64 top = std::max<qint64>(0, m_heights.before(row) - (m_size.height() - m_heights.at(row)) / 2);
    return std::min(top, range()) - value();
}

qint64 FeedScroll::range() const
{
    return std::max<qint64>(0, m_heights.total() - m_size.height());
}

qint64 FeedScroll::value() const
{
    if (isAtEnd() || m_placed.isEmpty())
        return range();
    const Placed &top = m_placed.first();
    return std::clamp<qint64>(m_heights.before(top.row) - top.y, 0, range());
}

} // namespace partyline

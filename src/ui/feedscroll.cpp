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

} // namespace partyline

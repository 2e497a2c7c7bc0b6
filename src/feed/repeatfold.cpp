// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/repeatfold.h"

#include <algorithm>
#include <array>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Named beside the count; the others are a number.
constexpr qsizetype MostNames = 3;

/// Of a line that may stand under another; deleted ones stay together too.
bool mayFold(const FeedItem &item)
{
    const bool isLine =
        item.kind == FeedItem::Kind::Chat || item.kind == FeedItem::Kind::Chatter || item.kind == FeedItem::Kind::Emote;
    return isLine && !item.isOwn && !item.isMention && !item.isHidden && item.author.role != Role::System
           && !item.author.name.isEmpty();
}

} // namespace

RepeatFold::Changed::Changed(qint64 from, qint64 to)
    : first(from)
    , last(to)
{
}

void RepeatFold::Changed::add(const Changed &other)
{
    first = std::min(first, other.first);
    last = std::max(last, other.last);
}

void RepeatFold::Group::add(qint64 seq, const QString &author)
{
    members.push_back(seq);
    if (++authors[author] == 1 && names.size() < MostNames)
        names.append(author);
}

void RepeatFold::Group::forget(const QString &author)
{
    const auto known = authors.find(author);
    if (known == authors.end() || --*known > 0)
        return;
    authors.erase(known);
    names.removeOne(author);
    for (auto other = authors.cbegin(); other != authors.cend() && names.size() < MostNames; ++other) {
        if (!names.contains(other.key()))
            names.append(other.key());
    }
}

/// Empty for what never folds.
QString RepeatFold::keyOf(const FeedItem &item)
{
    if (!mayFold(item) || item.isDeleted)
        return {};
    const QString text = item.text.simplified().toCaseFolded();
    return text.isEmpty() ? text : (item.kind == FeedItem::Kind::Emote ? u"* "_s : u"  "_s) + text;
}

std::optional<qint64> RepeatFold::add(const FeedItem &item)
{
    if (item.kind == FeedItem::Kind::Gap)
        m_standing.clear(); // who knows what was said in it
    const QString key = keyOf(item);
    const auto same = std::find_if(m_standing.rbegin(), m_standing.rend(), [&](const Standing &row) {
        return !key.isEmpty() && row.key == key && row.seq < item.seq && row.time.msecsTo(item.time) <= LongestMs;
    });
    if (same == m_standing.rend()) {
        m_standing.push_back({key, item.seq, item.time, item.author.name, {}});
        if (m_standing.size() > MostRowsBetween + 1)
            m_standing.pop_front();
        return {};
    }
    if (!same->group) {
        same->group = std::make_shared<Group>();
        same->group->add(same->seq, same->author);
        m_groups.insert(same->seq, same->group);
    } else if (same->group->members.back() > item.seq) {
        return {};
    }
    same->group->add(item.seq, item.author.name);
    m_groups.insert(item.seq, same->group);
    return same->group->members.front();
}

void RepeatFold::addOlder(const QList<FeedItem> &items)
{
    const auto newest = std::exchange(m_standing, {});
    for (const FeedItem &item : items)
        add(item);
    m_standing = newest;
}

/// Those who may still stand together do: the deleted ones apart from the others.
void RepeatFold::split(const std::shared_ptr<Group> &group, const Lookup &lineOf)
{
    std::array<std::shared_ptr<Group>, 2> kept{std::make_shared<Group>(), std::make_shared<Group>()};
    for (const qint64 seq : group->members) {
        m_groups.remove(seq);
        const FeedItem *line = lineOf(seq);
        if (line && mayFold(*line))
            kept[line->isDeleted ? 1 : 0]->add(seq, line->author.name);
    }
    for (const auto &part : kept) {
        part->isOpen = group->isOpen;
        if (part->members.size() < 2)
            continue;
        for (const qint64 seq : part->members)
            m_groups.insert(seq, part);
    }
    replaceStanding(group, kept[0]);
}

/// What comes next joins those that are left.
void RepeatFold::replaceStanding(const std::shared_ptr<Group> &group, const std::shared_ptr<Group> &rest)
{
    const auto row = std::ranges::find(m_standing, group, &Standing::group);
    if (row == m_standing.end())
        return;
    row->group = rest->members.size() < 2 ? nullptr : rest;
    if (rest->members.empty()) {
        row->key.clear();
        return;
    }
    row->seq = rest->members.front();
    row->author = rest->names.constFirst();
}

RepeatFold::Changed RepeatFold::trim(const FeedItem &oldest)
{
    const auto group = m_groups.take(oldest.seq);
    if (!group) {
        const auto row = std::ranges::find(m_standing, oldest.seq, &Standing::seq);
        if (row != m_standing.end())
            row->key.clear();
        return {};
    }
    Q_ASSERT(group->members.front() == oldest.seq);
    group->members.pop_front();
    group->forget(oldest.author.name);
    const qint64 first = group->members.front();
    if (group->members.size() == 1)
        m_groups.remove(first);
    replaceStanding(group, group);
    return {first, first}; // seen now
}

RepeatFold::Changed RepeatFold::judge(const std::set<qint64> &seqs, const Lookup &lineOf)
{
    Changed changed;
    for (const qint64 seq : seqs) {
        if (const auto group = m_groups.value(seq)) {
            changed.add(group->span());
            split(group, lineOf);
        }
    }
    for (Standing &row : m_standing) {
        if (row.group || !seqs.contains(row.seq))
            continue;
        const FeedItem *line = lineOf(row.seq);
        row.key = line ? keyOf(*line) : QString();
    }
    return changed;
}

void RepeatFold::clear()
{
    m_groups.clear();
    m_standing.clear();
}

bool RepeatFold::isRepeat(qint64 seq) const
{
    const auto group = m_groups.constFind(seq);
    return group != m_groups.cend() && (*group)->members.front() != seq;
}

bool RepeatFold::isFoldedAway(qint64 seq) const
{
    const auto group = m_groups.constFind(seq);
    return group != m_groups.cend() && !(*group)->isOpen && (*group)->members.front() != seq;
}

RepeatFold::Repeats RepeatFold::repeats(qint64 seq) const
{
    const auto found = m_groups.constFind(seq);
    if (found == m_groups.cend() || (*found)->members.front() != seq)
        return {};
    const Group &group = **found;
    return {int(group.members.size()), group.isOpen, group.names, int(group.authors.size())};
}

RepeatFold::Changed RepeatFold::open(qint64 seq, bool isOpen)
{
    const auto group = m_groups.value(seq);
    if (!group || group->isOpen == isOpen)
        return {};
    group->isOpen = isOpen;
    return group->span();
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/repeatfold.h"

#include "feed/feedburst.h"

#include <algorithm>
#include <array>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Named beside the count; the others are a number.
constexpr qsizetype MostNames = 3;

/// Looks that are none: of what never folds, and of what nothing folds across. All others have a length above.
constexpr quint64 NoLook = 0;
constexpr quint64 GapLook = 1;
constexpr quint64 EmoteLook = quint64(1) << 63;

/// Of a line that may stand under another; deleted ones stay together too.
bool mayFold(const FeedItem &item)
{
    const bool isLine =
        item.kind == FeedItem::Kind::Chat || item.kind == FeedItem::Kind::Chatter || item.kind == FeedItem::Kind::Emote;
    return isLine && !item.isOwn && !item.isMention && !item.isHidden && item.author.role != Role::System
           && !item.author.name.isEmpty();
}

/// What a text is compared by, and whether it is plain: ASCII letters and marks, blanks only between words and one at a
/// time.
struct Look
{
    quint32 sum = 0; ///< the same for plain texts that differ in the case of letters only
    bool isPlain = false;
};

/// One walk over the letters, in numbers of 16 bits and without a branch: so the compiler looks at many of them at
/// once.
Look lookAt(QStringView text)
{
    if (text.isEmpty() || text.front() == u' ' || text.back() == u' ')
        return {};
    constexpr quint16 Spread = 0x9e37; // so that no two places near each other weigh the same
    const char16_t *const letters = text.utf16();
    const auto size = size_t(text.size());
    quint16 odd = 0;
    quint32 sum = 0;
    for (size_t i = 0; i < size; ++i) {
        const quint16 letter = letters[i];
        const auto small = qint16(letter + (quint16(letter - u'A') < 26 ? 0x20 : 0));
        const auto weight = qint16(quint16(quint16(i) * Spread) | 1);
        sum += quint32(qint32(small) * qint32(weight));
        odd |= quint16(letter - 0x20) >= 0x7f - 0x20;
    }
    for (size_t i = 1; i < size; ++i)
        odd |= quint16(letters[i - 1] | letters[i]) == u' ';
    return {sum, odd == 0};
}

bool saysTheSame(const QString &one, const QString &other)
{
    return one == other || one.simplified().toCaseFolded() == other.simplified().toCaseFolded();
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

/// Nearly all lines differ from those before, and to see it must cost next to nothing.
quint64 RepeatFold::lookOf(const FeedItem &item)
{
    if (item.kind == FeedItem::Kind::Gap)
        return GapLook;
    if (!mayFold(item) || item.isDeleted)
        return NoLook;
    const quint64 kind = item.kind == FeedItem::Kind::Emote ? EmoteLook : 0;
    const Look look = lookAt(item.text);
    if (look.isPlain)
        return kind | (quint64(item.text.size()) << 32) | look.sum;
    const QString folded = item.text.simplified().toCaseFolded();
    return folded.isEmpty() ? NoLook : kind | (quint64(folded.size()) << 32) | lookAt(folded).sum;
}

/// Without a branch, as lookAt().
bool RepeatFold::Recent::mayHave(quint64 look) const
{
    const quint32 wanted = markOf(look);
    quint32 same = 0;
    for (const quint32 mark : m_marks)
        same |= mark == wanted;
    return same != 0;
}

void RepeatFold::Standing::take()
{
    if (!line)
        return;
    text = line->text;
    time = line->time;
    author = line->author.name;
    line = nullptr;
}

std::optional<qint64> RepeatFold::add(const FeedItem &item)
{
    const auto first = add(item, lookOf(item));
    if (!m_standing.empty())
        m_standing.back().take();
    return first;
}

std::set<qint64> RepeatFold::addAll(const std::vector<FeedBurst> &bursts)
{
    std::set<qint64> repeated;
    for (const FeedBurst &burst : bursts) {
        for (qsizetype i = 0; i < burst.size(); ++i) {
            if (const auto first = add(burst.items().at(i), burst.looks()[size_t(i)]))
                repeated.insert(*first);
        }
    }
    for (Standing &row : m_standing)
        row.take();
    return repeated;
}

std::optional<qint64> RepeatFold::add(const FeedItem &item, quint64 look)
{
    if (look == GapLook)
        m_standing.clear(); // who knows what was said in it
    const bool mayRepeat = look > GapLook && m_recent.mayHave(look);
    const auto same =
        !mayRepeat ? m_standing.rend() : std::find_if(m_standing.rbegin(), m_standing.rend(), [&](Standing &row) {
            if (row.look != look || row.seq >= item.seq)
                return false;
            row.take();
            return row.time.msecsTo(item.time) <= LongestMs && saysTheSame(row.text, item.text);
        });
    if (same == m_standing.rend()) {
        stand(item, look);
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

void RepeatFold::stand(const FeedItem &item, quint64 look)
{
    m_recent.add(look);
    m_standing.push_back({look, item.seq, item.seq, &item, {}, {}, {}, {}});
    for (auto row = m_standing.rbegin() + 1; row != m_standing.rend() && row->since > item.seq; ++row)
        row->since = item.seq; // it came late
    if (m_standing.size() > MostRowsBetween + 1)
        m_standing.pop_front();
}

/// The rows that stand are others, or look different.
void RepeatFold::noteLooks()
{
    m_recent = {};
    for (const Standing &row : m_standing)
        m_recent.add(row.look);
}

void RepeatFold::addOlder(const QList<FeedItem> &items)
{
    const auto newest = std::exchange(m_standing, {});
    for (const FeedItem &item : items)
        add(item);
    m_standing = newest;
    noteLooks();
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
        row->look = NoLook;
        return;
    }
    row->seq = rest->members.front();
    row->author = rest->names.constFirst();
}

bool RepeatFold::isUntouchedTo(qint64 seq) const
{
    return m_groups.isEmpty() && (m_standing.empty() || seq < m_standing.front().since);
}

RepeatFold::Changed RepeatFold::trim(const FeedItem &oldest)
{
    const auto group = m_groups.take(oldest.seq);
    if (!group) {
        if (m_standing.empty() || oldest.seq < m_standing.front().since)
            return {};
        const auto row = std::ranges::find(m_standing, oldest.seq, &Standing::seq);
        if (row != m_standing.end())
            row->look = NoLook;
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
        row.look = line ? lookOf(*line) : NoLook;
        row.text = line ? line->text : QString();
    }
    noteLooks();
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

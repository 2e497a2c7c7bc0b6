// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/feedmodel.h"

#include "feed/words.h"

#include <algorithm>
#include <utility>

namespace partyline {

namespace {

/// More people than this start a new row, so that no row grows without bound.
constexpr qsizetype MostInOneRow = 100;
/// Who comes later than this after the row began starts a new one, so that its time stays true.
constexpr qint64 LongestBatchMs = 60'000;

/// Whether the people of one row may stand in the other's.
bool mayAbsorb(const FeedItem &item, const FeedItem &into)
{
    const auto *more = std::get_if<FeedItem::PeoplePayload>(&item.payload);
    const auto *people = std::get_if<FeedItem::PeoplePayload>(&into.payload);
    return more && people && item.kind == into.kind && people->people.size() + more->people.size() <= MostInOneRow
           && into.time.msecsTo(item.time) <= LongestBatchMs;
}

void absorb(const FeedItem &item, FeedItem &into)
{
    std::get<FeedItem::PeoplePayload>(into.payload)
        .people.append(std::get<FeedItem::PeoplePayload>(item.payload).people);
}

} // namespace

FeedModel::FeedModel(int cap, QObject *parent)
    : QAbstractListModel(parent)
    , m_cap(std::clamp(cap, 1, MostRead))
{
}

QList<FeedItem> FeedModel::batched(const QList<FeedItem> &items, qint64 &last, bool isFirst)
{
    QList<FeedItem> fresh;
    fresh.reserve(items.size());
    bool lastGrew = false;
    for (const FeedItem &item : items) {
        if (item.seq <= last)
            continue;
        last = item.seq;
        const bool isNext = isFirst && fresh.isEmpty() && !m_rows.isEmpty();
        if (!fresh.isEmpty() && mayAbsorb(item, fresh.constLast())) {
            absorb(item, fresh.last());
        } else if (isNext && mayAbsorb(item, m_rows.back())) {
            absorb(item, m_rows.edit(rowCount() - 1));
            lastGrew = true;
        } else {
            fresh.append(item);
        }
    }
    if (lastGrew)
        emit dataChanged(index(rowCount() - 1), index(rowCount() - 1));
    return fresh;
}

/// What is known is left out, and who comes one after the other shares a row. Most bursts stay the list they are.
void FeedModel::batch(std::vector<FeedBurst> &bursts)
{
    qint64 last = m_rows.isEmpty() ? std::numeric_limits<qint64>::min() : m_rows.back().seq;
    std::vector<FeedBurst> all;
    all.reserve(bursts.size());
    for (FeedBurst &burst : bursts) {
        if (burst.isPlain() && burst.firstSeq() > last) {
            last = burst.lastSeq();
            all.push_back(std::move(burst));
        } else if (const auto fresh = batched(burst.items(), last, all.empty()); !fresh.isEmpty()) {
            all.emplace_back(fresh);
        }
    }
    bursts = std::move(all);
}

/// Beyond the cap the first of them go before anybody sees them. How many are left.
int FeedModel::dropSurplus(std::vector<FeedBurst> &bursts)
{
    qsizetype count = 0;
    for (const FeedBurst &burst : bursts)
        count += burst.size();
    auto kept = bursts.begin();
    for (; kept != bursts.end() && count - kept->size() >= m_cap; ++kept) {
        m_trimmedTo = kept->lastSeq();
        count -= kept->size();
    }
    bursts.erase(bursts.begin(), kept);
    if (const qsizetype surplus = count - m_cap; surplus > 0) {
        m_trimmedTo = bursts.front().items().at(surplus - 1).seq;
        bursts.front().removeFirst(surplus);
        count -= surplus;
    }
    return int(count);
}

void FeedModel::append(const QList<FeedItem> &items)
{
    if (!items.isEmpty())
        appendAll({FeedBurst(items)});
}

void FeedModel::appendAll(std::vector<FeedBurst> bursts)
{
    for (const FeedBurst &burst : bursts) {
        if (!m_rows.isEmpty() && burst.firstSeq() < m_rows.back().seq)
            insertLate(burst.items());
    }
    batch(bursts);
    const int count = dropSurplus(bursts);
    if (count == 0)
        return;

    // One removal and one insertion at most: views lay out once for each signal.
    removeOldest(rowCount() + count - m_cap - m_older);
    const qint64 known = m_rows.isEmpty() ? std::numeric_limits<qint64>::min() : m_rows.back().seq;
    const std::set<qint64> repeated = m_foldsRepeats ? m_fold.addAll(bursts) : std::set<qint64>();
    beginInsertRows({}, rowCount(), rowCount() + count - 1);
    for (const FeedBurst &burst : bursts)
        m_rows.append(burst.items());
    endInsertRows();
    for (const qint64 seq : repeated) {
        if (seq <= known)
            tell(RepeatFold::Changed(seq, seq));
    }
}

/// Rare, and few at a time: lines that were held back while later ones were not.
void FeedModel::insertLate(const QList<FeedItem> &items)
{
    const qint64 last = m_rows.back().seq;
    for (qsizetype from = 0, to = 0; from < items.size() && items[from].seq < last; from = to) {
        const int row = rowAtOrAfter(items[from].seq);
        const qint64 next = at(row).seq;
        for (to = from + 1; to < items.size() && items[to].seq < next;)
            ++to;
        if (items[from].seq == next || items[from].seq <= m_trimmedTo) {
            to = from + 1;
            continue;
        }
        std::set<qint64> repeated;
        for (qsizetype i = from; i < to; ++i) {
            if (const auto first = m_foldsRepeats ? m_fold.add(items[i]) : std::nullopt)
                repeated.insert(*first);
        }
        beginInsertRows({}, row, row + int(to - from) - 1);
        m_rows.insert(row, items.sliced(from, to - from));
        endInsertRows();
        for (const qint64 seq : repeated)
            tell(RepeatFold::Changed(seq, seq));
    }
    removeOldest(rowCount() - m_cap - m_older);
}

const FeedItem *FeedModel::find(qint64 seq) const
{
    const int row = rowOf(seq);
    return row < 0 ? nullptr : &at(row);
}

void FeedModel::judge(const std::set<qint64> &seqs)
{
    tell(m_fold.judge(seqs, [this](qint64 seq) { return find(seq); }));
}

void FeedModel::tell(const RepeatFold::Changed &changed)
{
    if (changed.isNone())
        return;
    const int first = rowAtOrAfter(changed.first);
    const int last = std::min(rowAtOrAfter(changed.last), rowCount() - 1);
    if (first <= last)
        emit dataChanged(index(first), index(last));
}

void FeedModel::setFoldsRepeats(bool folds)
{
    if (folds == m_foldsRepeats)
        return;
    m_foldsRepeats = folds;
    m_fold.clear();
    if (m_rows.isEmpty())
        return;
    if (folds)
        m_rows.visitFirst(rowCount(), [this](const FeedItem &item) { m_fold.add(item); });
    emit dataChanged(index(0), index(rowCount() - 1));
}

void FeedModel::openRepeats(int row, bool isOpen)
{
    tell(m_fold.open(at(row).seq, isOpen));
}

void FeedModel::removeOldest(int rows)
{
    rows = std::min(rows, rowCount());
    if (rows <= 0)
        return;
    RepeatFold::Changed changed;
    beginRemoveRows({}, 0, rows - 1);
    m_trimmedTo = at(rows - 1).seq;
    if (!m_fold.isUntouchedTo(m_trimmedTo))
        m_rows.visitFirst(rows, [&](const FeedItem &item) { changed.add(m_fold.trim(item)); });
    m_rows.removeFirst(rows);
    endRemoveRows();
    tell(changed);
}

void FeedModel::prepend(const QList<FeedItem> &items)
{
    m_isOlderWanted = false;
    const qint64 first = m_rows.isEmpty() ? std::numeric_limits<qint64>::max() : m_rows.front().seq;
    QList<FeedItem> older;
    older.reserve(items.size());
    for (const FeedItem &item : items) {
        const bool isInOrder = item.seq < first && (older.isEmpty() || item.seq > older.constLast().seq);
        if (!isInOrder)
            continue;
        if (!older.isEmpty() && mayAbsorb(item, older.constLast()))
            absorb(item, older.last());
        else
            older.append(item);
    }
    older = older.last(std::clamp<qsizetype>(MostRead - rowCount(), 0, older.size()));
    if (older.isEmpty())
        return;
    if (m_foldsRepeats)
        m_fold.addOlder(older);
    beginInsertRows({}, 0, int(older.size()) - 1);
    m_rows.prepend(older);
    endInsertRows();
    m_older = std::max(m_older, rowCount() - m_cap);
}

void FeedModel::setCap(int cap)
{
    m_cap = std::clamp(cap, 1, MostRead);
    const int kept = m_cap + m_older;
    if (rowCount() > kept) {
        removeOldest(rowCount() - kept);
        m_hasOlder = true;
    }
}

void FeedModel::trim()
{
    if (std::exchange(m_older, 0) == 0 || rowCount() <= m_cap)
        return;
    removeOldest(rowCount() - m_cap);
    m_hasOlder = true;
}

void FeedModel::setHasOlder(bool hasOlder)
{
    m_hasOlder = hasOlder;
    m_isOlderWanted = false;
}

void FeedModel::wantOlder()
{
    if (!hasOlder() || std::exchange(m_isOlderWanted, true))
        return;
    emit olderWanted();
}

void FeedModel::change(const QList<FeedItem> &items)
{
    std::set<qint64> judged;
    for (const FeedItem &item : items) {
        const int row = rowOf(item.seq);
        if (row < 0 || at(row) == item)
            continue;
        if (m_foldsRepeats && at(row).isDeleted != item.isDeleted)
            judged.insert(item.seq);
        m_rows.edit(row) = item;
        emit dataChanged(index(row), index(row));
    }
    judge(judged);
}

void FeedModel::remove(const QList<qint64> &seqs)
{
    std::set<qint64> judged;
    for (const qint64 seq : seqs) {
        const int row = rowOf(seq);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.remove(row);
        endRemoveRows();
        judged.insert(seq);
    }
    judge(judged);
}

void FeedModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_fold.clear();
    m_older = 0;
    m_hasOlder = false; // or the empty view would ask for them again
    m_isOlderWanted = false;
    endResetModel();
}

void FeedModel::mark(const std::function<Standing(const FeedItem &)> &standingOf)
{
    int first = -1;
    int last = -1;
    std::set<qint64> judged;
    for (int row = 0; row < rowCount(); ++row) {
        const FeedItem &item = at(row);
        const bool isLine = item.kind == FeedItem::Kind::Chat || item.kind == FeedItem::Kind::Chatter
                            || item.kind == FeedItem::Kind::Emote;
        const bool isOthers = isLine && !item.isOwn && !item.author.name.isEmpty();
        const Standing standing = isOthers ? standingOf(item) : Standing();
        if (item.isHidden == standing.isHidden && item.isFolded == standing.isFolded)
            continue;
        FeedItem &marked = m_rows.edit(row);
        marked.isHidden = standing.isHidden;
        marked.isFolded = standing.isFolded;
        judged.insert(marked.seq);
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        emit dataChanged(index(first), index(last));
    judge(judged);
}

int FeedModel::rowAtOrAfter(qint64 seq) const
{
    return m_rows.rowAtOrAfter(seq);
}

int FeedModel::rowOf(qint64 seq) const
{
    const int row = rowAtOrAfter(seq);
    return row < rowCount() && at(row).seq == seq ? row : -1;
}

int FeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant FeedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FeedItem &item = at(index.row());
    switch (role) {
    case SeqRole:
        return item.seq;
    case KindRole:
        return kindToken(item.kind);
    case AuthorRole:
        return item.author.name;
    case Qt::DisplayRole:
    case TextRole:
        return lineText(item);
    case TimeRole:
        return item.time;
    case DeliveryRole:
        return deliveryToken(item.delivery);
    case Qt::AccessibleTextRole:
        return spokenText(item, repeats(index.row()));
    default:
        return {};
    }
}

QHash<int, QByteArray> FeedModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{SeqRole, "seq"},
                  {KindRole, "kind"},
                  {AuthorRole, "author"},
                  {TextRole, "text"},
                  {TimeRole, "time"},
                  {DeliveryRole, "delivery"}});
    return names;
}

} // namespace partyline

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

} // namespace

FeedModel::FeedModel(int cap, QObject *parent)
    : QAbstractListModel(parent)
    , m_cap(std::clamp(cap, 1, MostRead))
{
}

bool FeedModel::absorbed(const FeedItem &item, FeedItem &into) const
{
    if (item.kind != into.kind)
        return false;
    const auto *more = std::get_if<FeedItem::PeoplePayload>(&item.payload);
    auto *people = std::get_if<FeedItem::PeoplePayload>(&into.payload);
    if (!more || !people || people->people.size() + more->people.size() > MostInOneRow
        || into.time.msecsTo(item.time) > LongestBatchMs)
        return false;
    people->people.append(more->people);
    return true;
}

QList<FeedItem> FeedModel::batched(const QList<FeedItem> &items)
{
    QList<FeedItem> fresh;
    fresh.reserve(items.size());
    qint64 last = m_items.empty() ? std::numeric_limits<qint64>::min() : m_items.back().seq;
    bool lastGrew = false;
    for (const FeedItem &item : items) {
        if (item.seq <= last)
            continue;
        last = item.seq;
        if (!fresh.isEmpty() && absorbed(item, fresh.last()))
            continue;
        if (fresh.isEmpty() && !m_items.empty() && absorbed(item, m_items.back())) {
            lastGrew = true;
            continue;
        }
        fresh.append(item);
    }
    if (lastGrew)
        emit dataChanged(index(rowCount() - 1), index(rowCount() - 1));
    return fresh;
}

void FeedModel::append(const QList<FeedItem> &items)
{
    if (!items.isEmpty() && !m_items.empty() && items.constFirst().seq < m_items.back().seq)
        insertLate(items);
    QList<FeedItem> fresh = batched(items);
    if (fresh.size() > m_cap) {
        m_trimmedTo = fresh.at(fresh.size() - m_cap - 1).seq;
        fresh = fresh.last(m_cap);
    }
    if (fresh.isEmpty())
        return;

    // One burst, at most one removal and one insertion: views lay out once for each signal.
    removeOldest(rowCount() + int(fresh.size()) - m_cap - m_older);
    std::set<qint64> repeated;
    for (const FeedItem &item : std::as_const(fresh)) {
        if (const auto first = m_foldsRepeats ? m_fold.add(item) : std::nullopt;
            first && *first < fresh.constFirst().seq)
            repeated.insert(*first);
    }
    beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
    m_items.insert(m_items.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    endInsertRows();
    for (const qint64 seq : repeated)
        tell(RepeatFold::Changed(seq, seq));
}

/// Rare, and few at a time: lines that were held back while later ones were not.
void FeedModel::insertLate(const QList<FeedItem> &items)
{
    const qint64 last = m_items.back().seq;
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
        m_items.insert(m_items.begin() + row, items.begin() + from, items.begin() + to);
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
    if (m_items.empty())
        return;
    for (const FeedItem &item : m_items) {
        if (folds)
            m_fold.add(item);
    }
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
    for (int row = 0; row < rows; ++row)
        changed.add(m_fold.trim(at(row)));
    m_items.erase(m_items.begin(), m_items.begin() + rows);
    endRemoveRows();
    tell(changed);
}

void FeedModel::prepend(const QList<FeedItem> &items)
{
    m_isOlderWanted = false;
    const qint64 first = m_items.empty() ? std::numeric_limits<qint64>::max() : m_items.front().seq;
    QList<FeedItem> older;
    older.reserve(items.size());
    for (const FeedItem &item : items) {
        const bool isInOrder = item.seq < first && (older.isEmpty() || item.seq > older.constLast().seq);
        if (isInOrder && (older.isEmpty() || !absorbed(item, older.last())))
            older.append(item);
    }
    older = older.last(std::clamp<qsizetype>(MostRead - rowCount(), 0, older.size()));
    if (older.isEmpty())
        return;
    if (m_foldsRepeats)
        m_fold.addOlder(older);
    beginInsertRows({}, 0, int(older.size()) - 1);
    m_items.insert(m_items.begin(), std::make_move_iterator(older.begin()), std::make_move_iterator(older.end()));
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
        m_items[size_t(row)] = item;
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
        m_items.erase(m_items.begin() + row);
        endRemoveRows();
        judged.insert(seq);
    }
    judge(judged);
}

void FeedModel::clear()
{
    beginResetModel();
    m_items.clear();
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
        FeedItem &item = m_items[size_t(row)];
        const bool isLine = item.kind == FeedItem::Kind::Chat || item.kind == FeedItem::Kind::Chatter
                            || item.kind == FeedItem::Kind::Emote;
        const bool isOthers = isLine && !item.isOwn && !item.author.name.isEmpty();
        const Standing standing = isOthers ? standingOf(item) : Standing();
        if (item.isHidden == standing.isHidden && item.isFolded == standing.isFolded)
            continue;
        item.isHidden = standing.isHidden;
        item.isFolded = standing.isFolded;
        judged.insert(item.seq);
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        emit dataChanged(index(first), index(last));
    judge(judged);
}

int FeedModel::rowAtOrAfter(qint64 seq) const
{
    const auto found = std::ranges::lower_bound(m_items, seq, {}, [](const FeedItem &item) { return item.seq; });
    return int(found - m_items.begin());
}

int FeedModel::rowOf(qint64 seq) const
{
    const int row = rowAtOrAfter(seq);
    return row < rowCount() && at(row).seq == seq ? row : -1;
}

int FeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
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

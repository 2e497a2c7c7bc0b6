// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/rostermodel.h"

#include "feed/words.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Beyond so many who come, go or move at once a reset is cheaper for every view.
constexpr qsizetype MostChanges = 1'000;
/// Beyond so many rows that only look different one signal tells it for all.
constexpr qsizetype MostSignals = 64;

RosterRow::Group groupOf(const RosterEntry &entry)
{
    if (entry.isDj || entry.isNext)
        return RosterRow::Group::Booth;
    if (entry.person.role >= Role::Moderator)
        return RosterRow::Group::Staff;
    return entry.isFriend ? RosterRow::Group::Friends : RosterRow::Group::People;
}

/// Woots first, then those who say nothing, then mehs; a grab counts beside it.
int standingOf(const RosterEntry &entry)
{
    const int vote = entry.vote == Vote::Woot ? 2 : entry.vote == Vote::Meh ? -2 : 0;
    return vote + (entry.grabbed ? 1 : 0);
}

} // namespace

RosterModel::RosterModel(Service service, QObject *parent)
    : QAbstractListModel(parent)
    , m_service(service)
{
    for (int i = 0; i < RosterRow::Groups; ++i) {
        m_heads[size_t(i)].group = RosterRow::Group(i);
        m_heads[size_t(i)].isHead = true;
    }
}

RosterModel::~RosterModel() = default;

QString RosterModel::groupName(RosterRow::Group group) const
{
    const bool isStream = m_service == Service::Floatplane;
    switch (group) {
    case RosterRow::Group::Booth:
        return tr("At the booth");
    case RosterRow::Group::Staff:
        return isStream ? tr("Crew") : tr("Staff");
    case RosterRow::Group::Friends:
        return tr("Friends");
    case RosterRow::Group::People:
        return isStream ? tr("Viewers") : tr("People");
    }
    Q_UNREACHABLE();
}

QString RosterModel::keyOf(const Person &person)
{
    return person.id.isEmpty() ? u'@' + person.name : person.id;
}

bool RosterModel::comesBefore(const RosterRow &a, const RosterRow &b) const
{
    if (a.group != b.group)
        return a.group < b.group;
    if (a.isHead != b.isHead)
        return a.isHead;
    if (a.group == RosterRow::Group::Booth && a.entry.isDj != b.entry.isDj)
        return a.entry.isDj;
    int order = 0; // more than 0: b comes first
    switch (m_sort) {
    case Sort::Name: // staff stand by rank
        order = a.group == RosterRow::Group::Staff ? int(b.entry.person.role) - int(a.entry.person.role) : 0;
        break;
    case Sort::Level:
        order = b.entry.level - a.entry.level;
        break;
    case Sort::Arrival:
        order = b.entry.arrival - a.entry.arrival;
        break;
    case Sort::Role:
        order = int(b.entry.person.role) - int(a.entry.person.role);
        break;
    case Sort::Vote:
        order = standingOf(b.entry) - standingOf(a.entry);
        break;
    }
    if (order != 0)
        return order < 0;
    if (const int names = a.sortedName.compare(b.sortedName); names != 0)
        return names < 0;
    return keyOf(a.entry.person) < keyOf(b.entry.person);
}

bool RosterModel::isSamePlace(const RosterRow &a, const RosterRow &b) const
{
    return !comesBefore(a, b) && !comesBefore(b, a);
}

bool RosterModel::passes(const RosterRow &row) const
{
    return m_filter.isEmpty() || row.sortedName.contains(m_filter) || row.nickname.toCaseFolded().contains(m_filter);
}

void RosterModel::describe(Known &known, const RosterEntry &entry) const
{
    if (known.entry.person.name != entry.person.name || known.sortedName.isEmpty())
        known.sortedName = entry.person.name.toCaseFolded();
    if (m_marks) {
        const Marks marks = m_marks(entry.person);
        known.nickname = marks.nickname;
        known.isHidden = marks.isHidden;
    }
    known.entry = entry;
    known.group = groupOf(entry);
}

void RosterModel::setRoster(const QList<RosterEntry> &roster)
{
    ++m_roster;
    const QList<RosterEntry> all = roster.first(std::min(roster.size(), MostPeople));
    qsizetype fresh = 0;
    for (const RosterEntry &entry : all) {
        const auto known = m_known.constFind(keyOf(entry.person));
        if (known == m_known.cend())
            ++fresh;
        else
            (*known)->seen = m_roster;
    }
    QList<QString> gone;
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        if ((*it)->seen != m_roster)
            gone.append(it.key());
    }
    if (fresh + gone.size() <= MostChanges)
        return changeFew(all, gone);

    beginResetModel();
    m_known.clear();
    m_known.reserve(all.size());
    for (const RosterEntry &entry : all) {
        auto &known = m_known[keyOf(entry.person)];
        if (!known)
            known = std::make_shared<Known>();
        describe(*known, entry);
        known->seen = m_roster;
    }
    rebuild();
    endResetModel();
}

void RosterModel::changeFew(const QList<RosterEntry> &roster, const QList<QString> &gone)
{
    for (const QString &key : gone) {
        const auto known = m_known.take(key);
        if (passes(*known))
            remove(*known);
    }
    QList<std::pair<std::shared_ptr<Known>, const RosterEntry *>> moving;
    std::vector<const RosterRow *> changed;
    for (const RosterEntry &entry : roster) {
        auto &known = m_known[keyOf(entry.person)];
        if (!known) {
            known = std::make_shared<Known>();
            describe(*known, entry);
            known->seen = m_roster;
            if (passes(*known))
                insert(*known);
            continue;
        }
        known->seen = m_roster;
        if (known->entry == entry)
            continue;
        Known other = *known;
        describe(other, entry);
        if (!isSamePlace(other, *known) || passes(other) != passes(*known)) {
            moving.append({known, &entry});
            continue;
        }
        *known = other;
        if (passes(*known))
            changed.push_back(known.get());
    }
    if (moving.size() > MostChanges) {
        for (const auto &[known, entry] : std::as_const(moving))
            describe(*known, *entry);
        reorder();
        moving.clear();
    }
    for (const auto &[known, entry] : std::as_const(moving)) {
        if (passes(*known))
            remove(*known);
        describe(*known, *entry);
        if (passes(*known))
            insert(*known);
    }
    tellAll(changed);
}

RosterModel::Rows::const_iterator RosterModel::placeOf(const RosterRow &row) const
{
    return std::lower_bound(m_rows.cbegin(), m_rows.cend(), &row,
                            [this](const RosterRow *a, const RosterRow *b) { return comesBefore(*a, *b); });
}

void RosterModel::insert(const RosterRow &row)
{
    countGroup(row.group, 1);
    const auto place = placeOf(row);
    const int at = int(place - m_rows.cbegin());
    beginInsertRows({}, at, at);
    m_rows.insert(place, &row);
    endInsertRows();
}

void RosterModel::remove(const RosterRow &row)
{
    const auto place = placeOf(row);
    Q_ASSERT(place != m_rows.cend() && *place == &row);
    const int at = int(place - m_rows.cbegin());
    beginRemoveRows({}, at, at);
    m_rows.erase(place);
    endRemoveRows();
    countGroup(row.group, -1);
}

/// A head comes before the first of its group and goes after the last.
void RosterModel::countGroup(RosterRow::Group group, int difference)
{
    RosterRow &counted = head(group);
    const int before = std::exchange(counted.count, counted.count + difference);
    const auto place = placeOf(counted);
    const int at = int(place - m_rows.cbegin());
    if (before == 0) {
        beginInsertRows({}, at, at);
        m_rows.insert(place, &counted);
        endInsertRows();
    } else if (counted.count == 0) {
        beginRemoveRows({}, at, at);
        m_rows.erase(place);
        endRemoveRows();
    } else {
        tell(at);
    }
}

void RosterModel::tell(int row)
{
    emit dataChanged(index(row), index(row));
}

void RosterModel::tellAll(const std::vector<const RosterRow *> &rows)
{
    if (qsizetype(rows.size()) > MostSignals) { // views look only at what they show
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    for (const RosterRow *row : rows)
        tell(int(placeOf(*row) - m_rows.cbegin()));
}

void RosterModel::rebuild()
{
    m_rows.clear();
    m_rows.reserve(size_t(m_known.size()) + m_heads.size());
    for (RosterRow &head : m_heads)
        head.count = 0;
    for (const auto &known : std::as_const(m_known)) {
        if (!passes(*known))
            continue;
        ++head(known->group).count;
        m_rows.push_back(known.get());
    }
    for (const RosterRow &head : m_heads) {
        if (head.count > 0)
            m_rows.push_back(&head);
    }
    std::ranges::sort(m_rows, [this](const RosterRow *a, const RosterRow *b) { return comesBefore(*a, *b); });
}

/// The same people elsewhere; heads may come and go. Who was current or selected stays so.
void RosterModel::reorder()
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<const RosterRow *> held;
    held.reserve(size_t(before.size()));
    for (const QModelIndex &index : before)
        held.push_back(m_rows[size_t(index.row())]);
    rebuild();
    QHash<const RosterRow *, int> places;
    if (!held.empty()) {
        for (size_t row = 0; row < m_rows.size(); ++row)
            places.insert(m_rows[row], int(row));
    }
    QModelIndexList after;
    for (const RosterRow *row : held)
        after.append(index(places.value(row, -1)));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void RosterModel::setMarks(std::function<Marks(const Person &)> marks)
{
    m_marks = std::move(marks);
    for (const auto &known : std::as_const(m_known))
        describe(*known, RosterEntry(known->entry));
    if (!m_filter.isEmpty()) { // a nickname may have let somebody in or out
        beginResetModel();
        rebuild();
        endResetModel();
    } else if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

void RosterModel::setFilter(const QString &filter)
{
    const QString folded = filter.trimmed().toCaseFolded();
    if (folded == m_filter)
        return;
    beginResetModel();
    m_filter = folded;
    rebuild();
    endResetModel();
}

void RosterModel::setSort(Sort sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    reorder();
}

int RosterModel::headOf(int row) const
{
    return at(row).isHead ? row : int(placeOf(m_heads[size_t(at(row).group)]) - m_rows.cbegin());
}

int RosterModel::nextHead(int head) const
{
    return head + at(head).count + 1;
}

int RosterModel::rowOf(const Person &person) const
{
    auto known = m_known.constFind(keyOf(person));
    if (known == m_known.cend()) // the list may tell only names
        known = m_known.constFind(keyOf({{}, person.name, person.role}));
    if (known == m_known.cend() || !passes(**known))
        return -1;
    return int(placeOf(**known) - m_rows.cbegin());
}

QString RosterModel::accessibleText(const RosterRow &row) const
{
    if (row.isHead)
        return tr("%1, %n people", nullptr, row.count).arg(groupName(row.group));
    const RosterEntry &entry = row.entry;
    QStringList parts{entry.person.name};
    const auto say = [&parts](bool condition, const QString &text) {
        if (condition && !text.isEmpty())
            parts.append(text);
    };
    say(true, row.nickname);
    say(entry.isSelf, tr("you"));
    say(true, roleName(entry.person.role));
    say(entry.isDj, tr("playing"));
    say(entry.isNext, tr("next"));
    say(entry.isFriend, tr("friend"));
    say(entry.vote == Vote::Woot, tr("wooted"));
    say(entry.vote == Vote::Meh, tr("mehed"));
    say(entry.grabbed, tr("grabbed"));
    say(entry.isMuted, tr("muted"));
    say(row.isHidden, tr("hidden"));
    return parts.join(u", "_s);
}

int RosterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RosterRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.isHead ? groupName(row.group) : row.entry.person.name;
    case IsHeadRole:
        return row.isHead;
    case GroupRole:
        return int(row.group);
    case CountRole:
        return row.count;
    case IdRole:
        return row.entry.person.id;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    default:
        return {};
    }
}

Qt::ItemFlags RosterModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags all = QAbstractListModel::flags(index);
    return index.isValid() && at(index.row()).isHead ? all & ~Qt::ItemIsSelectable : all;
}

} // namespace partyline

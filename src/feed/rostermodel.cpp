// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/rostermodel.h"

#include "feed/words.h"

#include <algorithm>
#include <tuple>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

RosterRow::Group groupOf(const RosterEntry &entry)
{
    if (entry.isDj || entry.isNext)
        return RosterRow::Group::Booth;
    const Role role = entry.person.role;
    return role >= Role::Moderator ? RosterRow::Group::Staff : RosterRow::Group::People;
}

/// The booth shows who plays before who is next; staff stand by rank; everybody else by name.
auto orderOf(const RosterRow &row)
{
    const bool isStaff = row.group == RosterRow::Group::Staff;
    return std::make_tuple(row.group, !row.entry.isDj, isStaff ? -int(row.entry.person.role) : 0,
                           QStringView(row.sortedName), QStringView(row.entry.person.id));
}

} // namespace

RosterModel::RosterModel(Service service, QObject *parent)
    : SyncedList(parent)
    , m_service(service)
{
}

QString RosterModel::groupName(RosterRow::Group group) const
{
    const bool isStream = m_service == Service::Floatplane;
    switch (group) {
    case RosterRow::Group::Booth:
        return tr("At the booth");
    case RosterRow::Group::Staff:
        return isStream ? tr("Crew") : tr("Staff");
    case RosterRow::Group::People:
        return isStream ? tr("Viewers") : tr("People");
    }
    Q_UNREACHABLE();
}

void RosterModel::setRoster(const QList<RosterEntry> &roster)
{
    m_roster.clear();
    m_roster.reserve(std::min(roster.size(), MostPeople));
    for (const RosterEntry &entry : roster.first(std::min(roster.size(), MostPeople)))
        m_roster.append({groupOf(entry), false, 0, entry, entry.person.name.toCaseFolded()});
    std::ranges::sort(m_roster, [](const RosterRow &a, const RosterRow &b) { return orderOf(a) < orderOf(b); });
    update();
}

void RosterModel::setFilter(const QString &filter)
{
    const QString folded = filter.trimmed().toCaseFolded();
    if (folded == m_filter)
        return;
    m_filter = folded;
    update();
}

void RosterModel::update()
{
    QList<RosterRow> shown;
    shown.reserve(m_roster.size() + 3);
    qsizetype head = -1;
    for (const RosterRow &row : m_roster) {
        if (!m_filter.isEmpty() && !row.sortedName.contains(m_filter))
            continue;
        if (head < 0 || shown[head].group != row.group) {
            head = shown.size();
            shown.append({row.group, true, 0, {}, {}});
        }
        ++shown[head].count;
        shown.append(row);
    }
    sync(shown);
}

QString RosterModel::keyOf(const RosterRow &row) const
{
    if (row.isHead)
        return u"head:"_s + QString::number(int(row.group));
    const Person &person = row.entry.person;
    return person.id.isEmpty() ? u"name:"_s + person.name : u"id:"_s + person.id;
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
    say(entry.isSelf, tr("you"));
    say(true, roleName(entry.person.role));
    say(entry.isDj, tr("playing"));
    say(entry.isNext, tr("next"));
    say(entry.vote == Vote::Woot, tr("wooted"));
    say(entry.vote == Vote::Meh, tr("mehed"));
    say(entry.grabbed, tr("grabbed"));
    say(entry.isMuted, tr("muted"));
    return parts.join(u", "_s);
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
    const Qt::ItemFlags all = SyncedList::flags(index);
    return index.isValid() && at(index.row()).isHead ? all & ~Qt::ItemIsSelectable : all;
}

} // namespace partyline

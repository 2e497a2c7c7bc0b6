// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/waitlistmodel.h"

#include "feed/words.h"

#include <algorithm>
#include <cmath>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Most tracks of a room last between these shares of its usual length.
constexpr double ShortTrack = 0.85;
constexpr double LongTrack = 1.2;

std::chrono::minutes minutes(std::chrono::seconds left, std::chrono::seconds usual, int tracksBetween, double share)
{
    const double seconds = double(left.count()) + double(usual.count()) * tracksBetween * share;
    return std::chrono::minutes(std::lround(std::max(0.0, seconds) / 60));
}

} // namespace

WaitListModel::WaitListModel(QObject *parent)
    : SyncedList(parent)
{
}

void WaitListModel::setWaitList(const WaitList &list)
{
    m_list = list;
    update();
}

void WaitListModel::setPace(std::chrono::seconds left, std::chrono::seconds usual)
{
    m_left = std::max(left, std::chrono::seconds(0));
    if (usual > std::chrono::seconds(0))
        m_usual = usual;
    update();
}

void WaitListModel::update()
{
    QList<WaitListRow> rows;
    int place = 0;
    for (const Person &person : m_list.people.first(std::min(m_list.people.size(), MostWaiting))) {
        ++place;
        rows.append({person, place, place == m_list.ownPlace, minutes(m_left, m_usual, place - 1, ShortTrack),
                     minutes(m_left, m_usual, place - 1, LongTrack)});
    }
    sync(rows);
}

QString WaitListModel::etaText(const WaitListRow &row)
{
    if (row.latest < std::chrono::minutes(1))
        return tr("soon");
    if (row.earliest == row.latest)
        return tr("%1 min").arg(row.latest.count());
    return tr("%1–%2 min").arg(row.earliest.count()).arg(row.latest.count());
}

QString WaitListModel::keyOf(const WaitListRow &row) const
{
    return row.person.id.isEmpty() ? u"name:"_s + row.person.name : u"id:"_s + row.person.id;
}

QVariant WaitListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WaitListRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.person.name;
    case PlaceRole:
        return row.place;
    case IsSelfRole:
        return row.isSelf;
    case EarliestRole:
        return qint64(row.earliest.count());
    case LatestRole:
        return qint64(row.latest.count());
    case Qt::AccessibleTextRole: {
        QStringList parts{tr("Place %1").arg(row.place), row.person.name, row.isSelf ? tr("you") : QString(),
                          roleName(row.person.role), etaText(row)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace partyline

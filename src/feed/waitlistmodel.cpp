// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "feed/waitlistmodel.h"

#include "feed/words.h"

#include <algorithm>
#include <cmath>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Rows change when their words do, not every second.
WaitEstimate::Range inMinutes(const WaitEstimate::Range &range)
{
    const auto rounded = [](std::chrono::seconds time) {
        return std::chrono::minutes(std::lround(double(time.count()) / 60));
    };
    return {rounded(range.earliest), rounded(range.likely), rounded(range.latest)};
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

void WaitListModel::setEstimate(const WaitEstimate &estimate)
{
    m_estimate = estimate;
    update();
}

void WaitListModel::update()
{
    QList<WaitListRow> rows;
    int place = 0;
    for (const Person &person : m_list.people.first(std::min(m_list.people.size(), MostWaiting))) {
        ++place;
        rows.append({person, place, place == m_list.ownPlace, inMinutes(m_estimate.until(place))});
    }
    sync(rows);
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
        return qint64(row.range.earliest.count()) / 60;
    case LatestRole:
        return qint64(row.range.latest.count()) / 60;
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

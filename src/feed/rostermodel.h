// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"
#include "feed/syncedlist.h"

namespace partyline {

/// One row of the people list: the head of a group, or a person in it.
struct RosterRow
{
    enum class Group { Booth, Staff, People };

    Group group = Group::People;
    bool isHead = false;
    int count = 0;      ///< people in the group; heads only
    RosterEntry entry;  ///< people only
    QString sortedName; ///< folded, so that sorting compares and does no more

    bool operator==(const RosterRow &) const = default;
};

/// Who is here, in groups and sorted by name, with a filter. Smooth with ten thousand people: each update tells views
/// only who came, went or changed.
class RosterModel final : public SyncedList<RosterRow>
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole + 1, IsHeadRole, GroupRole, CountRole, IdRole };
    /// Beyond so many people a room is counted, not listed: a list of that length helps nobody.
    static constexpr qsizetype MostPeople = 20'000;

    /// A livestream calls its groups Crew and Viewers.
    explicit RosterModel(Service service, QObject *parent = nullptr);

    void setRoster(const QList<RosterEntry> &roster);
    /// Case does not matter; an empty one shows everybody.
    void setFilter(const QString &filter);
    const QString &filter() const { return m_filter; }
    /// Everybody, filtered or not.
    int people() const { return int(m_roster.size()); }
    QString groupName(RosterRow::Group group) const;

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    QString keyOf(const RosterRow &row) const override;

private:
    void update();
    QString accessibleText(const RosterRow &row) const;

    const Service m_service;
    QList<RosterRow> m_roster; ///< all people, sorted
    QString m_filter;
};

} // namespace partyline

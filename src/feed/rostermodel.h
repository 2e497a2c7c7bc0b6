// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"

#include <QAbstractListModel>
#include <QHash>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace partyline {

/// One row of the people list: the head of a group, or a person in it.
struct RosterRow
{
    enum class Group { Booth, Staff, Friends, People };
    static constexpr int Groups = 4;

    Group group = Group::People;
    bool isHead = false;
    int count = 0;         ///< people in the group; heads only
    RosterEntry entry;     ///< people only, as all below
    QString sortedName;    ///< folded, so that sorting compares and does no more
    QString nickname;      ///< what the user calls them; mostly empty
    bool isHidden = false; ///< their lines are: by the user, or by the service's list of ignored people

    bool operator==(const RosterRow &) const = default;
};

/// Who is here, in groups and sorted, with a filter. Smooth with ten thousand people: it is given all of them again and
/// again and looks only at those who came, went or changed.
class RosterModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole + 1, IsHeadRole, GroupRole, CountRole, IdRole };
    enum class Sort { Name, Level, Arrival, Role, Vote };
    Q_ENUM(Sort)
    /// Beyond so many people a room is counted, not listed: a list of that length helps nobody.
    static constexpr qsizetype MostPeople = 20'000;

    /// What the user keeps about somebody.
    struct Marks
    {
        QString nickname;
        bool isHidden = false;
    };

    /// A livestream calls its groups Crew and Viewers.
    explicit RosterModel(Service service, QObject *parent = nullptr);
    ~RosterModel() override;

    void setRoster(const QList<RosterEntry> &roster);
    /// Asked for each who comes; setMarks() again asks for all.
    void setMarks(std::function<Marks(const Person &)> marks);
    /// In names and nicknames; case does not matter; an empty one shows everybody.
    void setFilter(const QString &filter);
    const QString &filter() const { return m_filter; }
    /// Within each group; the booth always shows who plays first.
    void setSort(Sort sort);
    Sort sortedBy() const { return m_sort; }
    /// Everybody, filtered or not.
    int people() const { return int(m_known.size()); }
    QString groupName(RosterRow::Group group) const;

    const RosterRow &at(int row) const { return *m_rows[size_t(row)]; }
    /// The head of the group that this row is in.
    int headOf(int row) const;
    /// The head after that one; rowCount() when there is none.
    int nextHead(int head) const;
    /// The row of somebody; -1 when they are not here or filtered out.
    int rowOf(const Person &person) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Known : RosterRow
    {
        int seen = 0; ///< the last roster that had them
    };
    using Rows = std::vector<const RosterRow *>;

    static QString keyOf(const Person &person);
    bool comesBefore(const RosterRow &a, const RosterRow &b) const;
    bool isSamePlace(const RosterRow &a, const RosterRow &b) const;
    bool passes(const RosterRow &row) const;
    void describe(Known &known, const RosterEntry &entry) const;
    Rows::const_iterator placeOf(const RosterRow &row) const;
    RosterRow &head(RosterRow::Group group) { return m_heads[size_t(group)]; }

    void changeFew(const QList<RosterEntry> &roster, const QList<QString> &gone);
    void insert(const RosterRow &row);
    void remove(const RosterRow &row);
    void countGroup(RosterRow::Group group, int difference);
    void tell(int row);
    void tellAll(const std::vector<const RosterRow *> &rows);
    void rebuild();
    void reorder();
    QString accessibleText(const RosterRow &row) const;

    const Service m_service;
    QHash<QString, std::shared_ptr<Known>> m_known; ///< everybody, by id
    std::array<RosterRow, RosterRow::Groups> m_heads;
    Rows m_rows; ///< what is shown, in order; points into the two above
    std::function<Marks(const Person &)> m_marks;
    QString m_filter;
    Sort m_sort = Sort::Name;
    int m_roster = 0; ///< grows with each roster
};

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/track.h"
#include "feed/syncedlist.h"

namespace partyline {

struct WaitListRow
{
    Person person;
    int place = 0; ///< 1-based
    bool isSelf = false;
    std::chrono::minutes earliest{0}; ///< to the start of this person's turn
    std::chrono::minutes latest{0};

    bool operator==(const WaitListRow &) const = default;
};

/// Who waits for a turn at the booth, with a range of minutes until it comes: tracks differ in length.
class WaitListModel final : public SyncedList<WaitListRow>
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole + 1, PlaceRole, IsSelfRole, EarliestRole, LatestRole };
    /// Longer lists are cut: plug.dj's hold 50.
    static constexpr qsizetype MostWaiting = 500;

    explicit WaitListModel(QObject *parent = nullptr);

    void setWaitList(const WaitList &list);
    /// What is left of the track that plays, and how long tracks of this room usually are.
    void setPace(std::chrono::seconds left, std::chrono::seconds usual);
    /// "5-7 min", "2 min", "soon": for the row's end and for one's own place.
    static QString etaText(const WaitListRow &row);

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const WaitListRow &row) const override;

private:
    void update();

    WaitList m_list;
    std::chrono::seconds m_left{0};
    std::chrono::seconds m_usual{240}; ///< a pop song, until the room's history says better
};

} // namespace partyline

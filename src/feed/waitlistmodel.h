// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/track.h"
#include "feed/syncedlist.h"
#include "feed/waitestimate.h"

namespace partyline {

struct WaitListRow
{
    Person person;
    int place = 0; ///< 1-based
    bool isSelf = false;
    WaitEstimate::Range range; ///< to the start of this person's turn, in whole minutes

    bool operator==(const WaitListRow &) const = default;
};

/// Who waits for a turn at the booth, with a range of minutes until it comes.
class WaitListModel final : public SyncedList<WaitListRow>
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole + 1, PlaceRole, IsSelfRole, EarliestRole, LatestRole };
    /// Longer lists are cut: plug.dj's hold 50.
    static constexpr qsizetype MostWaiting = 500;

    explicit WaitListModel(QObject *parent = nullptr);

    void setWaitList(const WaitList &list);
    void setEstimate(const WaitEstimate &estimate);
    /// "5–7 min", "2 min", "soon": for the row's end.
    static QString etaText(const WaitListRow &row) { return rangeText(row.range); }

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const WaitListRow &row) const override;

private:
    void update();

    WaitList m_list;
    WaitEstimate m_estimate;
};

} // namespace partyline

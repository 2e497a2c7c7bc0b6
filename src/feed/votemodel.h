// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/track.h"
#include "feed/syncedlist.h"

namespace partyline {

struct VoteRow
{
    VoteEvent event;
    bool wasOther = false; ///< the same person had voted the other way before

    bool operator==(const VoteRow &) const = default;
};

/// Who voted in the play that runs, newest first.
class VoteModel final : public SyncedList<VoteRow>
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole + 1, WhatRole, SecondsRole };
    /// The newest so many are listed; the totals stand elsewhere.
    static constexpr qsizetype MostVotes = 1'000;

    explicit VoteModel(QObject *parent = nullptr);

    /// In order of arrival, as PlugDjController::votes() has them.
    void setVotes(const QList<VoteEvent> &votes);
    /// "Woot", "Woot, was meh".
    static QString whatText(const VoteRow &row);

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const VoteRow &row) const override;
};

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"
#include "feed/syncedlist.h"

namespace partyline {

/// The polls of a livestream that are over, newest first; or all of them whose numbers may be seen, the open
/// ones on top.
class PollResultsModel final : public SyncedList<Poll>
{
    Q_OBJECT

public:
    enum Role { TitleRole = Qt::UserRole + 1, IdRole };
    /// The newest so many; older ones are in the history.
    static constexpr qsizetype MostPolls = 100;

    enum class Which { Ended, Readable };

    explicit PollResultsModel(QObject *parent = nullptr, Which which = Which::Ended);

    /// As FloatplaneController::polls() has them.
    void setPolls(const QList<Poll> &polls);

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const Poll &row) const override { return row.id; }

private:
    const Which m_which;
};

} // namespace partyline

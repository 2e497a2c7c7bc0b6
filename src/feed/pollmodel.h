// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/poll.h"
#include "feed/syncedlist.h"

namespace partyline {

struct PollOption
{
    int index = 0; ///< as the service counts, from 0
    QString text;
    int count = 0;
    int percent = 0; ///< of all votes; the rows add up to 100 as nearly as whole numbers can
    bool isOwn = false;
    bool isSending = false; ///< our vote for it waits for its answer
    bool isWinner = false;

    bool operator==(const PollOption &) const = default;
};

/// The options of one poll with their votes.
class PollModel final : public SyncedList<PollOption>
{
    Q_OBJECT

public:
    enum Role { TextRole = Qt::UserRole + 1, CountRole, PercentRole, IsOwnRole, IsSendingRole, IsWinnerRole };
    /// Floatplane offers six; more than this cannot be read in a minute.
    static constexpr qsizetype MostOptions = 50;

    explicit PollModel(QObject *parent = nullptr);

    /// A default-constructed poll empties the list.
    void setPoll(const Poll &poll);
    const Poll &poll() const { return m_poll; }
    static QList<PollOption> optionsOf(const Poll &poll);
    /// Numbers are secret until one has voted or the poll is over: they would talk people into the leading option.
    static bool showsNumbers(const Poll &poll);

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const PollOption &row) const override;

private:
    Poll m_poll;
};

} // namespace partyline

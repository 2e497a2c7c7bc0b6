// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/historytypes.h"

#include <QSqlError>

#include <deque>
#include <optional>
#include <variant>

class QSqlDatabase;

namespace partyline {

/// Takes rows out of a history file: what is older or more than the user keeps, and what is to be forgotten. In slices,
/// so that what arrives meanwhile does not wait. Lives where the file is written.
class HistoryTidy
{
public:
    /// Only this room.
    struct Room
    {
        HistoryRoom room;
    };
    /// What somebody said and did in all rooms of a service; without an id, by name. Where others came or went with
    /// them in the same row, only they are taken out.
    struct Somebody
    {
        Service service = Service::PlugDj;
        Person person;
        qint64 lookedUpTo = -1; ///< id of the last row that was looked at
    };
    /// One row.
    struct Row
    {
        qint64 id = 0;
    };
    using Forgetting = std::variant<Room, Somebody, Row>;

    void keep(const HistoryRetention &retention) { m_retention = retention; }
    const HistoryRetention &retention() const { return m_retention; }
    void forget(Forgetting forgetting);
    /// Looks for what is older or more than is kept.
    void checkRetention();
    /// Takes up what another run of the program has forgotten, but not yet wiped out of the file.
    void purge() { m_purges = true; }
    bool isForgetting() const { return !m_forgetting.empty() || m_purges; }
    bool hasWork() const { return isForgetting() || m_checksRetention; }
    /// Does a slice of it; `removed` grows by the rows that went.
    QSqlError work(QSqlDatabase &database, qint64 &removed);

private:
    QSqlError forgetSome(QSqlDatabase &database, qint64 &removed);
    QSqlError retainSome(QSqlDatabase &database, qint64 &removed);
    qint64 rowsBeyondSize(QSqlDatabase &database) const;
    bool mergeSome(QSqlDatabase &database, QSqlError &error);

    HistoryRetention m_retention;
    std::deque<Forgetting> m_forgetting;
    bool m_checksRetention = false;
    std::optional<qint64> m_surplus; ///< the oldest rows, so many, are more than is kept; nothing: not looked at yet
    bool m_hasShrunk = false;
    bool m_isMerging = false; ///< the index into one part, a slice at a time
    bool m_purges = false;    ///< what was forgotten still stands between the lines of the file
};

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "net/apiclient.h"
#include "wire/plugdjfriends.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>

namespace partyline {

class PlugDjAccount;

/// What the site tells about somebody, for their card: fetched once and kept (plugdj.md 4.7, 7.16).
class PlugDjProfiles final : public QObject
{
    Q_OBJECT

public:
    /// Beyond so many the oldest go: nobody looks at more cards in one sitting.
    static constexpr qsizetype MostKept = 200;

    struct Entry
    {
        plugdj::Profile profile;
        bool isKnown = false;
        QString trouble; ///< why it is not known; empty while it is on its way

        bool operator==(const Entry &) const = default;
    };

    /// The account owns it.
    explicit PlugDjProfiles(PlugDjAccount &account, QObject *parent = nullptr);

    Entry of(qint64 id) const { return m_entries.value(id); }
    /// Asks for it unless it is known or on its way; a failure may be tried again.
    void want(qint64 id);
    void clear();

signals:
    void changed(qint64 id);

private:
    QCoro::Task<> fetch(int turn, qint64 id);
    void keep(qint64 id, Entry entry);

    PlugDjAccount &m_account;
    QHash<qint64, Entry> m_entries;
    QList<qint64> m_order; ///< oldest first
    int m_turn = 0;
};

} // namespace partyline

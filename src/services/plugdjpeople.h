// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/plugdjtypes.h"

#include <QHash>
#include <QSet>

namespace partyline {

/// The people of a DJ room: who is here, and whom we remember, since chat, plays and moderation still speak of those
/// who left (plugdj.md 7.16, 7.17).
class PlugDjPeople
{
public:
    /// Those of a fresh rooms/state; the others of before become people who left.
    void setPresent(const QList<plugdj::User> &users);
    /// True for somebody who was not here yet.
    bool join(const plugdj::User &user);
    bool leave(qint64 id);
    /// Learns of somebody without placing them in the room.
    void remember(const plugdj::User &user);
    /// As remember(), but what is known already is better than this.
    void rememberName(qint64 id, const QString &name);

    /// Another one whenever anything about anybody is; what was made of them before may be wrong then.
    int version() const { return m_version; }
    bool isPresent(qint64 id) const { return m_present.contains(id); }
    bool isKnown(qint64 id) const { return m_known.contains(id); }
    int presentCount() const { return int(m_present.size()); }
    const QSet<qint64> &present() const { return m_present; }
    plugdj::User user(qint64 id) const { return m_known.value(id); }
    /// nullptr for strangers.
    const plugdj::User *known(qint64 id) const;
    /// Grows with each who comes in; 0 for those who were here when we came, and for those who are not here.
    int arrival(qint64 id) const { return m_arrivals.value(id); }
    /// To be changed in place, at once; nullptr for strangers.
    plugdj::User *find(qint64 id);
    /// With the name "unknown user" for strangers, and nobody for 0.
    Person person(qint64 id) const;
    /// 0 when nobody here has that name.
    qint64 idOf(const QString &name) const;

    /// Strangers that were asked for by needs() since the last call, at most 50: what users/bulk takes (5.6).
    QList<qint64> takeWanted();
    /// Notes that somebody unknown is spoken of. True when they have to be asked for.
    bool needs(qint64 id);

    void clear();

private:
    void learn(const plugdj::User &user);
    void forgetSome();

    QHash<qint64, plugdj::User> m_known;
    mutable QHash<qint64, Person> m_persons; ///< as person() told them last: whoever talks is asked for again
    QSet<qint64> m_present;
    QHash<qint64, int> m_arrivals;
    int m_lastArrival = 0;
    int m_version = 0;
    QList<qint64> m_left; ///< oldest first, so that memory stays bounded
    QSet<qint64> m_asked; ///< once is enough
    QList<qint64> m_wanted;
};

} // namespace partyline

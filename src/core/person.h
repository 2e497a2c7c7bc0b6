// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace partyline {

enum class Service { PlugDj, Floatplane };

/// "plugdj" or "floatplane": the word in JSON, in name-colour keys and in the keyring.
QString serviceToken(Service service);

/// The highest thing a person is, lowest first; one mark each is shown. plug.dj room roles 1000-5000 are ResidentDj,
/// Moderator (bouncer), Manager, Cohost, Host; Floatplane's Creator is Host and its Transmission is System.
enum class Role {
    None,
    Guest,
    Bot,
    Subscriber,
    ResidentDj,
    Moderator,
    Manager,
    Cohost,
    Host,
    Ambassador,
    SiteStaff,
    System
};

/// "none", "guest", "resident-dj", "moderator", ... as in the JSON lines of partyline-cli.
QString roleToken(Role role);

/// Who said or did something, as known at that moment.
struct Person
{
    QString id;   ///< the service's user id as text; empty when only the name is known
    QString name; ///< plain text, unescaped
    Role role = Role::None;

    bool operator==(const Person &) const = default;
};

enum class Vote { None, Woot, Meh };

/// One row of the people list.
struct RosterEntry
{
    Person person;
    bool isSelf = false;
    bool isDj = false;   ///< at the booth now
    bool isNext = false; ///< first of the wait list
    bool isMuted = false;
    bool isFriend = false;
    bool grabbed = false;
    Vote vote = Vote::None;
    int level = 0;        ///< plug.dj experience level, 0 where unknown
    int arrival = 0;      ///< grows with each who comes in; 0 for those who were here before us
    QString badge;        ///< the service's name for it, as it came; empty for none
    QDateTime since;      ///< UTC, when the account was made; invalid where unknown
    QDateTime mutedUntil; ///< UTC; invalid where unknown or for good

    bool operator==(const RosterEntry &) const = default;
};

} // namespace partyline

Q_DECLARE_METATYPE(partyline::Person)
Q_DECLARE_METATYPE(partyline::RosterEntry)

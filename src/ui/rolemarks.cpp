// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/rolemarks.h"

#include "feed/words.h"

namespace partyline {

using namespace Qt::StringLiterals;

RoleMark roleMark(Role role, const Colours &colours)
{
    const auto &c = colours.role;
    switch (role) {
    case Role::None:
        return {};
    case Role::Guest:
        return {u"circle-dashed"_s, roleName(role), c.guest};
    case Role::Bot:
        return {u"robot"_s, roleName(role), c.system};
    case Role::Subscriber:
        return {u"star"_s, roleName(role), c.subscriber};
    case Role::ResidentDj:
        return {u"headphones-filled"_s, roleName(role), c.residentDj};
    case Role::Moderator:
        return {u"shield-filled"_s, roleName(role), c.moderator};
    case Role::Manager:
        return {u"shield-star"_s, roleName(role), c.manager};
    case Role::Cohost:
        return {u"crown"_s, roleName(role), c.cohost};
    case Role::Host:
        return {u"crown-filled"_s, roleName(role), c.host};
    case Role::Ambassador:
        return {u"world"_s, roleName(role), c.ambassador};
    case Role::SiteStaff:
        return {u"rosette-discount-check"_s, roleName(role), c.siteStaff};
    case Role::System:
        return {u"speakerphone"_s, roleName(role), c.system};
    }
    Q_UNREACHABLE();
}

} // namespace partyline

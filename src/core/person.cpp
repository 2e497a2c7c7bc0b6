// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/person.h"

namespace partyline {

using namespace Qt::StringLiterals;

QString serviceToken(Service service)
{
    return service == Service::PlugDj ? u"plugdj"_s : u"floatplane"_s;
}

QString roleToken(Role role)
{
    switch (role) {
    case Role::None:
        return u"none"_s;
    case Role::Guest:
        return u"guest"_s;
    case Role::Bot:
        return u"bot"_s;
    case Role::Subscriber:
        return u"subscriber"_s;
    case Role::ResidentDj:
        return u"resident-dj"_s;
    case Role::Moderator:
        return u"moderator"_s;
    case Role::Manager:
        return u"manager"_s;
    case Role::Cohost:
        return u"cohost"_s;
    case Role::Host:
        return u"host"_s;
    case Role::Ambassador:
        return u"ambassador"_s;
    case Role::SiteStaff:
        return u"site-staff"_s;
    case Role::System:
        return u"system"_s;
    }
    Q_UNREACHABLE();
}

} // namespace partyline

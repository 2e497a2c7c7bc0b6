// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/rolemarks.h"

#include <QCoreApplication>

namespace partyline {

using namespace Qt::StringLiterals;

QString roleName(Role role)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("partyline::RoleMark", text); };
    switch (role) {
    case Role::None:
        return {};
    case Role::Guest:
        return tr(QT_TRANSLATE_NOOP("partyline::RoleMark", "Guest"));
    case Role::Bot:
        return tr(QT_TRANSLATE_NOOP("partyline::RoleMark", "Bot"));
    case Role::Subscriber:
        return tr(QT_TRANSLATE_NOOP("partyline::RoleMark", "Subscriber"));
    case Role::ResidentDj:
        return tr(QT_TRANSLATE_NOOP("partyline::RoleMark", "Resident DJ"));
    case Role::Moderator:
        return tr(QT_TRANSLATE_NOOP("partyline::RoleMark", "Moderator"));
    case Role::Manager:
        return tr(QT_TRANSLATE_NOOP("partyline::RoleMark", "Manager"));
    case Role::Cohost:
        return tr(QT_TRANSLATE_NOOP("partyline::RoleMark", "Co-host"));
    case Role::Host:
        return tr(QT_TRANSLATE_NOOP("partyline::RoleMark", "Host"));
    case Role::Ambassador:
        return tr(QT_TRANSLATE_NOOP("partyline::RoleMark", "Ambassador"));
    case Role::SiteStaff:
        return tr(QT_TRANSLATE_NOOP("partyline::RoleMark", "Site staff"));
    case Role::System:
        return tr(QT_TRANSLATE_NOOP("partyline::RoleMark", "System"));
    }
    Q_UNREACHABLE();
}

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

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/faults.h"

#include <QJsonValue>

/// The fault switches of plugdj.md Appendix A, by name.
namespace partyline::djpractice::fault {

inline constexpr auto DropSocket = u"plugdj-drop-socket";
inline constexpr auto Silent = u"plugdj-silent";
inline constexpr auto AckDelay = u"plugdj-ack-delay";
inline constexpr auto AckWrong = u"plugdj-ack-wrong";
inline constexpr auto AckNumber = u"plugdj-ack-number";
inline constexpr auto NoHeartbeat = u"plugdj-no-heartbeat";
inline constexpr auto HeartbeatStorm = u"plugdj-heartbeat-storm";
inline constexpr auto DuplicateEvents = u"plugdj-duplicate-events";
inline constexpr auto StaleState = u"plugdj-stale-state";
inline constexpr auto LeakEvents = u"plugdj-leak-events";
inline constexpr auto DropEcho = u"plugdj-drop-echo";
inline constexpr auto Ghost = u"plugdj-ghost";
inline constexpr auto LoseAdvance = u"plugdj-lose-advance";
inline constexpr auto KillSession = u"plugdj-kill-session";
inline constexpr auto BanNow = u"plugdj-ban";
inline constexpr auto MuteNow = u"plugdj-mute";
inline constexpr auto WaitListBanNow = u"plugdj-wait-list-ban";
inline constexpr auto Demote = u"plugdj-demote";
inline constexpr auto HostTransfer = u"plugdj-host-transfer";
inline constexpr auto MaintenanceAlert = u"plugdj-maintenance-alert";
inline constexpr auto Maintenance = u"plugdj-maintenance";
inline constexpr auto Http521 = u"plugdj-http-521";
inline constexpr auto BannedPage = u"plugdj-banned-page";
inline constexpr auto BanIp = u"plugdj-ban-ip";
inline constexpr auto IntegerStatus = u"plugdj-integer-status";
inline constexpr auto UnknownStatus = u"plugdj-unknown-status";
inline constexpr auto MissingMeta = u"plugdj-missing-meta";
inline constexpr auto NumbersAsText = u"plugdj-numbers-as-text";
inline constexpr auto NullFields = u"plugdj-null-fields";
inline constexpr auto UnknownEvent = u"plugdj-unknown-event";
inline constexpr auto OddNames = u"plugdj-odd-names";
inline constexpr auto Zalgo = u"plugdj-zalgo";
inline constexpr auto LongWaitList = u"plugdj-long-wait-list";
inline constexpr auto Crowd = u"plugdj-crowd";
inline constexpr auto Flood = u"plugdj-flood";
inline constexpr auto ClockSkew = u"plugdj-clock-skew";
inline constexpr auto DateDigits = u"plugdj-date-digits";
inline constexpr auto ReplaceCookie = u"plugdj-replace-cookie";
inline constexpr auto NoRestLimit = u"plugdj-no-rest-limit";

/// All of them, in the order of --help.
QList<FaultInfo> all();

/// Whether one of those is on that spoil values on the wire.
bool spoils(const Faults &faults);
/// The value with the faults applied that spoil it: numbers as text, null fields, short dates.
QJsonValue spoiled(const QJsonValue &value, const Faults &faults);

inline bool isOn(const Faults &faults, const char16_t *name)
{
    return faults.isOn(QString::fromUtf16(name));
}

} // namespace partyline::djpractice::fault

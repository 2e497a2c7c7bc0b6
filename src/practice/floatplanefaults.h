// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/faults.h"

/// The ways in which the practice Floatplane can misbehave (floatplane.md Appendix B).
namespace partyline::practice {

/// All of them, for --help and for Faults.
QList<FaultInfo> floatplaneFaults();

/// The fault's argument as a whole number; 0 while it is off.
int faultNumber(const Faults &faults, const QString &name);

namespace fault {

inline const QString RefuseUpgrade = QStringLiteral("floatplane-refuse-upgrade");
inline const QString AnyOrigin = QStringLiteral("floatplane-any-origin");
inline const QString DelayConnect = QStringLiteral("floatplane-delay-connect");
inline const QString DelayAcks = QStringLiteral("floatplane-delay-acks");
inline const QString OmitAcks = QStringLiteral("floatplane-omit-acks");
inline const QString DuplicateAcks = QStringLiteral("floatplane-duplicate-acks");
inline const QString AckFirst = QStringLiteral("floatplane-ack-first");
inline const QString EventFirst = QStringLiteral("floatplane-event-first");
inline const QString SlowReader = QStringLiteral("floatplane-slow-reader");
inline const QString UnknownEvent = QStringLiteral("floatplane-unknown-event");
inline const QString BinaryEvent = QStringLiteral("floatplane-binary-event");
inline const QString BigFrame = QStringLiteral("floatplane-big-frame");
inline const QString BadJson = QStringLiteral("floatplane-bad-json");
inline const QString UnknownUserType = QStringLiteral("floatplane-unknown-user-type");
inline const QString MissingFields = QStringLiteral("floatplane-missing-fields");
inline const QString LeaveNoop = QStringLiteral("floatplane-g1-leave-noop");
inline const QString ChatRate = QStringLiteral("floatplane-chat-rate");
inline const QString ChatNeedsCookie = QStringLiteral("floatplane-chat-needs-cookie");
inline const QString CookieBySelf = QStringLiteral("floatplane-cookie-by-self");
inline const QString WrappedPolls = QStringLiteral("floatplane-wrapped-polls");
inline const QString TokenPolls500 = QStringLiteral("floatplane-token-polls-500");
inline const QString LateTicks = QStringLiteral("floatplane-late-ticks");
inline const QString PlainSync = QStringLiteral("floatplane-sync-without-ack");
inline const QString AckSync = QStringLiteral("floatplane-sync-with-ack");
inline const QString RateLimit = QStringLiteral("floatplane-rate-limit");
inline const QString Cloudflare = QStringLiteral("floatplane-cloudflare");
inline const QString Forbidden = QStringLiteral("floatplane-forbidden");
inline const QString ServerError = QStringLiteral("floatplane-server-error");
inline const QString Maintenance = QStringLiteral("floatplane-maintenance");
inline const QString Captcha = QStringLiteral("floatplane-captcha");
inline const QString TokenLife = QStringLiteral("floatplane-token-life");
inline const QString DuplicateEvents = QStringLiteral("floatplane-duplicate-events");
inline const QString Dpop = QStringLiteral("floatplane-dpop");
inline const QString DeviceAnswer = QStringLiteral("floatplane-device");
inline const QString DropTcp = QStringLiteral("floatplane-drop-after");

} // namespace fault

} // namespace partyline::practice

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/plugdjorders.h"

#include <QStringList>

/// What a moderator reads before and after: what an order means, how it is called, what became of it. Plain text.
namespace partyline::plugdj {

/// "Ban velvetfox", "Lock the wait list": the title of the question.
QString titleOf(const Order &order);
/// "Ban", "Lock": the button that does it.
QString verbOf(const Order &order);
/// One or two sentences: what happens, to whom, for how long, and at once. For the question before it is done.
QString consequenceOf(const Order &order);
/// "velvetfox was not banned.": comes before the reason.
QString failureOf(const Order &order);
/// What there was nothing to do about: "velvetfox is not muted."
QString alreadyDone(const Order &order);
/// What was done, for those orders of which the room says nothing.
QString doneText(const Order &order);

/// "15 minutes", "1 day", "until it is lifted": for lists to choose from.
QString choiceText(BanDuration duration);
QString choiceText(MuteDuration duration);
QString choiceText(WaitListBanDuration duration);
/// Mildest first.
QList<BanDuration> banDurations();
QList<MuteDuration> muteDurations();
QList<WaitListBanDuration> waitListBanDurations();
/// Reasons are numbered from 1 on (5.4).
inline constexpr int ReasonCount = 5;

} // namespace partyline::plugdj

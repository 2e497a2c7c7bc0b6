// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"
#include "wire/plugdjevents.h"

#include <chrono>

/// What the events of a DJ room say to people: one sentence each.
namespace partyline::plugdj {

/// "14 minutes", "50 seconds": rounded up, never below a second.
QString durationText(std::chrono::seconds time);
/// "for an hour", "for good"; empty for an unknown duration.
QString durationText(BanDuration duration);
QString durationText(WaitListBanDuration duration);
/// "spamming or trolling"; "reason 31" for numbers beyond the table (5.4).
QString banReasonText(int reason);
QString muteReasonText(int reason);

/// "Some Band - Some Song".
QString trackText(const Track &track);
QString advanceText(const NowPlaying &now);
QString voteText(const VoteEvent &vote);
QString joinText(const QList<Person> &people);
QString leaveText(const QList<Person> &people);
QString gapText(const QDateTime &from, const QDateTime &to, int filled);
QString notificationText(const SiteNotification &notification);
QString ownBanText(const Ban &ban);

/// Moderation of others (group F); `isSelf` when we are the one it happened to.
QString moderationText(const ModAddDj &event, bool isSelf);
QString moderationText(const ModMoveDj &event, bool isSelf);
QString moderationText(const ModRemoveDj &event, bool isSelf);
QString moderationText(const ModSkip &event);
QString moderationText(const ModBan &event, bool isSelf);
QString moderationText(const ModMute &event, bool isSelf);
QString moderationText(const ModWaitListBan &event, bool isSelf);
QString moderationText(const Moderator &by, const StaffChange &change, bool isSelf);
QString moderationText(const DjListCycle &event);
QString moderationText(const DjListLocked &event);

} // namespace partyline::plugdj

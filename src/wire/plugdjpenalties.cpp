// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdjpenalties.h"

#include "wire/plugdjfields.h"
#include "wire/plugdjletters.h"

namespace partyline::plugdj {

using namespace fields;

namespace {

template <typename Duration>
QDateTime endOf(const QDateTime &since, Duration duration)
{
    const auto length = lengthOf(duration);
    return since.isValid() && length ? since.addSecs(length->count()) : QDateTime();
}

template <typename Entry>
Entry read(const QJsonObject &object)
{
    Entry entry;
    entry.user = {integer(object, "id"), unescapedText(object, "username")};
    entry.moderator = unescapedText(object, "moderator");
    entry.reason = smallInteger(object, "reason");
    return entry;
}

} // namespace

QDateTime BanEntry::until() const
{
    return endOf(since, duration);
}

QDateTime WaitListBanEntry::until() const
{
    return endOf(since, duration);
}

BanEntry readBanEntry(const QJsonObject &object)
{
    auto entry = read<BanEntry>(object);
    entry.duration = banDuration(text(object, "duration"));
    entry.since = date(object, "timestamp");
    return entry;
}

MuteEntry readMuteEntry(const QJsonObject &object)
{
    auto entry = read<MuteEntry>(object);
    entry.seconds = integer(object, "expires");
    return entry;
}

WaitListBanEntry readWaitListBanEntry(const QJsonObject &object)
{
    auto entry = read<WaitListBanEntry>(object);
    entry.duration = waitListBanDuration(text(object, "duration"));
    entry.since = date(object, "timestamp");
    return entry;
}

} // namespace partyline::plugdj

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdjletters.h"

#include <array>

namespace partyline::plugdj {

namespace {

template <typename Duration>
struct Meaning
{
    QStringView letter;
    Duration duration;
    std::optional<std::chrono::seconds> length;
};

using namespace std::chrono_literals;

constexpr std::array<Meaning<BanDuration>, 3> Bans{{
    {u"h", BanDuration::Hour, 1h},
    {u"d", BanDuration::Day, 24h},
    {u"f", BanDuration::Forever, {}},
}};

constexpr std::array<Meaning<MuteDuration>, 4> Mutes{{
    {u"s", MuteDuration::Short, 15min},
    {u"m", MuteDuration::Medium, 30min},
    {u"l", MuteDuration::Long, 45min},
    {u"o", MuteDuration::Lifted, {}},
}};

constexpr std::array<Meaning<WaitListBanDuration>, 5> WaitListBans{{
    {u"s", WaitListBanDuration::Short, 15min},
    {u"m", WaitListBanDuration::Medium, 1h},
    {u"l", WaitListBanDuration::Long, 24h},
    {u"f", WaitListBanDuration::Forever, {}},
    {u"o", WaitListBanDuration::Lifted, {}},
}};

template <typename Table>
auto durationIn(const Table &table, QStringView letter) -> decltype(table[0].duration)
{
    for (const auto &meaning : table) {
        if (meaning.letter == letter)
            return meaning.duration;
    }
    return {};
}

template <typename Table, typename Duration>
QString letterIn(const Table &table, Duration duration)
{
    for (const auto &meaning : table) {
        if (meaning.duration == duration)
            return meaning.letter.toString();
    }
    return {};
}

template <typename Table, typename Duration>
std::optional<std::chrono::seconds> lengthIn(const Table &table, Duration duration)
{
    for (const auto &meaning : table) {
        if (meaning.duration == duration)
            return meaning.length;
    }
    return {};
}

} // namespace

BanDuration banDuration(QStringView letter)
{
    return durationIn(Bans, letter);
}

MuteDuration muteDuration(QStringView letter)
{
    return durationIn(Mutes, letter);
}

WaitListBanDuration waitListBanDuration(QStringView letter)
{
    return durationIn(WaitListBans, letter);
}

QString letterOf(BanDuration duration)
{
    return letterIn(Bans, duration);
}

QString letterOf(MuteDuration duration)
{
    return letterIn(Mutes, duration);
}

QString letterOf(WaitListBanDuration duration)
{
    return letterIn(WaitListBans, duration);
}

std::optional<std::chrono::seconds> lengthOf(BanDuration duration)
{
    return lengthIn(Bans, duration);
}

std::optional<std::chrono::seconds> lengthOf(MuteDuration duration)
{
    return lengthIn(Mutes, duration);
}

std::optional<std::chrono::seconds> lengthOf(WaitListBanDuration duration)
{
    return lengthIn(WaitListBans, duration);
}

} // namespace partyline::plugdj

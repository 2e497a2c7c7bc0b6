// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/turnedclock.h"

#include <atomic>

#include <dlfcn.h>
#include <sys/time.h>
#include <time.h>

namespace partyline::turnedclock {

namespace {

std::atomic<long long> ofDay{0}; // ms
std::atomic<long long> ofBoot{0};

using ClockGetTime = int (*)(clockid_t, timespec *);

ClockGetTime system()
{
    static const auto function = reinterpret_cast<ClockGetTime>(dlsym(RTLD_NEXT, "clock_gettime"));
    return function;
}

} // namespace

void turn(std::chrono::milliseconds by)
{
    ofDay += by.count();
}

void suspend(std::chrono::milliseconds length)
{
    ofDay += length.count();
    ofBoot += length.count();
}

std::chrono::milliseconds turned()
{
    return std::chrono::milliseconds(ofDay.load());
}

namespace {

int tell(clockid_t clock, timespec *now)
{
    const int result = system()(clock, now);
    const bool isDay = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
    const long long off = isDay ? ofDay.load() : clock == CLOCK_BOOTTIME ? ofBoot.load() : 0;
    constexpr long long NanosPerMilli = 1'000'000;
    constexpr long long NanosPerSecond = 1'000'000'000;
    const long long nanos = (long long)(now->tv_nsec) + off % 1'000 * NanosPerMilli + NanosPerSecond;
    now->tv_sec += off / 1'000 - 1 + nanos / NanosPerSecond;
    now->tv_nsec = nanos % NanosPerSecond;
    return result;
}

} // namespace

} // namespace partyline::turnedclock

extern "C" {

// The program's own come before the system's, for every library in it. time() is left alone: by it OpenSSL judges the
// test's certificates, which are good for two days.
int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    return partyline::turnedclock::tell(clock, now);
}

int gettimeofday(timeval *now, void *) noexcept
{
    timespec exact{};
    const int result = partyline::turnedclock::tell(CLOCK_REALTIME, &exact);
    now->tv_sec = exact.tv_sec;
    now->tv_usec = exact.tv_nsec / 1'000;
    return result;
}
}

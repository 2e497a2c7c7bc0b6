// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "figures.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>

namespace partyline::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongSeconds = 60;
constexpr int ShortSeconds = 10;

double microseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e6 + double(now.tv_nsec) / 1e3;
}

} // namespace

int trials()
{
    return std::max(LeastTrials, qEnvironmentVariableIntValue("PARTYLINE_TRIALS"));
}

double threadMicroseconds()
{
    return microseconds(CLOCK_THREAD_CPUTIME_ID);
}

double processMicroseconds()
{
    return microseconds(CLOCK_PROCESS_CPUTIME_ID);
}

double wallMicroseconds()
{
    return microseconds(CLOCK_MONOTONIC);
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double percentile(std::vector<double> values, double p)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, size_t(double(values.size()) * p))];
}

double Pairs::ratio() const
{
    std::vector<double> ratios;
    for (size_t i = 0; i < std::min(ours.size(), floor.size()); ++i)
        ratios.push_back(ours[i] / floor[i]);
    return median(ratios);
}

Pairs interleaved(const std::function<double()> &ours, const std::function<double()> &floor)
{
    Pairs pairs;
    ours();
    floor();
    for (int trial = 0; trial < trials(); ++trial) {
        if (trial % 2 == 0) {
            pairs.ours.push_back(ours());
            pairs.floor.push_back(floor());
        } else {
            pairs.floor.push_back(floor());
            pairs.ours.push_back(ours());
        }
    }
    return pairs;
}

void tell(const char *id, const QString &ours, const QString &floor, double figure, Bound bound)
{
    const bool isReached = bound.isAtLeast ? figure >= bound.value : figure <= bound.value;
    const QString beside = floor.isEmpty() ? QString() : u"  beside "_s + floor;
    std::printf("%-18s %8.2f  (%s %g: %s)   %s%s\n", id, figure, bound.isAtLeast ? "at least" : "at most", bound.value,
                isReached ? "reached" : "MISSED", qPrintable(ours), qPrintable(beside));
    std::fflush(stdout);
    QFile file(qEnvironmentVariable("PARTYLINE_FIGURES"));
    if (file.fileName().isEmpty() || !file.open(QIODevice::Append))
        return;
    const QJsonObject line{{u"id"_s, QLatin1StringView(id)},
                           {u"ours"_s, ours},
                           {u"floor"_s, floor},
                           {u"figure"_s, figure},
                           {u"bound"_s, bound.value},
                           {u"isAtLeast"_s, bound.isAtLeast}};
    file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

void tellRatio(const char *id, const Pairs &pairs, const char *unit, Bound bound)
{
    const auto words = [unit](const std::vector<double> &side) {
        const double middle = median(side);
        return u"%1 %2"_s.arg(QString::number(middle, 'f',
                                              middle < 10    ? 2
                                              : middle < 100 ? 1
                                                             : 0),
                              QString::fromUtf8(unit));
    };
    const double ratio = pairs.ratio();
    // Where more is better, the floor is what we are compared with from below.
    tell(id, words(pairs.ours), words(pairs.floor), bound.isAtLeast ? 1 / ratio : ratio, bound);
}

bool isWanted(int argc, char **argv, const char *id)
{
    bool namesAny = false;
    for (int i = 1; i < argc; ++i) {
        if (!std::strcmp(argv[i], id))
            return true;
        namesAny = namesAny || argv[i][0] != '-';
    }
    return !namesAny;
}

int longSeconds(int argc, char **argv)
{
    const bool isLong = std::any_of(argv, argv + argc, [](const char *word) { return !std::strcmp(word, "--long"); });
    return isLong ? LongSeconds : ShortSeconds;
}

} // namespace partyline::bench

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <vector>

/// What the benchmarks share: clocks, trials and the lines of the table in docs/performance.md.
namespace partyline::bench {

/// CPU time in µs, user and system together: of this thread, and of all threads of this process.
double threadMicroseconds();
double processMicroseconds();
double wallMicroseconds();

double median(std::vector<double> values);
/// The value that a part `p` (0 to 1) of all stays below.
double percentile(std::vector<double> values, double p);

/// Fewer trials say too little, and the two sides of each stand side by side, so that what else the machine does is
/// the same for both.
constexpr int LeastTrials = 11;
/// More, where PARTYLINE_TRIALS says so: for a profiler to see something.
int trials();

/// Two sides of a ratio, a value for each trial.
struct Pairs
{
    std::vector<double> ours;
    std::vector<double> floor;

    /// The median of the trials' own ratios: what else the machine did in one of them counts for both sides.
    double ratio() const;
};

/// Runs both sides once to warm up, then for each trial one after the other, in turns first.
Pairs interleaved(const std::function<double()> &ours, const std::function<double()> &floor);

/// What a line of the table must stay within.
struct Bound
{
    double value = 0;
    bool isAtLeast = false;
};

/// Prints a line for people, and writes the same as JSON into the file that PARTYLINE_FIGURES names. `id` says which
/// line of the table it is: tests/bench/table.py has them all.
void tell(const char *id, const QString &ours, const QString &floor, double figure, Bound bound);
/// A ratio of two sides in the given unit ("µs"), of which a trial did `each` at once.
void tellRatio(const char *id, const Pairs &pairs, const char *unit, Bound bound);

/// Whether the command line names these figures, or none at all.
bool isWanted(int argc, char **argv, const char *id);
/// Seconds that the long runs take: 60 with --long on the command line, else 10.
int longSeconds(int argc, char **argv);

} // namespace partyline::bench

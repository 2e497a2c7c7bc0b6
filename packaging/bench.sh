#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# Builds the benchmarks, runs them on a private X server, and writes the table of docs/performance.md.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/deps.sh

usage() {
    cat <<'EOT'
Usage: packaging/bench.sh [--long] [--machine WORDS] [--only NAME]... [--build DIR] [--print]

Builds the benchmarks (in build/bench, optimised), runs them all on a private X server, and writes their table into
docs/performance.md. About seven minutes once it is built; leave the machine alone meanwhile.

  --long            the runs that are meant to take a minute take a minute (thirteen minutes in all)
  --machine WORDS   what this machine is called in the table; else its processor, cores and system
  --only NAME       only these: feed, flood, motion, wire, idle, start, history (repeatable); other lines keep what they say
  --build DIR       the build folder to use
  --print           print the table, write nothing
EOT
}

long=()
machine=""
names=()
folder=build/bench
write=(--write docs/performance.md)
while [ $# -gt 0 ]; do
    case $1 in
        --long) long=(--long) ;;
        --machine) machine=${2:?--machine wants words}; shift ;;
        --only) names+=("${2:?--only wants a name}"); shift ;;
        --build) folder=${2:?--build wants a folder}; shift ;;
        --print) write=() ;;
        -h | --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done
[ ${#names[@]} -gt 0 ] || names=(feed flood motion wire idle start history)

install_missing "${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}" "${TEST_PACKAGES[@]}"
install_node
[ -f "$folder/build.ninja" ] \
    || cmake -S . -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Release -DPARTYLINE_BENCH=ON -DPARTYLINE_PCH=ON -DPARTYLINE_UNITY=ON >&2
targets=()
for name in "${names[@]}"; do targets+=("bench_$name"); done
cmake --build "$folder" --target "${targets[@]}" >&2

# npm's clients are those of the interoperability suites.
tests/interop/install.sh build/interop >&2
export PARTYLINE_INTEROP_MODULES=${PARTYLINE_INTEROP_MODULES:-$PWD/build/interop/node_modules}

if [ -z "$machine" ]; then
    processor=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo | head -n 1)
    system=$(. /etc/os-release && echo "$PRETTY_NAME")
    machine="${processor:-unknown processor}, $(nproc) cores, $system"
fi

# Ratios bear company; late frames do not. What others take of the processors, in per cent of all, over three seconds.
cpu_times() { awk '/^cpu / { idle = $5 + $6; for (i = 2; i <= NF; ++i) all += $i; print all - idle, all }' /proc/stat; }
read -r busy all < <(cpu_times)
sleep 3
read -r busy_now all_now < <(cpu_times)
share=$((100 * (busy_now - busy) / (all_now - all)))
if [ "$share" -gt 5 ]; then
    say "The machine is busy ($share % of it): late frames and waits say little. Better wait until it is quiet."
    machine="$machine, $share % busy with other things"
fi

figures=$(mktemp)
trap 'rm -f "$figures"' EXIT
export PARTYLINE_FIGURES=$figures
status=0
for name in "${names[@]}"; do
    say "== $name"
    case $name in
        # Nothing is drawn there.
        wire) "$folder/bin/bench_$name" "${long[@]}" || status=1 ;;
        # Without assistive software, as nearly everybody has it: the session switches it on for the suites.
        *) packaging/session.sh env -u QT_LINUX_ACCESSIBILITY_ALWAYS_ON QT_QPA_PLATFORM=xcb \
            "$folder/bin/bench_$name" "${long[@]}" || status=1 ;;
    esac
done
python3 tests/bench/table.py --figures "$figures" --machine "$machine" --long "${#long[@]}" "${write[@]}"
exit $status

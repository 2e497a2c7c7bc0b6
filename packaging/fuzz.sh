#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# Builds the fuzzing targets with clang and lets them run.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/deps.sh

usage() {
    cat <<'EOT'
Usage: packaging/fuzz.sh [--deps] [--seconds N | --runs N] [--jobs N] [--tally] [TARGET...]

Builds every fuzzing target of tests/fuzz with clang, AddressSanitizer and UndefinedBehaviorSanitizer (build/fuzz) and lets
each run on top of its corpus. What crashes one rests in build/fuzz/found/TARGET: mend it, and put the input into
tests/fuzz/corpus/TARGET, where the suite fuzz.TARGET meets it in every build.

  --deps        install what is missing and stop
  --seconds N   for each target (20)
  --runs N      for each target, instead of seconds
  --jobs N      so many targets side by side (1)
  --tally       run nothing; print how many runs each target has made in this folder so far, as a table
  TARGET        only these, such as plugdj
EOT
}

FUZZ_PACKAGES=(clang-16 libclang-rt-16-dev)
only_deps=no
tally=no
bound=-max_total_time=20
jobs=1
targets=()
while [ $# -gt 0 ]; do
    case $1 in
        --deps) only_deps=yes ;;
        --seconds) bound=-max_total_time=${2:?seconds}; shift ;;
        --runs) bound=-runs=${2:?runs}; shift ;;
        --jobs) jobs=${2:?jobs}; shift ;;
        --tally) tally=yes ;;
        -h | --help) usage; exit 0 ;;
        -*) usage >&2; exit 2 ;;
        *) targets+=("$1") ;;
    esac
    shift
done

if [ "$tally" = yes ]; then
    awk '{ runs[$1] += $2; found[$1] += $3; all += $2; bad += $3 }
        END { for (name in runs) printf "| %s | %.2f million | %d |\n", name, runs[name] / 1e6, found[name] | "sort"
            close("sort"); printf "| all | %.2f million | %d |\n", all / 1e6, bad }' build/fuzz/runs
    exit 0
fi

install_missing "${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}" "${FUZZ_PACKAGES[@]}"
[ "$only_deps" = no ] || exit 0
if [ ${#targets[@]} -eq 0 ]; then
    for source in tests/fuzz/fuzz_*.cpp; do
        name=${source##*/fuzz_}
        targets+=("${name%.cpp}")
    done
fi
build fuzz "${targets[@]/#/fuzz_}"

# Leaks of a whole process are asan's matter; here each run would wait for the search.
export ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
export LC_ALL=C.UTF-8 TZ=UTC QT_LOGGING_RULES='*=false'

# one TARGET: prints how many runs it made; fails when it found something.
one() {
    local name=$1 found=build/fuzz/found/$1 work=build/fuzz/work/$1 status=0 runs
    mkdir -p "$found" "$work"
    build/fuzz/fuzz/fuzz_"$name" "$bound" -rss_limit_mb=2048 -timeout=10 -print_final_stats=1 \
        -artifact_prefix="$found/" "$work" "tests/fuzz/corpus/$name" >"$found.log" 2>&1 || status=1
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$found.log")
    echo "$name ${runs:-0} $status" >>build/fuzz/runs
    if [ "$status" -ne 0 ]; then
        echo "$name: FOUND $(grep -hE 'does not hold|SUMMARY' "$found.log" | tr '\n' ' ')(see $found.log)"
        return 1
    fi
    echo "$name: $runs runs"
}
export -f one
export bound
printf '%s\n' "${targets[@]}" | xargs -P "$jobs" -I{} bash -c 'one {}'

#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# Builds Partyline and runs every suite: with sanitizers first, then as it is shipped.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/deps.sh

usage() {
    cat <<'EOF'
Usage: packaging/test.sh [--again] [--deps] [--only release|asan] [--lint] [--fuzz SECONDS] [--tsan] [--valgrind]
                         [-- CTEST-OPTION...]

Installs what is missing, builds, and runs every suite on an X server, D-Bus session and keyring of its own:
once with AddressSanitizer and UndefinedBehaviorSanitizer (build/asan), once as shipped (build/release).
When everything has passed and no file, package or option is another one since, it says so at once.

  --again          run all the same
  --deps           install what is missing and stop
  --only PRESET    only this one of the two builds; none: only what else is asked for
  --lint           also check formatting and run cppcheck and clang-tidy over src/ (an hour)
  --fuzz SECONDS   also let each fuzzing target run so long (packaging/fuzz.sh)
  --tsan           also run the suites of what has threads with ThreadSanitizer (build/tsan)
  --valgrind       also run the suites of the protocols under valgrind, as shipped
  -- OPTION...     given to ctest, such as -R net
EOF
}

asked=()
again=no
only_deps=no
lint=no
fuzz_seconds=
tsan=no
valgrind=no
presets=(asan release)
ctest_options=()
while [ $# -gt 0 ]; do
    [ "$1" = --again ] || asked+=("$1")
    case $1 in
        --again) again=yes ;;
        --deps) only_deps=yes ;;
        --lint) lint=yes ;;
        --fuzz) fuzz_seconds=${2:?seconds}; asked+=("$2"); shift ;;
        --tsan) tsan=yes ;;
        --valgrind) valgrind=yes ;;
        --only)
            case ${2:-} in release | asan | dev) presets=("$2") ;; none) presets=() ;; *) usage >&2; exit 2 ;; esac
            asked+=("$2")
            shift ;;
        --) shift; ctest_options=("$@"); asked+=("$@"); break ;;
        -h | --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done

packages=("${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}" "${TEST_PACKAGES[@]}")
[ "$lint" = no ] || packages+=("${LINT_PACKAGES[@]}")
[ "$valgrind" = no ] || packages+=("${VALGRIND_PACKAGES[@]}")
install_missing "${packages[@]}"
install_node
[ "$only_deps" = no ] || exit 0

# What a run depends on, as one number: every file that is not ignored, every package, what was asked for.
state() {
    {
        git ls-files -z --cached --others --exclude-standard | sort -zu | while IFS= read -r -d '' file; do
            [ ! -f "$file" ] || printf '%s\0' "$file"
        done | xargs -0 sha256sum
        dpkg-query -W
        printf '%s\n' "${asked[@]}"
    } | sha256sum | cut -d ' ' -f 1
}
passed=build/passed # its first line is the state, the rest the runner's own words
before=
if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    before=$(state)
    if [ "$again" = no ] && [ -f "$passed" ] && [ "$(head -n 1 "$passed")" = "$before" ]; then
        say "Nothing has changed since all of this passed on $(date -r "$passed" '+%F at %H:%M'). To run it again: packaging/test.sh --again"
        tail -n +2 "$passed"
        exit 0
    fi
fi

# The peers that nobody here wrote: a real Sails server, the reference client, plug.dj libraries.
if [ -x tests/interop/install.sh ]; then
    tests/interop/install.sh build/interop >&2
fi
export PARTYLINE_INTEROP_MODULES=$PWD/build/interop/node_modules

if [ "$lint" = yes ]; then
    git ls-files 'src/*.h' 'src/*.cpp' 'tests/*.h' 'tests/*.cpp' | xargs clang-format --dry-run --Werror
    # The build without precompiled headers: clang-tidy cannot read those of gcc.
    build dev partyline partyline-cli partyline-practice
    packaging/cppcheck.sh build/dev
    git ls-files 'src/*.cpp' | xargs -P "$(nproc)" -n 8 clang-tidy -p build/dev --quiet
fi

mapfile -t codecs < <(for file in tests/wire/tst_*.cpp; do name=${file##*/tst_}; echo "tst_wire_${name%.cpp}"; done)

# Sanitizer reports are failures, leaks too; what third-party libraries keep until the end of the process is listed with its reason.
# No strict_string_checks: libxkbcommon-x11 copies a part of what the X server sent, which ends without a zero, so that no
# suite could use a real display.
export ASAN_OPTIONS=detect_leaks=1:abort_on_error=0
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
export LSAN_OPTIONS=suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0

status=0
if [ -n "$fuzz_seconds" ]; then
    say "== fuzzing"
    packaging/fuzz.sh --seconds "$fuzz_seconds" || status=1
fi
if [ "$tsan" = yes ]; then
    say "== ThreadSanitizer"
    # The history and its readers, the pictures' and JSON writers, keyring, spelling, exports, transfers, statistics.
    threaded=(store_history store_historyfalls store_historykeeping store_historysearch store_insight store_jsonwriter
        store_layoutbook store_mentionbook store_picturecache store_secrets
        ui_emotestore ui_feedfindpast ui_insightwindow ui_playlistswindow ui_roomhistory ui_spelling)
    build tsan "${threaded[@]/#/tst_}"
    names=$(printf '|%s' "${threaded[@]/_/.}")
    TSAN_OPTIONS="suppressions=$PWD/tests/support/tsan.supp:die_after_fork=0:exitcode=66:history_size=4" \
        packaging/session.sh ctest --preset tsan --no-tests=error -R "^(${names#|})\$" || status=1
fi
if [ "$valgrind" = yes ]; then
    say "== valgrind"
    build release "${codecs[@]}"
    for suite in "${codecs[@]}"; do
        QTEST_FUNCTION_TIMEOUT=900000 LC_ALL=C.UTF-8 valgrind --quiet --error-exitcode=1 --leak-check=full \
            --errors-for-leak-kinds=definite build/release/tests/"$suite" -silent || status=1
    done
fi
if [ ${#presets[@]} -gt 0 ]; then
    # Every suite is compiled once and linked to the layers of each build.
    say "== building the suites"
    [ -f build/suites/build.ninja ] || cmake --preset suites -DCMAKE_CXX_COMPILER="${CLANG/clang/clang++}" >&2
    build suites
fi
for preset in "${presets[@]}"; do
    say "== building $preset"
    grep -qs '^PARTYLINE_SUITES:PATH=.' "build/$preset/CMakeCache.txt" \
        || cmake --preset "$preset" -DPARTYLINE_SUITES="$PWD/build/suites" >&2
    build "$preset"
    say "== testing $preset"
    # In quarters of a processor, as cmake/PartylineHouse.cmake counts them.
    packaging/session.sh ctest --preset "$preset" -j $((4 * $(nproc))) --no-tests=error "${ctest_options[@]}" \
        2>&1 | tee "build/tested-$preset.log" || status=1
done
# Not when somebody has changed a file meanwhile.
if [ $status = 0 ] && [ -n "$before" ] && [ "$before" = "$(state)" ]; then
    {
        echo "$before"
        for preset in "${presets[@]}"; do
            echo "$preset:"
            sed -n '/^[0-9]*% tests passed/,$p' "build/tested-$preset.log"
        done
    } >"$passed"
fi
exit $status

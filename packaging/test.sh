#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# Builds Partyline and runs every suite: with sanitizers first, then as it is shipped.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/deps.sh

usage() {
    cat <<'EOF'
Usage: packaging/test.sh [--deps] [--only release|asan] [--lint] [--fuzz SECONDS] [-- CTEST-OPTION...]

Installs what is missing, builds, and runs every suite on an X server, D-Bus session and keyring of its own:
once with AddressSanitizer and UndefinedBehaviorSanitizer (build/asan), once as shipped (build/release).

  --deps           install what is missing and stop
  --only PRESET    only this one of the two builds
  --lint           also check formatting and run clang-tidy over src/ (minutes)
  --fuzz SECONDS   also let each fuzzing target run so long (packaging/fuzz.sh)
  -- OPTION...     given to ctest, such as -R net
EOF
}

only_deps=no
lint=no
fuzz_seconds=
presets=(asan release)
ctest_options=()
while [ $# -gt 0 ]; do
    case $1 in
        --deps) only_deps=yes ;;
        --lint) lint=yes ;;
        --fuzz) fuzz_seconds=${2:?seconds}; shift ;;
        --only)
            case ${2:-} in release | asan | dev) presets=("$2") ;; *) usage >&2; exit 2 ;; esac
            shift ;;
        --) shift; ctest_options=("$@"); break ;;
        -h | --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done

packages=("${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}" "${TEST_PACKAGES[@]}")
[ "$lint" = no ] || packages+=("${LINT_PACKAGES[@]}")
install_missing "${packages[@]}"
install_node
[ "$only_deps" = no ] || exit 0

# The peers that nobody here wrote: a real Sails server, the reference client, plug.dj libraries.
if [ -x tests/interop/install.sh ]; then
    tests/interop/install.sh build/interop >&2
fi
export PARTYLINE_INTEROP_MODULES=$PWD/build/interop/node_modules

if [ "$lint" = yes ]; then
    git ls-files 'src/*.h' 'src/*.cpp' 'tests/*.h' 'tests/*.cpp' | xargs clang-format --dry-run --Werror
    build release
    git ls-files 'src/*.cpp' | xargs -P 2 -n 8 clang-tidy -p build/release --quiet
fi

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
for preset in "${presets[@]}"; do
    say "== building $preset"
    build "$preset"
    say "== testing $preset"
    packaging/session.sh ctest --preset "$preset" -j2 --no-tests=error "${ctest_options[@]}" || status=1
done
exit $status

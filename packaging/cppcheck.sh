#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# cppcheck.sh BUILD-FOLDER: over all of src/, as that build compiles it. Clean means: nothing at all. What it sees wrong in one
# place is said there, with the reason (// cppcheck-suppress id; why), what it sees wrong everywhere in cppcheck.supp.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:?the folder of a build, such as build/dev}
mkdir -p "$build/cppcheck"
# Of the checks: warning, performance, portability. Not of Qt's own headers, nor of what is generated.
exec cppcheck --project="$build/compile_commands.json" --file-filter="$PWD/src/*" \
    --suppressions-list=packaging/cppcheck.supp --enable=warning,performance,portability --library=qt --inline-suppr --suppress='*:/usr/*' --suppress="*:$PWD/$build/*" \
    -D'Q_DISABLE_COPY_MOVE(Class)=' --max-configs=1 --cppcheck-build-dir="$build/cppcheck" --error-exitcode=1 --quiet -j "$(nproc)" \
    --template='{file}:{line}: {severity}: {message} [{id}]'

#!/bin/sh
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# install.sh DIR: puts the packages of package.json into DIR/node_modules, unless they are there already.
set -eu

if [ $# -ne 1 ]; then
    echo "usage: $0 DIR" >&2
    exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
cd "$1"
if [ -e node_modules/.partyline-installed ] && cmp -s "$here/package.json" package.json; then
    exit 0
fi
rm -f node_modules/.partyline-installed
cp "$here/package.json" package.json
# Without the packages' own scripts: none of them is needed, and none of them runs on this computer.
npm install --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error
touch node_modules/.partyline-installed

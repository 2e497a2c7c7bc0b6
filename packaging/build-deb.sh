#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# Builds the Debian package of the tree as it is committed, into build/deb.
#   packaging/build-deb.sh          build
#   packaging/build-deb.sh --lint   build, then lintian and the checks of the desktop files
#   packaging/build-deb.sh --twice  build twice and compare the bytes
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/deps.sh
source packaging/deps.sh

DEB_PACKAGES=(debhelper dpkg-dev fakeroot librsvg2-bin)
DEB_LINT_PACKAGES=(appstream desktop-file-utils lintian)

mode=${1:-}
case $mode in
    '' | --lint | --twice) ;;
    *) say "usage: packaging/build-deb.sh [--lint | --twice]"; exit 2 ;;
esac

install_missing "${BUILD_PACKAGES[@]}" "${DEB_PACKAGES[@]}"
out=$PWD/build/deb
mkdir -p "$out"

# debian/ is to stand at the root of what is built, so a clean copy of the commit is made for it. It always has the same
# name, for paths end up in what is compared.
build_once() {
    local stage=$out/stage
    rm -rf "$stage"
    mkdir -p "$stage/partyline"
    git archive HEAD | tar -x -C "$stage/partyline"
    cp -r packaging/debian "$stage/partyline/debian"
    local version
    version=$(sed -n 's/^project(partyline VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
    if ! head -n 1 packaging/debian/changelog | grep -qF "($version)"; then
        say "packaging/debian/changelog and CMakeLists.txt do not agree on the version ($version)."
        return 1
    fi
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
    export SOURCE_DATE_EPOCH
    # ccache is found by the build itself; what it brings back has the same bytes.
    (cd "$stage/partyline" && dpkg-buildpackage -b -us -uc --no-check-builddeps >"$out/build.log" 2>&1) || {
        say "The build failed; its end (all of it: $out/build.log):"
        tail -n 30 "$out/build.log" >&2
        return 1
    }
    mv "$stage"/*.deb "$stage"/*.changes "$stage"/*.buildinfo "$out"
    rm -rf "$stage"
}

rm -f "$out"/*.deb "$out"/*.changes "$out"/*.buildinfo
build_once
if [ "$mode" = --twice ]; then
    mkdir -p "$out/first"
    mv "$out"/*.deb "$out/first"
    build_once
    for first in "$out"/first/*.deb; do
        cmp "$first" "$out/$(basename "$first")" && say "$(basename "$first"): the same bytes twice"
    done
    rm -r "$out/first"
fi
if [ "$mode" = --lint ]; then
    install_missing "${DEB_LINT_PACKAGES[@]}"
    desktop-file-validate packaging/linux/partyline.desktop
    appstreamcli validate --no-net packaging/linux/org.partyline.Partyline.metainfo.xml
    lintian --fail-on error,warning --suppress-tags bad-distribution-in-changes-file "$out"/*.changes
fi
ls "$out"/*.deb

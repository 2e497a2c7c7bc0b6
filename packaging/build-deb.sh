#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# Builds the Debian package of the tree as it is committed, into build/deb.
#   packaging/build-deb.sh          build
#   packaging/build-deb.sh --lint   build, then lintian and the checks of the desktop files
#   packaging/build-deb.sh --twice  build twice, the second time elsewhere and otherwise, and compare the bytes
# PARTYLINE_HOMEPAGE names the page where this tree is published (see CMake's option of that name).
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
version=$(sed -n 's/^project(partyline VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
if ! head -n 1 packaging/debian/changelog | grep -qF "($version)"; then
    say "packaging/debian/changelog and CMakeLists.txt do not agree on the version ($version)."
    exit 1
fi
commit=$(git rev-parse HEAD)
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct "$commit")
export SOURCE_DATE_EPOCH
export PARTYLINE_CMAKE_OPTIONS=${PARTYLINE_HOMEPAGE:+-DPARTYLINE_HOMEPAGE=$PARTYLINE_HOMEPAGE}
# build_in STAGE OUT: debian/ is to stand at the root of what is built, so a clean copy of the commit is made for it in STAGE.
build_in() {
    local stage=$1 into=$2 log=$2/build.log
    rm -rf "$stage"
    mkdir -p "$stage/partyline" "$into"
    git archive "$commit" | tar -x -C "$stage/partyline"
    cp -r "$stage/partyline/packaging/debian" "$stage/partyline/debian"
    (cd "$stage/partyline" && dpkg-buildpackage -b -us -uc >"$log" 2>&1) || {
        say "The build failed; its end (all of it: $log):"
        tail -n 30 "$log" >&2
        return 1
    }
    rm -f "$into"/*.deb "$into"/*.changes "$into"/*.buildinfo
    mv "$stage"/*.deb "$stage"/*.changes "$stage"/*.buildinfo "$into"
    rm -rf "$stage"
}

build_in "$out/stage" "$out"
if [ "$mode" = --twice ]; then
    # Another folder, another day, language and umask.
    (umask 027 && export LC_ALL=C LANG=de_DE.UTF-8 TZ=Pacific/Kiritimati \
        && build_in "$out/another-place/stage-two" "$out/second")
    rm -r "$out/another-place"
    status=0
    for first in "$out"/*.deb; do
        second=$out/second/$(basename "$first")
        if cmp "$first" "$second"; then
            say "$(basename "$first"): the same bytes twice"
            sha256sum "$first" "$second"
        else
            status=1
            ! command -v diffoscope >/dev/null || diffoscope --max-report-size 100000 "$first" "$second" | head -n 200 >&2 || true
        fi
    done
    [ $status = 0 ] && rm -r "$out/second"
    exit $status
fi
if [ "$mode" = --lint ]; then
    install_missing "${DEB_LINT_PACKAGES[@]}"
    lintian --pedantic -I --fail-on error,warning --suppress-tags bad-distribution-in-changes-file "$out"/*.changes
    unpacked=$(mktemp -d)
    trap 'rm -rf "$unpacked"' EXIT
    dpkg-deb -x "$out"/partyline_*.deb "$unpacked"
    desktop-file-validate "$unpacked"/usr/share/applications/*.desktop "$unpacked"/etc/xdg/autostart/*.desktop
    appstreamcli validate --no-net "$unpacked"/usr/share/metainfo/*.xml
fi
ls "$out"/*.deb

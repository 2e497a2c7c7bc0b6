#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# Installs the package that packaging/build-deb.sh made into a bare Debian 12 of its own (a folder, with debootstrap; as root),
# with its declared dependencies only, starts it from its desktop entry, has it do its main job, and purges it again.
#   packaging/install-test.sh            the package in build/deb
#   packaging/install-test.sh --keep     leaves the folder, for a look inside
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/deps.sh
source packaging/deps.sh

keep=no
case ${1:-} in
    '') ;;
    --keep) keep=yes ;;
    *) say "usage: packaging/install-test.sh [--keep]"; exit 2 ;;
esac
[ "$(id -u)" = 0 ] || { say "A folder with a Debian of its own is made by root only: sudo packaging/install-test.sh"; exit 1; }
shopt -s nullglob
debs=(build/deb/partyline_*.deb)
[ ${#debs[@]} = 1 ] || { say "There is not exactly one package in build/deb. First: packaging/build-deb.sh"; exit 1; }
install_missing debootstrap

# Not below the home of somebody: the programs in there run as another user.
root=${TMPDIR:-/tmp}/partyline-bookworm
mounts=()
clean_up() {
    for mount in "${mounts[@]}"; do umount -l "$mount" || true; done
    [ "$keep" = yes ] || rm -rf "$root"
}
trap clean_up EXIT
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

if [ ! -f "$root/etc/debian_version" ]; then
    say "== a bare Debian 12 in $root"
    rm -rf "$root"
    debootstrap --variant=minbase bookworm "$root" >"$PWD/build/deb/debootstrap.log" 2>&1 || {
        tail -n 20 build/deb/debootstrap.log >&2
        exit 1
    }
fi
# The same mirror as here, by the same way.
cp /etc/apt/sources.list.d/debian.sources "$root/etc/apt/sources.list.d/" 2>/dev/null && : >"$root/etc/apt/sources.list" || true
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
for mount in proc sys dev dev/shm; do
    mountpoint -q "$root/$mount" || { mkdir -p "$root/$mount"; mount --bind "/$mount" "$root/$mount"; mounts=("$root/$mount" "${mounts[@]}"); }
done
inside apt-get update -q >/dev/null
inside useradd --create-home listener 2>/dev/null || true

files_of() { (cd "$root" && find etc usr var opt home -xdev \( -path var/cache -o -path var/lib/apt -o -path var/lib/dpkg -o -path var/log \) -prune -o -print | sort); }
packages_of() { inside dpkg-query -W -f '${Package}\n' | sort; }

say "== installing ${debs[0]} with what it depends on"
packages_before=$(packages_of)
cp "${debs[0]}" "$root/partyline.deb"
# The dependencies first, without the package: what is left over afterwards is then its own.
inside apt-get install -q -y --no-install-recommends /partyline.deb >"$PWD/build/deb/install.log" 2>&1 || {
    tail -n 20 build/deb/install.log >&2
    exit 1
}
inside dpkg -P partyline >/dev/null
files_before=$(files_of)
inside dpkg -i /partyline.deb >/dev/null
for program in partyline partyline-cli partyline-practice; do
    inside ldd "/usr/bin/$program" | grep -F 'not found' && { say "$program lacks a library"; exit 1; }
    inside runuser -u listener -- "$program" --version
done

say "== from its desktop entry into the practice rooms"
# A display, a bus and a finger are the test's, not the package's.
inside apt-get install -q -y --no-install-recommends curl dbus jq libglib2.0-bin xauth xdotool xvfb >>"$PWD/build/deb/install.log" 2>&1
cp packaging/debian/tests/practice-room "$root/tmp/practice-room"
inside runuser -u listener -- bash /tmp/practice-room

say "== purging it"
inside dpkg -P partyline >/dev/null
inside apt-get purge -q -y --autoremove curl dbus jq libglib2.0-bin xauth xdotool xvfb >>"$PWD/build/deb/install.log" 2>&1
left=$(comm -13 <(printf '%s\n' "$files_before") <(files_of) | grep -v -e '^var/lib/systemd' -e '__pycache__' || true)
of_ours=$(printf '%s\n' "$left" | grep -i partyline || true)
if [ -n "$of_ours" ]; then
    say "This is left of it:"
    printf '%s\n' "$of_ours" >&2
    exit 1
fi
say "== nothing of it is left ($(comm -13 <(printf '%s\n' "$packages_before") <(packages_of) | wc -l) packages that it needed may go with: apt autoremove)"

#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# Installs the package that packaging/build-deb.sh made into a bare Debian 12 of its own (a folder, with debootstrap; as root), with its
# declared dependencies only, starts it from its desktop entry, has it do its main job, removes and purges it, and looks for what is left.
#   packaging/install-test.sh            the package in build/deb
#   packaging/install-test.sh --keep     leaves the folder, for a look inside and for the next time
#   packaging/install-test.sh --deb FILE another package
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/deps.sh
source packaging/deps.sh

keep=no
deb=
while [ $# -gt 0 ]; do
    case $1 in
        --keep) keep=yes ;;
        --deb) deb=${2:?--deb wants a file}; shift ;;
        *) say "usage: packaging/install-test.sh [--keep] [--deb FILE]"; exit 2 ;;
    esac
    shift
done
[ "$(id -u)" = 0 ] || { say "A folder with a Debian of its own is made by root only: sudo packaging/install-test.sh"; exit 1; }
shopt -s nullglob
debs=(build/deb/partyline_*.deb)
[ -n "$deb" ] || { [ ${#debs[@]} = 1 ] && deb=${debs[0]}; } || {
    say "There is not exactly one package in build/deb. First: packaging/build-deb.sh"
    exit 1
}
install_missing debootstrap iproute2
mkdir -p build/deb
log=$PWD/build/deb/install.log
: >"$log"

# Not below the home of somebody: the programs in there run as another user.
root=${TMPDIR:-/tmp}/partyline-bookworm
mounts=()
clean_up() {
    for mount in "${mounts[@]}"; do umount -l "$mount" || true; done
    [ "$keep" = yes ] || rm -rf --one-file-system "$root"
}
trap clean_up EXIT
bare=(chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive)
inside() { "${bare[@]}" "$@"; }
# Only the log hears it, unless it fails.
quietly() {
    "$@" >>"$log" 2>&1 || {
        say "This failed: $*"
        tail -n 20 "$log" >&2
        exit 1
    }
}

if [ ! -f "$root/etc/debian_version" ]; then
    say "== a bare Debian 12 in $root"
    rm -rf "$root"
    quietly debootstrap --variant=minbase bookworm "$root"
fi
# The same mirror as here, by the same way.
if [ -f /etc/apt/sources.list.d/debian.sources ]; then
    mkdir -p "$root/usr/share/keyrings"
    cp /etc/apt/sources.list.d/debian.sources "$root/etc/apt/sources.list.d/"
    : >"$root/etc/apt/sources.list"
fi
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
for mount in proc sys dev dev/shm; do
    mountpoint -q "$root/$mount" || {
        mkdir -p "$root/$mount"
        mount --bind "/$mount" "$root/$mount"
        mounts=("$root/$mount" "${mounts[@]}")
    }
done
quietly inside apt-get update -q
inside id listener >/dev/null 2>&1 || quietly inside useradd --create-home listener
chmod 700 "$root/home/listener" # is its XDG_RUNTIME_DIR, too
mkdir -p "$root/srv/partyline"
cp "$deb" "$root/srv/partyline/partyline.deb"
cp packaging/debian/tests/practice-room packaging/debian/tests/say-a-line "$root/srv/partyline/"

# Everything that a package can leave behind; not what apt and dpkg write down for themselves, nor what a user keeps in their home.
files() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./home -o -path ./tmp -o -path ./srv -o -path ./var/log \
        -o -path ./var/cache -o -path ./var/lib/apt -o -path ./var/lib/dpkg \) -prune -o -print | sort)
}
packages() { inside dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' | sed -n 's/^.i. //p' | sort; }
# nothing_new WHEN: the files and the packages are those of before.
nothing_new() {
    local left
    left=$(comm -13 <(printf '%s\n' "$files_before") <(files) | grep -v -e '/__pycache__' || true)
    [ -z "$left" ] || { say "$1, and this is left:"; head -n 30 <<<"$left" >&2; return 1; }
    left=$(comm -13 <(printf '%s\n' "$packages_before") <(packages))
    [ -z "$left" ] || { say "$1, and these packages are left: $left"; return 1; }
    say "== $1: nothing is left"
}
# In a network of its own, loopback alone: displays that others serve on this computer are not taken for ours (an X server's abstract
# socket is seen from every folder), and nothing leaves.
as_listener() { unshare --net sh -c 'ip link set lo up && exec "$@"' - "${bare[@]}" \
    runuser -u listener -- env HOME=/home/listener XDG_RUNTIME_DIR=/home/listener "$@"; }

# A display, a bus and a finger are the test's, not the package's.
tools=(at-spi2-core dbus gir1.2-atspi-2.0 jq python3-gi xdotool xvfb)
# Another run may have ended half-way in a folder that was kept.
! inside dpkg -s partyline >/dev/null 2>&1 || quietly inside apt-get purge -q -y partyline
# What the system's own packages leave, whatever needed them (caches of triggers, users of services): made once, so that it is there
# before and after.
quietly inside apt-get install -q -y --no-install-recommends hicolor-icon-theme fontconfig shared-mime-info "${tools[@]}"
quietly inside apt-get purge -q -y --autoremove hicolor-icon-theme fontconfig shared-mime-info "${tools[@]}"
files_before=$(files)
packages_before=$(packages)

say "== installing $(basename "$deb") with its declared dependencies, no recommendations"
quietly inside apt-get install -q -y --no-install-recommends /srv/partyline/partyline.deb
say "   $(($(packages | wc -l) - $(wc -l <<<"$packages_before"))) packages came"
for program in partyline partyline-cli partyline-practice; do
    inside ldd "/usr/bin/$program" | grep -F 'not found' && { say "$program lacks a library"; exit 1; }
    as_listener "$program" --version
done
# Everything that the program finds only at run time, on nothing but its declared dependencies: the SQLite driver, a platform, icons.
as_listener env QT_QPA_PLATFORM=offscreen timeout -s TERM 60 partyline --practice >>"$log" 2>&1 &
window=$!
history=$root/home/listener/.local/share/partyline/history.sqlite
for _ in $(seq 300); do
    [ -s "$history" ] && break
    kill -0 $window 2>/dev/null || break
    sleep 0.1
done
wait $window || true
[ -s "$history" ] || { say "Without a display it kept no history; see $log"; exit 1; }
say "   alive without a display: its practice rooms write their history"
rm -rf "$root/home/listener/.local" "$root/home/listener/.config" "$root/home/listener/.cache"
quietly inside apt-get purge -q -y --autoremove partyline
nothing_new "purged"

say "== installing it anew, beside a display, a bus and a finger, which are the test's"
quietly inside apt-get install -q -y --no-install-recommends "${tools[@]}"
quietly inside apt-get install -q -y --no-install-recommends /srv/partyline/partyline.deb
say "== from its desktop entry into the practice room"
as_listener bash /srv/partyline/practice-room 2>>"$log" || { tail -n 20 "$log" >&2; exit 1; }
quietly inside apt-get remove -q -y partyline
kept=$(inside dpkg-query -L partyline 2>/dev/null | while read -r file; do [ ! -f "$root$file" ] || echo "$file"; done)
[ "$kept" = /etc/xdg/autostart/partyline.desktop ] || { say "removed, and this is left besides the conffile: $kept"; exit 1; }
say "== removed: what is left is the conffile, $kept"
quietly inside apt-get purge -q -y partyline
quietly inside apt-get purge -q -y --autoremove "${tools[@]}"
nothing_new "purged"

say "== installing it with what it recommends"
quietly inside apt-get install -q -y /srv/partyline/partyline.deb
say "   $(($(packages | wc -l) - $(wc -l <<<"$packages_before"))) packages came"
as_listener partyline --version
quietly inside apt-get purge -q -y --autoremove partyline
left=$(inside find / -xdev -ipath '*partyline*' -not -path '/srv/*' -not -path '/home/*' -not -path '/proc/*' -not -path '/tmp/*')
[ -z "$left" ] || { say "purged, and this is left: $left"; exit 1; }
say "== purged: no file of that name is left; what somebody kept in their home (~/.config/partyline, ~/.local/share/partyline) stays theirs"

#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# session.sh COMMAND...: runs the command with a desktop of its own: X server, D-Bus session, unlocked keyring, accessibility
# bus, and home folders that are thrown away. The suites run in it, and so can anything that is to be looked at.
set -euo pipefail
[ $# -gt 0 ] || { echo "Usage: packaging/session.sh COMMAND..." >&2; exit 2; }

if [ "${PARTYLINE_SESSION:-}" != inside ]; then
    home=$(mktemp -d)
    chmod 700 "$home"
    mkdir -m 700 "$home/runtime"
    mkfifo "$home/display"
    Xvfb -displayfd 3 -screen 0 "${PARTYLINE_SCREEN:-1600x1000x24}" -nolisten tcp 3>"$home/display" 2>"$home/xvfb.log" &
    xvfb=$!
    trap 'kill $xvfb 2>/dev/null || true; wait $xvfb 2>/dev/null || true; rm -rf "$home"' EXIT
    read -r number <"$home/display"
    status=0
    env -u WAYLAND_DISPLAY DISPLAY=":$number" HOME="$home" XDG_RUNTIME_DIR="$home/runtime" XDG_CONFIG_HOME="$home/config" \
        XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" XDG_STATE_HOME="$home/state" XDG_CURRENT_DESKTOP=Partyline-Test \
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0 GTK_A11Y=none PARTYLINE_SESSION=inside \
        dbus-run-session -- "$0" "$@" || status=$?
    exit "$status"
fi

# Inside the session bus: the keyring, unlocked as a log-in would have done it. It ends with the bus.
printf 'partyline' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
PARTYLINE_SESSION=ready exec "$@"

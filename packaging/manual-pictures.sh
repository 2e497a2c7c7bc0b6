#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# manual-pictures.sh [PARTYLINE]: makes the manual's pictures anew in docs/pictures, from the real program in its practice rooms on a
# private X server. The practice server's people and talk are those of its seed, the clock is the machine's, so that times differ, and
# which line is the last. Every picture is taken when what it shows is there, and is kept with a palette of 255 colours.
set -euo pipefail
cd "$(dirname "$0")/.."
program=$(realpath "${1:-build/release/bin/partyline}")
cli=$(dirname "$program")/partyline-cli
for needed in "$program" "$cli"; do
    [ -x "$needed" ] || { echo "manual-pictures.sh: $needed is not built" >&2; exit 2; }
done
for tool in xdotool import Xvfb; do
    command -v "$tool" >/dev/null || { echo "manual-pictures.sh: $tool is missing; packaging/test.sh --deps" >&2; exit 2; }
done
if [ "${PARTYLINE_SESSION:-}" != ready ]; then
    # Wider than the window: notifications of the desktop stand beside it, not over it.
    PARTYLINE_SCREEN=2000x800x24 exec packaging/session.sh "$0" "$program"
fi

out=docs/pictures
lines_wanted=45 # a feed of this window is full
profile=$(mktemp -d)
app=
stop() { [ -z "$app" ] || { kill "$app" 2>/dev/null; wait "$app" 2>/dev/null; } || true; app=; }
trap 'stop; rm -rf "$profile"' EXIT

# until_true SECONDS COMMAND...: asks four times a second.
until_true() {
    local end=$((SECONDS + $1)); shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || { echo "manual-pictures.sh: never came: $*" >&2; exit 1; }
        read -rt 0.25 <> <(:) || true
    done
}
# The window whose title has the words.
find_window() { timeout 20 xdotool search --sync --onlyvisible --name "$1" | tail -1; }
# Both rooms have filled their feeds: told by what is in history.
rooms_are_full() {
    local room
    for room in "Night Bus" "The Lantern Workshop"; do
        [ "$("$cli" search --history "$profile/data/history.sqlite" "in:\"$room\"" --limit $lines_wanted --format json 2>/dev/null | wc -l)" -ge $lines_wanted ] || return 1
    done
}
# Two pictures of a window in a row that hardly differ: nothing opens or is laid out any more. (The rooms never rest.)
is_settled() {
    import -window "$1" "$profile/a.png"
    read -rt 0.3 <> <(:) || true
    import -window "$1" "$profile/b.png"
    [ "$(compare -metric AE "$profile/a.png" "$profile/b.png" null: 2>&1 | cut -d. -f1)" -lt 3000 ]
}
# take FILE [WINDOW]
take() {
    [ -z "${2:-}" ] || until_true 20 is_settled "$2"
    import -window "${2:-$main}" "$profile/taken.png"
    convert "$profile/taken.png" -strip +dither -colors 255 -define png:compression-level=9 \
        -define png:exclude-chunks=date,time "PNG8:$out/$1"
    echo "$out/$1 ($(stat -c %s "$out/$1") bytes)"
}
# start THEME: the program in its practice rooms, as large as the screen.
start() {
    rm -rf "$profile/config" "$profile/data"
    mkdir -p "$profile/config"
    printf '[look]\ntheme=%s\n' "$1" >"$profile/config/partyline.ini"
    LC_ALL=C.UTF-8 TZ=UTC "$program" --profile "$profile" --practice 2>"$profile/log" &
    app=$!
    main=$(find_window Partyline)
    xdotool windowmove "$main" 0 0 windowsize "$main" 1280 800 windowfocus "$main" mousemove 640 799
    until_true 120 rooms_are_full
}
# window KEY TITLE FILE [TEXT]: opens a window by its key, types, takes it, closes it.
window() {
    xdotool windowfocus --sync "$main" key "$1"
    local opened
    opened=$(find_window "$2")
    xdotool windowfocus --sync "$opened"
    # Without a window manager a click gives the field its focus.
    [ -z "${4:-}" ] || xdotool mousemove --window "$opened" 300 20 click 1 type --delay 40 "$4"
    take "$3" "$opened"
    xdotool key Escape
}

start Dark
take both-rooms-dark.png
window ctrl+k "Go to" switcher-dark.png
window ctrl+shift+f "Search" search-dark.png "the"
stop
start Light
take both-rooms-light.png
window ctrl+comma "Settings" settings-light.png
window shift+F12 "Connections" connections-light.png

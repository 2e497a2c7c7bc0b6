#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# manual-pictures.sh [PARTYLINE]: makes the manual's pictures anew in docs/pictures, from the real program in its practice rooms on a
# private X server. The practice server's people and talk are those of seed 1, the clock is the machine's, so that only times differ.
set -euo pipefail
cd "$(dirname "$0")/.."
program=${1:-build/release/bin/partyline}
[ -x "$program" ] || { echo "manual-pictures.sh: $program is not built" >&2; exit 2; }
for tool in xdotool import Xvfb; do
    command -v "$tool" >/dev/null || { echo "manual-pictures.sh: $tool is missing; packaging/test.sh --deps" >&2; exit 2; }
done
if [ "${PARTYLINE_SESSION:-}" != ready ]; then
    PARTYLINE_SCREEN=1280x800x24 exec packaging/session.sh "$0" "$program"
fi

out=docs/pictures
profile=$(mktemp -d)
trap 'kill "${app:-}" 2>/dev/null || true; rm -rf "$profile"' EXIT
# Dark, and as large as the screen.
mkdir -p "$profile/config"
printf '[General]\n[look]\ntheme=Dark\n' >"$profile/config/partyline.ini"
LC_ALL=C.UTF-8 "$program" --profile "$profile" --practice 2>"$profile/log" &
app=$!

# find NAME: the window whose title has it, within 20 s.
find_window() { timeout 20 xdotool search --sync --onlyvisible --name "$1" | tail -1; }
# settled: two pictures in a row, half a second apart, that hardly differ, or 8 s.
settled() {
    local i
    for i in $(seq 16); do
        import -window root "$profile/a.png"
        sleep 0.5
        import -window root "$profile/b.png"
        [ "$(compare -metric AE "$profile/a.png" "$profile/b.png" null: 2>&1 | cut -d. -f1)" -lt 4000 ] 2>/dev/null && return 0
    done
    return 0
}
# take FILE [WINDOW]
take() {
    settled
    import -window "${2:-root}" -strip "$out/$1"
    echo "$out/$1"
}

main=$(find_window Partyline)
xdotool windowmove "$main" 0 0 windowsize "$main" 1280 800 windowfocus "$main"
sleep 12 # the practice rooms fill: a track, some lines, a poll
take both-rooms-dark.png

# window KEY NAME FILE: opens a window by its key, takes it, closes it.
window() {
    xdotool windowfocus --sync "$main" key "$1"
    local opened
    opened=$(find_window "$2")
    xdotool windowfocus "$opened"
    take "$3" "$opened"
    xdotool windowclose "$opened" || true
}
window ctrl+comma Settings settings-dark.png
window ctrl+shift+f "Search" search-dark.png
window shift+F12 Connections connections-dark.png

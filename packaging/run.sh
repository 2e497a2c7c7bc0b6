#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# Builds Partyline and opens it with the practice server. Without a display: a picture of the window, and both feeds here.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/deps.sh

usage() {
    cat <<'EOF'
Usage: packaging/run.sh [--deps] [--for SECONDS] [--picture FILE] [-- OPTION...]

Builds Partyline (in build/release) and opens it in two practice rooms. What is missing is installed first.
Without a display it opens the window on a private X server, saves a picture of it, and prints both rooms' feeds
on this terminal until Ctrl+C.

  --deps           install what is missing and stop
  --for SECONDS    without a display: end after so long
  --picture FILE   without a display: where the picture goes (build/partyline.png)
  -- OPTION...     given to partyline, instead of --practice
EOF
}

seconds=""
picture=build/partyline.png
only_deps=no
app_options=(--practice)
while [ $# -gt 0 ]; do
    case $1 in
        --deps) only_deps=yes ;;
        --for) seconds=${2:?--for wants seconds}; shift ;;
        --picture) picture=${2:?--picture wants a file}; shift ;;
        --) shift; app_options=("$@"); break ;;
        -h | --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done
case $seconds in *[!0-9]*) say "--for takes whole seconds, not \"$seconds\"."; exit 2 ;; esac

has_display() { [ -n "${WAYLAND_DISPLAY:-}" ] || [ -n "${DISPLAY:-}" ]; }

packages=("${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}")
has_display || packages+=("${DISPLAY_PACKAGES[@]}" python3)
install_missing "${packages[@]}"
[ "$only_deps" = no ] || exit 0

build release partyline partyline-cli partyline-practice
bin=build/release/bin

if has_display; then
    exec "$bin/partyline" "${app_options[@]}"
fi

say "There is no display here. The window opens on a private X server; both feeds follow on this terminal (Ctrl+C ends)."
work=$(mktemp -d)
chmod 700 "$work"
children=()
clean_up() {
    trap '' INT TERM
    for ((i = ${#children[@]} - 1; i >= 0; --i)); do
        kill "${children[i]}" 2>/dev/null || true
    done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# The X server picks a free display by itself and writes its number.
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
children+=($!)
read -r number <"$work/display"
export DISPLAY=:$number

# A desktop bus of its own, so that nothing of the user's session is touched.
dbus-run-session -- "$bin/partyline" --profile "$work/profile" "${app_options[@]}" >"$work/partyline.log" 2>&1 &
children+=($!)

# Its first line says where it is and who may come in.
mkfifo "$work/practice"
"$bin/partyline-practice" >"$work/practice" 2>"$work/practice.log" &
children+=($!)
exec {practice}<"$work/practice"
read -r announcement <&"$practice" || { say "The practice server did not start:"; cat "$work/practice.log" >&2; exit 1; }
field() { python3 -c 'import json,sys; print(json.load(sys.stdin)[sys.argv[1]][sys.argv[2]])' "$1" "$2" <<<"$announcement"; }
(umask 077; field plugdj password >"$work/plugdj"; field floatplane cookie >"$work/cookie")

limit=()
[ -z "$seconds" ] || limit=(--for "$seconds")
"$bin/partyline-cli" plugdj --site "$(field plugdj site)" --socket "$(field plugdj socket)" --origin "$(field plugdj origin)" \
    --email "$(field plugdj email)" --password-file "$work/plugdj" --room "$(field plugdj room)" \
    "${limit[@]}" > >(sed -u 's/^/DJ room     | /') 2> >(sed -u 's/^/DJ room     | /' >&2) &
djroom=$!
children+=($djroom)
"$bin/partyline-cli" floatplane --site "$(field floatplane site)" --chat "$(field floatplane chat)" --origin "$(field floatplane origin)" \
    --cookie-file "$work/cookie" --livestream "$(field floatplane livestream)" --creator "$(field floatplane creator)" \
    "${limit[@]}" > >(sed -u 's/^/Livestream  | /') 2> >(sed -u 's/^/Livestream  | /' >&2) &
livestream=$!
children+=($livestream)

# The picture is taken when the window has stood for a while and the rooms in it have begun to talk.
(
    window=$(timeout 60 xdotool search --sync --onlyvisible --name Partyline | head -n 1) && [ -n "$window" ] || exit 0
    sleep "${PARTYLINE_PICTURE_DELAY:-12}"
    mkdir -p "$(dirname "$picture")"
    import -window root "$picture" && say "A picture of the window: $picture"
) &
camera=$!
children+=($camera)

status=0
wait "$djroom" || status=$?
wait "$livestream" || status=$?
wait "$camera" || true
exit "$status"

#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# Makes an AppImage of the release build with linuxdeploy and its Qt plug-in, which are looked for in PATH and never downloaded.
# Written from their documentation and, where that is silent, the plug-in's source. NOT TRIED, for neither tool is in Debian.
# Build on the oldest system that it is to run on.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=packaging/deps.sh
source packaging/deps.sh

build release
appdir=$PWD/build/appimage/AppDir
rm -rf "$appdir"
DESTDIR=$appdir cmake --install build/release --prefix /usr >/dev/null
say "AppDir: $appdir"

for tool in linuxdeploy linuxdeploy-plugin-qt; do
    command -v "$tool" >/dev/null || {
        say "$tool is not in PATH. It is published at https://github.com/linuxdeploy as an AppImage; put it there under this name."
        exit 1
    }
done
cd build/appimage
# The keyring is reached over D-Bus by QtKeychain itself. SQL driver, picture formats and TLS come with the Qt modules that the program
# links; a Wayland platform brings its shell integration along, the graphics half belongs to the module named after the compositor.
export QMAKE=${QMAKE:-/usr/lib/qt6/bin/qmake}
export EXTRA_QT_MODULES=waylandcompositor
export EXTRA_PLATFORM_PLUGINS="libqwayland-generic.so;libqwayland-egl.so;libqoffscreen.so"
linuxdeploy --appdir "$appdir" --plugin qt --output appimage \
    --desktop-file "$appdir/usr/share/applications/partyline.desktop" \
    --icon-file "$appdir/usr/share/icons/hicolor/256x256/apps/partyline.png"
ls "$PWD"/*.AppImage

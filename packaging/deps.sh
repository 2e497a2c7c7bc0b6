# SPDX-FileCopyrightText: the Partyline contributors
# SPDX-License-Identifier: MIT
# Sourced by run.sh and test.sh: which Debian/Ubuntu packages are needed, and how the missing ones get installed.

BUILD_PACKAGES=(
    ca-certificates ccache cmake g++ ninja-build pkg-config python3 python3-markdown
    qt6-base-dev qt6-base-dev-tools qt6-httpserver-dev qt6-l10n-tools qt6-declarative-dev qt6-speech-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-websockets-dev
    qcoro-qt6-dev qtkeychain-qt6-dev
    libcanberra-dev libgl1-mesa-dev libqrcodegencpp-dev libsimdjson-dev libsqlite3-dev libssl-dev libvulkan-dev libwslay-dev libxcb1-dev libxkbcommon-dev libxxhash-dev libhunspell-dev
)
# What Qt only finds at run time: the SQLite driver, the SVG and image plug-ins, Qt's own translations. The practice rooms' people
# write Arabic, Hebrew, Chinese, Japanese and Korean; the first two fonts have the last three (Droid's has no Korean).
RUN_PACKAGES=(
    fonts-droid-fallback fonts-nanum fonts-noto-color-emoji fonts-noto-core libqt6sql6-sqlite hunspell-en-us qt6-image-formats-plugins qt6-translations-l10n
)
# For a machine without a display: a private X server and a tool that takes a picture of it.
DISPLAY_PACKAGES=(dbus imagemagick xauth xdotool xvfb)
# Compiles the suites (CONTRIBUTING.md). What Debian 12 calls clang is 14, which cannot read the ranges of its own C++ library.
CLANG=clang
grep -qs '^VERSION_CODENAME=bookworm' /etc/os-release && CLANG=clang-16
TEST_PACKAGES=(
    "${DISPLAY_PACKAGES[@]}"
    appstream at-spi2-core "$CLANG" desktop-file-utils dunst gnome-keyring libbenchmark-dev libglib2.0-bin libsecret-tools libsm-dev mandoc openbox openssl
    playerctl python3
)
LINT_PACKAGES=(clang-format clang-tidy cppcheck)
VALGRIND_PACKAGES=(valgrind)

say() { printf '%s\n' "$*" >&2; }

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# install_missing PACKAGE...: says what is missing and installs it; does nothing when all is there.
install_missing() {
    local missing=() package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! command -v apt-get >/dev/null; then
        say "These packages are missing, and this is no Debian or Ubuntu with apt-get: ${missing[*]}"
        say "Install their counterparts by hand, then run this again."
        return 1
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "Missing: ${missing[*]}. Run 'apt-get install ${missing[*]}' as root, then this again."; return 1; }
        as_root=(sudo)
    fi
    say "Installing what is missing: ${missing[*]}"
    "${as_root[@]}" apt-get update -q >&2 \
        && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >&2
}

# Node and npm run the reference clients and the real Sails server of the interoperability suites. Any Node from 18 on will do.
install_node() {
    if command -v node >/dev/null && command -v npm >/dev/null; then
        return 0
    fi
    install_missing nodejs npm
}

# build PRESET TARGET...: configures once, builds what changed. Without targets: everything.
build() {
    local preset=$1
    shift
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >&2
    if [ $# -gt 0 ]; then
        cmake --build --preset "$preset" --target "$@" >&2
    else
        cmake --build --preset "$preset" >&2
    fi
}

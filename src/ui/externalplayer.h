// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QStringList>
#include <QUrl>

/// Programs beside ours: the browser, and players that take an address. Nothing but http and https is handed on, never
/// through a shell, and never without the user's click or key.
namespace partyline::externalplayer {

enum class Program { Mpv, Streamlink };

/// "mpv", "streamlink": what is looked for in PATH and what people read.
QString nameOf(Program program);
bool isInstalled(Program program);

/// Opens the address in the browser of the desktop. Refused: another scheme ("scheme"), no browser ("missing").
Result<Done> openInBrowser(const QUrl &url);
/// Starts the program with `arguments` and then the address (streamlink: and then the quality "best"); it lives on when
/// we end. Refused: another scheme ("scheme"), a missing program ("missing"), one that does not start ("start").
Result<Done> play(Program program, const QUrl &url, const QStringList &arguments = {});
/// The same for a page that the player must read with yt-dlp first, as mpv does for YouTube: says so when that is
/// missing.
Result<Done> playPage(Program program, const QUrl &url, const QStringList &arguments = {});

} // namespace partyline::externalplayer

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "cli/help.h"

#include <QCommandLineParser>

namespace partyline::cli {

using namespace Qt::StringLiterals;

QString generalHelp()
{
    return uR"(Usage: partyline-cli plugdj|floatplane|search|export|import [options]

Joins one live room without a window: prints what happens there, says lines and votes, and tells for each
whether it really went out.

Commands
  plugdj       a plug.dj-style DJ room       (partyline-cli plugdj --help)
  floatplane   a Floatplane livestream       (partyline-cli floatplane --help)
  search       finds lines in a history file (partyline-cli search --help)
  export       writes a room's history out   (partyline-cli export --help)
  import       merges other history files in (partyline-cli import --help)

Options
  -h, --help      this help
  -v, --version   the version

Exit codes
  0    done: --count was reached, or --for is over, and everything to be said was confirmed
  1    something was not sent, or --count was not reached in time
  2    the command line is wrong
  3    the sign-in was refused
  4    could not connect
  5    the room refused
  6    the server does not speak the protocol
  130  interrupted

Secrets are read from files or from standard input, never from the command line.
)"_s;
}

QString sessionHelp(const QString &command, const QCommandLineParser &parser)
{
    static const QString plugDj = uR"(
Examples
  Look around as a guest for a minute:
    partyline-cli plugdj --site https://plug.dj --guest --room night-bus --for 60

  Say hello and woot, as JSON lines, and end when both are confirmed:
    partyline-cli plugdj --site https://plug.dj --email dj@example.org --password-file pw.txt \
        --room night-bus --send "hello there" --vote woot --format json

  Against the practice server (it prints its addresses and a made-up account):
    partyline-practice
)"_s;
    static const QString floatplane = uR"(
Examples
  Follow a stream's chat, polls and notifications with a cookie from the browser:
    partyline-cli floatplane --site https://www.floatplane.com --chat https://chat.floatplane.com \
        --cookie-file cookie.txt --livestream 5c13f3c006f1be15e08e05c0 --creator 59f94c0bdd241b70349eb72b

  Vote for the first option of the next poll and end:
    partyline-cli floatplane --site … --cookie-file cookie.txt --poll-vote 0 --only poll

  Against the practice server (it prints its addresses and a made-up account):
    partyline-practice
)"_s;
    QString options = parser.helpText();
    options = options.mid(options.indexOf("Options:"_L1));
    return u"Usage: partyline-cli %1 [options]\n\n"_s.arg(command) + options
           + (command == "plugdj"_L1 ? plugDj : floatplane);
}

} // namespace partyline::cli

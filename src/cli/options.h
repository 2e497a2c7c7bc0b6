// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/endpoints.h"
#include "core/feeditem.h"
#include "core/result.h"
#include "services/account.h"

#include <QSet>
#include <QStringList>

#include <chrono>
#include <optional>

namespace partyline::cli {

/// Process exit codes, a contract with other programs (design.md 7).
enum class Exit {
    Done = 0,
    SendFailed = 1, ///< a send failed, or --count was not reached in time
    Usage = 2,
    SignInRefused = 3,
    CouldNotConnect = 4,
    RoomRefused = 5,
    ProtocolError = 6,
    Interrupted = 130,
};

/// What the command line asked for.
struct Options
{
    enum class Format { Text, Json };

    Endpoints endpoints;
    Credentials credentials;
    QString secondFactor;
    QString room;      ///< slug or livestream id; may be empty for Floatplane when a creator is given, or neither
    QString creatorId; ///< Floatplane only
    QString generation = QStringLiteral("auto");

    QStringList sends;
    std::optional<Vote> vote;
    bool grab = false;
    std::optional<int> pollVote; ///< option of the next open poll, counted from 0 as on the wire
    QString recordFile;

    QSet<FeedItem::Kind> only; ///< empty: every kind
    std::optional<int> count;
    std::optional<std::chrono::seconds> duration;
    Format format = Format::Text;
    bool isQuiet = false;

    bool hasActions() const { return !sends.isEmpty() || vote || grab || pollVote; }
};

/// What to do instead of running a session: print `text` and end with `code`.
struct Ending
{
    Exit code = Exit::Usage;
    QString text;
};

/// Reads the arguments (without the program's name). Secrets are read from the files named, or from standard input for
/// "-".
std::variant<Options, Ending> parseArguments(const QStringList &arguments);

} // namespace partyline::cli

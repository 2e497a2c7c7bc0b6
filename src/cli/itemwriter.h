// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/options.h"
#include "core/feeditem.h"
#include "services/roomcontroller.h"

#include <QJsonObject>

#include <cstdio>

namespace partyline::cli {

/// Writes what happens to standard output, one line each, flushed at once so that a pipe sees it live.
/// Text for people, or JSON lines as design.md 7 describes them.
class ItemWriter
{
public:
    ItemWriter(Options::Format format, bool isQuiet, std::FILE *out = stdout, std::FILE *diagnostics = stderr);

    void item(const FeedItem &item);
    /// A line that was shown before has been deleted.
    void deletion(const FeedItem &item);
    void state(const RoomController::Connection &connection);
    /// What became of one --send.
    void delivery(const QString &text, bool wasSent, const QString &reason);
    /// What became of --vote, --grab or --poll-vote.
    void action(const QString &name, const QString &value, bool wasDone, const QString &reason);
    void deviceCode(const DeviceCode &code);
    /// A sentence for the person at the terminal.
    void diagnostic(const QString &text);

private:
    void json(const QJsonObject &object);
    void line(std::FILE *to, const QString &text);

    Options::Format m_format;
    bool m_isQuiet;
    std::FILE *m_out;
    std::FILE *m_diagnostics;
};

/// One item as a line for people; control characters are gone, so that a terminal cannot be told to do things.
QString toLine(const FeedItem &item);

} // namespace partyline::cli

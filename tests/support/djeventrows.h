// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeditem.h"
#include "support/djwindow.h"
#include "support/scriptedplugdj.h"

#include <functional>

namespace partyline {

/// One name that goes over the wire, from there to the window. Three suites play each of them: wire.plugdj reads and
/// writes it, services.plugdjevents hears the line, ui.djevents looks at the window.
struct DjEventRow
{
    const char *event;
    QByteArray frame;                                  ///< a message as the site sends it
    plugdj::Event reads;                               ///< the last event in it
    QString line = {};                                 ///< what the feed says of it; empty: nothing
    FeedItem::Kind kind = {};                          ///< of the line
    std::function<bool(const DjWindow &)> shows = {};  ///< what else the window shows; null with no line: it is quiet
    std::function<void(ScriptedPlugDj &)> before = {}; ///< what the site knows then; may be null
};

/// A row for each name, in the order of plugdj.md 3.2. The room that hears them: ann (7) is the DJ, bob (8) a moderator
/// who waits, we are user_a.
QList<DjEventRow> djEventRows();

} // namespace partyline

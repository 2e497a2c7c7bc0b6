// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/djstage.h"

#include <functional>

namespace partyline {

/// One of the 63 names that go over the wire: a message as the site sends it, and whether the window shows what it
/// says.
struct DjEventRow
{
    const char *event;
    QByteArray frame;
    std::function<bool(const DjStage &)> shows;
    std::function<void(DjStage &)> before = {}; ///< what the site knows then; may be null
};

/// A row for each name, in the order of plugdj.md 3.2.
QList<DjEventRow> djEventRows();

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QString>

/// The HTML that answers where a client may expect JSON (plugdj.md 1.2 to 1.4, 1.8).
namespace partyline::djpractice::pages {

/// A room's page, with the variables that older clients scrape: _csrf, _st (server time) and _jm (socket token).
QByteArray room(const QString &name, const QByteArray &csrf, const QString &serverTime, const Secret &token);
QByteArray notFound();
QByteArray maintenance();
QByteArray permanentlyBanned();
QByteArray addressBanned();
/// The CDN's.
QByteArray originIsDown();

} // namespace partyline::djpractice::pages

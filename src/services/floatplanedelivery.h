// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QUrl>

#include <functional>

class QObject;

namespace partyline {

class FloatplaneAccount;

/// Asks where a livestream can be played (floatplane.md 2.6). The address holds a token of the account: it is for one
/// use, is not kept and not logged. `found` is called once, and not at all when `context` is gone by then. Refusals in
/// words; codes beside the service's own: "noAccess", "offline" (nothing to play), "isProcessing", "isBroken".
/// The site wants to be asked seldom (2.1): the caller sees to that.
void findPlaylist(FloatplaneAccount &account, const QString &streamId, QObject *context,
                  std::function<void(const Result<QUrl> &)> found);

/// Whether an address that the site told may be fetched: https, or what is as near as the site itself. Never this
/// computer or the private net unless the site is there.
bool isFitToFetch(const QUrl &url, const QUrl &site);

} // namespace partyline

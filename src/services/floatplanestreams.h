// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QCoroTask>
#include <QString>

#include <functional>

class QObject;

namespace partyline {

class ApiClient;

/// A creator's stream as REST describes it; it exists whether or not the creator is live.
struct Livestream
{
    QString id;
    QString creatorId;
    QString creatorName;
    QString creatorUrlName; ///< the word in the site's addresses
    QString title;

    bool operator==(const Livestream &) const = default;
};

/// Finds a livestream from what is known of it: its id, its creator's id, both or neither (then the first subscription
/// that has one). Asks creator/info, and subscriptions where the creator is unknown (floatplane.md 1.3, steps 5 and 6).
/// Fails with Room when there is none.
QCoro::Task<Result<Livestream>> findLivestream(ApiClient &api, QString livestreamId, QString creatorId);

/// The same for callers that are no coroutines. `found` is called once, and not at all when `context` is gone by then.
void findLivestream(ApiClient &api, const QString &livestreamId, const QString &creatorId, QObject *context,
                    std::function<void(const Result<Livestream> &)> found);

/// Finds the stream of the creator whose channel address has this word (floatplane.md 2.4, call 5). `found` is called
/// once, and not at all when `context` is gone by then.
void findLivestreamNamed(ApiClient &api, const QString &creatorUrlName, QObject *context,
                         std::function<void(const Result<Livestream> &)> found);

} // namespace partyline

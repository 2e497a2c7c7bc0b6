// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "wire/floatplanerest.h"

#include <QCoroTask>

#include <functional>

class QObject;

namespace partyline {

class FloatplaneAccount;

/// A creator's stream as REST describes it; it exists whether or not the creator is live. All texts are plain.
struct Livestream
{
    QString id; ///< empty: the creator never streams
    QString creatorId;
    QString creatorName;
    QString creatorUrlName; ///< the word in the site's addresses
    QString title;
    QString description{};
    QString channel{};      ///< title of the creator's channel that has the stream; empty where there is only one
    QStringList channels{}; ///< titles of all of them
    QUrl thumbnail{};       ///< a small one
    QUrl icon{};            ///< the creator's
    QString offlineTitle{}; ///< what stands there while it is not on air
    QUrl offlineThumbnail{};

    bool operator==(const Livestream &) const = default;
};

Livestream livestreamOf(const floatplane::Creator &creator);
/// Where the site shows it; invalid where the creator's word is not known.
QUrl pageOf(const Livestream &stream, const QUrl &site);
/// The picture that is just large enough for `width` device pixels; empty when there is none.
QUrl pictureFor(const floatplane::Image &image, int width);

/// Finds a livestream from what is known of it: its id, its creator's id, both or neither (then the first subscription
/// that has one). Asks creator/info, and subscriptions where the creator is unknown (floatplane.md 1.3, steps 5 and 6).
/// Fails with Room when there is none.
QCoro::Task<Result<Livestream>> findLivestream(FloatplaneAccount &account, QString livestreamId, QString creatorId);

/// The same for callers that are no coroutines. `found` is called once, and not at all when `context` is gone by then.
void findLivestream(FloatplaneAccount &account, const QString &livestreamId, const QString &creatorId, QObject *context,
                    std::function<void(const Result<Livestream> &)> found);

/// Finds the stream of the creator whose channel address has this word (floatplane.md 2.4, call 5). `found` is called
/// once, and not at all when `context` is gone by then.
void findLivestreamNamed(FloatplaneAccount &account, const QString &creatorUrlName, QObject *context,
                         std::function<void(const Result<Livestream> &)> found);

} // namespace partyline

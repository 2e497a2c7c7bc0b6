// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanestreams.h"

#include "net/apiclient.h"
#include "wire/floatplanerest.h"

#include <QCoreApplication>
#include <QPointer>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Creators that are asked for at most, so that an endless subscription list cannot keep us busy.
constexpr int MaximumCreators = 50;

Error noStream()
{
    return {Error::Kind::Room,
            QCoreApplication::translate(
                "FloatplaneStreams",
                "This account has no access to such a livestream. Check its id, or subscribe to its creator."),
            u"noStream"_s,
            {}};
}

QCoro::Task<Result<Livestream>> streamOf(ApiClient &api, QString creatorId)
{
    ApiRequest request;
    request.path = u"/api/v3/creator/info"_s;
    request.query.addQueryItem(u"id"_s, creatorId);
    const auto reply = co_await api.send(std::move(request));
    if (!reply)
        co_return reply.error();
    const auto creator = floatplane::parseCreator(reply->data);
    if (!creator)
        co_return creator.error();
    if (!creator->liveStream)
        co_return noStream();
    co_return Livestream{creator->liveStream->id, creator->id, creator->title, creator->urlname,
                         creator->liveStream->title};
}

/// A creator that does not exist is no stream; without network nothing can be said about it.
bool isAnswer(const Error &error)
{
    return error.kind == Error::Kind::Room || error.kind == Error::Kind::Refused;
}

QCoro::Task<void> findNamed(ApiClient &api, QString creatorUrlName, QPointer<QObject> context,
                            std::function<void(const Result<Livestream> &)> found)
{
    ApiRequest request;
    request.path = u"/api/v3/creator/named"_s;
    request.query.addQueryItem(u"creatorURL"_s, creatorUrlName);
    const auto reply = co_await api.send(std::move(request));
    if (!context || (!reply && reply.error().kind == Error::Kind::Cancelled))
        co_return;
    const auto creators =
        reply ? floatplane::parseCreators(reply->data) : Result<QList<floatplane::Creator>>(reply.error());
    if (!creators)
        co_return found(isAnswer(creators.error()) ? noStream() : creators.error());
    for (const auto &creator : *creators) {
        if (creator.liveStream)
            co_return found(Livestream{creator.liveStream->id, creator.id, creator.title, creator.urlname,
                                       creator.liveStream->title});
    }
    found(noStream());
}

QCoro::Task<void> findFor(ApiClient &api, QString livestreamId, QString creatorId, QPointer<QObject> context,
                          std::function<void(const Result<Livestream> &)> found)
{
    const auto result = co_await findLivestream(api, livestreamId, creatorId);
    if (context && (result || result.error().kind != Error::Kind::Cancelled))
        found(result);
}

} // namespace

QCoro::Task<Result<Livestream>> findLivestream(ApiClient &api, QString livestreamId, QString creatorId)
{
    if (!creatorId.isEmpty()) {
        const auto stream = co_await streamOf(api, creatorId);
        if (!stream)
            co_return isAnswer(stream.error()) ? noStream() : stream.error();
        co_return livestreamId.isEmpty() || stream->id == livestreamId ? stream : Result<Livestream>(noStream());
    }
    ApiRequest request;
    request.path = u"/api/v3/user/subscriptions"_s;
    const auto reply = co_await api.send(std::move(request));
    if (!reply)
        co_return reply.error();
    const auto subscriptions = floatplane::parseSubscriptions(reply->data);
    if (!subscriptions)
        co_return subscriptions.error();
    QStringList asked; // the same creator may occur twice
    for (const auto &subscription : *subscriptions) {
        if (asked.contains(subscription.creator) || asked.size() == MaximumCreators)
            continue;
        asked.append(subscription.creator);
        const auto stream = co_await streamOf(api, subscription.creator);
        if (stream && (livestreamId.isEmpty() || stream->id == livestreamId))
            co_return stream;
        if (!stream && !isAnswer(stream.error()))
            co_return stream.error();
    }
    co_return noStream();
}

void findLivestream(ApiClient &api, const QString &livestreamId, const QString &creatorId, QObject *context,
                    std::function<void(const Result<Livestream> &)> found)
{
    findFor(api, livestreamId, creatorId, context, std::move(found));
}

void findLivestreamNamed(ApiClient &api, const QString &creatorUrlName, QObject *context,
                         std::function<void(const Result<Livestream> &)> found)
{
    findNamed(api, creatorUrlName, context, std::move(found));
}

} // namespace partyline

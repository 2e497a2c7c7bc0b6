// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanestreams.h"

#include "services/floatplaneaccount.h"
#include "services/floatplanecalls.h"
#include "wire/floatplanetext.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRegularExpression>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Creators that are asked for at most, so that an endless subscription list cannot keep us busy.
constexpr int MaximumCreators = 50;
/// Thumbnails are shown some 200 px wide, at twice that on a dense screen.
constexpr int ThumbnailPixels = 400;
constexpr int IconPixels = 64;

Error noStream()
{
    return {Error::Kind::Room,
            QCoreApplication::translate(
                "FloatplaneStreams",
                "This account has no access to such a livestream. Check its id, or subscribe to its creator."),
            u"noStream"_s,
            {}};
}

/// A description comes as HTML, and is shown as text: paragraphs become lines, tags go, entities are decoded once.
QString plainOf(QString html)
{
    static const QRegularExpression breaks(u"<(br|/p|/div|/li|/h[1-6])[^>]*>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hidden(u"<(script|style)[^>]*>.*?</\\1>"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    static const QRegularExpression blankLines(u"\\n\\s*\\n+"_s);
    html.remove(hidden);
    html.replace(breaks, u"\n"_s);
    html.remove(tags);
    QString text = floatplane::plainText(html);
    return text.replace(blankLines, u"\n\n"_s).trimmed();
}

QCoro::Task<Result<Livestream>> streamOf(FloatplaneAccount &account, QString creatorId)
{
    ApiRequest request;
    request.path = u"/api/v3/creator/info"_s;
    request.query.addQueryItem(u"id"_s, QString::fromLatin1(QUrl::toPercentEncoding(creatorId)));
    const auto reply = co_await askSite(account, std::move(request));
    if (!reply)
        co_return reply.error();
    const auto creator = floatplane::parseCreator(reply->data);
    if (!creator)
        co_return creator.error();
    if (!creator->liveStream)
        co_return noStream();
    co_return livestreamOf(*creator);
}

/// A creator that does not exist is no stream; without network nothing can be said about it.
bool isAnswer(const Error &error)
{
    return error.kind == Error::Kind::Room || error.kind == Error::Kind::Refused;
}

QCoro::Task<void> findNamed(FloatplaneAccount &account, QString creatorUrlName, QPointer<QObject> context,
                            std::function<void(const Result<Livestream> &)> found)
{
    ApiRequest request;
    request.path = u"/api/v3/creator/named"_s;
    request.query.addQueryItem(u"creatorURL"_s, QString::fromLatin1(QUrl::toPercentEncoding(creatorUrlName)));
    const auto reply = co_await askSite(account, std::move(request));
    if (!context || (!reply && reply.error().kind == Error::Kind::Cancelled))
        co_return;
    const auto creators =
        reply ? floatplane::parseCreators(reply->data) : Result<QList<floatplane::Creator>>(reply.error());
    if (!creators)
        co_return found(isAnswer(creators.error()) ? noStream() : creators.error());
    for (const auto &creator : *creators) {
        if (creator.liveStream)
            co_return found(livestreamOf(creator));
    }
    found(noStream());
}

QCoro::Task<void> findFor(FloatplaneAccount &account, QString livestreamId, QString creatorId,
                          QPointer<QObject> context, std::function<void(const Result<Livestream> &)> found)
{
    const auto result = co_await findLivestream(account, livestreamId, creatorId);
    if (context && (result || result.error().kind != Error::Kind::Cancelled))
        found(result);
}

} // namespace

QUrl pictureFor(const floatplane::Image &image, int width)
{
    QList<floatplane::Image> all = image.children;
    all.append(image);
    const floatplane::Image *best = nullptr;
    for (const floatplane::Image &each : std::as_const(all)) {
        if (each.path.isEmpty())
            continue;
        const bool isEnough = each.width >= width;
        const bool bestIsEnough = best && best->width >= width;
        if (!best || (isEnough && (!bestIsEnough || each.width < best->width))
            || (!isEnough && !bestIsEnough && each.width > best->width))
            best = &each;
    }
    return best ? best->path : QUrl();
}

Livestream livestreamOf(const floatplane::Creator &creator)
{
    Livestream stream;
    stream.creatorId = creator.id;
    stream.creatorName = floatplane::plainText(creator.title).simplified();
    stream.creatorUrlName = creator.urlname;
    if (stream.creatorName.isEmpty())
        stream.creatorName = creator.urlname.isEmpty() ? creator.id : creator.urlname;
    stream.icon = pictureFor(creator.icon, IconPixels);
    for (const floatplane::Channel &channel : creator.channels) {
        const QString title = floatplane::plainText(channel.title).simplified();
        if (title.isEmpty())
            continue;
        stream.channels.append(title);
        if (creator.liveStream && channel.id == creator.liveStream->channel)
            stream.channel = title;
    }
    if (stream.channels.size() < 2)
        stream.channel.clear();
    if (!creator.liveStream)
        return stream;
    const floatplane::LiveStream &live = *creator.liveStream;
    stream.id = live.id;
    stream.title = floatplane::plainText(live.title).simplified();
    stream.description = plainOf(live.description);
    stream.thumbnail = pictureFor(live.thumbnail, ThumbnailPixels);
    stream.offlineTitle = floatplane::plainText(live.offlineTitle).simplified();
    stream.offlineThumbnail = pictureFor(live.offlineThumbnail, ThumbnailPixels);
    return stream;
}

QUrl pageOf(const Livestream &stream, const QUrl &site)
{
    if (stream.creatorUrlName.isEmpty())
        return {};
    QUrl page = site;
    // Set decoded: what a hostile word holds stays within the path.
    page.setPath(u"/channel/"_s + QString(stream.creatorUrlName).remove(u'/') + u"/live/"_s);
    return page;
}

QCoro::Task<Result<Livestream>> findLivestream(FloatplaneAccount &account, QString livestreamId, QString creatorId)
{
    if (!creatorId.isEmpty()) {
        const auto stream = co_await streamOf(account, creatorId);
        if (!stream)
            co_return isAnswer(stream.error()) ? noStream() : stream.error();
        co_return livestreamId.isEmpty() || stream->id == livestreamId ? stream : Result<Livestream>(noStream());
    }
    ApiRequest request;
    request.path = u"/api/v3/user/subscriptions"_s;
    const auto reply = co_await askSite(account, std::move(request));
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
        const auto stream = co_await streamOf(account, subscription.creator);
        if (stream && (livestreamId.isEmpty() || stream->id == livestreamId))
            co_return stream;
        if (!stream && !isAnswer(stream.error()))
            co_return stream.error();
    }
    co_return noStream();
}

void findLivestream(FloatplaneAccount &account, const QString &livestreamId, const QString &creatorId, QObject *context,
                    std::function<void(const Result<Livestream> &)> found)
{
    findFor(account, livestreamId, creatorId, context, std::move(found));
}

void findLivestreamNamed(FloatplaneAccount &account, const QString &creatorUrlName, QObject *context,
                         std::function<void(const Result<Livestream> &)> found)
{
    findNamed(account, creatorUrlName, context, std::move(found));
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/medialookup.h"

#include <QPointer>
#include <QRegularExpression>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int SoundCloud = 2;
/// An answer is a kilobyte; longer names than this nobody can read.
constexpr qint64 MostBytes = 256 * 1024;
constexpr int LongestText = 300;

QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().simplified().left(LongestText);
}

/// The player's address inside the answer's HTML names the track.
QString numberIn(const QString &html)
{
    static const QRegularExpression number(u"tracks(?:%2F|/|%3A|%253A|:)([0-9]+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return number.match(html).captured(1);
}

} // namespace

ApiClient::Options MediaLookUp::clientFor(const QUrl &base)
{
    ApiClient::Options options;
    options.base = base;
    options.maximumBytes = MostBytes;
    return options;
}

MediaLookUp::MediaLookUp(QObject *parent)
    : MediaLookUp(Options(), parent)
{
}

MediaLookUp::MediaLookUp(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_youTube(clientFor(m_options.youTube))
    , m_soundCloud(clientFor(m_options.soundCloud))
{
}

QString MediaLookUp::hostOf(const MediaLink &link) const
{
    if (link.kind != MediaLink::Kind::Track && link.kind != MediaLink::Kind::Unnamed)
        return {};
    return (link.format == SoundCloud ? m_options.soundCloud : m_options.youTube).host();
}

void MediaLookUp::ask(const MediaLink &link)
{
    if (hostOf(link).isEmpty())
        return;
    ++m_pending;
    fetch(link);
}

QCoro::Task<> MediaLookUp::fetch(MediaLink link)
{
    const QPointer<MediaLookUp> self(this);
    ApiRequest request;
    request.path = u"/oembed"_s;
    request.query.addQueryItem(u"format"_s, u"json"_s);
    request.query.addQueryItem(u"url"_s, QString::fromLatin1(QUrl::toPercentEncoding(link.address)));
    ApiClient &client = link.format == SoundCloud ? m_soundCloud : m_youTube;
    const auto answer = co_await client.send(std::move(request));
    if (!self || (!answer && answer.error().kind == Error::Kind::Cancelled))
        co_return;
    --m_pending;
    if (!answer) {
        emit failed(link.address, answer.error());
        co_return;
    }
    const QJsonObject told = answer->data.toObject();
    plugdj::Media media;
    media.format = link.format;
    media.cid = link.cid.isEmpty() ? numberIn(told.value("html"_L1).toString()) : link.cid;
    media.title = textOf(told, "title"_L1);
    media.author = textOf(told, "author_name"_L1);
    const QUrl image(told.value("thumbnail_url"_L1).toString());
    if (image.scheme() == "https"_L1)
        media.image = image.toString();
    // SoundCloud repeats the author behind the title.
    const QString repeated = u" by "_s + media.author;
    if (link.format == SoundCloud && media.title.endsWith(repeated))
        media.title.chop(repeated.size());
    if (media.title.isEmpty() || !isPlausibleCid(media.format, media.cid)) {
        emit failed(link.address,
                    {Error::Kind::Protocol, tr("%1 did not say what this is.").arg(hostOf(link)), u"oembed"_s, {}});
        co_return;
    }
    emit found(link.address, media);
}

} // namespace partyline

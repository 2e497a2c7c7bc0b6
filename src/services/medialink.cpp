// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/medialink.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int YouTube = 1;
constexpr int SoundCloud = 2;
/// Nobody pastes more on purpose; each becomes a row.
constexpr int MostLinks = 500;

MediaLink track(int format, const QString &cid)
{
    return {MediaLink::Kind::Track, format, cid, pageOf(format, cid)};
}

MediaLink ofKind(MediaLink::Kind kind, int format, const QString &text)
{
    return {kind, format, {}, text};
}

/// `host` is `domain` or below it.
bool isAt(const QString &host, QLatin1StringView domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

MediaLink youTube(const QUrl &url, const QString &text)
{
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    const QUrlQuery query(url);
    QString id;
    if (isAt(url.host(), "youtu.be"_L1)) {
        id = path.value(0);
    } else if (path.value(0) == "attribution_link"_L1) {
        return youTube(QUrl(u"https://www.youtube.com"_s + query.queryItemValue(u"u"_s, QUrl::FullyDecoded)), text);
    } else if (path.size() == 2
               && QStringList{u"embed"_s, u"v"_s, u"e"_s, u"vi"_s, u"shorts"_s, u"live"_s}.contains(path[0])) {
        id = path[1];
    } else {
        id = query.queryItemValue(u"v"_s);
        if (id.isEmpty())
            id = query.queryItemValue(u"vi"_s);
    }
    if (id != "videoseries"_L1 && isPlausibleCid(YouTube, id))
        return track(YouTube, id);
    const bool isSeveral = query.hasQueryItem(u"list"_s) || path.value(0).startsWith(u'@')
                           || QStringList{u"channel"_s, u"user"_s, u"c"_s, u"playlist"_s}.contains(path.value(0));
    return ofKind(isSeveral ? MediaLink::Kind::Several : MediaLink::Kind::Other, YouTube, text);
}

MediaLink soundCloud(const QUrl &url, const QString &text)
{
    static const QRegularExpression number(u"/tracks/(?:soundcloud:tracks:)?([0-9]+)"_s);
    // The player carries the track's own address inside its own.
    const QString inner = QUrlQuery(url).queryItemValue(u"url"_s, QUrl::FullyDecoded);
    for (const QString &place : {url.path(), inner}) {
        if (const auto match = number.match(place); match.hasMatch() && isPlausibleCid(SoundCloud, match.captured(1)))
            return track(SoundCloud, match.captured(1));
    }
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    if (isAt(url.host(), "on.soundcloud.com"_L1) && path.size() == 1)
        return ofKind(MediaLink::Kind::Unnamed, SoundCloud, u"https://on.soundcloud.com/"_s + path[0]);
    const QStringList pages{u"sets"_s, u"tracks"_s, u"albums"_s, u"reposts"_s, u"likes"_s, u"popular-tracks"_s};
    if (path.size() < 2 || pages.contains(path[1]))
        return ofKind(path.isEmpty() ? MediaLink::Kind::Other : MediaLink::Kind::Several, SoundCloud, text);
    return ofKind(MediaLink::Kind::Unnamed, SoundCloud, u"https://soundcloud.com/%1/%2"_s.arg(path[0], path[1]));
}

MediaLink readOne(const QString &word)
{
    const QString full = word.contains("://"_L1) ? word : u"https://"_s + word;
    const QUrl url(full, QUrl::StrictMode);
    const QString host = url.host();
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb)
        return ofKind(MediaLink::Kind::Other, 0, word);
    if (isAt(host, "youtube.com"_L1) || isAt(host, "youtu.be"_L1) || isAt(host, "youtube-nocookie.com"_L1))
        return youTube(url, word);
    if (isAt(host, "soundcloud.com"_L1))
        return soundCloud(url, word);
    return ofKind(MediaLink::Kind::Other, 0, word);
}

} // namespace

QList<MediaLink> readMediaLinks(const QString &text)
{
    static const QRegularExpression blank(u"[\\s<>\"]+"_s);
    static const QRegularExpression address(u"^(?:[a-z]+://|(?:[a-z0-9-]+\\.)+[a-z]{2,}/)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QList<MediaLink> links;
    for (QString word : text.split(blank, Qt::SkipEmptyParts)) {
        while (word.endsWith(u',') || word.endsWith(u';') || word.endsWith(u')'))
            word.chop(1);
        if (!address.match(word).hasMatch())
            continue;
        const MediaLink link = readOne(word);
        if (!links.contains(link))
            links.append(link);
        if (links.size() == MostLinks)
            break;
    }
    return links;
}

bool isPlausibleCid(int format, const QString &cid)
{
    static const QRegularExpression video(u"^[A-Za-z0-9_-]{11}$"_s);
    static const QRegularExpression number(u"^[1-9][0-9]{0,18}$"_s);
    if (format == YouTube)
        return video.match(cid).hasMatch();
    return format == SoundCloud && number.match(cid).hasMatch();
}

QString pageOf(int format, const QString &cid)
{
    if (!isPlausibleCid(format, cid))
        return {};
    return format == YouTube ? u"https://www.youtube.com/watch?v="_s + cid
                             : u"https://api.soundcloud.com/tracks/"_s + cid;
}

} // namespace partyline

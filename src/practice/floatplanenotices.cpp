// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanenotices.h"

#include "practice/floatplanepictures.h"

#include <QUuid>

namespace partyline::practice {

using namespace Qt::StringLiterals;
using floatplane::CreatorNotification;
using floatplane::NotificationTarget;

namespace {

constexpr qsizetype PostIdLength = 10;

CreatorNotification notice(const FloatplaneCreator &creator, const QUrl &site)
{
    CreatorNotification notice;
    notice.creator = creator.id;
    notice.channel = creator.channelId;
    notice.icon = avatarUrl(site, creator.id);
    notice.thumbnail = thumbnailUrl(site, creator.id);
    notice.foregroundVisible = true;
    notice.target.scheme = NotificationTarget::Scheme::Contains;
    notice.target.foregroundDiscardOnMatch = true;
    return notice;
}

} // namespace

CreatorNotification livestreamNotice(const FloatplaneCreator &creator, const QUrl &site)
{
    auto live = notice(creator, site);
    live.eventType = u"CONTENT_LIVESTREAM_START"_s;
    live.id = live.eventType + u':' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    live.title = creator.title + u" started a livestream"_s;
    live.message = creator.streamTitle;
    live.target.url = u"/channel/"_s + creator.urlName + u"/live/"_s;
    live.target.match = creator.urlName;
    return live;
}

CreatorNotification postNotice(const FloatplaneCreator &creator, const QString &title, const QUrl &site)
{
    auto post = notice(creator, site);
    post.eventType = u"CONTENT_POST_RELEASE"_s;
    post.content = freshId().right(PostIdLength);
    post.id = post.eventType + u':' + post.content;
    post.title = u"New post from "_s + creator.title;
    post.message = title;
    post.target.url = u"/post/"_s + post.content;
    post.target.match = post.content;
    post.videoGuid = post.content;
    post.postTitle = title;
    post.postText = u"<p>"_s + title.toHtmlEscaped() + u"</p>"_s;
    return post;
}

CreatorNotification twinOf(CreatorNotification notice)
{
    notice.isTwin = true;
    return notice;
}

floatplane::CreatorMenuUpdate menuUpdateOf(const CreatorNotification &notice)
{
    floatplane::CreatorMenuUpdate update;
    update.id = notice.content;
    update.guid = notice.content;
    update.title = notice.message;
    update.text = notice.postText;
    update.type = u"blogPost"_s;
    update.creator = notice.creator;
    update.metadata.videos = 1;
    update.metadata.videoSeconds = 1'096;
    update.releaseDate = QDateTime::currentDateTimeUtc();
    update.thumbnail = {ThumbnailWidth, ThumbnailHeight, notice.thumbnail, 0, {}};
    return update;
}

floatplane::UserPhotoUpdated photoOf(const QString &userId, const QUrl &site)
{
    return {{AvatarSize, AvatarSize, avatarUrl(site, userId + u'-' + freshId()), 0, {}}};
}

CreatorNotification bareOf(const CreatorNotification &notice)
{
    CreatorNotification bare;
    bare.isTwin = notice.isTwin;
    bare.id = notice.id;
    bare.eventType = notice.eventType;
    bare.creator = notice.creator;
    return bare;
}

} // namespace partyline::practice

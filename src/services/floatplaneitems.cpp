// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplaneitems.h"

#include "core/textpages.h"
#include "wire/floatplanetext.h"

#include <QCoreApplication>

namespace partyline::floatplane {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FloatplaneItems)
};

FeedItem pollItem(const Poll &poll, const QString &text)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Poll;
    item.id = poll.id;
    item.text = text;
    item.payload = FeedItem::PollPayload{poll};
    return item;
}

QString resultOf(const Poll &poll)
{
    if (poll.total() == 0)
        return Words::tr("Nobody voted.");
    const int winner = poll.winner();
    if (poll.isPartial && winner >= 0)
        return Words::tr("\"%1\" led with %2 of %n vote(s).", nullptr, poll.total())
            .arg(poll.options.value(winner))
            .arg(poll.counts.value(winner));
    if (winner < 0)
        return Words::tr("It is a tie after %n vote(s).", nullptr, poll.total());
    return Words::tr("\"%1\" has won with %2 of %n vote(s).", nullptr, poll.total())
        .arg(poll.options.value(winner))
        .arg(poll.counts.value(winner));
}

} // namespace

bool isSystem(Chatter::UserType userType)
{
    return userType == Chatter::UserType::Transmission || userType == Chatter::UserType::Banned;
}

Role roleOf(Chatter::UserType userType)
{
    switch (userType) {
    case Chatter::UserType::Moderator:
        return Role::Moderator;
    case Chatter::UserType::Creator:
        return Role::Host;
    case Chatter::UserType::Transmission:
    case Chatter::UserType::Banned:
        return Role::System;
    case Chatter::UserType::Normal:
    case Chatter::UserType::Other:
        return Role::None;
    }
    Q_UNREACHABLE();
}

FeedItem itemOf(Chatter &&chatter, const QList<Emote> &joinEmotes)
{
    FeedItem item;
    item.kind = isSystem(chatter.userType) ? FeedItem::Kind::Notice : FeedItem::Kind::Chatter;
    item.id = std::move(chatter.id);
    item.author = {std::move(chatter.userId), std::move(chatter.userName), roleOf(chatter.userType)};
    item.text = std::move(chatter.message);
    item.serverTime = chatter.timestamp;
    if (item.kind == FeedItem::Kind::Chatter)
        item.payload =
            FeedItem::EmotesPayload{chatter.emotes ? *std::move(chatter.emotes) : emotesIn(item.text, joinEmotes)};
    return item;
}

void fillItem(FeedItem &item, const ChatterView &chatter, const Person &author, const QList<Emote> &joinEmotes,
              TextPages &texts)
{
    item.kind = author.role == Role::System ? FeedItem::Kind::Notice : FeedItem::Kind::Chatter;
    item.id = texts.text(chatter.id);
    item.author = author;
    item.text = texts.text(chatter.message);
    if (!isPlainText(chatter.message))
        item.text = plainText(item.text);
    if (chatter.timestamp > 0)
        item.serverTime = QDateTime::fromMSecsSinceEpoch(chatter.timestamp, Qt::UTC);
    if (item.kind == FeedItem::Kind::Chatter)
        item.payload.emplace<FeedItem::EmotesPayload>(
            FeedItem::EmotesPayload{chatter.hasNoEmotes ? QList<Emote>() : emotesIn(item.text, joinEmotes)});
}

FeedItem pendingItem(const Person &self, const QString &text, const QList<Emote> &joinEmotes)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Chatter;
    item.author = self;
    item.text = text;
    item.isOwn = true;
    item.delivery = FeedItem::Delivery::Pending;
    item.payload = FeedItem::EmotesPayload{emotesIn(text, joinEmotes)};
    return item;
}

FeedItem itemOf(const Notification &notification)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Notification;
    item.id = notification.id;
    item.text = notification.title;
    if (item.text.isEmpty())
        item.text = notification.message;
    else if (!notification.message.isEmpty())
        item.text += u": "_s + notification.message;
    item.payload = FeedItem::NotificationPayload{notification};
    return item;
}

FeedItem openedItem(const Poll &poll)
{
    return pollItem(poll, Words::tr("Poll: %1 (%2)").arg(poll.title, poll.options.join(" / "_L1)));
}

FeedItem endedItem(const Poll &poll)
{
    if (poll.isPartial) {
        return pollItem(poll, Words::tr("The poll ended while there was no connection: %1 Last heard: %2")
                                  .arg(poll.title, resultOf(poll)));
    }
    return pollItem(poll, Words::tr("The poll is over: %1 %2").arg(poll.title, resultOf(poll)));
}

Alert openedAlert(const Poll &poll, const QString &roomName)
{
    Alert alert;
    alert.kind = Alert::Kind::Poll;
    alert.title = Words::tr("A poll in %1").arg(roomName);
    alert.text = poll.title;
    return alert;
}

FeedItem gapItem(const QDateTime &from, const QDateTime &to)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Gap;
    item.text = Words::tr("The connection was lost for %n second(s). What was said meanwhile is missing.", nullptr,
                          int(std::max(qint64(1), from.secsTo(to))));
    item.payload = FeedItem::GapPayload{from, to, 0};
    return item;
}

Notification notificationOf(const CreatorNotification &event, const QUrl &site)
{
    Notification notification;
    notification.id = event.id;
    if (event.eventType == "CONTENT_POST_RELEASE"_L1)
        notification.type = Notification::Type::PostRelease;
    else if (event.eventType == "CONTENT_LIVESTREAM_START"_L1)
        notification.type = Notification::Type::LivestreamStart;
    notification.creatorId = event.creator;
    notification.title = plainText(event.title).simplified();
    notification.message = plainText(event.message).simplified();
    notification.contentId = event.content;
    notification.channelId = event.channel;
    notification.picture = event.thumbnail.isEmpty() ? event.icon : event.thumbnail;
    if (!event.target.url.isEmpty())
        notification.target = webAddress(site.resolved(QUrl(event.target.url)).toString(QUrl::FullyEncoded));
    notification.receivedAt = QDateTime::currentDateTimeUtc();
    return notification;
}

} // namespace partyline::floatplane

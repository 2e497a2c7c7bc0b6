// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/feeditem.h"

namespace partyline {

using namespace Qt::StringLiterals;

QString kindToken(FeedItem::Kind kind)
{
    switch (kind) {
    case FeedItem::Kind::Chat:
        return u"chat"_s;
    case FeedItem::Kind::Chatter:
        return u"chatter"_s;
    case FeedItem::Kind::Emote:
        return u"emote"_s;
    case FeedItem::Kind::Vote:
        return u"vote"_s;
    case FeedItem::Kind::Grab:
        return u"grab"_s;
    case FeedItem::Kind::Advance:
        return u"advance"_s;
    case FeedItem::Kind::Join:
        return u"join"_s;
    case FeedItem::Kind::Leave:
        return u"leave"_s;
    case FeedItem::Kind::Moderation:
        return u"moderation"_s;
    case FeedItem::Kind::Poll:
        return u"poll"_s;
    case FeedItem::Kind::Notification:
        return u"notification"_s;
    case FeedItem::Kind::Notice:
        return u"notice"_s;
    case FeedItem::Kind::Gap:
        return u"gap"_s;
    }
    Q_UNREACHABLE();
}

QString deliveryToken(FeedItem::Delivery delivery)
{
    switch (delivery) {
    case FeedItem::Delivery::None:
        return u"none"_s;
    case FeedItem::Delivery::Pending:
        return u"pending"_s;
    case FeedItem::Delivery::Sent:
        return u"sent"_s;
    case FeedItem::Delivery::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "support/floatplaneroom.h"

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FloatplaneRoom::FloatplaneRoom()
{
    siteServer.onRest(SelfRoute, {{200, self(), {}, {}}});
    const QJsonObject creator{{u"id"_s, CreatorId},
                              {u"title"_s, u"Linus Tech Tips"_s},
                              {u"liveStream"_s, QJsonObject{{u"id"_s, Stream}, {u"title"_s, u"WAN Show"_s}}}};
    const QJsonArray subscriptions{QJsonObject{{u"creator"_s, CreatorId}}};
    siteServer.onRest(u"GET /api/v3/user/subscriptions"_s, {{200, subscriptions, {}, {}}});
    siteServer.onRest(u"GET /api/v3/creator/info"_s, {{200, creator, {}, {}}});
    siteServer.onSails(SyncConnect, {{200, QJsonObject{{u"message"_s, u"User sync setup."_s}}}});
    siteServer.onSails(u"/api/v3/socket/tk/connect"_s, {{200, QJsonObject()}});
    siteServer.onSails(PollJoin, {{200, QJsonObject{{u"activePolls"_s, QJsonArray()}}}});
    chatServer.onSails(G2Join, {{200, QJsonObject{{u"emotes"_s, QJsonArray{wan()}}}}});
    chatServer.onSails(G2Send, {{200, QJsonObject()}});
    chatServer.onSails(G2Leave, {{200, QJsonObject()}});
    const QJsonObject people{{u"admins"_s, QJsonArray{u"LinusTech"_s}},
                             {u"users"_s, QJsonArray{u"jamamp"_s, u"Kestrel-7"_s}}};
    chatServer.onSails(G2People, {{200, people}});

    Endpoints endpoints;
    endpoints.service = Service::Floatplane;
    endpoints.site = siteServer.url();
    endpoints.chat = chatServer.url();
    endpoints.origin = u"https://www.floatplane.com"_s;
    account = std::make_unique<FloatplaneAccount>(endpoints);
    make(fastOptions());
}

FloatplaneRoom::~FloatplaneRoom()
{
    room.reset();
    account.reset();
}

FloatplaneController::Options FloatplaneRoom::fastOptions()
{
    FloatplaneController::Options options;
    options.backoff = {1ms};
    options.kickDelay = 20ms;
    options.sendCooldown = 20ms;
    options.lateTallies = 20ms;
    return options;
}

void FloatplaneRoom::make(const FloatplaneController::Options &options)
{
    room = std::make_unique<FloatplaneController>(*account, Stream, options);
    arrived = std::make_unique<QSignalSpy>(room.get(), &RoomController::itemsArrived);
    changed = std::make_unique<QSignalSpy>(room.get(), &RoomController::itemsChanged);
}

void FloatplaneRoom::signIn()
{
    account->signIn({Credentials::Method::Session, {}, Secret("s%3AEXAMPLE.SIGNATURE")});
    QTRY_VERIFY(account->isSignedIn());
}

void FloatplaneRoom::signInWithToken()
{
    const QByteArray tokens = R"({"access":"ACCESS.TOKEN","refresh":"R","expiresAt":"2999-01-01T00:00:00Z"})";
    account->signIn({Credentials::Method::Tokens, {}, Secret(tokens)});
    QTRY_VERIFY(account->isSignedIn());
}

void FloatplaneRoom::joinLive()
{
    signIn();
    room->join();
    QTRY_COMPARE(room->state(), RoomController::State::Live);
    QTRY_COMPARE(room->siteConnection().state, RoomController::State::Live);
    QTRY_VERIFY(!siteServer.askedFor(PollJoin).isEmpty());
}

QList<FeedItem> FloatplaneRoom::items() const
{
    QList<FeedItem> all;
    for (const auto &call : *arrived)
        all += call[0].value<QList<FeedItem>>();
    return all;
}

QList<FeedItem> FloatplaneRoom::items(FeedItem::Kind kind) const
{
    auto all = items();
    all.removeIf([kind](const FeedItem &item) { return item.kind != kind; });
    return all;
}

FeedItem FloatplaneRoom::latest(qint64 seq) const
{
    auto told = items();
    for (const auto &call : *changed)
        told += call[0].value<QList<FeedItem>>();
    FeedItem found;
    for (const FeedItem &item : std::as_const(told)) {
        if (item.seq == seq)
            found = item;
    }
    return found;
}

QJsonObject FloatplaneRoom::chatter(const QString &id, const QString &name, const QString &text,
                                    const QString &userType)
{
    const bool isOwn = name == "jamamp"_L1;
    return {{u"id"_s, id},
            {u"userGUID"_s, isOwn ? u"5fb69b4f8573b6cd8cc7f3b0"_s : u"600000000000000000000002"_s},
            {u"username"_s, name},
            {u"channel"_s, u"/live/"_s + Stream},
            {u"message"_s, text},
            {u"userType"_s, userType},
            {u"timestamp"_s, 1790000001000.0}};
}

QJsonObject FloatplaneRoom::self()
{
    return {{u"id"_s, u"5fb69b4f8573b6cd8cc7f3b0"_s}, {u"username"_s, u"jamamp"_s}};
}

QJsonObject FloatplaneRoom::wan()
{
    return {{u"code"_s, u"wan"_s}, {u"image"_s, u"https://pbs.floatplanecdn.com/emotes/global/wan.png"_s}};
}

QJsonObject FloatplaneRoom::notLoggedIn()
{
    const QJsonObject error{{u"id"_s, u"erng"_s}, {u"name"_s, u"notLoggedInError"_s}};
    return {{u"id"_s, u"erng"_s},
            {u"errors"_s, QJsonArray{error}},
            {u"message"_s, u"You must be logged-in to access this resource."_s}};
}

QJsonObject FloatplaneRoom::banned()
{
    return {{u"errors"_s, QJsonArray{QJsonObject{{u"reason"_s, u"chatBanned"_s}}}},
            {u"message"_s, u"You are banned from this chat."_s}};
}

QJsonObject FloatplaneRoom::tooFast()
{
    const QJsonObject error{{u"id"_s, u"rate"_s}, {u"name"_s, u"rateLimitError"_s}};
    return {{u"id"_s, u"rate"_s}, {u"errors"_s, QJsonArray{error}}};
}

} // namespace partyline

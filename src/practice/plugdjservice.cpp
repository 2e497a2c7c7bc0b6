// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjservice.h"

#include "practice/frontdoor.h"
#include "practice/plugdjcontrols.h"
#include "practice/plugdjfaults.h"
#include "practice/plugdjresidents.h"
#include "practice/plugdjseed.h"
#include "practice/plugdjstrikes.h"

#include <QCoreApplication>

#include <algorithm>

namespace partyline {

using namespace djpractice;
using namespace Qt::StringLiterals;

namespace {

/// What the socket server asks for (2.1); nothing else gets in.
constexpr auto ExpectedOrigin = "https://plug.dj";
constexpr auto SocketPath = "/socket"_L1;

/// Handed to the parts while they are made, so that the world is there before anybody looks at it.
World &seeded(World &world, Cast &cast)
{
    seed(world, cast, QDateTime::currentDateTimeUtc());
    return world;
}

std::optional<FrontDoor::Refusal> refusedHandshake(const RequestHead &head)
{
    if (head.path != SocketPath)
        return FrontDoor::Refusal{404, "404 page not found", "text/plain"};
    if (head.header("origin") != ExpectedOrigin)
        return FrontDoor::Refusal{403, "Origin not allowed", "text/plain"};
    return {};
}

} // namespace

class PlugDjService::Private
{
public:
    Private(const PracticeServer::Options &options, Faults &faults)
        : cast(options.seed)
        , hub(seeded(world, cast), sessions, faults, {options.plugDjHeartbeat, options.plugDjAuthTimeout})
        , backstage{world, sessions, hub, faults, cast}
        , booth(backstage)
        , doorman(backstage, booth)
        , talk(backstage)
        , moderation(backstage, booth, doorman)
        , ensemble{backstage, doorman, booth, talk, moderation}
        , rest(backstage, doorman, door.http())
        , strikes(backstage, doorman, moderation, rest)
        , controls(ensemble)
        , residents(backstage, booth, doorman, talk, options.plugDjRate)
    {
        for (const auto add :
             {addAuthRoutes, addRoomRoutes, addRoomEditRoutes, addChatRoutes, addBoothRoutes, addModerationRoutes,
              addUserRoutes, addProfileRoutes, addFriendRoutes, addPlaylistRoutes, addStoreRoutes})
            add(rest, ensemble);
        rest.addPages();
        for (Room &room : world.rooms()) {
            if (room.play)
                booth.watch(room);
        }
    }

    World world;
    Cast cast;
    Sessions sessions;
    Hub hub;
    Backstage backstage;
    Booth booth;
    Doorman doorman;
    Talk talk;
    Moderation moderation;
    Ensemble ensemble;
    FrontDoor door;
    Rest rest;
    Strikes strikes;
    Controls controls;
    Residents residents;
};

PlugDjService::PlugDjService(const PracticeServer::Options &options, Faults &faults, QObject *parent)
    : PracticeService(parent)
    , d(std::make_unique<Private>(options, faults))
{
    d->door.setGate(refusedHandshake);
    connect(&d->door, &FrontDoor::socketOpened, this, [this](QWebSocket *socket) {
        const bool isDown = fault::isOn(d->backstage.faults, fault::Maintenance);
        d->hub.add(socket);
        if (isDown)
            d->hub.closeAll();
    });
}

PlugDjService::~PlugDjService() = default;

Result<Done> PlugDjService::listen(quint16 firstPort, bool isExact)
{
    return isExact ? d->door.listen(firstPort) : d->door.listenFrom(firstPort);
}

quint16 PlugDjService::lastPort() const
{
    return d->door.port();
}

Endpoints PlugDjService::endpoints() const
{
    Endpoints endpoints = Endpoints::plugDj();
    endpoints.label = QCoreApplication::translate("PracticeServer", "Practice (DJ room)");
    endpoints.site = QUrl(u"http://127.0.0.1:%1"_s.arg(d->door.port()));
    endpoints.socket = QUrl(u"ws://127.0.0.1:%1%2"_s.arg(d->door.port()).arg(SocketPath));
    endpoints.origin = QString::fromLatin1(ExpectedOrigin);
    return endpoints;
}

QJsonObject PlugDjService::announcement() const
{
    const Endpoints where = endpoints();
    QJsonObject accounts;
    for (const SeededAccount &account : seededAccounts())
        accounts[QString::fromLatin1(account.key)] = QString::fromLatin1(account.email);
    QJsonArray rooms;
    for (const Room &room : d->world.rooms())
        rooms.append(room.slug);
    return {{u"site"_s, where.site.toString()},
            {u"socket"_s, where.socket.toString()},
            {u"origin"_s, where.origin},
            {u"room"_s, QString::fromLatin1(BusySlug)},
            {u"email"_s, QString::fromLatin1(seededAccounts().constFirst().email)},
            {u"password"_s, QString::fromLatin1(SeededPassword)},
            {u"accounts"_s, accounts},
            {u"rooms"_s, rooms}};
}

bool PlugDjService::canControl(const QString &name) const
{
    const QList<ControlInfo> known = controls();
    return std::any_of(known.begin(), known.end(), [&](const ControlInfo &info) { return info.name == name; });
}

Result<QJsonObject> PlugDjService::control(const QString &name, const QJsonObject &arguments)
{
    return d->controls.run(name, arguments);
}

QList<FaultInfo> PlugDjService::faults()
{
    return fault::all();
}

QList<ControlInfo> PlugDjService::controls()
{
    return Controls::all();
}

} // namespace partyline

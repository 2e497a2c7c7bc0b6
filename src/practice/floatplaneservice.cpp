// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplaneservice.h"

#include "practice/floatplaneauth.h"
#include "practice/floatplanechat.h"
#include "practice/floatplanecontrols.h"
#include "practice/floatplanefaults.h"
#include "practice/floatplanelife.h"
#include "practice/floatplanemodel.h"
#include "practice/floatplaneproofs.h"
#include "practice/floatplanerest.h"
#include "practice/floatplanesails.h"
#include "practice/floatplanesessions.h"
#include "practice/floatplanesite.h"
#include "practice/frontdoor.h"

namespace partyline {

using namespace Qt::StringLiterals;
using namespace practice;

namespace {

QUrl addressOf(const FrontDoor &door)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(door.port());
    return url;
}

void admit(FrontDoor &door, FloatplaneSails &host)
{
    door.setGate([&host](const RequestHead &head) { return host.refusalOf(head); });
    QObject::connect(&door, &FrontDoor::socketOpened, &host, [&host](QWebSocket *socket, const RequestHead &head) {
        host.adopt(std::unique_ptr<QWebSocket>(socket), head);
    });
}

} // namespace

/// In the order in which they need each other: the doors own the connections that the sockets talk over.
struct FloatplaneService::Parts
{
    Parts(const PracticeServer::Options &given, Faults &on)
        : options(given)
        , faults(on)
        , rooms(model, on)
        , chat({model, sessions, rooms, on})
        , site({model, sessions, polls, on})
        , proofs(on)
        , rest({model, sessions, polls, proofs, on})
        , auth(sessions, proofs, on)
        , chatHost({given.pingInterval, given.pingTimeout}, sessions, on)
        , siteHost({given.pingInterval, given.pingTimeout}, sessions, on)
        , life({model, rooms, polls, site}, given.seed)
        , controls({model, sessions, rooms, polls, chat, site, chatHost, siteHost, auth, life, on})
    {
    }

    void furnish();
    void open();
    QString cookie();

    const PracticeServer::Options options;
    Faults &faults;
    FrontDoor siteDoor;
    FrontDoor chatDoor;
    FrontDoor authDoor;
    FloatplaneModel model;
    FloatplaneSessions sessions;
    FloatplanePolls polls;
    FloatplaneRooms rooms;
    FloatplaneChat chat;
    FloatplaneSite site;
    FloatplaneProofs proofs;
    FloatplaneRest rest;
    FloatplaneAuth auth;
    FloatplaneSails chatHost;
    FloatplaneSails siteHost;
    FloatplaneLife life;
    FloatplaneControls controls;
    QString announcedSession;
};

FloatplaneService::FloatplaneService(const PracticeServer::Options &options, Faults &faults, QObject *parent)
    : PracticeService(parent)
    , m_parts(std::make_unique<Parts>(options, faults))
{
    m_parts->furnish();
}

FloatplaneService::~FloatplaneService() = default;

QList<FaultInfo> FloatplaneService::faults()
{
    return floatplaneFaults();
}

QList<ControlInfo> FloatplaneService::controls()
{
    return FloatplaneControls::list();
}

void FloatplaneService::Parts::furnish()
{
    chat.addG1Routes(chatHost);
    chat.addG2Routes(chatHost);
    chat.setServed(floatplane::Generation::G1, options.hasG1);
    chat.setServed(floatplane::Generation::G2, options.hasG2);
    site.addRoutes(siteHost);
    QObject::connect(&chatHost, &FloatplaneSails::left, &chatHost,
                     [this](FloatplaneSocket *socket) { rooms.leaveAll(socket); });
    QObject::connect(&siteHost, &FloatplaneSails::left, &siteHost,
                     [this](FloatplaneSocket *socket) { site.forget(socket); });
    admit(siteDoor, siteHost);
    admit(chatDoor, chatHost);
    serve(siteDoor.http(), [this](const HttpCall &call) { return rest.answerSite(call); });
    serve(chatDoor.http(), [this](const HttpCall &call) { return rest.answerChat(call); });
    serve(authDoor.http(), [this](const HttpCall &call) { return auth.answer(call); });
}

void FloatplaneService::Parts::open()
{
    const QUrl siteUrl = addressOf(siteDoor);
    QUrl issuer = addressOf(authDoor);
    issuer.setPath(FloatplaneAuth::RealmPath);
    rooms.setSite(siteUrl);
    rest.setSite(siteUrl);
    controls.setSite(siteUrl);
    auth.configure(issuer, model.announcedUser().id);
    chatHost.setOrigins({siteUrl.toString()});
    siteHost.setOrigins({siteUrl.toString()});
    life.start(options.floatplaneRate, siteUrl);
}

/// Also after the one before was signed out or expired: what is announced always works.
QString FloatplaneService::Parts::cookie()
{
    if (!sessions.exists(announcedSession))
        announcedSession = sessions.start(model.announcedUser().id);
    return u"sails.sid="_s + QString::fromLatin1(sessions.cookieValue(announcedSession));
}

Result<Done> FloatplaneService::listen(quint16 firstPort, bool isExact)
{
    const auto next = [](const FrontDoor &door) { return quint16(door.port() + 1); };
    const bool isFixed = firstPort != 0;
    auto done = isExact ? m_parts->siteDoor.listen(firstPort) : m_parts->siteDoor.listenFrom(firstPort);
    if (done)
        done = m_parts->chatDoor.listenFrom(isFixed ? next(m_parts->siteDoor) : 0);
    if (done)
        done = m_parts->authDoor.listenFrom(isFixed ? next(m_parts->chatDoor) : 0);
    if (done)
        m_parts->open();
    return done;
}

quint16 FloatplaneService::lastPort() const
{
    return std::max({m_parts->siteDoor.port(), m_parts->chatDoor.port(), m_parts->authDoor.port()});
}

Endpoints FloatplaneService::endpoints() const
{
    Endpoints endpoints;
    endpoints.service = Service::Floatplane;
    endpoints.label = u"Practice server"_s;
    endpoints.site = addressOf(m_parts->siteDoor);
    endpoints.chat = addressOf(m_parts->chatDoor);
    endpoints.auth = addressOf(m_parts->authDoor);
    endpoints.auth.setPath(FloatplaneAuth::RealmPath);
    endpoints.origin = endpoints.site.toString();
    endpoints.clientId = FloatplaneAuth::ClientId;
    return endpoints;
}

QJsonObject FloatplaneService::announcement() const
{
    const Endpoints at = endpoints();
    const auto &user = m_parts->model.announcedUser();
    const auto &creator = m_parts->model.announcedCreator();
    return {{u"site"_s, at.site.toString()}, {u"chat"_s, at.chat.toString()}, {u"auth"_s, at.auth.toString()},
            {u"origin"_s, at.origin},        {u"clientId"_s, at.clientId},    {u"livestream"_s, creator.streamId},
            {u"creator"_s, creator.id},      {u"username"_s, user.username},  {u"password"_s, user.password},
            {u"code"_s, user.code},          {u"cookie"_s, m_parts->cookie()}};
}

bool FloatplaneService::canControl(const QString &name) const
{
    const auto known = FloatplaneControls::list();
    return std::any_of(known.cbegin(), known.cend(), [&](const auto &info) { return info.name == name; });
}

Result<QJsonObject> FloatplaneService::control(const QString &name, const QJsonObject &arguments)
{
    return m_parts->controls.run(name, arguments);
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/floatplaneaccount.h"
#include "support/scriptedfloatplane.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <memory>

namespace partyline {

/// A site with creators that says what the test tells it to, and a signed-in account on it.
class StreamSite
{
public:
    static inline const QString Subscriptions = QStringLiteral("GET /api/v3/user/subscriptions");
    static inline const QString Info = QStringLiteral("GET /api/v3/creator/info");
    static inline const QString Named = QStringLiteral("GET /api/v3/creator/named");
    static inline const QString List = QStringLiteral("GET /api/v3/creator/list");
    static inline const QString DeliveryRoute = QStringLiteral("GET /api/v3/delivery/info");
    static inline const QString PlaylistRoute = QStringLiteral("GET /video/live.m3u8");

    StreamSite()
    {
        server.onRest(QStringLiteral("GET /api/v3/user/self"),
                      {{200,
                        QJsonObject{{QStringLiteral("id"), QStringLiteral("5fb6")},
                                    {QStringLiteral("username"), QStringLiteral("jamamp")}},
                        {},
                        {}}});
        endpoints.service = Service::Floatplane;
        endpoints.label = QStringLiteral("Floatplane");
        endpoints.site = server.url();
        endpoints.chat = server.url();
        endpoints.origin = QStringLiteral("https://www.floatplane.com");
        account = std::make_unique<FloatplaneAccount>(endpoints);
    }

    void signIn()
    {
        account->signIn({Credentials::Method::Session, {}, Secret("s%3AEXAMPLE.SIGNATURE")});
        QTRY_VERIFY(account->isSignedIn());
    }

    static QString creatorId(int number)
    {
        return QStringLiteral("59f94c0bdd241b70349eb7%1").arg(number, 2, 10, QChar(u'0'));
    }
    static QString streamId(int number)
    {
        return QStringLiteral("5c13f3c006f1be15e08e05%1").arg(number, 2, 10, QChar(u'0'));
    }
    static QString nameOf(int number) { return QStringLiteral("Creator %1").arg(number); }

    /// With a livestream unless told otherwise.
    static QJsonObject creator(int number, bool streams = true)
    {
        const QJsonObject stream{{QStringLiteral("id"), streamId(number)},
                                 {QStringLiteral("title"), QStringLiteral("Show %1").arg(number)},
                                 {QStringLiteral("owner"), creatorId(number)}};
        return {{QStringLiteral("id"), creatorId(number)},
                {QStringLiteral("title"), nameOf(number)},
                {QStringLiteral("urlname"), QStringLiteral("creator%1").arg(number)},
                {QStringLiteral("liveStream"), streams ? QJsonValue(stream) : QJsonValue(QJsonValue::Null)}};
    }

    void subscribe(const QList<int> &numbers)
    {
        QJsonArray list;
        QList<ScriptedFloatplane::Reply> infos;
        for (const int number : numbers) {
            list.append(QJsonObject{{QStringLiteral("creator"), creatorId(number)}});
            infos.append({200, creator(number), {}, {}});
        }
        server.onRest(Subscriptions, {{200, list, {}, {}}});
        if (!infos.isEmpty())
            server.onRest(Info, infos);
    }

    /// delivery/info answers with a playlist on this very site, which answers with these statuses in turn.
    void playlist(const QList<int> &statuses)
    {
        const QJsonObject variant{{QStringLiteral("url"), QStringLiteral("/video/live.m3u8?token=SECRET")},
                                  {QStringLiteral("enabled"), true}};
        deliver({200, delivery(server.url(), variant), {}, {}});
        QList<ScriptedFloatplane::Reply> replies;
        for (const int status : statuses)
            replies.append({status, {}, {}, "#EXTM3U\n"});
        server.onRest(PlaylistRoute, replies);
    }
    void deliver(const ScriptedFloatplane::Reply &reply) { server.onRest(DeliveryRoute, {reply}); }
    static QJsonObject delivery(const QUrl &origin, const QJsonObject &variant)
    {
        const QJsonObject group{
            {QStringLiteral("origins"), QJsonArray{QJsonObject{{QStringLiteral("url"), origin.toString()}}}},
            {QStringLiteral("variants"), QJsonArray{variant}}};
        return {{QStringLiteral("groups"), QJsonArray{group}}};
    }
    static ScriptedFloatplane::Reply refused(int status, const QString &name)
    {
        const QJsonObject error{{QStringLiteral("id"), QStringLiteral("e")}, {QStringLiteral("name"), name}};
        return {status,
                QJsonObject{{QStringLiteral("id"), QStringLiteral("e")}, {QStringLiteral("errors"), QJsonArray{error}}},
                {},
                {}};
    }
    static ScriptedFloatplane::Reply cloudflare()
    {
        return {403, {}, {}, "<html><title>Attention Required! | Cloudflare</title></html>"};
    }

    ScriptedFloatplane server;
    Endpoints endpoints;
    std::unique_ptr<FloatplaneAccount> account;
};

} // namespace partyline

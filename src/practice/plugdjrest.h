// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/plugdjbackstage.h"
#include "practice/plugdjlimits.h"

#include <QHttpServer>
#include <QUrlQuery>

#include <functional>

namespace partyline::djpractice {

class Booth;
class Doorman;
class Moderation;
class Talk;

/// One REST call on its way to its handler.
struct Call
{
    QByteArray cookie;          ///< as sent
    Session *session = nullptr; ///< null without a cookie that counts
    Account *account = nullptr; ///< null for guests
    Room *room = nullptr;       ///< set where the route asks for it
    QStringList args;           ///< what stood for <arg> in the path
    QUrlQuery query;
    QJsonObject body;

    qint64 id() const { return account ? account->id() : 0; }
    qint64 number(const QString &field) const { return body.value(field).toInteger(); }
    QString text(const QString &field) const { return body.value(field).toString(); }
    bool flag(const QString &field) const { return body.value(field).toBool(); }
};

/// What goes into the envelope of 1.2.
struct Answer
{
    QJsonArray data;
    QJsonObject meta;
    QByteArray newCookie; ///< for Set-Cookie; empty: none
    std::optional<Refusal> refused;
};

Answer ok(QJsonArray data = {});
/// `data` holds that one value.
Answer one(const QJsonValue &value);
Answer answer(const Outcome &outcome);

/// REST below /_/ (plugdj.md 1.2, 1.8, 4): envelope, who may call, required fields, limits, and the faults that concern
/// every call.
class Rest final
{
public:
    using Method = QHttpServerRequest::Method;
    using Handler = std::function<Answer(Call &)>;

    enum class Who {
        Anyone,      ///< no session needed
        Guest,       ///< any session
        Unnamed,     ///< signed in, with or without a name
        User,        ///< signed in and named
        GuestInRoom, ///< any session that is in a room
        InRoom,      ///< signed in, named and in a room
    };

    struct Field
    {
        const char *name;
        QJsonValue::Type type;
    };

    struct Route
    {
        Method method = Method::Get;
        QString path; ///< below /_/, with up to two <arg>
        Who who = Who::User;
        QList<Field> fields = {};
        bool isUnlimited = false;    ///< not counted by the limiter (4.3)
        bool isPlaylistEdit = false; ///< watched more strictly (4.10)
    };

    Rest(Backstage &backstage, Doorman &doorman, QHttpServer &http);

    void add(const Route &route, Handler handler);
    /// GET /<slug>: the page that makes a guest of whoever loads it (1.4).
    void addPages();

    /// Every call is answered with 403 and a page for so long.
    void banAddress(std::chrono::milliseconds duration);

private:
    QHttpServerResponse handle(const Route &route, const Handler &handler, const QStringList &args,
                               const QHttpServerRequest &request);
    std::optional<QHttpServerResponse> siteWideFault() const;
    std::optional<QHttpServerResponse> limited(const Route &route, const Call &call);
    Outcome admitted(const Route &route, Call &call) const;
    Outcome readBody(const Route &route, const QHttpServerRequest &request, Call &call) const;
    QHttpServerResponse written(const Answer &answer, double milliseconds) const;
    QHttpServerResponse page(const QString &slug, const QHttpServerRequest &request);
    Call callOf(const QHttpServerRequest &request) const;

    Backstage &m_backstage;
    Doorman &m_doorman;
    QHttpServer &m_http;
    QHash<int, RestLimiter> m_limiters; ///< by session number
    QHash<int, PlaylistLimiter> m_playlistLimiters;
    Moment m_bannedUntil{};
};

} // namespace partyline::djpractice

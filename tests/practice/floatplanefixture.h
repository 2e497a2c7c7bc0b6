// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/floatplaneservice.h"
#include "support/sailspeer.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QTest>

namespace partyline::test {

/// What came back from one REST call.
struct Reply
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QByteArray setCookie; ///< "sails.sid=..." without its attributes
    QByteArray retryAfter;
    QByteArray etag;

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    /// The name of the first error.
    QString error() const { return object()[QStringLiteral("errors")][0][QStringLiteral("name")].toString(); }
};

/// A practice Floatplane of its own for each test function, in silence unless told otherwise.
class FloatplaneFixture
{
public:
    explicit FloatplaneFixture(PracticeServer::Options options = silence())
        : faults(FloatplaneService::faults())
        , service(options, faults)
    {
        const auto listening = service.listen(0, false);
        if (!listening)
            qFatal("no loopback port");
        announced = service.announcement();
        m_network.setCookieJar(new NoCookies); // owned by the manager
    }

    static PracticeServer::Options silence()
    {
        PracticeServer::Options options;
        options.floatplaneRate = 0;
        return options;
    }

    QUrl site() const { return service.endpoints().site; }
    QUrl chat() const { return service.endpoints().chat; }
    QUrl auth() const { return service.endpoints().auth; }
    QString stream() const { return announced[QStringLiteral("livestream")].toString(); }
    QString creator() const { return announced[QStringLiteral("creator")].toString(); }
    QByteArray cookie() const { return announced[QStringLiteral("cookie")].toString().toLatin1(); }

    QJsonObject control(const QString &name, const QJsonObject &arguments = {})
    {
        const auto result = service.control(name, arguments);
        return result ? *result : QJsonObject{{QStringLiteral("refused"), result.error().text}};
    }
    /// A session cookie of that account.
    QByteArray cookieOf(const QString &user)
    {
        return control(QStringLiteral("session"), {{QStringLiteral("user"), user}})[QStringLiteral("cookie")]
            .toString()
            .toLatin1();
    }
    /// An access token of the announced user, by the device flow.
    QString accessToken()
    {
        const QByteArray client = "client_id=partyline-practice";
        on(QStringLiteral("floatplane-device=approve"));
        const auto device = postForm(auth(), QStringLiteral("/protocol/openid-connect/auth/device"), client).object();
        const QByteArray code = device[QStringLiteral("device_code")].toString().toLatin1();
        const auto tokens =
            postForm(auth(), QStringLiteral("/protocol/openid-connect/token"),
                     client + "&grant_type=urn:ietf:params:oauth:grant-type:device_code&device_code=" + code);
        return tokens.object()[QStringLiteral("access_token")].toString();
    }
    /// Switches a fault on.
    void on(const QString &spec)
    {
        if (const auto done = faults.set(spec); !done)
            qFatal("unknown fault");
    }

    SailsPeer::Handshake handshake(const QByteArray &cookie) const
    {
        SailsPeer::Handshake handshake;
        handshake.origin = service.endpoints().origin;
        handshake.cookie = cookie;
        return handshake;
    }
    std::unique_ptr<SailsPeer> chatPeer(const QByteArray &cookie) const
    {
        return std::make_unique<SailsPeer>(chat(), handshake(cookie));
    }
    std::unique_ptr<SailsPeer> sitePeer(const QByteArray &cookie) const
    {
        return std::make_unique<SailsPeer>(site(), handshake(cookie));
    }
    /// Connected and in the chat of the announced stream.
    std::unique_ptr<SailsPeer> g2Member(const QByteArray &cookie) const
    {
        auto peer = chatPeer(cookie);
        if (!peer->isReady() || status(peer->post(QStringLiteral("/ck/channel/join"), g2Channel())) != 200)
            return nullptr;
        return peer;
    }
    std::unique_ptr<SailsPeer> g1Member(const QByteArray &cookie) const
    {
        auto peer = chatPeer(cookie);
        const QString url = QStringLiteral("/RadioMessage/joinLivestreamRadioFrequency");
        if (!peer->isReady() || status(peer->request(QStringLiteral("get"), url, g1Channel())) != 200)
            return nullptr;
        return peer;
    }
    QJsonObject g2Channel(const QString &message = {}) const
    {
        return {{QStringLiteral("channel"), stream()}, {QStringLiteral("message"), message}};
    }
    QJsonObject g1Channel(const QString &message = {}) const
    {
        return {{QStringLiteral("channel"), QStringLiteral("/live/") + stream()}, {QStringLiteral("message"), message}};
    }
    static int status(const QJsonObject &answer) { return answer[QStringLiteral("statusCode")].toInt(); }
    static QJsonValue body(const QJsonObject &answer) { return answer[QStringLiteral("body")]; }

    Reply get(const QUrl &host, const QString &pathAndQuery,
              const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        return finished(m_network.get(request(host, pathAndQuery, headers)));
    }
    Reply postJson(const QUrl &host, const QString &path, const QJsonObject &body,
                   const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        auto asked = request(host, path, headers);
        asked.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return finished(m_network.post(asked, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    }
    Reply postForm(const QUrl &host, const QString &path, const QByteArray &form,
                   const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        auto asked = request(host, path, headers);
        asked.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        return finished(m_network.post(asked, form));
    }

    Faults faults;
    FloatplaneService service;
    QJsonObject announced;

private:
    /// Cookies are what the tests are about: they set and read them by hand.
    class NoCookies : public QNetworkCookieJar
    {
        bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
    };

    static QNetworkRequest request(const QUrl &host, const QString &pathAndQuery,
                                   const QList<std::pair<QByteArray, QByteArray>> &headers)
    {
        QNetworkRequest request(QUrl(host.toString() + pathAndQuery));
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        return request;
    }
    static Reply finished(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> owned(reply);
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }))
            return {};
        const QByteArray cookies = reply->rawHeader("Set-Cookie");
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(),
                reply->readAll(),
                cookies.left(cookies.indexOf(';')),
                reply->rawHeader("Retry-After"),
                reply->rawHeader("ETag")};
    }

    QNetworkAccessManager m_network;
};

} // namespace partyline::test

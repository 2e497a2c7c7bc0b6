// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/plugdjservice.h"
#include "practice/requesthead.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QTest>
#include <QWebSocket>

#include <memory>

namespace partyline::test {

/// What came back from one REST call.
struct DjReply
{
    int http = 0;
    QByteArray body;
    QByteArray contentType;
    QByteArray newCookie; ///< the value of `session` in Set-Cookie

    QJsonObject envelope() const { return QJsonDocument::fromJson(body).object(); }
    QString status() const { return envelope().value(QStringLiteral("status")).toVariant().toString(); }
    QJsonArray data() const { return envelope().value(QStringLiteral("data")).toArray(); }
    QJsonObject first() const { return data().at(0).toObject(); }
    /// "200 ok", "403 requestError": what a client branches on.
    QString verdict() const { return QStringLiteral("%1 %2").arg(http).arg(status()); }
};

/// A practice plug.dj of its own, in silence unless told otherwise.
class DjHouse
{
public:
    explicit DjHouse(PracticeServer::Options options = silence())
        : faults(PlugDjService::faults())
        , service(options, faults)
    {
        if (!service.listen(0, false))
            qFatal("no loopback port");
    }

    static PracticeServer::Options silence()
    {
        PracticeServer::Options options;
        options.plugDjRate = 0;
        return options;
    }

    QJsonObject control(const QString &name, const QJsonObject &arguments = {})
    {
        const auto result = service.control(name, arguments);
        return result ? *result : QJsonObject{{QStringLiteral("error"), result.error().text}};
    }

    Faults faults;
    PlugDjService service;
};

/// One client: a cookie, and a socket once connect() was called. Reads raw JSON, so that the client's own codecs prove
/// nothing here.
class DjClient : public QObject
{
public:
    explicit DjClient(DjHouse &house)
        : m_where(house.service.endpoints())
    {
        m_network.setCookieJar(new NoCookies); // owned by the manager
    }
    ~DjClient() override { m_socket.reset(); }

    DjReply call(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        const bool hasBody = method == "POST" || method == "PUT";
        return raw(method, QStringLiteral("/_/") + path,
                   hasBody ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray());
    }
    DjReply get(const QString &path) { return call("GET", path); }
    DjReply post(const QString &path, const QJsonObject &body = {}) { return call("POST", path, body); }
    DjReply put(const QString &path, const QJsonObject &body = {}) { return call("PUT", path, body); }
    DjReply del(const QString &path) { return call("DELETE", path); }

    DjReply raw(const QByteArray &method, const QString &path, const QByteArray &body)
    {
        QNetworkRequest request(QUrl(m_where.site.toString() + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        if (!cookie.isEmpty())
            request.setRawHeader("Cookie", "session=" + cookie);
        std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        // Looks more often than QTRY_VERIFY, which is felt over hundreds of calls.
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                reply->header(QNetworkRequest::ContentTypeHeader).toString().toLatin1(),
                cookieValue(reply->rawHeader("Set-Cookie"), "session")};
    }

    /// mobile/init: a cookie, and the CSRF value it returns.
    QString init()
    {
        const DjReply reply = get(QStringLiteral("mobile/init"));
        cookie = reply.newCookie;
        return reply.first().value(QStringLiteral("c")).toString();
    }

    DjReply signIn(const QString &email = QStringLiteral("dj@example.org"),
                   const QString &password = QStringLiteral("practice"))
    {
        const QString csrf = init();
        return post(
            QStringLiteral("auth/login"),
            {{QStringLiteral("csrf"), csrf}, {QStringLiteral("email"), email}, {QStringLiteral("password"), password}});
    }

    QString token() { return get(QStringLiteral("auth/token")).data().at(0).toString(); }

    /// Opens a socket and does not say anything yet.
    void open(const QString &origin = QStringLiteral("https://plug.dj"))
    {
        m_socket = std::make_unique<QWebSocket>(origin);
        messages.clear();
        connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
                [this](const QString &message) { messages.append(message); });
        m_socket->open(m_where.socket);
    }
    bool isOpen() const { return m_socket && m_socket->state() == QAbstractSocket::ConnectedState; }
    bool isClosed() const { return !m_socket || m_socket->state() == QAbstractSocket::UnconnectedState; }
    void send(const QString &message) { m_socket->sendTextMessage(message); }
    void sendAuth(const QString &token) { send(command(QStringLiteral("auth"), token)); }
    void say(const QString &text) { send(command(QStringLiteral("chat"), text)); }
    void cut() { m_socket->abort(); }

    /// Socket with token and ack; true when the ack was good.
    bool connectSocket()
    {
        const QString fresh = token();
        open();
        [&] { QTRY_VERIFY(isOpen()); }();
        sendAuth(fresh);
        [&] { QTRY_VERIFY(!events(QStringLiteral("ack")).isEmpty()); }();
        return events(QStringLiteral("ack")).at(0) == QStringLiteral("1");
    }
    DjReply join(const QString &slug = QStringLiteral("night-bus"))
    {
        return post(QStringLiteral("rooms/join"), {{QStringLiteral("slug"), slug}});
    }
    /// Signed in, connected and in the room.
    bool enter(const QString &email, const QString &slug = QStringLiteral("night-bus"))
    {
        return signIn(email).http == 200 && connectSocket() && join(slug).http == 200;
    }
    /// Ten minutes of it go first in the active playlist, so that no song ends while a slow machine is looking.
    bool bringALongSong()
    {
        const QJsonObject song{{QStringLiteral("id"), 0},
                               {QStringLiteral("format"), 1},
                               {QStringLiteral("cid"), QStringLiteral("long")},
                               {QStringLiteral("author"), QStringLiteral("Somebody")},
                               {QStringLiteral("title"), QStringLiteral("A Long Song")},
                               {QStringLiteral("duration"), 600}};
        const qint64 playlist = get(QStringLiteral("playlists")).first().value(QStringLiteral("id")).toInteger();
        const QString path = QStringLiteral("playlists/%1/media/insert").arg(playlist);
        const QJsonObject body{{QStringLiteral("media"), QJsonArray{song}}, {QStringLiteral("append"), false}};
        return post(path, body).http == 200;
    }
    qint64 id() { return get(QStringLiteral("users/me")).first().value(QStringLiteral("id")).toInteger(); }

    /// The parameters of every event of that name so far.
    QJsonArray events(const QString &action) const
    {
        QJsonArray found;
        for (const QString &message : messages) {
            for (const QJsonValue event : QJsonDocument::fromJson(message.toUtf8()).array()) {
                if (event[QStringLiteral("a")].toString() == action)
                    found.append(event[QStringLiteral("p")]);
            }
        }
        return found;
    }
    /// The names of the events of each message, "chat" or "advance djListUpdate".
    QStringList shapes() const
    {
        QStringList shapes;
        for (const QString &message : messages) {
            QStringList names;
            for (const QJsonValue event : QJsonDocument::fromJson(message.toUtf8()).array())
                names.append(event[QStringLiteral("a")].toString());
            shapes.append(message == QStringLiteral("h") ? message : names.join(QLatin1Char(' ')));
        }
        return shapes;
    }
    QStringList lines() const
    {
        QStringList texts;
        for (const QJsonValue chat : events(QStringLiteral("chat")))
            texts.append(chat[QStringLiteral("message")].toString());
        return texts;
    }
    QWebSocket &socket() { return *m_socket; }

    QByteArray cookie;
    QStringList messages;

private:
    /// Cookies are sent by hand here, byte for byte.
    class NoCookies final : public QNetworkCookieJar
    {
    public:
        QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
        bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
    };

    static QString command(const QString &action, const QString &parameter)
    {
        return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("a"), action},
                                                           {QStringLiteral("p"), parameter},
                                                           {QStringLiteral("t"), 1551550807}})
                                     .toJson(QJsonDocument::Compact));
    }

    const Endpoints m_where;
    QNetworkAccessManager m_network;
    std::unique_ptr<QWebSocket> m_socket;
};

} // namespace partyline::test

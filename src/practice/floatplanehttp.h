// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <functional>

class QHttpServer;

/// Plain HTTP as the three hosts of the practice Floatplane use it: one function that answers, whatever the server.
namespace partyline::practice {

struct HttpCall
{
    QByteArray method; ///< upper case
    QString path;
    QUrlQuery query;
    QByteArray body;
    QByteArray cookie;        ///< the Cookie header
    QByteArray authorization; ///< the Authorization header
    QByteArray dpop;          ///< the DPoP header
    QByteArray origin;
    QByteArray ifNoneMatch;

    /// The body as a JSON object; empty when it is none.
    QJsonObject json() const;
    /// The body as a form: application/x-www-form-urlencoded, '+' is a blank.
    QUrlQuery form() const;
};

struct HttpAnswer
{
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers = {};

    static HttpAnswer json(int status, const QJsonValue &value);
    static HttpAnswer text(int status, const QByteArray &text);
    static HttpAnswer html(int status, const QByteArray &body);
};

using HttpHandler = std::function<HttpAnswer(const HttpCall &)>;

/// Every request of that server goes to the handler.
void serve(QHttpServer &server, HttpHandler handler);
/// Adds an ETag to a good answer to a GET, and makes it a bare 304 when the client has it already (floatplane.md 2.1).
void tag(const HttpCall &call, HttpAnswer &answer);

} // namespace partyline::practice

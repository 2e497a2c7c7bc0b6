// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanehttp.h"

#include <QCryptographicHash>
#include <QHttpServer>
#include <QJsonArray>
#include <QJsonDocument>

namespace partyline::practice {

using namespace Qt::StringLiterals;

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Post:
        return "POST";
    default:
        return "OTHER"; // nothing here answers to any other
    }
}

HttpCall callOf(const QHttpServerRequest &request)
{
    HttpCall call;
    call.method = methodName(request.method());
    call.path = request.url().path();
    call.query = request.query();
    call.body = request.body();
    call.cookie = request.value("Cookie");
    call.authorization = request.value("Authorization");
    call.dpop = request.value("DPoP");
    call.origin = request.value("Origin");
    call.ifNoneMatch = request.value("If-None-Match");
    return call;
}

/// QJsonDocument holds objects and arrays only, answers may be any value.
QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return inArray.mid(1, inArray.size() - 2);
}

} // namespace

QJsonObject HttpCall::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QUrlQuery HttpCall::form() const
{
    QByteArray text = body;
    return QUrlQuery(QString::fromLatin1(text.replace('+', "%20")));
}

HttpAnswer HttpAnswer::json(int status, const QJsonValue &value)
{
    return {status, QByteArrayLiteral("application/json"), jsonText(value)};
}

HttpAnswer HttpAnswer::text(int status, const QByteArray &text)
{
    return {status, QByteArrayLiteral("text/plain; charset=utf-8"), text};
}

HttpAnswer HttpAnswer::html(int status, const QByteArray &body)
{
    return {status, QByteArrayLiteral("text/html; charset=utf-8"),
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Practice server</title><body>" + body
                + "</body></html>"};
}

void tag(const HttpCall &call, HttpAnswer &answer)
{
    if (call.method != "GET" || answer.status != 200)
        return;
    const QByteArray etag = "W/\"" + QCryptographicHash::hash(answer.body, QCryptographicHash::Sha1).toBase64() + '"';
    if (call.ifNoneMatch == etag)
        answer = {304, answer.contentType, {}, answer.headers};
    answer.headers.append({"ETag", etag});
}

void serve(QHttpServer &server, HttpHandler handler)
{
    auto respond = [handler = std::move(handler)](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        const HttpAnswer answer = handler(callOf(request));
        QHttpServerResponse response(answer.contentType, answer.body, QHttpServerResponder::StatusCode(answer.status));
        for (const auto &[name, value] : answer.headers)
            response.addHeader(name, value);
        response.write(std::move(responder));
    };
    server.setMissingHandler(std::move(respond));
}

} // namespace partyline::practice

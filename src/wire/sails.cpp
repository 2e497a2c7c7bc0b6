// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/sails.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QVersionNumber>

namespace partyline::sails {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject objectFrom(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Numbers may be text (floatplane.md 7.10); 0 when it is neither.
int statusOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toInt() : value.toInt();
}

/// `params` first, `data` over it; an array is taken as it is.
QJsonValue dataOf(const QJsonObject &object)
{
    // The wire says "data"; one of the founding documents says "body" (seed 2, "Document Organization").
    const QJsonValue data = object.contains(u"data"_s) ? object[u"data"_s] : object[u"body"_s];
    if (data.isArray())
        return data;
    QJsonObject merged = object[u"params"_s].toObject();
    const QJsonObject over = data.toObject();
    for (auto it = over.begin(); it != over.end(); ++it)
        merged.insert(it.key(), it.value());
    return merged;
}

Error parseError(const QJsonObject &object)
{
    const QString details = object[u"details"_s].toString();
    const bool isAboutVersion = details.contains("SDK version"_L1, Qt::CaseInsensitive);
    return {Error::Kind::Protocol,
            u"the server could not read the request"_s,
            isAboutVersion ? QString(SdkVersionCode) : object[u"code"_s].toVariant().toString(),
            {}};
}

} // namespace

bool isVerb(const QString &eventName)
{
    static const QStringList verbs{u"get"_s, u"post"_s, u"put"_s, u"patch"_s, u"delete"_s, u"options"_s, u"head"_s};
    return verbs.contains(eventName);
}

bool acceptsSdkVersion(const QString &version)
{
    static const QRegularExpression wellFormed(uR"(^v?(\d{1,9}\.\d{1,9}\.\d{1,9})([-+][0-9A-Za-z.+-]+)?$)"_s);
    const auto match = wellFormed.match(version.trimmed());
    return match.hasMatch() && QVersionNumber::fromString(match.captured(1)) >= QVersionNumber(0, 11, 0);
}

QByteArray serializeRequest(const Request &request)
{
    return compact({{u"method"_s, QString::fromLatin1(request.verb)},
                    {u"headers"_s, request.headers},
                    {u"data"_s, request.data},
                    {u"url"_s, request.url}});
}

Result<Request> parseRequest(const QString &eventName, const QByteArray &argument)
{
    const QJsonObject object = objectFrom(argument);
    if (!object[u"url"_s].isString())
        return Error{Error::Kind::Protocol, u"No url provided in request"_s, QString(ParseErrorCode), {}};
    return Request{eventName.toLatin1(), object[u"url"_s].toString(), dataOf(object), object[u"headers"_s].toObject()};
}

QByteArray serializeResponse(const Response &response)
{
    QJsonObject object{{u"headers"_s, response.headers}, {u"statusCode"_s, response.statusCode}};
    if (!response.body.isUndefined())
        object.insert(u"body"_s, response.body);
    return compact(object);
}

QByteArray serializeParseError(const QString &details)
{
    return compact({{u"code"_s, QString(ParseErrorCode)},
                    {u"name"_s, u"Error (SAILS:HOOK:SOCKETS:PARSE_VIRTUAL_REQ):"_s},
                    {u"status"_s, 400},
                    {u"message"_s, u"Failed to parse incoming socket.io request."_s},
                    {u"details"_s, details}});
}

Result<Response> parseResponse(const QByteArray &argument)
{
    const QJsonObject object = objectFrom(argument);
    const bool hasBody = object.contains(u"body"_s);
    const int status = statusOf(object[u"statusCode"_s]);
    if (status == 0 && !hasBody) {
        if (object.contains(u"status"_s) || object.contains(u"code"_s))
            return parseError(object);
        return Error{Error::Kind::Protocol, u"an answer with neither status nor body"_s, {}, {}};
    }
    return Response{status == 0 ? 200 : status, object[u"body"_s], object[u"headers"_s].toObject()};
}

} // namespace partyline::sails

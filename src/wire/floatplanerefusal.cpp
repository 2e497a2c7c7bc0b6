// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/floatplanerefusal.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace partyline::floatplane {

using namespace Qt::StringLiterals;

namespace {

/// A body names at most a handful of errors.
constexpr qsizetype MaximumErrors = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Floatplane)
};

ErrorBody::Entry readEntry(const json::Element &element)
{
    return {boundedText(element, "id"), boundedText(element, "name"), boundedText(element, "message"),
            boundedText(element, "reason")};
}

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::SignIn;
    case 403:
        return Error::Kind::Room;
    case 429:
        return Error::Kind::RateLimited;
    case 503:
        return Error::Kind::Maintenance;
    default:
        return Error::Kind::Refused;
    }
}

QString wordsFor(int status)
{
    switch (status) {
    case 400:
        return Words::tr("Floatplane did not understand this request.");
    case 401:
        return Words::tr("Your Floatplane session is not signed in any more. Sign in again.");
    case 403:
        return Words::tr("You have no access to this livestream, or this kind of sign-in is not accepted here.");
    case 404:
        return Words::tr("Floatplane does not know this livestream.");
    case 429:
        return Words::tr("That was too fast. Wait a moment and try again.");
    case 200:
        return Words::tr("Floatplane refused this.");
    default:
        return Words::tr("Floatplane has trouble answering (error %1). Try again later.").arg(status);
    }
}

bool isChatBanned(const ErrorBody &error)
{
    return std::any_of(error.errors.cbegin(), error.errors.cend(),
                       [](const ErrorBody::Entry &entry) { return entry.reason == ChatBannedCode; });
}

QString codeOf(int status, const ErrorBody &error)
{
    if (isChatBanned(error))
        return ChatBannedCode;
    const auto primary = error.primary();
    if (primary && !primary->name.isEmpty())
        return primary->name;
    if (primary && !primary->reason.isEmpty())
        return primary->reason;
    return QString::number(status);
}

} // namespace

std::optional<ErrorBody::Entry> ErrorBody::primary() const
{
    if (errors.isEmpty())
        return {};
    const auto own =
        std::find_if(errors.cbegin(), errors.cend(), [this](const Entry &entry) { return entry.id == id; });
    return own == errors.cend() ? errors.constFirst() : *own;
}

ErrorBody parseErrorBody(const QJsonValue &body)
{
    ErrorBody error;
    const Reader reader(body);
    if (!reader.root())
        return error;
    error.id = boundedText(*reader.root(), "id");
    error.message = boundedText(*reader.root(), "message");
    if (const auto entries = json::arrayMember(*reader.root(), "errors")) {
        for (const json::Element entry : *entries) {
            if (error.errors.size() < MaximumErrors)
                error.errors.append(readEntry(entry));
        }
    }
    return error;
}

QJsonObject serializeErrorBody(const ErrorBody &body)
{
    QJsonArray errors;
    for (const ErrorBody::Entry &entry : body.errors) {
        QJsonObject object;
        const std::pair<QString, QString> members[] = {
            {u"id"_s, entry.id}, {u"name"_s, entry.name}, {u"message"_s, entry.message}, {u"reason"_s, entry.reason}};
        for (const auto &[key, value] : members) {
            if (!value.isEmpty())
                object.insert(key, value);
        }
        errors.append(object);
    }
    QJsonObject object{{u"errors"_s, errors}};
    if (!body.id.isEmpty())
        object.insert(u"id"_s, body.id);
    if (!body.message.isEmpty())
        object.insert(u"message"_s, body.message);
    return object;
}

QJsonObject serializeChatBanned(const QString &message)
{
    ErrorBody body;
    body.errors.append(ErrorBody::Entry{{}, {}, {}, ChatBannedCode});
    body.message = message;
    return serializeErrorBody(body);
}

QJsonValue noSuchRouteBody()
{
    return u"Not Found"_s;
}

bool isNoSuchRoute(int status, const QJsonValue &body)
{
    return status == 404 && body == noSuchRouteBody();
}

std::optional<Error> refusalOf(int status, const QJsonValue &body)
{
    const bool isRefusedInside = body.isObject() && body[u"success"_s] == QJsonValue(false);
    if (status >= 200 && status < 400 && !isRefusedInside)
        return {};
    if (isNoSuchRoute(status, body))
        return Error{Error::Kind::Refused, Words::tr("This server does not offer that."), NoSuchRouteCode, {}};

    const ErrorBody error = parseErrorBody(body);
    const bool isInside = status >= 200 && status < 400;
    Error refusal{kindOf(status), error.message, isInside ? SuccessFalseCode : codeOf(status, error), {}};
    if (refusal.code == ChatBannedCode)
        refusal.kind = Error::Kind::Room;
    else if (refusal.code == "notLoggedInError"_L1)
        refusal.kind = Error::Kind::SignIn;
    else if (refusal.code == "rateLimitError"_L1)
        refusal.kind = Error::Kind::RateLimited;
    if (refusal.text.isEmpty() && error.primary())
        refusal.text = error.primary()->message;
    if (refusal.text.isEmpty())
        refusal.text = wordsFor(isInside ? 200 : status);
    return refusal;
}

} // namespace partyline::floatplane

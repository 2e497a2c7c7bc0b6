// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/answer.h"

#include "net/refusal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

bool isSuccess(int status)
{
    return (status >= 200 && status < 300) || status == 304;
}

bool isPage(const HttpAnswer &answer)
{
    const auto body = QByteArrayView(answer.body).trimmed();
    return body.startsWith('<');
}

/// A room of two thousand people takes one MiB, and so does a list of all creators. Reading more at once would hold the
/// window up.
constexpr qsizetype LargestJson = 8 * 1024 * 1024;
/// Values, roughly: each takes some hundred bytes once it is read, however short it is.
constexpr qsizetype MostParts = 200'000;

bool isTooMuch(const QByteArray &body)
{
    if (body.size() > LargestJson)
        return true;
    return std::count_if(body.begin(), body.end(), [](char c) { return c == ',' || c == '[' || c == '{'; }) > MostParts;
}

Error tooMuch()
{
    return {Error::Kind::Protocol,
            QCoreApplication::translate("Answer", "The server's answer is larger than we accept."),
            u"tooLarge"_s,
            {}};
}

/// Any JSON text, a bare value too; Undefined when it is none.
QJsonValue parseJson(const QByteArray &body)
{
    QJsonParseError error;
    const auto array = QJsonDocument::fromJson('[' + body + ']', &error).array();
    return error.error == QJsonParseError::NoError && array.size() == 1 ? array.first()
                                                                        : QJsonValue(QJsonValue::Undefined);
}

Error notJson()
{
    return {Error::Kind::Protocol,
            QCoreApplication::translate("Answer", "The server's answer could not be read."),
            u"answer"_s,
            {}};
}

/// `data` is an array; one server sends {} instead (plugdj.md 1.2).
QJsonArray dataOf(const QJsonObject &envelope)
{
    const QJsonValue data = envelope[u"data"_s];
    if (data.isArray())
        return data.toArray();
    const bool isNothing = data.isUndefined() || data.isNull() || data == QJsonValue(QJsonObject());
    return isNothing ? QJsonArray() : QJsonArray{data};
}

Result<ApiReply> readPlugDj(ApiReply reply, const QJsonValue &json)
{
    if (!json.isObject()) {
        if (reply.status == 204)
            return reply;
        return isSuccess(reply.status) ? notJson() : refusal::ofStatus(reply.status);
    }
    const QJsonObject envelope = json.toObject();
    const QString token = envelope[u"status"_s].toVariant().toString();
    const QJsonArray data = dataOf(envelope);
    if (!isSuccess(reply.status) || token != "ok"_L1)
        return refusal::ofPlugDj(token, data, isSuccess(reply.status) ? 400 : reply.status);
    reply.data = data;
    reply.meta = envelope[u"meta"_s].toObject();
    return reply;
}

Result<ApiReply> readFloatplane(ApiReply reply, const QJsonValue &json)
{
    if (!isSuccess(reply.status))
        return refusal::ofFloatplane(json.toObject(), reply.status);
    reply.data = json;
    return reply;
}

Result<ApiReply> readPlain(ApiReply reply, const QJsonValue &json)
{
    if (!isSuccess(reply.status))
        return refusal::ofOAuth(json.toObject(), reply.status);
    reply.data = json;
    return reply;
}

Result<ApiReply> readEnvelope(ApiClient::Envelope envelope, const HttpAnswer &answer)
{
    ApiReply reply;
    reply.status = answer.status;
    reply.data = QJsonValue::Undefined;
    reply.body = answer.body;
    reply.serverDate = parseHttpDate(answer.date);
    if (isPage(answer)) {
        const Error error = refusal::ofPage(answer.body, answer.server, answer.status);
        // A page that was asked for is a good answer, unless it says something else than the page.
        if (answer.isApi || !isSuccess(answer.status) || error.kind != Error::Kind::Protocol)
            return error;
        return reply;
    }
    if (isTooMuch(answer.body))
        return tooMuch();
    const QJsonValue json = parseJson(answer.body);
    switch (envelope) {
    case ApiClient::Envelope::PlugDj:
        return readPlugDj(reply, json);
    case ApiClient::Envelope::Floatplane:
        return readFloatplane(reply, json);
    case ApiClient::Envelope::Plain:
        return readPlain(reply, json);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<ApiReply> readAnswer(ApiClient::Envelope envelope, const HttpAnswer &answer, const QDateTime &now)
{
    auto result = readEnvelope(envelope, answer);
    if (result)
        return result;
    Error error = result.error();
    if (answer.status == 429)
        error.kind = Error::Kind::RateLimited;
    if (const auto wait = parseRetryAfter(answer.retryAfter, now))
        error.retryAfter = wait;
    return error;
}

std::optional<seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    constexpr qint64 LongestWait = 24 * 60 * 60; // whoever asks for more gets a new try tomorrow
    bool isNumber = false;
    qint64 wait = value.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime until = parseHttpDate(value);
        if (!until.isValid())
            return {};
        wait = now.secsTo(until);
    }
    return seconds(qBound<qint64>(0, wait, LongestWait));
}

QDateTime parseHttpDate(const QByteArray &value)
{
    const QString text = QString::fromLatin1(value.trimmed());
    auto date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::utc());
    return date;
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "net/refusal.h"

#include "net/trouble.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <array>

namespace partyline::refusal {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

/// tr() for free functions.
struct Refusal
{
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

/// A token of the service's own is shown as it is, if it looks like one.
QString shownToken(const QString &token)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_.:-]{1,40}$"_s);
    return plain.match(token).hasMatch() ? token : Refusal::tr("unknown");
}

struct Known
{
    const char *token;
    Error::Kind kind;
    const char *text; ///< for tr()
};

template <size_t Size>
std::optional<Error> lookUp(const std::array<Known, Size> &table, const QString &token)
{
    const auto it = std::find_if(table.begin(), table.end(),
                                 [&](const Known &known) { return token == QLatin1StringView(known.token); });
    if (it == table.end())
        return {};
    return Error{it->kind, Refusal::tr(it->text), token, {}};
}

constexpr std::array PlugDj{
    Known{"notAuthorized", Error::Kind::SignIn,
          QT_TRANSLATE_NOOP("Refusal", "You are not signed in, or your rank does not allow this.")},
    Known{"badLogin", Error::Kind::SignIn, QT_TRANSLATE_NOOP("Refusal", "The e-mail or the password is wrong.")},
    Known{"csrfTokenExpired", Error::Kind::Refused,
          QT_TRANSLATE_NOOP("Refusal", "The sign-in took too long. Try again.")},
    Known{"csrfTokenInvalid", Error::Kind::Refused,
          QT_TRANSLATE_NOOP("Refusal", "The server did not recognise the sign-in. Try again.")},
    Known{"recaptchaError", Error::Kind::SignIn,
          QT_TRANSLATE_NOOP("Refusal", "The server wants a captcha. Sign in on its website first.")},
    Known{"maintenanceMode", Error::Kind::Maintenance,
          QT_TRANSLATE_NOOP("Refusal", "The service is down for maintenance. Try again later.")},
    Known{"floodAPI", Error::Kind::RateLimited, QT_TRANSLATE_NOOP("Refusal", "Too many requests. Wait a while.")},
    Known{"notInRoom", Error::Kind::Refused,
          QT_TRANSLATE_NOOP("Refusal", "The server thinks that you are in no room.")},
    Known{"roomCapacity", Error::Kind::Room, QT_TRANSLATE_NOOP("Refusal", "The room is full.")},
    Known{"roomMismatch", Error::Kind::Refused, QT_TRANSLATE_NOOP("Refusal", "That person is in another room.")},
    Known{"notFound", Error::Kind::Refused, QT_TRANSLATE_NOOP("Refusal", "There is no such room or person.")},
    Known{"noValidPlaylist", Error::Kind::Refused,
          QT_TRANSLATE_NOOP("Refusal", "You need an active playlist with at least one track in it.")},
    Known{"boothFull", Error::Kind::Refused, QT_TRANSLATE_NOOP("Refusal", "The wait list is full.")},
    Known{"userNotInBooth", Error::Kind::Refused,
          QT_TRANSLATE_NOOP("Refusal", "That person is not on the wait list any more.")},
    Known{"invalidVote", Error::Kind::Refused, QT_TRANSLATE_NOOP("Refusal", "The server did not take the vote.")},
    Known{"forbidden", Error::Kind::Refused,
          QT_TRANSLATE_NOOP("Refusal", "The server does not allow that now; the track may be over.")},
};

constexpr std::array Floatplane{
    Known{"notLoggedInError", Error::Kind::SignIn,
          QT_TRANSLATE_NOOP("Refusal", "You are not signed in. Sign in again.")},
    Known{"invalidCredentialsError", Error::Kind::SignIn,
          QT_TRANSLATE_NOOP("Refusal", "The user name or the password is wrong.")},
    Known{"invalidPasswordError", Error::Kind::SignIn, QT_TRANSLATE_NOOP("Refusal", "The password is wrong.")},
    Known{"invalid2faTokenError", Error::Kind::SignIn,
          QT_TRANSLATE_NOOP("Refusal", "The two-factor code is wrong or too old.")},
    Known{"accessDeniedError", Error::Kind::Room,
          QT_TRANSLATE_NOOP("Refusal", "You have no access to this. It may need a subscription.")},
    Known{"accessRevokedError", Error::Kind::Room, QT_TRANSLATE_NOOP("Refusal", "Your access to this was taken back.")},
    Known{"missingAchievementError", Error::Kind::Room,
          QT_TRANSLATE_NOOP("Refusal", "Your account lacks something that this room asks for.")},
    Known{"chatBanned", Error::Kind::Room, QT_TRANSLATE_NOOP("Refusal", "You are banned from this chat.")},
    Known{"rateLimitError", Error::Kind::RateLimited, QT_TRANSLATE_NOOP("Refusal", "Too many requests. Wait a while.")},
    Known{"alreadyVotedError", Error::Kind::Refused, QT_TRANSLATE_NOOP("Refusal", "You have voted already.")},
    Known{"notFoundError", Error::Kind::Refused, QT_TRANSLATE_NOOP("Refusal", "The server knows nothing of that.")},
    Known{"creatorNotFoundError", Error::Kind::Room, QT_TRANSLATE_NOOP("Refusal", "There is no such creator.")},
    Known{"invalidCreatorError", Error::Kind::Room, QT_TRANSLATE_NOOP("Refusal", "There is no such creator.")},
};

constexpr std::array OAuth{
    Known{"authorization_pending", Error::Kind::Refused,
          QT_TRANSLATE_NOOP("Refusal", "The sign-in was not confirmed yet.")},
    Known{"slow_down", Error::Kind::RateLimited,
          QT_TRANSLATE_NOOP("Refusal", "The server wants to be asked less often.")},
    Known{"expired_token", Error::Kind::SignIn, QT_TRANSLATE_NOOP("Refusal", "The code has expired. Start again.")},
    Known{"access_denied", Error::Kind::SignIn, QT_TRANSLATE_NOOP("Refusal", "The sign-in was declined.")},
    Known{"invalid_grant", Error::Kind::SignIn, QT_TRANSLATE_NOOP("Refusal", "The sign-in is over. Sign in again.")},
    Known{"invalid_client", Error::Kind::SignIn,
          QT_TRANSLATE_NOOP("Refusal", "The server does not know this client. Check the client id.")},
    Known{"unauthorized_client", Error::Kind::SignIn,
          QT_TRANSLATE_NOOP("Refusal", "The server does not let this client sign in that way. Check the client id.")},
};

/// What the service itself says about it, fit for one line; empty where that is nothing for people.
QString saidBy(const QJsonArray &data)
{
    constexpr qsizetype Longest = 200; // one sentence of a status line
    const QString said = data.at(0).toString().simplified();
    return said.size() > Longest ? said.left(Longest) + u'…' : said;
}

/// {"r": reason, "e": seconds left, -1 = for good, "d": ...} (plugdj.md 1.3, step 6).
Error ban(const QJsonArray &data)
{
    const auto left = qint64(data.at(0).toObject()[u"e"_s].toDouble());
    if (left < 0)
        return {Error::Kind::Room, Refusal::tr("You are banned from this room for good."), u"ban"_s, {}};
    if (left == 0)
        return {Error::Kind::Room, Refusal::tr("You are banned from this room."), u"ban"_s, {}};
    return {Error::Kind::Room,
            Refusal::tr("You are banned from this room for another %1 minutes.").arg((left + 59) / 60), u"ban"_s,
            seconds(left)};
}

/// `errors` of the same id as the whole, or the first (floatplane.md 2.1).
QJsonObject primaryError(const QJsonObject &body)
{
    const QJsonArray errors = body[u"errors"_s].toArray();
    for (const auto &error : errors) {
        if (!body[u"id"_s].isUndefined() && error.toObject()[u"id"_s] == body[u"id"_s])
            return error.toObject();
    }
    return errors.at(0).toObject();
}

bool isMaintenance(const QString &html)
{
    static const QRegularExpression title(u"<title[^>]*>[^<]*maintenance[^<]*</title"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return title.match(html).hasMatch();
}

bool isCdn(const QString &html, const QByteArray &server)
{
    return server.toLower().contains("cloudflare") || html.contains("cloudflare"_L1, Qt::CaseInsensitive);
}

} // namespace

Error ofPlugDj(const QString &token, const QJsonArray &data, int httpStatus)
{
    if (token == "ban"_L1)
        return ban(data);
    const bool isNotInRoom = data.at(0).toString().contains("not in a room"_L1, Qt::CaseInsensitive);
    const QString meant = token == "requestError"_L1 && isNotInRoom ? u"notInRoom"_s : token;
    if (const auto known = lookUp(PlugDj, meant))
        return *known;
    // "ok" beside a refusing status, and the integers 500 and 403, say no more than the status does.
    if (token.isEmpty() || token == "ok"_L1 || token[0].isDigit() || httpStatus >= 500)
        return ofStatus(httpStatus);
    // Who was to be taken off a list is not on it: done already, for most callers.
    const QString code = token == "requestError"_L1 && httpStatus == 404 ? u"notListed"_s : token;
    const QString said = saidBy(data);
    return {Error::Kind::Refused,
            said.isEmpty() ? Refusal::tr("The server refused this (%1).").arg(shownToken(token))
                           : Refusal::tr("The server refused this (%1): %2").arg(shownToken(token), said),
            code,
            {}};
}

Error ofFloatplane(const QJsonObject &body, int httpStatus)
{
    const QJsonObject primary = primaryError(body);
    const QString name = primary[u"name"_s].toString(primary[u"reason"_s].toString());
    if (const auto known = lookUp(Floatplane, name))
        return *known;
    Error error = ofStatus(httpStatus);
    if (name.isEmpty() || httpStatus >= 500)
        return error;
    error.code = name;
    if (error.kind == Error::Kind::Refused)
        error.text = Refusal::tr("The server refused this (%1).").arg(shownToken(name));
    return error;
}

Error ofOAuth(const QJsonObject &body, int httpStatus)
{
    const QString token = body[u"error"_s].toString();
    if (token.isEmpty())
        return ofStatus(httpStatus);
    return lookUp(OAuth, token)
        .value_or(Error{
            Error::Kind::Refused, Refusal::tr("The server refused this (%1).").arg(shownToken(token)), token, {}});
}

Error ofPage(const QByteArray &html, const QByteArray &server, int httpStatus)
{
    // The head tells; nobody needs to search megabytes.
    constexpr qsizetype SearchedBytes = 64 * 1024;
    const QString text = QString::fromUtf8(html.left(SearchedBytes));
    if (isMaintenance(text))
        return *lookUp(PlugDj, u"maintenanceMode"_s);
    if (text.contains("permanently banned"_L1, Qt::CaseInsensitive))
        return {Error::Kind::SignIn, Refusal::tr("This account or address is permanently banned."), u"banned"_s, {}};
    if (httpStatus == 429 || httpStatus >= 500)
        return ofStatus(httpStatus);
    if (httpStatus >= 400 && isCdn(text, server)) {
        return {Error::Kind::Refused,
                Refusal::tr("The service's front (Cloudflare) blocked us before the service itself could answer "
                            "(HTTP %1). Try again later.")
                    .arg(httpStatus),
                u"cdn"_s,
                {}};
    }
    if (httpStatus >= 400)
        return ofStatus(httpStatus);
    return {Error::Kind::Protocol,
            Refusal::tr("The server answered with a web page. Check the address; a network login may be in the way."),
            u"html"_s,
            {}};
}

Error ofStatus(int httpStatus)
{
    const QString code = QString::number(httpStatus);
    if (httpStatus >= 500)
        return trouble::ofServer(httpStatus);
    switch (httpStatus) {
    case 401:
        return {Error::Kind::SignIn, Refusal::tr("You are not signed in. Sign in again."), code, {}};
    case 403:
        return {Error::Kind::Refused, Refusal::tr("The server does not allow that (HTTP 403)."), code, {}};
    case 404:
        return {Error::Kind::Refused, Refusal::tr("The server knows nothing of that (HTTP 404)."), code, {}};
    case 429:
        return trouble::tooFast(seconds(0));
    default:
        return {Error::Kind::Refused, Refusal::tr("The server refused this (HTTP %1).").arg(code), code, {}};
    }
}

} // namespace partyline::refusal

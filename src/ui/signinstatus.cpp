// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/signinstatus.h"

#include "core/localtext.h"

#include <QCoreApplication>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

using Field = SignInStatus::Field;
using Tint = Status::Tint;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SignInStatus)

public:
    static SignInStatus badLogin(Credentials::Method method)
    {
        if (method == Credentials::Method::Session) {
            return {{Tint::Danger, u"alert-circle"_s, tr("The session is not good any more."),
                     tr("Sign in with a browser, then paste its new cookie.")},
                    Field::Cookie};
        }
        return {{Tint::Danger, u"alert-circle"_s, tr("E-mail or password is wrong."), tr("Type it again.")},
                Field::Password};
    }

    static SignInStatus tooManyTries(const Error &error)
    {
        const QString sentence = error.retryAfter
                                     ? tr("The server allows the next one in %1.").arg(clockText(*error.retryAfter))
                                     : tr("Wait a few minutes, then try again.");
        return {{Tint::Warning, u"clock-pause"_s, tr("Too many tries."), sentence}, Field::None};
    }

    static SignInStatus captcha(Credentials::Method method)
    {
        const QString way = method == Credentials::Method::Guest ? tr("Sign in with your e-mail and password.")
                                                                 : tr("Use the device code or the session cookie.");
        return {
            {Tint::Warning, u"user-question"_s, tr("The server wants a captcha, which only a browser can show."), way},
            Field::None};
    }

    static SignInStatus wrongCode()
    {
        return {{Tint::Danger, u"alert-circle"_s, tr("The code is wrong."),
                 tr("Codes change every 30 seconds: type the one that shows now.")},
                Field::Factor};
    }

    static SignInStatus expired(Credentials::Method method)
    {
        if (method == Credentials::Method::Session)
            return badLogin(method);
        return {{Tint::Warning, u"clock-exclamation"_s, tr("The code ran out."), tr("Sign in shows a new one.")},
                Field::None};
    }

    static SignInStatus denied()
    {
        return {{Tint::Danger, u"x"_s, tr("You denied the request on the other device."), {}}, Field::None};
    }

    static SignInStatus forbidden(const QString &server)
    {
        return {{Tint::Danger, u"hand-stop"_s, tr("%1 does not let this account in.").arg(server),
                 tr("It may be banned, or not be meant for this server.")},
                Field::None};
    }

    static SignInStatus blockedOnTheWay(const QString &server)
    {
        return {{Tint::Warning, u"shield-lock"_s, tr("Cloudflare blocked us before %1 could answer.").arg(server),
                 tr("Nothing is wrong with your account. Wait a while, or try another network.")},
                Field::None};
    }

    static SignInStatus unknownClient()
    {
        return {{Tint::Danger, u"key"_s, tr("The server does not know this client id."),
                 tr("Enter the one that was given to you, or use the session cookie.")},
                Field::Client};
    }

    static SignInStatus noNetwork(const Error &error)
    {
        return {{Tint::Danger, u"world-off"_s, tr("No connection."),
                 error.text.isEmpty() ? tr("Check the network, then try again.") : error.text},
                Field::None};
    }

    static SignInStatus maintenance(const Error &error, const QString &server)
    {
        const QString wait = error.retryAfter ? tr("Look again in %1.").arg(clockText(*error.retryAfter))
                                              : tr("Look again later; nothing is wrong with your account.");
        return {{Tint::Warning, u"tool"_s, tr("%1 is down for maintenance.").arg(server), wait}, Field::None};
    }

    static SignInStatus other(const Error &error)
    {
        return {{Tint::Danger, u"alert-circle"_s, tr("That did not work."), error.text}, Field::None};
    }
};

} // namespace

SignInStatus signInStatus(const Error &error, Credentials::Method method, const QString &server)
{
    if (error.code == "badLogin"_L1)
        return Words::badLogin(method);
    if (error.code == "secondFactor"_L1)
        return Words::wrongCode();
    if (error.code == "captcha"_L1)
        return Words::captcha(method);
    if (error.code == "rateLimited"_L1 || error.kind == Error::Kind::RateLimited)
        return Words::tooManyTries(error);
    if (error.code == "banned"_L1)
        return {{Tint::Danger, u"ban"_s, {}, error.text}, Field::None};
    if (error.code == "expired"_L1)
        return Words::expired(method);
    if (error.code == "denied"_L1)
        return Words::denied();
    if (error.code == "cdn"_L1)
        return Words::blockedOnTheWay(server);
    if (error.code == "403"_L1 || error.code == "accessDeniedError"_L1 || error.code == "accessRevokedError"_L1)
        return Words::forbidden(server);
    if (error.code == "invalidClient"_L1)
        return Words::unknownClient();
    if (error.code == "otherAccount"_L1)
        return {{Tint::Danger, u"alert-circle"_s, {}, error.text}, Field::Cookie};
    if (error.code == "address"_L1)
        return {{Tint::Danger, u"alert-circle"_s, {}, error.text}, Field::Server};
    if (error.code == "maintenance"_L1 || error.kind == Error::Kind::Maintenance)
        return Words::maintenance(error, server);
    if (error.code == "tls"_L1 || error.kind == Error::Kind::Tls)
        return {{Tint::Danger, u"certificate"_s, {}, error.text}, Field::None};
    if (error.code == "network"_L1 || error.kind == Error::Kind::Network)
        return Words::noNetwork(error);
    return Words::other(error);
}

QString clockText(std::chrono::seconds seconds)
{
    return tapeText(seconds);
}

} // namespace partyline

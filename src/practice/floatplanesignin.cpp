// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanesignin.h"

#include "practice/floatplanefaults.h"
#include "practice/floatplaneidentity.h"
#include "practice/floatplaneobjects.h"

namespace partyline::practice {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer badParameter(const QString &message)
{
    return HttpAnswer::json(400, errorBody(u"paramValidationError"_s, message));
}

} // namespace

HttpAnswer FloatplaneSignIn::login(const HttpCall &call, const QString &session)
{
    const QJsonObject body = call.json();
    if (!body[u"username"_s].isString() || !body[u"password"_s].isString())
        return badParameter(u"\"username\" and \"password\" are required."_s);
    const QJsonValue captcha = body[u"captchaToken"_s];
    if (captcha.isNull()) // present, but null: it must be omitted instead (2.1)
        return badParameter(u"\"captchaToken\" must be a string."_s);
    if (m_faults.isOn(fault::Captcha) && captcha.toString().isEmpty())
        return badParameter(u"\"captchaToken\" is required."_s);

    const auto *user = m_model.userNamed(body[u"username"_s].toString());
    if (!user || user->password.isEmpty() || user->password != body[u"password"_s].toString())
        return HttpAnswer::json(401, errorBody(u"invalidCredentialsError"_s, u"Wrong user name or password."_s));
    if (user->code.isEmpty())
        return signedIn(session, *user);
    return replace(session, m_sessions.startPending(user->id),
                   HttpAnswer::json(200, QJsonObject{{u"needs2FA"_s, true}}));
}

HttpAnswer FloatplaneSignIn::secondFactor(const HttpCall &call, const QString &session)
{
    const auto *user = m_model.user(m_sessions.pendingUserOf(session));
    if (!user)
        return HttpAnswer::json(401, notLoggedIn());
    if (call.json()[u"token"_s].toString() != user->code)
        return HttpAnswer::json(401, errorBody(u"invalid2faTokenError"_s, u"Wrong code."_s));
    return signedIn(session, *user);
}

HttpAnswer FloatplaneSignIn::logout(const QString &session)
{
    return replace(session, m_sessions.start(), HttpAnswer::text(200, "OK"));
}

HttpAnswer FloatplaneSignIn::signedIn(const QString &session, const FloatplaneUser &user)
{
    const QJsonObject body{{u"user"_s, userObject(user, m_site)}, {u"needs2FA"_s, false}};
    return replace(session, m_sessions.start(user.id), HttpAnswer::json(200, body));
}

HttpAnswer FloatplaneSignIn::replace(const QString &session, const QString &by, HttpAnswer answer)
{
    m_sessions.end(session);
    answer.headers.append({"Set-Cookie", m_sessions.setCookie(by)});
    return answer;
}

} // namespace partyline::practice

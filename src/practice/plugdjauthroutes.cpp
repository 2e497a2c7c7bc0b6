// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjfaults.h"
#include "practice/plugdjroutes.h"
#include "wire/plugdjrest.h"
#include "wire/plugdjtext.h"

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

namespace {

Answer init(const Backstage &backstage, Call &call)
{
    QByteArray cookie = call.cookie;
    if (!call.session)
        backstage.sessions.open(&cookie);
    const QDateTime now = backstage.now();
    Answer answer = one(QJsonObject{{u"c"_s, QString::fromLatin1(backstage.sessions.issueCsrf(now))},
                                    {u"t"_s, plugdj::formatDate(backstage.shown(now))}});
    answer.newCookie = cookie;
    return answer;
}

Outcome badCsrf(const Backstage &backstage, const Call &call)
{
    switch (backstage.sessions.useCsrf(call.text(u"csrf"_s).toLatin1(), backstage.now())) {
    case Sessions::Csrf::Good:
        return {};
    case Sessions::Csrf::Expired:
        return refusal(403, u"csrfTokenExpired"_s);
    case Sessions::Csrf::Invalid:
        break;
    }
    return refusal(403, u"csrfTokenInvalid"_s);
}

/// Signs in the session that asked, since client libraries go on with its cookie, and hands out a second one for it.
Answer login(Ensemble &ensemble, Call &call)
{
    Backstage &backstage = ensemble.backstage;
    if (auto refused = badCsrf(backstage, call))
        return answer(refused);
    const Account *account = backstage.world.accountByEmail(call.text(u"email"_s));
    if (!account || account->password != call.text(u"password"_s))
        return answer(refusal(401, u"badLogin"_s));
    QByteArray cookie;
    Session &session = call.session ? *call.session : backstage.sessions.open(&cookie);
    ensemble.doorman.leave(session.memberId()); // the guest or the account this session was before
    backstage.hub.kill(account->id());
    backstage.sessions.signIn(session, account->id());
    Answer answer;
    answer.newCookie = backstage.sessions.anotherCookie(session);
    if (fault::isOn(backstage.faults, fault::ReplaceCookie))
        backstage.sessions.keepOnly(session, answer.newCookie);
    return answer;
}

Answer logout(Ensemble &ensemble, const Call &call)
{
    ensemble.doorman.leave(call.session->memberId());
    ensemble.backstage.sessions.end(*call.session);
    return ok();
}

} // namespace

void addAuthRoutes(Rest &rest, Ensemble &ensemble)
{
    Ensemble *e = &ensemble;
    using Method = Rest::Method;
    using Who = Rest::Who;
    rest.add({Method::Get, u"mobile/init"_s, Who::Anyone}, [e](Call &call) { return init(e->backstage, call); });
    rest.add({Method::Post,
              u"auth/login"_s,
              Who::Anyone,
              {{"csrf", QJsonValue::String}, {"email", QJsonValue::String}, {"password", QJsonValue::String}}},
             [e](Call &call) { return login(*e, call); });
    rest.add({Method::Get, u"auth/token"_s, Who::Guest}, [e](Call &call) {
        return one(QString::fromLatin1(e->backstage.sessions.issueToken(*call.session).reveal()));
    });
    rest.add({Method::Delete, u"auth/session"_s, Who::Unnamed}, [e](Call &call) { return logout(*e, call); });
    rest.add({Method::Post, u"auth/reset/me"_s, Who::User}, [](Call &) { return ok(); });
}

} // namespace partyline::djpractice

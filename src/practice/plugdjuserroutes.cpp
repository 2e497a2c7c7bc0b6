// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjroutes.h"
#include "wire/plugdjrest.h"

#include <QRegularExpression>

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

namespace {

constexpr int BulkLimit = 50; // 5.6

Answer me(const Call &call)
{
    if (call.account)
        return one(plugdj::toJson(call.account->own));
    plugdj::OwnUser guest;
    guest.user.guest = true;
    return one(plugdj::toJson(guest));
}

Answer user(World &world, const QString &id)
{
    const Account *account = world.account(id.toLongLong());
    return account ? one(plugdj::toJson(account->own.user)) : answer(refusal(404, u"notFound"_s));
}

Answer bulk(World &world, const Call &call)
{
    const QJsonArray ids = call.body.value(u"ids"_s).toArray();
    if (ids.size() > BulkLimit)
        return answer(refusal(400, u"requestError"_s, u"ids has too many entries"_s));
    QJsonArray users;
    for (const QJsonValue id : ids) {
        if (const Account *account = world.account(id.toInteger()))
            users.append(plugdj::toJson(account->own.user));
    }
    return ok(users);
}

Answer profile(World &world, const QString &id)
{
    const Account *account = world.account(id.toLongLong());
    if (!account)
        return answer(refusal(404, u"notFound"_s));
    QJsonObject profile = plugdj::toJson(account->own.user);
    profile[u"history"_s] = plugdj::allToJson(account->history);
    return one(profile);
}

} // namespace

void addUserRoutes(Rest &rest, Ensemble &ensemble)
{
    Ensemble *e = &ensemble;
    using Method = Rest::Method;
    using Who = Rest::Who;
    rest.add({Method::Get, u"users/me"_s, Who::Guest}, [](Call &call) { return me(call); });
    rest.add({Method::Get, u"users/<arg>"_s}, [e](Call &call) { return user(e->backstage.world, call.args[0]); });
    rest.add({Method::Post, u"users/bulk"_s, Who::User, {{"ids", QJsonValue::Array}}},
             [e](Call &call) { return bulk(e->backstage.world, call); });
    rest.add({Method::Get, u"users/me/history"_s},
             [](Call &call) { return ok(plugdj::allToJson(call.account->history)); });
    rest.add({Method::Get, u"users/me/transactions"_s}, [](Call &) { return ok(); });
    rest.add({Method::Get, u"profile/<arg>"_s}, [e](Call &call) { return profile(e->backstage.world, call.args[0]); });
}

} // namespace partyline::djpractice

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjroutes.h"

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

namespace {

void append(QJsonArray &items, const QStringList &ids, const QString &type)
{
    for (const QString &id : ids)
        items.append(QJsonObject{{u"id"_s, id}, {u"type"_s, type}, {u"category"_s, u"base"_s}});
}

Answer inventory(const Account &account, bool avatars, bool badges)
{
    QJsonArray items;
    if (avatars)
        append(items, account.avatars, u"avatars"_s);
    if (badges)
        append(items, account.badges, u"badges"_s);
    return ok(items);
}

} // namespace

void addStoreRoutes(Rest &rest, Ensemble &)
{
    using Method = Rest::Method;
    rest.add({Method::Get, u"store/inventory"_s}, [](Call &call) { return inventory(*call.account, true, true); });
    rest.add({Method::Get, u"store/inventory/avatars"_s},
             [](Call &call) { return inventory(*call.account, true, false); });
    rest.add({Method::Get, u"store/inventory/badges"_s},
             [](Call &call) { return inventory(*call.account, false, true); });
    // Nothing is for sale here.
    rest.add({Method::Get, u"store/products/<arg>/<arg>"_s}, [](Call &) { return ok(); });
    rest.add({Method::Post, u"store/purchase"_s, Rest::Who::User, {{"id", QJsonValue::Double}}},
             [](Call &) { return answer(refusal(403, u"requestError"_s, u"listing"_s)); });
}

} // namespace partyline::djpractice

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjbackstage.h"

#include "practice/plugdjfaults.h"

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

Refusal refusal(int http, const QString &status, const QString &text)
{
    return {http, status, text.isNull() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text)};
}

Refusal fieldMissing(const QString &field)
{
    return refusal(400, u"requestError"_s, u"%1 is required"_s.arg(field));
}

Refusal rankTooLow()
{
    return refusal(403, u"requestError"_s, u"You are not allowed to do that."_s);
}

QDateTime Backstage::shown(const QDateTime &moment) const
{
    return moment.addSecs(qint64(faults.number(QString::fromUtf16(fault::ClockSkew), 0)));
}

QString Backstage::nameOf(qint64 id) const
{
    const Account *account = world.account(id);
    return account ? account->own.user.username : QString();
}

plugdj::User Backstage::userIn(const Room &room, qint64 id) const
{
    const Account *account = world.account(id);
    plugdj::User user = account ? account->own.user : plugdj::User();
    user.role = room.roleOf(id);
    return user;
}

int Backstage::rankOf(const Room &room, qint64 id) const
{
    const Account *account = world.account(id);
    return qMax(room.roleOf(id), account ? account->own.user.globalRole : 0);
}

} // namespace partyline::djpractice

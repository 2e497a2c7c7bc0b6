// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjalarm.h"

#include "services/plugdjaccount.h"
#include "services/plugdjrequests.h"

#include <QPointer>

namespace partyline {

PlugDjAlarm::PlugDjAlarm(PlugDjAccount &account, std::function<plugdj::Standing()> standing)
    : m_account(account)
    , m_standing(std::move(standing))
{
}

QString PlugDjAlarm::refusal() const
{
    if (m_standing().rank() < plugdj::BouncerRole)
        return tr("Only the room's staff can call the site's moderators.");
    if (m_isPending)
        return tr("The site's moderators are being called.");
    return {};
}

void PlugDjAlarm::call(const QString &message)
{
    if (refusal().isEmpty())
        send(message);
}

QCoro::Task<> PlugDjAlarm::send(QString message)
{
    const QPointer<PlugDjAlarm> self(this);
    m_isPending = true;
    ApiRequest request = plugdj::sosRequest(message);
    const auto answer = co_await m_account.api().send(std::move(request));
    if (!self)
        co_return;
    m_isPending = false;
    if (!answer && answer.error().kind == Error::Kind::Cancelled)
        co_return;
    if (answer)
        emit called();
    else
        emit failed(answer.error());
}

} // namespace partyline

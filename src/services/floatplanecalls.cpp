// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanecalls.h"

#include "services/floatplaneaccount.h"

namespace partyline {

QCoro::Task<Result<ApiReply>> askSite(FloatplaneAccount &account, ApiRequest request)
{
    const auto token = co_await account.freshToken();
    if (!token)
        co_return token.error();
    auto reply = co_await account.api().send(std::move(request));
    if (!reply && reply.error().kind == Error::Kind::SignIn)
        account.checkSession();
    co_return reply;
}

} // namespace partyline

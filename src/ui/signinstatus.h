// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "services/account.h"
#include "ui/statusline.h"

namespace partyline {

/// What the sign-in dialog says about a refusal, and which field it frames.
struct SignInStatus
{
    enum class Field { None, Server, User, Password, Cookie, Factor, Client };

    Status status;
    Field field = Field::None;

    bool operator==(const SignInStatus &) const = default;
};

/// One clear sentence for each reason for which Account::refused() may be emitted. `server` is the label of the
/// endpoints.
SignInStatus signInStatus(const Error &error, Credentials::Method method, const QString &server);

/// "0:48", "12:05", "1:02:05".
QString clockText(std::chrono::seconds seconds);

} // namespace partyline

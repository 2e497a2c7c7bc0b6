// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/apiclient.h"

namespace partyline {

class FloatplaneAccount;

/// One REST call of a signed-in account, with a fresh token where it has tokens. An answer that says "not signed in"
/// has the session checked. After Error::Kind::Cancelled return at once: the account is going.
QCoro::Task<Result<ApiReply>> askSite(FloatplaneAccount &account, ApiRequest request);

} // namespace partyline

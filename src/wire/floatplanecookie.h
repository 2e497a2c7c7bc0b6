// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"

namespace partyline {

/// Brings whatever a person may paste - the bare value, sails.sid=value, a whole Cookie header, a line of a cookie file
/// or the file itself, with quotes and blanks - to the wire value "s%3A..." (floatplane.md 2.3.4). SignIn, code
/// "badLogin", when there is no session in it.
Result<Secret> normalisedSailsCookie(const QString &pasted);

} // namespace partyline

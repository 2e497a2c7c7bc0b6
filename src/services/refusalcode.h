// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

namespace partyline {

/// The code that Account::refused() promises for this kind of failure; empty where it promises the service's own.
QString promisedCode(Error::Kind kind);

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/endpoints.h"

#include <QStringList>

namespace partyline {

/// Hosts beside a service's own from which its pictures come (floatplane.md 1).
QStringList pictureSources(const Endpoints &endpoints);

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/endpoints.h"

namespace partyline {

/// Reads what was typed into the sign-in dialog's server field: a host or an address, "https" assumed except on
/// loopback. A query may name what cannot be derived: socket, chat, auth, client_id, origin, ca (a PEM file).
/// Error::code is "address" when it is unusable.
Result<Endpoints> endpointsFromText(Service service, const QString &text);

/// What the field shows for these endpoints: the label of a preset, else the host or the address.
QString textFromEndpoints(const Endpoints &endpoints);

} // namespace partyline

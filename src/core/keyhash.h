// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace partyline {

/// A number for bytes that a server chose, for tables on the hot path: another one in every run, so that nobody can
/// choose keys that share one. 64 bits: that two of some thousand keys share a number by chance does not come up.
/// `before` is the number of what stands in front, for keys of several parts.
quint64 keyHash(QByteArrayView bytes, quint64 before = 0);

} // namespace partyline

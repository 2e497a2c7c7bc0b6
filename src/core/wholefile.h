// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace partyline {

/// Writes all of it, or leaves the file that is there as it was. Why it could not, in the system's words; else empty.
QString writeWhole(const QString &path, const QByteArray &bytes);

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace partyline {

/// A flag for QPainter::drawText(): each text runs its own way, whatever the window's, so that its question mark and
/// the dots of what was cut stand at its own end.
inline int textWay(const QString &text)
{
    return text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

} // namespace partyline

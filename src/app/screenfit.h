// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace partyline {

/// Keeps every window that opens within its screen: with letters of double size a dialog's usual size is larger than a
/// small screen, and its buttons would stand below the edge.
class ScreenFit final : public QObject
{
    Q_OBJECT

public:
    /// For the whole program.
    ScreenFit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace partyline

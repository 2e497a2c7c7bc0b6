// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QString>
#include <QWidget>

namespace partyline {

/// Switches a control on, or off with the reason in its tool tip and for a screen reader. `what`: what it does, which
/// its tool tip says while it is on.
inline void explain(QWidget &control, const QString &whyNot, const QString &what = {})
{
    control.setEnabled(whyNot.isEmpty());
    control.setToolTip(whyNot.isEmpty() ? what : whyNot);
    control.setAccessibleDescription(control.toolTip());
}

/// The same; menus show their tool tips only where QMenu::setToolTipsVisible() says so.
inline void explain(QAction &action, const QString &whyNot, const QString &what = {})
{
    action.setEnabled(whyNot.isEmpty());
    action.setToolTip(whyNot.isEmpty() ? what : whyNot);
    action.setStatusTip(whyNot);
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QWidget>

/// The look of a bar that says what goes on by itself: a soft ground under a hairline, an icon at the start.
namespace partyline::infobar {

/// Leaves the icon's column free, and so much above and below, px at 100 %.
void setMargins(const QWidget &bar, const Theme &theme, int gap);
/// To be called from the bar's paintEvent().
void paint(QWidget &bar, const Theme &theme, const QString &icon);

} // namespace partyline::infobar

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/alertoptions.h"
#include "core/person.h"

#include <QImage>

namespace partyline {

class Theme;

/// What people call it: "You are mentioned", "A poll opens".
QString alertName(AlertType type);
/// The same in a few more words, for a tooltip.
QString alertCaption(AlertType type);
/// Name in resources/icons.
QString alertIcon(AlertType type);
/// "until 21:04", with the day where it is another.
QString untilWords(const QDateTime &until);
/// The type's icon on a disc, seen on any ground; `side` px wide.
QImage alertPicture(const Theme &theme, AlertType type, int side);
/// Somebody's initial on a disc in the colour of their name (visual.md 5), `side` px wide.
QImage monogramOf(const Theme &theme, Service service, const Person &person, int side);

} // namespace partyline

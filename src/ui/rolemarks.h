// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tokens.h"

namespace partyline {

/// The one mark that a role shows beside a name: shape first, colour second (visual.md 4).
struct RoleMark
{
    QString icon; ///< name in resources/icons; empty: no mark
    QString name; ///< translated, for tooltips and accessible text; empty: no mark
    QColor colour;
};

RoleMark roleMark(Role role, const Colours &colours);

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tokens.h"

#include <QString>

namespace partyline {

/// A colour of a theme by the name that it has in resources/tokens.json and in themes of the user's own.
struct ColourName
{
    QLatin1String path; ///< "feed.mentionBg"
    QColor &(*in)(Colours &colours);

    const QColor &of(const Colours &colours) const { return in(const_cast<Colours &>(colours)); }
};

/// All of them, in the order of the file.
const QList<ColourName> &colourNames();
/// Null for a name that no colour has.
const ColourName *colourName(QStringView path);

} // namespace partyline

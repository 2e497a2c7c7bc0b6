// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tokens.h"

#include <QString>

namespace partyline {

/// What WCAG 2 asks of text, and of what is no text (AA); of text that is off nothing, held at 3 all the same.
constexpr qreal TextContrast = 4.5;
constexpr qreal ShapeContrast = 3.0;

/// A colour that stands on another one somewhere in the program.
struct ContrastPair
{
    QString ink;    ///< its path in colourNames()
    QString ground; ///< as the ink, or in words for a mixed one: "feed.mentionBg under the pointer"
    QColor inkColour;
    QColor groundColour;
    qreal needed = TextContrast;

    qreal found() const;
    /// To two decimals, as contrasts are told: 2.996 is 3.00.
    bool isEnough() const;
};

/// Every pair of colours that the program draws (visual.md 4); the names of people are solved and not in here.
QList<ContrastPair> contrastPairs(const Colours &colours);

/// A colour that was too weak, and what it became.
struct MendedColour
{
    QString path;
    QColor from;
    QColor to;
    QString ground;  ///< the worst one
    qreal found = 0; ///< on it, before

    bool operator==(const MendedColour &) const = default;
};

struct MendedColours
{
    Colours colours;
    QList<MendedColour> mended;
    /// Pairs that no lightness of the ink could help; with any of them a theme is refused.
    QList<ContrastPair> hopeless;
};

/// The rule for every theme that is not ours: an ink below its minimum is moved in lightness, as little as will do,
/// until it passes on all its grounds; hue and chroma stay.
MendedColours mended(const Colours &colours);

/// The accent in another hue: each of its colours keeps its luminance, and so all its contrasts.
Colours withAccent(const Colours &colours, int hueDegrees, bool isHighContrast);

} // namespace partyline

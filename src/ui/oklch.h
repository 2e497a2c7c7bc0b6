// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace partyline {

/// A colour as the eye sorts it: lightness 0 to 1, chroma 0 to about 0.37, hue in degrees (visual.md 5).
struct Oklch
{
    qreal lightness = 0;
    qreal chroma = 0;
    qreal hue = 0;

    static Oklch of(const QColor &colour);
    /// Rounded to 8 bits; where the colour leaves sRGB its chroma is lowered until it fits.
    QColor rgb() const;
};

/// WCAG 2 luminance, 0 to 1, of an opaque colour.
qreal luminance(const QColor &colour);

} // namespace partyline

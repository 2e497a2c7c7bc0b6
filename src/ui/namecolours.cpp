// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/namecolours.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace partyline {

namespace {

struct Rgb
{
    qreal r = 0, g = 0, b = 0; ///< linear light

    bool isInGamut() const
    {
        // A hair of tolerance: the edges of sRGB come out as 1.0000001.
        constexpr qreal Slack = 1e-6;
        return std::min({r, g, b}) >= -Slack && std::max({r, g, b}) <= 1 + Slack;
    }
};

qreal toLinear(qreal value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

qreal toCurve(qreal value)
{
    const qreal v = std::clamp(value, 0.0, 1.0);
    return v <= 0.0031308 ? v * 12.92 : 1.055 * std::pow(v, 1 / 2.4) - 0.055;
}

Rgb fromOklch(qreal lightness, qreal chroma, qreal hueDegrees)
{
    const qreal a = chroma * std::cos(qDegreesToRadians(hueDegrees));
    const qreal b = chroma * std::sin(qDegreesToRadians(hueDegrees));
    const qreal l = std::pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const qreal m = std::pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const qreal s = std::pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

/// Rounded to 8 bits; where the colour leaves sRGB its chroma is lowered until it fits.
QColor rgb8(qreal lightness, qreal chroma, qreal hueDegrees)
{
    Rgb rgb = fromOklch(lightness, chroma, hueDegrees);
    if (!rgb.isInGamut()) {
        qreal inside = 0;
        qreal outside = chroma;
        for (int step = 0; step < 40; ++step) {
            const qreal middle = (inside + outside) / 2;
            (fromOklch(lightness, middle, hueDegrees).isInGamut() ? inside : outside) = middle;
        }
        rgb = fromOklch(lightness, inside, hueDegrees);
    }
    const auto byte = [](qreal linear) { return int(std::lround(toCurve(linear) * 255)); };
    return QColor(byte(rgb.r), byte(rgb.g), byte(rgb.b));
}

qreal luminance(const QColor &colour)
{
    return 0.2126 * toLinear(colour.red() / 255.0) + 0.7152 * toLinear(colour.green() / 255.0)
           + 0.0722 * toLinear(colour.blue() / 255.0);
}

/// The lightness nearest to the background that still reaches `target`.
QColor solve(qreal hueDegrees, qreal chroma, qreal target, bool lighter, const QColor &base)
{
    qreal low = 0;
    qreal high = 1;
    for (int step = 0; step < 40; ++step) {
        const qreal middle = (low + high) / 2;
        const bool reached = contrast(rgb8(middle, chroma, hueDegrees), base) >= target;
        (reached == lighter ? high : low) = middle;
    }
    return rgb8(lighter ? high : low, chroma, hueDegrees);
}

} // namespace

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor blended(const QColor &top, qreal alpha, const QColor &below)
{
    const auto mix = [alpha](int over, int under) { return qRound(over * alpha + under * (1 - alpha)); };
    return QColor(mix(top.red(), below.red()), mix(top.green(), below.green()), mix(top.blue(), below.blue()));
}

quint32 stableHash(const QString &text)
{
    quint32 hash = 0x811c9dc5;
    for (const char byte : text.toUtf8())
        hash = (hash ^ quint8(byte)) * 0x01000193;
    return hash;
}

NameColours::NameColours(const NameTokens &tokens, const QList<QColor> &backgrounds)
{
    Q_ASSERT(!backgrounds.isEmpty());
    const QColor &base = backgrounds.constFirst();
    qreal worst = 1;
    for (const QColor &background : backgrounds)
        worst = std::max(worst, contrast(base, background));
    const qreal target = std::max(tokens.target, 4.5 * 1.02 * worst);
    for (int hue = 0; hue < Hues; ++hue)
        m_table.append(solve(hue * 360.0 / Hues, tokens.chroma, target, tokens.lighter, base));
}

int NameColours::hueIndex(Service service, const Person &person)
{
    return hueIndex(serviceToken(service) + u':' + (person.id.isEmpty() ? person.name : person.id));
}

} // namespace partyline

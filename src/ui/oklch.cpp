// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/oklch.h"

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

Rgb linear(qreal lightness, qreal chroma, qreal hueDegrees)
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

} // namespace

QColor Oklch::rgb() const
{
    Rgb rgb = linear(lightness, chroma, hue);
    if (!rgb.isInGamut()) {
        qreal inside = 0;
        qreal outside = chroma;
        for (int step = 0; step < 40; ++step) {
            const qreal middle = (inside + outside) / 2;
            (linear(lightness, middle, hue).isInGamut() ? inside : outside) = middle;
        }
        rgb = linear(lightness, inside, hue);
    }
    const auto byte = [](qreal value) { return int(std::lround(toCurve(value) * 255)); };
    return QColor(byte(rgb.r), byte(rgb.g), byte(rgb.b));
}

Oklch Oklch::of(const QColor &colour)
{
    const qreal r = toLinear(colour.red() / 255.0);
    const qreal g = toLinear(colour.green() / 255.0);
    const qreal b = toLinear(colour.blue() / 255.0);
    // Björn Ottosson's matrices, the inverse of those above.
    const qreal l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const qreal m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const qreal s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    const qreal lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
    const qreal x = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    const qreal y = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    const qreal degrees = qRadiansToDegrees(std::atan2(y, x));
    return {lightness, std::hypot(x, y), degrees < 0 ? degrees + 360 : degrees};
}

qreal luminance(const QColor &colour)
{
    return 0.2126 * toLinear(colour.red() / 255.0) + 0.7152 * toLinear(colour.green() / 255.0)
           + 0.0722 * toLinear(colour.blue() / 255.0);
}

} // namespace partyline

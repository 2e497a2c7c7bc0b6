// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/oklch.h"

#include <QtMath>

#include <algorithm>
#include <array>
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

/// toLinear() of the 256 values that a colour of eight bits can have: contrasts are asked for by the thousand.
qreal linearOfByte(int byte)
{
    static const auto Table = [] {
        std::array<qreal, 256> table;
        for (int i = 0; i < 256; ++i)
            table[std::size_t(i)] = toLinear(i / 255.0);
        return table;
    }();
    return Table[std::size_t(byte)];
}

qreal cube(qreal value)
{
    return value * value * value;
}

/// The way out of grey in one hue.
struct Ray
{
    explicit Ray(qreal hueDegrees)
        : cosine(std::cos(qDegreesToRadians(hueDegrees)))
        , sine(std::sin(qDegreesToRadians(hueDegrees)))
    {
    }

    Rgb linear(qreal lightness, qreal chroma) const
    {
        const qreal a = chroma * cosine;
        const qreal b = chroma * sine;
        const qreal l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        const qreal m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        const qreal s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
    }

    const qreal cosine;
    const qreal sine;
};

} // namespace

QColor Oklch::rgb() const
{
    const Ray ray(hue);
    Rgb rgb = ray.linear(lightness, chroma);
    if (!rgb.isInGamut()) {
        qreal inside = 0;
        qreal outside = chroma;
        for (int step = 0; step < 40; ++step) {
            const qreal middle = (inside + outside) / 2;
            (ray.linear(lightness, middle).isInGamut() ? inside : outside) = middle;
        }
        rgb = ray.linear(lightness, inside);
    }
    const auto byte = [](qreal value) { return int(std::lround(toCurve(value) * 255)); };
    return QColor(byte(rgb.r), byte(rgb.g), byte(rgb.b));
}

Oklch Oklch::of(const QColor &colour)
{
    const qreal r = linearOfByte(colour.red());
    const qreal g = linearOfByte(colour.green());
    const qreal b = linearOfByte(colour.blue());
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
    return 0.2126 * linearOfByte(colour.red()) + 0.7152 * linearOfByte(colour.green())
           + 0.0722 * linearOfByte(colour.blue());
}

} // namespace partyline

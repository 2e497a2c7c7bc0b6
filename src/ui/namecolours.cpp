// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/namecolours.h"

#include "ui/oklch.h"

#include <algorithm>

namespace partyline {

namespace {

/// The lightness nearest to the background that still reaches `target`.
QColor solve(qreal hueDegrees, qreal chroma, qreal target, bool lighter, const QColor &base)
{
    const auto at = [&](qreal lightness) { return Oklch{lightness, chroma, hueDegrees}.rgb(); };
    qreal low = 0;
    qreal high = 1;
    QColor below = at(low);
    QColor above = at(high);
    // Forty steps at most; once both ends have the same eight bits, what is between them has them too.
    for (int step = 0; step < 40 && below != above; ++step) {
        const qreal middle = (low + high) / 2;
        const QColor colour = at(middle);
        const bool isAbove = (contrast(colour, base) >= target) == lighter;
        (isAbove ? high : low) = middle;
        (isAbove ? above : below) = colour;
    }
    return lighter ? above : below;
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

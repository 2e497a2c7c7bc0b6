// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tokens.h"

#include <QList>

namespace partyline {

/// WCAG 2 contrast of two opaque colours, 1 to 21.
qreal contrast(const QColor &one, const QColor &other);
/// `top` at `alpha` (0 to 1) over the opaque `below`.
QColor blended(const QColor &top, qreal alpha, const QColor &below);
/// 32-bit FNV-1a over the UTF-8 of `text`: the same on every machine and in every run.
quint32 stableHash(const QString &text);

/// One colour for each name: the same hue for ever, the same luminance for all within a theme (visual.md 5).
class NameColours
{
public:
    static constexpr int Hues = 24;

    /// Solves the table for a theme; `backgrounds` are all surfaces that rows can have, the first is surface.base.
    NameColours(const NameTokens &tokens, const QList<QColor> &backgrounds);

    /// 0 to 23, from the service and the user's id; from the name where the id is unknown.
    static int hueIndex(Service service, const Person &person);
    static int hueIndex(const QString &key) { return int(stableHash(key) % Hues); }

    const QColor &at(int hueIndex) const { return m_table[hueIndex]; }
    const QColor &of(Service service, const Person &person) const { return at(hueIndex(service, person)); }
    const QList<QColor> &table() const { return m_table; }

private:
    QList<QColor> m_table;
};

} // namespace partyline

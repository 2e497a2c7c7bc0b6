// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "ui/contrast.h"

#include <QByteArray>

namespace partyline {

/// A theme of the user's own, as docs/theme.schema.json describes its file: one of ours with other colours.
struct ThemeFile
{
    /// Several times what all colours with long comments need.
    static constexpr qint64 LargestFile = 256 * 1024;
    static constexpr int MaxName = 60; ///< characters that a list has room for
    /// More would hide what is below.
    static constexpr qreal MaxOverlay = 0.5;

    QString name;
    ThemeKind base = ThemeKind::Light;
    Colours colours;            ///< with what had to be mended
    QList<MendedColour> mended; ///< what was too weak to be read, and what it became
};

/// Error::Kind::Refused says what is wrong, on which line and at which key. A colour that misses WCAG AA is moved in
/// lightness until it passes; where that cannot be done, the theme is refused.
Result<ThemeFile> parseThemeFile(const QByteArray &json);

/// The colours of a theme as such a file, to begin one's own with.
QByteArray writeThemeFile(const QString &name, ThemeKind base, const Colours &colours);

/// "text.link on feed.mentionBg had 2.31:1 and needs 4.5:1; COLOUR became COLOUR"
QString sentenceOf(const MendedColour &mended);

} // namespace partyline

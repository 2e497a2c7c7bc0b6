// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariant>

namespace partyline {

inline constexpr auto MendedTextProperty = "partylineMendedText";

/// Remembers with `object` that its text `mended` was written as `written`: whoever says it again in another language
/// knows the latter alone.
inline void rememberMended(QObject &object, const QString &written, const QString &mended)
{
    object.setProperty(MendedTextProperty, QStringList{written, mended});
}

/// How `text` of `object` was written; itself where nothing was mended, or something else stands there since.
inline QString writtenText(const QObject &object, const QString &text)
{
    const QStringList kept = object.property(MendedTextProperty).toStringList();
    return kept.size() == 2 && kept[1] == text ? kept[0] : text;
}

} // namespace partyline

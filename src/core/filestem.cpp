// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/filestem.h"

namespace partyline {

namespace {

/// File systems allow 255 for a whole name; QSaveFile and we add to it.
constexpr qsizetype LongestStem = 120; // bytes
/// More of a name is not looked at.
constexpr qsizetype LongestName = 400; // UTF-16

bool isFit(char32_t letter)
{
    static constexpr QStringView awkward = u"/\\:*?\"<>|";
    if (letter == QChar::ReplacementCharacter) // of half a surrogate pair
        return false;
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return letter > 0xffff || !awkward.contains(QChar(char16_t(letter)));
    }
}

} // namespace

QString fileStem(const QString &name)
{
    QString stem;
    for (const char32_t letter : name.left(LongestName).toUcs4())
        stem += isFit(letter) ? QString::fromUcs4(&letter, 1) : QString(QChar::Space);
    stem = stem.simplified();
    while (stem.startsWith(u'.') || stem.startsWith(u' ') || stem.startsWith(u'-'))
        stem.remove(0, 1);
    while (stem.toUtf8().size() > LongestStem || stem.endsWith(u'.') || stem.endsWith(u' '))
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return stem;
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace partyline {

/// The emoji that ":shortcodes:" and smileys stand for, from resources/emoji (emojibase-data).
namespace emoji {

struct Entry
{
    QString characters;
    QStringList codes; ///< without colons; the usual one first
};

/// In the order of Unicode: faces first.
const QList<Entry> &all();
/// The characters for a code without its colons, in lower case; empty for an unknown one.
QString ofCode(const QString &code);
/// Entries with a code that begins with what was typed, then those with one that contains it, each with that code in
/// front; at most so many.
QList<Entry> matching(const QString &typed, qsizetype most);

} // namespace emoji

} // namespace partyline

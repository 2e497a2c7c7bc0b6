// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace partyline {

/// Where a key works. Areas lie within each other: what works in a room works beside what works in the whole window.
enum class KeyArea {
    Window,
    Room,
    DjRoom,
    Livestream,
    WaitList,
    Search,
    Mentions,
    Rules,
    Playlists,
    PlaylistTracks,
};

/// One thing that keys can do.
struct KeyAction
{
    QString id; ///< for ever: it stands in the settings
    KeyArea area = KeyArea::Window;
    const char *words = nullptr; ///< in the context partyline::KeyBook
    QList<QKeySequence> usual;   ///< the first one is shown in menus
};

/// Every key of the program that can be another one, in the order of the shortcut sheet. What lists, text fields and
/// dialogs do with arrows, Enter, Escape, Ctrl+C and the like is the toolkit's and not in here.
const QList<KeyAction> &keyActions();
/// Null for an id that nobody has.
const KeyAction *keyAction(const QString &id);
/// Whether a key cannot mean one thing in `one` and another in `other`.
bool areasMeet(KeyArea one, KeyArea other);

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace partyline {

/// A room that is open: what it takes to open it again.
struct LayoutRoom
{
    QString account; ///< KnownAccount::id
    QString room;    ///< slug or livestream id
    QString name;    ///< as last seen, for the tree before the service answers

    /// What everything else in a layout calls it.
    QString key() const { return keyOf(account, room); }
    static QString keyOf(const QString &account, const QString &room) { return account + u'/' + room; }
    bool operator==(const LayoutRoom &) const = default;
};

/// A part of a tab: one room, or several parts side by side or one above the other.
struct LayoutPane
{
    QString key; ///< of the room; empty for a split
    Qt::Orientation orientation = Qt::Horizontal;
    QList<LayoutPane> children; ///< from the start, or from the top
    QList<int> shares;          ///< of the length, one for each child, in thousandths

    bool isLeaf() const { return children.isEmpty(); }
    /// Of all rooms in it, in the order of reading.
    QStringList keys() const;
    /// Without the rooms that are not among `known`; a split with one part left is that part.
    LayoutPane reduced(const QStringList &known) const;
    bool operator==(const LayoutPane &) const = default;
};

struct LayoutTab
{
    LayoutPane panes;
    QString active; ///< the room that was touched last

    bool operator==(const LayoutTab &) const = default;
};

struct LayoutWindow
{
    QByteArray geometry; ///< QWidget::saveGeometry(); empty for the main window, whose place the settings keep
    QList<LayoutTab> tabs;
    int current = 0; ///< the tab in front

    bool operator==(const LayoutWindow &) const = default;
};

/// A folder of the tree. It keeps the place of rooms that are not open at the moment.
struct LayoutFolder
{
    QString name;
    bool isOpen = true;
    QStringList keys;

    bool operator==(const LayoutFolder &) const = default;
};

/// Where somebody reads in a room, away from the end: its row is found again by its time.
struct LayoutPlace
{
    qint64 time = 0; ///< milliseconds since 1970, UTC, of the row at the top
    int offset = 0;  ///< px of it that are scrolled out of view; below 0: it stands that much lower
    int nth = 0;     ///< among the rows of that millisecond, 0 for the first

    bool operator==(const LayoutPlace &) const = default;
};

/// Rooms that were closed at once, and how their tab looked before.
struct LayoutClosed
{
    QList<LayoutRoom> rooms;
    LayoutTab tab; ///< also with the rooms that stayed
    int at = 0;    ///< index of the tab
    QHash<QString, LayoutPlace> places;

    bool operator==(const LayoutClosed &) const = default;
};

/// What stands where: all that a start needs to look as the last run did. Values only.
struct Layout
{
    static constexpr int Version = 1;
    /// What is beyond these was damaged or made by hand, and would not be restored in bearable time.
    static constexpr int MostRooms = 200;
    static constexpr int MostWindows = 20;
    static constexpr int MostFolders = 100;
    static constexpr int MostKeysInFolder = 500;
    static constexpr int DeepestSplit = 8;
    static constexpr int LongestName = 80;
    /// Steps that Ctrl+Shift+T goes back.
    static constexpr int MostClosed = 20;
    /// The tab that mixes rooms; a key like a room's.
    static constexpr QLatin1StringView Everything{"everything"};

    QList<LayoutRoom> rooms; ///< in the order of the tree
    QList<LayoutFolder> folders;
    QStringList closedGroups; ///< names of RoomWatch::Group that are closed in the tree
    LayoutWindow main;
    QList<LayoutWindow> windows; ///< the others
    int frontWindow = -1;        ///< index in `windows`; -1 is the main one
    QHash<QString, LayoutPlace> places;
    QStringList everything;     ///< rooms that are left out of the view of everything
    QList<LayoutClosed> closed; ///< the latest last

    bool operator==(const Layout &) const = default;
};

QJsonObject toJson(const Layout &layout);
/// What is out of bounds is cut. Error::Kind::Storage: "damaged" for what is no layout, "newer" for a later version's.
Result<Layout> layoutFromJson(const QJsonObject &json);

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/layout.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int WholeShare = 1000;

template <typename T, typename F>
QJsonArray arrayOf(const QList<T> &values, F write)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(write(value));
    return array;
}

template <typename F>
auto listOf(const QJsonValue &value, int most, F read)
{
    QList<decltype(read(QJsonObject()))> list;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), most); ++i)
        list.append(read(array[i].toObject()));
    return list;
}

QStringList strings(const QJsonValue &value, int most)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), most); ++i) {
        if (array[i].isString())
            list.append(array[i].toString());
    }
    return list;
}

QJsonObject written(const LayoutRoom &room)
{
    return {{u"account"_s, room.account}, {u"room"_s, room.room}, {u"name"_s, room.name}};
}

LayoutRoom readRoom(const QJsonObject &json)
{
    return {json[u"account"_s].toString(), json[u"room"_s].toString(), json[u"name"_s].toString()};
}

QList<LayoutRoom> readRooms(const QJsonValue &value)
{
    QList<LayoutRoom> rooms = listOf(value, Layout::MostRooms, readRoom);
    rooms.removeIf([](const LayoutRoom &room) { return room.account.isEmpty() || room.room.isEmpty(); });
    return rooms;
}

QJsonObject written(const LayoutPane &pane)
{
    if (pane.isLeaf())
        return {{u"room"_s, pane.key}};
    QJsonArray shares;
    for (const int share : pane.shares)
        shares.append(share);
    return {{u"split"_s, pane.orientation == Qt::Horizontal ? u"row"_s : u"column"_s},
            {u"shares"_s, shares},
            {u"parts"_s, arrayOf(pane.children, [](const LayoutPane &child) { return written(child); })}};
}

QList<int> readShares(const QJsonArray &array, qsizetype count)
{
    QList<int> shares;
    for (const QJsonValue &value : array)
        shares.append(qBound(1, value.toInt(), WholeShare));
    return shares.size() == count ? shares : QList<int>(count, int(WholeShare / count));
}

LayoutPane readPane(const QJsonObject &json, int depth = 0)
{
    LayoutPane pane;
    pane.key = json[u"room"_s].toString();
    if (!pane.key.isEmpty() || depth >= Layout::DeepestSplit)
        return pane;
    pane.orientation = json[u"split"_s].toString() == "column"_L1 ? Qt::Vertical : Qt::Horizontal;
    const QJsonArray shares = json[u"shares"_s].toArray();
    const QJsonArray parts = json[u"parts"_s].toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(parts.size(), Layout::MostRooms); ++i)
        pane.children.append(readPane(parts[i].toObject(), depth + 1));
    if (!pane.children.isEmpty())
        pane.shares = readShares(shares, pane.children.size());
    return pane;
}

QJsonObject written(const LayoutTab &tab)
{
    return {{u"panes"_s, written(tab.panes)}, {u"active"_s, tab.active}};
}

LayoutTab readTab(const QJsonObject &json)
{
    return {readPane(json[u"panes"_s].toObject()), json[u"active"_s].toString()};
}

QJsonObject written(const LayoutWindow &window)
{
    QJsonObject json{{u"tabs"_s, arrayOf(window.tabs, [](const LayoutTab &tab) { return written(tab); })},
                     {u"current"_s, window.current}};
    if (!window.geometry.isEmpty())
        json.insert(u"geometry"_s, QString::fromLatin1(window.geometry.toBase64()));
    return json;
}

LayoutWindow readWindow(const QJsonObject &json)
{
    return {QByteArray::fromBase64(json[u"geometry"_s].toString().toLatin1()),
            listOf(json[u"tabs"_s], Layout::MostRooms, readTab),
            qBound(0, json[u"current"_s].toInt(), Layout::MostRooms)};
}

QJsonObject written(const LayoutFolder &folder)
{
    return {
        {u"name"_s, folder.name}, {u"open"_s, folder.isOpen}, {u"rooms"_s, QJsonArray::fromStringList(folder.keys)}};
}

LayoutFolder readFolder(const QJsonObject &json)
{
    return {json[u"name"_s].toString().left(Layout::LongestName), json[u"open"_s].toBool(true),
            strings(json[u"rooms"_s], Layout::MostKeysInFolder)};
}

QJsonObject written(const QHash<QString, LayoutPlace> &places)
{
    QJsonObject json;
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        json.insert(it.key(),
                    QJsonObject{{u"time"_s, double(it->time)}, {u"offset"_s, it->offset}, {u"nth"_s, it->nth}});
    return json;
}

QHash<QString, LayoutPlace> readPlaces(const QJsonObject &json)
{
    QHash<QString, LayoutPlace> places;
    for (auto it = json.begin(); it != json.end() && places.size() < Layout::MostRooms; ++it) {
        const QJsonObject place = it->toObject();
        places.insert(it.key(),
                      {qint64(place[u"time"_s].toDouble()), place[u"offset"_s].toInt(), place[u"nth"_s].toInt()});
    }
    return places;
}

QJsonObject written(const LayoutClosed &closed)
{
    return {{u"rooms"_s, arrayOf(closed.rooms, [](const LayoutRoom &room) { return written(room); })},
            {u"tab"_s, written(closed.tab)},
            {u"at"_s, closed.at},
            {u"places"_s, written(closed.places)}};
}

LayoutClosed readClosed(const QJsonObject &json)
{
    return {readRooms(json[u"rooms"_s]), readTab(json[u"tab"_s].toObject()),
            qBound(0, json[u"at"_s].toInt(), Layout::MostRooms), readPlaces(json[u"places"_s].toObject())};
}

Error damaged(const QString &code, const QString &text)
{
    return {Error::Kind::Storage, text, code, {}};
}

} // namespace

QStringList LayoutPane::keys() const
{
    if (isLeaf())
        return key.isEmpty() ? QStringList() : QStringList(key);
    QStringList all;
    for (const LayoutPane &child : children)
        all += child.keys();
    return all;
}

LayoutPane LayoutPane::reduced(const QStringList &known) const
{
    if (isLeaf())
        return known.contains(key) ? *this : LayoutPane();
    LayoutPane left;
    left.orientation = orientation;
    for (qsizetype i = 0; i < children.size(); ++i) {
        const LayoutPane child = children[i].reduced(known);
        if (child.keys().isEmpty())
            continue;
        left.children.append(child);
        left.shares.append(shares.value(i, WholeShare / int(children.size())));
    }
    return left.children.size() == 1 ? left.children.constFirst() : left;
}

QJsonObject toJson(const Layout &layout)
{
    return {{u"version"_s, Layout::Version},
            {u"rooms"_s, arrayOf(layout.rooms, [](const LayoutRoom &room) { return written(room); })},
            {u"folders"_s, arrayOf(layout.folders, [](const LayoutFolder &folder) { return written(folder); })},
            {u"closedGroups"_s, QJsonArray::fromStringList(layout.closedGroups)},
            {u"main"_s, written(layout.main)},
            {u"windows"_s, arrayOf(layout.windows, [](const LayoutWindow &window) { return written(window); })},
            {u"frontWindow"_s, layout.frontWindow},
            {u"places"_s, written(layout.places)},
            {u"notInEverything"_s, QJsonArray::fromStringList(layout.everything)},
            {u"closed"_s, arrayOf(layout.closed, [](const LayoutClosed &closed) { return written(closed); })}};
}

Result<Layout> layoutFromJson(const QJsonObject &json)
{
    const int version = json[u"version"_s].toInt();
    if (version > Layout::Version)
        return damaged(u"newer"_s, QCoreApplication::translate("partyline::Layout", "A newer Partyline wrote it."));
    if (version < 1 || !json[u"rooms"_s].isArray() || !json[u"main"_s].isObject())
        return damaged(u"damaged"_s, QCoreApplication::translate("partyline::Layout", "It holds no layout."));
    Layout layout;
    layout.rooms = readRooms(json[u"rooms"_s]);
    layout.folders = listOf(json[u"folders"_s], Layout::MostFolders, readFolder);
    layout.closedGroups = strings(json[u"closedGroups"_s], Layout::MostFolders);
    layout.main = readWindow(json[u"main"_s].toObject());
    layout.windows = listOf(json[u"windows"_s], Layout::MostWindows, readWindow);
    layout.frontWindow = qBound(-1, json[u"frontWindow"_s].toInt(-1), int(layout.windows.size()) - 1);
    layout.places = readPlaces(json[u"places"_s].toObject());
    layout.everything = strings(json[u"notInEverything"_s], Layout::MostRooms);
    layout.closed = listOf(json[u"closed"_s], Layout::MostClosed, readClosed);
    return layout;
}

} // namespace partyline

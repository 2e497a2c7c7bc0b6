// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/playlistmenu.h"

#include "services/plugdjplaylists.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// tr() for free functions.
struct PlaylistMenu
{
    Q_DECLARE_TR_FUNCTIONS(PlaylistMenu)
};

/// A longer name makes a menu nobody can use.
constexpr int LongestMenuName = 60;

QString menuText(const plugdj::Playlist &list)
{
    QString name = list.name.size() > LongestMenuName ? list.name.left(LongestMenuName) + u'…' : list.name;
    name.replace(u'&', u"&&"_s);
    return list.active ? PlaylistMenu::tr("%1 (active, %n track(s))", nullptr, list.count).arg(name)
                       : PlaylistMenu::tr("%1 (%n track(s))", nullptr, list.count).arg(name);
}

QString whyNone(const PlugDjPlaylists &playlists)
{
    if (!playlists.lists().isEmpty())
        return PlaylistMenu::tr("You have no other playlist");
    if (playlists.isKnown())
        return PlaylistMenu::tr("You have no playlists");
    return playlists.isLoading() ? PlaylistMenu::tr("Loading your playlists…")
                                 : PlaylistMenu::tr("Your playlists could not be loaded");
}

void fill(QMenu &menu, const PlugDjPlaylists &playlists, const std::function<void(qint64)> &chosen, qint64 except)
{
    menu.clear();
    QList<plugdj::Playlist> lists = playlists.lists();
    lists.removeIf([=](const plugdj::Playlist &list) { return list.id == except; });
    std::stable_partition(lists.begin(), lists.end(), [](const plugdj::Playlist &list) { return list.active; });
    for (const plugdj::Playlist &list : std::as_const(lists))
        menu.addAction(menuText(list), &menu, [chosen, id = list.id] { chosen(id); });
    if (lists.isEmpty())
        menu.addAction(whyNone(playlists))->setEnabled(false);
}

} // namespace

void fillPlaylistMenu(QMenu &menu, PlugDjPlaylists &playlists, std::function<void(qint64)> chosen, qint64 except)
{
    const auto refill = [&menu, &playlists, chosen = std::move(chosen), except] {
        fill(menu, playlists, chosen, except);
    };
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [refill, &playlists] {
        playlists.ensureLoaded();
        refill();
    });
    QObject::connect(&playlists, &PlugDjPlaylists::listsChanged, &menu, [refill, &menu] {
        if (menu.isVisible())
            refill();
    });
    refill();
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/favouriteaction.h"

#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "services/plugdjlobby.h"
#include "ui/theme.h"

#include <QAction>
#include <QCoreApplication>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// tr() for free functions.
struct FavouriteAction
{
    Q_DECLARE_TR_FUNCTIONS(FavouriteAction)
};

PlugDjAccount &accountOf(const PlugDjController &room)
{
    return static_cast<PlugDjAccount &>(room.account());
}

void follow(QAction &action, const PlugDjController &room, const Theme &theme)
{
    const PlugDjLobby &lobby = accountOf(room).lobby();
    const qint64 id = room.details().id;
    const bool isFavourite = lobby.isFavourite(id);
    action.setText(isFavourite ? FavouriteAction::tr("Remove from favourites")
                               : FavouriteAction::tr("Add to favourites"));
    action.setIcon(theme.icon(isFavourite ? u"star-filled"_s : u"star"_s));
    action.setVisible(!room.account().isGuest());
    action.setEnabled(id > 0 && !lobby.isFavouritePending(id));
}

void toggle(const PlugDjController &room)
{
    const plugdj::RoomState::Meta &meta = room.details();
    plugdj::RoomListEntry entry;
    entry.id = meta.id;
    entry.slug = meta.slug.isEmpty() ? room.room() : meta.slug;
    entry.name = meta.name;
    entry.host = meta.hostName;
    entry.population = room.population();
    entry.guests = room.guests();
    PlugDjLobby &lobby = accountOf(room).lobby();
    lobby.setFavourite(entry, !lobby.isFavourite(meta.id));
}

} // namespace

QAction *makeFavouriteAction(PlugDjController &room, const Theme &theme, QObject *parent)
{
    auto *action = new QAction(parent);
    const auto update = [action, &room, &theme] { follow(*action, room, theme); };
    PlugDjLobby &lobby = accountOf(room).lobby();
    QObject::connect(&lobby, &PlugDjLobby::favouriteChanged, action, update);
    QObject::connect(&room, &RoomController::headerChanged, action, update);
    QObject::connect(&room.account(), &Account::stateChanged, action, update);
    QObject::connect(action, &QAction::triggered, action, [&room] { toggle(room); });
    update();
    return action;
}

} // namespace partyline

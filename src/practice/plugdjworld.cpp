// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjworld.h"

#include <algorithm>

namespace partyline::djpractice {

namespace {

template <typename List, typename Predicate>
auto *found(List &list, Predicate predicate)
{
    const auto it = std::find_if(list.begin(), list.end(), predicate);
    return it == list.end() ? nullptr : &*it;
}

} // namespace

void PlaylistBox::setMedia(QList<plugdj::Media> list)
{
    media = std::move(list);
    info.count = int(media.size());
}

PlaylistBox *Account::playlist(qint64 playlistId)
{
    return found(playlists, [=](const PlaylistBox &box) { return box.info.id == playlistId; });
}

PlaylistBox *Account::activePlaylist()
{
    return found(playlists, [](const PlaylistBox &box) { return box.info.active; });
}

const Penalty *standing(QHash<qint64, Penalty> &penalties, qint64 userId, const QDateTime &now)
{
    const auto it = penalties.find(userId);
    if (it == penalties.end())
        return nullptr;
    if (it->isOver(now)) {
        penalties.erase(it);
        return nullptr;
    }
    return &*it;
}

Account &World::addAccount(Account account)
{
    Account &added = m_accounts.emplace_back(std::move(account));
    m_byId.insert(added.id(), &added);
    return added;
}

Room &World::addRoom(Room room)
{
    Room &added = m_rooms.emplace_back(std::move(room));
    m_bySlug.insert(added.slug, &added);
    return added;
}

Account *World::account(qint64 id)
{
    return m_byId.value(id);
}

Account *World::accountByEmail(const QString &email)
{
    return found(m_accounts, [&](const Account &account) { return !account.isResident() && account.email == email; });
}

Account *World::accountByName(const QString &name)
{
    return found(m_accounts,
                 [&](const Account &a) { return a.own.user.username.compare(name, Qt::CaseInsensitive) == 0; });
}

Room *World::room(const QString &slug)
{
    return m_bySlug.value(slug);
}

Room *World::roomById(qint64 id)
{
    return found(m_rooms, [=](const Room &room) { return room.id == id; });
}

Room *World::roomOf(qint64 memberId)
{
    return m_places.value(memberId);
}

void World::remove(qint64 memberId)
{
    if (Room *room = m_places.take(memberId)) {
        room->present.removeOne(memberId);
        room->guests.removeOne(memberId);
    }
}

void World::place(qint64 memberId, Room &room)
{
    remove(memberId);
    (memberId > 0 ? room.present : room.guests).append(memberId);
    m_places.insert(memberId, &room);
}

} // namespace partyline::djpractice

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjlobby.h"

#include "services/plugdjaccount.h"
#include "services/plugdjrequests.h"
#include "wire/plugdjrest.h"

#include <QJsonArray>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Nobody follows more rooms than this by hand, and each page is a request.
constexpr int MostFavouritePages = 4;
/// Names remembered; a few hundred pages of the list, then anew.
constexpr qsizetype MostNames = 10'000;

PlugDjLobby::Page pageOf(const ApiReply &reply, int number)
{
    PlugDjLobby::Page page;
    page.rooms = plugdj::readAll(reply.data.toArray(), plugdj::readRoomListEntry);
    page.number = number;
    page.total = std::max(0, reply.meta.value("total"_L1).toVariant().toInt());
    page.hasMore = page.total > 0 ? qint64(number) * PlugDjLobby::PageSize < page.total
                                  : page.rooms.size() >= PlugDjLobby::PageSize;
    // What the server counts but does not send would be asked for again and again.
    page.hasMore = page.hasMore && !page.rooms.isEmpty();
    return page;
}

Error nameRefused()
{
    return {Error::Kind::Refused,
            PlugDjLobby::tr("The site does not take this name. There may be such a room already; try another one."),
            u"requestError"_s,
            {}};
}

} // namespace

PlugDjLobby::PlugDjLobby(PlugDjAccount &account)
    : m_account(account)
{
    connect(&account, &Account::stateChanged, this, [this](Account::State state) {
        if (state != Account::State::SignedIn)
            clear();
    });
}

PlugDjLobby::~PlugDjLobby() = default;

void PlugDjLobby::clear()
{
    ++m_turn;
    m_isRefreshing = false;
    m_favourites.clear();
    m_hosted.clear();
    m_favouriteIds.clear();
    m_pending.clear();
    emit listsChanged();
}

void PlugDjLobby::find(const QString &words, int page, QObject *context,
                       std::function<void(const Result<Page> &)> found)
{
    fetchPage(words, page, context, std::move(found));
}

QCoro::Task<> PlugDjLobby::fetchPage(QString words, int page, QPointer<QObject> context,
                                     std::function<void(const Result<Page> &)> found)
{
    const QPointer<PlugDjLobby> self(this);
    ApiRequest request = plugdj::roomsRequest(words, page, PageSize);
    const auto answer = co_await m_account.api().send(std::move(request));
    if (isGone(self, answer) || !context)
        co_return;
    if (!answer) {
        found(answer.error());
        co_return;
    }
    const Page read = pageOf(*answer, page);
    keep(read.rooms);
    found(read);
}

void PlugDjLobby::refresh()
{
    if (m_isRefreshing || !m_account.isSignedIn() || m_account.isGuest())
        return;
    m_isRefreshing = true;
    fetchLists(m_turn);
}

QCoro::Task<> PlugDjLobby::fetchLists(int turn)
{
    const QPointer<PlugDjLobby> self(this);
    QList<plugdj::RoomListEntry> favourites;
    for (int number = 1; number <= MostFavouritePages; ++number) {
        ApiRequest request = plugdj::favouriteRoomsRequest(number, PageSize);
        const auto answer = co_await m_account.api().send(std::move(request));
        if (isGone(self, answer) || turn != m_turn)
            co_return;
        if (!answer) {
            m_isRefreshing = false;
            emit listsFailed(answer.error());
            co_return;
        }
        const Page page = pageOf(*answer, number);
        favourites += page.rooms;
        if (!page.hasMore)
            break;
    }
    ApiRequest request = plugdj::hostedRoomsRequest();
    const auto answer = co_await m_account.api().send(std::move(request));
    if (isGone(self, answer) || turn != m_turn)
        co_return;
    m_isRefreshing = false;
    keep(favourites);
    m_favourites = favourites;
    m_favouriteIds.clear();
    for (plugdj::RoomListEntry &room : m_favourites) {
        room.favorite = true;
        m_favouriteIds.insert(room.id);
    }
    if (answer)
        m_hosted = plugdj::readAll(answer->data.toArray(), plugdj::readRoomListEntry);
    emit listsChanged();
    if (self && !answer)
        emit listsFailed(answer.error());
}

void PlugDjLobby::keep(const QList<plugdj::RoomListEntry> &rooms)
{
    if (m_names.size() > MostNames)
        m_names.clear();
    for (const plugdj::RoomListEntry &room : rooms) {
        if (!room.name.isEmpty())
            m_names.insert(room.slug, room.name);
        if (room.favorite && !m_pending.contains(room.id))
            m_favouriteIds.insert(room.id);
    }
}

void PlugDjLobby::learn(const plugdj::RoomState::Meta &meta)
{
    if (!meta.slug.isEmpty() && !meta.name.isEmpty())
        m_names.insert(meta.slug, meta.name);
    if (meta.id <= 0 || m_pending.contains(meta.id) || meta.favorite == isFavourite(meta.id))
        return;
    plugdj::RoomListEntry room;
    room.id = meta.id;
    room.slug = meta.slug;
    room.name = meta.name;
    room.host = meta.hostName;
    room.population = meta.population;
    room.guests = meta.guests;
    mark(room, meta.favorite);
}

void PlugDjLobby::mark(const plugdj::RoomListEntry &room, bool isFavourite)
{
    m_favourites.removeIf([&](const plugdj::RoomListEntry &known) { return known.id == room.id; });
    m_favouriteIds.remove(room.id);
    if (isFavourite) {
        m_favouriteIds.insert(room.id);
        m_favourites.append(room);
        m_favourites.last().favorite = true;
    }
    emit favouriteChanged(room.id);
    emit listsChanged();
}

void PlugDjLobby::setFavourite(const plugdj::RoomListEntry &room, bool isFavourite)
{
    Q_ASSERT(room.id > 0);
    if (m_pending.contains(room.id) || isFavourite == this->isFavourite(room.id))
        return;
    if (m_account.isGuest() || !m_account.isSignedIn()) {
        emit favouriteRefused(
            room.id, {Error::Kind::Refused, tr("Guests have no favourites. Sign in with an account."), u"guest"_s, {}});
        return;
    }
    m_pending.insert(room.id);
    emit favouriteChanged(room.id);
    sendFavourite(room, isFavourite, m_turn);
}

QCoro::Task<> PlugDjLobby::sendFavourite(plugdj::RoomListEntry room, bool isFavourite, int turn)
{
    const QPointer<PlugDjLobby> self(this);
    ApiRequest request = isFavourite ? plugdj::addFavouriteRequest(room.id) : plugdj::removeFavouriteRequest(room.id);
    const auto answer = co_await m_account.api().send(std::move(request));
    if (isGone(self, answer) || turn != m_turn)
        co_return;
    m_pending.remove(room.id);
    // What was not in the list need not be taken out of it.
    const bool isDone = answer || (!isFavourite && answer.error().code == "notFound"_L1);
    if (isDone) {
        mark(room, isFavourite);
        co_return;
    }
    emit favouriteChanged(room.id);
    if (self)
        emit favouriteRefused(room.id, answer.error());
}

void PlugDjLobby::create(const QString &name, bool isPrivate, QObject *context,
                         std::function<void(const Result<plugdj::RoomListEntry> &)> made)
{
    sendCreate(name.simplified(), isPrivate, context, std::move(made));
}

QCoro::Task<> PlugDjLobby::sendCreate(QString name, bool isPrivate, QPointer<QObject> context,
                                      std::function<void(const Result<plugdj::RoomListEntry> &)> made)
{
    const QPointer<PlugDjLobby> self(this);
    ApiRequest request = plugdj::createRoomRequest(name, isPrivate);
    const auto answer = co_await m_account.api().send(std::move(request));
    if (isGone(self, answer) || !context)
        co_return;
    if (!answer) {
        made(answer.error().code == "requestError"_L1 ? nameRefused() : answer.error());
        co_return;
    }
    plugdj::RoomListEntry room = plugdj::readRoomListEntry(plugdj::firstObject(*answer));
    if (room.slug.isEmpty()) {
        made(Error{Error::Kind::Protocol, tr("The server did not say where the new room is."), u"slug"_s, {}});
        co_return;
    }
    room.isPrivate = isPrivate;
    m_hosted.append(room);
    emit listsChanged();
    if (self && context)
        made(room);
}

} // namespace partyline

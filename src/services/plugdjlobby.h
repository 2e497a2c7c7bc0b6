// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "wire/plugdjtypes.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

namespace partyline {

class PlugDjAccount;

/// The rooms of the site as an account sees them: lists and search, its favourites, the rooms it hosts, new rooms
/// (plugdj.md 4.2). Forgets everything when the account signs out.
class PlugDjLobby final : public QObject
{
    Q_OBJECT

public:
    static constexpr int PageSize = 50;    ///< the site's own (5.6)
    static constexpr int LongestName = 32; ///< of a room, in characters (5.6)

    /// One page of a list.
    struct Page
    {
        QList<plugdj::RoomListEntry> rooms;
        int number = 1;
        int total = 0; ///< in all pages; 0 when the server did not say
        bool hasMore = false;
    };

    /// The account owns the lobby.
    explicit PlugDjLobby(PlugDjAccount &account);
    ~PlugDjLobby() override;

    /// `found` is called once, and not at all when `context` is gone by then. No words: all public rooms, the fullest
    /// first. The caller sees to it that the site is not asked too often.
    void find(const QString &words, int page, QObject *context, std::function<void(const Result<Page> &)> found);

    /// Asks for favourites and hosted rooms; listsChanged() or listsFailed() follows. Guests have neither.
    void refresh();
    bool isRefreshing() const { return m_isRefreshing; }
    const QList<plugdj::RoomListEntry> &favourites() const { return m_favourites; }
    const QList<plugdj::RoomListEntry> &hosted() const { return m_hosted; }
    /// As far as any answer told.
    bool isFavourite(qint64 roomId) const { return m_favouriteIds.contains(roomId); }
    bool isFavouritePending(qint64 roomId) const { return m_pending.contains(roomId); }
    /// favouriteChanged() follows, or favouriteRefused(). Not for guests.
    void setFavourite(const plugdj::RoomListEntry &room, bool isFavourite);
    /// As any list told; the slug itself for a room that none had.
    QString nameOf(const QString &slug) const { return m_names.value(slug, slug); }
    /// What a room's own state tells about it.
    void learn(const plugdj::RoomState::Meta &meta);

    /// A room of ours; `made` gets its id, name and slug. Called as find() is.
    void create(const QString &name, bool isPrivate, QObject *context,
                std::function<void(const Result<plugdj::RoomListEntry> &)> made);

signals:
    /// favourites() or hosted() are others now.
    void listsChanged();
    void listsFailed(const partyline::Error &error);
    /// isFavourite() or isFavouritePending() of that room.
    void favouriteChanged(qint64 roomId);
    void favouriteRefused(qint64 roomId, const partyline::Error &error);

private:
    QCoro::Task<> fetchPage(QString words, int page, QPointer<QObject> context,
                            std::function<void(const Result<Page> &)> found);
    QCoro::Task<> fetchLists(int turn);
    QCoro::Task<> sendFavourite(plugdj::RoomListEntry room, bool isFavourite, int turn);
    QCoro::Task<> sendCreate(QString name, bool isPrivate, QPointer<QObject> context,
                             std::function<void(const Result<plugdj::RoomListEntry> &)> made);
    void keep(const QList<plugdj::RoomListEntry> &rooms);
    void mark(const plugdj::RoomListEntry &room, bool isFavourite);
    void clear();

    PlugDjAccount &m_account;
    QList<plugdj::RoomListEntry> m_favourites;
    QList<plugdj::RoomListEntry> m_hosted;
    QHash<QString, QString> m_names; ///< by slug
    QSet<qint64> m_favouriteIds;
    QSet<qint64> m_pending;
    bool m_isRefreshing = false;
    int m_turn = 0; ///< grows with every sign-out: what was asked before is somebody else's
};

} // namespace partyline

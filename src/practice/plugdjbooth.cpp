// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/plugdjbooth.h"

#include <QUuid>

namespace partyline::djpractice {

using namespace Qt::StringLiterals;

Booth::Booth(Backstage &backstage, QObject *parent)
    : QObject(parent)
    , m_backstage(backstage)
{
}

Outcome Booth::mayEnter(Room &room, qint64 id, bool ignoresLock)
{
    Account *account = m_backstage.world.account(id);
    if (standing(room.waitListBans, id, m_backstage.now()))
        return refusal(403, u"requestError"_s, u"You are banned from the wait list."_s);
    if (room.isLocked && !ignoresLock && m_backstage.rankOf(room, id) < ResidentDj)
        return refusal(403, u"requestError"_s, u"The wait list is locked."_s);
    const PlaylistBox *playlist = account ? account->activePlaylist() : nullptr;
    if (!playlist || playlist->media.isEmpty())
        return refusal(403, u"noValidPlaylist"_s);
    if (room.waitList.size() >= WaitListLimit)
        return refusal(403, u"boothFull"_s);
    return {};
}

Outcome Booth::line(Room &room, qint64 id)
{
    if (room.waitList.contains(id) || (room.play && room.play->dj == id))
        return {};
    room.waitList.append(id);
    if (room.play)
        tellWaitList(room);
    else
        advance(room);
    return {};
}

Outcome Booth::enter(Room &room, qint64 id)
{
    if (auto refused = mayEnter(room, id, false))
        return refused;
    return line(room, id);
}

Outcome Booth::leave(Room &room, qint64 id)
{
    forget(room, id, true);
    return {};
}

void Booth::forget(Room &room, qint64 id, bool stopsPlaying)
{
    if (room.waitList.removeOne(id))
        tellWaitList(room);
    if (stopsPlaying && room.play && room.play->dj == id) {
        room.play->skipped = true;
        advance(room, true);
    }
}

Outcome Booth::skipOwn(Room &room, qint64 id)
{
    if (!room.play || room.play->dj != id)
        return refusal(403, u"requestError"_s, u"You are not playing."_s);
    room.play->skipped = true;
    m_backstage.hub.toRoom(room, plugdj::Skip{id, {}});
    advance(room);
    return {};
}

Outcome Booth::add(Room &room, qint64 by, qint64 id)
{
    const int needed = room.isLocked ? Manager : Bouncer;
    if (m_backstage.rankOf(room, by) < needed)
        return rankTooLow();
    if (!room.present.contains(id))
        return refusal(400, u"roomMismatch"_s);
    if (auto refused = mayEnter(room, id, true))
        return refused;
    m_backstage.hub.toRoom(room, plugdj::ModAddDj{moderator(by), m_backstage.nameOf(id)});
    return line(room, id);
}

Outcome Booth::removeOther(Room &room, qint64 by, qint64 id)
{
    const int needed = room.isLocked ? Manager : Bouncer;
    if (m_backstage.rankOf(room, by) < needed)
        return rankTooLow();
    const bool wasPlaying = room.play && room.play->dj == id;
    if (!wasPlaying && !room.waitList.contains(id))
        return refusal(404, u"userNotInBooth"_s);
    m_backstage.hub.toRoom(room, plugdj::ModRemoveDj{moderator(by), m_backstage.nameOf(id), wasPlaying});
    forget(room, id, true);
    return {};
}

Outcome Booth::move(Room &room, qint64 by, qint64 id, int position)
{
    if (m_backstage.rankOf(room, by) < Manager)
        return rankTooLow();
    const auto from = int(room.waitList.indexOf(id));
    if (from < 0)
        return refusal(404, u"userNotInBooth"_s);
    const int to = qBound(0, position, int(room.waitList.size()) - 1);
    room.waitList.move(from, to);
    m_backstage.hub.toRoom(room, plugdj::ModMoveDj{moderator(by), m_backstage.nameOf(id), from, to});
    tellWaitList(room);
    return {};
}

Outcome Booth::skipOther(Room &room, qint64 by, qint64 dj, const QString &historyId)
{
    if (m_backstage.rankOf(room, by) < Bouncer)
        return rankTooLow();
    if (!room.play || room.play->dj != dj || room.play->historyId != historyId)
        return refusal(400, u"requestError"_s, u"That song is over."_s);
    room.play->skipped = true;
    m_backstage.hub.toRoom(room, plugdj::ModSkip{moderator(by)});
    advance(room);
    return {};
}

Outcome Booth::lock(Room &room, qint64 by, bool isLocked, bool clears)
{
    if (m_backstage.rankOf(room, by) < Manager)
        return rankTooLow();
    room.isLocked = isLocked;
    m_backstage.hub.toRoom(room, plugdj::DjListLocked{moderator(by), isLocked, clears});
    if (clears) {
        room.waitList.clear();
        tellWaitList(room);
    }
    return {};
}

Outcome Booth::cycle(Room &room, qint64 by, bool cycles)
{
    if (m_backstage.rankOf(room, by) < Manager)
        return rankTooLow();
    room.cycles = cycles;
    m_backstage.hub.toRoom(room, plugdj::DjListCycle{moderator(by), cycles});
    return {};
}

Outcome Booth::vote(Room &room, qint64 id, int direction, const QString &historyId)
{
    if (direction != 1 && direction != -1)
        return refusal(400, u"invalidVote"_s);
    if (room.play && room.play->historyId == historyId) {
        room.play->votes.insert(id, direction);
        m_backstage.hub.toRoom(room, plugdj::Voted{id, direction});
    }
    return {};
}

Outcome Booth::grab(Room &room, qint64 id, qint64 playlistId, const QString &historyId)
{
    Account *account = m_backstage.world.account(id);
    PlaylistBox *playlist = account ? account->playlist(playlistId) : nullptr;
    if (!playlist || !room.play || room.play->historyId != historyId || room.play->dj == id)
        return refusal(403, u"forbidden"_s);
    plugdj::Media media = room.play->media;
    media.id = m_backstage.world.nextId();
    playlist->setMedia(playlist->media + QList{media});
    if (!room.play->grabs.contains(id))
        room.play->grabs.append(id);
    room.play->votes.insert(id, 1);
    m_backstage.hub.toRoom(room, plugdj::Grabbed{id});
    m_backstage.hub.toRoom(room, plugdj::Voted{id, 1});
    return {};
}

void Booth::archive(Room &room)
{
    const Play &play = *room.play;
    plugdj::HistoryEntry entry;
    entry.id = play.historyId;
    entry.media = play.media;
    entry.roomName = room.name;
    entry.roomSlug = room.slug;
    entry.isRoomPrivate = room.isPrivate;
    for (const int direction : play.votes)
        ++(direction > 0 ? entry.woots : entry.mehs);
    entry.grabs = int(play.grabs.size());
    entry.listeners = int(room.present.size() + room.guests.size());
    entry.skipped = play.skipped;
    entry.timestamp = m_backstage.shown(play.startedAt);
    entry.user = {play.dj, m_backstage.nameOf(play.dj)};
    room.history.prepend(entry);
    room.history.resize(std::min<qsizetype>(room.history.size(), PlayHistoryLimit));
    if (Account *account = m_backstage.world.account(play.dj)) {
        account->history.prepend(entry);
        account->history.resize(std::min<qsizetype>(account->history.size(), PlayHistoryLimit));
    }
}

/// The played song goes to the end of its DJ's playlist.
void Booth::rotate(Room &room, qint64 dj)
{
    Account *account = m_backstage.world.account(dj);
    PlaylistBox *playlist = account ? account->playlist(room.play->playlistId) : nullptr;
    if (!playlist || playlist->media.isEmpty())
        return;
    playlist->media.append(playlist->media.takeFirst());
    account->own.xp += 10 * room.play->votes.size();
    account->own.points += 5;
    m_backstage.hub.toMember(dj, plugdj::PlaylistCycle{playlist->info.id});
    m_backstage.hub.toMember(dj, plugdj::Earn{account->own.xp, account->own.points, account->own.user.level});
}

void Booth::advance(Room &room, bool djLeaves)
{
    m_ends[&room].stop();
    if (room.play) {
        const qint64 last = room.play->dj;
        const bool returns = room.cycles && !djLeaves && room.present.contains(last);
        archive(room);
        rotate(room, last);
        room.play.reset();
        if (returns && !room.waitList.contains(last))
            room.waitList.append(last);
    }
    while (!room.waitList.isEmpty() && !room.play) {
        const qint64 next = room.waitList.takeFirst();
        Account *account = m_backstage.world.account(next);
        const PlaylistBox *playlist = account ? account->activePlaylist() : nullptr;
        if (playlist && !playlist->media.isEmpty()) {
            room.play = Play{QUuid::createUuid().toString(QUuid::WithoutBraces),
                             next,
                             playlist->info.id,
                             playlist->media.constFirst(),
                             m_backstage.now(),
                             {},
                             {},
                             false};
        }
    }
    if (!room.play) {
        m_backstage.hub.toRoom(room, plugdj::Advance{});
        return;
    }
    const Play &play = *room.play;
    m_backstage.hub.toRoom(room, plugdj::Advance{play.media, play.dj, room.waitList, play.historyId, play.playlistId,
                                                 m_backstage.shown(play.startedAt)});
    tellWaitList(room);
    watch(room);
}

void Booth::watch(Room &room)
{
    QTimer &end = m_ends[&room];
    end.disconnect(this);
    end.setSingleShot(true);
    connect(&end, &QTimer::timeout, this, [this, &room] { advance(room); });
    const qint64 played = room.play->startedAt.msecsTo(m_backstage.now());
    end.start(std::chrono::milliseconds(qMax<qint64>(0, room.play->media.duration * 1000 - played)));
}

void Booth::tellWaitList(const Room &room)
{
    m_backstage.hub.toRoom(room, plugdj::DjListUpdate{room.waitList});
}

} // namespace partyline::djpractice

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjplaylists.h"

#include "services/plugdjaccount.h"
#include "services/plugdjplaylistrequests.h"
#include "services/plugdjrequests.h"
#include "wire/plugdjrest.h"

#include <QJsonArray>
#include <QPointer>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// A change that has to wait longer for the site's limits waits here, where it can be taken back, and not among the
/// requests.
constexpr milliseconds LongestTurn{2'000};

Error refused(const QString &text, const QString &code)
{
    return {Error::Kind::Refused, text, code, {}};
}

bool isSame(const plugdj::Media &media, const Track &track)
{
    const Track other = plugdj::trackOf(media);
    return other.source == track.source && other.cid == track.cid;
}

} // namespace

PlugDjPlaylists::PlugDjPlaylists(PlugDjAccount &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        work();
        catchUp();
    });
    connect(&account, &Account::stateChanged, this, [this](Account::State state) {
        if (state == Account::State::SignedOut || state == Account::State::SigningIn)
            forget();
    });
}

PlugDjPlaylists::~PlugDjPlaylists() = default;

const plugdj::Playlist *PlugDjPlaylists::find(qint64 playlistId) const
{
    const auto it =
        std::find_if(m_lists.begin(), m_lists.end(), [=](const auto &list) { return list.id == playlistId; });
    return it == m_lists.end() ? nullptr : &*it;
}

plugdj::Playlist *PlugDjPlaylists::at(qint64 playlistId)
{
    const auto it =
        std::find_if(m_lists.begin(), m_lists.end(), [=](const auto &list) { return list.id == playlistId; });
    return it == m_lists.end() ? nullptr : &*it;
}

qint64 PlugDjPlaylists::activeId() const
{
    const auto it = std::find_if(m_lists.begin(), m_lists.end(), [](const auto &list) { return list.active; });
    return it == m_lists.end() ? 0 : it->id;
}

const QList<plugdj::Media> *PlugDjPlaylists::media(qint64 playlistId) const
{
    const auto it = m_media.constFind(playlistId);
    return it == m_media.constEnd() ? nullptr : &*it;
}

std::optional<Track> PlugDjPlaylists::nextTrack(const Track &ownPlaying) const
{
    const auto *const list = media(activeId());
    if (!list || list->isEmpty())
        return {};
    const bool isOnAir = !ownPlaying.cid.isEmpty() && isSame(list->constFirst(), ownPlaying);
    return plugdj::trackOf(list->at(isOnAir && list->size() > 1 ? 1 : 0));
}

void PlugDjPlaylists::noteNextTrack()
{
    const auto next = nextTrack();
    if (std::exchange(m_next, next) != next)
        emit nextTrackChanged();
}

bool PlugDjPlaylists::isPending(qint64 playlistId) const
{
    return std::any_of(m_changes.begin(), m_changes.end(), [=](const auto &c) { return c.playlistId == playlistId; });
}

milliseconds PlugDjPlaylists::waitsFor() const
{
    return m_changes.empty() ? milliseconds(0) : m_account.api().waitFor(RequestPace::Lane::PlaylistWrite);
}

void PlugDjPlaylists::forget()
{
    ++m_life;
    const bool wasPending = !m_changes.empty();
    m_lists.clear();
    m_media.clear();
    m_changes.clear();
    m_fetching.clear();
    m_stale.clear();
    m_held.clear();
    m_pause.stop();
    m_isKnown = m_isLoading = m_isListStale = m_isWorking = m_isUnderWay = false;
    emit listsChanged();
    if (wasPending)
        emit pendingChanged();
    noteNextTrack();
}

void PlugDjPlaylists::ensureLoaded()
{
    if (!m_isKnown && !m_isLoading)
        reload();
    else if (activeId() && !m_media.contains(activeId()) && !isLoading(activeId()))
        loadMedia(activeId());
}

void PlugDjPlaylists::reload()
{
    if (!m_account.isSignedIn() || m_account.isGuest())
        return;
    m_isListStale = true;
    for (auto it = m_media.cbegin(); it != m_media.cend(); ++it)
        m_stale.insert(it.key());
    catchUp();
}

void PlugDjPlaylists::loadMedia(qint64 playlistId)
{
    if (!m_account.isSignedIn() || m_account.isGuest() || playlistId <= 0)
        return;
    m_stale.insert(playlistId);
    catchUp();
}

void PlugDjPlaylists::holdReloads(qint64 playlistId, bool holds)
{
    if (holds) {
        m_held.insert(playlistId);
    } else if (m_held.remove(playlistId)) {
        catchUp();
    }
}

/// Fetches what is not up to date, where nothing of ours is pending: an older answer would undo what is shown already.
void PlugDjPlaylists::catchUp()
{
    if (const auto frozen = m_account.api().frozenFor(); frozen > milliseconds(0)) {
        if (m_isListStale || !m_stale.isEmpty())
            m_pause.start(frozen);
        return;
    }
    if (m_isListStale && !m_isLoading && m_changes.empty())
        fetchLists();
    const auto stale = m_stale;
    for (const qint64 id : stale) {
        if (!m_fetching.contains(id) && !m_held.contains(id) && !isPending(id))
            fetchMedia(id);
    }
}

QCoro::Task<> PlugDjPlaylists::fetchLists()
{
    const QPointer<PlugDjPlaylists> self(this);
    const int life = m_life;
    m_isLoading = true;
    m_isListStale = false;
    emit listsChanged();
    ApiRequest request = plugdj::playlistsRequest();
    const auto answer = co_await m_account.api().send(std::move(request));
    if (isGone(self, answer) || life != m_life)
        co_return;
    m_isLoading = false;
    if (!answer) {
        emit listsChanged();
        emit loadFailed(0, answer.error());
        co_return;
    }
    if (!m_changes.empty()) { // asked for anew when those are done
        m_isListStale = true;
        co_return;
    }
    m_lists = plugdj::readAll(answer->data.toArray(), plugdj::readPlaylist);
    m_isKnown = true;
    m_media.removeIf([this](const auto &entry) { return !find(entry.key()); });
    m_stale.removeIf([this](qint64 id) { return !find(id); });
    if (activeId() && !m_media.contains(activeId()))
        m_stale.insert(activeId());
    emit listsChanged();
    if (!self)
        co_return;
    noteNextTrack();
    catchUp();
}

QCoro::Task<> PlugDjPlaylists::fetchMedia(qint64 playlistId)
{
    const QPointer<PlugDjPlaylists> self(this);
    const int life = m_life;
    m_fetching.insert(playlistId);
    m_stale.remove(playlistId);
    emit mediaChanged(playlistId);
    ApiRequest request = plugdj::playlistMediaRequest(playlistId);
    const auto answer = co_await m_account.api().send(std::move(request));
    if (isGone(self, answer) || life != m_life)
        co_return;
    m_fetching.remove(playlistId);
    if (!answer) {
        emit mediaChanged(playlistId);
        emit loadFailed(playlistId, answer.error());
        co_return;
    }
    if (isPending(playlistId)) {
        m_stale.insert(playlistId);
        co_return;
    }
    takeMedia(playlistId, plugdj::readAll(answer->data.toArray(), plugdj::readMedia));
}

void PlugDjPlaylists::takeMedia(qint64 playlistId, const QList<plugdj::Media> &media)
{
    m_media.insert(playlistId, media);
    setCount(playlistId, int(media.size()));
    emit mediaChanged(playlistId);
    noteNextTrack();
}

void PlugDjPlaylists::setCount(qint64 playlistId, int count)
{
    plugdj::Playlist *const list = at(playlistId);
    if (!list || list->count == count)
        return;
    list->count = count;
    emit listsChanged();
}

std::optional<Error> PlugDjPlaylists::refusalOf(qint64 playlistId) const
{
    if (!m_account.isSignedIn())
        return refused(tr("Sign in first."), u"cannotAct"_s);
    if (m_account.isGuest())
        return refused(tr("Guests have no playlists. Sign in with an account."), u"cannotAct"_s);
    if (playlistId != 0 && !find(playlistId))
        return refused(tr("This playlist does not exist any more."), u"gone"_s);
    return {};
}

int PlugDjPlaylists::refuseLater(What what, const Error &error)
{
    const int id = ++m_lastChange;
    // Not before the caller knows the number.
    QMetaObject::invokeMethod(
        this, [=, this] { emit failed(id, worded(what, error)); }, Qt::QueuedConnection);
    return id;
}

int PlugDjPlaylists::enqueue(What what, qint64 playlistId, ApiRequest request)
{
    const int id = ++m_lastChange;
    m_changes.push_back({id, what, playlistId, std::move(request)});
    // The caller shall know the number before any answer comes, and the change show before it goes out.
    QMetaObject::invokeMethod(
        this, [this] { work(); }, Qt::QueuedConnection);
    emit pendingChanged();
    return id;
}

QCoro::Task<> PlugDjPlaylists::work()
{
    if (m_isWorking || m_changes.empty())
        co_return;
    const QPointer<PlugDjPlaylists> self(this);
    const int life = m_life;
    m_isWorking = true;
    while (!m_changes.empty()) {
        const auto wait = waitsFor();
        if (wait > LongestTurn || m_account.api().frozenFor() > milliseconds(0)) {
            // Nothing has left yet: it may wait.
            m_pause.start(std::max(wait, milliseconds(1)));
            emit pendingChanged();
            break;
        }
        m_isUnderWay = true;
        ApiRequest request = m_changes.front().request;
        const auto answer = co_await m_account.api().send(std::move(request));
        if (isGone(self, answer) || life != m_life)
            co_return;
        m_isUnderWay = false;
        const Change change = std::move(m_changes.front());
        m_changes.pop_front();
        if (answer)
            settle(change, *answer);
        else
            refuse(change, answer.error());
        if (!self || life != m_life)
            co_return;
        emit pendingChanged();
        if (!self || life != m_life)
            co_return;
    }
    m_isWorking = false;
    catchUp();
}

void PlugDjPlaylists::settle(const Change &change, const ApiReply &reply)
{
    const QJsonObject first = plugdj::firstObject(reply);
    qint64 playlistId = change.playlistId;
    switch (change.what) {
    case What::Activate:
    case What::Rename:
        break;
    case What::Create: {
        const plugdj::Playlist made = plugdj::readPlaylist(first);
        playlistId = made.id;
        if (made.id > 0 && !find(made.id)) {
            m_lists.append(made);
            emit listsChanged();
        }
        m_isListStale = made.id <= 0 || !m_isKnown || made.active;
        break;
    }
    case What::Delete:
        m_lists.removeIf([&](const auto &list) { return list.id == change.playlistId; });
        m_media.remove(change.playlistId);
        m_stale.remove(change.playlistId);
        m_isListStale = true; // whether another one is active now only the server knows
        emit listsChanged();
        noteNextTrack();
        break;
    case What::Shuffle:
    case What::Move:
    case What::Remove:
        takeOrder(change.playlistId, reply);
        break;
    case What::Insert:
        m_stale.insert(change.playlistId); // the answer's shape is uncertain (4.10)
        if (first.value("count"_L1).isDouble())
            setCount(change.playlistId, first.value("count"_L1).toInt());
        break;
    case What::Edit:
        break;
    }
    emit settled(change.id, playlistId);
}

/// An answer that is the playlist's media in their new order; anything else is asked for.
void PlugDjPlaylists::takeOrder(qint64 playlistId, const ApiReply &reply)
{
    const auto known = m_media.constFind(playlistId);
    if (known == m_media.constEnd())
        return;
    const auto media = plugdj::readAll(reply.data.toArray(), plugdj::readMedia);
    const bool isWhole = media.size() == known->size()
                         && std::all_of(media.begin(), media.end(), [](const auto &one) { return one.id > 0; });
    if (isWhole && !isPending(playlistId))
        takeMedia(playlistId, media);
    else
        m_stale.insert(playlistId);
}

void PlugDjPlaylists::refuse(const Change &change, const Error &error)
{
    // What was shown already is taken back by what the server says now.
    if (change.what == What::Activate || change.what == What::Rename || change.what == What::Delete
        || change.what == What::Create)
        m_isListStale = true;
    else if (m_media.contains(change.playlistId))
        m_stale.insert(change.playlistId);
    emit failed(change.id, worded(change.what, error));
    if (error.kind == Error::Kind::SignIn)
        m_account.checkSession();
}

bool PlugDjPlaylists::withdraw(int change)
{
    const auto it = std::find_if(m_changes.begin(), m_changes.end(), [=](const Change &c) { return c.id == change; });
    if (it == m_changes.end() || (m_isUnderWay && it == m_changes.begin()))
        return false;
    m_changes.erase(it);
    emit pendingChanged();
    return true;
}

void PlugDjPlaylists::takeCycle(qint64 playlistId)
{
    // Rotating here would be wrong after a cycle that was told twice: the server knows.
    if (m_media.contains(playlistId))
        loadMedia(playlistId);
}

void PlugDjPlaylists::takeGrab(const plugdj::Playlist &after)
{
    if (m_isKnown && !find(after.id) && after.id > 0) // made elsewhere
        reload();
    setCount(after.id, after.count);
    if (m_media.contains(after.id))
        loadMedia(after.id);
}

Error PlugDjPlaylists::worded(What what, const Error &error)
{
    const auto said = [what] {
        switch (what) {
        case What::Activate:
            return tr("The playlist was not activated.");
        case What::Create:
            return tr("The playlist was not created.");
        case What::Rename:
            return tr("The playlist was not renamed.");
        case What::Delete:
            return tr("The playlist was not deleted.");
        case What::Shuffle:
            return tr("The playlist was not shuffled.");
        case What::Move:
            return tr("The tracks were not moved.");
        case What::Insert:
            return tr("The tracks were not added.");
        case What::Remove:
            return tr("The tracks were not removed.");
        case What::Edit:
            return tr("The track was not changed.");
        }
        Q_UNREACHABLE();
    };
    Error worded = error;
    // An empty 503 is the site's way to say that playlists change too fast (1.8).
    const QString why =
        error.code == "503"_L1 ? tr("The site takes no more changes to playlists for a while (HTTP 503).") : error.text;
    worded.text = said() + u' ' + why;
    return worded;
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjroomsearch.h"

#include <algorithm>

namespace partyline {

using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;

namespace {

/// Characters; a room's name has 32 at most, and more words find nothing.
constexpr qsizetype LongestQuery = 100;
/// Rooms kept of one search; who has not found it by then types another word.
constexpr qsizetype MostRooms = 2'000;

} // namespace

PlugDjRoomSearch::PlugDjRoomSearch(PlugDjLobby &lobby, Options options, QObject *parent)
    : QObject(parent)
    , m_lobby(lobby)
    , m_options(options)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PlugDjRoomSearch::ask);
}

void PlugDjRoomSearch::setWords(const QString &words)
{
    const QString wanted = words.simplified().left(LongestQuery);
    if (m_state != State::Idle && wanted == m_words)
        return;
    const bool isFirst = m_state == State::Idle;
    m_words = wanted;
    if (m_state == State::Ready && m_foundFor == wanted && m_hasFound) // typed and taken back
        return;
    schedule(isFirst ? milliseconds(0) : m_options.pause);
}

void PlugDjRoomSearch::reload()
{
    schedule(milliseconds(0));
}

void PlugDjRoomSearch::schedule(milliseconds earliest)
{
    ++m_turn;
    m_isLoadingMore = false;
    m_error.reset();
    m_page = 0;
    if (m_state != State::Loading)
        m_waitingSince = steady_clock::now();
    m_state = State::Loading;
    const auto sinceLast = std::chrono::floor<milliseconds>(steady_clock::now() - m_askedAt);
    const milliseconds rest = m_hasAsked ? m_options.gap - sinceLast : milliseconds(0);
    m_timer.start(std::max({earliest, rest, milliseconds(0)}));
    emit changed();
}

void PlugDjRoomSearch::loadMore()
{
    if (m_state != State::Ready || !m_hasMore || m_isLoadingMore)
        return;
    m_isLoadingMore = true;
    m_error.reset();
    m_waitingSince = steady_clock::now();
    const auto sinceLast = std::chrono::floor<milliseconds>(steady_clock::now() - m_askedAt);
    m_timer.start(std::max(m_options.gap - sinceLast, milliseconds(0)));
    emit changed();
}

void PlugDjRoomSearch::ask()
{
    m_askedAt = steady_clock::now();
    m_hasAsked = true;
    const int turn = ++m_turn;
    const int page = m_page + 1;
    m_lobby.find(m_words, page, this, [this, turn, page](const Result<PlugDjLobby::Page> &answer) {
        if (turn == m_turn)
            take(answer, page);
    });
}

void PlugDjRoomSearch::take(const Result<PlugDjLobby::Page> &answer, int page)
{
    const bool isMore = std::exchange(m_isLoadingMore, false);
    if (!answer) {
        m_error = answer.error();
        if (!isMore) {
            m_state = State::Failed;
            m_rooms.clear();
            m_hasFound = false;
            m_hasMore = false;
        }
        emit changed();
        return;
    }
    if (!isMore)
        m_rooms.clear();
    // The list moves while it is read, and the first page has two numbers (8.23): no room twice.
    for (const plugdj::RoomListEntry &room : answer->rooms) {
        const bool isKnown =
            std::any_of(m_rooms.begin(), m_rooms.end(), [&](const auto &known) { return known.slug == room.slug; });
        if (!isKnown && !room.slug.isEmpty())
            m_rooms.append(room);
    }
    m_page = page;
    m_total = answer->total;
    m_hasMore = answer->hasMore && m_rooms.size() < MostRooms;
    m_foundFor = m_words;
    m_hasFound = true;
    m_state = State::Ready;
    emit changed();
}

seconds PlugDjRoomSearch::waitedFor() const
{
    if (m_state != State::Loading && !m_isLoadingMore)
        return seconds(0);
    return std::chrono::floor<seconds>(steady_clock::now() - m_waitingSince);
}

} // namespace partyline

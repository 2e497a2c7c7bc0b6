// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// Which rows the room finder of a DJ site shows; the rest of it stands in djroomfinder.cpp.
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "ui/djroomfinder.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using Kind = RoomListRow::Kind;
using Section = RoomListRow::Section;

namespace {

/// Sections above the list of all rooms show no more than this of themselves while nothing is searched.
constexpr qsizetype MostRecentShown = 8;

QString titleOf(Section section, bool isSearch)
{
    switch (section) {
    case Section::Favourites:
        return DjRoomFinder::tr("Favourites");
    case Section::Hosted:
        return DjRoomFinder::tr("Your rooms");
    case Section::Recent:
        return DjRoomFinder::tr("Recent");
    case Section::All:
        return isSearch ? DjRoomFinder::tr("Found") : DjRoomFinder::tr("All rooms");
    case Section::None:
        return {};
    }
    Q_UNREACHABLE();
}

/// Every word stands in the name or in the address.
bool fits(const plugdj::RoomListEntry &room, const QString &words)
{
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(all.begin(), all.end(), [&](const QString &word) {
        return room.name.contains(word, Qt::CaseInsensitive) || room.slug.contains(word, Qt::CaseInsensitive);
    });
}

void appendSection(QList<RoomListRow> &rows, const QList<RoomListRow> &section, bool isSearch, int count = -1)
{
    if (section.isEmpty())
        return;
    RoomListRow head;
    head.kind = Kind::Head;
    head.section = section.constFirst().section;
    head.text = titleOf(head.section, isSearch);
    head.count = count >= 0 ? count : int(section.size());
    rows.append(head);
    rows += section;
}

} // namespace

RoomListRow DjRoomFinder::rowOf(const plugdj::RoomListEntry &room, Section section, bool isKnown) const
{
    const PlugDjController *seat = m_account.seat();
    RoomListRow row;
    row.section = section;
    row.room = room;
    row.isKnown = isKnown;
    row.isFavourite = m_account.lobby().isFavourite(room.id);
    row.isPending = m_account.lobby().isFavouritePending(room.id);
    row.isHere = seat && seat->state() == RoomController::State::Live && seat->room() == room.slug;
    // Both are the lobby's to say; in the entry they only age.
    row.room.favorite = false;
    return row;
}

QList<RoomListRow> DjRoomFinder::listRows(const QList<plugdj::RoomListEntry> &rooms, Section section) const
{
    QList<RoomListRow> rows;
    for (const plugdj::RoomListEntry &room : rooms)
        rows.append(rowOf(room, section, true));
    return rows;
}

/// With all that any list told about the room.
QList<RoomListRow> DjRoomFinder::recentRows() const
{
    QList<plugdj::RoomListEntry> known = m_search.rooms();
    known += m_account.lobby().favourites();
    known += m_account.lobby().hosted();
    QList<RoomListRow> rows;
    for (const RecentRoom &recent : m_recent) {
        const auto it = std::find_if(known.begin(), known.end(),
                                     [&](const plugdj::RoomListEntry &room) { return room.slug == recent.room; });
        plugdj::RoomListEntry entry;
        entry.slug = recent.room;
        entry.name = recent.name;
        rows.append(it == known.end() ? rowOf(entry, Section::Recent, false) : rowOf(*it, Section::Recent, true));
    }
    return rows;
}

QList<RoomListRow> DjRoomFinder::browsed() const
{
    const PlugDjLobby &lobby = m_account.lobby();
    QList<RoomListRow> rows;
    appendSection(rows, listRows(lobby.favourites(), Section::Favourites), false);
    appendSection(rows, listRows(lobby.hosted(), Section::Hosted), false);
    QList<RoomListRow> recent = recentRows();
    recent.removeIf([](const RoomListRow &row) { return row.isFavourite; });
    appendSection(rows, recent.first(std::min(MostRecentShown, recent.size())), false);
    if (m_search.hasFound() && m_search.foundFor().isEmpty())
        appendSection(rows, listRows(m_search.rooms(), Section::All), false, m_search.total());
    return rows;
}

/// What is ours first where the site's search does not know it: private rooms, and favourites by their address.
QList<RoomListRow> DjRoomFinder::searched() const
{
    QList<plugdj::RoomListEntry> found = m_search.rooms();
    found.removeIf([this](const plugdj::RoomListEntry &room) {
        return m_search.foundFor() != m_text && !fits(room, m_text); // of words that were typed before
    });
    const auto ours = [&](QList<RoomListRow> section) {
        section.removeIf([&](const RoomListRow &row) {
            return !fits(row.room, m_text)
                   || std::any_of(found.begin(), found.end(),
                                  [&](const plugdj::RoomListEntry &room) { return room.slug == row.room.slug; });
        });
        return section;
    };
    const PlugDjLobby &lobby = m_account.lobby();
    QList<RoomListRow> rows;
    appendSection(rows, ours(listRows(lobby.favourites(), Section::Favourites)), true);
    appendSection(rows, ours(listRows(lobby.hosted(), Section::Hosted)), true);
    QList<RoomListRow> recent = ours(recentRows());
    recent.removeIf([](const RoomListRow &row) { return row.isFavourite; });
    appendSection(rows, recent, true);
    const bool isCurrent = m_search.foundFor() == m_text;
    appendSection(rows, listRows(found, Section::All), true, isCurrent ? m_search.total() : int(found.size()));
    return rows;
}

bool DjRoomFinder::isFoundExactly() const
{
    const auto &rooms = m_search.rooms();
    return std::any_of(rooms.begin(), rooms.end(),
                       [this](const plugdj::RoomListEntry &room) { return room.slug == m_address; });
}

std::optional<RoomListRow> DjRoomFinder::moreRow() const
{
    const bool isCurrent = m_search.hasFound() && m_search.foundFor() == m_search.words();
    if (!isCurrent || !m_search.hasMore())
        return {};
    RoomListRow row;
    row.kind = Kind::More;
    row.section = Section::All;
    if (m_search.isLoadingMore())
        row.text = tr("Loading more rooms");
    else
        row.text = m_search.error() ? tr("No more rooms came: %1").arg(m_search.error()->text) : tr("More rooms");
    return row;
}

QList<RoomListRow> DjRoomFinder::rows() const
{
    const bool isLink = m_text.contains(u'/');
    QList<RoomListRow> rows;
    if (!m_address.isEmpty() && !(isFoundExactly() && !isLink)) {
        RoomListRow row;
        row.kind = Kind::Address;
        row.room.slug = m_address;
        rows.append(row);
    }
    if (isLink)
        return rows;
    rows += m_text.isEmpty() ? browsed() : searched();
    if (const auto more = moreRow())
        rows.append(*more);
    return rows;
}

} // namespace partyline

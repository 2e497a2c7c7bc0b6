// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/keyactions.h"

#include <QHash>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int Numbered = 9; // tabs and options that have a key of their own

struct Line
{
    const char *id;
    KeyArea area;
    const char *words;
    std::initializer_list<const char *> keys;
};

// clang-format off
const Line Lines[] = {
    {"window.switch", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Go to a room, a person or an action"), {"Ctrl+K"}},
    {"window.join", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Join a room"), {"Ctrl+T"}},
    {"window.leave", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Close the tab"), {"Ctrl+W"}},
    {"window.reopen", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Open the last closed tab again"), {"Ctrl+Shift+T"}},
    {"window.reconnect", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Connect again"), {"Ctrl+R"}},
    {"window.nextTab", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Next tab"), {"Ctrl+Tab"}},
    {"window.previousTab", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Previous tab"), {"Ctrl+Shift+Tab"}},
    {"window.splitLeft", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Pane to the left"), {"Alt+Left"}},
    {"window.splitRight", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Pane to the right"), {"Alt+Right"}},
    {"window.splitUp", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Pane above"), {"Alt+Up"}},
    {"window.splitDown", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Pane below"), {"Alt+Down"}},
    {"window.everything", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Everything in one feed"), {"Ctrl+Shift+E"}},
    {"window.popOut", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "The room into a window of its own"), {"Ctrl+Shift+D"}},
    {"window.tabEarlier", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Tab towards the start"), {"Ctrl+Shift+PgUp"}},
    {"window.tabLater", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Tab towards the end"), {"Ctrl+Shift+PgDown"}},
    {"window.nextPane", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Next pane: tree, tabs, feed, composer, panels"), {"F6"}},
    {"window.previousPane", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Previous pane"), {"Shift+F6"}},
    {"window.search", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Search history"), {"Ctrl+Shift+F"}},
    {"window.mentions", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Mentions of all rooms"), {"Ctrl+Shift+A"}},
    {"window.nextMention", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Next mention"), {"Alt+Shift+Down"}},
    {"window.previousMention", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Previous mention"), {"Alt+Shift+Up"}},
    {"window.insight", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Insight: charts of a room"), {"Ctrl+Shift+I"}},
    {"window.rules", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Rules"), {"Ctrl+Shift+R"}},
    {"window.notifications", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Notifications"), {"Ctrl+Shift+N"}},
    {"window.hideAll", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Hide and mute all"), {"Ctrl+Shift+H"}},
    {"window.stopAutomation", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Stop all automation"), {"Ctrl+Shift+X"}},
    {"window.larger", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Larger text in this room's feed"), {"Ctrl++", "Ctrl+="}},
    {"window.smaller", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Smaller text in this room's feed"), {"Ctrl+-"}},
    {"window.usualSize", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Usual text size in this room's feed"), {"Ctrl+0"}},
    {"window.menuBar", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Show or hide the menu bar"), {"Ctrl+M"}},
    {"window.foldSidebar", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Fold the sidebar to icons"), {"Ctrl+B"}},
    {"window.settings", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Settings"), {"Ctrl+,"}},
    {"window.keys", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "All keys"), {"Ctrl+?"}},
    {"window.manual", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Manual"), {"F1"}},
    {"window.connections", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Connections"), {"Shift+F12"}},
    {"window.performance", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Performance"), {"F12"}},
    {"window.quit", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Quit"), {"Ctrl+Q"}},

    {"room.find", KeyArea::Room, QT_TRANSLATE_NOOP("partyline::KeyBook", "Find in this room"), {"Ctrl+F"}},
    {"room.newest", KeyArea::Room, QT_TRANSLATE_NOOP("partyline::KeyBook", "To the newest line"), {"Ctrl+End"}},
    {"room.lastRead", KeyArea::Room, QT_TRANSLATE_NOOP("partyline::KeyBook", "To where you stopped reading"), {"Ctrl+L", "Alt+Home"}},
    {"room.pause", KeyArea::Room, QT_TRANSLATE_NOOP("partyline::KeyBook", "Let the feed stand still"), {"Pause", "Ctrl+Alt+P"}},
    {"room.emotes", KeyArea::Room, QT_TRANSLATE_NOOP("partyline::KeyBook", "Emote picker"), {"Ctrl+E"}},
    {"room.sentLines", KeyArea::Room, QT_TRANSLATE_NOOP("partyline::KeyBook", "Find a line that you sent"), {"Ctrl+Up"}},
    {"room.about", KeyArea::Room, QT_TRANSLATE_NOOP("partyline::KeyBook", "About this room"), {"Ctrl+I"}},
    {"room.openOutside", KeyArea::Room, QT_TRANSLATE_NOOP("partyline::KeyBook", "Open the track or the stream in the browser"), {"Ctrl+Shift+O"}},

    {"dj.woot", KeyArea::DjRoom, QT_TRANSLATE_NOOP("partyline::KeyBook", "Woot"), {"F7", "Ctrl+Shift+W"}},
    {"dj.meh", KeyArea::DjRoom, QT_TRANSLATE_NOOP("partyline::KeyBook", "Meh"), {"F8", "Ctrl+Shift+M"}},
    {"dj.grab", KeyArea::DjRoom, QT_TRANSLATE_NOOP("partyline::KeyBook", "Grab the track"), {"F9", "Ctrl+Shift+G"}},
    {"dj.waitList", KeyArea::DjRoom, QT_TRANSLATE_NOOP("partyline::KeyBook", "Join or leave the wait list"), {"Ctrl+Shift+J"}},
    {"dj.skip", KeyArea::DjRoom, QT_TRANSLATE_NOOP("partyline::KeyBook", "Skip your own track"), {"Ctrl+Shift+S"}},
    {"dj.playlists", KeyArea::DjRoom, QT_TRANSLATE_NOOP("partyline::KeyBook", "Playlists"), {"Ctrl+Shift+L"}},

    {"waitList.up", KeyArea::WaitList, QT_TRANSLATE_NOOP("partyline::KeyBook", "Move the person up"), {"Ctrl+Shift+Up"}},
    {"waitList.down", KeyArea::WaitList, QT_TRANSLATE_NOOP("partyline::KeyBook", "Move the person down"), {"Ctrl+Shift+Down"}},
    {"waitList.top", KeyArea::WaitList, QT_TRANSLATE_NOOP("partyline::KeyBook", "Move the person to the top"), {"Ctrl+Shift+Home"}},
    {"waitList.remove", KeyArea::WaitList, QT_TRANSLATE_NOOP("partyline::KeyBook", "Take the person off the wait list"), {"Del"}},

    {"live.polls", KeyArea::Livestream, QT_TRANSLATE_NOOP("partyline::KeyBook", "Polls of this session and their charts"), {"Ctrl+Alt+0"}},
    {"live.peek", KeyArea::Livestream, QT_TRANSLATE_NOOP("partyline::KeyBook", "With a chat delay: what waits, while held"), {"F8"}},
    {"live.mpv", KeyArea::Livestream, QT_TRANSLATE_NOOP("partyline::KeyBook", "Play the stream in mpv"), {"Ctrl+Shift+P"}},
    {"live.streamlink", KeyArea::Livestream, QT_TRANSLATE_NOOP("partyline::KeyBook", "Play the stream in streamlink"), {"Ctrl+Shift+K"}},

    {"search.beside", KeyArea::Search, QT_TRANSLATE_NOOP("partyline::KeyBook", "Open the line beside the current room"), {"Ctrl+Return", "Ctrl+Enter"}},

    {"mentions.open", KeyArea::Mentions, QT_TRANSLATE_NOOP("partyline::KeyBook", "Open the line in its room"), {"Return"}},
    {"mentions.reply", KeyArea::Mentions, QT_TRANSLATE_NOOP("partyline::KeyBook", "Reply"), {"Ctrl+R"}},
    {"mentions.read", KeyArea::Mentions, QT_TRANSLATE_NOOP("partyline::KeyBook", "Read, or unread again"), {"Space"}},
    {"mentions.remove", KeyArea::Mentions, QT_TRANSLATE_NOOP("partyline::KeyBook", "Take the lines out of the list"), {"Del"}},

    {"rules.up", KeyArea::Rules, QT_TRANSLATE_NOOP("partyline::KeyBook", "Move the rule up"), {"Alt+Up"}},
    {"rules.down", KeyArea::Rules, QT_TRANSLATE_NOOP("partyline::KeyBook", "Move the rule down"), {"Alt+Down"}},
    {"rules.remove", KeyArea::Rules, QT_TRANSLATE_NOOP("partyline::KeyBook", "Delete the rule"), {"Del"}},

    {"playlists.new", KeyArea::Playlists, QT_TRANSLATE_NOOP("partyline::KeyBook", "New playlist"), {"Ctrl+N"}},
    {"playlists.activate", KeyArea::Playlists, QT_TRANSLATE_NOOP("partyline::KeyBook", "Play from this playlist"), {"Ctrl+Return"}},
    {"playlists.rename", KeyArea::Playlists, QT_TRANSLATE_NOOP("partyline::KeyBook", "Rename the playlist"), {"Shift+F2"}},
    {"playlists.delete", KeyArea::Playlists, QT_TRANSLATE_NOOP("partyline::KeyBook", "Delete the playlist"), {"Ctrl+Del"}},
    {"playlists.import", KeyArea::Playlists, QT_TRANSLATE_NOOP("partyline::KeyBook", "Import a file"), {"Ctrl+O"}},
    {"playlists.export", KeyArea::Playlists, QT_TRANSLATE_NOOP("partyline::KeyBook", "Export as a file"), {"Ctrl+S"}},
    {"playlists.reload", KeyArea::Playlists, QT_TRANSLATE_NOOP("partyline::KeyBook", "Load the playlists again"), {"F5"}},
    {"playlists.undo", KeyArea::Playlists, QT_TRANSLATE_NOOP("partyline::KeyBook", "Undo"), {"Ctrl+Z"}},
    {"playlists.close", KeyArea::Playlists, QT_TRANSLATE_NOOP("partyline::KeyBook", "Close the playlists"), {"Ctrl+W"}},
    {"tracks.top", KeyArea::PlaylistTracks, QT_TRANSLATE_NOOP("partyline::KeyBook", "Move tracks to the top"), {"Alt+Home"}},
    {"tracks.up", KeyArea::PlaylistTracks, QT_TRANSLATE_NOOP("partyline::KeyBook", "Move tracks up"), {"Alt+Up"}},
    {"tracks.down", KeyArea::PlaylistTracks, QT_TRANSLATE_NOOP("partyline::KeyBook", "Move tracks down"), {"Alt+Down"}},
    {"tracks.end", KeyArea::PlaylistTracks, QT_TRANSLATE_NOOP("partyline::KeyBook", "Move tracks to the end"), {"Alt+End"}},
    {"tracks.edit", KeyArea::PlaylistTracks, QT_TRANSLATE_NOOP("partyline::KeyBook", "Change author and title"), {"F2"}},
    {"tracks.remove", KeyArea::PlaylistTracks, QT_TRANSLATE_NOOP("partyline::KeyBook", "Remove tracks from the playlist"), {"Del"}},
};
// clang-format on

/// Actions that are there nine times; %1 in their words is the number.
const Line NumberedLines[] = {
    {"window.tab", KeyArea::Window, QT_TRANSLATE_NOOP("partyline::KeyBook", "Tab %1"), {"Ctrl+"}},
    {"live.vote", KeyArea::Livestream, QT_TRANSLATE_NOOP("partyline::KeyBook", "Vote for option %1"), {"Ctrl+Alt+"}},
};

QList<KeyAction> made()
{
    QList<KeyAction> all;
    for (const Line &line : Lines) {
        KeyAction action{QString::fromLatin1(line.id), line.area, line.words, {}};
        for (const char *key : line.keys)
            action.usual.append(QKeySequence(QString::fromLatin1(key), QKeySequence::PortableText));
        all.append(action);
    }
    for (const Line &line : NumberedLines) {
        for (int i = 1; i <= Numbered; ++i) {
            const QString number = QString::number(i);
            const QString key = QString::fromLatin1(*line.keys.begin()) + number;
            all.append({QString::fromLatin1(line.id) + number,
                        line.area,
                        line.words,
                        {QKeySequence(key, QKeySequence::PortableText)}});
        }
    }
    std::ranges::stable_sort(all, {}, &KeyAction::area);
    return all;
}

/// What it is a part of; itself for a window of its own.
KeyArea around(KeyArea area)
{
    switch (area) {
    case KeyArea::Room:
        return KeyArea::Window;
    case KeyArea::DjRoom:
    case KeyArea::Livestream:
        return KeyArea::Room;
    case KeyArea::WaitList:
        return KeyArea::DjRoom;
    case KeyArea::PlaylistTracks:
        return KeyArea::Playlists;
    case KeyArea::Window:
    case KeyArea::Search:
    case KeyArea::Mentions:
    case KeyArea::Rules:
    case KeyArea::Playlists:
        return area;
    }
    Q_UNREACHABLE();
}

bool liesWithin(KeyArea inner, KeyArea outer)
{
    while (inner != outer && inner != around(inner))
        inner = around(inner);
    return inner == outer;
}

} // namespace

const QList<KeyAction> &keyActions()
{
    static const QList<KeyAction> all = made();
    return all;
}

const KeyAction *keyAction(const QString &id)
{
    static const QHash<QString, qsizetype> places = [] {
        QHash<QString, qsizetype> found;
        for (qsizetype i = 0; i < keyActions().size(); ++i)
            found.insert(keyActions()[i].id, i);
        return found;
    }();
    const auto place = places.constFind(id);
    return place == places.constEnd() ? nullptr : &keyActions()[place.value()];
}

bool areasMeet(KeyArea one, KeyArea other)
{
    return liesWithin(one, other) || liesWithin(other, one);
}

} // namespace partyline

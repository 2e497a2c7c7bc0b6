// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/roompage.h"

#include <QPointer>

#include <chrono>

namespace partyline {

class DjBoothDesk;
class DjColumn;
class DjPersonActions;
class NowPlayingStrip;
class ModerationDesk;
class PlugDjController;
class RoomDetailsDialog;
class Settings;

/// The page of a DJ room: connects the controller with the column and the strip.
class DjRoomPage final : public RoomPage
{
    Q_OBJECT

public:
    DjRoomPage(PlugDjController &room, const Theme &theme, EmoteStore *emotes, QWidget *parent = nullptr);

    PlugDjController &djRoom() const { return m_djRoom; }
    /// When we are told of our turn, and how long a track may be; `settings` outlives the page.
    void followSettings(Settings &settings);
    /// Adds what moderators can do.
    void fillPersonMenu(QMenu &menu, const Person &person, const FeedItem *line) override;

signals:
    /// How long an automatic woot waits, chosen by the user: for all rooms.
    void wootSpanChosen(std::chrono::seconds from, std::chrono::seconds to);

protected:
    void fillSelectionMenu(QMenu &menu, const QList<FeedItem> &selected) override;
    /// What moderators do to others is told by choice, to moderators always.
    bool isShown(const FeedItem &item) const override;
    UserCard::Facts factsOf(const Person &person) const override;
    void personShown(const Person &person) override;

private:
    void offerPlaylists();
    void addAutomation();
    void connectPeople();
    void connectColumn();
    void makeModeration();
    void makeWaitListActions();
    void updateRoster();
    void addRoomActions();
    void showDetails();

    PlugDjController &m_djRoom;
    DjPersonActions *m_personActions;
    DjColumn *m_column;
    NowPlayingStrip *m_strip;
    DjBoothDesk *m_booth;
    ModerationDesk *m_desk;
    QPointer<RoomDetailsDialog> m_details; ///< while it is open
};

} // namespace partyline

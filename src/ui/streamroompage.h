// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/roompage.h"

namespace partyline {

class FloatplaneController;
class LiveMark;
class PollDesk;
class PollStrip;
class Settings;
class StreamActions;
class StreamColumn;
class StreamDelay;
class StreamModeration;

/// The page of a livestream: connects the controller with the column and the strip.
class StreamRoomPage final : public RoomPage
{
    Q_OBJECT

public:
    StreamRoomPage(FloatplaneController &room, const Theme &theme, EmoteStore *emotes, QWidget *parent = nullptr);

    /// Keeps the delay of this chat under `key`, or not at all where that is empty; `settings` outlives the page.
    void followSettings(Settings &settings, const QString &key);
    /// Adds what moderators can do.
    void fillPersonMenu(QMenu &menu, const Person &person, const FeedItem *line) override;

signals:
    /// A notification of another creator's stream was opened.
    void streamWanted(const partyline::Notification &notice);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeDelay();
    void updatePeople();
    void connectColumn();
    void updatePolls();
    void updateEmotes();
    void updateRefusal();
    void openNotification(const QString &id);
    void showAbout();
    void makeStreamActions();
    void updateOnAir();

    FloatplaneController &m_stream;
    EmoteStore *m_pictures;
    StreamColumn *m_column;
    PollStrip *m_strip;
    LiveMark *m_liveMark;
    StreamActions *m_actions;
    StreamDelay *m_delay;
    StreamModeration *m_moderation;
    PollDesk *m_polls;
};

} // namespace partyline

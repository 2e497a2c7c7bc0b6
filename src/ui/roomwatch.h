// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/roomcontroller.h"
#include "ui/tabitem.h"

namespace partyline {

/// What the tree and the tabs show of one open room: its state and what came while nobody looked.
class RoomWatch final : public TabItem
{
    Q_OBJECT

public:
    enum class Group { DjRooms, Livestreams, Practice };
    Q_ENUM(Group)
    /// Our own part in a DJ room's booth.
    enum class Standing { None, Next, OnAir };
    Q_ENUM(Standing)

    /// `controller` outlives the watch.
    RoomWatch(RoomController &controller, bool isPractice, const QString &key = {}, QObject *parent = nullptr);

    RoomController &controller() const { return m_controller; }
    Group group() const { return m_group; }
    const QString &name() const { return m_controller.name(); }
    /// As it was given; without one it is made of service and room, which holds for one account.
    QString key() const override { return m_key; }
    QString title() const override { return name(); }
    const RoomController::Connection &connection() const { return m_controller.connection(); }
    /// Lines of people since the room was last looked at, without our own and without history.
    int unread() const override { return m_unread; }
    int mentions() const override { return m_mentions; }
    /// What wanted the user's eye since the room was last looked at: the newest; nothing once it was seen.
    const std::optional<Alert> &alert() const { return m_alert; }
    Standing standing() const;
    bool hasOpenPoll() const;
    /// The livestream is on air, as far as that is known.
    bool isOnAir() const override;
    /// What the room does by itself, in words; empty: nothing.
    QString automationWords() const override;
    void stopAutomation();
    bool isLookedAt() const { return m_isLookedAt; }
    /// Until then the room tells nothing on the desktop (UTC); invalid: it does.
    const QDateTime &mutedUntil() const { return m_mutedUntil; }
    bool isMuted() const { return m_mutedUntil.isValid(); }
    void setMutedUntil(const QDateTime &until);
    /// The room is on the screen of an active window: nothing stays unread.
    void setLookedAt(bool lookedAt);

    /// Name in resources/icons.
    QString icon() const override;
    /// Of the state, where it is not Live; empty else.
    QString stateIcon() const;
    /// "live", "waiting, 12 seconds", ... in words.
    QString stateWords() const;
    /// "Keel & Kettle, livestream, live, 2 mentions".
    QString accessibleText() const override;

private:
    void count(const QList<FeedItem> &items);
    void mark(const Alert &alert);

    RoomController &m_controller;
    const Group m_group;
    const QString m_key;
    int m_unread = 0;
    int m_mentions = 0;
    std::optional<Alert> m_alert;
    QDateTime m_mutedUntil;
    bool m_isLookedAt = false;
};

/// "muted until 21:04", with the day where it is another.
QString mutedWords(const QDateTime &until);
/// "DJ rooms", "Livestreams", "Practice".
QString groupName(RoomWatch::Group group);

} // namespace partyline

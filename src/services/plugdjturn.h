// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace partyline {

class PlugDjController;

/// Our own way to the booth: tells when our turn comes near, is next and begins (RoomController::alerted), and leaves
/// the wait list for us after our turn where we asked for it. The service knows no such wish: it is done by us, when
/// the track that follows ours begins, and only while the program runs and is in the room.
class PlugDjTurn final : public QObject
{
    Q_OBJECT

public:
    /// `room` outlives it.
    explicit PlugDjTurn(PlugDjController &room, QObject *parent = nullptr);

    /// From this place on we are told once, 2 or more; less: only when we are next.
    void setAlertPlace(int place) { m_alertPlace = place; }
    /// Wished for; ends by itself when it is done, or when we leave the list in another way.
    bool leavesAfterTurn() const { return m_leaves; }
    void setLeavesAfterTurn(bool leaves);

signals:
    void leavesAfterTurnChanged(bool leaves);

private:
    void look();
    void tell(int place, bool isOnAir);
    void seeToLeaving(int place, bool isOnAir);
    void endLeaving();

    PlugDjController &m_room;
    int m_alertPlace = 0;
    int m_place = 0;
    bool m_isOnAir = false;
    bool m_leaves = false;
    bool m_hasPlayed = false; ///< since it was wished for
    bool m_hasAsked = false;  ///< the room, to take us off
    QString m_following;      ///< history id of the play after ours
};

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/plugdjbackstage.h"

#include <QObject>
#include <QTimer>

namespace partyline::djpractice {

class Booth;
class Doorman;
class Talk;

/// The people of the busy room: they play songs, talk, vote, grab, line up, come and go. Driven by timers; what happens
/// next comes from the cast's sequence.
class Residents final : public QObject
{
    Q_OBJECT

public:
    /// With `rate` 0 nobody does anything. At 1 somebody does something about every 1.5 s.
    Residents(Backstage &backstage, Booth &booth, Doorman &doorman, Talk &talk, double rate, QObject *parent = nullptr);

private:
    void begin();
    void act();
    void reward();
    void say(Room &room);
    void vote(Room &room);
    void grab(Room &room);
    void lineUp(Room &room);
    void comeOrGo(Room &room);
    qint64 someone(const Room &room);

    // Faults that people act out.
    void applyFault(const QString &name);
    void actFault(const QString &name);
    void oddNames(Room &room);
    void zalgo(Room &room);
    void fillWaitList(Room &room);
    void flood(bool isOn);

    Backstage &m_backstage;
    Booth &m_booth;
    Doorman &m_doorman;
    Talk &m_talk;
    Room *m_room;
    QTimer m_act;
    QTimer m_reward;
    QTimer m_flood;
    QList<qint64> m_away; ///< residents who left for a while
};

} // namespace partyline::djpractice

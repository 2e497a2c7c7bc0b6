// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"
#include "services/plugdjprofiles.h"
#include "ui/usercard.h"

#include <QObject>
#include <QUrl>

class QMenu;

namespace partyline {

class PlugDjAccount;
class RoomPeople;

/// What plug.dj adds to what can be done with somebody: friendship, its own list of ignored people, the profile.
class DjPersonActions final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    DjPersonActions(PlugDjAccount &account, RoomPeople &people, const Theme &theme, QObject *parent = nullptr);

    void fill(QMenu &menu, const Person &person);
    /// What the site tells about them; asks for it if it is not known yet, and changed() follows.
    void describe(UserCard::Facts &facts, const Person &person, bool isHere) const;
    /// Asks, or accepts where they have asked.
    void befriend(const Person &person);
    /// On the website; empty where they have none.
    QUrl profileOf(const Person &person) const;

signals:
    /// describe() may answer differently now.
    void changed();
    /// Refused, or done: one sentence.
    void told(const QString &sentence);
    void browserWanted(const QUrl &url);

private:
    void addFriendship(QMenu &menu, const Person &person);
    void addIgnoring(QMenu &menu, const Person &person);
    QString refusal() const;

    PlugDjAccount &m_account;
    RoomPeople &m_people;
    const Theme &m_theme;
};

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"

#include <QObject>

class QMenu;

namespace partyline {

class RoomPeople;
class Theme;

/// What can be done with a person in every room; services add theirs in RoomPage::fillPersonMenu().
class PersonMenu final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    PersonMenu(RoomPeople &people, const Theme &theme, QObject *parent = nullptr);

    void fill(QMenu &menu, const Person &person);
    /// The ways to hide somebody, or to show them again.
    void fillHiding(QMenu &menu, const Person &person);

signals:
    void mentionWanted(const QString &name);
    void cardWanted(const partyline::Person &person);
    void nicknameWanted(const partyline::Person &person);
    void noteWanted(const partyline::Person &person);
    /// What was done, for the line above the composer.
    void told(const QString &sentence);

private:
    void hide(const Person &person, std::chrono::seconds time);

    RoomPeople &m_people;
    const Theme &m_theme;
};

/// A name as menus take it: & is no mnemonic there, and nothing turns the sentence around.
QString forMenu(const QString &name);

} // namespace partyline

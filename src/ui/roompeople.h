// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/peoplebook.h"

#include <chrono>

namespace partyline {

class RoomController;

/// What the user keeps about the people of one room: the people book, asked about a person instead of a key. Tells the
/// room whose lines are hidden.
class RoomPeople final : public QObject
{
    Q_OBJECT

public:
    /// The room outlives it. Until setBook() it remembers in memory.
    explicit RoomPeople(RoomController &room, QObject *parent = nullptr);
    ~RoomPeople() override;

    /// Outlives the room's page.
    void setBook(PeopleBook &book);

    QString nickname(const Person &person) const { return m_book->nickname(key(person)); }
    QString note(const Person &person) const { return m_book->note(key(person)); }
    /// "the baker (tape.deck)", or the name where there is no nickname.
    QString shownName(const Person &person) const;
    /// By the user, here; the service's own list of ignored people is another thing.
    bool isHidden(const Person &person) const { return m_book->isHidden(key(person)); }
    QDateTime hiddenUntil(const Person &person) const { return m_book->hiddenUntil(key(person)); }
    bool isSelf(const Person &person) const;

    void setNickname(const Person &person, const QString &nickname) { m_book->setNickname(key(person), nickname); }
    void setNote(const Person &person, const QString &note) { m_book->setNote(key(person), note); }
    /// For so long; zero is for good.
    void hide(const Person &person, std::chrono::seconds time);
    void show(const Person &person) { m_book->show(key(person)); }

    RoomController &room() const { return m_room; }

signals:
    /// Somebody's nickname or note is another, or they are hidden or shown again.
    void changed();

private:
    QString key(const Person &person) const;

    RoomController &m_room;
    PeopleBook m_ownBook;
    PeopleBook *m_book;
};

} // namespace partyline

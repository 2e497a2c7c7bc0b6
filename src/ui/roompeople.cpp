// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roompeople.h"

#include "services/account.h"
#include "services/roomcontroller.h"

namespace partyline {

RoomPeople::RoomPeople(RoomController &room, QObject *parent)
    : QObject(parent)
    , m_room(room)
    , m_ownBook(QString())
    , m_book(&m_ownBook)
{
    setBook(m_ownBook);
    room.setHides([this](const Person &person) { return isHidden(person); });
}

RoomPeople::~RoomPeople()
{
    m_room.setHides({});
}

void RoomPeople::setBook(PeopleBook &book)
{
    disconnect(m_book, nullptr, this, nullptr);
    m_book = &book;
    connect(m_book, &PeopleBook::changed, this, &RoomPeople::changed);
    emit changed();
}

QString RoomPeople::shownName(const Person &person) const
{
    const QString nickname = this->nickname(person);
    return nickname.isEmpty() ? person.name : tr("%1 (%2)", "nickname (name)").arg(nickname, person.name);
}

bool RoomPeople::isSelf(const Person &person) const
{
    const Person &self = m_room.account().self();
    return person.id.isEmpty() ? person.name == self.name : person.id == self.id;
}

void RoomPeople::hide(const Person &person, std::chrono::seconds time)
{
    const QDateTime until = time.count() > 0 ? QDateTime::currentDateTimeUtc().addSecs(time.count()) : QDateTime();
    m_book->hide(key(person), until);
}

QString RoomPeople::key(const Person &person) const
{
    return PeopleBook::keyOf(m_room.account().endpoints(), person);
}

} // namespace partyline

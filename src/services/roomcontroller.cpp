// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/roomcontroller.h"

#include "services/account.h"

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// What somebody said; what happened to them is told all the same.
bool isLine(const FeedItem &item)
{
    const bool isSaid =
        item.kind == FeedItem::Kind::Chat || item.kind == FeedItem::Kind::Chatter || item.kind == FeedItem::Kind::Emote;
    return isSaid && !item.isOwn && !item.author.name.isEmpty();
}

} // namespace

RoomController::RoomController(Account &account, QString room, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_room(std::move(room))
    , m_name(m_room)
{
}

Service RoomController::service() const
{
    return m_account.service();
}

QList<FeedItem> RoomController::publish(QList<FeedItem> items)
{
    if (items.isEmpty())
        return items;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (FeedItem &item : items) {
        item.service = service();
        item.room = m_room;
        item.seq = ++m_lastSeq;
        if (!item.time.isValid())
            item.time = now;
        item.isHidden = isLine(item) && isHidden(item.author);
        item.isMention = item.isMention && !item.isHidden;
    }
    emit itemsArrived(items);
    return items;
}

void RoomController::tell(const QString &text)
{
    FeedItem item;
    item.kind = FeedItem::Kind::Notice;
    item.text = text;
    item.time = QDateTime::currentDateTimeUtc();
    // Later: whoever hears of an item may tell something about it, and everybody must hear of both in the order of
    // their numbers.
    QMetaObject::invokeMethod(
        this, [this, item] { publish({item}); }, Qt::QueuedConnection);
}

bool RoomController::isHidden(const Person &person) const
{
    if (!ignores(person) && !(m_hides && m_hides(person)))
        return false;
    return person.id.isEmpty() || person.id != m_account.self().id;
}

void RoomController::setConnection(Connection connection)
{
    if (m_connection == connection)
        return;
    m_connection = std::move(connection);
    emit connectionChanged(m_connection);
}

void RoomController::setName(const QString &name)
{
    if (m_name == name || name.isEmpty())
        return;
    m_name = name;
    emit headerChanged();
}

void RoomController::setDescription(const QString &description)
{
    if (m_description == description)
        return;
    m_description = description;
    emit headerChanged();
}

QString stateToken(RoomController::State state)
{
    switch (state) {
    case RoomController::State::Idle:
        return u"idle"_s;
    case RoomController::State::SigningIn:
        return u"signing-in"_s;
    case RoomController::State::Connecting:
        return u"connecting"_s;
    case RoomController::State::Joining:
        return u"joining"_s;
    case RoomController::State::Live:
        return u"live"_s;
    case RoomController::State::Waiting:
        return u"waiting"_s;
    case RoomController::State::Stopped:
        return u"stopped"_s;
    }
    Q_UNREACHABLE();
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomwatch.h"

#include "services/account.h"
#include "services/floatplanecontroller.h"
#include "services/plugdjcontroller.h"
#include "ui/automationrow.h"

#include <QLocale>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

RoomWatch::Group groupOf(const RoomController &controller, bool isPractice)
{
    if (isPractice)
        return RoomWatch::Group::Practice;
    return controller.service() == Service::PlugDj ? RoomWatch::Group::DjRooms : RoomWatch::Group::Livestreams;
}

bool isSaid(const FeedItem &item)
{
    const bool isLine =
        item.kind == FeedItem::Kind::Chat || item.kind == FeedItem::Kind::Chatter || item.kind == FeedItem::Kind::Emote;
    return isLine && !item.isOwn && !item.isBackfill && !item.isHidden;
}

} // namespace

RoomWatch::RoomWatch(RoomController &controller, bool isPractice, const QString &key, QObject *parent)
    : TabItem(parent)
    , m_controller(controller)
    , m_group(groupOf(controller, isPractice))
    , m_key(key.isEmpty() ? serviceToken(controller.service()) + u'/' + controller.room() : key)
{
    connect(&controller, &RoomController::connectionChanged, this, &RoomWatch::changed);
    connect(&controller, &RoomController::headerChanged, this, &RoomWatch::changed);
    connect(&controller, &RoomController::itemsArrived, this, &RoomWatch::count);
    connect(&controller, &RoomController::alerted, this, &RoomWatch::mark);
    if (auto *dj = qobject_cast<PlugDjController *>(&controller)) {
        connect(dj, &PlugDjController::nowPlayingChanged, this, &RoomWatch::changed);
        connect(dj, &PlugDjController::waitListChanged, this, &RoomWatch::changed);
        connect(&dj->automation(), &PlugDjAutomation::changed, this, &RoomWatch::changed);
    } else if (auto *live = qobject_cast<FloatplaneController *>(&controller)) {
        connect(live, &FloatplaneController::pollsChanged, this, &RoomWatch::changed);
        connect(live, &FloatplaneController::onAirChanged, this, &RoomWatch::changed);
    }
}

void RoomWatch::count(const QList<FeedItem> &items)
{
    if (m_isLookedAt)
        return;
    const int unread = m_unread;
    for (const FeedItem &item : items) {
        m_unread += isSaid(item);
        m_mentions += isSaid(item) && item.isMention;
    }
    if (m_unread != unread)
        emit changed();
}

void RoomWatch::setLookedAt(bool lookedAt)
{
    m_isLookedAt = lookedAt;
    if (!lookedAt || (m_unread == 0 && !m_alert))
        return;
    m_unread = 0;
    m_mentions = 0;
    m_alert.reset();
    emit changed();
}

void RoomWatch::setMutedUntil(const QDateTime &until)
{
    if (until == m_mutedUntil)
        return;
    m_mutedUntil = until;
    emit changed();
}

void RoomWatch::mark(const Alert &alert)
{
    if (m_isLookedAt)
        return;
    m_alert = alert;
    emit changed();
}

RoomWatch::Standing RoomWatch::standing() const
{
    const auto *room = qobject_cast<const PlugDjController *>(&m_controller);
    const QString own = m_controller.account().self().id;
    if (!room || own.isEmpty())
        return Standing::None;
    if (room->nowPlaying().dj.id == own)
        return Standing::OnAir;
    return room->waitList().ownPlace == 1 ? Standing::Next : Standing::None;
}

bool RoomWatch::hasOpenPoll() const
{
    const auto *room = qobject_cast<const FloatplaneController *>(&m_controller);
    return room && !room->polls().isEmpty() && !room->polls().constFirst().isClosed;
}

bool RoomWatch::isOnAir() const
{
    const auto *room = qobject_cast<const FloatplaneController *>(&m_controller);
    return room && room->onAir().isOn();
}

QString RoomWatch::automationWords() const
{
    const auto *room = qobject_cast<const PlugDjController *>(&m_controller);
    return room ? partyline::automationWords(room->automation()) : QString();
}

void RoomWatch::stopAutomation()
{
    if (auto *room = qobject_cast<PlugDjController *>(&m_controller))
        room->automation().stopAll();
}

QString RoomWatch::icon() const
{
    if (m_group == Group::Practice)
        return u"flask"_s;
    return m_controller.service() == Service::PlugDj ? u"disc"_s : u"broadcast"_s;
}

QString RoomWatch::stateIcon() const
{
    switch (m_controller.state()) {
    case RoomController::State::Live:
        return {};
    case RoomController::State::Idle:
        return u"plug-connected-x"_s;
    case RoomController::State::SigningIn:
        return u"key"_s;
    case RoomController::State::Connecting:
        return u"plug-connected"_s;
    case RoomController::State::Joining:
        return u"door-enter"_s;
    case RoomController::State::Waiting:
        return u"hourglass"_s;
    case RoomController::State::Stopped:
        return u"alert-circle"_s;
    }
    Q_UNREACHABLE();
}

QString RoomWatch::stateWords() const
{
    switch (m_controller.state()) {
    case RoomController::State::Live:
        return tr("live");
    case RoomController::State::Idle:
        return tr("not connected");
    case RoomController::State::SigningIn:
        return tr("signing in");
    case RoomController::State::Connecting:
        return tr("connecting");
    case RoomController::State::Joining:
        return tr("joining");
    case RoomController::State::Waiting:
        return tr("waiting, next try in %1 s").arg(connection().retryIn.count());
    case RoomController::State::Stopped:
        return tr("stopped");
    }
    Q_UNREACHABLE();
}

QString RoomWatch::accessibleText() const
{
    QStringList parts{name(), m_controller.service() == Service::PlugDj ? tr("DJ room") : tr("livestream"),
                      stateWords()};
    if (isOnAir())
        parts.insert(2, tr("on air"));
    if (standing() == Standing::OnAir)
        parts.append(tr("you are on air"));
    else if (standing() == Standing::Next)
        parts.append(tr("you are next"));
    if (hasOpenPoll())
        parts.append(tr("a poll is open"));
    if (m_alert)
        parts.append(m_alert->title);
    if (isMuted())
        parts.append(mutedWords(m_mutedUntil));
    if (const QString words = automationWords(); !words.isEmpty())
        parts.append(tr("automatic: %1").arg(words));
    if (m_mentions > 0)
        parts.append(m_mentions == 1 ? tr("1 mention") : tr("%1 mentions").arg(m_mentions));
    else if (m_unread > 0)
        parts.append(m_unread == 1 ? tr("1 new line") : tr("%1 new lines").arg(m_unread));
    return parts.join(u", "_s);
}

QString mutedWords(const QDateTime &until)
{
    const QLocale locale;
    const QDateTime local = until.toLocalTime();
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == QDate::currentDate())
        return RoomWatch::tr("muted until %1").arg(time);
    return RoomWatch::tr("muted until %1, %2").arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

QString groupName(RoomWatch::Group group)
{
    switch (group) {
    case RoomWatch::Group::DjRooms:
        return RoomWatch::tr("DJ rooms");
    case RoomWatch::Group::Livestreams:
        return RoomWatch::tr("Livestreams");
    case RoomWatch::Group::Practice:
        return RoomWatch::tr("Practice");
    }
    Q_UNREACHABLE();
}

} // namespace partyline

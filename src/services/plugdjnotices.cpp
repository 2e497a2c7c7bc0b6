// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjnotices.h"

#include "core/steadytime.h"
#include "services/plugdjaccount.h"
#include "services/plugdjrequests.h"
#include "services/plugdjsentences.h"

#include <QPointer>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A notice's id begins with what it is, and says which: the same twice is the same notice.
const QString SitePrefix = u"site:"_s;
const QString LevelPrefix = u"level:"_s;
const QString GiftPrefix = u"gift:"_s;
const QString RequestPrefix = u"request:"_s;
const QString FriendPrefix = u"friend:"_s;
const QString NamePrefix = u"name:"_s;

/// The same again within this time is a repeat of the wire, later it is news.
constexpr qint64 RepeatSeconds = 60;
/// An answer that was under way when the name changed still has the old one.
constexpr int NameTries = 3;
/// Nobody announces more than a day ahead; what is not a sensible number must not become a date.
constexpr int MostMinutes = 24 * 60;
/// So long after the announced moment, without anything happening, nobody believes it any more.
constexpr auto MaintenancePatience = 30min;

} // namespace

PlugDjNotices::PlugDjNotices(PlugDjAccount &account)
    : QObject(&account)
    , m_account(account)
{
    m_maintenanceTimer.setSingleShot(true);
    connect(&m_maintenanceTimer, &QTimer::timeout, this, &PlugDjNotices::endMaintenance);
    connect(&account, &PlugDjAccount::userRefreshed, this, &PlugDjNotices::nameArrived);
}

PlugDjNotices::Kind PlugDjNotices::kindOf(const Notification &notice)
{
    const std::pair<QString, Kind> kinds[]{{LevelPrefix, Kind::LevelUp},
                                           {GiftPrefix, Kind::Gift},
                                           {RequestPrefix, Kind::FriendRequest},
                                           {FriendPrefix, Kind::NewFriend},
                                           {NamePrefix, Kind::NewName}};
    for (const auto &[prefix, kind] : kinds) {
        if (notice.id.startsWith(prefix))
            return kind;
    }
    return Kind::Other;
}

int PlugDjNotices::unread() const
{
    return int(std::ranges::count(m_all, false, &Notification::seen));
}

Notification *PlugDjNotices::find(const QString &id)
{
    const auto it = std::ranges::find(m_all, id, &Notification::id);
    return it == m_all.end() ? nullptr : &*it;
}

/// A new level has the same key whether levelUp, earn or a notification tells it.
PlugDjNotices::Found PlugDjNotices::read(const plugdj::SiteNotification &notification) const
{
    Notification notice;
    notice.receivedAt = notification.timestamp.isValid() ? notification.timestamp : QDateTime::currentDateTimeUtc();
    const QString key =
        notification.id > 0 ? QString::number(notification.id) : notification.action + u':' + notification.value;
    notice.id = SitePrefix + key;
    notice.message = plugdj::notificationText(notification);
    if (notification.action == "levelUp"_L1) {
        notice.title = tr("New level");
        if (const int level = notification.value.toInt(); level > 0)
            notice.id = LevelPrefix + QString::number(level);
    } else if (notification.action == "gift"_L1) {
        notice.title = tr("Gift");
        notice.id = GiftPrefix + key;
    } else {
        notice.title = notification.action == "custom"_L1 ? tr("From the site") : tr("Your account");
    }
    return {notice, notification.id};
}

bool PlugDjNotices::keep(const Found &found)
{
    const QString id = found.notice.id;
    if (found.serverId > 0)
        m_serverIds.insert(id, found.serverId);
    if (const Notification *known = find(id)) {
        const bool isRepeat = !known->seen || found.serverId > 0
                              || std::abs(known->receivedAt.secsTo(QDateTime::currentDateTimeUtc())) < RepeatSeconds;
        if (isRepeat)
            return false;
        m_all.removeIf([&](const Notification &notice) { return notice.id == id; });
    }
    const auto place = std::ranges::find_if(
        m_all, [&](const Notification &other) { return other.receivedAt <= found.notice.receivedAt; });
    m_all.insert(place, found.notice);
    while (m_all.size() > MostNotices)
        m_serverIds.remove(m_all.takeLast().id);
    return true;
}

void PlugDjNotices::take(const QList<plugdj::SiteNotification> &pending)
{
    bool isAny = false;
    for (const plugdj::SiteNotification &notification : pending)
        isAny = keep(read(notification)) || isAny;
    if (isAny)
        emit changed();
}

bool PlugDjNotices::add(const plugdj::SiteNotification &notification)
{
    const bool isNews = keep(read(notification));
    if (isNews)
        emit changed();
    return isNews;
}

bool PlugDjNotices::addLevel(int level)
{
    return add({0, u"levelUp"_s, QString::number(level), {}});
}

bool PlugDjNotices::addFriendRequest(const QString &name)
{
    Notification notice;
    notice.id = RequestPrefix + name;
    notice.title = name;
    notice.message = tr("would like to be your friend");
    notice.receivedAt = QDateTime::currentDateTimeUtc();
    const bool isNews = keep({notice, 0});
    if (isNews)
        emit changed();
    return isNews;
}

bool PlugDjNotices::addFriend(const QString &name)
{
    Notification notice;
    notice.id = FriendPrefix + name;
    notice.title = name;
    notice.message = tr("is your friend now");
    notice.receivedAt = QDateTime::currentDateTimeUtc();
    const bool isNews = keep({notice, 0});
    if (isNews)
        emit changed();
    return isNews;
}

void PlugDjNotices::settleFriendRequest(const QString &name)
{
    markRead(RequestPrefix + name);
}

void PlugDjNotices::markRead(const QString &id)
{
    Notification *const notice = find(id);
    if (!notice || notice->seen)
        return;
    notice->seen = true;
    if (m_serverIds.contains(id))
        m_toDismiss.append(id);
    emit changed();
    if (!m_isDismissing && !m_toDismiss.isEmpty())
        dismiss();
}

void PlugDjNotices::markAllRead()
{
    const QList<Notification> all = m_all;
    for (const Notification &notice : all)
        markRead(notice.id);
}

/// One after the other: the site counts requests (4.13).
QCoro::Task<> PlugDjNotices::dismiss()
{
    m_isDismissing = true;
    const QPointer<PlugDjNotices> self(this);
    const int session = m_session;
    while (!m_toDismiss.isEmpty()) {
        ApiRequest request = plugdj::dismissNotificationRequest(m_serverIds.value(m_toDismiss.constFirst()));
        const auto answer = co_await m_account.api().send(std::move(request));
        if (isGone(self, answer))
            co_return;
        if (session != m_session)
            break;
        const bool isDone = answer || answer.error().code == "notFound"_L1 || answer.error().code == "404"_L1;
        if (isDone) {
            m_toDismiss.removeFirst();
            continue;
        }
        // The rest would fare no better.
        const QStringList refused = std::exchange(m_toDismiss, {});
        for (const QString &id : refused) {
            if (Notification *notice = find(id))
                notice->seen = false;
        }
        emit failed(answer.error());
        if (self)
            emit changed();
        break;
    }
    if (self && session == m_session)
        m_isDismissing = false;
}

void PlugDjNotices::hearOfNewName()
{
    if (m_nameTries > 0)
        return;
    m_nameTries = NameTries;
    m_nameBefore = m_account.self().name;
    m_account.checkSession();
}

void PlugDjNotices::nameArrived()
{
    if (m_nameTries == 0)
        return;
    const QString name = m_account.self().name;
    if (name == m_nameBefore) {
        if (--m_nameTries > 0)
            m_account.checkSession();
        return;
    }
    m_nameTries = 0;
    Notification notice;
    notice.id = NamePrefix + name;
    notice.title = tr("New name");
    notice.message = tr("The site calls you %1 now.").arg(name);
    notice.receivedAt = QDateTime::currentDateTimeUtc();
    if (keep({notice, 0}))
        emit changed();
    emit renamed(name);
}

void PlugDjNotices::clear()
{
    ++m_session;
    m_isDismissing = false;
    m_nameTries = 0;
    m_toDismiss.clear();
    m_serverIds.clear();
    if (!std::exchange(m_all, {}).isEmpty())
        emit changed();
    endMaintenance();
}

bool PlugDjNotices::announceMaintenance(int minutes)
{
    const bool isFirst = !m_maintenanceAt.isValid();
    const std::chrono::minutes left(std::clamp(minutes, 0, MostMinutes));
    m_maintenanceAt = steadyUtc().addSecs(std::chrono::seconds(left).count());
    m_maintenanceTimer.start(left + MaintenancePatience);
    emit maintenanceChanged();
    return isFirst;
}

void PlugDjNotices::endMaintenance()
{
    m_maintenanceTimer.stop();
    if (std::exchange(m_maintenanceAt, {}).isValid())
        emit maintenanceChanged();
}

} // namespace partyline

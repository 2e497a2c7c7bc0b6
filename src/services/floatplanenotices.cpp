// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanenotices.h"

#include "core/logging.h"
#include "services/floatplaneaccount.h"
#include "services/floatplaneitems.h"
#include "services/floatplanelobby.h"
#include "wire/floatplanetext.h"

#include <QSet>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// Posts whose notification has not come (yet); one follows the other within moments.
constexpr qsizetype MostEarly = 100;
/// No timer runs longer; a later end is looked at again then.
constexpr qint64 LongestWaitMs = 24LL * 60 * 60 * 1000;
/// Small rows show them.
constexpr int PicturePixels = 128;

QString timeText(int seconds)
{
    const int minutes = (seconds + 30) / 60;
    if (seconds < 60)
        return FloatplaneNotices::tr("%1 s").arg(seconds);
    if (minutes < 60)
        return FloatplaneNotices::tr("%1 min").arg(minutes);
    return FloatplaneNotices::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

void enrich(Notification &notice, const floatplane::CreatorMenuUpdate &update)
{
    notice.facts = factsOf(update.metadata);
    if (notice.message.isEmpty())
        notice.message = floatplane::plainText(update.title).simplified();
    if (const QUrl picture = pictureFor(update.thumbnail, PicturePixels); !picture.isEmpty())
        notice.picture = picture;
}

} // namespace

QString factsOf(const floatplane::CreatorMenuUpdate::Metadata &metadata)
{
    QStringList parts;
    if (metadata.videos > 0)
        parts.append(metadata.videos == 1 ? FloatplaneNotices::tr("video")
                                          : FloatplaneNotices::tr("%n videos", nullptr, metadata.videos));
    if (metadata.audios > 0)
        parts.append(metadata.audios == 1 ? FloatplaneNotices::tr("audio")
                                          : FloatplaneNotices::tr("%n audio files", nullptr, metadata.audios));
    if (metadata.pictures > 0)
        parts.append(metadata.pictures == 1 ? FloatplaneNotices::tr("picture")
                                            : FloatplaneNotices::tr("%n pictures", nullptr, metadata.pictures));
    if (metadata.galleries > 0)
        parts.append(FloatplaneNotices::tr("gallery"));
    const qint64 seconds = qint64(std::max(0, metadata.videoSeconds)) + std::max(0, metadata.audioSeconds);
    constexpr qint64 LongestSeconds = 100LL * 60 * 60; // longer is a slip of the server's
    if (seconds > 0 && seconds < LongestSeconds)
        parts.append(timeText(int(seconds)));
    return parts.join(u", "_s);
}

FloatplaneNotices::FloatplaneNotices(FloatplaneAccount &account)
    : m_account(account)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &FloatplaneNotices::unmuteWhoIsDue);
}

int FloatplaneNotices::unread() const
{
    return int(std::ranges::count(m_memory.all, false, &Notification::seen));
}

int FloatplaneNotices::unreadPosts(const QString &creatorId) const
{
    return int(std::ranges::count_if(m_memory.all, [&](const Notification &notice) {
        return !notice.seen && notice.creatorId == creatorId && notice.type == Notification::Type::PostRelease;
    }));
}

void FloatplaneNotices::hear(const floatplane::SyncEvent &event)
{
    std::visit([this](const auto &held) { take(held); }, event.data);
}

/// Told before: a twin, another socket, a repetition. Remembers it.
bool FloatplaneNotices::isHeard(const QString &id)
{
    if (m_memory.heard.contains(id))
        return true;
    if (m_memory.heard.size() >= MostHeard)
        m_memory.heard.removeFirst();
    m_memory.heard.append(id);
    return false;
}

bool FloatplaneNotices::isLookedAt(const floatplane::NotificationTarget &target) const
{
    const QStringList places = m_places ? m_places() : QStringList();
    return std::ranges::any_of(places, [&](const QString &place) { return target.isDiscardedAt(place); });
}

void FloatplaneNotices::take(const floatplane::CreatorNotification &event)
{
    if (isHeard(event.id))
        return;
    Notification notice = floatplane::notificationOf(event, m_account.endpoints().site);
    // Also of creators who are muted: what is on air is no question of taste.
    if (notice.type == Notification::Type::LivestreamStart)
        m_account.lobby().onAir().begin(event.creator);
    if (isMuted(event.creator)) {
        emit changed();
        return;
    }
    if (const auto early = m_early.constFind(notice.contentId); early != m_early.cend() && !notice.contentId.isEmpty())
        enrich(notice, *early);
    const bool isBefore = isLookedAt(event.target);
    notice.seen = isBefore;
    m_memory.all.prepend(notice);
    if (m_memory.all.size() > MostNotices)
        m_memory.all.removeLast();
    emit arrived(notice, isBefore);
    emit changed();
}

/// Beside the notification of a post: says what is in it. Of posts that were released silently nobody is told.
void FloatplaneNotices::take(const floatplane::CreatorMenuUpdate &update)
{
    if (update.id.isEmpty())
        return;
    for (Notification &notice : m_memory.all) {
        if (notice.contentId != update.id || notice.creatorId != update.creator)
            continue;
        const Notification before = notice;
        enrich(notice, update);
        if (!(notice == before))
            emit changed();
        return;
    }
    if (!m_early.contains(update.id)) {
        if (m_earlyOrder.size() >= MostEarly)
            m_early.remove(m_earlyOrder.takeFirst());
        m_earlyOrder.append(update.id);
    }
    m_early.insert(update.id, update);
}

void FloatplaneNotices::take(const floatplane::UserPhotoUpdated &photo)
{
    setOwnPicture(photo.image);
}

void FloatplaneNotices::setOwnPicture(const floatplane::Image &image)
{
    const QUrl picture = pictureFor(image, PicturePixels);
    if (picture.isEmpty() || picture == m_ownPicture)
        return;
    m_ownPicture = picture;
    emit ownPictureChanged();
}

void FloatplaneNotices::take(const floatplane::UnknownSync &)
{
    qCDebug(lcFloatplane) << "a sync event of a kind that is not known";
}

void FloatplaneNotices::markRead(const QString &id)
{
    for (Notification &notice : m_memory.all) {
        if (notice.id != id || notice.seen)
            continue;
        notice.seen = true;
        emit changed();
        return;
    }
}

void FloatplaneNotices::markAllRead()
{
    if (unread() == 0)
        return;
    for (Notification &notice : m_memory.all)
        notice.seen = true;
    emit changed();
}

void FloatplaneNotices::mute(const MutedCreator &creator)
{
    if (creator.id.isEmpty())
        return;
    QList<MutedCreator> &muted = m_memory.muted;
    muted.removeIf([&](const MutedCreator &each) { return each.id == creator.id; });
    if (muted.size() >= MostMuted)
        muted.removeFirst();
    muted.append(creator);
    emit changed();
    unmuteWhoIsDue();
}

void FloatplaneNotices::unmute(const QString &creatorId)
{
    const auto gone = m_memory.muted.removeIf([&](const MutedCreator &each) { return each.id == creatorId; });
    if (gone > 0)
        emit changed();
}

bool FloatplaneNotices::isMuted(const QString &creatorId) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return std::ranges::any_of(m_memory.muted, [&](const MutedCreator &each) {
        return each.id == creatorId && (!each.until.isValid() || each.until > now);
    });
}

QList<MutedCreator> FloatplaneNotices::muted() const
{
    QList<MutedCreator> sorted = m_memory.muted;
    std::ranges::sort(sorted, [](const MutedCreator &left, const MutedCreator &right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
    return sorted;
}

void FloatplaneNotices::unmuteWhoIsDue()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto gone =
        m_memory.muted.removeIf([&](const MutedCreator &each) { return each.until.isValid() && each.until <= now; });
    qint64 wait = LongestWaitMs;
    bool hasNext = false;
    for (const MutedCreator &each : std::as_const(m_memory.muted)) {
        if (!each.until.isValid())
            continue;
        hasNext = true;
        wait = std::min(wait, std::max<qint64>(0, now.msecsTo(each.until)));
    }
    if (hasNext)
        m_due.start(std::chrono::milliseconds(wait));
    else
        m_due.stop();
    if (gone > 0)
        emit changed();
}

QString FloatplaneNotices::nameOf(const QString &creatorId) const
{
    const auto known = m_account.lobby().streamOfCreator(creatorId);
    return known ? known->creatorName : QString();
}

void FloatplaneNotices::restore(const Memory &memory)
{
    const QSet<QString> fresh(m_memory.heard.cbegin(), m_memory.heard.cend());
    QStringList heard = memory.heard;
    heard.removeIf([&](const QString &id) { return fresh.contains(id); });
    m_memory.heard = heard + m_memory.heard;
    m_memory.heard = m_memory.heard.last(std::min(m_memory.heard.size(), MostHeard));
    for (const Notification &notice : memory.all) {
        if (!fresh.contains(notice.id) && m_memory.all.size() < MostNotices)
            m_memory.all.append(notice);
    }
    for (const MutedCreator &each : memory.muted) {
        const bool isKnown =
            std::ranges::any_of(m_memory.muted, [&](const MutedCreator &known) { return known.id == each.id; });
        if (!isKnown && m_memory.muted.size() < MostMuted)
            m_memory.muted.append(each);
    }
    emit changed();
    unmuteWhoIsDue();
}

} // namespace partyline

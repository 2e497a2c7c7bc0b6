// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/settings.h"

#include "store/leftlock.h"
#include "store/sidebarwidth.h"

#include <QMetaEnum>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto ThemeKey = u"look/theme"_s;
const auto GeometryKey = u"window/geometry"_s;
const auto SidebarKey = u"window/sidebarWidth"_s;
const auto MenuBarKey = u"window/menuBarVisible"_s;
const auto ModerationKey = u"feed/showsModeration"_s;
const auto EmojiKey = u"look/emoji"_s;
const auto FoldKey = u"feed/foldsRepeats"_s;
const auto OwnAtOnceKey = u"delay/ownLinesAtOnce"_s;
const auto MentionsAtOnceKey = u"delay/mentionsAtOnce"_s;
const auto WootFromKey = u"automation/wootFrom"_s;
const auto WootToKey = u"automation/wootTo"_s;
const auto NotificationsKey = u"alerts/desktopNotifications"_s;
const auto LivestreamsKey = u"alerts/livestreams"_s;
const auto PostsKey = u"alerts/posts"_s;
const auto AlertPlaceKey = u"alerts/waitListPlace"_s;
const auto TrackMinutesKey = u"booth/longestTrackMinutes"_s;
const auto PicturesKey = u"privacy/fetchesPictures"_s;
const auto FirstStepsKey = u"start/firstStepsDone"_s;

/// A key may hold anything, and QSettings reads "/" as a group.
QString roomKey(const QString &group, const QString &key)
{
    return group + u'/' + QString::fromLatin1(key.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

QString delayKey(const QString &key)
{
    return roomKey(u"delay/rooms"_s, key);
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_backend(path, QSettings::IniFormat)
{
    removeLeftLock(path);
}

Settings::Theme Settings::theme() const
{
    const QByteArray word = m_backend.value(ThemeKey).toString().toLatin1();
    bool isKnown = false;
    const int value = QMetaEnum::fromType<Theme>().keyToValue(word.constData(), &isKnown);
    return isKnown ? Theme(value) : Theme::Desktop;
}

void Settings::setTheme(Theme theme)
{
    if (theme == this->theme())
        return;
    m_backend.setValue(ThemeKey, QString::fromLatin1(QMetaEnum::fromType<Theme>().valueToKey(int(theme))));
    emit themeChanged(theme);
}

QByteArray Settings::windowGeometry() const
{
    return m_backend.value(GeometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    if (geometry == windowGeometry())
        return;
    m_backend.setValue(GeometryKey, geometry);
    emit windowGeometryChanged(geometry);
}

int Settings::sidebarWidth() const
{
    return boundedSidebar(m_backend.value(SidebarKey, DefaultSidebar).toInt());
}

void Settings::setSidebarWidth(int width)
{
    const int bounded = boundedSidebar(width);
    if (bounded == sidebarWidth())
        return;
    m_backend.setValue(SidebarKey, bounded);
    emit sidebarWidthChanged(bounded);
}

bool Settings::isMenuBarVisible() const
{
    return m_backend.value(MenuBarKey, true).toBool();
}

void Settings::setMenuBarVisible(bool visible)
{
    if (visible == isMenuBarVisible())
        return;
    m_backend.setValue(MenuBarKey, visible);
    emit menuBarVisibleChanged(visible);
}

bool Settings::showsModeration() const
{
    return m_backend.value(ModerationKey, true).toBool();
}

void Settings::setShowsModeration(bool shows)
{
    if (shows == showsModeration())
        return;
    m_backend.setValue(ModerationKey, shows);
    emit showsModerationChanged(shows);
}

bool Settings::showsEmoji() const
{
    return m_backend.value(EmojiKey, true).toBool();
}

void Settings::setShowsEmoji(bool shows)
{
    if (shows == showsEmoji())
        return;
    m_backend.setValue(EmojiKey, shows);
    emit showsEmojiChanged(shows);
}

bool Settings::foldsRepeats() const
{
    return m_backend.value(FoldKey, true).toBool();
}

void Settings::setFoldsRepeats(bool folds)
{
    if (folds == foldsRepeats())
        return;
    m_backend.setValue(FoldKey, folds);
    emit foldsRepeatsChanged(folds);
}

std::chrono::seconds Settings::chatDelay(const QString &key) const
{
    return std::chrono::seconds(qBound(0, m_backend.value(delayKey(key)).toInt(), int(MaxChatDelay.count())));
}

void Settings::setChatDelay(const QString &key, std::chrono::seconds delay)
{
    const auto kept = std::clamp(delay, std::chrono::seconds(0), MaxChatDelay);
    if (kept == chatDelay(key))
        return;
    if (kept.count() == 0)
        m_backend.remove(delayKey(key));
    else
        m_backend.setValue(delayKey(key), int(kept.count()));
    emit chatDelayChanged(key, kept);
}

bool Settings::ownLinesAtOnce() const
{
    return m_backend.value(OwnAtOnceKey, true).toBool();
}

void Settings::setOwnLinesAtOnce(bool atOnce)
{
    if (atOnce == ownLinesAtOnce())
        return;
    m_backend.setValue(OwnAtOnceKey, atOnce);
    emit ownLinesAtOnceChanged(atOnce);
}

bool Settings::mentionsAtOnce() const
{
    return m_backend.value(MentionsAtOnceKey, false).toBool();
}

void Settings::setMentionsAtOnce(bool atOnce)
{
    if (atOnce == mentionsAtOnce())
        return;
    m_backend.setValue(MentionsAtOnceKey, atOnce);
    emit mentionsAtOnceChanged(atOnce);
}

std::pair<std::chrono::seconds, std::chrono::seconds> Settings::wootSpan() const
{
    const int from = qBound(MinWoot, m_backend.value(WootFromKey, DefaultWootFrom).toInt(), MaxWoot);
    const int to = qBound(from, m_backend.value(WootToKey, DefaultWootTo).toInt(), MaxWoot);
    return {std::chrono::seconds(from), std::chrono::seconds(to)};
}

void Settings::setWootSpan(std::chrono::seconds from, std::chrono::seconds to)
{
    if (wootSpan() == std::pair(from, to))
        return;
    m_backend.setValue(WootFromKey, int(from.count()));
    m_backend.setValue(WootToKey, int(to.count()));
    const auto kept = wootSpan();
    emit wootSpanChanged(kept.first, kept.second);
}

bool Settings::areDesktopNotificationsOn() const
{
    return m_backend.value(NotificationsKey, true).toBool();
}

void Settings::setDesktopNotificationsOn(bool on)
{
    if (on == areDesktopNotificationsOn())
        return;
    m_backend.setValue(NotificationsKey, on);
    emit desktopNotificationsChanged(on);
}

bool Settings::tellsLivestreams() const
{
    return m_backend.value(LivestreamsKey, true).toBool();
}

void Settings::setTellsLivestreams(bool tells)
{
    if (tells == tellsLivestreams())
        return;
    m_backend.setValue(LivestreamsKey, tells);
    emit tellsLivestreamsChanged(tells);
}

bool Settings::tellsPosts() const
{
    return m_backend.value(PostsKey, true).toBool();
}

void Settings::setTellsPosts(bool tells)
{
    if (tells == tellsPosts())
        return;
    m_backend.setValue(PostsKey, tells);
    emit tellsPostsChanged(tells);
}

int Settings::alertPlace() const
{
    return qBound(0, m_backend.value(AlertPlaceKey, DefaultAlertPlace).toInt(), MaxAlertPlace);
}

void Settings::setAlertPlace(int place)
{
    const int bounded = qBound(0, place, MaxAlertPlace);
    if (bounded == alertPlace())
        return;
    m_backend.setValue(AlertPlaceKey, bounded);
    emit alertPlaceChanged(bounded);
}

int Settings::longestTrackMinutes() const
{
    return qBound(0, m_backend.value(TrackMinutesKey, DefaultTrackMinutes).toInt(), MaxTrackMinutes);
}

void Settings::setLongestTrackMinutes(int minutes)
{
    const int bounded = qBound(0, minutes, MaxTrackMinutes);
    if (bounded == longestTrackMinutes())
        return;
    m_backend.setValue(TrackMinutesKey, bounded);
    emit longestTrackMinutesChanged(bounded);
}

bool Settings::fetchesPictures() const
{
    return m_backend.value(PicturesKey, true).toBool();
}

void Settings::setFetchesPictures(bool fetches)
{
    if (fetches == fetchesPictures())
        return;
    m_backend.setValue(PicturesKey, fetches);
    emit fetchesPicturesChanged(fetches);
}

bool Settings::areFirstStepsDone() const
{
    return m_backend.value(FirstStepsKey, false).toBool();
}

void Settings::setFirstStepsDone(bool done)
{
    if (done == areFirstStepsDone())
        return;
    m_backend.setValue(FirstStepsKey, done);
    emit firstStepsDoneChanged(done);
}

bool Settings::isUsed() const
{
    return !accounts().isEmpty() || !recentRooms().isEmpty() || !windowGeometry().isEmpty();
}

bool Settings::sync()
{
    m_backend.sync();
    return m_backend.status() == QSettings::NoError;
}

} // namespace partyline

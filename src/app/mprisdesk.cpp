// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/mprisdesk.h"

#include "app/mprisadaptors.h"
#include "core/logging.h"
#include "core/steadytime.h"
#include "services/medialink.h"
#include "services/plugdjcontroller.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto Path = u"/org/mpris/MediaPlayer2"_s;
const auto Player = u"org.mpris.MediaPlayer2.Player"_s;

QString nameOf(const QString &profile)
{
    const QString name = u"org.mpris.MediaPlayer2.partyline"_s;
    return profile == "default"_L1 ? name : name + u".p"_s + profile;
}

QString trackPage(const Track &track)
{
    switch (track.source) {
    case Track::Source::YouTube:
        return pageOf(1, track.cid);
    case Track::Source::SoundCloud:
        return pageOf(2, track.cid);
    case Track::Source::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

/// A path may hold letters, digits and "_" only.
QDBusObjectPath trackPath(const QString &historyId)
{
    return QDBusObjectPath(u"/org/partyline/track/t"_s + QString::fromLatin1(historyId.toUtf8().toHex()));
}

} // namespace

MprisDesk::MprisDesk(const QString &profile, std::function<const RoomController *()> front, const QDBusConnection &bus,
                     QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_name(nameOf(profile))
    , m_front(std::move(front))
{
    new MprisRoot(this);
    new MprisPlayer(this);
    m_change.setSingleShot(true);
    m_change.setInterval(0ms);
    connect(&m_change, &QTimer::timeout, this, &MprisDesk::tellChange);
}

MprisDesk::~MprisDesk()
{
    setOn(false);
}

void MprisDesk::setOn(bool on)
{
    if (on == m_isOn || !m_bus.isConnected())
        return;
    if (!on) {
        m_isOn = false;
        m_bus.interface()->unregisterService(m_name);
        m_bus.unregisterObject(Path);
        return;
    }
    m_toldStatus = status();
    m_told = metadata();
    // The object first: whoever finds the name may call at once.
    m_isOn = m_bus.registerObject(Path, this, QDBusConnection::ExportAdaptors);
    const auto reply = m_bus.interface()->registerService(m_name);
    m_isOn = m_isOn && reply.isValid() && reply.value() == QDBusConnectionInterface::ServiceRegistered;
    if (!m_isOn) {
        qCInfo(lcApp) << "the media controls' name is taken";
        m_bus.unregisterObject(Path);
    }
}

void MprisDesk::follow(RoomController &room)
{
    auto *dj = qobject_cast<PlugDjController *>(&room);
    if (!dj)
        return;
    m_rooms.push_back(dj);
    connect(dj, &PlugDjController::nowPlayingChanged, this, &MprisDesk::review);
    connect(dj, &RoomController::connectionChanged, this, &MprisDesk::review);
    connect(dj, &RoomController::headerChanged, this, &MprisDesk::review);
    connect(dj, &QObject::destroyed, this, &MprisDesk::review);
}

const PlugDjController *MprisDesk::chosen() const
{
    const auto plays = [](const PlugDjController *room) {
        return room && room->state() == RoomController::State::Live && !room->nowPlaying().isIdle();
    };
    if (const auto *front = qobject_cast<const PlugDjController *>(m_front()); plays(front))
        return front;
    const PlugDjController *only = nullptr;
    for (const auto &room : m_rooms) {
        if (!plays(room))
            continue;
        if (only)
            return nullptr;
        only = room;
    }
    return only;
}

const NowPlaying *MprisDesk::playing() const
{
    const PlugDjController *room = chosen();
    return room ? &room->nowPlaying() : nullptr;
}

QVariantMap MprisDesk::metadata() const
{
    const PlugDjController *room = chosen();
    if (!room)
        return {
            {u"mpris:trackid"_s, QVariant::fromValue(QDBusObjectPath(u"/org/mpris/MediaPlayer2/TrackList/NoTrack"_s))}};
    const NowPlaying &now = room->nowPlaying();
    QVariantMap told{{u"mpris:trackid"_s, QVariant::fromValue(trackPath(now.historyId))},
                     {u"mpris:length"_s, qlonglong(std::chrono::microseconds(now.track.duration).count())},
                     {u"xesam:title"_s, now.track.title},
                     {u"xesam:artist"_s, QStringList{now.track.author}},
                     {u"xesam:album"_s, room->name()},
                     {u"xesam:comment"_s, QStringList{tr("%1 plays it").arg(now.dj.name)}}};
    if (const QString page = trackPage(now.track); !page.isEmpty())
        told.insert(u"xesam:url"_s, page);
    return told;
}

QString MprisDesk::status() const
{
    return chosen() ? u"Playing"_s : u"Stopped"_s;
}

qlonglong MprisDesk::position() const
{
    const NowPlaying *now = playing();
    if (!now || !now->startedAt.isValid())
        return 0;
    const auto into = std::chrono::milliseconds(now->startedAt.msecsTo(steadyUtc()));
    const auto end = std::chrono::milliseconds(now->track.duration);
    return std::chrono::microseconds(std::clamp(into, 0ms, std::max(end, 0ms))).count();
}

void MprisDesk::review()
{
    if (m_isOn && !m_change.isActive())
        m_change.start();
}

void MprisDesk::tellChange()
{
    if (!m_isOn)
        return;
    const QString now = status();
    const QVariantMap track = metadata();
    QVariantMap changed;
    if (now != m_toldStatus)
        changed.insert(u"PlaybackStatus"_s, now);
    if (const bool hasTrack = chosen(); hasTrack != (m_toldStatus == "Playing"_L1))
        changed.insert(u"CanPlay"_s, hasTrack);
    const bool isOther = track != m_told;
    if (isOther)
        changed.insert(u"Metadata"_s, track);
    if (changed.isEmpty())
        return;
    m_toldStatus = now;
    m_told = track;
    auto told = QDBusMessage::createSignal(Path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    told << Player << changed << QStringList();
    m_bus.send(told);
    if (isOther && chosen()) // we came in the middle of it
        emit findChild<MprisPlayer *>()->Seeked(position());
}

} // namespace partyline

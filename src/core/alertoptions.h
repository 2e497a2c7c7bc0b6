// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/alert.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <array>
#include <optional>

namespace partyline {

/// What an alert is about, as the user chooses it. Finer than Alert::Kind: some never come from a room.
enum class AlertType {
    Mention,
    Keyword, ///< a rule, or a word to look out for
    Live,
    Poll,
    NextUp,
    OnAir,
    Place,
    Post,
    Connection,
    Friend,
    Moderation,
    Site,
    Automation
};
inline constexpr int AlertTypes = int(AlertType::Automation) + 1;

/// The ways to the user's eye and ear: the desktop's notification, a sound, the number on launcher and tray.
enum class AlertWay { Notify, Sound, Badge };
inline constexpr int AlertWaysCount = 3;

AlertType alertType(Alert::Kind kind);
/// "mention", "keyword", ...: for files.
QString alertToken(AlertType type);
std::optional<AlertType> alertTypeOf(const QString &token);

struct AlertSound
{
    static constexpr qsizetype LongestEvent = 100;
    static constexpr qsizetype LongestFile = 4'000; ///< as long as a path can be

    QString event; ///< of the sound theme, "message-new-instant"; empty without `file`: silent
    QString file;  ///< the user's own; goes before `event`

    bool isEmpty() const { return event.isEmpty() && file.isEmpty(); }
    bool operator==(const AlertSound &) const = default;
};

/// A span of each chosen day in which nothing is told, by the clock on the wall; it may end on the day after.
struct QuietHours
{
    bool isOn = false;
    quint8 days = 0x7f; ///< those on which it begins; Monday is bit 0
    QTime from{22, 0};
    QTime to{8, 0}; ///< the same as `from`: until the same time of the next day

    bool holds(const QDateTime &local) const;
    bool operator==(const QuietHours &) const = default;
};

/// What is told of one room, where it differs; the rest is as everywhere.
struct RoomAlerts
{
    using Ways = std::array<std::optional<bool>, AlertWaysCount>;

    QString name; ///< as last seen
    QMap<AlertType, Ways> types;
    QDateTime mutedUntil; ///< UTC; invalid: not muted

    bool isEmpty() const { return types.isEmpty() && !mutedUntil.isValid(); }
    bool operator==(const RoomAlerts &) const = default;
};

/// All choices about alerts, sounds, launcher and tray. A value; AlertBook keeps it.
struct AlertOptions
{
    enum class Disturb { Yes, NotUntil, No };

    static constexpr qsizetype MostRooms = 500; ///< with choices of their own; more were not made by hand
    static constexpr int LoudestVolume = 100;

    std::array<std::array<bool, AlertWaysCount>, AlertTypes> ways; ///< by type and way
    std::array<AlertSound, AlertTypes> sounds;
    QHash<QString, RoomAlerts> rooms; ///< by a key that names account and room
    Disturb disturb = Disturb::Yes;
    QDateTime silentUntil; ///< UTC, for Disturb::NotUntil
    QuietHours quiet;
    bool obeysDesktop = true; ///< no sound and nothing urgent while the desktop itself is not to be disturbed
    bool hasSounds = true;
    int volume = LoudestVolume; ///< percent
    bool hasBadge = true;       ///< the number on the launcher
    bool hasTray = true;
    bool closesToTray = false;
    bool startsHidden = false;
    QStringList told; ///< what is said only once: tokens

    AlertOptions();
    bool isOn(AlertType type, AlertWay way) const { return ways[size_t(type)][size_t(way)]; }
    void set(AlertType type, AlertWay way, bool on) { ways[size_t(type)][size_t(way)] = on; }
    /// The room's own choice; nothing where it is as everywhere.
    std::optional<bool> ofRoom(const QString &room, AlertType type, AlertWay way) const;
    void setOfRoom(const QString &room, const QString &name, AlertType type, AlertWay way, std::optional<bool> on);
    void mute(const QString &room, const QString &name, const QDateTime &until);
    bool isMuted(const QString &room, const QDateTime &now) const;
    bool operator==(const AlertOptions &) const = default;
};

/// What is to be done about one alert.
struct AlertVerdict
{
    enum class Silence { None, Muted, DoNotDisturb, QuietHours, Desktop };

    bool notifies = false;
    bool sounds = false;
    bool badges = false;
    Silence silence = Silence::None; ///< why less than was chosen

    bool operator==(const AlertVerdict &) const = default;
};

/// `room` may be empty. What is held back still counts on the badge, but for muted rooms. A desktop that is not to be
/// disturbed takes notifications and files them by itself, so they go out all the same, without a sound of ours.
AlertVerdict judge(const AlertOptions &options, AlertType type, const QString &room, const QDateTime &now,
                   bool isDesktopQuiet);
/// When "until tomorrow" ends, UTC: eight in the morning. Deep in the night tomorrow is the coming morning.
QDateTime untilTomorrow(const QDateTime &now);
/// The next moment after `now` at which a time of the options runs out; invalid: none does.
QDateTime nextEnd(const AlertOptions &options, const QDateTime &now);
/// Without the times that have run out.
AlertOptions tidied(AlertOptions options, const QDateTime &now);

/// As in the file.
QJsonObject alertOptionsJson(const AlertOptions &options);
/// What is missing or makes no sense is as at first.
AlertOptions alertOptionsFromJson(const QJsonObject &json);

} // namespace partyline

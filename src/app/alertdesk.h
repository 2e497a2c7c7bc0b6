// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/alertgroups.h"
#include "app/connectionalarm.h"
#include "app/desktopnotifier.h"
#include "app/desktopquiet.h"
#include "app/launcherbadge.h"
#include "app/soundplayer.h"

#include <QPointer>

#include <functional>

namespace partyline {

class AlertBook;
class FeedModel;
class MainWindow;
class RoomController;
class RoomPage;
class Settings;
class Theme;

/// Brings alerts to the desktop when their room is not what the user looks at: as a notification, a sound, a number on
/// the launcher, each as it is chosen for the type and the room. What is done with a notification comes back here and
/// is done: jump to the line, reply, mute the room.
class AlertDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        Settings &settings;
        AlertBook &book;
        const Theme &theme;
    };
    /// A room as it can be found again after it was closed.
    struct Place
    {
        QPointer<RoomController> room;
        QString account; ///< id of the account, as the opener knows it
        QString slug;
        QString name;
        QString choices;      ///< key of the room in AlertOptions::rooms
        bool hasPage = false; ///< with which it leaves the window
    };
    /// What only the application knows about rooms. All may be empty.
    struct Rooms
    {
        std::function<QString(const RoomController &)> accountOf;
        std::function<QString(const RoomController &)> choicesOf;
        /// Opens the room of a place again; null when it cannot be.
        std::function<RoomController *(const Place &)> open;
        /// Scrolls the page of a room to a line of this run that is not in its feed (any more).
        std::function<void(RoomController &, const FeedItem &)> findLine;
    };
    /// For so long a notification mutes its room.
    static constexpr std::chrono::minutes MuteTime{60};

    /// All outlive the desk.
    explicit AlertDesk(Parts parts, QObject *parent = nullptr)
        : AlertDesk(parts, AlertGroups::Options(), parent)
    {
    }
    AlertDesk(Parts parts, AlertGroups::Options pace, QObject *parent = nullptr);
    ~AlertDesk() override;

    void setRooms(Rooms rooms) { m_openers = std::move(rooms); }
    void listenTo(RoomController &room);
    /// The page of a room that is listened to: its lines are looked through for mentions.
    void follow(RoomController &room, RoomPage &page);
    /// Tells it, unless the user looks at that room or wants none.
    void tell(RoomController &room, const Alert &alert);
    /// A line that a rule wants told.
    void tellLine(RoomController &room, const FeedItem &line);
    /// A rule's sound, where nothing silences the room.
    void sound(RoomController &room, const AlertSound &sound);
    /// What belongs to no open room; `key` comes back with clicked().
    void tell(const Alert &alert, AlertType type, const QString &key);
    void mute(RoomController &room, bool mutes);
    /// Not a word and not a sound until it is taken back, whatever is chosen.
    void setHushed(bool isHushed);
    bool isHushed() const { return m_isHushed; }
    /// The key of a room's choices in AlertOptions::rooms.
    QString choicesOf(const RoomController &room) const;
    QList<const RoomController *> rooms() const;
    /// A sentence on the desktop that asks for nothing.
    void say(const QString &key, const QString &title, const QString &text, const DesktopNote::Action &action = {});

    DesktopNotifier &notifier() { return m_notifier; }
    SoundPlayer &sounds() { return m_sounds; }
    const DesktopQuiet &desktop() const { return m_desktop; }
    /// Alerts with a badge that nobody has seen.
    int unseen() const;

signals:
    /// An alert of no open room; the window is in front already.
    void clicked(const QString &key);
    void unseenChanged(int count);
    /// See setHushed().
    void hushed();
    /// What differs in that room is to be chosen.
    void choicesWanted(const partyline::RoomController *room);

private:
    struct Told
    {
        AlertNote note;
        bool isRoom = false;
    };
    struct Reply
    {
        QPointer<RoomController> room;
        QString text;
        QDateTime said;
    };

    void followSettings();
    void readLines(RoomController &room, const FeedModel &feed, int first, int last);
    void bring(AlertNote note, RoomController *room);
    void show(const AlertGroup &group);
    DesktopNote drawn(const AlertGroup &group) const;
    QImage pictureOf(const AlertNote &note) const;
    void act(const QString &key, const QString &action);
    void reply(const QString &key, const QString &text);
    void giveBack(const AlertNote &note, const QString &text, const QString &reason);
    void hearOfReplies(RoomController &room, const QList<FeedItem> &items);
    void undo(const QString &key);
    RoomController *roomOf(const QString &place);
    RoomPage *pageOf(const RoomController &room) const;
    RoomController *comeTo(const AlertNote &note);
    void jump(const AlertNote &note);
    void mutePlace(const QString &place, bool mutes);
    void seeRoom(RoomController *room);
    void see(const QString &place);
    void showMutes();
    void remember(const QString &key, const Told &told);
    void updateBadge();
    QString placeOf(const RoomController &room) const;

    Parts m_;
    Rooms m_openers;
    AlertGroups m_groups;
    DesktopNotifier m_notifier;
    DesktopQuiet m_desktop;
    SoundPlayer m_sounds;
    LauncherBadge m_badge;
    ConnectionAlarm m_alarm;
    quint64 m_lastKey = 0;
    QHash<QString, Place> m_places; ///< by the key under which their alerts are shown
    QHash<const RoomController *, QPointer<RoomPage>> m_pages;
    QHash<QString, Told> m_told; ///< by the notifier's key: what a click means
    QStringList m_toldOrder;
    QHash<QString, int> m_unseen;                             ///< by place
    QList<std::pair<const RoomController *, qint64>> m_lines; ///< told lately
    QList<Reply> m_replies;
    bool m_isHushed = false;
};

} // namespace partyline

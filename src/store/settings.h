// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/endpoints.h"
#include "store/feedsettings.h"
#include "store/keysettings.h"
#include "store/looksettings.h"
#include "store/roomlooks.h"
#include "store/updatesettings.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>

#include <chrono>

namespace partyline {

/// An account to come back to at the next start. Its secret is in the keyring under `id`, never here.
struct KnownAccount
{
    QString id; ///< ours, unique in this profile
    Endpoints endpoints;
    QString user;   ///< what was typed; empty for a pasted session
    QString name;   ///< of the person, as last seen; may be empty
    QString method; ///< "guest", "password", "session", "device" or "tokens": what the kept secret is

    bool operator==(const KnownAccount &) const = default;
};

/// Who hands out device codes for a site, and the name by which we are known there; neither is a secret.
struct DeviceClient
{
    QUrl provider; ///< the OpenID issuer
    QString id;    ///< OAuth client id

    bool operator==(const DeviceClient &) const = default;
};

/// A room that somebody was in.
struct RecentRoom
{
    QString account; ///< KnownAccount::id
    QString room;    ///< slug or livestream id
    QString name;    ///< as last seen

    bool operator==(const RecentRoom &) const = default;
};

/// Every choice that outlives the program: a getter, a setter and a signal each. Nothing else touches QSettings.
/// Getters clamp, for the file may have been edited by hand. Holds no secret.
class Settings final : public QObject
{
    Q_OBJECT

public:
    enum class Theme { Desktop, Light, Dark, HighContrast };
    Q_ENUM(Theme)
    /// When emotes move: while their window is the active one, always, or only under the pointer.
    enum class EmoteMotion { WhileActive, Always, UnderPointer };
    Q_ENUM(EmoteMotion)

    /// Narrower and the names of rooms are cut to nothing; wider and the feed has no place (visual.md 3), px at 100 %.
    static constexpr int MinSidebar = 180;
    static constexpr int MaxSidebar = 480;
    static constexpr int DefaultSidebar = 232;
    /// More would not be restored in bearable time; beyond it a file was damaged or made by hand.
    static constexpr int MaxAccounts = 50;
    /// Of all accounts; what is further back nobody looks for here.
    static constexpr int MaxRecentRooms = 60;
    /// Height of an emote in a line, px at 100 % (visual.md 6).
    static constexpr int MinEmoteSize = 16;
    static constexpr int MaxEmoteSize = 48;
    static constexpr int DefaultEmoteSize = 24;
    /// Codes of emotes in either list; more were not written by us.
    static constexpr int MaxEmotes = 200;
    /// Of an automatic woot, in seconds: what a hand might take.
    static constexpr int MinWoot = 3;
    static constexpr int MaxWoot = 120;
    static constexpr int DefaultWootFrom = 8;
    static constexpr int DefaultWootTo = 30;
    /// As many as a DJ room's wait list holds (plugdj.md 5.6); 0: no alert.
    static constexpr int MaxAlertPlace = 50;
    static constexpr int DefaultAlertPlace = 3;
    /// Minutes; 0: no limit. Ten is what most rooms ask for, a day is beyond any track.
    static constexpr int MaxTrackMinutes = 24 * 60;
    static constexpr int DefaultTrackMinutes = 10;

    /// A video that runs behind by more is not watched live.
    static constexpr std::chrono::seconds MaxChatDelay{60};

    /// Reads and writes the .ini file at `path`; a missing one means all defaults.
    explicit Settings(const QString &path, QObject *parent = nullptr);

    Theme theme() const;
    void setTheme(Theme theme);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// px at 100 %, MinSidebar to MaxSidebar.
    int sidebarWidth() const;
    void setSidebarWidth(int width);
    bool isMenuBarVisible() const;
    void setMenuBarVisible(bool visible);
    /// Whether the feed of a DJ room tells people who moderate nothing what is done to others; true at first.
    bool showsModeration() const;
    void setShowsModeration(bool shows);
    QList<KnownAccount> accounts() const;
    void setAccounts(const QList<KnownAccount> &accounts);
    /// What was entered to get device codes for that site; empty members where nothing was.
    DeviceClient deviceClient(const QUrl &site) const;
    void setDeviceClient(const QUrl &site, const DeviceClient &client);
    /// The latest first.
    QList<RecentRoom> recentRooms() const;
    void setRecentRooms(const QList<RecentRoom> &rooms);
    /// ":smile:" of a DJ room as what it stands for; on unless it was switched off.
    bool showsEmoji() const;
    void setShowsEmoji(bool shows);
    /// Lines that repeat one shortly before stand folded under it; on unless it was switched off.
    bool foldsRepeats() const;
    void setFoldsRepeats(bool folds);
    /// For how long the chat of a livestream waits, so that it does not run ahead of the video; `key` is any text
    /// that names account and room.
    std::chrono::seconds chatDelay(const QString &key) const;
    void setChatDelay(const QString &key, std::chrono::seconds delay);
    /// What a delayed chat shows at once all the same: own lines, on at first, and mentions, off at first.
    bool ownLinesAtOnce() const;
    void setOwnLinesAtOnce(bool atOnce);
    bool mentionsAtOnce() const;
    void setMentionsAtOnce(bool atOnce);
    /// How long an automatic woot waits at least and at most. What the room accepts it bounds itself.
    std::pair<std::chrono::seconds, std::chrono::seconds> wootSpan() const;
    void setWootSpan(std::chrono::seconds from, std::chrono::seconds to);

    /// Alerts of rooms that are not looked at go to the desktop too.
    bool areDesktopNotificationsOn() const;
    void setDesktopNotificationsOn(bool on);
    /// A creator whom we follow goes live, or posts: an alert, unless the creator is muted. Both on at first.
    bool tellsLivestreams() const;
    void setTellsLivestreams(bool tells);
    bool tellsPosts() const;
    void setTellsPosts(bool tells);
    /// From which place on the wait list of a DJ room we are told that our turn comes near, 0 to MaxAlertPlace.
    int alertPlace() const;
    void setAlertPlace(int place);
    /// A next track that is longer gets a warning, where the room's own text names no limit; 0 to MaxTrackMinutes.
    int longestTrackMinutes() const;
    void setLongestTrackMinutes(int minutes);
    /// px at 100 %, MinEmoteSize to MaxEmoteSize.
    int emoteSize() const;
    void setEmoteSize(int size);
    EmoteMotion emoteMotion() const;
    void setEmoteMotion(EmoteMotion motion);
    /// The user's own wish; false follows the desktop.
    bool isMotionReduced() const;
    void setMotionReduced(bool reduced);
    /// See EmoteBook.
    QStringList favouriteEmotes() const;
    void setFavouriteEmotes(const QStringList &codes);
    QStringList usedEmotes() const;
    void setUsedEmotes(const QStringList &lines);

    /// Pictures of messages, people and emotes are fetched; on unless it was switched off.
    bool fetchesPictures() const;
    void setFetchesPictures(bool fetches);
    /// The first steps were gone through, or skipped: they are not shown by themselves any more.
    bool areFirstStepsDone() const;
    void setFirstStepsDone(bool done);
    /// This profile has been in use: somebody signed in or was somewhere.
    bool isUsed() const;

    FeedSettings &feed() { return m_feed; }
    RoomLooks &rooms() { return m_rooms; }
    LookSettings &look() { return m_look; }
    UpdateSettings &updates() { return m_updates; }
    KeySettings &keys() { return m_keys; }

    /// Writes at once what a crash must not take; else Qt writes when the event loop is idle. False when it could not.
    bool sync();

signals:
    void themeChanged(partyline::Settings::Theme theme);
    void windowGeometryChanged(const QByteArray &geometry);
    void sidebarWidthChanged(int width);
    void menuBarVisibleChanged(bool visible);
    void showsModerationChanged(bool shows);
    void accountsChanged(const QList<partyline::KnownAccount> &accounts);
    void recentRoomsChanged(const QList<partyline::RecentRoom> &rooms);
    void showsEmojiChanged(bool shows);
    void foldsRepeatsChanged(bool folds);
    void chatDelayChanged(const QString &key, std::chrono::seconds delay);
    void ownLinesAtOnceChanged(bool atOnce);
    void mentionsAtOnceChanged(bool atOnce);
    void wootSpanChanged(std::chrono::seconds from, std::chrono::seconds to);
    void desktopNotificationsChanged(bool on);
    void tellsLivestreamsChanged(bool tells);
    void tellsPostsChanged(bool tells);
    void alertPlaceChanged(int place);
    void longestTrackMinutesChanged(int minutes);
    void emoteSizeChanged(int size);
    void emoteMotionChanged(partyline::Settings::EmoteMotion motion);
    void motionReducedChanged(bool reduced);
    void fetchesPicturesChanged(bool fetches);
    void firstStepsDoneChanged(bool done);
    void favouriteEmotesChanged(const QStringList &codes);
    void usedEmotesChanged(const QStringList &lines);

private:
    KnownAccount readAccount() const;
    void writeAccount(const KnownAccount &account);

    mutable QSettings m_backend; // reading an array moves its cursor
    RoomLooks m_rooms{m_backend};
    FeedSettings m_feed{m_backend, m_rooms};
    LookSettings m_look{m_backend};
    UpdateSettings m_updates{m_backend};
    KeySettings m_keys{m_backend};
};

} // namespace partyline

Q_DECLARE_METATYPE(partyline::KnownAccount)
Q_DECLARE_METATYPE(partyline::RecentRoom)

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/plugdjtrackcheck.h"
#include "ui/trackactions.h"

#include <QPoint>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace partyline {

class CommandBook;
class DjColumn;
class GrabMenu;
class NowPlayingStrip;
class PlugDjController;
class PlugDjPlaylists;
class Settings;
class Theme;

/// The booth of a DJ room for its page: votes, grabs and the wait list from button, key and command to the controller;
/// what plays, what is next from us and what is wrong with it back to the column.
class DjBoothDesk final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the desk; `page` gets the keys.
    DjBoothDesk(PlugDjController &room, DjColumn &column, NowPlayingStrip &strip, const Theme &theme, QWidget &page);
    ~DjBoothDesk() override;

    /// For the page's menu, where the keys can be found.
    void addTo(QMenu &menu);
    /// "/eta", "/woot", "/meh", "/grab" and "/skip", or "/skipme" where "/skip" is another's.
    void addTo(CommandBook &book);
    /// From which place we are told, and how long a track may be; `settings` outlives the desk.
    void follow(Settings &settings);
    /// "You are 4th in line: your turn in 12 to 17 min, about 21:31."
    QString etaText() const;

signals:
    /// A sentence for the user.
    void told(const QString &sentence);
    /// The user asked to be taken off the wait list.
    void leftByHand();

private:
    void makeActions();
    void connectColumn();
    void connectRoom();
    void updateNowPlaying();
    void updatePending();
    void updateRefusal();
    void updateWaitList();
    void updateNextTrack();
    void updateLimit();
    void updateActions();
    void hearRefusal(const Error &error);
    void join();
    void joinOrLeave();
    void leave();
    void skip();
    void askWhereToGrab(const QPoint &at);
    void askWhatToPlay();
    /// Asks for the name of a new playlist; hears it unless it is empty or the user thinks better of it.
    void askForName(std::function<void(const QString &)> heard);
    void grabInto(qint64 playlistId);
    void openTrackMenu(const QPoint &at);
    void openPlayMenu(const PlayedTrack &play, const QPoint &at);
    void keepPlay(const PlayedTrack &play, qint64 playlistId);
    void showVerdict(const Track &track, PlugDjTrackCheck::Verdict verdict, const QString &reason);
    Result<QString> grabNamed(const QString &name);
    QString refusal() const;

    PlugDjController &m_room;
    PlugDjPlaylists &m_playlists;
    DjColumn &m_column;
    NowPlayingStrip &m_strip;
    const Theme &m_theme;
    QWidget &m_page;
    Settings *m_settings = nullptr;
    TrackActions m_tracks;
    PlugDjTrackCheck m_check;
    QAction *m_wootAction = nullptr;
    QAction *m_mehAction = nullptr;
    QAction *m_grabAction = nullptr;
    QAction *m_waitAction = nullptr;
    QAction *m_skipAction = nullptr;
    QAction *m_openAction = nullptr;
    QAction *m_playAction = nullptr;
    qint64 m_lastGrab = 0;  ///< the playlist that was grabbed into last
    bool m_joins = false;   ///< the user asked to join, and the answer is not known yet
    int m_activating = 0;   ///< the change by which a playlist becomes active before we join
    int m_creating = 0;     ///< the change by which a playlist is made to grab into
    QString m_creatingFor;  ///< history id of the play that goes into it
    int m_keeping = 0;      ///< the change by which a play of before goes into a playlist
    QDateTime m_advancedAt; ///< no skip right after it (7.23)
    QString m_historyId;
    QString m_askedNextFor; ///< the play during which our next track was asked for
};

} // namespace partyline

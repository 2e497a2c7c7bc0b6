// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/djboothdesk.h"

#include "core/steadytime.h"
#include "feed/lengthrule.h"
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "services/plugdjplaylists.h"
#include "store/settings.h"
#include "ui/djcolumn.h"
#include "ui/grabmenu.h"
#include "ui/keybook.h"
#include "ui/nowplayingstrip.h"
#include "ui/playlistswindow.h"
#include "ui/theme.h"
#include "ui/waitlistpanel.h"

#include <QAction>
#include <QActionGroup>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A locked list takes these (plugdj.md 4.5, 5.1): residents and everybody above.
constexpr int ResidentDj = 1000;
constexpr std::array AlertPlaces{0, 2, 3, 5, 10};
/// plugdj.md 3.1.3.
constexpr int YouTubeFormat = 1;
constexpr int SoundCloudFormat = 2;
constexpr auto SkipGuard = 1s; // 7.23

plugdj::Media mediaOf(const Track &track)
{
    plugdj::Media media;
    media.format = track.source == Track::Source::YouTube      ? YouTubeFormat
                   : track.source == Track::Source::SoundCloud ? SoundCloudFormat
                                                               : 0;
    media.cid = track.cid;
    media.author = track.author;
    media.title = track.title;
    media.duration = track.duration.count();
    media.image = track.image.toString();
    return media;
}

PlugDjAccount &accountOf(PlugDjController &room)
{
    return static_cast<PlugDjAccount &>(room.account());
}

} // namespace

DjBoothDesk::DjBoothDesk(PlugDjController &room, DjColumn &column, NowPlayingStrip &strip, const Theme &theme,
                         QWidget &page)
    : QObject(&page)
    , m_room(room)
    , m_playlists(accountOf(room).playlists())
    , m_column(column)
    , m_strip(strip)
    , m_theme(theme)
    , m_page(page)
    , m_tracks(theme)
    , m_check(PlugDjTrackCheck::addressFor(room.account().endpoints()))
{
    makeActions();
    connectColumn();
    connectRoom();
    m_column.setPlayHistory(room.playHistory());
    m_column.setVotes(room.votes());
    updateNowPlaying();
    updateWaitList();
    updateRefusal();
    updateLimit();
}

DjBoothDesk::~DjBoothDesk() = default;

void DjBoothDesk::makeActions()
{
    const auto make = [this](const QString &icon, const QString &text, const QString &key, auto act) {
        auto *action = new QAction(m_theme.icon(icon), text, this);
        if (!key.isEmpty()) {
            nameKey(*action, key);
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        }
        connect(action, &QAction::triggered, this, act);
        m_page.addAction(action);
        return action;
    };
    m_wootAction = make(u"thumb-up"_s, tr("Woot"), u"dj.woot"_s, [this] { m_room.vote(Vote::Woot); });
    m_mehAction = make(u"thumb-down"_s, tr("Meh"), u"dj.meh"_s, [this] { m_room.vote(Vote::Meh); });
    m_grabAction = make(u"bookmark-plus"_s, tr("Grab…"), u"dj.grab"_s, [this] {
        askWhereToGrab(m_column.isVisible() ? m_column.grabMenuPlace() : m_strip.grabMenuPlace());
    });
    m_waitAction = make(u"list-numbers"_s, tr("Join wait list"), u"dj.waitList"_s, [this] { joinOrLeave(); });
    m_skipAction = make(u"player-skip-forward"_s, tr("Skip my track"), u"dj.skip"_s, [this] { skip(); });
    m_openAction = make(u"external-link"_s, tr("Open the track in the browser"), u"room.openOutside"_s,
                        [this] { m_tracks.open(m_room.nowPlaying().track); });
    m_playAction = make(u"disc"_s, tr("Play in mpv from where the room is"), {},
                        [this] { m_tracks.play(m_room.nowPlaying().track, m_room.nowPlaying().startedAt); });
    connect(&m_tracks, &TrackActions::told, this, &DjBoothDesk::told);
}

void DjBoothDesk::addTo(QMenu &menu)
{
    menu.addSeparator();
    menu.addActions({m_wootAction, m_mehAction, m_grabAction, m_waitAction, m_skipAction, m_openAction, m_playAction});
    auto *places = menu.addMenu(m_theme.icon(u"bell"_s), tr("Tell me on the wait list"));
    auto *group = new QActionGroup(places);
    for (const int place : AlertPlaces) {
        QAction *action = places->addAction(place == 0 ? tr("Only when I am next") : tr("From place %1 on").arg(place));
        action->setCheckable(true);
        action->setData(place);
        group->addAction(action);
    }
    connect(places, &QMenu::aboutToShow, group, [this, group] {
        for (QAction *action : group->actions())
            action->setChecked(m_settings && action->data().toInt() == m_settings->alertPlace());
    });
    connect(group, &QActionGroup::triggered, this, [this](const QAction *action) {
        if (m_settings)
            m_settings->setAlertPlace(action->data().toInt());
    });
}

void DjBoothDesk::follow(Settings &settings)
{
    m_settings = &settings;
    m_room.turn().setAlertPlace(settings.alertPlace());
    connect(&settings, &Settings::alertPlaceChanged, this, [this](int place) { m_room.turn().setAlertPlace(place); });
    connect(&settings, &Settings::longestTrackMinutesChanged, this, &DjBoothDesk::updateLimit);
    updateLimit();
}

void DjBoothDesk::connectColumn()
{
    connect(&m_column, &DjColumn::voteWanted, &m_room, &PlugDjController::vote);
    connect(&m_strip, &NowPlayingStrip::voteWanted, &m_room, &PlugDjController::vote);
    connect(&m_column, &DjColumn::grabWanted, this, [this] { askWhereToGrab(m_column.grabMenuPlace()); });
    connect(&m_strip, &NowPlayingStrip::grabWanted, this, [this] { askWhereToGrab(m_strip.grabMenuPlace()); });
    connect(&m_column, &DjColumn::trackMenuWanted, this, &DjBoothDesk::openTrackMenu);
    connect(&m_column, &DjColumn::openTrackWanted, m_openAction, &QAction::trigger);
    connect(&m_column, &DjColumn::skipWanted, this, &DjBoothDesk::skip);
    connect(&m_column, &DjColumn::playMenuWanted, this, &DjBoothDesk::openPlayMenu);

    WaitListPanel &panel = m_column.waitPanel();
    connect(&panel, &WaitListPanel::joinWanted, this, &DjBoothDesk::join);
    connect(&panel, &WaitListPanel::leaveWanted, this, &DjBoothDesk::leave);
    connect(&panel, &WaitListPanel::otherTrackWanted, this,
            [this] { PlaylistsWindow::open(m_room.account(), m_theme, &m_page); });
    connect(&panel, &WaitListPanel::leaveAfterTurnWanted, &m_room.turn(), &PlugDjTurn::setLeavesAfterTurn);
    connect(&m_room.turn(), &PlugDjTurn::leavesAfterTurnChanged, &panel, &WaitListPanel::setLeavesAfterTurn);
    panel.setLeavesAfterTurn(m_room.turn().leavesAfterTurn());
    connect(&panel, &WaitListPanel::checkWanted, &m_check, &PlugDjTrackCheck::check);
    connect(&m_check, &PlugDjTrackCheck::checked, this, &DjBoothDesk::showVerdict);
}

void DjBoothDesk::connectRoom()
{
    connect(&m_room, &PlugDjController::nowPlayingChanged, this, &DjBoothDesk::updateNowPlaying);
    connect(&m_room, &PlugDjController::votesChanged, this, [this] {
        m_column.setVotes(m_room.votes());
        updateNowPlaying();
    });
    connect(&m_room, &PlugDjController::waitListChanged, this, &DjBoothDesk::updateWaitList);
    connect(&m_room, &PlugDjController::playHistoryChanged, this,
            [this] { m_column.setPlayHistory(m_room.playHistory()); });
    connect(&m_room, &PlugDjController::pendingActionsChanged, this, &DjBoothDesk::updatePending);
    connect(&m_room, &RoomController::connectionChanged, this, &DjBoothDesk::updateRefusal);
    connect(&m_room, &RoomController::rosterChanged, this, &DjBoothDesk::updateWaitList); // our role may be another
    connect(&m_room, &RoomController::headerChanged, this, &DjBoothDesk::updateLimit);
    connect(&m_room, &RoomController::actionFailed, this, &DjBoothDesk::hearRefusal);
    connect(&m_playlists, &PlugDjPlaylists::nextTrackChanged, this, &DjBoothDesk::updateNextTrack);
    connect(&m_playlists, &PlugDjPlaylists::settled, this, [this](int change, qint64 playlistId) {
        if (change == 0)
            return;
        if (change == m_activating) {
            m_activating = 0;
            if (m_room.waitList().ownPlace == 0 && !m_room.isOnAir())
                QTimer::singleShot(m_room.boothPause(), &m_room, &PlugDjController::joinWaitList);
        } else if (change == m_creating) {
            m_creating = 0;
            if (m_room.nowPlaying().historyId == m_creatingFor)
                grabInto(playlistId);
            else
                emit told(tr("The track ended before the playlist was made. It is in the play history."));
        } else if (change == m_keeping) {
            m_keeping = 0;
            const auto *list = m_playlists.find(playlistId);
            emit told(list ? tr("Put into %1.").arg(list->name) : tr("Put into your playlist."));
        }
    });
    connect(&m_playlists, &PlugDjPlaylists::failed, this, [this](int change, const Error &error) {
        if (change == 0 || (change != m_activating && change != m_creating && change != m_keeping))
            return;
        m_activating = m_creating = m_keeping = 0;
        emit told(error.text);
    });
}

QString DjBoothDesk::refusal() const
{
    if (m_room.account().isGuest())
        return tr("Guests cannot vote or wait in line. Sign in to take part.");
    if (m_room.state() != RoomController::State::Live)
        return tr("Not connected.");
    return {};
}

void DjBoothDesk::updateRefusal()
{
    const QString why = refusal();
    m_column.setRefusal(why);
    m_strip.setRefusal(why);
    updateActions();
}

void DjBoothDesk::updateNowPlaying()
{
    const NowPlaying &now = m_room.nowPlaying();
    if (std::exchange(m_historyId, now.historyId) != now.historyId)
        m_advancedAt = steadyUtc();
    m_column.setNowPlaying(now, m_room.isOnAir());
    m_strip.setNowPlaying(now, m_room.isOnAir());
    updateNextTrack();
    updateActions();
}

void DjBoothDesk::updatePending()
{
    m_column.setPending(m_room.isVotePending(), m_room.isGrabPending());
    m_strip.setPending(m_room.isVotePending(), m_room.isGrabPending());
    m_column.waitPanel().setPending(m_room.isWaitListPending());
    updateActions();
}

void DjBoothDesk::updateWaitList()
{
    m_joins = m_joins && m_room.waitList().ownPlace == 0 && !m_room.isOnAir();
    m_column.setWaitList(m_room.waitList());
    m_column.waitPanel().setMayJoinLocked(m_room.ownRole() >= ResidentDj);
    updateNextTrack();
    updateActions();
}

void DjBoothDesk::updateNextTrack()
{
    // What comes from us is fetched when it matters: for who waits or plays.
    const bool matters = m_room.waitList().ownPlace > 0 || m_room.isOnAir();
    // Asked for once a track, not with every vote: where it was refused it would be refused again.
    const QString asked = matters && refusal().isEmpty() ? u'*' + m_room.nowPlaying().historyId : QString();
    if (std::exchange(m_askedNextFor, asked) != asked && !asked.isEmpty())
        m_playlists.ensureLoaded();
    m_column.waitPanel().setNextTrack(m_playlists.nextTrack(m_room.isOnAir() ? m_room.nowPlaying().track : Track()));
}

void DjBoothDesk::updateLimit()
{
    const auto ofRoom = trackLimitIn(m_room.description() + u'\n' + m_room.welcome());
    const std::chrono::minutes ours(m_settings ? m_settings->longestTrackMinutes() : Settings::DefaultTrackMinutes);
    m_column.waitPanel().setLengthLimit(ofRoom.value_or(ours), ofRoom.has_value());
}

void DjBoothDesk::updateActions()
{
    const bool may = refusal().isEmpty();
    const bool isPlaying = !m_room.nowPlaying().isIdle();
    const bool isOn = m_room.waitList().ownPlace > 0 || m_room.isOnAir();
    for (QAction *action : {m_wootAction, m_mehAction, m_grabAction})
        action->setEnabled(may && isPlaying && !m_room.isOnAir());
    m_waitAction->setText(isOn ? tr("Leave wait list") : tr("Join wait list"));
    m_waitAction->setEnabled(may && !m_room.isWaitListPending());
    m_skipAction->setEnabled(may && m_room.isOnAir() && !m_room.isSkipPending());
    m_openAction->setEnabled(isPlaying);
    m_playAction->setEnabled(isPlaying && TrackActions::noAddress(m_room.nowPlaying().track).isEmpty());
}

void DjBoothDesk::hearRefusal(const Error &error)
{
    const bool isOurs = std::exchange(m_joins, false);
    // The most frequent reason that joining fails: the chooser opens at once (7.24).
    if (isOurs && error.code == "noValidPlaylist"_L1)
        askWhatToPlay();
}

void DjBoothDesk::join()
{
    m_joins = true;
    m_room.joinWaitList();
}

void DjBoothDesk::joinOrLeave()
{
    if (m_room.waitList().ownPlace > 0 || m_room.isOnAir())
        leave();
    else
        join();
}

void DjBoothDesk::leave()
{
    emit leftByHand();
    m_room.leaveWaitList();
}

void DjBoothDesk::skip()
{
    // So soon after an advance the click was meant for the track before (7.23).
    if (m_advancedAt.isValid() && m_advancedAt.msecsTo(steadyUtc()) < SkipGuard / 1ms) {
        emit told(tr("A new track has just begun. Skip again if you mean this one."));
        return;
    }
    m_room.skipOwnTrack();
}

void DjBoothDesk::askWhereToGrab(const QPoint &at)
{
    if (!refusal().isEmpty() || m_room.nowPlaying().isIdle() || m_room.isOnAir()) {
        m_room.grab(); // says why not
        return;
    }
    auto *menu = new GrabMenu(m_playlists, m_theme, GrabMenu::For::Grab, &m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setLastUsed(m_lastGrab);
    const QString history = m_room.nowPlaying().historyId;
    connect(menu, &GrabMenu::chosen, this, [this, history](qint64 playlistId) {
        if (m_room.nowPlaying().historyId == history)
            grabInto(playlistId);
        else
            emit told(tr("The track ended before you chose. It is in the play history."));
    });
    connect(menu, &GrabMenu::newWanted, this, [this, history] {
        askForName([this, history](const QString &name) {
            m_creatingFor = history;
            m_creating = m_playlists.create(name);
        });
    });
    menu->popup(at);
}

void DjBoothDesk::askForName(std::function<void(const QString &)> heard)
{
    auto *dialog = new QInputDialog(&m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(tr("New playlist"));
    dialog->setLabelText(tr("Name of the new playlist"));
    connect(dialog, &QInputDialog::textValueSelected, this, [heard = std::move(heard)](const QString &name) {
        if (!name.trimmed().isEmpty())
            heard(name.trimmed());
    });
    dialog->open();
}

void DjBoothDesk::grabInto(qint64 playlistId)
{
    m_lastGrab = playlistId;
    m_room.grab(playlistId);
}

void DjBoothDesk::askWhatToPlay()
{
    auto *menu = new GrabMenu(m_playlists, m_theme, GrabMenu::For::Playing, &m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &GrabMenu::chosen, this,
            [this](qint64 playlistId) { m_activating = m_playlists.activate(playlistId); });
    const QPushButton &button = m_column.waitPanel().joinButton();
    menu->popup(button.mapToGlobal(button.rect().bottomLeft()));
}

void DjBoothDesk::openTrackMenu(const QPoint &at)
{
    auto *menu = new QMenu(&m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_tracks.fill(*menu, m_room.nowPlaying().track, m_room.nowPlaying().startedAt);
    if (m_room.isOnAir()) {
        menu->addSeparator();
        menu->addAction(m_skipAction);
    }
    menu->popup(at);
}

void DjBoothDesk::openPlayMenu(const PlayedTrack &play, const QPoint &at)
{
    auto *menu = new QMenu(&m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_tracks.fill(*menu, play.track);
    menu->addSeparator();
    auto *into = new GrabMenu(m_playlists, m_theme, GrabMenu::For::Grab, menu);
    into->setTitle(tr("Put into a playlist"));
    into->setIcon(m_theme.icon(u"bookmark-plus"_s));
    into->setLastUsed(m_lastGrab);
    const bool isKnown = play.track.source != Track::Source::Unknown && !play.track.cid.isEmpty();
    into->menuAction()->setEnabled(refusal().isEmpty() && isKnown);
    connect(into, &GrabMenu::chosen, this, [this, play](qint64 playlistId) { keepPlay(play, playlistId); });
    connect(into, &GrabMenu::newWanted, this, [this, play] {
        askForName([this, play](const QString &name) { m_keeping = m_playlists.create(name, {mediaOf(play.track)}); });
    });
    menu->addMenu(into);
    menu->popup(at);
}

/// A grab of what is over is a plain insert (plugdj.md 4.4); the room hears nothing of it.
void DjBoothDesk::keepPlay(const PlayedTrack &play, qint64 playlistId)
{
    m_lastGrab = playlistId;
    m_keeping = m_playlists.insert(playlistId, {mediaOf(play.track)}, true);
}

void DjBoothDesk::showVerdict(const Track &track, PlugDjTrackCheck::Verdict verdict, const QString &reason)
{
    const QString name = track.author.isEmpty() ? track.title : track.title + u", "_s + track.author;
    using Verdict = PlugDjTrackCheck::Verdict;
    Status result;
    switch (verdict) {
    case Verdict::Plays:
        result = {Status::Tint::Positive, u"circle-check"_s, tr("Your next track still plays."), name};
        break;
    case Verdict::Gone:
        result = {Status::Tint::Warning, u"alert-triangle"_s, tr("Your next track cannot be played."),
                  tr("%1 is no longer on YouTube, or private.").arg(name)};
        break;
    case Verdict::NotHere:
        result = {Status::Tint::Warning, u"alert-triangle"_s, tr("Your next track cannot be played."),
                  tr("YouTube shows %1 on its own site only.").arg(name)};
        break;
    case Verdict::Unknown:
        result = {Status::Tint::Info, u"info-circle"_s, tr("Your next track could not be checked."), reason};
        break;
    }
    m_column.waitPanel().setCheckResult(track, result);
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/streamroompage.h"

#include "services/floatplaneaccount.h"
#include "services/floatplanecontroller.h"
#include "ui/aboutstreamdialog.h"
#include "ui/composer.h"
#include "ui/keybook.h"
#include "ui/livemark.h"
#include "ui/noticespanel.h"
#include "ui/polldesk.h"
#include "ui/pollpanel.h"
#include "ui/pollstrip.h"
#include "ui/streamactions.h"
#include "ui/streamcolumn.h"
#include "ui/streamdelay.h"
#include "ui/streammoderation.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

StreamRoomPage::StreamRoomPage(FloatplaneController &room, const Theme &theme, EmoteStore *emotes, QWidget *parent)
    : RoomPage(room, theme, emotes, parent)
    , m_stream(room)
    , m_pictures(emotes)
    , m_column(new StreamColumn(theme, emotes, this))
    , m_strip(new PollStrip(theme, this))
    , m_liveMark(new LiveMark(theme, this))
    , m_actions(new StreamActions(room.streamAccount(), this))
    , m_delay(new StreamDelay(
          delayLine(), theme, [this](FeedModel &model) { return makeFeed(model); }, feedPlace(), *this))
    , m_moderation(new StreamModeration(room, feed(), theme, this))
    , m_polls(new PollDesk(room, m_column->poll(), theme, *this))
{
    setColumn(m_column, m_strip);
    addHeaderMark(m_liveMark);
    makeDelay();
    makeStreamActions();
    m_moderation->addCommands(commands());
    connect(m_moderation, &StreamModeration::wanted, &composer(), &Composer::carryOut);
    connectColumn();
    m_polls->addTo(moreMenu());
    m_polls->addTo(commands());
    updatePolls();
    updateEmotes();
    updateRefusal();
    updateOnAir();
    updatePeople();
    m_column->notices().follow(room.streamAccount());
}

void StreamRoomPage::connectColumn()
{
    connect(m_strip, &PollStrip::panelWanted, this, &StreamRoomPage::toggleColumn);
    connect(m_column, &StreamColumn::pollChosen, m_polls, &PollDesk::showHistory);
    connect(m_polls, &PollDesk::told, this, &StreamRoomPage::showRefusal);
    connect(m_column, &StreamColumn::voteWanted, &m_stream, &FloatplaneController::vote);
    connect(m_column, &StreamColumn::staffOnlyChanged, this, &StreamRoomPage::showStaffOnly);
    setPeoplePanel(m_column->people());
    connect(m_column, &StreamColumn::notificationOpened, this, &StreamRoomPage::openNotification);
    connect(&m_column->poll(), &PollPanel::ticked, this,
            [this] { m_strip->setPoll(m_column->poll().poll(), m_column->poll().timeLeft()); });
    connect(&m_stream, &FloatplaneController::pollsChanged, this, &StreamRoomPage::updatePolls);
    connect(&m_stream, &FloatplaneController::emotesChanged, this, &StreamRoomPage::updateEmotes);
    connect(&m_stream, &FloatplaneController::onAirChanged, this, &StreamRoomPage::updateOnAir);
    connect(&m_stream, &RoomController::rosterChanged, this, &StreamRoomPage::updatePeople);
    connect(m_column, &StreamColumn::peopleLookedAt, &m_stream, &FloatplaneController::refreshPeople);
    connect(&m_stream, &FloatplaneController::siteConnectionChanged, this, &StreamRoomPage::updateRefusal);
    connect(&m_stream, &RoomController::actionFailed, this, [this](const Error &error) { showRefusal(error.text); });
}

void StreamRoomPage::fillPersonMenu(QMenu &menu, const Person &person, const FeedItem *line)
{
    RoomPage::fillPersonMenu(menu, person, line);
    m_moderation->fillMenu(menu, person, line);
}

void StreamRoomPage::updatePeople()
{
    m_column->setRoster(m_stream.roster());
    // Moderators keep a way to see what was deleted (floatplane.md 6.6.2).
    setShowsDeleted(m_moderation->isModerator().value_or(false));
}

void StreamRoomPage::makeDelay()
{
    addFootBar(&m_delay->bar());
    moreMenu().addSeparator();
    m_delay->fillMenu(moreMenu());
    connect(m_column, &StreamColumn::delayWanted, m_delay, &StreamDelay::showCard);
    connect(&delayLine(), &DelayLine::delayChanged, this, [this] { m_column->setDelay(delayLine().delay()); });
    // Whoever leaves watches no video of it any more: nothing has to wait, and nothing is lost.
    connect(&m_stream, &RoomController::connectionChanged, this, [this](const RoomController::Connection &connection) {
        if (connection.state == RoomController::State::Idle)
            delayLine().flush();
    });
}

void StreamRoomPage::followSettings(Settings &settings, const QString &key)
{
    m_delay->follow(settings, key);
}

void StreamRoomPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_delay->pressed(*event))
        RoomPage::keyPressEvent(event);
}

void StreamRoomPage::keyReleaseEvent(QKeyEvent *event)
{
    if (!m_delay->released(*event))
        RoomPage::keyReleaseEvent(event);
}

void StreamRoomPage::changeEvent(QEvent *event)
{
    RoomPage::changeEvent(event);
    // The key is let go somewhere else then, and nobody tells.
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_delay->stopPeeking();
}

void StreamRoomPage::hideEvent(QHideEvent *event)
{
    RoomPage::hideEvent(event);
    m_delay->stopPeeking();
}

void StreamRoomPage::makeStreamActions()
{
    using externalplayer::Program;
    const auto add = [this](const QString &icon, const QString &words, const QString &key, auto act) {
        QAction *action = moreMenu().addAction(theme().icon(icon), words, this, act);
        if (!key.isEmpty())
            nameKey(*action, key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    moreMenu().addSeparator();
    add(u"info-circle"_s, tr("About this stream"), u"room.about"_s, [this] { showAbout(); });
    add(u"external-link"_s, tr("Open the stream in the browser"), u"room.openOutside"_s,
        [this] { m_actions->open(m_stream.stream()); });
    QAction *mpv = add(u"player-skip-forward"_s, tr("Play the stream in mpv"), u"live.mpv"_s,
                       [this] { m_actions->play(m_stream.stream(), Program::Mpv); });
    QAction *streamlink = add(u"player-skip-forward"_s, tr("Play the stream in streamlink"), u"live.streamlink"_s,
                              [this] { m_actions->play(m_stream.stream(), Program::Streamlink); });
    add(u"link"_s, tr("Copy the stream's link"), {}, [this] { m_actions->copyAddress(m_stream.stream()); });
    connect(m_actions, &StreamActions::told, this, &StreamRoomPage::showRefusal);
    connect(m_actions, &StreamActions::askingChanged, this, [this, mpv, streamlink] {
        mpv->setEnabled(!m_actions->isAsking());
        streamlink->setEnabled(!m_actions->isAsking());
    });
}

void StreamRoomPage::updateOnAir()
{
    m_liveMark->setStanding(m_stream.onAir());
}

void StreamRoomPage::updatePolls()
{
    m_column->setPolls(m_stream.polls());
    m_strip->setPoll(m_column->poll().poll(), m_column->poll().timeLeft());
}

void StreamRoomPage::updateEmotes()
{
    composer().setEmotes(m_stream.emotes());
}

void StreamRoomPage::updateRefusal()
{
    const bool isLive = m_stream.siteConnection().state == RoomController::State::Live;
    m_column->setRefusal(isLive ? QString() : tr("Polls and notifications are not connected."));
}

void StreamRoomPage::openNotification(const QString &id)
{
    const QList<Notification> all = m_stream.notifications();
    const auto it = std::ranges::find(all, id, &Notification::id);
    if (it == all.end())
        return;
    m_stream.markSeen(id);
    if (it->type == Notification::Type::LivestreamStart) {
        if (it->creatorId != m_stream.stream().creatorId) // else we are there
            emit streamWanted(*it);
        return;
    }
    if (const auto opened = openNoticePage(*it, m_stream.account().endpoints().site); !opened)
        showRefusal(opened.error().text);
}

void StreamRoomPage::showAbout()
{
    if (auto *open = findChild<AboutStreamDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *about = new AboutStreamDialog(m_stream, *m_actions, theme(), m_pictures, this);
    connect(about, &AboutStreamDialog::linkActivated, this, &StreamRoomPage::openLink);
    about->show();
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/streamroompage.h"

#include "services/floatplanecontroller.h"
#include "ui/composer.h"
#include "ui/pollpanel.h"
#include "ui/pollstrip.h"
#include "ui/roomcommands.h"
#include "ui/streamcolumn.h"

#include <QDesktopServices>
#include <QShortcut>

namespace partyline {

StreamRoomPage::StreamRoomPage(FloatplaneController &room, const Theme &theme, EmoteStore *emotes, QWidget *parent)
    : RoomPage(room, theme, emotes, parent)
    , m_stream(room)
    , m_column(new StreamColumn(theme, this))
    , m_strip(new PollStrip(theme, this))
{
    setColumn(m_column, m_strip);
    addStreamModerationCommands(commands(), room);
    connectColumn();
    makeShortcuts();
    updatePolls();
    updateEmotes();
    updateRefusal();
    m_column->setRoster(room.roster());
    m_column->setNotifications(room.notifications());
}

void StreamRoomPage::connectColumn()
{
    connect(m_strip, &PollStrip::panelWanted, this, &StreamRoomPage::toggleColumn);
    connect(m_column, &StreamColumn::voteWanted, &m_stream, &FloatplaneController::vote);
    connect(m_column, &StreamColumn::staffOnlyChanged, this, &StreamRoomPage::showStaffOnly);
    setPeoplePanel(m_column->people());
    connect(m_column, &StreamColumn::notificationOpened, this, &StreamRoomPage::openNotification);
    connect(&m_column->poll(), &PollPanel::ticked, this,
            [this] { m_strip->setPoll(m_column->poll().poll(), m_column->poll().timeLeft()); });
    connect(&m_stream, &FloatplaneController::pollsChanged, this, &StreamRoomPage::updatePolls);
    connect(&m_stream, &FloatplaneController::emotesChanged, this, &StreamRoomPage::updateEmotes);
    connect(&m_stream, &FloatplaneController::notificationsChanged, this,
            [this] { m_column->setNotifications(m_stream.notifications()); });
    connect(&m_stream, &RoomController::rosterChanged, this, [this] { m_column->setRoster(m_stream.roster()); });
    connect(&m_stream, &FloatplaneController::siteConnectionChanged, this, &StreamRoomPage::updateRefusal);
    connect(&m_stream, &RoomController::actionFailed, this, [this](const Error &error) { showRefusal(error.text); });
}

void StreamRoomPage::makeShortcuts()
{
    for (int option = 0; option < PollPanel::KeyedOptions; ++option) {
        const auto digit = Qt::Key(Qt::Key_1 + option);
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::ALT | digit), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, option] { m_column->poll().voteFor(option); });
    }
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

void StreamRoomPage::openNotification(const QString &id, const QUrl &target)
{
    m_stream.markSeen(id);
    const bool isWeb = target.scheme() == QLatin1String("https") || target.scheme() == QLatin1String("http");
    if (isWeb)
        QDesktopServices::openUrl(target);
}

} // namespace partyline

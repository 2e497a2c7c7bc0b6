// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/djroompage.h"

#include "feed/waitlistmodel.h"
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "services/plugdjfriends.h"
#include "services/plugdjlobby.h"
#include "services/plugdjmoderation.h"
#include "services/plugdjprofiles.h"
#include "ui/automationmenu.h"
#include "ui/automationrow.h"
#include "ui/boothbar.h"
#include "ui/composer.h"
#include "ui/djboothdesk.h"
#include "ui/djcolumn.h"
#include "ui/djpersonactions.h"
#include "ui/favouriteaction.h"
#include "ui/keybook.h"
#include "ui/maintenancebanner.h"
#include "ui/moderationcommands.h"
#include "ui/moderationdesk.h"
#include "ui/nowplayingstrip.h"
#include "ui/peoplecommands.h"
#include "ui/playlistswindow.h"
#include "ui/roomcommands.h"
#include "ui/roomdetailsdialog.h"

#include <QAction>
#include <QLayout>
#include <QListView>
#include <QMenu>

namespace partyline {

using namespace Qt::StringLiterals;

DjRoomPage::DjRoomPage(PlugDjController &room, const Theme &theme, EmoteStore *emotes, QWidget *parent)
    : RoomPage(room, theme, emotes, parent)
    , m_djRoom(room)
    , m_personActions(new DjPersonActions(static_cast<PlugDjAccount &>(room.account()), people(), theme, this))
    , m_column(new DjColumn(theme, this))
    , m_strip(new NowPlayingStrip(theme, this))
    , m_booth(new DjBoothDesk(room, *m_column, *m_strip, theme, *this))
    , m_desk(new ModerationDesk(room, theme, *this))
{
    setColumn(m_column, m_strip);
    addBanner(new MaintenanceBanner(static_cast<PlugDjAccount &>(room.account()).notices(), theme, this));
    addEmoteCommands(commands(), room);
    addDjRoomCommands(commands(), room);
    m_booth->addTo(moreMenu());
    addAutomation();
    makeModeration();
    offerPlaylists();
    m_booth->addTo(commands());
    addRoomActions();
    connectColumn();
    connectPeople();
    updateRoster();
}

void DjRoomPage::followSettings(Settings &settings)
{
    m_booth->follow(settings);
}

void DjRoomPage::makeModeration()
{
    addModerationCommands(commands(), *m_desk, *this);
    m_column->addBelowVotes(new BoothBar(*m_desk, theme(), m_column));
    connect(m_desk, &ModerationDesk::refused, this, &DjRoomPage::showRefusal);
    makeWaitListActions();

    PlugDjModeration &moderation = m_djRoom.moderation();
    QAction *staff =
        moreMenu().addAction(theme().icon(u"gavel"_s), tr("Room staff…"), m_desk, &ModerationDesk::showStaff);
    QAction *others = moreMenu().addAction(tr("Show what moderators do to others"));
    others->setCheckable(true);
    others->setChecked(moderation.isToldOfOthers());
    connect(others, &QAction::toggled, &moderation, &PlugDjModeration::setToldOfOthers);
    connect(&moderation, &PlugDjModeration::toldOfOthersChanged, others, &QAction::setChecked);
    const auto review = [this, staff, &moderation] {
        staff->setEnabled(m_djRoom.state() == RoomController::State::Live && !m_djRoom.account().isGuest());
        setShowsDeleted(moderation.isModerator());
    };
    connect(&moderation, &PlugDjModeration::permissionsChanged, this, review);
    review();
}

void DjRoomPage::makeWaitListActions()
{
    auto *view = m_column->findChild<QListView *>(u"waitView"_s);
    Q_ASSERT(view);
    const auto person = [view] {
        const QModelIndex index = view->currentIndex();
        return index.isValid() ? static_cast<const WaitListModel *>(index.model())->at(index.row()).person : Person();
    };
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view, person](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillPersonMenu(*menu, person(), nullptr);
        if (menu->isEmpty())
            delete menu;
        else
            menu->popup(view->viewport()->mapToGlobal(at));
    });
    const auto add = [this, view, person](const QString &text, const QString &key, auto act) {
        auto *action = new QAction(text, view);
        nameKey(*action, key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [person, act] {
            if (const qint64 id = person().id.toLongLong(); id > 0)
                act(id);
        });
        view->addAction(action);
    };
    add(tr("Move up"), u"waitList.up"_s, [this](qint64 id) { m_desk->move(id, -1); });
    add(tr("Move down"), u"waitList.down"_s, [this](qint64 id) { m_desk->move(id, 1); });
    add(tr("Move to the top"), u"waitList.top"_s, [this](qint64 id) { m_desk->moveToTop(id); });
    add(tr("Take off the wait list"), u"waitList.remove"_s, [this](qint64 id) { m_desk->remove(id); });
}

void DjRoomPage::connectPeople()
{
    auto &account = static_cast<PlugDjAccount &>(m_djRoom.account());
    addIgnoreCommands(commands(), *this, account);
    connect(m_personActions, &DjPersonActions::changed, this, &DjRoomPage::refreshCard);
    connect(m_personActions, &DjPersonActions::told, this, &DjRoomPage::showRefusal);
    connect(m_personActions, &DjPersonActions::browserWanted, this, &DjRoomPage::openLink);
    connect(&card(), &UserCard::friendWanted, m_personActions, &DjPersonActions::befriend);
    const auto meetFriends = [this, &account] {
        if (m_djRoom.state() == RoomController::State::Live)
            account.friends().load();
    };
    connect(&m_djRoom, &RoomController::connectionChanged, this, meetFriends);
    meetFriends();
}

void DjRoomPage::fillPersonMenu(QMenu &menu, const Person &person, const FeedItem *line)
{
    RoomPage::fillPersonMenu(menu, person, line);
    m_personActions->fill(menu, person);
    m_desk->fillPersonMenu(menu, person, line);
}

void DjRoomPage::fillSelectionMenu(QMenu &menu, const QList<FeedItem> &selected)
{
    RoomPage::fillSelectionMenu(menu, selected);
    m_desk->fillLinesMenu(menu, selected);
}

bool DjRoomPage::isShown(const FeedItem &item) const
{
    const bool isOfOthers = item.kind == FeedItem::Kind::Moderation && !item.isMention && !item.isOwn;
    return !isOfOthers || m_djRoom.moderation().isToldOfOthers() || m_djRoom.moderation().isModerator();
}

void DjRoomPage::offerPlaylists()
{
    auto *action = new QAction(theme().icon(u"playlist"_s), tr("Playlists…"), this);
    nameKey(*action, u"dj.playlists"_s);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this] { PlaylistsWindow::open(m_djRoom.account(), theme(), this); });
    addAction(action);
    moreMenu().addAction(action);
}

UserCard::Facts DjRoomPage::factsOf(const Person &person) const
{
    UserCard::Facts facts = RoomPage::factsOf(person);
    m_personActions->describe(facts, person, entryOf(person).has_value());
    return facts;
}

void DjRoomPage::personShown(const Person &person)
{
    static_cast<PlugDjAccount &>(m_djRoom.account()).profiles().want(person.id.toLongLong());
}

void DjRoomPage::connectColumn()
{
    setPeoplePanel(m_column->people());
    connect(&m_djRoom, &RoomController::rosterChanged, this, &DjRoomPage::updateRoster);
    connect(&m_djRoom, &RoomController::actionFailed, this, [this](const Error &error) { showRefusal(error.text); });
    connect(m_booth, &DjBoothDesk::told, this, &DjRoomPage::showRefusal);
}

void DjRoomPage::addAutomation()
{
    m_column->layout()->addWidget(new AutomationRow(m_djRoom.automation(), theme(), m_column));
    auto *menu = new AutomationMenu(m_djRoom.automation(), this);
    menu->setIcon(theme().icon(QStringLiteral("robot")));
    moreMenu().addMenu(menu);
    connect(menu, &AutomationMenu::refused, this, &DjRoomPage::showRefusal);
    connect(menu, &AutomationMenu::wootSpanChosen, this, &DjRoomPage::wootSpanChosen);
    // Whoever leaves by hand wants to stay away.
    connect(m_booth, &DjBoothDesk::leftByHand, this,
            [this] { m_djRoom.automation().switchOff(Automatic::WaitList, tr("you left the wait list.")); });
    connect(&m_djRoom.alarm(), &PlugDjAlarm::called, this,
            [this] { m_djRoom.tell(tr("The site\u2019s moderators were called.")); });
    connect(&m_djRoom.alarm(), &PlugDjAlarm::failed, this, [this](const Error &error) {
        showRefusal(tr("The site\u2019s moderators were not called. %1").arg(error.text));
    });
}

void DjRoomPage::addRoomActions()
{
    auto *about = new QAction(theme().icon(u"info-circle"_s), tr("About this room"), this);
    nameKey(*about, u"room.about"_s);
    about->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(about, &QAction::triggered, this, &DjRoomPage::showDetails);
    addAction(about); // so that its key works anywhere on the page
    moreMenu().addAction(about);
    moreMenu().addAction(makeFavouriteAction(m_djRoom, theme(), this));
    const PlugDjLobby &lobby = static_cast<PlugDjAccount &>(m_djRoom.account()).lobby();
    connect(&lobby, &PlugDjLobby::favouriteRefused, this, [this](qint64 id, const Error &error) {
        if (id == m_djRoom.details().id)
            showRefusal(tr("The favourite was not changed: %1").arg(error.text));
    });
}

void DjRoomPage::showDetails()
{
    if (!m_details) {
        m_details = new RoomDetailsDialog(m_djRoom, theme(), {}, this);
        m_details->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_details, &RoomDetailsDialog::linkActivated, this, [this](const QUrl &url) { openLink(url); });
    }
    m_details->show();
    m_details->raise();
    m_details->activateWindow();
}

void DjRoomPage::updateRoster()
{
    m_column->setRoster(m_djRoom.roster(), m_djRoom.guests());
}

} // namespace partyline

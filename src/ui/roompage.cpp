// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roompage.h"

#include "services/account.h"
#include "services/roomcontroller.h"
#include "store/rulebook.h"
#include "ui/composer.h"
#include "ui/feedfindbar.h"
#include "ui/feedtext.h"
#include "ui/feedview.h"
#include "ui/keybook.h"
#include "ui/roomcommands.h"
#include "ui/roomhistory.h"
#include "ui/roompeople.h"
#include "ui/sidedmargins.h"
#include "ui_roompage.h"

#include <QDesktopServices>
#include <QMenu>
#include <QPushButton>

namespace partyline {

using namespace Qt::StringLiterals;
using State = RoomController::State;

namespace {

/// px at 100 % (visual.md 3): a narrower page leaves the description out.
constexpr int DescriptionFrom = 480;

/// Nobody but the user can bring such a room back. Tokens may be good and the chat want a cookie beside them.
bool needsSignIn(const RoomController &room)
{
    const RoomController::Connection &connection = room.connection();
    return connection.state == RoomController::State::Stopped && connection.error
           && (!room.account().isSignedIn() || connection.error->code == "cookieWanted"_L1);
}

} // namespace

RoomPage::RoomPage(RoomController &room, const Theme &theme, EmoteStore *emotes, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_theme(theme)
    , m_emotes(emotes)
    , m_ui(std::make_unique<Ui::RoomPage>())
    , m_buffer(m_model)
    , m_crewBuffer(m_crewModel)
{
    m_ui->setupUi(this);
    for (QLayout *layout : {m_ui->headerLayout, m_ui->troubleLayout})
        SidedMargins::set(*layout, layout->contentsMargins());
    m_ui->headerHairline->setTheme(theme);
    m_ui->composerHairline->setTheme(theme);
    makePeople();
    m_ui->connectionChip->setTheme(theme);
    m_ui->troubleLine->setTheme(theme);
    m_feed = makeFeed(m_model);
    m_feed->setObjectName(u"feedView"_s);
    m_ui->feedStack->addWidget(m_feed);
    makeCard();
    addRoomCommands(m_commands, *this);
    m_composer = new Composer(room, theme, emotes, this);
    m_composer->setCommands(m_commands);
    m_composer->setNicknames([this](const Person &person) { return m_people->nickname(person); });
    m_ui->composerPlace->addWidget(m_composer);
    // Not of the stack: a screen reader finds nothing there but its pages.
    m_newMessages = new QPushButton(this);
    m_newMessages->setAccessibleName(tr("New messages"));
    m_newMessages->setDefault(true);
    m_newMessages->hide();
    connect(m_newMessages, &QPushButton::clicked, this, [this] {
        m_pauseAction->setChecked(false);
        currentFeed()->scrollToEnd();
    });
    connect(m_composer, &Composer::draftChanged, this, &RoomPage::draftChanged);
    connect(m_ui->troubleButton, &QPushButton::clicked, this, [this] {
        if (needsSignIn(m_room))
            emit signInWanted();
        else
            m_room.join();
    });
    connect(&theme, &Theme::changed, this, &RoomPage::applyLooks);
    m_ui->pageLayout->setSizeConstraint(QLayout::SetNoConstraint);
    m_ui->columnButton->hide();
    m_ui->feedStack->installEventFilter(this);
    makeMenu();
    connectRoom();
    applyLooks();
}

RoomPage::~RoomPage() = default;

bool RoomPage::isOfCrew(const FeedItem &item)
{
    return item.isOwn || item.author.role >= Role::Moderator || item.kind == FeedItem::Kind::Gap
           || item.kind == FeedItem::Kind::Poll || (item.kind == FeedItem::Kind::Notice && item.author.name.isEmpty());
}

void RoomPage::makeMenu()
{
    m_menu = new QMenu(this);
    m_connectAction =
        m_menu->addAction(m_theme.icon(u"plug-connected"_s), tr("Connect again"), &m_room, &RoomController::join);
    m_leaveAction =
        m_menu->addAction(m_theme.icon(u"door-exit"_s), tr("Leave the room"), &m_room, &RoomController::leave);
    QAction *emotes = m_menu->addAction(m_theme.icon(u"mood-smile"_s), tr("Emotes"), m_composer, &Composer::showEmotes);
    nameKey(*emotes, u"room.emotes"_s);
    emotes->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    emotes->setEnabled(m_emotes);
    addAction(emotes);
    m_menu->addSeparator();
    QAction *hidden = m_menu->addAction(m_theme.icon(u"eye-off"_s), tr("Show lines of hidden people, folded"));
    hidden->setCheckable(true);
    connect(hidden, &QAction::toggled, this, &RoomPage::setShowsHidden);
    makeFeedActions();
    // Not the button's own menu: that draws an arrow over the dots.
    connect(m_ui->moreButton, &QToolButton::clicked, m_menu,
            [this] { m_menu->popup(m_ui->moreButton->mapToGlobal(m_ui->moreButton->rect().bottomLeft())); });
}

FeedView *RoomPage::makeFeed(FeedModel &model)
{
    auto *feed = new FeedView(model, m_theme, m_emotes, m_ui->feedStack);
    feed->setAccessibleName(tr("Feed"));
    feed->setOwnName(m_room.account().self().name);
    feed->setShowsEmoji(m_showsEmoji);
    connect(feed, &FeedView::mentionRequested, this, [this](const QString &name) { m_composer->mention(name); });
    feed->setShowsDeleted(m_showsDeleted);
    connect(feed, &FeedView::menuOpening, this, [this, feed](QMenu &menu, const FeedItem &item) {
        fillSelectionMenu(menu, feed->selectedItems());
        if (!item.author.name.isEmpty()) {
            menu.addSeparator();
            fillPersonMenu(menu, item.author, &item);
        }
    });
    feed->setNicknames([this](const Person &person) { return m_people->nickname(person); });
    feed->setShowsHidden(m_showsHidden);
    if (m_rules)
        feed->setRules(m_rules->matcher());
    connect(feed, &FeedView::personActivated, this,
            [this](const Person &person, const QRect &name) { showPerson(person, name); });
    connect(feed, &FeedView::hidingWanted, this, &RoomPage::popUpHiding);
    connect(feed, &FeedView::retryRequested, this, &RoomPage::retry);
    connect(feed, &FeedView::discardRequested, this, &RoomPage::discard);
    connect(feed, &FeedView::editRequested, this, &RoomPage::editAgain);
    connect(feed, &FeedView::linkActivated, this, &RoomPage::openLink);
    connect(feed, &FeedView::newCountChanged, this, &RoomPage::updateNewMessages);
    connect(feed, &FeedView::atEndChanged, this, &RoomPage::updateNewMessages);
    connect(feed, &FeedView::pausedChanged, this, &RoomPage::updateNewMessages);
    connect(feed, &FeedView::zoomWanted, this, &RoomPage::zoom);
    feed->setOptions(feedOptions());
    return feed;
}

FeedView *RoomPage::currentFeed() const
{
    return static_cast<FeedView *>(m_ui->feedStack->currentWidget());
}

void RoomPage::connectRoom()
{
    connect(&m_room, &RoomController::itemsArrived, this, &RoomPage::keep);
    connect(&m_room, &RoomController::itemsChanged, this,
            [this](const QList<FeedItem> &items) { m_delay.change(m_past ? m_past->changed(items) : items); });
    connect(&m_room, &RoomController::itemsRemoved, &m_delay, &DelayLine::remove);
    connect(&m_delay, &DelayLine::released, this, &RoomPage::passOn);
    for (FeedBuffer *buffer : {&m_buffer, &m_crewBuffer}) {
        connect(&m_delay, &DelayLine::changed, buffer, &FeedBuffer::change);
        connect(&m_delay, &DelayLine::removed, buffer, &FeedBuffer::remove);
    }
    connect(&m_room, &RoomController::headerChanged, this, &RoomPage::updateHeader);
    connect(&m_room, &RoomController::rosterChanged, this, &RoomPage::updateHeader);
    connect(&m_room, &RoomController::connectionChanged, this, &RoomPage::updateConnection);
}

void RoomPage::fillSelectionMenu(QMenu &, const QList<FeedItem> &)
{
    // Services add what they can do with several rows.
}

bool RoomPage::isShown(const FeedItem &) const
{
    return true;
}

void RoomPage::setShowsDeleted(bool shows)
{
    if (shows == m_showsDeleted)
        return;
    m_showsDeleted = shows;
    for (FeedView *feed : {m_feed, m_crewFeed}) {
        if (feed)
            feed->setShowsDeleted(shows);
    }
}

void RoomPage::keep(const QList<FeedItem> &items)
{
    QList<FeedItem> shown = m_past ? m_past->fresh(items) : items;
    shown.removeIf([this](const FeedItem &item) { return !isShown(item); });
    m_delay.add(shown);
}

void RoomPage::passOn(const QList<FeedItem> &items)
{
    QList<FeedItem> shown = items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        // Somebody may have been hidden, or shown again, while their lines waited. Rarely: else the list stays as it
        // is.
        const FeedItem &item = items.at(i);
        if (isSpoken(item) && !item.isOwn && item.isHidden != m_room.isHidden(item.author))
            shown[i].isHidden = !item.isHidden;
    }
    applyRules(shown);
    m_buffer.add(shown);
    keepCrew(shown);
    noteRead();
}

void RoomPage::keepCrew(const QList<FeedItem> &items)
{
    QList<FeedItem> crew;
    for (const FeedItem &item : items) {
        if (isOfCrew(item))
            crew.append(item);
    }
    m_crewBuffer.add(crew);
}

void RoomPage::setDraft(const QString &text)
{
    if (!text.isEmpty())
        m_composer->insertText(text);
}

void RoomPage::setShowsEmoji(bool shows)
{
    m_showsEmoji = shows;
    for (FeedView *feed : {m_feed, m_crewFeed}) {
        if (feed)
            feed->setShowsEmoji(shows);
    }
}

void RoomPage::setFoldsRepeats(bool folds)
{
    m_model.setFoldsRepeats(folds);
    m_crewModel.setFoldsRepeats(folds);
}

void RoomPage::clearFeed()
{
    const auto clear = [](FeedBuffer &buffer, FeedModel &model) {
        buffer.flush();
        QList<FeedItem> unsettled;
        for (int row = 0; row < model.rowCount(); ++row) {
            const FeedItem::Delivery delivery = model.at(row).delivery;
            if (delivery == FeedItem::Delivery::Pending || delivery == FeedItem::Delivery::Failed)
                unsettled.append(model.at(row));
        }
        model.clear();
        model.append(unsettled);
    };
    clear(m_buffer, m_model);
    clear(m_crewBuffer, m_crewModel);
}

void RoomPage::toggleColumn()
{
    m_ui->columnButton->toggle();
}

void RoomPage::editAgain(qint64 seq)
{
    m_buffer.flush();
    const int row = m_model.rowOf(seq);
    if (row < 0)
        return;
    m_composer->insertText(m_model.at(row).text);
    m_composer->setFocus();
    discard(seq);
}

void RoomPage::openLink(const QUrl &url)
{
    QDesktopServices::openUrl(url);
}

void RoomPage::addBanner(QWidget *banner)
{
    m_ui->stripLayout->insertWidget(0, banner);
}

void RoomPage::addHeaderMark(QWidget *mark)
{
    m_ui->headerLayout->insertWidget(m_ui->headerLayout->indexOf(m_ui->nameLabel) + 1, mark);
}

void RoomPage::addFootBar(QWidget *bar)
{
    m_ui->pageLayout->insertWidget(m_ui->pageLayout->indexOf(m_ui->composerHairline), bar);
}

QWidget &RoomPage::feedPlace() const
{
    return *m_ui->feedStack;
}

void RoomPage::showStaffOnly(bool isOn)
{
    if (isOn && !m_crewFeed) {
        m_crewFeed = makeFeed(m_crewModel);
        m_ui->feedStack->addWidget(m_crewFeed);
    }
    m_ui->feedStack->setCurrentWidget(isOn ? m_crewFeed : m_feed);
    pauseFeed(m_pauseAction->isChecked());
    if (m_findBar)
        m_findBar->setFeed(*currentFeed());
    updateNewMessages();
}

void RoomPage::showRefusal(const QString &sentence)
{
    m_composer->showNotice(sentence);
}

void RoomPage::updateHeader()
{
    const bool isNarrow = width() < m_theme.px(DescriptionFrom);
    m_ui->nameLabel->setText(m_room.name());
    m_ui->findButton->setVisible(!isNarrow);
    QStringList parts;
    if (!m_room.description().isEmpty())
        parts.append(m_room.description());
    if (const int people = m_room.people(); people > 0)
        parts.append(tr("%n people", nullptr, people));
    if (m_room.guests() > 0)
        parts.append(tr("%n guests", nullptr, m_room.guests()));
    // Kept when it has nothing to say: it holds the name and the chip apart.
    m_ui->descriptionLabel->setText(isNarrow ? QString() : parts.join(u" · "_s));
}

void RoomPage::updateConnection()
{
    const RoomController::Connection &connection = m_room.connection();
    m_ui->connectionChip->setConnection(connection);
    // Idle with a reason: another room has the session, and this one must not look alive.
    const bool isAside = connection.state == State::Idle && !connection.reason.isEmpty();
    const bool hasTrouble = isAside || connection.state == State::Waiting || connection.state == State::Stopped;
    m_ui->troubleBar->setVisible(hasTrouble);
    if (hasTrouble) {
        const bool isWaiting = connection.state == State::Waiting;
        m_ui->troubleLine->setStatus(
            {isAside     ? Status::Tint::Info
             : isWaiting ? Status::Tint::Warning
                         : Status::Tint::Danger,
             isAside     ? u"door-exit"_s
             : isWaiting ? u"hourglass"_s
                         : u"hand-stop"_s,
             {},
             connection.reason.isEmpty() ? tr("The connection was lost.") : connection.reason});
        const bool isTakenOver = connection.error && connection.error->code == "takenOver"_L1;
        m_ui->troubleButton->setText(needsSignIn(m_room) ? tr("Sign in again")
                                     : isAside           ? tr("Come back here")
                                     : isWaiting         ? tr("Try now")
                                     : isTakenOver       ? tr("Take over again")
                                                         : tr("Connect again"));
        // A ban that ends is waited for.
        m_ui->troubleButton->setVisible(isAside || isWaiting || connection.retryIn.count() == 0);
        const auto &state = m_theme.colours().state;
        QPalette ground;
        ground.setColor(QPalette::Window, isAside     ? state.info.soft
                                          : isWaiting ? state.warning.soft
                                                      : state.danger.soft);
        m_ui->troubleBar->setPalette(ground);
        m_ui->troubleBar->setAutoFillBackground(true);
    }
    const bool isIdle = connection.state == State::Idle || hasTrouble;
    m_connectAction->setEnabled(isIdle);
    m_leaveAction->setEnabled(connection.state != State::Idle);
    m_feed->setOwnName(m_room.account().self().name);
    if (m_crewFeed)
        m_crewFeed->setOwnName(m_room.account().self().name);
    updateHeader();
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/djroomfinder.h"

#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "ui/createroomdialog.h"
#include "ui/linkbutton.h"
#include "ui/listlook.h"
#include "ui/roomlistdelegate.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = RoomListRow::Kind;

namespace {

/// Rows at the list's end from which on the next page is asked for.
constexpr int NearEnd = 4;

} // namespace

DjRoomFinder::DjRoomFinder(PlugDjAccount &account, const Theme &theme, const QList<RecentRoom> &recent,
                           PlugDjRoomSearch::Options options, QWidget *parent)
    : RoomFinder(parent)
    , m_account(account)
    , m_theme(theme)
    , m_recent(recent)
    , m_search(account.lobby(), options)
    , m_delegate(new RoomListDelegate(theme, !account.isGuest(), this))
    , m_list(new QListView(this))
    , m_trouble(new StatusLine(this))
    , m_retry(new LinkButton(this))
    , m_count(new QLabel(this))
    , m_about(new QLabel(this))
    , m_create(new LinkButton(this))
{
    setUp();
    connectParts();
    applyLooks();
    account.lobby().refresh();
    m_search.setWords({});
    rebuild();
}

DjRoomFinder::~DjRoomFinder() = default;

void DjRoomFinder::setUp()
{
    setUpList(*m_list, m_model, *m_delegate, false);
    m_list->setObjectName(u"roomList"_s);
    m_list->setAccessibleName(tr("Rooms found"));
    m_list->viewport()->setBackgroundRole(QPalette::Base);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_list->installEventFilter(this);
    m_trouble->setObjectName(u"finderTrouble"_s);
    m_trouble->setAccessibleName(tr("Room list status"));
    m_trouble->setTheme(m_theme);
    m_retry->setObjectName(u"finderRetry"_s);
    m_retry->setText(tr("Try again"));
    m_retry->setTheme(m_theme, LinkButton::Look::Action, u"refresh"_s);
    m_count->setObjectName(u"finderCount"_s);
    m_about->setObjectName(u"finderAbout"_s);
    for (QLabel *label : {m_count, m_about}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_create->setObjectName(u"createButton"_s);
    m_create->setText(tr("Create a room"));
    m_create->setTheme(m_theme, LinkButton::Look::Action, u"plus"_s);
    m_create->setVisible(!m_account.isGuest());

    auto *below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_create);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_trouble);
    layout->addWidget(m_retry, 0, Qt::AlignLeading);
    layout->addWidget(m_list, 1);
    layout->addLayout(below);
    layout->addWidget(m_about);
    m_ticker.setInterval(1s);
}

void DjRoomFinder::connectParts()
{
    PlugDjLobby &lobby = m_account.lobby();
    connect(&m_search, &PlugDjRoomSearch::changed, this, &DjRoomFinder::rebuild);
    connect(&lobby, &PlugDjLobby::listsChanged, this, [this] {
        m_listTrouble.reset();
        rebuild();
    });
    connect(&lobby, &PlugDjLobby::listsFailed, this, [this](const Error &error) {
        m_listTrouble = error;
        rebuild();
    });
    connect(&lobby, &PlugDjLobby::favouriteChanged, this, &DjRoomFinder::rebuild);
    connect(&lobby, &PlugDjLobby::favouriteRefused, this, [this](qint64, const Error &error) {
        m_starTrouble = error;
        rebuild();
    });
    connect(&m_ticker, &QTimer::timeout, this, &DjRoomFinder::updateWords);
    connect(m_delegate, &RoomListDelegate::starClicked, this, &DjRoomFinder::toggleStar);
    connect(m_list, &QListView::activated, this, &DjRoomFinder::activate);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && m_list->hasFocus()) // else it was us, or step()
            m_chosen = RoomListModel::keyOfRow(m_model.at(now.row()));
        updateWords();
        emit choiceChanged();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_chosen = RoomListModel::keyOfRow(m_model.at(index.row()));
        if (m_model.at(index.row()).kind == Kind::More)
            m_search.loadMore();
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &DjRoomFinder::loadMoreAtEnd);
    connect(m_retry, &LinkButton::clicked, this, [this] {
        m_starTrouble.reset();
        if (std::exchange(m_listTrouble, std::nullopt))
            m_account.lobby().refresh();
        if (m_search.state() == PlugDjRoomSearch::State::Failed)
            m_search.reload();
        rebuild();
    });
    connect(m_create, &LinkButton::clicked, this, &DjRoomFinder::askForNewRoom);
    connect(&m_theme, &Theme::changed, this, &DjRoomFinder::applyLooks);
}

void DjRoomFinder::applyLooks()
{
    layout()->setSpacing(m_theme.px(6));
    m_list->setMinimumHeight(m_theme.px(3 * m_theme.sizes().listRowTwoLines));
    for (QLabel *label : {m_count, m_about})
        label->setFont(m_theme.font(Theme::Text::Small));
}

QString DjRoomFinder::placeholder() const
{
    return tr("Search rooms, or a room's name or address");
}

void DjRoomFinder::setText(const QString &text, const QString &address)
{
    m_chosen.clear();
    m_starTrouble.reset();
    m_text = text.simplified();
    m_address = address;
    // A link names one room; nothing in it is a word to look for.
    const bool isLink = text.contains(u'/');
    m_search.setWords(isLink ? QString() : m_text);
    rebuild();
}

void DjRoomFinder::rebuild()
{
    m_model.setRows(rows());
    selectPreferred();
    const bool isWaiting = m_search.state() == PlugDjRoomSearch::State::Loading || m_search.isLoadingMore();
    if (isWaiting && !m_ticker.isActive())
        m_ticker.start();
    else if (!isWaiting)
        m_ticker.stop();
    updateWords();
}

/// The row that the person went to; else the room that is exactly what was typed, the best find, the address.
void DjRoomFinder::selectPreferred()
{
    int wanted = m_chosen.isEmpty() ? -1 : m_model.rowOf(m_chosen);
    const bool isAnswered =
        m_search.state() == PlugDjRoomSearch::State::Ready && m_search.hasFound() && m_search.foundFor() == m_text;
    if (wanted < 0 && !m_text.isEmpty()) {
        int first = -1;
        for (int row = 0; row < m_model.rowCount() && wanted < 0; ++row) {
            const RoomListRow &candidate = m_model.at(row);
            if (candidate.kind == Kind::Room && candidate.room.slug == m_address)
                wanted = row;
            else if (candidate.kind == Kind::Room && first < 0)
                first = row;
        }
        const bool hasAddress = m_model.rowCount() > 0 && m_model.at(0).kind == Kind::Address;
        if (wanted < 0)
            wanted = hasAddress && !isAnswered ? 0 : first >= 0 ? first : hasAddress ? 0 : -1;
    }
    choose(*m_list, wanted);
}

void DjRoomFinder::updateWords()
{
    const PlugDjRoomSearch::State state = m_search.state();
    const QString site = m_account.endpoints().label;
    const auto waited = m_search.waitedFor();
    QString words;
    if (state == PlugDjRoomSearch::State::Loading || m_search.isLoadingMore()) {
        if (waited >= 1s)
            words = tr("Waiting for %1 for %n seconds", nullptr, int(waited.count())).arg(site);
    } else if (state == PlugDjRoomSearch::State::Ready && !m_text.contains(u'/')) {
        const int here = int(m_search.rooms().size());
        if (here == 0)
            words = m_text.isEmpty() ? tr("There are no public rooms now.")
                                     : tr("No public room has \"%1\" in its name. Private rooms open by their address.")
                                           .arg(m_text.left(40));
        else if (m_search.total() > here)
            words = tr("%1 of %n rooms", nullptr, m_search.total()).arg(QLocale().toString(here));
        else
            words = tr("%n rooms", nullptr, here);
    }
    m_count->setText(words);

    std::optional<Error> trouble = m_starTrouble;
    if (!trouble && state == PlugDjRoomSearch::State::Failed)
        trouble = m_search.error();
    if (!trouble)
        trouble = m_listTrouble;
    m_retry->setVisible(trouble && trouble != m_starTrouble);
    m_trouble->setStatus(trouble ? Status{Status::Tint::Danger,
                                          u"alert-circle"_s,
                                          {},
                                          trouble == m_starTrouble
                                              ? tr("The favourite was not changed: %1").arg(trouble->text)
                                              : trouble->text}
                                 : Status());

    QString about;
    const PlugDjController *seat = m_account.seat();
    if (seat && seat->state() == RoomController::State::Live && !choice().isEmpty() && choice() != seat->room())
        about = tr("You are in %1. An account can be in one room at a time: joining takes you out of there.")
                    .arg(seat->name());
    else if (m_account.isGuest())
        about = tr("As a guest you can look around and read. Favourites and rooms of your own need an account.");
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
}

QString DjRoomFinder::choice() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? m_model.at(index.row()).room.slug : QString();
}

bool DjRoomFinder::actOnEnter()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_model.at(index.row()).kind != Kind::More)
        return false;
    m_search.loadMore();
    return true;
}

void DjRoomFinder::activate(const QModelIndex &index)
{
    if (m_model.at(index.row()).kind == Kind::More)
        m_search.loadMore();
    else if (const QString room = m_model.at(index.row()).room.slug; !room.isEmpty())
        emit roomChosen(room);
}

void DjRoomFinder::step(int by)
{
    const int last = choiceAt(*m_list, by, [this](int row) { return m_model.at(row).isChoice(); });
    if (last < 0)
        return;
    const QModelIndex index = m_model.index(last);
    m_chosen = RoomListModel::keyOfRow(m_model.at(last));
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(index);
    loadMoreAtEnd();
}

bool DjRoomFinder::takeKey(const QKeyEvent &event)
{
    const int page = std::max(1, m_list->viewport()->height() / m_theme.px(m_theme.sizes().listRowTwoLines));
    if (const int by = stepOf(event, page)) {
        step(by);
        return true;
    }
    if (event.key() != Qt::Key_D || event.modifiers() != Qt::ControlModifier)
        return false;
    toggleStar(m_list->currentIndex());
    return true;
}

bool DjRoomFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isStar =
            key->key() == Qt::Key_Space || (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier);
        if (isStar) {
            toggleStar(m_list->currentIndex());
            return true;
        }
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && m_list->currentIndex().isValid()) {
            activate(m_list->currentIndex()); // before the dialog's default button takes it
            return true;
        }
    }
    return RoomFinder::eventFilter(watched, event);
}

void DjRoomFinder::toggleStar(const QModelIndex &index)
{
    if (!index.isValid() || m_account.isGuest())
        return;
    const RoomListRow &row = m_model.at(index.row());
    if (row.kind != Kind::Room)
        return;
    if (row.room.id <= 0) {
        m_starTrouble = Error{Error::Kind::Refused,
                              tr("The site has not told about this room yet. Join it, then use the room's menu."),
                              u"unknownRoom"_s,
                              {}};
        return updateWords();
    }
    m_starTrouble.reset();
    const plugdj::RoomListEntry room = row.room; // the row may go when the lobby tells
    m_account.lobby().setFavourite(room, !row.isFavourite);
}

void DjRoomFinder::loadMoreAtEnd()
{
    const QScrollBar *bar = m_list->verticalScrollBar();
    const int near = NearEnd * m_theme.px(m_theme.sizes().listRowTwoLines);
    // A page that failed waits for somebody who wants it.
    if (bar->maximum() > 0 && bar->value() >= bar->maximum() - near && !m_search.error())
        m_search.loadMore();
}

void DjRoomFinder::askForNewRoom()
{
    auto *dialog = new CreateRoomDialog(m_account.lobby(), m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setName(m_text.contains(u'/') ? QString() : m_text);
    connect(dialog, &CreateRoomDialog::created, this, &DjRoomFinder::roomChosen);
    dialog->open();
}

} // namespace partyline

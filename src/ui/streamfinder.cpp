// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/streamfinder.h"

#include "services/floatplaneaccount.h"
#include "services/floatplanenotices.h"
#include "ui/linkbutton.h"
#include "ui/listlook.h"
#include "ui/roomaddress.h"
#include "ui/rowpicture.h"
#include "ui/statusline.h"
#include "ui/streamlistdelegate.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using Kind = StreamListRow::Kind;
using Urgency = RequestPace::Urgency;

namespace {

constexpr int RowHeight = 48; // px at 100 %: for a page of keys
constexpr int FewestRows = 3;

bool fits(const Livestream &stream, const QString &words)
{
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(all, [&](const QString &word) {
        return stream.creatorName.contains(word, Qt::CaseInsensitive)
               || stream.creatorUrlName.contains(word, Qt::CaseInsensitive)
               || stream.title.contains(word, Qt::CaseInsensitive)
               || std::ranges::any_of(stream.channels, [&](const QString &channel) {
                      return channel.contains(word, Qt::CaseInsensitive);
                  });
    });
}

void appendSection(QList<StreamListRow> &rows, QList<StreamListRow> section)
{
    if (section.isEmpty())
        return;
    StreamListRow head;
    head.kind = Kind::Head;
    head.section = section.constFirst().section;
    head.count = int(section.size());
    rows.append(head);
    rows += section;
}

} // namespace

StreamFinder::StreamFinder(FloatplaneAccount &account, const Theme &theme, EmoteStore *pictures,
                           std::function<bool(const QString &)> isOpen, FloatplaneStreamSearch::Options options,
                           QWidget *parent)
    : RoomFinder(parent)
    , m_account(account)
    , m_theme(theme)
    , m_isOpen(std::move(isOpen))
    , m_search(account.lobby(), options)
    , m_list(new QListView(this))
    , m_trouble(new StatusLine(this))
    , m_again(new LinkButton(this))
    , m_count(new QLabel(this))
{
    setUpList(*m_list, m_model, *new StreamListDelegate(theme, pictures, this), false);
    followPictures(*m_list, pictures);
    setUp();
    connectParts();
    applyLooks();
    account.lobby().refresh();
    rebuild();
}

void StreamFinder::setUp()
{
    m_list->setObjectName(u"streamList"_s);
    m_list->setAccessibleName(tr("Livestreams found"));
    m_list->viewport()->setBackgroundRole(QPalette::Base);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_list->installEventFilter(this);
    m_trouble->setObjectName(u"finderTrouble"_s);
    m_trouble->setAccessibleName(tr("Livestream list status"));
    m_trouble->setTheme(m_theme);
    m_again->setObjectName(u"askAgainButton"_s);
    m_again->setText(tr("Ask again"));
    m_again->setToolTip(tr("Loads the list anew and asks whether the marked stream is live (F5). The site wants to be "
                           "asked at most once a minute for a stream."));
    m_again->setTheme(m_theme, LinkButton::Look::Action, u"refresh"_s);
    m_count->setObjectName(u"finderCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_trouble);
    layout->addWidget(m_list, 1);
    layout->addLayout(below);
}

void StreamFinder::connectParts()
{
    FloatplaneLobby &lobby = m_account.lobby();
    connect(&lobby, &FloatplaneLobby::changed, this, &StreamFinder::rebuild);
    connect(&lobby.onAir(), &FloatplaneOnAir::changed, this, &StreamFinder::rebuild);
    connect(&m_account.notices(), &FloatplaneNotices::changed, this, &StreamFinder::rebuild);
    connect(&m_search, &FloatplaneStreamSearch::changed, this, &StreamFinder::rebuild);
    connect(m_again, &LinkButton::clicked, this, &StreamFinder::askAgain);
    connect(m_list, &QListView::activated, this, &StreamFinder::activate);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { m_chosen = StreamListModel::keyOfRow(m_model.at(index.row())); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && m_list->hasFocus()) // else it was us, or step()
            m_chosen = StreamListModel::keyOfRow(m_model.at(now.row()));
        emit choiceChanged();
    });
    connect(&m_theme, &Theme::changed, this, &StreamFinder::applyLooks);
}

void StreamFinder::applyLooks()
{
    layout()->setSpacing(m_theme.px(6));
    m_list->setMinimumHeight(m_theme.px(FewestRows * RowHeight));
    m_count->setFont(m_theme.font(Theme::Text::Small));
}

QString StreamFinder::placeholder() const
{
    return tr("Search creators, or a stream's address or id");
}

void StreamFinder::setText(const QString &text, const QString &address)
{
    m_chosen.clear();
    m_text = text.simplified();
    m_address = address;
    const bool isLink = text.contains(u'/') || isLivestreamId(address);
    m_search.setWords(isLink ? QString() : m_text);
    rebuild();
}

StreamListRow StreamFinder::rowOf(const Livestream &stream, const QString &section) const
{
    StreamListRow row;
    row.kind = stream.id.isEmpty() ? Kind::Silent : Kind::Stream;
    row.section = section;
    row.stream = stream;
    row.standing = m_account.lobby().onAir().of(stream.creatorId);
    row.unreadPosts = m_account.notices().unreadPosts(stream.creatorId);
    row.isHere = m_isOpen && !stream.id.isEmpty() && m_isOpen(stream.id);
    return row;
}

/// What the account has comes first, the live ones before all; then what the site knows besides.
QList<StreamListRow> StreamFinder::rows() const
{
    const bool isLink = m_text.contains(u'/') || isLivestreamId(m_address);
    QList<StreamListRow> live, others, silent, found;
    QSet<QString> known;
    for (const Livestream &stream : m_account.lobby().subscribed()) {
        if (isLink || !fits(stream, m_text))
            continue;
        known.insert(stream.creatorId);
        const StreamListRow row = rowOf(stream, tr("Your subscriptions"));
        if (row.kind == Kind::Silent)
            silent.append(row);
        else if (row.standing.isOn())
            live.append(rowOf(stream, tr("Live now")));
        else
            others.append(row);
    }
    if (!isLink && !m_text.isEmpty()) {
        for (const Livestream &stream : m_search.streams()) {
            if (!known.contains(stream.creatorId) && (m_search.foundFor() == m_text || fits(stream, m_text)))
                found.append(rowOf(stream, tr("Found")));
        }
    }
    QList<StreamListRow> rows;
    const bool isExact = std::ranges::any_of(live + others + found, [this](const StreamListRow &row) {
        return row.stream.creatorUrlName == m_address || row.stream.id == m_address;
    });
    if (!m_address.isEmpty() && (isLink || !isExact)) {
        StreamListRow row;
        row.kind = Kind::Address;
        row.stream.id = m_address;
        rows.append(row);
    }
    appendSection(rows, live);
    appendSection(rows, others + silent);
    appendSection(rows, found);
    return rows;
}

void StreamFinder::rebuild()
{
    m_model.setRows(rows());
    selectPreferred();
    updateWords();
    askWhoIsLive();
}

/// Each is asked for once, in its turn; after that announcements tell, and whoever asks again.
void StreamFinder::askWhoIsLive()
{
    FloatplaneOnAir &onAir = m_account.lobby().onAir();
    const QList<StreamListRow> shown = m_model.rows();
    for (const StreamListRow &row : shown) {
        const bool isUnasked = !row.standing.toldAt.isValid() && !row.standing.isAsking && !row.standing.trouble;
        if (row.kind == Kind::Stream && isUnasked)
            onAir.ask(row.stream.creatorId, row.stream.id, Urgency::Background);
    }
}

void StreamFinder::askAgain()
{
    m_account.lobby().reload();
    m_search.reload();
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_model.at(index.row()).kind != Kind::Stream)
        return;
    const Livestream stream = m_model.at(index.row()).stream;
    m_account.lobby().onAir().ask(stream.creatorId, stream.id, Urgency::User);
}

/// The row that the person went to; else what was typed exactly, the best find, the address.
void StreamFinder::selectPreferred()
{
    int wanted = m_chosen.isEmpty() ? -1 : m_model.rowOf(m_chosen);
    if (wanted < 0 && !m_text.isEmpty()) {
        int first = -1;
        for (int row = 0; row < m_model.rowCount() && wanted < 0; ++row) {
            const StreamListRow &candidate = m_model.at(row);
            if (candidate.kind != Kind::Stream)
                continue;
            if (candidate.stream.creatorUrlName == m_address || candidate.stream.id == m_address)
                wanted = row;
            else if (first < 0)
                first = row;
        }
        const bool hasAddress = m_model.rowCount() > 0 && m_model.at(0).kind == Kind::Address;
        const bool isAnswered =
            m_search.state() == FloatplaneStreamSearch::State::Ready && m_search.foundFor() == m_text;
        if (wanted < 0)
            wanted = hasAddress && !isAnswered ? 0 : first >= 0 ? first : hasAddress ? 0 : -1;
    }
    choose(*m_list, wanted);
}

void StreamFinder::updateWords()
{
    const FloatplaneLobby &lobby = m_account.lobby();
    const QString site = m_account.endpoints().label;
    const bool isSearching = m_search.state() == FloatplaneStreamSearch::State::Loading;
    const bool isNothing = !std::ranges::any_of(
        m_model.rows(), [](const StreamListRow &row) { return row.kind == Kind::Stream || row.kind == Kind::Silent; });
    QString words;
    if (m_text.contains(u'/'))
        words.clear();
    else if (isSearching || (lobby.isRefreshing() && isNothing))
        words = tr("Asking %1").arg(site);
    else if (isNothing && m_text.isEmpty() && lobby.hasSubscriptions())
        words = tr("This account subscribes to nobody. Type a creator's name to look for a stream.");
    else if (isNothing && m_search.state() == FloatplaneStreamSearch::State::Ready)
        words = tr("No creator is found for \"%1\".").arg(m_text.left(40));
    else if (lobby.leftOut() > 0)
        words = tr("%n more subscriptions are found by name.", nullptr, lobby.leftOut());
    else if (m_search.streams().size() == FloatplaneLobby::MostFound)
        words = tr("There are more: type more of the name.");
    m_count->setText(words);
    std::optional<Error> trouble = m_search.error();
    if (!trouble)
        trouble = lobby.trouble();
    if (trouble && trouble->retryAfter)
        trouble->text +=
            u' ' + tr("The site wants to be left alone for %n seconds.", nullptr, int(trouble->retryAfter->count()));
    m_trouble->setStatus(trouble ? Status{Status::Tint::Danger, u"alert-circle"_s, {}, trouble->text} : Status());
}

QString StreamFinder::choice() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || index.row() >= m_model.rowCount())
        return {};
    const StreamListRow &row = m_model.at(index.row());
    return row.isChoice() ? row.stream.id : QString();
}

void StreamFinder::activate(const QModelIndex &index)
{
    const StreamListRow &row = m_model.at(index.row());
    if (row.isChoice() && !row.stream.id.isEmpty())
        emit roomChosen(QString(row.stream.id));
}

void StreamFinder::step(int by)
{
    const int last = choiceAt(*m_list, by, [this](int row) { return m_model.at(row).isChoice(); });
    if (last < 0)
        return;
    m_chosen = StreamListModel::keyOfRow(m_model.at(last));
    m_list->selectionModel()->setCurrentIndex(m_model.index(last), QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(m_model.index(last));
}

bool StreamFinder::takeKey(const QKeyEvent &event)
{
    const int page = std::max(1, m_list->viewport()->height() / m_theme.px(RowHeight));
    if (const int by = stepOf(event, page)) {
        step(by);
        return true;
    }
    if (event.key() != Qt::Key_F5)
        return false;
    askAgain();
    return true;
}

bool StreamFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F5) {
            askAgain();
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

} // namespace partyline

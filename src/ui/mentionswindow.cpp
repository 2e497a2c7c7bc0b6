// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/mentionswindow.h"

#include "store/history.h"
#include "ui/emptycard.h"
#include "ui/feedtext.h"
#include "ui/itemviews.h"
#include "ui/keybook.h"
#include "ui/linkbutton.h"
#include "ui/listlook.h"
#include "ui/mentionsdelegate.h"
#include "ui/searchcontext.h"
#include "ui/whynot.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace partyline {

using namespace Qt::StringLiterals;
using Show = MentionsModel::Show;
using Group = MentionsModel::Group;

namespace {

// At 100 %.
constexpr int Width = 940;
constexpr int Height = 620;
/// A narrower window shows the list alone.
constexpr int NarrowestForContext = 620;

} // namespace

MentionsWindow::MentionsWindow(MentionBook &book, const Theme &theme, Options options, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_theme(theme)
    , m_options(std::move(options))
    , m_model(book)
{
    setObjectName(u"mentionsWindow"_s);
    setWindowTitle(tr("Mentions"));
    build();
    makeActions();
    connect(&book, &MentionBook::changed, this, &MentionsWindow::follow);
    follow();
    if (m_model.rowCount() > 1)
        m_view->setCurrentIndex(m_model.index(1));
    m_view->setFocus();
}

void MentionsWindow::build()
{
    m_view = new ListView(this);
    m_view->setAccessibleName(tr("Mentions"));
    setUpList(*m_view, m_model, *new MentionsDelegate(m_theme, *m_view, this), false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty = new EmptyCard(m_theme, u"at"_s, *m_view);
    const auto offer = [this](const QString &icon, const QString &words, const std::function<void()> &act) {
        if (act)
            m_ways.append(m_empty->addAction(icon, words, act));
    };
    offer(u"highlight"_s, tr("Add a rule with words to look out for"), m_options.rules);
    offer(u"bell-ringing"_s, tr("Test a notification"), m_options.notifications);
    offer(u"search"_s, tr("Search history"), m_options.search);
    m_everything = m_empty->addAction(u"filter"_s, tr("Show everything"), [this] { showEverything(); });
    m_panes = new QSplitter(this);
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(m_view);
    if (m_options.history) {
        m_context = new SearchContext(*m_options.history, m_theme, m_options.emotes, this);
        m_panes->addWidget(m_context);
        m_panes->setStretchFactor(0, 2);
        m_panes->setStretchFactor(1, 3);
        m_panes->setSizes({m_theme.px(Width * 2 / 5), m_theme.px(Width * 3 / 5)});
        connect(m_context, &SearchContext::openWanted, this, &MentionsWindow::open);
    }
    m_status = new StatusLine(this);
    m_status->setTheme(m_theme);
    m_status->setAccessibleName(tr("Mentions status"));

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeFilterRow());
    layout->addWidget(m_status);
    layout->addWidget(m_panes, 1);
    layout->addLayout(makeReplyRow());
    layout->addLayout(makeFoot());
    resize(m_theme.px(Width), m_theme.px(Height));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &MentionsWindow::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MentionsWindow::follow);
    connect(m_view, &QListView::doubleClicked, this, &MentionsWindow::open);
    connect(m_view, &QListView::customContextMenuRequested, this, &MentionsWindow::popUpMenu);
}

QLayout *MentionsWindow::makeFilterRow()
{
    m_what = new QComboBox(this);
    m_what->setAccessibleName(tr("Show"));
    const QList<std::pair<Show, QString>> filters{{Show::Everything, tr("Everything")},
                                                  {Show::Mentions, tr("Mentions")},
                                                  {Show::Answers, tr("Answers to me")},
                                                  {Show::Rules, tr("Found by rules")}};
    for (const auto &[value, words] : filters)
        m_what->addItem(words, QVariant::fromValue(value));
    auto *group = new QComboBox(this);
    group->setAccessibleName(tr("Group by"));
    const QList<std::pair<Group, QString>> groups{
        {Group::Day, tr("By day")}, {Group::Room, tr("By room")}, {Group::Person, tr("By person")}};
    for (const auto &[value, words] : groups)
        group->addItem(words, QVariant::fromValue(value));
    m_onlyUnread = new QCheckBox(tr("Only unread"), this);
    m_allRead = new QPushButton(m_theme.icon(u"check"_s), tr("Mark all read"), this);
    m_allRead->setAutoDefault(false);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        m_show = m_what->currentData().value<Show>();
        m_model.show(m_show);
        follow();
    });
    connect(group, &QComboBox::currentIndexChanged, this,
            [this, group] { m_model.groupBy(group->currentData().value<Group>()); });
    connect(m_onlyUnread, &QCheckBox::toggled, this, [this](bool isOn) {
        m_model.showOnlyUnread(isOn);
        follow();
    });
    connect(m_allRead, &QPushButton::clicked, &m_book, &MentionBook::setAllRead);
    auto *row = new QHBoxLayout;
    row->addWidget(m_what);
    row->addWidget(group);
    row->addWidget(m_onlyUnread);
    row->addStretch();
    row->addWidget(m_allRead);
    return row;
}

QLayout *MentionsWindow::makeReplyRow()
{
    m_reply = new QLineEdit(this);
    m_reply->setAccessibleName(tr("Reply"));
    m_reply->addAction(m_theme.icon(u"arrow-back-up"_s), QLineEdit::LeadingPosition);
    m_send = new QPushButton(m_theme.icon(u"send"_s), tr("Send"), this);
    m_send->setAutoDefault(false);
    connect(m_reply, &QLineEdit::returnPressed, this, &MentionsWindow::send);
    connect(m_reply, &QLineEdit::textChanged, this, &MentionsWindow::updateReply);
    connect(m_send, &QPushButton::clicked, this, &MentionsWindow::send);
    auto *row = new QHBoxLayout;
    row->addWidget(m_reply, 1);
    row->addWidget(m_send);
    return row;
}

QLayout *MentionsWindow::makeFoot()
{
    m_kept = new QLabel(this);
    m_kept->setTextFormat(Qt::PlainText);
    m_kept->setWordWrap(true);
    m_kept->setForegroundRole(QPalette::PlaceholderText);
    m_kept->setFont(m_theme.font(Theme::Text::Small));
    auto *row = new QHBoxLayout;
    row->addWidget(m_kept, 1);
    return row;
}

void MentionsWindow::makeActions()
{
    const auto add = [this](const QString &icon, const QString &text, const QString &key, auto act) {
        auto *action = new QAction(m_theme.icon(icon), text, this);
        if (!key.isEmpty())
            nameKey(*action, key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_view->addAction(action);
        m_lineActions.append(action);
        return action;
    };
    add(u"external-link"_s, tr("Open in room"), u"mentions.open"_s, [this] { open(); });
    add(u"arrow-back-up"_s, tr("Reply"), u"mentions.reply"_s, [this] { m_reply->setFocus(); });
    add(u"check"_s, tr("Read or unread"), u"mentions.read"_s, [this] { toggleRead(); });
    add(u"copy"_s, tr("Copy"), {}, [this] { copy(); })->setShortcut(QKeySequence::Copy);
    add(u"trash"_s, tr("Take out of the list"), u"mentions.remove"_s, [this] { remove(); });
}

void MentionsWindow::showEverything()
{
    m_what->setCurrentIndex(m_what->findData(QVariant::fromValue(Show::Everything)));
    m_onlyUnread->setChecked(false);
    m_view->setFocus();
}

void MentionsWindow::follow()
{
    explain(*m_allRead, m_book.unread() > 0 ? QString() : tr("All of them are read."));
    const bool isEmpty = m_model.rowCount() == 0;
    const bool hasNone = m_book.mentions().isEmpty();
    if (hasNone)
        m_empty->setWords(
            tr("Nobody has mentioned you"),
            tr("Lines that mention you, answer you, or are found by a rule that notifies come here from all "
               "rooms, also while you are away."));
    else
        m_empty->setWords(tr("Nothing of that kind"), tr("Other lines are left out by what you chose above."));
    for (LinkButton *way : std::as_const(m_ways))
        way->setVisible(hasNone);
    m_everything->setVisible(!hasNone);
    m_empty->setVisible(isEmpty);
    const QString where = !m_book.trouble().isEmpty() ? m_book.trouble()
                          : m_book.isOnDisk()         ? tr("The newest %1 are kept on this computer.")
                                                    .arg(locale().toString(qlonglong(MentionBook::MostMentions)))
                                              : tr("Nothing is kept on disk: mentions last until you quit.");
    const QString unread = m_book.unread() > 0 ? tr("%n unread.", nullptr, m_book.unread()) : tr("All read.");
    m_kept->setText(tr("%1 %2").arg(unread, where));
    for (QAction *action : std::as_const(m_lineActions))
        action->setEnabled(!selected().isEmpty());
    if (isEmpty && m_context)
        m_context->clear();
    if (isEmpty)
        m_shown = 0;
    updateReply();
}

std::optional<Mention> MentionsWindow::current() const
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || m_model.at(index.row()).isHead())
        return {};
    return m_model.at(index.row()).mention;
}

QList<qint64> MentionsWindow::selected() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) {
        if (!m_model.at(index.row()).isHead())
            ids.append(m_model.at(index.row()).mention.id);
    }
    return ids;
}

void MentionsWindow::select(qint64 id)
{
    if (const int row = m_model.rowOf(id); row >= 0)
        m_view->setCurrentIndex(m_model.index(row));
}

void MentionsWindow::tell(const Status &status)
{
    m_status->setStatus(status);
}

void MentionsWindow::followRooms()
{
    updateReply();
}

void MentionsWindow::showCurrent()
{
    const auto mention = current();
    if (!mention || mention->id == m_shown)
        return;
    m_shown = mention->id;
    m_status->clearStatus();
    if (m_context)
        showContext(*mention);
    updateReply();
    // Whoever goes to a line has it before the eyes, whole. Not at once: the list may be just changing.
    if (isActiveWindow() && m_view->hasFocus())
        QMetaObject::invokeMethod(
            this,
            [this, id = mention->id] {
                if (id == m_shown) // not what the list only passed by
                    m_book.setRead({id});
            },
            Qt::QueuedConnection);
}

void MentionsWindow::showContext(const Mention &mention)
{
    m_options.history->ask<qint64>(
        this, [room = mention.room, item = mention.item](HistoryReader &reader) { return reader.idOf(room, item); },
        [this, mention](const Result<qint64> &id) {
            if (mention.id != m_shown)
                return;
            if (!id) {
                m_context->clear();
                return tell({Status::Tint::Warning, u"database"_s, {}, id.error().text});
            }
            HistoryHit hit{mention.room, mention.roomName, mention.item, {}};
            hit.item.seq = historyid::toSeq(*id);
            m_context->show(hit);
        });
}

void MentionsWindow::updateReply()
{
    const auto mention = current();
    const QString why = !mention               ? tr("Choose a line to answer it.")
                        : m_options.whyNoReply ? m_options.whyNoReply(*mention)
                                               : tr("Nothing can be answered here.");
    const QString name = mention ? isolated(withoutControls(mention->item.author.name)) : QString();
    m_reply->setPlaceholderText(
        why.isEmpty() ? tr("Reply to %1 in %2").arg(name, isolated(withoutControls(mention->roomName))) : why);
    // What is typed stays in sight, and in reach, when the room goes away.
    m_reply->setEnabled(why.isEmpty() || !m_reply->text().isEmpty());
    m_reply->setAccessibleDescription(m_reply->placeholderText());
    const bool isEmpty = m_reply->text().trimmed().isEmpty();
    explain(*m_send, !why.isEmpty() ? why : isEmpty ? tr("Write something first.") : QString());
}

void MentionsWindow::send()
{
    const auto mention = current();
    if (!mention || !m_send->isEnabled())
        return;
    const auto taken = m_options.reply(*mention, m_reply->text().trimmed());
    if (!taken)
        return tell({Status::Tint::Warning, u"alert-triangle"_s, tr("Not sent."), taken.error().text});
    m_reply->clear();
    m_book.setRead({mention->id});
    m_view->setFocus();
}

void MentionsWindow::open()
{
    if (const auto mention = current()) {
        m_book.setRead({mention->id});
        emit openWanted(*mention);
    }
}

void MentionsWindow::toggleRead()
{
    const auto mention = current();
    if (mention)
        m_book.setRead(selected(), !mention->isRead);
}

void MentionsWindow::copy()
{
    QStringList lines;
    for (int row = m_model.rowCount() - 1; row >= 0; --row) { // oldest first, as it was said
        const bool isWanted = m_view->selectionModel()->isSelected(m_model.index(row)) && !m_model.at(row).isHead();
        if (isWanted)
            lines.append(mentionText(m_model.at(row).mention));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void MentionsWindow::remove()
{
    const int row = m_view->currentIndex().row();
    m_book.remove(selected());
    // The next older one, or the last that is left.
    for (int next = std::min(row, m_model.rowCount() - 1); next >= 0; --next) {
        if (m_model.at(next).isHead() && next + 1 < m_model.rowCount() && next == row)
            ++next;
        if (m_model.at(next).isHead())
            continue;
        m_view->setCurrentIndex(m_model.index(next));
        break;
    }
}

void MentionsWindow::popUpMenu(QPoint place)
{
    const QModelIndex index = m_view->indexAt(place);
    if (!index.isValid() || m_model.at(index.row()).isHead())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_lineActions);
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

void MentionsWindow::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (m_context)
        m_context->setVisible(width() >= m_theme.px(NarrowestForContext));
}

} // namespace partyline

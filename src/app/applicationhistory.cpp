// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// What was: recording it, searching it, going back to it. The rest of the application stands in application.cpp.
#include "app/application.h"

#include "ui/historydialog.h"
#include "ui/insightwindow.h"
#include "ui/roompage.h"
#include "ui/searchwindow.h"
#include "ui/settingswindow.h"

#include <QApplication>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// The number under which a kept line stands in the feed of the run it was said in; `otherwise` when it does not.
qint64 seqInFeed(const FeedModel &feed, const FeedItem &kept, qint64 otherwise)
{
    for (int row = feed.rowCount() - 1; row >= 0; --row) {
        const FeedItem &item = feed.at(row);
        if (item.time == kept.time && item.kind == kept.kind && item.author.id == kept.author.id
            && item.text == kept.text)
            return item.seq;
    }
    return otherwise;
}

} // namespace

void Application::recordHistory()
{
    History::Options options;
    options.file = m_historyFile;
    m_history = std::make_unique<History>(options);
    m_ruleDesk.setHistory(m_history.get());
    m_mentions.setHistory(*m_history);
    const auto trouble = std::make_shared<Status>();
    connect(m_history.get(), &History::failed, this, [this, trouble](const Error &error) {
        *trouble = {Status::Tint::Danger, u"database"_s, tr("History is in trouble."), error.text};
        m_window.showNotice(*trouble);
    });
    connect(m_history.get(), &History::recovered, this, [this, trouble] { m_window.takeNoticeBack(*trouble); });
}

void Application::openSearch(const QString &query)
{
    if (!m_history) {
        m_window.showNotice({Status::Tint::Info, u"database"_s, tr("There is no history."),
                             tr("In safe mode nothing is recorded or read.")});
        return;
    }
    auto *search = m_window.findChild<SearchWindow *>();
    if (!search) {
        search = new SearchWindow(*m_history, m_theme, &m_emotes, &m_window);
        search->setAttribute(Qt::WA_DeleteOnClose);
        connect(search, &SearchWindow::openWanted, this,
                [this](const HistoryRoom &room, qint64 seq) { openLine(room, seq, Place::Own); });
        connect(search, &SearchWindow::besideWanted, this,
                [this](const HistoryRoom &room, qint64 seq) { openLine(room, seq, Place::Beside); });
        connect(search, &SearchWindow::settingsWanted, this, &Application::openHistoryDialog);
        connect(search, &SearchWindow::helpWanted, &m_help, &HelpDesk::openManual);
    }
    search->show();
    search->raise();
    search->activateWindow();
    search->ask(query);
}

void Application::openHistoryDialog()
{
    // It belongs to the window that asked, stands before it and leads back to it.
    QWidget *front = QApplication::activeWindow();
    const bool isAsker = qobject_cast<SearchWindow *>(front) || qobject_cast<SettingsWindow *>(front);
    auto *dialog = new HistoryDialog(*m_history, m_theme, isAsker ? front : &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Application::openInsight()
{
    if (!m_history) {
        m_window.showNotice({Status::Tint::Info, u"database"_s, tr("There is no history."),
                             tr("In safe mode nothing is recorded or read.")});
        return;
    }
    auto *insight = m_window.findChild<InsightWindow *>();
    if (!insight) {
        insight = new InsightWindow(*m_history, m_theme, &m_emotes, &m_window);
        insight->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (const RoomController *front = m_window.activeRoom())
        insight->showRoom(keyOf(*front));
    insight->show();
    insight->raise();
    insight->activateWindow();
}

/// The room that is open, or that is opened for it; null when no account could enter it.
RoomController *Application::roomFor(const HistoryRoom &room, const RoomController *beside)
{
    for (const auto &open : m_rooms.rooms()) {
        if (keyOf(*open) == room)
            return open.get();
    }
    for (Account *account : m_window.accounts()) {
        const QString site =
            m_accounts.isPractice(*account) ? QString(HistoryRoom::Practice) : siteOf(account->endpoints());
        if (account->service() == room.service && site == room.site)
            return &m_rooms.open(*account, room.room, beside);
    }
    return nullptr;
}

RoomPage *Application::pageOf(const RoomController &room) const
{
    return qobject_cast<RoomPage *>(m_window.pageOf(room));
}

/// In a tab of its own or beside the one in front.
void Application::openLine(const HistoryRoom &room, qint64 seq, Place place)
{
    const RoomController *front = place == Place::Beside ? m_window.activeRoom() : nullptr;
    RoomController *found = roomFor(room, front);
    if (!found) {
        m_window.showNotice({Status::Tint::Info, u"door-enter"_s, tr("The room cannot be opened."),
                             tr("No account is signed in that could enter it. What was said there stands in the search "
                                "window.")});
        return;
    }
    if (front)
        m_window.showBeside(*found);
    m_window.showRoom(*found);
    m_window.activateWindow();
    RoomPage *page = pageOf(*found);
    if (!page)
        return;
    if (!m_history || !historyid::isPast(seq) || page->feed().rowOf(seq) >= 0)
        return page->showLine(seq);
    // What was said in this run stands in the feed under the number it came with.
    m_history->ask<HistoryPage>(
        page, [room, seq](HistoryReader &reader) { return reader.around(room, historyid::fromSeq(seq), 1); },
        [page, seq](const Result<HistoryPage> &around) {
            const QList<FeedItem> items = around ? around->items : QList<FeedItem>();
            const auto kept = std::ranges::find(items, seq, &FeedItem::seq);
            page->showLine(kept == items.cend() ? seq : seqInFeed(page->feed(), *kept, seq));
        });
}

void Application::openMention(const Mention &mention)
{
    RoomController *room = roomFor(mention.room);
    RoomPage *page = room ? pageOf(*room) : nullptr;
    if (!page)
        return m_mentions.showHere(
            mention, m_history ? tr("No account is signed in that could enter it. What stood around the line is here.")
                               : tr("No account is signed in that could enter it."));
    m_window.showRoom(*room);
    m_window.activateWindow();
    // The numbers of another run may be those of other lines now.
    const int row = page->feed().rowOf(mention.item.seq);
    const bool isHere = row >= 0 && page->feed().at(row).time == mention.item.time;
    if (isHere)
        return page->showLine(mention.item.seq);
    if (!m_history)
        return m_window.showNotice(
            {Status::Tint::Info, u"at"_s, {}, tr("This line does not stand in the room's feed any more.")});
    m_history->ask<qint64>(
        page, [key = mention.room, item = mention.item](HistoryReader &reader) { return reader.idOf(key, item); },
        [page](const Result<qint64> &id) {
            if (id)
                page->showLine(historyid::toSeq(*id));
        });
}

HistoryRoom Application::keyOf(const RoomController &room) const
{
    // Practice rooms have the names of real ones, and another port in every run.
    const bool isPractice = m_accounts.isPractice(room.account());
    return {room.service(), isPractice ? QString(HistoryRoom::Practice) : siteOf(room.account().endpoints()),
            room.room()};
}

} // namespace partyline

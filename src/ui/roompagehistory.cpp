// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// RoomPage: what stands in its feed from before it was opened.
#include "services/roomcontroller.h"
#include "ui/composer.h"
#include "ui/exportdialog.h"
#include "ui/feedfindbar.h"
#include "ui/feedfindpast.h"
#include "ui/feedrow.h"
#include "ui/feedview.h"
#include "ui/roomhistory.h"
#include "ui/roompage.h"

#include <QMenu>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

void RoomPage::setHistory(History &history, const HistoryRoom &key)
{
    m_past = new RoomHistory(history, key, m_room, this);
    connect(m_past, &RoomHistory::pageReady, this, &RoomPage::putInFront);
    connect(m_past, &RoomHistory::arrived, this, [this](qint64 seq) {
        if (m_findBar && m_findBar->arrived(seq))
            return;
        const int row = m_model.rowOf(seq);
        if (row >= 0)
            showRow(row);
    });
    m_findPast = new FeedFindPast(
        history, key, [this](const FeedItem &item) { return wouldBeSeen(item); }, this);
    connect(m_past, &RoomHistory::notFound, this, &RoomPage::showRefusal);
    for (FeedModel *model : {&m_model, &m_crewModel}) {
        connect(model, &FeedModel::olderWanted, this, &RoomPage::loadOlder);
        // Rows that went to make room are older ones from now on.
        connect(model, &FeedModel::rowsRemoved, this, [model](const QModelIndex &, int first) {
            if (first == 0 && model->rowCount() > 0)
                model->setHasOlder(true);
        });
    }
    moreMenu().addAction(m_theme.icon(u"search"_s), tr("Search this room's history…"), this, [this] {
        QString name = m_room.name();
        emit searchWanted(u"in:\"%1\" "_s.arg(name.remove(u'"')));
    });
    moreMenu().addAction(m_theme.icon(u"download"_s), tr("Export history…"), this, [this, &history] {
        auto *dialog = new ExportDialog(history, m_past->key(), m_room.name(), m_theme, this);
        dialog->ask();
    });
    m_past->begin();
}

void RoomPage::loadOlder()
{
    m_buffer.flush();
    if (m_model.rowCount() > 0)
        m_past->loadBefore(m_model.at(0));
    else
        m_crewModel.setHasOlder(false);
}

void RoomPage::putInFront(const HistoryPage &page)
{
    m_buffer.flush();
    m_crewBuffer.flush();
    QList<FeedItem> shown = page.items;
    // The service may have been faster than the disk, and what it replayed stands here already.
    shown.removeIf([this](const FeedItem &item) { return !isShown(item) || isReplayed(item); });
    QList<FeedItem> crew = shown;
    crew.removeIf([](const FeedItem &item) { return !isOfCrew(item); });
    m_model.prepend(shown);
    m_crewModel.prepend(crew);
    m_model.setHasOlder(page.hasOlder);
    m_crewModel.setHasOlder(page.hasOlder);
    markLines();
    if (page.hasOlder && shown.isEmpty() && !page.items.isEmpty())
        m_past->loadBefore(page.items.constFirst()); // nothing of it is shown, and the view would not ask again
    if (!m_hasBegun)
        begin(page);
}

/// The first page is there.
void RoomPage::begin(const HistoryPage &page)
{
    m_hasBegun = true;
    connect(m_feed, &FeedView::atEndChanged, this, &RoomPage::noteRead);
    const auto isNew = [&page](const FeedItem &item) {
        return page.readUpTo.isValid() && item.time > page.readUpTo && isSpoken(item) && !item.isOwn;
    };
    const auto found = std::ranges::find_if(page.items, isNew);
    if (found != page.items.end())
        m_feed->setLastRead(found->seq, page.readUpTo);
    if (const qint64 wanted = std::exchange(m_wantedLine, 0))
        showLine(wanted);
}

bool RoomPage::isReplayed(const FeedItem &item) const
{
    if (item.id.isEmpty())
        return false;
    for (int row = std::max(0, m_model.rowAtOrAfter(1)); row < m_model.rowCount(); ++row) {
        const FeedItem &live = m_model.at(row);
        if (live.isBackfill && live.id == item.id && live.author.id == item.author.id && live.text == item.text)
            return true;
    }
    return false;
}

void RoomPage::noteRead()
{
    if (!m_past || !m_feed->isVisible() || !m_feed->isAtEnd() || !isActiveWindow() || m_model.rowCount() == 0)
        return;
    m_past->setRead(m_model.at(m_model.rowCount() - 1).time);
    m_model.trim();
}

void RoomPage::showLine(qint64 seq)
{
    m_buffer.flush();
    if (const int row = m_model.rowOf(seq); row >= 0)
        return showRow(row);
    if (!m_past)
        return;
    if (!m_hasBegun)
        m_wantedLine = seq;
    else if (m_model.rowCount() > 0)
        m_past->goTo(seq, m_model.at(0));
}

void RoomPage::showRow(int row)
{
    showStaffOnly(false);
    m_feed->setFocus();
    m_feed->setCaretRow(row);
    m_feed->goToRow(row);
}

/// Own lines of former runs: the room does not know them any more, so they are written anew or taken out here.
void RoomPage::retry(qint64 seq)
{
    if (historyid::isPast(seq))
        editAgain(seq);
    else
        m_room.retry(seq);
}

void RoomPage::discard(qint64 seq)
{
    if (!historyid::isPast(seq))
        return m_room.discard(seq);
    m_model.remove({seq});
    m_crewModel.remove({seq});
    m_past->forget(seq);
}

} // namespace partyline

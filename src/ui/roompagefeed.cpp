// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
//
// RoomPage: what one does with its feeds.
#include "services/roomcontroller.h"
#include "store/feedsettings.h"
#include "ui/composer.h"
#include "ui/feedfindbar.h"
#include "ui/feedfindpast.h"
#include "ui/feedview.h"
#include "ui/keybook.h"
#include "ui/roomhistory.h"
#include "ui/roompage.h"
#include "ui_roompage.h"

#include <QMenu>

namespace partyline {

using namespace Qt::StringLiterals;

void RoomPage::makeFeedActions()
{
    const auto add = [this](const QString &icon, const QString &words, const QString &key) {
        QAction *action = m_menu->addAction(m_theme.icon(icon), words);
        nameKey(*action, key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_menu->addSeparator();
    QAction *find = add(u"search"_s, tr("Find in this room"), u"room.find"_s);
    connect(find, &QAction::triggered, this, &RoomPage::lookFor);
    m_ui->findButton->setDefaultAction(find);
    m_pauseAction = add(u"player-pause"_s, tr("Pause the feed"), u"room.pause"_s);
    m_pauseAction->setCheckable(true);
    connect(m_pauseAction, &QAction::toggled, this, &RoomPage::pauseFeed);
    connect(add(u"arrow-down"_s, tr("To the newest line"), u"room.newest"_s), &QAction::triggered, this, [this] {
        m_pauseAction->setChecked(false); // as the button does that is there meanwhile
        currentFeed()->scrollToEnd();
    });
    QAction *toNew = add(u"history"_s, tr("To where you stopped reading"), u"room.lastRead"_s);
    connect(toNew, &QAction::triggered, this, [this] { currentFeed()->goToLastRead(); });
    connect(m_menu, &QMenu::aboutToShow, toNew, [this, toNew] { toNew->setEnabled(currentFeed()->hasLastRead()); });
    connect(m_menu, &QMenu::aboutToHide, toNew, [toNew] { toNew->setEnabled(true); }); // its key looks by itself
}

void RoomPage::followFeed(FeedSettings &settings)
{
    m_feedSettings = &settings;
    const auto follow = [this] {
        for (FeedView *feed : {m_feed, m_crewFeed}) {
            if (feed)
                feed->setOptions(feedOptions());
        }
    };
    connect(&settings, &FeedSettings::changed, this, follow);
    connect(&settings, &FeedSettings::zoomChanged, this, [this, follow](const QString &room) {
        if (room == roomKey(m_room.service(), m_room.room()))
            follow();
    });
    follow();
}

FeedOptions RoomPage::feedOptions() const
{
    return m_feedSettings ? m_feedSettings->optionsOf(roomKey(m_room.service(), m_room.room())) : FeedOptions();
}

void RoomPage::zoom(int steps)
{
    if (m_feedSettings)
        m_feedSettings->stepZoomOf(roomKey(m_room.service(), m_room.room()), steps);
}

void RoomPage::lookFor()
{
    if (!m_findBar) {
        m_findBar = new FeedFindBar(m_theme, this);
        m_ui->pageLayout->insertWidget(m_ui->pageLayout->indexOf(m_ui->feedStack) + 1, m_findBar);
        connect(m_findBar, &FeedFindBar::closed, m_composer, qOverload<>(&QWidget::setFocus));
        connect(m_findBar, &FeedFindBar::olderWanted, this, [this](qint64 seq) {
            m_buffer.flush();
            if (m_past && m_model.rowCount() > 0)
                m_past->goTo(seq, m_model.at(0));
        });
    }
    m_findBar->setFeed(*currentFeed(), m_findPast);
    m_findBar->open(currentFeed()->selectedText());
}

/// A line of history as it would be once it is a row of the feed in view.
bool RoomPage::wouldBeSeen(const FeedItem &item) const
{
    const bool isInFeed = isShown(item) && (currentFeed() != m_crewFeed || isOfCrew(item)) && !isReplayed(item);
    return isInFeed && (m_showsHidden || item.isOwn || !standingOf(item, QDateTime::currentDateTimeUtc()).isHidden);
}

void RoomPage::pauseFeed(bool paused)
{
    for (FeedView *feed : {m_feed, m_crewFeed}) {
        if (feed)
            feed->setPaused(paused && feed == currentFeed());
    }
    updateNewMessages();
}

QString RoomPage::newMessagesText() const
{
    const FeedView *feed = currentFeed();
    const int total = feed->newCount();
    const int mentions = feed->newMentions();
    if (feed->isPaused())
        return total == 0      ? tr("Paused")
               : mentions == 0 ? tr("Paused, %1 new").arg(total)
                               : tr("Paused, %1 new, %2 for you").arg(total).arg(mentions);
    return total == 0      ? tr("To the newest")
           : mentions == 0 ? tr("%1 new").arg(total)
                           : tr("%1 new, %2 for you").arg(total).arg(mentions);
}

} // namespace partyline

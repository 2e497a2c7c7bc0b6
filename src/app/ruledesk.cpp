// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/ruledesk.h"

#include "app/alertdesk.h"
#include "services/roomcontroller.h"
#include "store/feedsettings.h"
#include "store/history.h"
#include "ui/mainwindow.h"
#include "ui/roompage.h"

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

RuleDesk::RuleDesk(RuleBook &book, AlertDesk &alerts, MainWindow &window, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_alerts(alerts)
    , m_window(window)
    , m_theme(theme)
{
    connect(&window, &MainWindow::rulesWanted, this, &RuleDesk::open);
    const auto warn = [this](const QString &title, const QString &sentence) {
        if (!sentence.isEmpty())
            m_window.showNotice({Status::Tint::Warning, u"filter"_s, title, sentence});
    };
    connect(&book, &RuleBook::failed, this,
            [warn](const Error &error) { warn(tr("Rules are in trouble."), error.text); });
    connect(&book, &RuleBook::turnedOff, this, [warn](const Rule &rule) {
        warn(tr("A rule was turned off."), tr("\"%1\" takes too long on lines that were said.").arg(rule.name));
    });
    warn(tr("Rules are in trouble."), book.trouble());
}

RuleDesk::~RuleDesk()
{
    delete m_workbench;
}

void RuleDesk::adoptKeywords(FeedSettings &settings)
{
    const QStringList words = settings.formerKeywords();
    // Rules that cannot be kept now leave the words where they are, for the next start.
    if (!words.isEmpty() && m_book.setRules(m_book.rules() + RuleBook::rulesFor(words)) && m_book.trouble().isEmpty())
        settings.forgetFormerKeywords();
}

void RuleDesk::follow(RoomController &room, RoomPage &page)
{
    m_followed.removeIf([](const Followed &one) { return !one.room || !one.page; });
    m_followed.append({&room, &page});
    page.setRules(m_book);
    connect(&page, &RoomPage::lineToTell, this,
            [this, &room](const FeedItem &item, const RuleMatcher::Verdict &verdict) { tell(room, item, verdict); });
}

RuleWorkbench *RuleDesk::open()
{
    if (m_workbench) {
        m_workbench->raise();
        m_workbench->activateWindow();
        return m_workbench;
    }
    m_workbench = new RuleWorkbench(m_book, m_theme, &m_window);
    m_workbench->setRooms(rooms());
    m_workbench->setLines([this](int count, const auto &take) { findLines(count, take); });
    m_workbench->show();
    return m_workbench;
}

QList<RuleRoom> RuleDesk::rooms() const
{
    QList<RuleRoom> rooms;
    for (const Followed &one : m_followed) {
        if (one.room)
            rooms.append({roomKey(one.room->service(), one.room->room()), one.room->name(), one.room->service()});
    }
    return rooms;
}

void RuleDesk::findLines(int count, const std::function<void(const QList<FeedItem> &)> &take)
{
    if (!m_history)
        return take(shownLines(count));
    m_history->ask<QList<FeedItem>>(
        this, [count](HistoryReader &reader) { return reader.latestLines(count); },
        [this, count, take](const Result<QList<FeedItem>> &found) {
            // Of a history in trouble the user was told already.
            take(found && !found->isEmpty() ? *found : shownLines(count));
        });
}

QList<FeedItem> RuleDesk::shownLines(int count) const
{
    QList<FeedItem> lines;
    for (const Followed &one : m_followed) {
        if (!one.page)
            continue;
        const FeedModel &feed = one.page->feed();
        for (int row = std::max(0, feed.rowCount() - count); row < feed.rowCount(); ++row)
            lines.append(feed.at(row));
    }
    std::ranges::stable_sort(lines, {}, &FeedItem::time);
    return lines.mid(std::max<qsizetype>(0, lines.size() - count));
}

void RuleDesk::tell(RoomController &room, const FeedItem &item, const RuleMatcher::Verdict &verdict)
{
    if (verdict.notifies) {
        FeedItem told = item;
        told.text = verdict.text.value_or(item.text);
        m_alerts.tellLine(room, told);
    }
    if (!verdict.sound.isEmpty())
        m_alerts.sound(room, {verdict.sound, {}});
}

} // namespace partyline

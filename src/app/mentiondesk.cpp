// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "app/mentiondesk.h"

#include "services/account.h"
#include "services/roomcontroller.h"
#include "store/history.h"
#include "store/rulebook.h"
#include "ui/feedtext.h"
#include "ui/feedview.h"
#include "ui/mainwindow.h"
#include "ui/roompage.h"

#include <QScrollBar>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Long enough to have caught the eye, short enough not to be noticed.
constexpr auto LookTime = 300ms;
/// No row is lower.
constexpr int LeastRowHeight = 12;

bool isSaid(const FeedItem &item)
{
    return item.kind == FeedItem::Kind::Chat || item.kind == FeedItem::Kind::Chatter
           || item.kind == FeedItem::Kind::Emote;
}

bool isOfName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'@';
}

/// Lines that came in a replay are not marked; whoever was away wants to know all the same. As the services do: the
/// name behind an @, whole (plugdj.md 6.4, floatplane.md 7.6).
bool mentions(const FeedItem &item, const QString &ownName)
{
    if (item.isMention || !item.isBackfill || ownName.isEmpty())
        return item.isMention;
    const QString us = u'@' + ownName;
    for (qsizetype at = 0; (at = item.text.indexOf(us, at, Qt::CaseInsensitive)) >= 0; ++at) {
        const qsizetype end = at + us.size();
        if ((at == 0 || !isOfName(item.text[at - 1])) && (end == item.text.size() || !isOfName(item.text[end])))
            return true;
    }
    return false;
}

} // namespace

MentionDesk::MentionDesk(Parts parts, const QString &file, QObject *parent)
    : QObject(parent)
    , m_(parts)
    , m_book(file)
{
    m_look.setSingleShot(true);
    m_look.setInterval(LookTime);
    connect(&m_look, &QTimer::timeout, this, &MentionDesk::noteSeen);
    connect(&m_book, &MentionBook::changed, this, &MentionDesk::showBadge);
    connect(&m_.window, &MainWindow::mentionsWanted, this, &MentionDesk::open);
    connect(&m_.window, &MainWindow::mentionStepWanted, this, &MentionDesk::step);
    connect(&m_.window, &MainWindow::roomLookedAt, &m_look, qOverload<>(&QTimer::start));
    const auto warn = [this](const QString &sentence) {
        if (!sentence.isEmpty())
            m_.window.showNotice({Status::Tint::Warning, u"at"_s, tr("Mentions are in trouble."), sentence});
    };
    connect(&m_book, &MentionBook::failed, this, [warn](const Error &error) { warn(error.text); });
    warn(m_book.trouble());
    showBadge();
}

MentionDesk::~MentionDesk()
{
    delete m_inbox;
}

void MentionDesk::showBadge()
{
    m_.window.setUnreadMentions(m_book.unread());
    if (m_book.unread() > 0 && !m_look.isActive())
        m_look.start();
}

void MentionDesk::setHistory(History &history)
{
    m_history = &history;
    connect(&history, &History::roomForgotten, &m_book, &MentionBook::forgetRoom);
    connect(&history, &History::personForgotten, &m_book, &MentionBook::forgetPerson);
    const auto retain = [this](const HistoryRetention &retention) { m_book.retain(retention.days); };
    connect(&history, &History::retained, this, retain);
    history.ask<HistoryRetention>(
        this, [](HistoryReader &reader) { return reader.retention(); },
        [retain](const Result<HistoryRetention> &kept) {
            if (kept)
                retain(*kept);
        });
}

void MentionDesk::follow(RoomController &room, RoomPage &page, const HistoryRoom &key)
{
    m_followed.removeIf([](const Followed &one) { return !one.room || !one.page; });
    const Followed one{&room, &page, key};
    m_followed.append(one);
    const FeedModel &feed = page.feed();
    connect(&feed, &QAbstractItemModel::rowsInserted, this,
            [this, one](const QModelIndex &, int first, int last) { take(one, first, last); });
    connect(&feed, &QAbstractItemModel::dataChanged, this, [this, one](const QModelIndex &from, const QModelIndex &to) {
        for (int row = from.row(); one.page && row <= to.row(); ++row)
            m_book.settle(one.key, one.page->feed().at(row));
    });
    connect(&page, &RoomPage::lineToTell, this,
            [this, one](const FeedItem &item, const RuleMatcher::Verdict &verdict) { ruleFound(one, item, verdict); });
    connect(&room, &RoomController::headerChanged, this,
            [this, one] { m_book.nameRoom(one.key, one.room ? one.room->name() : QString()); });
    const auto tellInbox = [this] {
        if (m_inbox)
            m_inbox->followRooms();
    };
    connect(&room, &RoomController::canSayChanged, this, tellInbox);
    connect(&room, &RoomController::connectionChanged, this, tellInbox);
    connect(&page, &QObject::destroyed, this, tellInbox, Qt::QueuedConnection);
    for (FeedView *view : page.findChildren<FeedView *>())
        follow(*view);
    tellInbox();
}

void MentionDesk::follow(FeedView &feed)
{
    connect(feed.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_book.unread() > 0 && !m_look.isActive())
            m_look.start();
    });
}

void MentionDesk::take(const Followed &from, int first, int last)
{
    if (!from.room || !from.page)
        return;
    const FeedModel &feed = from.page->feed();
    const QString own = from.room->account().self().name;
    for (int row = first; row <= last; ++row) {
        const FeedItem &item = feed.at(row);
        // What history has shown was new once, in a run before this one.
        if (historyid::isPast(item.seq) || !isSaid(item) || item.isOwn || item.isHidden || !mentions(item, own))
            continue;
        Mention mention;
        mention.room = from.key;
        mention.roomName = from.room->name();
        mention.item = item;
        mention.isMention = true;
        mention.answered = answeredBy(*from.page, row);
        m_book.add(mention);
    }
}

void MentionDesk::ruleFound(const Followed &from, const FeedItem &item, const RuleMatcher::Verdict &verdict)
{
    if (!verdict.notifies || !from.room)
        return;
    Mention mention;
    mention.room = from.key;
    mention.roomName = from.room->name();
    mention.item = item;
    mention.isMention = item.isMention;
    for (const Rule &rule : m_.rules.rules()) {
        if (mention.rule.isEmpty() && rule.notifies && verdict.matched.contains(rule.id))
            mention.rule = rule.name;
    }
    m_book.add(mention);
}

/// The newest line of our own before it, unless that is long ago.
QString MentionDesk::answeredBy(const RoomPage &page, int row)
{
    const FeedModel &feed = page.feed();
    const FeedItem &answer = feed.at(row);
    for (int before = row - 1; before >= std::max(0, row - AnswerReach); --before) {
        const FeedItem &item = feed.at(before);
        if (item.time.msecsTo(answer.time) > AnswerWithinMs)
            break;
        if (item.isOwn && isSaid(item) && item.delivery != FeedItem::Delivery::Failed && !item.isDeleted)
            return item.text;
    }
    return {};
}

void MentionDesk::noteSeen()
{
    if (m_book.unread() == 0)
        return;
    for (const Followed &one : std::as_const(m_followed)) {
        if (one.room && one.page && m_.window.isLookedAt(*one.room) && m_book.unreadIn(one.key) > 0)
            noteSeenIn(one);
    }
}

void MentionDesk::noteSeenIn(const Followed &one)
{
    QList<qint64> seen;
    for (FeedView *view : one.page->findChildren<FeedView *>()) {
        if (!view->isVisible())
            continue;
        int last = -1;
        for (int y = 0; y < view->viewport()->height(); y += LeastRowHeight) {
            const int row = view->rowAt({view->viewport()->width() / 2, y});
            if (row < 0 || row == last)
                continue;
            last = row;
            if (const qint64 id = m_book.idOf(one.key, view->model().at(row)); id != 0)
                seen.append(id);
        }
    }
    m_book.setRead(seen);
}

const MentionDesk::Followed *MentionDesk::placeOf(const HistoryRoom &room) const
{
    const auto at = std::ranges::find_if(
        m_followed, [&room](const Followed &one) { return one.room && one.page && one.key == room; });
    return at == m_followed.end() ? nullptr : &*at;
}

QString MentionDesk::whyNoReply(const Mention &mention) const
{
    const Followed *place = placeOf(mention.room);
    if (!place)
        return tr("The room is not open. Open it to answer.");
    if (place->room->state() != RoomController::State::Live)
        return tr("The room is not connected now.");
    return place->room->cannotSayReason();
}

Result<Done> MentionDesk::reply(const Mention &mention, const QString &text)
{
    const Followed *place = placeOf(mention.room);
    if (!place)
        return Error{Error::Kind::Refused, whyNoReply(mention), {}, {}};
    RoomController &room = *place->room;
    const QString address = u'@' + mention.item.author.name + u' ';
    // What comes of it is the service's to say: the line is ours, and pending, until then.
    auto *watch = new QObject(this);
    const auto sent = std::make_shared<QSet<qint64>>();
    connect(&room, &RoomController::itemsArrived, watch, [sent](const QList<FeedItem> &items) {
        for (const FeedItem &item : items) {
            if (item.isOwn && item.delivery == FeedItem::Delivery::Pending)
                sent->insert(item.seq);
        }
    });
    const auto taken = room.say(text.startsWith(address, Qt::CaseInsensitive) ? text : address + text);
    room.disconnect(watch);
    if (!taken || sent->isEmpty()) {
        delete watch;
        return taken;
    }
    if (m_inbox)
        m_inbox->tell({Status::Tint::Info, u"clock"_s, {}, tr("On its way to %1.").arg(isolated(room.name()))});
    connect(&room, &QObject::destroyed, watch, &QObject::deleteLater);
    connect(&room, &RoomController::itemsChanged, watch,
            [this, watch, sent, name = room.name()](const QList<FeedItem> &items) {
                for (const FeedItem &item : items) {
                    if (item.delivery == FeedItem::Delivery::Pending || !sent->remove(item.seq))
                        continue;
                    const bool isSent = item.delivery == FeedItem::Delivery::Sent;
                    if (!isSent || sent->isEmpty())
                        watch->deleteLater();
                    if (m_inbox && !isSent)
                        m_inbox->tell({Status::Tint::Danger, u"alert-circle"_s, tr("Not sent."),
                                       tr("%1 It waits in %2.").arg(item.failure, isolated(name))});
                    else if (m_inbox && sent->isEmpty())
                        m_inbox->tell({Status::Tint::Positive, u"check"_s, {}, tr("Sent to %1.").arg(isolated(name))});
                }
            });
    return taken;
}

MentionsWindow *MentionDesk::open()
{
    if (!m_inbox) {
        MentionsWindow::Options options;
        options.history = m_history;
        options.emotes = &m_.emotes;
        options.whyNoReply = [this](const Mention &mention) { return whyNoReply(mention); };
        options.reply = [this](const Mention &mention, const QString &text) { return reply(mention, text); };
        options.rules = [this] { emit m_.window.rulesWanted(); };
        options.notifications = [this] { emit m_.window.notificationsWanted(); };
        options.search = [this] { emit m_.window.searchWanted(); };
        m_inbox = new MentionsWindow(m_book, m_.theme, std::move(options), &m_.window);
        m_inbox->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_inbox, &MentionsWindow::openWanted, this, &MentionDesk::goTo);
    }
    m_inbox->show();
    m_inbox->raise();
    m_inbox->activateWindow();
    return m_inbox;
}

void MentionDesk::goTo(const Mention &mention)
{
    m_at = mention.id;
    m_book.setRead({mention.id});
    emit lineWanted(mention);
}

void MentionDesk::step(int by)
{
    const QList<Mention> &all = m_book.mentions();
    const auto unread = std::ranges::find_if(all, [](const Mention &mention) { return !mention.isRead; });
    auto next = all.end();
    if (by > 0)
        next = m_at == 0 ? all.end() : std::ranges::upper_bound(all, m_at, {}, &Mention::id);
    else if (const auto here = m_at == 0 ? all.end() : std::ranges::lower_bound(all, m_at, {}, &Mention::id);
             here != all.begin())
        next = here - 1;
    if (by > 0 && next == all.end())
        next = unread; // those that were passed over, and all of them at first
    if (by > 0 && next == all.end() && m_at == 0 && !all.isEmpty())
        next = all.end() - 1;
    if (next != all.end())
        return goTo(*next);
    m_.window.showNotice({Status::Tint::Info,
                          u"at"_s,
                          {},
                          all.isEmpty() ? tr("Nobody has mentioned you yet.")
                          : by > 0      ? tr("There is no newer mention.")
                                        : tr("There is no older mention.")});
}

void MentionDesk::showHere(const Mention &mention, const QString &reason)
{
    MentionsWindow *inbox = open();
    inbox->select(mention.id);
    inbox->tell({Status::Tint::Info, u"door-enter"_s, tr("The room cannot be opened."), reason});
}

} // namespace partyline

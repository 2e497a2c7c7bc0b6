// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/roomhistory.h"

#include "feed/feedmodel.h"
#include "services/roomcontroller.h"

#include <QLocale>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

/// A room that is closed and opened again at once was not left.
constexpr qint64 ShortestGapMs = 60'000;
/// Rows at once on the way to a row far back.
constexpr int LeapRows = 2'000;

/// plug.dj's ids alone are not unique (plugdj.md 7.9).
QString keyOf(const FeedItem &item)
{
    return item.id.isEmpty() ? QString() : item.id + u'\n' + item.author.id + u'\n' + item.text;
}

QString shortTime(const QDateTime &time, const QDateTime &other)
{
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    return local.date() == other.toLocalTime().date() ? locale.toString(local.time(), QLocale::ShortFormat)
                                                      : locale.toString(local, QLocale::ShortFormat);
}

} // namespace

RoomHistory::RoomHistory(History &history, HistoryRoom key, RoomController &room, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_key(std::move(key))
    , m_room(room)
    , m_opened(QDateTime::currentDateTimeUtc())
{
    const auto record = [this](const QList<FeedItem> &items) {
        recordGap();
        m_history.record(m_key.site, items);
    };
    connect(&room, &RoomController::itemsArrived, this, record);
    connect(&room, &RoomController::itemsChanged, this, record);
    connect(&room, &RoomController::itemsRemoved, this,
            [this](const QList<qint64> &seqs) { m_history.remove(m_key, seqs); });
    connect(&room, &RoomController::headerChanged, this, [this] { m_history.nameRoom(m_key, m_room.name()); });
}

void RoomHistory::begin()
{
    m_history.pageBefore(m_key, m_opened, PageRows, this, [this](const Result<HistoryPage> &found) {
        if (!found)
            return; // whoever writes the file says why
        HistoryPage page = *found;
        for (const FeedItem &item : std::as_const(page.items)) {
            if (const QString key = keyOf(item); !key.isEmpty())
                m_known.insert(key, item.seq);
        }
        if (!page.items.isEmpty() && page.items.constLast().time.msecsTo(m_opened) >= ShortestGapMs) {
            m_gap = gapAfter(page.items.constLast());
            page.items.append(*m_gap);
        }
        emit pageReady(page);
    });
}

/// What was said meanwhile nobody here knows.
FeedItem RoomHistory::gapAfter(const FeedItem &last) const
{
    FeedItem gap;
    gap.kind = FeedItem::Kind::Gap;
    gap.service = m_key.service;
    gap.room = m_key.room;
    gap.seq = 0; // between history's and the room's own
    gap.time = m_opened;
    gap.text =
        tr("Nothing was recorded from %1 to %2.").arg(shortTime(last.time, m_opened), shortTime(m_opened, m_opened));
    gap.payload = FeedItem::GapPayload{last.time, m_opened, 0};
    return gap;
}

/// Not before something is: a room that never opened was not left either.
void RoomHistory::recordGap()
{
    if (m_gap)
        m_history.record(m_key.site, {*m_gap});
    m_gap.reset();
}

void RoomHistory::loadBefore(const FeedItem &first)
{
    m_history.page(m_key, first, PageRows, this, [this](const Result<HistoryPage> &found) { take(found); });
}

void RoomHistory::take(const Result<HistoryPage> &found)
{
    emit pageReady(found ? *found : HistoryPage());
}

/// Nothing is shown before the row is there: a feed that follows its end would let go of the rows on the way.
void RoomHistory::goTo(qint64 seq, const FeedItem &first)
{
    if (std::exchange(m_target, seq) != 0)
        return; // already on the way
    m_leap = {};
    leapBefore(first);
}

void RoomHistory::leapBefore(const FeedItem &first)
{
    m_history.page(m_key, first, LeapRows, this,
                   [this](const Result<HistoryPage> &found) { goOn(found ? *found : HistoryPage()); });
}

void RoomHistory::goOn(HistoryPage page)
{
    const auto isTarget = [this](const FeedItem &item) { return item.seq == m_target; };
    const bool isThere = std::ranges::any_of(page.items, isTarget);
    const bool isPast = page.items.isEmpty() || page.items.constFirst().seq < m_target;
    page.items.append(std::exchange(m_leap.items, {}));
    m_leap = std::move(page);
    if (isThere) {
        emit pageReady(std::exchange(m_leap, {}));
        emit arrived(std::exchange(m_target, 0));
    } else if (isPast) {
        giveUp(tr("This line is not in history any more."));
    } else if (m_leap.items.size() >= FeedModel::MostRead / 2) {
        giveUp(tr("This line is too far back to scroll to. The search window shows what stands around it."));
    } else {
        leapBefore(FeedItem(m_leap.items.constFirst()));
    }
}

void RoomHistory::giveUp(const QString &reason)
{
    m_target = 0;
    m_leap = {};
    emit notFound(reason);
}

QList<FeedItem> RoomHistory::fresh(QList<FeedItem> items) const
{
    items.removeIf([this](const FeedItem &item) { return item.isBackfill && m_known.contains(keyOf(item)); });
    return items;
}

QList<FeedItem> RoomHistory::changed(QList<FeedItem> items) const
{
    for (FeedItem &item : items) {
        if (const auto known = m_known.constFind(keyOf(item)); item.isBackfill && known != m_known.cend())
            item.seq = *known;
    }
    return items;
}

void RoomHistory::setRead(const QDateTime &upTo)
{
    if (m_read.isValid() && upTo <= m_read)
        return;
    m_read = upTo;
    m_history.setRead(m_key, upTo);
}

} // namespace partyline

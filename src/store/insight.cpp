// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "store/insight.h"

#include "core/itemjson.h"
#include "store/historyreader.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSqlQuery>

#include <algorithm>
#include <array>

namespace partyline {

using namespace Qt::StringLiterals;
using Unit = InsightQuery::Unit;

namespace {

constexpr qint64 MinuteMs = 60'000;
/// All offsets from UTC are multiples of it, so that it fits into hours, days and months of every time zone.
constexpr qint64 QuarterMs = 15 * MinuteMs;
constexpr qint64 HourMs = 60 * MinuteMs;
constexpr qint64 DayMs = 24 * HourMs;
constexpr qint64 MostMinutesMs = 6 * HourMs;
constexpr qint64 MostHoursMs = 8 * DayMs;
constexpr qint64 MostDaysMs = 400 * DayMs;
/// Different codes that are counted at all: a hostile feed could name new ones for ever.
constexpr qsizetype MostCodes = 20'000;

/// What people said in the room and time: two values of an id follow the room's.
constexpr QLatin1StringView Said{
    "FROM items WHERE room = ? AND id >= ? AND id < ? AND kind IN ('chat', 'chatter', 'emote') AND deleted = 0"};

struct Span
{
    qint64 room = 0;
    qint64 first = 0;
    qint64 end = 0;

    QVariantList values() const { return {room, first, end}; }
};

/// The next one's beginning, in local time: a day of 23 hours ends after 23 of them.
QDateTime nextOf(const QDateTime &start, Unit unit, const QTimeZone &zone)
{
    switch (unit) {
    case Unit::Minute:
        return start.addMSecs(MinuteMs);
    case Unit::Automatic:
    case Unit::Hour:
        return start.addMSecs(HourMs);
    case Unit::Day:
        return start.date().addDays(1).startOfDay(zone);
    case Unit::Month:
        return QDate(start.date().year(), start.date().month(), 1).addMonths(1).startOfDay(zone);
    }
    Q_UNREACHABLE();
}

QDateTime beginningOf(const QDateTime &time, Unit unit, const QTimeZone &zone)
{
    const QDateTime local = time.toTimeZone(zone);
    const QTime clock = local.time();
    switch (unit) {
    case Unit::Minute:
        return local.addMSecs(-(clock.msecsSinceStartOfDay() % MinuteMs));
    case Unit::Automatic:
    case Unit::Hour:
        return local.addMSecs(-(clock.msecsSinceStartOfDay() % HourMs));
    case Unit::Day:
        return local.date().startOfDay(zone);
    case Unit::Month:
        return QDate(local.date().year(), local.date().month(), 1).startOfDay(zone);
    }
    Q_UNREACHABLE();
}

qint64 lengthOf(Unit unit)
{
    switch (unit) {
    case Unit::Minute:
        return MinuteMs;
    case Unit::Automatic:
    case Unit::Hour:
        return HourMs;
    case Unit::Day:
        return DayMs;
    case Unit::Month:
        return 28 * DayMs;
    }
    Q_UNREACHABLE();
}

/// Emoji as one may write them without a code; what only changes the one before it is none.
bool isEmoji(char32_t c)
{
    const bool isSkinTone = c >= 0x1f3fb && c <= 0x1f3ff;
    return (c >= 0x1f300 && c <= 0x1faff && !isSkinTone) || (c >= 0x2600 && c <= 0x27bf) || c == 0x2b50;
}

class EmoteCount
{
public:
    /// A line's codes count when its author may use them, and all of them where nobody says so (plug.dj).
    void add(const QString &text, const QByteArray &payload)
    {
        static const QRegularExpression code(u":([A-Za-z0-9_+\\-]{1,32}):"_s);
        QHash<QString, Emote> allowed;
        const bool isBound = !payload.isEmpty();
        if (isBound) {
            const auto what = payloadFromJson(QJsonDocument::fromJson(payload).object());
            if (const auto *emotes = std::get_if<FeedItem::EmotesPayload>(&what)) {
                for (const Emote &emote : emotes->emotes)
                    allowed.insert(emote.code.toLower(), emote);
            }
        }
        for (qsizetype at = 0;;) {
            const auto found = code.match(text, at);
            if (!found.hasMatch())
                break;
            const QString word = found.captured(1).toLower();
            const auto emote = allowed.constFind(word);
            const bool isKnown = emote != allowed.cend();
            if (isKnown || !isBound)
                count(isKnown ? emote->code : word, isKnown ? emote->image : QUrl());
            // ":a:b:" may be "a" or "b", not both.
            at = isKnown || !isBound ? found.capturedEnd() : found.capturedEnd() - 1;
        }
        for (const char32_t c : text.toUcs4()) {
            if (isEmoji(c))
                count(QString::fromUcs4(&c, 1), {});
        }
    }

    QList<Insight::EmoteUse> most() const
    {
        QList<Insight::EmoteUse> all = m_uses.values();
        std::ranges::sort(all, [](const auto &one, const auto &other) {
            return one.uses != other.uses ? one.uses > other.uses : one.code < other.code;
        });
        return all.mid(0, InsightQuery::MostListed);
    }

private:
    void count(const QString &code, const QUrl &image)
    {
        auto known = m_uses.find(code);
        if (known == m_uses.end()) {
            if (m_uses.size() >= MostCodes)
                return;
            known = m_uses.insert(code, {code, image, 0});
        }
        ++known->uses;
    }

    QHash<QString, Insight::EmoteUse> m_uses;
};

Result<Done> countLines(HistoryReader &reader, const Span &span, Insight &insight, const QTimeZone &zone)
{
    insight.activity = insightColumns(insight.from, insight.to, insight.unit, zone);
    const qint64 slot = insight.unit == Unit::Minute ? MinuteMs : QuarterMs;
    qsizetype column = 0;
    return reader.select(
        u"SELECT (id >> %1) / ?, count(*) %2 GROUP BY 1 ORDER BY 1"_s.arg(historyid::RunningBits).arg(Said),
        QVariantList{slot} + span.values(), [&](const QSqlQuery &row) {
            const qint64 start = row.value(0).toLongLong() * slot;
            const int lines = row.value(1).toInt();
            insight.lines += lines;
            while (column + 1 < insight.activity.size() && insight.activity[column].end.toMSecsSinceEpoch() <= start)
                ++column;
            if (!insight.activity.isEmpty())
                insight.activity[column].lines += lines;
        });
}

Result<Done> countPeople(HistoryReader &reader, const Span &span, Insight &insight)
{
    // Of a group's bare columns SQLite takes those of the row that max() found: the name they had last.
    return reader.select(
        u"SELECT author_id, author, role, count(*) AS lines, max(id), count(*) OVER () %1 AND author <> ''"
        " GROUP BY CASE author_id WHEN '' THEN 'n' || author ELSE 'i' || author_id END"
        " ORDER BY lines DESC, author LIMIT %2"_s.arg(Said)
            .arg(InsightQuery::MostListed),
        span.values(), [&insight](const QSqlQuery &row) {
            insight.speakers.append(
                {{row.value(0).toString(), row.value(1).toString(), roleFrom(row.value(2).toString())},
                 row.value(3).toInt()});
            insight.people = row.value(5).toInt();
        });
}

Result<Done> countEmotes(HistoryReader &reader, const Span &span, Insight &insight)
{
    EmoteCount count;
    const auto done = reader.select(
        u"SELECT text, payload %1 AND (text LIKE '%:%:%' OR text GLOB '*[\u2600-\u27bf\u2b50\U0001f300-\U0001faff]*')"_s
            .arg(Said),
        span.values(),
        [&count](const QSqlQuery &row) { count.add(row.value(0).toString(), row.value(1).toByteArray()); });
    insight.emotes = count.most();
    return done;
}

/// By the index, for there are few among many lines.
Result<Done> eachOfKind(HistoryReader &reader, const Span &span, const QString &kind,
                        const std::function<void(const FeedItem::Payload &)> &take)
{
    return reader.select(
        u"SELECT payload FROM items_index CROSS JOIN items ON items.id = items_index.rowid WHERE items_index MATCH ?"
        " AND items_index.rowid >= ? AND items_index.rowid < ? ORDER BY items_index.rowid DESC"_s,
        {u"facets : r%1 AND facets : k%2"_s.arg(span.room).arg(kind), span.first, span.end},
        [&take](const QSqlQuery &row) {
            take(payloadFromJson(QJsonDocument::fromJson(row.value(0).toByteArray()).object()));
        });
}

Result<Done> findPlays(HistoryReader &reader, const Span &span, Insight &insight)
{
    QSet<QString> known; // two accounts in a room, or a replay, bring a play twice
    return eachOfKind(reader, span, u"advance"_s, [&](const FeedItem::Payload &payload) {
        const auto *advance = std::get_if<FeedItem::AdvancePayload>(&payload);
        if (!advance)
            return;
        const PlayedTrack &ended = *advance->ended;
        if (ended.historyId.isEmpty() || known.contains(ended.historyId))
            return;
        known.insert(ended.historyId);
        insight.plays.append(ended);
    });
}

Result<Done> findPolls(HistoryReader &reader, const Span &span, Insight &insight)
{
    QSet<QString> known; // opened and ended are two rows; the newest is its result
    return eachOfKind(reader, span, u"poll"_s, [&](const FeedItem::Payload &payload) {
        const auto *row = std::get_if<FeedItem::PollPayload>(&payload);
        if (!row || !row->poll->isClosed || known.contains(row->poll->id))
            return;
        known.insert(row->poll->id);
        insight.polls.append(*row->poll);
    });
}

/// The room's first row; nothing when it has none.
Result<QDateTime> beginningOf(HistoryReader &reader, qint64 room)
{
    QDateTime first;
    const auto done =
        reader.select(u"SELECT min(id) FROM items WHERE room = ?"_s, {room}, [&first](const QSqlQuery &row) {
            if (!row.value(0).isNull())
                first = QDateTime::fromMSecsSinceEpoch(row.value(0).toLongLong() >> historyid::RunningBits, Qt::UTC);
        });
    return done ? Result<QDateTime>(first) : Result<QDateTime>(done.error());
}

} // namespace

InsightQuery::Unit insightUnit(const QDateTime &from, const QDateTime &to, Unit wanted)
{
    const qint64 length = std::max<qint64>(0, from.msecsTo(to));
    Unit unit = wanted;
    if (wanted == Unit::Automatic)
        unit = length <= MostMinutesMs ? Unit::Minute
               : length <= MostHoursMs ? Unit::Hour
               : length <= MostDaysMs  ? Unit::Day
                                       : Unit::Month;
    while (unit != Unit::Month && length / lengthOf(unit) > InsightQuery::MostColumns)
        unit = Unit(int(unit) + 1);
    return unit;
}

QList<Insight::Column> insightColumns(const QDateTime &from, const QDateTime &to, Unit unit, const QTimeZone &zone)
{
    QList<Insight::Column> columns;
    if (!from.isValid() || !to.isValid())
        return columns;
    QDateTime start = beginningOf(from, unit, zone);
    while (start < to && columns.size() <= InsightQuery::MostColumns) {
        const QDateTime next = nextOf(start, unit, zone);
        columns.append({start, next, 0});
        start = next;
    }
    return columns;
}

Result<Insight> insightOf(HistoryReader &reader, const InsightQuery &query)
{
    Insight insight;
    insight.from = query.from;
    insight.to = query.to;
    insight.unit = insightUnit(query.from, query.to, query.unit);
    const auto room = reader.roomId(query.room);
    if (!room)
        return room.error();
    if (!query.from.isValid()) {
        const auto first = beginningOf(reader, *room);
        if (!first)
            return first.error();
        insight.from = first->isValid() ? *first : query.to;
        insight.unit = insightUnit(insight.from, query.to, query.unit);
    }
    const Span span{*room, historyid::first(insight.from.toMSecsSinceEpoch()),
                    historyid::first(query.to.toMSecsSinceEpoch())};
    if (const auto done = countLines(reader, span, insight, query.zone); !done)
        return done.error();
    for (const auto part : {&countPeople, &countEmotes, &findPlays, &findPolls}) {
        if (const auto done = part(reader, span, insight); !done)
            return done.error();
    }
    return insight;
}

} // namespace partyline

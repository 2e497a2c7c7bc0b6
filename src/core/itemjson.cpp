// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/itemjson.h"

#include <QJsonArray>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

QJsonValue isoTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject personJson(const Person &person)
{
    return {{u"id"_s, person.id}, {u"name"_s, person.name}, {u"role"_s, roleToken(person.role)}};
}

QJsonObject scoreJson(const Score &score)
{
    return {{u"woots"_s, score.woots},
            {u"mehs"_s, score.mehs},
            {u"grabs"_s, score.grabs},
            {u"listeners"_s, score.listeners}};
}

QString sourceToken(Track::Source source)
{
    switch (source) {
    case Track::Source::Unknown:
        return u"unknown"_s;
    case Track::Source::YouTube:
        return u"youtube"_s;
    case Track::Source::SoundCloud:
        return u"soundcloud"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject trackJson(const QString &historyId, const Track &track, const Person &dj, const QDateTime &startedAt)
{
    return {{u"historyId"_s, historyId},
            {u"title"_s, track.title},
            {u"author"_s, track.author},
            {u"seconds"_s, qint64(track.duration.count())},
            {u"source"_s, sourceToken(track.source)},
            {u"cid"_s, track.cid},
            {u"dj"_s, personJson(dj)},
            {u"startedAt"_s, isoTime(startedAt)}};
}

QString voteToken(VoteEvent::What what)
{
    switch (what) {
    case VoteEvent::What::Woot:
        return u"woot"_s;
    case VoteEvent::What::Meh:
        return u"meh"_s;
    case VoteEvent::What::Grab:
        return u"grab"_s;
    }
    Q_UNREACHABLE();
}

struct ToJson
{
    QJsonObject operator()(std::monostate) const { return {}; }

    QJsonObject operator()(const FeedItem::AdvancePayload &advance) const
    {
        QJsonObject object;
        const NowPlaying &now = advance.now;
        object.insert(u"track"_s,
                      now.isIdle() ? QJsonValue() : trackJson(now.historyId, now.track, now.dj, now.startedAt));
        if (const PlayedTrack &ended = advance.ended; !ended.historyId.isEmpty()) {
            QJsonObject play = trackJson(ended.historyId, ended.track, ended.dj, ended.startedAt);
            play.insert(u"score"_s, scoreJson(ended.score));
            object.insert(u"ended"_s, play);
        }
        return object;
    }

    QJsonObject operator()(const FeedItem::VotePayload &payload) const
    {
        return {{u"vote"_s, voteToken(payload.vote->what)}, {u"intoTrack"_s, qint64(payload.vote->intoTrack.count())}};
    }

    QJsonObject operator()(const FeedItem::EmotesPayload &payload) const
    {
        QJsonArray emotes;
        for (const Emote &emote : payload.emotes)
            emotes.append(QJsonObject{{u"code"_s, emote.code}, {u"image"_s, emote.image.toString()}});
        return {{u"emotes"_s, emotes}};
    }

    QJsonObject operator()(const FeedItem::PollPayload &payload) const
    {
        const Poll &poll = payload.poll;
        QJsonArray counts;
        for (const int count : poll.counts)
            counts.append(count);
        const int winner = poll.isClosed && !poll.isPartial ? poll.winner() : -1;
        const auto index = [](int option) { return option < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(option); };
        return {{u"poll"_s, QJsonObject{{u"id"_s, poll.id},
                                        {u"title"_s, poll.title},
                                        {u"options"_s, QJsonArray::fromStringList(poll.options)},
                                        {u"counts"_s, counts},
                                        {u"total"_s, poll.total()},
                                        {u"winner"_s, index(winner)},
                                        {u"ownVote"_s, index(poll.ownVote)},
                                        {u"complete"_s, !poll.isPartial},
                                        {u"closed"_s, poll.isClosed},
                                        {u"startedAt"_s, isoTime(poll.startedAt)},
                                        {u"endsAt"_s, isoTime(poll.endsAt)}}}};
    }

    QJsonObject operator()(const FeedItem::NotificationPayload &payload) const
    {
        const Notification &notification = payload.notification;
        return {{u"notification"_s, QJsonObject{{u"id"_s, notification.id},
                                                {u"title"_s, notification.title},
                                                {u"message"_s, notification.message},
                                                {u"url"_s, notification.target.toString()}}}};
    }

    QJsonObject operator()(const FeedItem::GapPayload &gap) const
    {
        return {{u"from"_s, isoTime(gap.from)}, {u"to"_s, isoTime(gap.to)}, {u"filled"_s, gap.filled}};
    }

    QJsonObject operator()(const FeedItem::PeoplePayload &payload) const
    {
        QJsonArray people;
        for (const Person &person : payload.people)
            people.append(personJson(person));
        return {{u"people"_s, people}};
    }
};

} // namespace

QJsonObject itemJson(const FeedItem &item)
{
    QJsonObject object{
        {u"kind"_s, kindToken(item.kind)},
        {u"service"_s, serviceToken(item.service)},
        {u"room"_s, item.room},
        {u"seq"_s, item.seq},
        {u"id"_s, item.id},
        {u"author"_s, personJson(item.author)},
        {u"text"_s, item.text},
        {u"time"_s, item.time.toUTC().toString(Qt::ISODateWithMs)},
        {u"serverTime"_s, isoTime(item.serverTime)},
        {u"own"_s, item.isOwn},
        {u"mention"_s, item.isMention},
        {u"backfill"_s, item.isBackfill},
        {u"delivery"_s, deliveryToken(item.delivery)},
    };
    const QJsonObject payload = std::visit(ToJson{}, item.payload);
    for (auto it = payload.begin(); it != payload.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace partyline

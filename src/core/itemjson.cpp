// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/itemjson.h"

#include <QJsonArray>

#include <array>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

QJsonValue isoTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject personJson(const Person &person)
{
    return {{u"id"_s, person.id}, {u"name"_s, person.name}, {u"role"_s, roleToken(person.role)}};
}

Person personOf(const QJsonValue &value)
{
    return {value[u"id"_s].toString(), value[u"name"_s].toString(), roleFrom(value[u"role"_s].toString())};
}

QJsonObject scoreJson(const Score &score)
{
    return {{u"woots"_s, score.woots},
            {u"mehs"_s, score.mehs},
            {u"grabs"_s, score.grabs},
            {u"listeners"_s, score.listeners}};
}

Score scoreOf(const QJsonValue &value)
{
    return {value[u"woots"_s].toInt(), value[u"mehs"_s].toInt(), value[u"grabs"_s].toInt(),
            value[u"listeners"_s].toInt()};
}

/// The values of an enumeration in their order, with the word for each.
template <typename Value, size_t Count>
struct Words
{
    std::array<std::pair<Value, const char16_t *>, Count> pairs;

    QString of(Value value) const
    {
        for (const auto &[known, word] : pairs) {
            if (known == value)
                return QString::fromUtf16(word);
        }
        Q_UNREACHABLE();
    }
    Value from(const QString &text, Value fallback) const
    {
        for (const auto &[known, word] : pairs) {
            if (text == QStringView(word))
                return known;
        }
        return fallback;
    }
};

constexpr Words<Track::Source, 3> Sources{{{{Track::Source::Unknown, u"unknown"},
                                            {Track::Source::YouTube, u"youtube"},
                                            {Track::Source::SoundCloud, u"soundcloud"}}}};
constexpr Words<VoteEvent::What, 3> Votes{
    {{{VoteEvent::What::Woot, u"woot"}, {VoteEvent::What::Meh, u"meh"}, {VoteEvent::What::Grab, u"grab"}}}};
constexpr Words<Vote, 3> OwnVotes{{{{Vote::None, u""}, {Vote::Woot, u"woot"}, {Vote::Meh, u"meh"}}}};
constexpr Words<Poll::VoteState, 3> PollVotes{
    {{{Poll::VoteState::None, u""}, {Poll::VoteState::Sending, u"sending"}, {Poll::VoteState::Voted, u"voted"}}}};
constexpr Words<Notification::Type, 3> NotificationTypes{
    {{{Notification::Type::Other, u"other"},
      {Notification::Type::PostRelease, u"post-release"},
      {Notification::Type::LivestreamStart, u"livestream-start"}}}};

QJsonObject trackJson(const QString &historyId, const Track &track, const Person &dj, const QDateTime &startedAt)
{
    QJsonObject object{{u"historyId"_s, historyId},
                       {u"title"_s, track.title},
                       {u"author"_s, track.author},
                       {u"seconds"_s, qint64(track.duration.count())},
                       {u"source"_s, Sources.of(track.source)},
                       {u"cid"_s, track.cid},
                       {u"dj"_s, personJson(dj)},
                       {u"startedAt"_s, isoTime(startedAt)}};
    if (!track.image.isEmpty())
        object.insert(u"image"_s, track.image.toString());
    return object;
}

Track trackOf(const QJsonValue &value)
{
    Track track;
    track.source = Sources.from(value[u"source"_s].toString(), Track::Source::Unknown);
    track.cid = value[u"cid"_s].toString();
    track.title = value[u"title"_s].toString();
    track.author = value[u"author"_s].toString();
    track.duration = std::chrono::seconds(value[u"seconds"_s].toInteger());
    track.image = QUrl(value[u"image"_s].toString());
    return track;
}

FeedItem::AdvancePayload advanceOf(const QJsonObject &object)
{
    NowPlaying now;
    if (const QJsonValue value = object[u"track"_s]; value.isObject()) {
        now.historyId = value[u"historyId"_s].toString();
        now.track = trackOf(value);
        now.dj = personOf(value[u"dj"_s]);
        now.startedAt = timeOf(value[u"startedAt"_s]);
        now.score = scoreOf(value[u"score"_s]);
        now.ownVote = OwnVotes.from(value[u"ownVote"_s].toString(), Vote::None);
        now.ownGrab = value[u"ownGrab"_s].toBool();
    }
    PlayedTrack ended;
    if (const QJsonValue value = object[u"ended"_s]; value.isObject()) {
        ended.historyId = value[u"historyId"_s].toString();
        ended.track = trackOf(value);
        ended.dj = personOf(value[u"dj"_s]);
        ended.startedAt = timeOf(value[u"startedAt"_s]);
        ended.score = scoreOf(value[u"score"_s]);
        ended.skipped = value[u"skipped"_s].toBool();
    }
    return {now, ended};
}

QJsonObject pollJson(const Poll &poll)
{
    QJsonArray counts;
    for (const int count : poll.counts)
        counts.append(count);
    const int winner = poll.isClosed && !poll.isPartial ? poll.winner() : -1;
    const auto index = [](int option) { return option < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(option); };
    QJsonObject object{{u"id"_s, poll.id},
                       {u"title"_s, poll.title},
                       {u"options"_s, QJsonArray::fromStringList(poll.options)},
                       {u"counts"_s, counts},
                       {u"total"_s, poll.total()},
                       {u"winner"_s, index(winner)},
                       {u"ownVote"_s, index(poll.ownVote)},
                       {u"complete"_s, !poll.isPartial},
                       {u"closed"_s, poll.isClosed},
                       {u"startedAt"_s, isoTime(poll.startedAt)},
                       {u"endsAt"_s, isoTime(poll.endsAt)}};
    if (!poll.creatorId.isEmpty())
        object.insert(u"creator"_s, poll.creatorId);
    if (poll.tick != 0)
        object.insert(u"tick"_s, poll.tick);
    if (poll.voteState != Poll::VoteState::None)
        object.insert(u"voteState"_s, PollVotes.of(poll.voteState));
    if (!poll.voteRefusal.isEmpty())
        object.insert(u"voteRefusal"_s, poll.voteRefusal);
    return object;
}

Poll pollOf(const QJsonValue &value)
{
    Poll poll;
    poll.id = value[u"id"_s].toString();
    poll.creatorId = value[u"creator"_s].toString();
    poll.title = value[u"title"_s].toString();
    for (const QJsonValue option : value[u"options"_s].toArray())
        poll.options.append(option.toString());
    for (const QJsonValue count : value[u"counts"_s].toArray())
        poll.counts.append(count.toInt());
    poll.startedAt = timeOf(value[u"startedAt"_s]);
    poll.endsAt = timeOf(value[u"endsAt"_s]);
    poll.tick = value[u"tick"_s].toInt();
    poll.isClosed = value[u"closed"_s].toBool();
    poll.voteState = PollVotes.from(value[u"voteState"_s].toString(), Poll::VoteState::None);
    poll.ownVote = value[u"ownVote"_s].toInt(-1);
    poll.voteRefusal = value[u"voteRefusal"_s].toString();
    poll.isPartial = !value[u"complete"_s].toBool(true);
    return poll;
}

QJsonObject notificationJson(const Notification &notification)
{
    return {{u"id"_s, notification.id},
            {u"type"_s, NotificationTypes.of(notification.type)},
            {u"creator"_s, notification.creatorId},
            {u"title"_s, notification.title},
            {u"message"_s, notification.message},
            {u"url"_s, notification.target.toString()},
            {u"receivedAt"_s, isoTime(notification.receivedAt)},
            {u"seen"_s, notification.seen}};
}

Notification notificationOf(const QJsonValue &value)
{
    Notification notification;
    notification.id = value[u"id"_s].toString();
    notification.type = NotificationTypes.from(value[u"type"_s].toString(), Notification::Type::Other);
    notification.creatorId = value[u"creator"_s].toString();
    notification.title = value[u"title"_s].toString();
    notification.message = value[u"message"_s].toString();
    notification.target = QUrl(value[u"url"_s].toString());
    notification.receivedAt = timeOf(value[u"receivedAt"_s]);
    notification.seen = value[u"seen"_s].toBool();
    return notification;
}

struct ToJson
{
    QJsonObject operator()(std::monostate) const { return {}; }

    QJsonObject operator()(const FeedItem::AdvancePayload &advance) const
    {
        QJsonObject object;
        const NowPlaying &now = advance.now;
        QJsonValue track;
        if (!now.isIdle()) {
            QJsonObject play = trackJson(now.historyId, now.track, now.dj, now.startedAt);
            if (now.score != Score())
                play.insert(u"score"_s, scoreJson(now.score));
            if (now.ownVote != Vote::None)
                play.insert(u"ownVote"_s, OwnVotes.of(now.ownVote));
            if (now.ownGrab)
                play.insert(u"ownGrab"_s, true);
            track = play;
        }
        object.insert(u"track"_s, track);
        if (const PlayedTrack &ended = advance.ended; !ended.historyId.isEmpty()) {
            QJsonObject play = trackJson(ended.historyId, ended.track, ended.dj, ended.startedAt);
            play.insert(u"score"_s, scoreJson(ended.score));
            if (ended.skipped)
                play.insert(u"skipped"_s, true);
            object.insert(u"ended"_s, play);
        }
        return object;
    }

    QJsonObject operator()(const FeedItem::VotePayload &payload) const
    {
        const VoteEvent &vote = payload.vote;
        return {{u"vote"_s, Votes.of(vote.what)},
                {u"intoTrack"_s, qint64(vote.intoTrack.count())},
                {u"voter"_s, personJson(vote.person)}};
    }

    QJsonObject operator()(const FeedItem::EmotesPayload &payload) const
    {
        QJsonArray emotes;
        for (const Emote &emote : payload.emotes)
            emotes.append(QJsonObject{{u"code"_s, emote.code}, {u"image"_s, emote.image.toString()}});
        return {{u"emotes"_s, emotes}};
    }

    QJsonObject operator()(const FeedItem::PollPayload &payload) const { return {{u"poll"_s, pollJson(payload.poll)}}; }

    QJsonObject operator()(const FeedItem::NotificationPayload &payload) const
    {
        return {{u"notification"_s, notificationJson(payload.notification)}};
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

FeedItem::VotePayload voteOf(const QJsonObject &object)
{
    VoteEvent vote;
    vote.person = personOf(object[u"voter"_s]);
    vote.what = Votes.from(object[u"vote"_s].toString(), VoteEvent::What::Woot);
    vote.intoTrack = std::chrono::seconds(object[u"intoTrack"_s].toInteger());
    return {vote};
}

FeedItem::EmotesPayload emotesOf(const QJsonObject &object)
{
    FeedItem::EmotesPayload payload;
    for (const QJsonValue emote : object[u"emotes"_s].toArray())
        payload.emotes.append({emote[u"code"_s].toString(), QUrl(emote[u"image"_s].toString())});
    return payload;
}

FeedItem::PeoplePayload peopleOf(const QJsonObject &object)
{
    FeedItem::PeoplePayload payload;
    for (const QJsonValue person : object[u"people"_s].toArray())
        payload.people.append(personOf(person));
    return payload;
}

} // namespace

QJsonObject payloadJson(const FeedItem::Payload &payload)
{
    return std::visit(ToJson{}, payload);
}

FeedItem::Payload payloadFromJson(const QJsonObject &object)
{
    if (object.contains(u"track"_s))
        return advanceOf(object);
    if (object.contains(u"vote"_s))
        return voteOf(object);
    if (object.contains(u"emotes"_s))
        return emotesOf(object);
    if (object.contains(u"poll"_s))
        return FeedItem::PollPayload{pollOf(object[u"poll"_s])};
    if (object.contains(u"notification"_s))
        return FeedItem::NotificationPayload{notificationOf(object[u"notification"_s])};
    if (object.contains(u"filled"_s))
        return FeedItem::GapPayload{timeOf(object[u"from"_s]), timeOf(object[u"to"_s]), object[u"filled"_s].toInt()};
    if (object.contains(u"people"_s))
        return peopleOf(object);
    return {};
}

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
        {u"time"_s, isoTime(item.time)},
        {u"serverTime"_s, isoTime(item.serverTime)},
        {u"own"_s, item.isOwn},
        {u"mention"_s, item.isMention},
        {u"backfill"_s, item.isBackfill},
        {u"delivery"_s, deliveryToken(item.delivery)},
    };
    const QJsonObject payload = payloadJson(item.payload);
    for (auto it = payload.begin(); it != payload.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

std::optional<FeedItem::Kind> kindFrom(const QString &token)
{
    for (int kind = 0; kind <= int(FeedItem::Kind::Gap); ++kind) {
        if (kindToken(FeedItem::Kind(kind)) == token)
            return FeedItem::Kind(kind);
    }
    return {};
}

Role roleFrom(const QString &token)
{
    for (int role = 0; role <= int(Role::System); ++role) {
        if (roleToken(Role(role)) == token)
            return Role(role);
    }
    return Role::None;
}

FeedItem::Delivery deliveryFrom(const QString &token)
{
    for (int delivery = 0; delivery <= int(FeedItem::Delivery::Failed); ++delivery) {
        if (deliveryToken(FeedItem::Delivery(delivery)) == token)
            return FeedItem::Delivery(delivery);
    }
    return FeedItem::Delivery::None;
}

std::optional<Service> serviceFrom(const QString &token)
{
    for (const Service service : {Service::PlugDj, Service::Floatplane}) {
        if (serviceToken(service) == token)
            return service;
    }
    return {};
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/boxed.h"
#include "core/person.h"
#include "core/poll.h"
#include "core/track.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

#include <variant>

namespace partyline {

/// One row of a room's feed: what happened, who did it, when.
struct FeedItem
{
    enum class Kind {
        Chat,
        Chatter,
        Emote,
        Vote,
        Grab,
        Advance,
        Join,
        Leave,
        Moderation,
        Poll,
        Notification,
        Notice,
        Gap
    };
    enum class Delivery {
        None,    ///< not ours
        Pending, ///< ours; waits its turn or its proof
        Sent,    ///< the server's own echo or acknowledgement proves it
        Failed,  ///< `failure` says why; stays until the user decides
    };

    /// Kind::Advance: the track that begins (empty historyId: the booth is idle) and the play that it ends.
    struct AdvancePayload
    {
        Boxed<NowPlaying> now;
        Boxed<PlayedTrack> ended; ///< empty historyId: nothing was playing
        bool operator==(const AdvancePayload &) const = default;
    };
    /// Kind::Vote and Kind::Grab.
    struct VotePayload
    {
        Boxed<VoteEvent> vote;
        bool operator==(const VotePayload &) const = default;
    };
    /// Kind::Chatter: the emotes this author may use in this line (floatplane.md 7.6).
    struct EmotesPayload
    {
        QList<partyline::Emote> emotes;
        bool operator==(const EmotesPayload &) const = default;
    };
    /// Kind::Poll: the poll as it stood when it opened or ended.
    struct PollPayload
    {
        Boxed<partyline::Poll> poll;
        bool operator==(const PollPayload &) const = default;
    };
    struct NotificationPayload
    {
        Boxed<partyline::Notification> notification;
        bool operator==(const NotificationPayload &) const = default;
    };
    /// Kind::Gap: nothing was received from `from` to `to`; `filled` lines were got back from the service.
    struct GapPayload
    {
        QDateTime from;
        QDateTime to;
        int filled = 0;
        bool operator==(const GapPayload &) const = default;
    };
    /// Kind::Join and Kind::Leave: batched people; `author` is the first of them.
    struct PeoplePayload
    {
        QList<Person> people;
        bool operator==(const PeoplePayload &) const = default;
    };
    /// A row that is only text, as most are, carries no more than a list of nothing for it.
    using Payload = std::variant<std::monostate, AdvancePayload, VotePayload, EmotesPayload, PollPayload,
                                 NotificationPayload, GapPayload, PeoplePayload>;

    Kind kind = Kind::Notice;
    Service service = Service::PlugDj;
    QString room;         ///< slug or livestream id
    qint64 seq = 0;       ///< only grows within a room and run; given by RoomController
    QString id;           ///< the server's id of the line; opaque, may be empty
    Person author;        ///< empty for the room's own notices
    QString text;         ///< plain text, unescaped; for every kind a full sentence or line fit to be read out
    QDateTime time;       ///< UTC receive time, always ours
    QDateTime serverTime; ///< UTC, invalid where the server gave none
    bool isOwn = false;
    bool isMention = false;  ///< of us; never set for own or backfilled lines
    bool isBackfill = false; ///< came from the service's history, not live
    bool isHidden = false;   ///< of somebody whom the user hides or ignores, or hidden by a rule; never a mention
    bool isFolded = false;   ///< a rule shows it as a short row that opens
    bool isDeleted = false;
    QString deletedBy; ///< name, may be empty
    Delivery delivery = Delivery::None;
    QString failure; ///< for Delivery::Failed, one sentence
    Payload payload;

    bool operator==(const FeedItem &) const = default;
};

/// "chat", "chatter", "emote", ... as in the JSON lines of partyline-cli and its --only.
QString kindToken(FeedItem::Kind kind);
/// "none", "pending", "sent", "failed".
QString deliveryToken(FeedItem::Delivery delivery);

} // namespace partyline

Q_DECLARE_METATYPE(partyline::FeedItem)

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace partyline {

/// A livestream poll as the client shows it (floatplane.md 6.8, 7.8).
struct Poll
{
    enum class VoteState { None, Sending, Voted };

    QString id;
    QString creatorId;
    QString title;
    QStringList options;
    QDateTime startedAt; ///< UTC, already corrected to our clock
    QDateTime endsAt;    ///< UTC, corrected; invalid = open until closed
    QList<int> counts;   ///< lines up with options
    int tick = 0;        ///< grows by one with each vote; a lower one is late and is dropped
    bool isClosed = false;
    VoteState voteState = VoteState::None;
    int ownVote = -1;    ///< index into options; -1 while unknown
    QString voteRefusal; ///< why the last try to vote was refused; empty otherwise
    /// There was no connection when it ended: the counts are the last that were heard, not the result.
    bool isPartial = false;

    int total() const;
    /// Index of the option that leads alone; -1 on a tie or without votes.
    int winner() const;
    bool operator==(const Poll &) const = default;
};

/// Something a creator announces (floatplane.md 6.7).
struct Notification
{
    enum class Type { Other, PostRelease, LivestreamStart };

    QString id; ///< "<eventType>:<content id>"; the same twice is the same notification
    Type type = Type::Other;
    QString creatorId;
    QString title;
    QString message;
    QUrl target; ///< absolute address to open on click; may be empty
    QDateTime receivedAt;
    bool seen = false;
    QUrl picture{};      ///< of the content, else of the creator; may be empty
    QString contentId{}; ///< of the post; empty for livestreams
    QString channelId{}; ///< the creator's sub-channel; empty where it was not told
    QString facts{};     ///< "video, 18 min"; empty until it was told

    bool operator==(const Notification &) const = default;
};

/// A code of the stream and its picture; `code` stands without colons.
struct Emote
{
    QString code;
    QUrl image;

    bool operator==(const Emote &) const = default;
};

} // namespace partyline

Q_DECLARE_METATYPE(partyline::Poll)
Q_DECLARE_METATYPE(partyline::Notification)
Q_DECLARE_METATYPE(partyline::Emote)

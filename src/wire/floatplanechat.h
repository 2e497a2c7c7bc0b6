// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "wire/floatplanecommon.h"

/// The chat host's events and the answers to its requests, both generations, both ways (6.2, 6.3, 6.6).
namespace partyline::floatplane {

enum class Generation { G1, G2 };

/// radioChatter: one chat line (6.6.1).
struct Chatter
{
    enum class UserType { Normal, Moderator, Creator, Transmission, Banned, Other };

    QString id; ///< empty where the server gave none: then there is nothing to compare it by
    QString userId;
    QString userName;
    QString stream;  ///< livestream id, without the "/live/" in front
    QString message; ///< plain text: HTML entities are decoded here, once
    UserType userType = UserType::Normal;
    std::optional<QList<Emote>> emotes; ///< nothing: the join's list may be used instead (7.6)
    std::optional<bool> success;        ///< G1
    QDateTime timestamp;                ///< UTC; invalid in G1
    QUrl userIcon;

    bool operator==(const Chatter &) const = default;
};

/// radioChatter as it lies in its document, nothing made of it yet: nearly all of it but the words is known from the
/// lines before.
struct ChatterView
{
    std::string_view id;
    std::string_view userId;
    std::string_view userName;
    std::string_view channel;
    std::string_view message;  ///< entities and all
    std::string_view userType; ///< empty where the server gave none
    qint64 timestamp = 0;      ///< milliseconds since 1970; 0 in G1
    bool hasNoEmotes = false;  ///< the server said so

    /// The letters of all that tells whose line it is.
    bool isOf(std::string_view id_, std::string_view name, std::string_view type) const
    {
        return userId == id_ && userName == name && userType == type;
    }
};

/// radioChatterDelete (6.6.2).
struct ChatterDelete
{
    QString id;
    bool operator==(const ChatterDelete &) const = default;
};

/// radioChatterDeleteRange (6.6.3): lines of that person from `from` to `to`, both included.
struct ChatterDeleteRange
{
    QString stream;
    QString userId;
    QDateTime from;
    QDateTime to;
    bool operator==(const ChatterDeleteRange &) const = default;
};

/// "/live/<id>" or "<id>" as "<id>".
QString streamOfChannel(const QString &channel);
QString channelOfStream(const QString &stream);

Chatter::UserType userTypeOf(std::string_view text);
/// The usual line: texts where texts belong and of bearable length, no emotes of its own. Nothing for all others, which
/// readChatter() reads as well as this.
std::optional<ChatterView> viewChatter(const json::Element &element);
/// Fails with Protocol where name, channel or message is missing or empty.
Result<Chatter> readChatter(const json::Element &element);
Result<ChatterDelete> readChatterDelete(const json::Element &element);
/// Fails also where the person or a time is missing or zero.
Result<ChatterDeleteRange> readChatterDeleteRange(const json::Element &element);

QJsonObject serializeChatter(const Chatter &chatter);
QJsonObject serializeChatterDelete(const ChatterDelete &deletion);
QJsonObject serializeChatterDeleteRange(const ChatterDeleteRange &deletion);

/// Answer to a join: the emotes one may type.
struct JoinedChat
{
    QList<Emote> emotes;
    bool operator==(const JoinedChat &) const = default;
};

/// Answer to the user list; G1 says pilots and passengers.
struct ChatPeople
{
    QStringList staff;
    QStringList viewers;
    bool operator==(const ChatPeople &) const = default;
};

/// Answer to a send: G1 gives the line back, G2 is not known to.
struct SentChat
{
    std::optional<Chatter> chatter;
    bool operator==(const SentChat &) const = default;
};

/// These read statusCode and body of a Sails answer. Any refusal is an Error as refusalOf() tells it; "success":false
/// is Error::Kind::Refused with the server's own words.
Result<JoinedChat> parseJoinedChat(int status, const QJsonValue &body);
Result<ChatPeople> parseChatPeople(int status, const QJsonValue &body);
Result<SentChat> parseSentChat(int status, const QJsonValue &body);

QJsonObject serializeJoinedChat(const JoinedChat &joined, Generation generation);
QJsonObject serializeChatPeople(const ChatPeople &people, Generation generation);
/// G1: the whole line with "success":true; G2: an empty object.
QJsonObject serializeSentChat(const SentChat &sent);

} // namespace partyline::floatplane

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/floatplanechat.h"

#include "wire/floatplanerefusal.h"
#include "wire/floatplanetext.h"
#include "wire/limits.h"

#include <QJsonArray>

#include <array>

namespace partyline::floatplane {

using namespace Qt::StringLiterals;

namespace {

const QString LivePrefix = u"/live/"_s;

constexpr std::array<std::pair<QLatin1StringView, Chatter::UserType>, 5> UserTypes{{
    {"Normal"_L1, Chatter::UserType::Normal},
    {"Moderator"_L1, Chatter::UserType::Moderator},
    {"Creator"_L1, Chatter::UserType::Creator},
    {"Transmission"_L1, Chatter::UserType::Transmission},
    {"Banned"_L1, Chatter::UserType::Banned},
}};

QString userTypeName(Chatter::UserType userType)
{
    for (const auto &[name, type] : UserTypes) {
        if (type == userType)
            return name;
    }
    return u"Other"_s;
}

/// As nearly all lists of emotes are.
bool isEmpty(const json::Element &array)
{
    return array.get_array().value_unsafe().begin() == array.get_array().value_unsafe().end();
}

/// Milliseconds since 1970; invalid for zero and for what is not there.
QDateTime timeMember(const json::Element &element, std::string_view key)
{
    const qint64 milliseconds = json::integer(element, key);
    return milliseconds > 0 ? QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC) : QDateTime();
}

/// Takes a text in; false for what is none, or too long to be taken unread.
bool takeText(const json::Element &value, qsizetype limit, std::string_view &text)
{
    return !value.get_string().get(text) && qsizetype(text.size()) <= limit;
}

bool takeEmotes(const json::Element &value, ChatterView &view)
{
    if (!value.is_array())
        return true; // as if there were none
    view.hasNoEmotes = isEmpty(value);
    return view.hasNoEmotes;
}

} // namespace

Chatter::UserType userTypeOf(std::string_view text)
{
    for (const auto &[name, type] : UserTypes) {
        if (std::string_view(name.data(), size_t(name.size())) == text)
            return type;
    }
    return text.empty() ? Chatter::UserType::Normal : Chatter::UserType::Other;
}

QString streamOfChannel(const QString &channel)
{
    return channel.startsWith(LivePrefix) ? channel.mid(LivePrefix.size()) : channel;
}

QString channelOfStream(const QString &stream)
{
    return LivePrefix + stream;
}

std::optional<ChatterView> viewChatter(const json::Element &element)
{
    json::Object object;
    if (element.get(object))
        return {};
    ChatterView view;
    for (const auto &[key, value] : object) {
        if (value.is_null())
            continue;
        bool isUsual = true;
        if (key == "id")
            isUsual = takeText(value, MaximumField, view.id);
        else if (key == "userGUID")
            isUsual = takeText(value, MaximumField, view.userId);
        else if (key == "username")
            isUsual = takeText(value, MaximumField, view.userName);
        else if (key == "channel")
            isUsual = takeText(value, MaximumField, view.channel);
        else if (key == "message")
            isUsual = takeText(value, limits::LongestText, view.message);
        else if (key == "userType")
            isUsual = takeText(value, MaximumField, view.userType);
        else if (key == "emotes")
            isUsual = takeEmotes(value, view);
        else if (key == "timestamp" && (isUsual = view.timestamp == 0))
            view.timestamp = json::toInteger(value).value_or(0);
        if (!isUsual)
            return {};
    }
    if (view.userName.empty() || view.channel.empty() || view.message.empty())
        return {};
    return view;
}

Result<Chatter> readChatter(const json::Element &element)
{
    // One walk over the object, and what many lines share is made once: this is the hot path.
    static thread_local json::TextPool pool;
    Chatter chatter;
    json::Object object;
    if (element.get(object))
        return malformed(u"radioChatter is no object"_s);
    const auto bounded = [](QString text, qsizetype limit) {
        text.truncate(limit); // shares what is short enough
        return text;
    };
    for (const auto &[key, value] : object) {
        if (value.is_null())
            continue;
        if (key == "id")
            chatter.id = bounded(json::toText(value).value_or(QString()), MaximumField);
        else if (key == "userGUID")
            chatter.userId = bounded(pool.text(value), MaximumField);
        else if (key == "username")
            chatter.userName = bounded(pool.text(value), MaximumField);
        else if (key == "channel")
            chatter.stream = bounded(pool.text(value), MaximumField);
        else if (key == "message")
            chatter.message = plainText(json::toText(value).value_or(QString()));
        else if (key == "userType")
            chatter.userType = userTypeOf(value.is_string() ? value.get_string().value_unsafe() : "?");
        else if (key == "emotes" && value.is_array())
            chatter.emotes = isEmpty(value) ? QList<Emote>() : emotesMember(element, "emotes", MaximumEmotesOfMessage);
        else if (key == "success")
            chatter.success = json::toFlag(value);
        else if (key == "timestamp")
            chatter.timestamp = timeMember(element, "timestamp");
        else if (key == "userIcon")
            chatter.userIcon = imageMember(element, "userIcon").path;
    }
    // "/live/<id>" for all lines of a stream.
    static thread_local QString lastChannel, lastStream;
    if (lastChannel != chatter.stream) {
        lastChannel = chatter.stream;
        lastStream = streamOfChannel(lastChannel);
    }
    chatter.stream = lastStream;
    if (chatter.userName.isEmpty() || chatter.stream.isEmpty() || chatter.message.isEmpty())
        return malformed(u"radioChatter without name, channel or message"_s);
    return chatter;
}

Result<ChatterDelete> readChatterDelete(const json::Element &element)
{
    ChatterDelete deletion{boundedText(element, "id")};
    if (deletion.id.isEmpty())
        return malformed(u"radioChatterDelete without id"_s);
    return deletion;
}

Result<ChatterDeleteRange> readChatterDeleteRange(const json::Element &element)
{
    ChatterDeleteRange deletion{streamOfChannel(boundedText(element, "channel")), boundedText(element, "targetUserId"),
                                timeMember(element, "fromTimestamp"), timeMember(element, "toTimestamp")};
    if (deletion.userId.isEmpty() || !deletion.from.isValid() || !deletion.to.isValid())
        return malformed(u"radioChatterDeleteRange without person or times"_s);
    return deletion;
}

QJsonObject serializeChatter(const Chatter &chatter)
{
    QJsonObject object{{u"id"_s, chatter.id},
                       {u"userGUID"_s, chatter.userId},
                       {u"username"_s, chatter.userName},
                       {u"channel"_s, channelOfStream(chatter.stream)},
                       {u"message"_s, escapedEntities(chatter.message)},
                       {u"userType"_s, userTypeName(chatter.userType)}};
    if (chatter.emotes)
        object.insert(u"emotes"_s, serializeEmotes(*chatter.emotes));
    if (chatter.success)
        object.insert(u"success"_s, *chatter.success);
    if (chatter.timestamp.isValid())
        object.insert(u"timestamp"_s, chatter.timestamp.toMSecsSinceEpoch());
    if (!chatter.userIcon.isEmpty())
        object.insert(u"userIcon"_s, QString::fromLatin1(chatter.userIcon.toEncoded()));
    return object;
}

QJsonObject serializeChatterDelete(const ChatterDelete &deletion)
{
    return {{u"id"_s, deletion.id}};
}

QJsonObject serializeChatterDeleteRange(const ChatterDeleteRange &deletion)
{
    return {{u"channel"_s, channelOfStream(deletion.stream)},
            {u"targetUserId"_s, deletion.userId},
            {u"fromTimestamp"_s, deletion.from.toMSecsSinceEpoch()},
            {u"toTimestamp"_s, deletion.to.toMSecsSinceEpoch()}};
}

Result<JoinedChat> parseJoinedChat(int status, const QJsonValue &body)
{
    if (auto refusal = refusalOf(status, body))
        return *std::move(refusal);
    const Reader reader(body);
    // Pontoon's server of 2019 answered without emotes (6.2).
    return JoinedChat{reader.root() ? emotesMember(*reader.root(), "emotes", MaximumEmotes) : QList<Emote>()};
}

Result<ChatPeople> parseChatPeople(int status, const QJsonValue &body)
{
    if (auto refusal = refusalOf(status, body))
        return *std::move(refusal);
    const Reader reader(body);
    if (!reader.root())
        return malformed(u"user list without a body"_s);
    const json::Element &root = *reader.root();
    const bool isG2 = json::arrayMember(root, "admins") || json::arrayMember(root, "users");
    if (!isG2 && !json::arrayMember(root, "pilots") && !json::arrayMember(root, "passengers"))
        return malformed(u"user list without lists"_s);
    ChatPeople people;
    people.staff = boundedTexts(root, isG2 ? "admins" : "pilots", MaximumPeople);
    people.viewers = boundedTexts(root, isG2 ? "users" : "passengers", MaximumPeople - int(people.staff.size()));
    return people;
}

Result<SentChat> parseSentChat(int status, const QJsonValue &body)
{
    if (auto refusal = refusalOf(status, body))
        return *std::move(refusal);
    SentChat sent;
    const Reader reader(body);
    if (reader.root()) {
        if (auto chatter = readChatter(*reader.root()))
            sent.chatter = *std::move(chatter);
    }
    return sent;
}

QJsonObject serializeJoinedChat(const JoinedChat &joined, Generation generation)
{
    QJsonObject object{{u"emotes"_s, serializeEmotes(joined.emotes)}};
    if (generation == Generation::G1)
        object.insert(u"success"_s, true);
    return object;
}

QJsonObject serializeChatPeople(const ChatPeople &people, Generation generation)
{
    const auto staff = QJsonArray::fromStringList(people.staff);
    const auto viewers = QJsonArray::fromStringList(people.viewers);
    if (generation == Generation::G2)
        return {{u"admins"_s, staff}, {u"users"_s, viewers}};
    return {{u"success"_s, true}, {u"pilots"_s, staff}, {u"passengers"_s, viewers}};
}

QJsonObject serializeSentChat(const SentChat &sent)
{
    if (!sent.chatter)
        return {};
    QJsonObject object = serializeChatter(*sent.chatter);
    object.insert(u"success"_s, true);
    return object;
}

} // namespace partyline::floatplane

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/floatplane.h"

#include "wire/limits.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace partyline::floatplane {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
Result<Event> asEvent(Result<T> &&read)
{
    if (!read)
        return read.error();
    return Event(*std::move(read));
}

Result<Event> readPollOpened(const json::Element &element)
{
    auto poll = readPoll(element);
    if (!poll)
        return poll.error();
    return Event(PollOpened{*std::move(poll)});
}

Result<Event> readPollClosed(const json::Element &element)
{
    auto poll = readPoll(element);
    if (!poll)
        return poll.error();
    return Event(PollClosed{*std::move(poll)});
}

Result<Event> readParseError(const json::Element &element)
{
    const qint64 status = qBound(qint64(0), json::integer(element, "status"), qint64(999));
    return Event(ParseError{int(status), boundedText(element, "code"), boundedText(element, "message"),
                            boundedText(element, "details")});
}

struct Codec
{
    QLatin1StringView name;
    Result<Event> (*read)(const json::Element &);
};

constexpr std::array<Codec, 8> Codecs{{
    {"radioChatter"_L1, [](const json::Element &element) { return asEvent(readChatter(element)); }},
    {"radioChatterDelete"_L1, [](const json::Element &element) { return asEvent(readChatterDelete(element)); }},
    {"radioChatterDeleteRange"_L1,
     [](const json::Element &element) { return asEvent(readChatterDeleteRange(element)); }},
    {"syncEvent"_L1, [](const json::Element &element) { return asEvent(readSyncEvent(element)); }},
    {"pollOpen"_L1, readPollOpened},
    {"pollClose"_L1, readPollClosed},
    {"pollUpdateTally"_L1, [](const json::Element &element) { return asEvent(readPollTally(element)); }},
    {"sails:parseError"_L1, readParseError},
}};

struct Writer
{
    NamedEvent operator()(const Chatter &event) const { return {u"radioChatter"_s, serializeChatter(event)}; }
    NamedEvent operator()(const ChatterDelete &event) const
    {
        return {u"radioChatterDelete"_s, serializeChatterDelete(event)};
    }
    NamedEvent operator()(const ChatterDeleteRange &event) const
    {
        return {u"radioChatterDeleteRange"_s, serializeChatterDeleteRange(event)};
    }
    NamedEvent operator()(const SyncEvent &event) const { return {u"syncEvent"_s, serializeSyncEvent(event)}; }
    NamedEvent operator()(const PollOpened &event) const { return {u"pollOpen"_s, serializeWrappedPoll(event.poll)}; }
    NamedEvent operator()(const PollClosed &event) const { return {u"pollClose"_s, serializeWrappedPoll(event.poll)}; }
    NamedEvent operator()(const PollTally &event) const { return {u"pollUpdateTally"_s, serializePollTally(event)}; }
    NamedEvent operator()(const ParseError &event) const
    {
        return {u"sails:parseError"_s, QJsonObject{{u"code"_s, event.code},
                                                   {u"name"_s, u"Error (%1):"_s.arg(event.code)},
                                                   {u"status"_s, event.status},
                                                   {u"message"_s, event.message},
                                                   {u"details"_s, event.details}}};
    }
    NamedEvent operator()(const Unknown &event) const
    {
        return {event.name, QJsonDocument::fromJson('[' + event.argument + ']').array().at(0)};
    }
};

} // namespace

Result<Event> parseEvent(const QString &name, QByteArrayView argument, json::Document &scratch)
{
    const auto codec =
        std::find_if(Codecs.cbegin(), Codecs.cend(), [&](const Codec &candidate) { return candidate.name == name; });
    if (codec == Codecs.cend())
        return Event(Unknown{name.left(MaximumField),
                             argument.first(std::min(argument.size(), limits::LongestText)).toByteArray()});
    const auto root = scratch.parse(argument);
    if (!root)
        return root.error();
    return codec->read(*root);
}

Result<Event> parseEvent(const QString &name, QByteArrayView argument)
{
    json::Document scratch;
    return parseEvent(name, argument, scratch);
}

NamedEvent serializeEvent(const Event &event)
{
    return std::visit(Writer(), event);
}

} // namespace partyline::floatplane

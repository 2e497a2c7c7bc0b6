// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdj.h"

#include "wire/limits.h"
#include "wire/plugdjeventrows.h"
#include "wire/plugdjtext.h"

namespace partyline::plugdj {

using namespace Qt::StringLiterals;

namespace {

using json::Element;

/// What the payload says, or the event kept unread.
Event eventOf(std::string_view action, const events::Payload &p)
{
    if (const events::Row *row = events::find(action)) {
        if (auto event = row->read(p))
            return *std::move(event);
    }
    return Unknown{QString::fromUtf8(action.data(), qsizetype(action.size())), events::rawOf(p)};
}

/// False for what is none, or too long to be taken unread.
bool takeText(const Element &value, std::string_view &text)
{
    return !value.get_string().get(text) && qsizetype(text.size()) <= limits::LongestText;
}

/// The payload of a line; false for one that is not usual.
bool takeLine(const json::Object &line, ChatView &view)
{
    bool hasMessage = false;
    for (const auto &[key, value] : line) {
        if (value.is_null())
            continue;
        bool isUsual = true;
        if (key == "cid") {
            isUsual = takeText(value, view.cid);
        } else if (key == "message") {
            isUsual = hasMessage = takeText(value, view.message);
        } else if (key == "uid") {
            view.userId = json::toInteger(value).value_or(0);
        } else if (key == "un") {
            isUsual = takeText(value, view.username);
        } else if (key == "sub") {
            view.isSubscriber = json::toFlag(value).value_or(false);
        } else if (key == "timestamp") {
            isUsual = false;
        }
        if (!isUsual)
            return false;
    }
    return hasMessage;
}

/// The only object of the only array, its action a chat.
std::optional<ChatView> chatIn(const json::Array &events)
{
    json::Object event;
    if (events.size() != 1 || events.at(0).get(event))
        return {};
    ChatView view;
    int found = 0; // of the three, each of them once
    for (const auto &[key, value] : event) {
        if (key != "a" && key != "s" && key != "p")
            continue;
        std::string_view action;
        json::Object line;
        const bool isUsual = key == "a"   ? takeText(value, action) && action == "chat"
                             : key == "s" ? takeText(value, view.slug)
                                          : !value.get(line) && takeLine(line, view);
        if (!isUsual)
            return {};
        ++found;
    }
    return found == 3 ? std::optional(view) : std::nullopt;
}

} // namespace

std::optional<ChatView> viewChat(QByteArrayView utf8, json::Document &scratch)
{
    if (!utf8.contains("\"chat\"")) // most other events are told from it without a look inside
        return {};
    const auto root = scratch.parse(utf8);
    json::Array events;
    return root && !root->get(events) ? chatIn(events) : std::nullopt;
}

ChatLine lineOf(const ChatView &view)
{
    ChatLine line;
    line.cid = limits::textOf(view.cid);
    line.message = unescaped(limits::textOf(view.message));
    line.userId = view.userId;
    line.username = unescaped(limits::textOf(view.username));
    line.subscriber = view.isSubscriber;
    return line;
}

Result<QList<Envelope>> parseMessage(const QString &message)
{
    if (isHeartbeat(message))
        return QList<Envelope>();
    return parseMessage(QByteArrayView(message.toUtf8()));
}

Result<QList<Envelope>> parseMessage(QByteArrayView utf8)
{
    if (utf8 == "h")
        return QList<Envelope>();
    // Kept for its buffers: this is the hot path.
    static thread_local json::Document document;
    static thread_local json::TextPool slugs;
    const auto root = document.parse(utf8);
    json::Array array;
    if (!root || root->get(array))
        return Error{Error::Kind::Protocol, u"expected a JSON array"_s, {}, {}};
    QList<Envelope> envelopes;
    for (const Element element : array) {
        std::string_view action;
        const auto name = json::member(element, "a");
        if (!name || name->get(action))
            continue;
        if (envelopes.size() >= limits::MostOfMessage)
            break;
        const auto slug = json::member(element, "s");
        const bool hasSlug = slug && (slug->is_string() || json::toText(*slug).has_value());
        envelopes.append(
            {eventOf(action, json::member(element, "p")), hasSlug ? slugs.text(*slug) : QString(), hasSlug});
    }
    return envelopes;
}

} // namespace partyline::plugdj

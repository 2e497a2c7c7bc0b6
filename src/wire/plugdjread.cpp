// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "wire/plugdj.h"
#include "wire/plugdjreaders.h"

namespace partyline::plugdj {

using namespace Qt::StringLiterals;

namespace {

using json::Element;

/// What the payload says, or the event kept unread.
Event eventOf(std::string_view action, const readers::Payload &p)
{
    for (const readers::Table *table : {&readers::room(), &readers::account(), &readers::staff()}) {
        const auto it = table->find(action);
        if (it == table->end())
            continue;
        if (auto event = it->second(p))
            return *std::move(event);
    }
    return Unknown{QString::fromUtf8(action.data(), qsizetype(action.size())), readers::rawOf(p)};
}

} // namespace

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
        const auto slug = json::member(element, "s");
        const bool hasSlug = slug && (slug->is_string() || json::toText(*slug).has_value());
        envelopes.append(
            {eventOf(action, json::member(element, "p")), hasSlug ? slugs.text(*slug) : QString(), hasSlug});
    }
    return envelopes;
}

} // namespace partyline::plugdj

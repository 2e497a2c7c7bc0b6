// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "ui/feedtext.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // The first byte says of what kind the line is.
    if (size < 1)
        return 0;
    FeedItem item;
    item.kind = data[0] & 1 ? FeedItem::Kind::Chat : FeedItem::Kind::Chatter;
    item.service = data[0] & 1 ? Service::PlugDj : Service::Floatplane;
    item.text = textOf(data + 1, size - 1);
    item.author.name = item.text.left(10);
    item.payload = FeedItem::EmotesPayload{{{QStringLiteral("wan"), QUrl(QStringLiteral("https://a.b/c.png"))},
                                            {item.text.mid(3, 4), QUrl(QStringLiteral("https://a.b/d.png"))}}};
    FeedText text = FeedText::of(item, item.text.mid(1, 5), data[0] & 2);
    text.markParts({QStringLiteral("wan"), item.text.mid(2, 3)});
    const auto within = [&](int start, int length) {
        return start >= 0 && length > 0 && start + length <= text.shown.size();
    };
    for (const auto &link : text.links) {
        holds(within(link.start, link.length), "a link within the text");
        holds(link.url.scheme() == QStringLiteral("http") || link.url.scheme() == QStringLiteral("https"), "web only");
        readableHost(link.url);
    }
    for (const auto &spot : text.emotes)
        holds(within(spot.start, 2) && text.shown[spot.start] == FeedText::EmoteBox, "an emote has its box");
    for (const auto &mention : text.mentions)
        holds(within(mention.start, mention.length), "a mention within the text");
    for (const auto &one : text.emoji)
        holds(within(one.start, one.length), "an emoji within the text");
    for (const auto &word : text.keywords)
        holds(within(word.start, word.length), "a keyword within the text");
    for (const QChar c : text.shown)
        holds(c != QChar(0x202e) && c != QChar(0) && c != QChar(0x1b), "no controls");
    text.plain(0, int(text.shown.size()));
    isolated(item.author.name);
    return 0;
}

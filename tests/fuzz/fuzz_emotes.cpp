// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "wire/floatplanecommon.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static json::Document document;
    const auto root = document.parse(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!root)
        return 0;
    const QList<Emote> emotes = floatplane::emotesMember(*root, "emotes", floatplane::MaximumEmotes);
    holds(emotes.size() <= floatplane::MaximumEmotes, "a bounded table");
    for (const Emote &emote : emotes)
        holds(emote.code.size() <= floatplane::MaximumField, "a bounded code");
    floatplane::serializeEmotes(emotes);
    floatplane::serializeImage(floatplane::imageMember(*root, "image"));
    floatplane::boundedTexts(*root, "tags", 10);
    floatplane::dateMember(*root, "date");
    json::integer(*root, "n");
    json::flag(*root, "f");
    json::raw(*root);
    return 0;
}

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "wire/floatplane.h"
#include "wire/limits.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // The first byte says which event it is.
    if (size < 1)
        return 0;
    static const QStringList names{QStringLiteral("radioChatter"),
                                   QStringLiteral("radioChatterDelete"),
                                   QStringLiteral("radioChatterDeleteRange"),
                                   QStringLiteral("syncEvent"),
                                   QStringLiteral("pollOpen"),
                                   QStringLiteral("pollClose"),
                                   QStringLiteral("pollUpdateTally"),
                                   QStringLiteral("sails:parseError"),
                                   QStringLiteral("other")};
    static json::Document scratch;
    const QString &name = names[data[0] % names.size()];
    const auto event = floatplane::parseEvent(name, bytesOf(data + 1, size - 1), scratch);
    if (!event)
        return 0;
    if (const auto *chatter = std::get_if<floatplane::Chatter>(&*event)) {
        holds(chatter->message.size() <= partyline::limits::LongestText, "a bounded line");
        holds(!chatter->emotes || chatter->emotes->size() <= floatplane::MaximumEmotes, "bounded emotes");
    }
    if (const auto *poll = std::get_if<floatplane::PollOpened>(&*event)) {
        holds(poll->poll.options.size() <= floatplane::MaximumOptions, "bounded options");
        holds(poll->poll.shownTally().counts.size() == poll->poll.options.size(), "a count for each option");
    }
    floatplane::serializeEvent(*event);
    return 0;
}

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "wire/plugdjtext.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    holds(plugdj::unescaped(plugdj::escaped(text)) == text, "escaping can be undone");
    holds(plugdj::unescaped(text).size() <= text.size(), "unescaping never grows");
    for (const QString &line : plugdj::splitText(text)) {
        holds(plugdj::lineCost(line) <= plugdj::MaximumLineCost, "a line that the server does not cut");
        holds(!line.trimmed().isEmpty(), "a line that says something");
    }
    if (plugdj::isEmote(text))
        plugdj::emoteText(text);
    if (const QDateTime date = plugdj::parseDate(text); date.isValid())
        plugdj::formatDate(date);
    return 0;
}

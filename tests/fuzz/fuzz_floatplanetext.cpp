// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "wire/floatplanetext.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString wire = textOf(data, size);
    holds(floatplane::decodedEntities(wire).size() <= wire.size(), "decoding never grows");
    const QString text = floatplane::plainText(wire);
    qsizetype at = 0;
    for (const floatplane::Token &token : floatplane::tokens(text)) {
        holds(token.start == at && token.length > 0, "parts follow each other");
        at += token.length;
    }
    holds(at == text.size(), "parts cover it all");
    floatplane::mentions(text, QStringView(text).left(8));
    holds(floatplane::nameColourIndex(text) >= 0 && floatplane::nameColourIndex(text) < 10, "one of ten colours");
    floatplane::isModeratorCommand(text);
    const QList<Emote> known{{QStringLiteral("wan"), QUrl()}, {text.left(5), QUrl()}};
    holds(floatplane::emotesIn(text, known).size() <= known.size(), "each once");
    return 0;
}

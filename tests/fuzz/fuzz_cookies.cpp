// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "wire/floatplanecookie.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto cookie = normalisedSailsCookie(textOf(data, size));
    if (!cookie)
        return 0;
    for (const char c : cookie->reveal())
        holds(c > 0x20 && c < 0x7f && c != ';' && c != ',' && c != '"', "a value that can stand in a header");
    const auto again = normalisedSailsCookie(QStringLiteral("sails.sid=") + QString::fromUtf8(cookie->reveal()));
    holds(again && *again == *cookie, "a value that was brought into form stays as it is");
    return 0;
}

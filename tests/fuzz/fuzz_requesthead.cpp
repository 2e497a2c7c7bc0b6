// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "practice/requesthead.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto head = parseRequestHead(bytesOf(data, size));
    if (!head)
        return 0;
    holds(!head->method.isEmpty(), "a method");
    head->isWebSocketUpgrade();
    head->header("host");
    head->cookie("session");
    return 0;
}

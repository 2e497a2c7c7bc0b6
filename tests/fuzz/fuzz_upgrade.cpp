// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "net/websocketupgrade.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    upgrade::Answer answer("dGhlIHNhbXBsZSBub25jZQ=="); // the key of RFC 6455 1.3
    qsizetype taken = 0;
    while (taken < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', taken);
        const QByteArrayView line = QByteArrayView(bytes).sliced(taken, (end < 0 ? bytes.size() : end + 1) - taken);
        taken += line.size();
        const auto state = answer.take(line);
        if (state == upgrade::Answer::State::Unfinished) {
            holds(taken <= upgrade::LargestHead, "a head within its bound");
            continue;
        }
        if (state == upgrade::Answer::State::Accepted) {
            holds(answer.status() == 101, "a yes has its number");
            holds(bytes.first(taken).contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), "and the answer to our key");
        }
        if (state == upgrade::Answer::State::Refused)
            holds(answer.status() >= 200 && answer.status() <= 599, "a no has one too");
        if (const auto wait = answer.retryAfter())
            holds(wait->count() > 0 && *wait <= std::chrono::hours(24), "a wait that somebody waits");
        break;
    }
    return 0;
}

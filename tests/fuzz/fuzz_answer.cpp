// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "net/answer.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // The first byte says what it is asked as, the second its type; head and body part at the first line break.
    if (size < 2)
        return 0;
    HttpAnswer answer;
    static constexpr int statuses[]{200, 204, 301, 400, 401, 403, 404, 412, 429, 500, 502, 503, 520};
    answer.status = statuses[data[1] % std::size(statuses)];
    answer.isApi = data[1] & 0x80;
    const QByteArray rest = bytesOf(data + 2, size - 2);
    const qsizetype line = rest.indexOf('\n');
    answer.retryAfter = answer.date = rest.left(qMax<qsizetype>(line, 0));
    answer.contentType = data[0] & 0x80 ? QByteArray("text/html") : QByteArray("application/json");
    answer.server = data[0] & 0x40 ? QByteArray("cloudflare") : QByteArray();
    answer.body = rest.mid(line + 1);
    static const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
    const auto wait = parseRetryAfter(answer.retryAfter, now);
    holds(!wait || (wait->count() >= 0 && *wait <= std::chrono::hours(24)), "at most a day");
    using enum ApiClient::Envelope;
    const ApiClient::Envelope envelopes[]{PlugDj, Floatplane, Plain};
    const auto reply = readAnswer(envelopes[data[0] % 3], answer, now);
    holds(reply.isOk() || !reply.error().text.isEmpty(), "a refusal has words");
    return 0;
}

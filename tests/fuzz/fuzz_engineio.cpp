// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "wire/engineio.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString frame = textOf(data, size);
    if (const auto packet = engineio::parseFrame(frame)) {
        if (packet->isBinary)
            holds(engineio::parseFrame(engineio::serializeBase64(packet->data))->data == packet->data, "base64");
        else
            holds(engineio::serializeFrame(packet->type, packet->text) == frame, "a frame written is the frame read");
    }
    if (const auto binary = engineio::parseBinaryFrame(bytesOf(data, size)); binary && !binary->data.isEmpty())
        holds(binary->data.size() < qsizetype(size), "data without its type");
    if (const auto open = engineio::parseOpen(frame)) {
        holds(open->pingInterval >= engineio::ShortestInterval && open->pingInterval <= engineio::LongestInterval,
              "interval within its bounds");
        const QString written = engineio::serializeOpen(*open); // a whole frame
        holds(engineio::parseOpen(QStringView(written).sliced(1)).isOk(), "an open packet written can be read");
    }
    return 0;
}

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "wire/engineio.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray frame = textOf(data, size).toUtf8();
    if (const auto packet = engineio::parseFrame(frame)) {
        if (packet->isBinary)
            holds(engineio::parseFrame(engineio::serializeBase64(packet->data).toUtf8())->data == packet->data,
                  "base64");
        else
            holds(engineio::serializeFrame(packet->type, QString::fromUtf8(packet->text)).toUtf8() == frame,
                  "a frame written is the frame read");
    }
    if (const auto binary = engineio::parseBinaryFrame(bytesOf(data, size)); binary && !binary->data.isEmpty())
        holds(binary->data.size() < qsizetype(size), "data without its type");
    if (const auto open = engineio::parseOpen(frame)) {
        holds(open->pingInterval >= engineio::ShortestInterval && open->pingInterval <= engineio::LongestInterval,
              "interval within its bounds");
        const QByteArray written = engineio::serializeOpen(*open).toUtf8(); // a whole frame
        holds(engineio::parseOpen(QByteArrayView(written).sliced(1)).isOk(), "an open packet written can be read");
    }
    return 0;
}

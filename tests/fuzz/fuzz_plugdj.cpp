// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "wire/plugdj.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray message = bytesOf(data, size);
    const auto events = plugdj::parseMessage(QByteArrayView(message));
    if (events) {
        for (const plugdj::Envelope &envelope : *events)
            plugdj::isFor(envelope, QStringLiteral("den"));
        holds(plugdj::parseMessage(plugdj::serializeEvents(*events)).isOk(), "events written can be read");
    }
    if (const auto command = plugdj::parseCommand(message)) {
        using namespace std::chrono;
        const auto again = plugdj::parseCommand(plugdj::serializeCommand(*command, sys_seconds(seconds(1))).toUtf8());
        holds(again && *again == *command, "a command written is the command read");
    }
    return 0;
}

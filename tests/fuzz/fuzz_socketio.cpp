// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "wire/json.h"
#include "wire/sails.h"
#include "wire/socketio.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto packet = socketio::parsePacket(textOf(data, size).toUtf8());
    if (!packet)
        return 0;
    holds(packet->attachments >= 0 && packet->attachments <= socketio::MostAttachments, "attachments within bounds");
    holds(!packet->id || *packet->id >= 0, "no negative id");
    socketio::errorText(*packet);
    if (packet->type == socketio::Type::Event && sails::isVerb(packet->name)) {
        const auto request = sails::parseRequest(packet->name, packet->argument);
        if (request)
            sails::serializeRequest(*request);
    } else if (packet->type == socketio::Type::Ack) {
        if (const auto response = sails::parseResponse(packet->argument))
            sails::serializeResponse(*response);
    }
    // What stands inside of an argument is not checked.
    static json::Document document;
    if (document.parse('[' + (packet->argument.isEmpty() ? "0" : packet->argument) + ']')
        && document.parse('[' + packet->moreArguments + ']'))
        holds(socketio::parsePacket(socketio::serializePacket(*packet).toUtf8()).isOk(),
              "a packet written can be read");
    return 0;
}

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "wire/floatplanechat.h"
#include "wire/floatplanepolls.h"
#include "wire/floatplanerequests.h"
#include "wire/sails.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray argument = bytesOf(data, size);
    if (const auto response = sails::parseResponse(argument)) {
        sails::serializeResponse(*response);
        floatplane::parseJoinedChat(response->statusCode, response->body).isOk();
        floatplane::parseChatPeople(response->statusCode, response->body).isOk();
        floatplane::parseSentChat(response->statusCode, response->body).isOk();
        floatplane::parseJoinedPolls(response->statusCode, response->body).isOk();
    }
    for (const char *verb : {"get", "post"}) {
        if (const auto request = sails::parseRequest(QString::fromLatin1(verb), argument)) {
            if (const auto understood = floatplane::parseRequest(*request))
                floatplane::serializeRequest(*understood);
        }
    }
    return 0;
}

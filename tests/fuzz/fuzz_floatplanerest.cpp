// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "wire/floatplaneauth.h"
#include "wire/floatplanepolls.h"
#include "wire/floatplanerefusal.h"
#include "wire/floatplanerest.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QJsonValue json = jsonOf(bytesOf(data, size));
    const auto written = [](const auto &result, auto serialize) {
        if (result)
            serialize(*result);
    };
    using namespace floatplane;
    written(parseStatus(json), serializeStatus);
    written(parseUserSelf(json), serializeUserSelf);
    written(parseCreator(json), serializeCreator);
    parseCreators(json).isOk();
    written(parseSubscriptions(json), serializeSubscriptions);
    written(parseDelivery(json), serializeDelivery);
    written(parseLoginRequest(json), serializeLoginRequest);
    written(parseSecondFactorRequest(json), serializeSecondFactorRequest);
    written(parseLoginAnswer(json), serializeLoginAnswer);
    serializeCaptchaInfo(parseCaptchaInfo(json));
    written(parseDiscovery(json), serializeDiscovery);
    written(parseDeviceStart(json), serializeDeviceStart);
    written(parseTokens(json), serializeTokens);
    serializeOAuthError(parseOAuthError(json));
    serializeErrorBody(parseErrorBody(json));
    written(parsePoll(json), serializePoll);
    written(parseVoteRequest(json), serializeVoteRequest);
    written(parseCreatePollRequest(json), serializeCreatePollRequest);
    written(parseClosePollRequest(json), serializeClosePollRequest);
    for (const int status : {200, 401, 403, 404, 429, 500})
        refusalOf(status, json);
    return 0;
}

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanefaults.h"

namespace partyline::practice {

using namespace Qt::StringLiterals;

QList<FaultInfo> floatplaneFaults()
{
    const auto info = [](const QString &name, const QString &argument, const QString &help) {
        return FaultInfo{Service::Floatplane, name, argument, help};
    };
    return {
        info(fault::RefuseUpgrade, u"STATUS"_s, u"refuses every WebSocket upgrade with 400, 403 or 503"_s),
        info(fault::AnyOrigin, u""_s, u"lets sockets in whatever their Origin header says"_s),
        info(fault::DelayConnect, u"MS"_s, u"says 40 that much later; what comes before is lost"_s),
        info(fault::DelayAcks, u"MS"_s, u"acknowledges every socket request that much later"_s),
        info(fault::OmitAcks, u""_s, u"does what is asked but never acknowledges"_s),
        info(fault::DuplicateAcks, u""_s, u"acknowledges everything twice"_s),
        info(fault::AckFirst, u""_s, u"acknowledges a chat line before its event, in both generations"_s),
        info(fault::EventFirst, u""_s, u"sends a chat line's event before its acknowledgement, in both generations"_s),
        info(fault::SlowReader, u"MS"_s, u"reads one frame at a time, that long for each"_s),
        info(fault::UnknownEvent, u""_s, u"sends an event nobody knows before every event"_s),
        info(fault::BinaryEvent, u""_s, u"sends a binary event before every event"_s),
        info(fault::BigFrame, u""_s, u"sends a frame of 1 MiB before every event"_s),
        info(fault::BadJson, u""_s, u"sends a frame of broken JSON before every event"_s),
        info(fault::UnknownUserType, u""_s, u"gives chat lines a userType nobody knows"_s),
        info(fault::MissingFields, u""_s, u"leaves out what is optional in chat lines, polls and notifications"_s),
        info(fault::LeaveNoop, u""_s, u"the classic leave does nothing: its 404 is the truth"_s),
        info(fault::ChatRate, u"N"_s, u"answers 429 beyond N chat lines of one person within a second (usually 20)"_s),
        info(fault::ChatNeedsCookie, u""_s, u"the chat host's token routes answer 403"_s),
        info(fault::CookieBySelf, u""_s, u"user/self with a token also sets a session cookie"_s),
        info(fault::WrappedPolls, u""_s, u"lists active polls each in an object, as of 2022"_s),
        info(fault::TokenPolls500, u""_s, u"joining a poll room by token answers 500"_s),
        info(fault::LateTicks, u""_s, u"repeats the tally before after each tally"_s),
        info(fault::PlainSync, u""_s, u"asks for no acknowledgement of any notification"_s),
        info(fault::AckSync, u""_s, u"asks for an acknowledgement of every notification"_s),
        info(fault::RateLimit, u"SECONDS"_s, u"answers every REST call with 429 and that Retry-After"_s),
        info(fault::Cloudflare, u""_s, u"answers every REST call with 403 and a page of HTML"_s),
        info(fault::Forbidden, u""_s, u"answers every REST call with 403 and accessDeniedError"_s),
        info(fault::ServerError, u""_s, u"answers every REST call with 500 and plain text"_s),
        info(fault::Maintenance, u""_s, u"answers every REST call and upgrade with 503 and a page of HTML"_s),
        info(fault::Captcha, u""_s, u"wants a captcha with user name and password"_s),
        info(fault::TokenLife, u"SECONDS"_s, u"lets access tokens live that long (usually 3600)"_s),
        info(fault::DuplicateEvents, u""_s, u"sends every event twice"_s),
        info(fault::Dpop, u"[HOW]"_s,
             u"gives out and takes tokens only with a proof of possession; \"announced\": and says so in its metadata, "
             u"\"nonce\": and wants its nonce in the proofs"_s),
        info(fault::DeviceAnswer, u"ANSWER"_s,
             u"what the device flow answers: pending, slow_down, expired_token, access_denied or approve"_s),
        info(fault::DropTcp, u"N"_s, u"cuts a socket after its Nth event, without a word"_s),
    };
}

int faultNumber(const Faults &faults, const QString &name)
{
    return int(faults.number(name, 0));
}

} // namespace partyline::practice

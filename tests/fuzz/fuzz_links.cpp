// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "services/houserules.h"
#include "services/medialink.h"
#include "ui/roomaddress.h"
#include "ui/serveraddress.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    for (const QString &address : {text, QStringLiteral("partyline:") + text}) {
        if (const auto room = roomAddressFromText(address)) {
            holds(!room->room.isEmpty(), "a room");
            for (const QChar c : room->room)
                holds(c != u'/' && c != u'\\' && !c.isSpace() && c.category() != QChar::Other_Control, "a plain name");
            isLivestreamId(room->room);
        }
    }
    for (const Service service : {Service::PlugDj, Service::Floatplane}) {
        if (const auto endpoints = endpointsFromText(service, text)) {
            holds(!refusalOf(endpoints->site, AddressUse::Site), "an address that may be used");
            textFromEndpoints(*endpoints);
        }
    }
    for (const MediaLink &link : readMediaLinks(text)) {
        if (link.kind == MediaLink::Kind::Track) {
            holds(isPlausibleCid(link.format, link.cid), "a plausible id");
            pageOf(link.format, link.cid);
        }
    }
    houseRules({text});
    return 0;
}

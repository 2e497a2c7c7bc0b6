// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/roomlines.h"

#include "net/linkmeter.h"
#include "services/floatplaneaccount.h"
#include "services/floatplanecontroller.h"
#include "services/floatplanelookout.h"
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

QString wordFor(FloatplaneController::Generation generation)
{
    switch (generation) {
    case FloatplaneController::Generation::Auto:
        return {};
    case FloatplaneController::Generation::G1:
        return u"G1"_s;
    case FloatplaneController::Generation::G2:
        return u"G2"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<RoomLine> linesOf(const RoomController &room)
{
    if (const auto *dj = qobject_cast<const PlugDjController *>(&room)) {
        const QString host = room.account().endpoints().socket.host();
        return {RoomLine{RoomLine::Part::Room, host, room.connection(), {}, &dj->meter()}};
    }
    if (const auto *stream = qobject_cast<const FloatplaneController *>(&room)) {
        const Endpoints &endpoints = room.account().endpoints();
        const QString generation = wordFor(stream->generation());
        return {
            RoomLine{RoomLine::Part::Chat, endpoints.chat.host(), room.connection(), generation, &stream->chatMeter()},
            RoomLine{RoomLine::Part::Site, endpoints.site.host(), stream->siteConnection(), generation,
                     &stream->siteMeter()}};
    }
    return {};
}

QList<RoomLine> linesOf(Account &account)
{
    auto *stream = qobject_cast<FloatplaneAccount *>(&account);
    if (!stream || !stream->lookout().isOpen())
        return {};
    FloatplaneLookout &lookout = stream->lookout();
    return {
        RoomLine{RoomLine::Part::Lookout, account.endpoints().site.host(), lookout.connection(), {}, &lookout.meter()}};
}

void checkLines(RoomController &room, std::chrono::milliseconds patience)
{
    if (room.state() == RoomController::State::Waiting) {
        room.join();
        return;
    }
    for (const RoomLine &line : linesOf(room))
        line.meter->probe(patience);
}

void checkLines(Account &account, std::chrono::milliseconds patience)
{
    auto *stream = qobject_cast<FloatplaneAccount *>(&account);
    if (!stream)
        return;
    stream->lookout().hurry();
    stream->lookout().meter().probe(patience);
}

} // namespace partyline

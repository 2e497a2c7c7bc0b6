// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "support/scriptedplugdj.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

namespace partyline {

/// A room of the scripted plug.dj as a test lives in it: account, controller, everything that arrived.
class PlugDjRoomTest
{
public:
    using State = RoomController::State;
    using Kind = FeedItem::Kind;

    /// All waiting is shortened; what a test is about it lengthens or shortens itself.
    static PlugDjController::Options quick()
    {
        using namespace std::chrono_literals;
        PlugDjController::Options options;
        options.slowAfter = 0ms;
        options.silenceLimit = 0ms;
        options.echoTimeout = 60s;
        options.actionTimeout = 60s;
        options.backoff = {5ms};
        options.maintenanceDelay = 5ms;
        options.rejoinDelay = 1ms;
        options.skipGuard = 0ms;
        options.boothGuard = 0ms;
        options.crowdBatch = 20ms;
        options.lookUpDelay = 5ms;
        options.chat.step = 0ms;
        options.chat.burst = 1000;
        options.chat.refillPerSecond = 1000;
        return options;
    }

    /// No waiting for the site's limits, nor before a GET goes out again: each has tests of its own.
    static RequestPace::Options unpaced()
    {
        using namespace std::chrono_literals;
        RequestPace::Options pace;
        pace.burst = 100'000;
        pace.refill = 0ms;
        pace.all.calls = 0;
        pace.playlistWrites.clear();
        pace.stop = 0ms;
        pace.retries.clear();
        return pace;
    }

    explicit PlugDjRoomTest(PlugDjController::Options options = quick())
        : account(site.endpoints(), unpaced())
        , room(std::make_unique<PlugDjController>(account, ScriptedPlugDj::room(), std::move(options)))
    {
        listen();
    }

    void signIn(Credentials::Method method = Credentials::Method::Password)
    {
        account.signIn({method, {}, Secret("secret")});
        QTRY_VERIFY(account.isSignedIn());
    }

    /// Signs in, joins and waits until the room is live.
    void enter(Credentials::Method method = Credentials::Method::Password)
    {
        signIn(method);
        room->join();
        QTRY_COMPARE(room->state(), State::Live);
    }

    /// Something said after all that was sent before has arrived, and so has that.
    void settle()
    {
        const QString mark = QStringLiteral("(mark %1)").arg(++m_marks);
        plugdj::ChatLine line{mark, mark, 999, QStringLiteral("marker"), false, {}};
        site.send({plugdj::Chat{line}});
        // What the room tells by itself may come right after it.
        const auto isMark = [&](const FeedItem &item) { return item.text == mark; };
        QTRY_VERIFY(std::any_of(items.cbegin(), items.cend(), isMark));
        items.removeIf(isMark);
    }

    QList<FeedItem> ofKind(Kind kind) const
    {
        QList<FeedItem> found;
        for (const FeedItem &item : items) {
            if (item.kind == kind)
                found.append(item);
        }
        return found;
    }

    QStringList texts(Kind kind) const
    {
        QStringList found;
        for (const FeedItem &item : ofKind(kind))
            found.append(item.text);
        return found;
    }

    ScriptedPlugDj site;
    PlugDjAccount account;
    std::unique_ptr<PlugDjController> room;
    QList<FeedItem> items; ///< as a list model would hold them: changed in place, removed
    QStringList states;    ///< every state in turn
    QStringList refusals;  ///< texts of actionFailed()

private:
    void listen()
    {
        QObject::connect(room.get(), &RoomController::itemsArrived, room.get(),
                         [this](const QList<FeedItem> &arrived) { items += arrived; });
        QObject::connect(room.get(), &RoomController::itemsChanged, room.get(), [this](const QList<FeedItem> &changed) {
            for (const FeedItem &item : changed) {
                for (FeedItem &kept : items) {
                    if (kept.seq == item.seq)
                        kept = item;
                }
            }
        });
        QObject::connect(room.get(), &RoomController::itemsRemoved, room.get(), [this](const QList<qint64> &seqs) {
            items.removeIf([&](const FeedItem &item) { return seqs.contains(item.seq); });
        });
        QObject::connect(room.get(), &RoomController::connectionChanged, room.get(),
                         [this](const RoomController::Connection &connection) {
                             const QString token = stateToken(connection.state);
                             if (states.isEmpty() || states.constLast() != token)
                                 states.append(token);
                         });
        QObject::connect(room.get(), &RoomController::actionFailed, room.get(),
                         [this](const Error &error) { refusals.append(error.code); });
    }

    int m_marks = 0;
};

} // namespace partyline

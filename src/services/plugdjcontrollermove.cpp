// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// A session is in one room only: how the rooms of an account take turns (plugdj.md 1.1, 1.6).
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "services/plugdjlobby.h"
#include "services/plugdjrequests.h"

#include <QPointer>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void PlugDjController::takeSeat()
{
    PlugDjController *other = m_plug.seat();
    if (!other || other == this)
        return openLine();
    if (other->state() != State::Live) { // there is no room to lose
        other->stepAside(m_plug.lobby().nameOf(room()));
        return openLine();
    }
    other->holdPlace();
    setConnection({State::Joining, {}, 0s, {}});
    move(++m_moves);
}

void PlugDjController::leaveSeat()
{
    ++m_moves;
    if (m_plug.seat() == this)
        m_plug.setSeat(nullptr);
}

/// The other room is left only once this one lets us in; else we are still there, and say so (1.6).
QCoro::Task<> PlugDjController::move(int turn)
{
    const QPointer<PlugDjController> self(this);
    const QPointer<PlugDjController> other(m_plug.seat());
    ApiRequest request = plugdj::joinRequest(room());
    const auto admitted = co_await m_plug.api().send(std::move(request));
    if (!admitted && admitted.error().kind == Error::Kind::Cancelled)
        co_return;
    if (!self || turn != m_moves) { // given up meanwhile, but the session may have moved
        if (other)
            other->checkPlace();
        co_return;
    }
    if (!admitted) {
        stop(PlugDjConnection::roomError(admitted.error()));
        if (other)
            other->checkPlace();
        co_return;
    }
    if (other)
        other->stepAside(m_plug.lobby().nameOf(room()));
    if (self && turn == m_moves)
        openLine();
}

void PlugDjController::stepAside(const QString &where)
{
    const bool wasIn = state() == State::Live;
    m_wantsIn = false;
    m_isAside = true;
    leaveSeat();
    dropLine(true);
    const QString reason = where.isEmpty()
                               ? tr("With one account you can be in one room at a time, and another one was in view.")
                               : tr("You went to %1. With one account you can be in one room at a time.").arg(where);
    if (wasIn) {
        FeedItem item;
        item.kind = FeedItem::Kind::Notice;
        item.text = reason;
        publish({item});
    }
    setConnection({State::Idle, reason, 0s, {}});
    m_queue.abandon();
    emit canSayChanged();
}

/// The server may tell our own departure before the other room's answer is there: that is no ghosting.
void PlugDjController::holdPlace()
{
    if (m_line)
        m_line->setMayCure(false);
}

void PlugDjController::checkPlace()
{
    if (!m_line)
        return;
    m_line->setMayCure(true);
    m_line->refetchState();
}

void PlugDjController::refetchState()
{
    if (m_line)
        m_line->refetchState();
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjmoderation.h"

#include "core/steadytime.h"
#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "services/plugdjordertexts.h"
#include "services/plugdjsentences.h"
#include "wire/plugdjletters.h"
#include "wire/plugdjrest.h"

#include <QPointer>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using plugdj::Act;
using plugdj::Order;
using plugdj::Standing;

namespace {

ApiRequest listRequest(PlugDjModeration::List list)
{
    ApiRequest request;
    switch (list) {
    case PlugDjModeration::List::Bans:
        request.path = u"/_/bans"_s;
        break;
    case PlugDjModeration::List::Mutes:
        request.path = u"/_/mutes"_s;
        break;
    case PlugDjModeration::List::WaitListBans:
        request.path = u"/_/booth/waitlistban"_s;
        break;
    case PlugDjModeration::List::Staff:
        request.path = u"/_/staff"_s;
        break;
    }
    return request;
}

/// What may be refused because it is so already.
bool meansAlreadyDone(const Order &order, const Error &error)
{
    if (std::holds_alternative<plugdj::RemoveDj>(order))
        return error.code == "userNotInBooth"_L1;
    const bool lifts =
        std::holds_alternative<plugdj::UnmuteUser>(order) || std::holds_alternative<plugdj::UnbanUser>(order)
        || std::holds_alternative<plugdj::UnbanFromList>(order)
        || (std::holds_alternative<plugdj::SetRole>(order) && std::get<plugdj::SetRole>(order).role == plugdj::NoRole);
    return lifts && error.code == "notListed"_L1;
}

} // namespace

PlugDjModeration::PlugDjModeration(PlugDjController &room, PlugDjAccount &account, const PlugDjRoom &state,
                                   Options options)
    : m_room(room)
    , m_account(account)
    , m_state(state)
    , m_options(options)
{
    m_listBanTick.setInterval(1s);
    connect(&m_listBanTick, &QTimer::timeout, this, [this] {
        if (m_listBanUntil <= steadyUtc())
            waitListBanEnds({});
        emit canWaitChanged();
    });
    connect(&room, &RoomController::connectionChanged, this, &PlugDjModeration::permissionsChanged);
}

Standing PlugDjModeration::me() const
{
    return {m_state.ownRole(), m_account.user().user.globalRole};
}

Standing PlugDjModeration::standingOf(qint64 userId) const
{
    const plugdj::User user = m_state.people().user(userId);
    return {user.role, user.globalRole};
}

bool PlugDjModeration::isLocked() const
{
    return m_state.waitList().isLocked;
}

bool PlugDjModeration::isMuted(qint64 userId) const
{
    return m_state.mutedUntil(userId, steadyUtc()).isValid();
}

int PlugDjModeration::waitingPlace(qint64 userId) const
{
    const QString id = QString::number(userId);
    const auto &people = m_state.waitList().people;
    const auto found = std::find_if(people.begin(), people.end(), [&](const Person &one) { return one.id == id; });
    return found == people.end() ? -1 : int(found - people.begin());
}

plugdj::NamedUser PlugDjModeration::userAtStartOf(const QString &text) const
{
    const QStringView rest = text.startsWith(u'@') ? QStringView(text).sliced(1) : QStringView(text);
    plugdj::NamedUser best;
    const auto consider = [&](const plugdj::NamedUser &user) {
        const qsizetype length = user.username.size();
        const bool fits = length > best.username.size() && rest.startsWith(user.username, Qt::CaseInsensitive)
                          && (rest.size() == length || rest.at(length).isSpace());
        if (fits)
            best = user;
    };
    for (const qint64 id : m_state.people().present())
        consider(namedUser(id));
    for (const auto &ban : m_bans)
        consider(ban.user);
    for (const auto &mute : m_mutes)
        consider(mute.user);
    for (const auto &ban : m_waitListBans)
        consider(ban.user);
    for (const plugdj::User &user : m_staff)
        consider({user.id, user.username});
    return best;
}

QString PlugDjModeration::refusalNow() const
{
    if (m_room.state() != RoomController::State::Live)
        return tr("You are not connected to this room.");
    if (m_account.isGuest())
        return tr("Guests cannot moderate.");
    return {};
}

bool PlugDjModeration::may(Act act, const Standing &other) const
{
    return refusalNow().isEmpty() && plugdj::can(act, me(), other, isLocked());
}

QString PlugDjModeration::whyNot(Act act, const Standing &other) const
{
    const QString now = refusalNow();
    return now.isEmpty() ? plugdj::whyNot(act, me(), other, isLocked()) : now;
}

QString PlugDjModeration::refusalOf(const Order &order) const
{
    // Those of the lists may be people we never saw: the server judges what they are.
    const qint64 target = plugdj::targetOf(order).id;
    if (const QString why = whyNot(plugdj::actOf(order), standingOf(target)); !why.isEmpty())
        return why;
    if (isPending(order))
        return tr("That is under way already.");
    const auto *skip = std::get_if<plugdj::SkipTrack>(&order);
    if (!skip)
        return {};
    // The next song must not be skipped by mistake (7.23).
    if (skip->historyId.isEmpty() || skip->historyId != m_state.nowPlaying().historyId)
        return tr("That track is over.");
    const bool hasJustBegun = m_advancedAt.isValid() && m_advancedAt.msecsTo(steadyUtc()) < m_options.skipGuard.count();
    return hasJustBegun ? tr("The track has only just begun. Try again in a moment.") : QString();
}

Result<Done> PlugDjModeration::carryOut(const Order &order)
{
    if (const QString why = refusalOf(order); !why.isEmpty())
        return Error{Error::Kind::Refused, u"%1 %2"_s.arg(plugdj::failureOf(order), why), u"notAllowed"_s, {}};
    const int turn = ++m_lastTurn;
    auto pending = std::make_unique<Pending>();
    pending->order = order;
    pending->timer.setSingleShot(true);
    pending->timer.setInterval(m_options.timeout);
    connect(&pending->timer, &QTimer::timeout, this, [this, turn] {
        m_pending.at(turn)->isUnproved = true;
        emit stateWanted();
    });
    m_pending.emplace(turn, std::move(pending));
    emit pendingChanged();
    send(turn, plugdj::requestOf(order));
    return Done();
}

bool PlugDjModeration::isPending(const Order &order) const
{
    const QString key = plugdj::keyOf(order);
    return std::any_of(m_pending.begin(), m_pending.end(),
                       [&](const auto &entry) { return plugdj::keyOf(entry.second->order) == key; });
}

QCoro::Task<> PlugDjModeration::send(int turn, ApiRequest request)
{
    const QPointer<PlugDjModeration> self(this);
    ApiRequest sent = request;
    const auto answer = co_await m_account.api().send(std::move(sent));
    if (isGone(self, answer) || m_pending.count(turn) == 0)
        co_return;
    if (answer)
        answered(turn);
    else
        refuse(turn, answer.error(), request);
}

void PlugDjModeration::answered(int turn)
{
    Pending &pending = *m_pending.at(turn);
    if (plugdj::hasEvent(pending.order))
        return pending.timer.start();
    emit listChanged(List::Bans);
    finish(turn, End::Done, plugdj::doneText(pending.order));
}

void PlugDjModeration::refuse(int turn, const Error &error, const ApiRequest &request)
{
    Pending &pending = *m_pending.at(turn);
    if (error.code == "notInRoom"_L1 && !pending.isRepeat) {
        pending.refused = request;
        emit notInRoom();
        return;
    }
    if (meansAlreadyDone(pending.order, error)) {
        for (const List list : {List::Bans, List::Mutes, List::WaitListBans, List::Staff})
            emit listChanged(list);
        emit stateWanted();
        return finish(turn, End::AlreadyDone, plugdj::alreadyDone(pending.order));
    }
    finish(turn, End::Refused, u"%1 %2"_s.arg(plugdj::failureOf(pending.order), error.text));
    if (error.kind == Error::Kind::SignIn)
        emit notAuthorized();
}

void PlugDjModeration::finish(int turn, End how, const QString &sentence)
{
    const auto found = m_pending.extract(turn);
    if (found.empty())
        return;
    // Held until we are done: its timer may have called us.
    const Order order = found.mapped()->order;
    found.mapped()->timer.stop();
    emit pendingChanged();
    emit ended(order, how, sentence);
}

void PlugDjModeration::heard(const plugdj::Event &event)
{
    if (m_playing != m_state.nowPlaying().historyId) {
        m_playing = m_state.nowPlaying().historyId;
        m_advancedAt = steadyUtc();
    }
    QList<int> proved;
    for (const auto &[turn, pending] : m_pending) {
        if (plugdj::proves(pending->order, event))
            proved.append(turn);
    }
    for (const int turn : std::as_const(proved)) // which is nearly always empty, and stays without memory then
        finish(turn, End::Done);
    tellLists(event);
    if (const auto *ban = std::get_if<plugdj::ModWaitListBan>(&event))
        heardOwn(*ban);
}

void PlugDjModeration::tellLists(const plugdj::Event &event)
{
    if (std::holds_alternative<plugdj::ModBan>(event))
        emit listChanged(List::Bans);
    if (std::holds_alternative<plugdj::ModMute>(event))
        emit listChanged(List::Mutes);
    if (std::holds_alternative<plugdj::ModWaitListBan>(event))
        emit listChanged(List::WaitListBans);
    if (std::holds_alternative<plugdj::ModStaff>(event)) {
        emit listChanged(List::Staff);
        emit permissionsChanged();
    }
    const auto *update = std::get_if<plugdj::UserUpdate>(&event);
    if (update && (update->role || update->globalRole))
        emit permissionsChanged();
    if (std::holds_alternative<plugdj::DjListLocked>(event))
        emit permissionsChanged();
}

void PlugDjModeration::heardOwn(const plugdj::ModWaitListBan &ban)
{
    const plugdj::User &self = m_account.user().user;
    if (ban.targetId > 0 ? ban.targetId != self.id : ban.target != self.username)
        return;
    m_isListBanned = ban.duration != plugdj::WaitListBanDuration::Lifted;
    const auto length = plugdj::lengthOf(ban.duration);
    waitListBanEnds(m_isListBanned && length ? steadyUtc().addSecs(length->count()) : QDateTime());
    emit canWaitChanged();
}

/// Invalid: there is no end to count down to.
void PlugDjModeration::waitListBanEnds(const QDateTime &until)
{
    if (m_listBanTick.isActive() && !until.isValid())
        m_isListBanned = false;
    m_listBanUntil = until;
    if (until.isValid())
        m_listBanTick.start();
    else
        m_listBanTick.stop();
}

void PlugDjModeration::setToldOfOthers(bool isTold)
{
    if (std::exchange(m_isToldOfOthers, isTold) != isTold)
        emit toldOfOthersChanged(isTold);
}

QString PlugDjModeration::cannotWaitReason() const
{
    if (!m_isListBanned)
        return {};
    if (!m_listBanUntil.isValid())
        return tr("You are banned from the wait list until a manager lifts the ban.");
    const qint64 left = steadyUtc().msecsTo(m_listBanUntil);
    return tr("You are banned from the wait list for another %1.")
        .arg(plugdj::durationText(std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(left))));
}

void PlugDjModeration::stateArrived()
{
    m_playing = m_state.nowPlaying().historyId;
    const QDateTime now = steadyUtc();
    QList<int> unproved;
    QList<int> refused;
    for (const auto &[turn, pending] : m_pending) {
        if (pending->refused)
            refused.append(turn);
        else if (pending->isUnproved)
            unproved.append(turn);
    }
    for (const int turn : refused) {
        Pending &pending = *m_pending.at(turn);
        pending.isRepeat = true;
        send(turn, *std::exchange(pending.refused, std::nullopt));
    }
    for (const int turn : unproved) {
        const auto told = plugdj::isEffective(m_pending.at(turn)->order, m_state, now);
        if (told.value_or(false))
            finish(turn, End::Done);
        else
            finish(turn, End::Unconfirmed,
                   u"%1 %2"_s.arg(plugdj::failureOf(m_pending.at(turn)->order),
                                  told ? tr("The server took it, but nothing changed.")
                                       : tr("The server took it, but the room did not confirm it.")));
    }
    emit permissionsChanged();
}

void PlugDjModeration::lineDropped()
{
    while (!m_pending.empty()) {
        const int turn = m_pending.begin()->first;
        finish(turn, End::Refused,
               u"%1 %2"_s.arg(plugdj::failureOf(m_pending.begin()->second->order),
                              tr("The connection dropped before the room confirmed it.")));
    }
}

void PlugDjModeration::fetch(List list)
{
    const Act needed = list == List::Mutes ? Act::SeeMutes : Act::SeeBans;
    if (list != List::Staff) {
        if (const QString why = whyNot(needed); !why.isEmpty()) {
            emit listFailed(list, {Error::Kind::Refused, why, u"notAllowed"_s, {}});
            return;
        }
    }
    load(list);
}

QCoro::Task<> PlugDjModeration::load(List list)
{
    const QPointer<PlugDjModeration> self(this);
    ApiRequest request = listRequest(list);
    const auto answer = co_await m_account.api().send(std::move(request));
    if (isGone(self, answer))
        co_return;
    if (!answer) {
        emit listFailed(list, answer.error());
        co_return;
    }
    const QJsonArray data = answer->data.toArray();
    switch (list) {
    case List::Bans:
        m_bans = plugdj::readAll(data, plugdj::readBanEntry);
        break;
    case List::Mutes:
        m_mutes = plugdj::readAll(data, plugdj::readMuteEntry);
        break;
    case List::WaitListBans:
        m_waitListBans = plugdj::readAll(data, plugdj::readWaitListBanEntry);
        break;
    case List::Staff:
        m_staff = plugdj::readAll(data, plugdj::readUser);
        std::stable_sort(m_staff.begin(), m_staff.end(),
                         [](const plugdj::User &a, const plugdj::User &b) { return a.role > b.role; });
        break;
    }
    emit listArrived(list);
}

} // namespace partyline

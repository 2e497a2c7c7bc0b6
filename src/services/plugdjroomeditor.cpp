// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjroomeditor.h"

#include "services/plugdjaccount.h"
#include "services/plugdjcontroller.h"
#include "services/plugdjrequests.h"

#include <QPointer>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

QJsonObject wireOf(const RoomEdit &edit)
{
    QJsonObject changes;
    if (edit.name)
        changes[u"name"_s] = *edit.name;
    if (edit.description)
        changes[u"description"_s] = *edit.description;
    if (edit.welcome)
        changes[u"welcome"_s] = *edit.welcome;
    if (edit.minimumChatLevel)
        changes[u"minChatLevel"_s] = *edit.minimumChatLevel;
    return changes;
}

Error inWords(Error error)
{
    if (error.code == "requestError"_L1 || error.code == "notAuthorized"_L1) {
        error.text =
            PlugDjRoomEditor::tr("The site does not let you change this. Your rank in the room may be too low.");
    }
    return error;
}

} // namespace

PlugDjRoomEditor::PlugDjRoomEditor(PlugDjController &room, Options options, QObject *parent)
    : QObject(parent)
    , m_room(room)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(options.proofTimeout);
    connect(&m_timer, &QTimer::timeout, this, &PlugDjRoomEditor::lookAgain);
    connect(&room, &RoomController::headerChanged, this, &PlugDjRoomEditor::follow);
    connect(&room, &RoomController::connectionChanged, this, [this](const RoomController::Connection &now) {
        if (m_isSaving && now.state != RoomController::State::Live)
            end(Error{Error::Kind::Network,
                      tr("The connection dropped before the room confirmed the change."),
                      u"unconfirmed"_s,
                      {}});
    });
}

void PlugDjRoomEditor::save(const RoomEdit &edit)
{
    if (m_isSaving)
        return;
    m_edit = edit;
    if (edit.isEmpty()) {
        emit saved();
        return;
    }
    if (m_room.state() != RoomController::State::Live) {
        emit failed({Error::Kind::Refused, tr("You are not connected to this room."), u"notConnected"_s, {}});
        return;
    }
    m_isSaving = true;
    m_isAccepted = false;
    m_hasLookedAgain = false;
    send(wireOf(edit));
}

QCoro::Task<> PlugDjRoomEditor::send(QJsonObject changes)
{
    const QPointer<PlugDjRoomEditor> self(this);
    ApiRequest request = plugdj::updateRoomRequest(changes);
    ApiClient &api = static_cast<PlugDjAccount &>(m_room.account()).api();
    const auto answer = co_await api.send(std::move(request));
    if (!self || (!answer && answer.error().kind == Error::Kind::Cancelled) || !m_isSaving)
        co_return;
    if (!answer) {
        end(inWords(answer.error()));
        co_return;
    }
    m_isAccepted = true;
    m_timer.start();
    follow();
}

bool PlugDjRoomEditor::isProved() const
{
    const plugdj::RoomState::Meta &now = m_room.details();
    return m_edit.name.value_or(now.name) == now.name && m_edit.description.value_or(now.description) == now.description
           && m_edit.welcome.value_or(now.welcome) == now.welcome
           && m_edit.minimumChatLevel.value_or(now.minimumChatLevel) == now.minimumChatLevel;
}

void PlugDjRoomEditor::follow()
{
    if (m_isSaving && m_isAccepted && isProved())
        end({});
}

void PlugDjRoomEditor::lookAgain()
{
    if (!std::exchange(m_hasLookedAgain, true)) {
        m_timer.start();
        m_room.refetchState();
        return;
    }
    end(Error{Error::Kind::Refused,
              tr("The site took the change, but the room does not show it. Look whether it is as you want it."),
              u"unconfirmed"_s,
              {}});
}

void PlugDjRoomEditor::end(const std::optional<Error> &error)
{
    m_timer.stop();
    m_isSaving = false;
    if (error)
        emit failed(*error);
    else
        emit saved();
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "practice/floatplanerooms.h"

namespace partyline::practice {

/// The commands that moderators and creators send as chat text (floatplane.md 7.5).
class FloatplaneModeration
{
public:
    FloatplaneModeration(FloatplaneModel &model, FloatplaneRooms &rooms)
        : m_model(model)
        , m_rooms(rooms)
    {
    }

    /// Does what the text says. Fails with Refused, the code being the site's error name, when it names nobody or
    /// nothing.
    Result<Done> obey(const QString &text, const FloatplaneUser &moderator, const QString &stream);

private:
    Result<Done> punish(const QString &command, const FloatplaneUser &target, const QString &stream);
    Result<Done> eraseRange(const QStringList &words, const FloatplaneUser &target, const QString &stream);
    void tell(const QString &stream, const QString &text, floatplane::Chatter::UserType type);

    FloatplaneModel &m_model;
    FloatplaneRooms &m_rooms;
};

} // namespace partyline::practice

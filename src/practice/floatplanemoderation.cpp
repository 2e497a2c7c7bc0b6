// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "practice/floatplanemoderation.h"

namespace partyline::practice {

using namespace Qt::StringLiterals;
using floatplane::Chatter;

namespace {

constexpr int TimeoutSeconds = 5 * 60;

Error refusal(const QString &name, const QString &message)
{
    return {Error::Kind::Refused, message, name, {}};
}

} // namespace

Result<Done> FloatplaneModeration::obey(const QString &text, const FloatplaneUser &moderator, const QString &stream)
{
    Q_ASSERT(moderator.isStaff());
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const QString command = words.value(0).toLower();
    if (command == "/delete"_L1) {
        if (!m_rooms.erase(stream, words.value(1)))
            return refusal(u"notFoundError"_s, u"There is no such message."_s);
        return Done{};
    }
    const auto *target = m_model.userNamed(words.value(1));
    if (!target || target->isStaff())
        return refusal(u"userNotFoundError"_s, u"There is no such viewer."_s);
    if (command == "/deleterange"_L1)
        return eraseRange(words, *target, stream);
    return punish(command, *target, stream);
}

Result<Done> FloatplaneModeration::punish(const QString &command, const FloatplaneUser &target, const QString &stream)
{
    if (command == "/timeout"_L1) {
        m_model.ban(target.id, stream, QDateTime::currentDateTimeUtc().addSecs(TimeoutSeconds));
        tell(stream, target.username + u" has been timed out for 5 minutes."_s, Chatter::UserType::Transmission);
    } else if (command == "/ban"_L1) {
        m_model.ban(target.id, stream);
        tell(stream, target.username + u" has been banned."_s, Chatter::UserType::Banned);
    } else if (command == "/shadowchat"_L1) {
        m_model.shadow(target.id);
    } else {
        return refusal(u"invalidParamError"_s, u"There is no such command."_s);
    }
    return Done{};
}

Result<Done> FloatplaneModeration::eraseRange(const QStringList &words, const FloatplaneUser &target,
                                              const QString &stream)
{
    const qint64 from = words.value(2).toLongLong();
    const qint64 to = words.value(3).toLongLong();
    if (from <= 0 || to < from)
        return refusal(u"invalidParamError"_s, u"The range has no length."_s);
    m_rooms.eraseRange(stream, target.id, QDateTime::fromMSecsSinceEpoch(from, Qt::UTC),
                       QDateTime::fromMSecsSinceEpoch(to, Qt::UTC));
    return Done{};
}

void FloatplaneModeration::tell(const QString &stream, const QString &text, Chatter::UserType type)
{
    m_rooms.deliver(m_rooms.announce(stream, text, type));
}

} // namespace partyline::practice

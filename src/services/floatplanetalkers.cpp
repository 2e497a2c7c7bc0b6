// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanetalkers.h"

#include "services/floatplaneitems.h"

#include <QHashFunctions>

#include <algorithm>

namespace partyline {

namespace {

size_t hashOf(const floatplane::ChatterView &chatter)
{
    const std::string_view who = chatter.userId.empty() ? chatter.userName : chatter.userId;
    return qHashBits(who.data(), who.size(), QHashSeed::globalSeed());
}

bool isIt(const FloatplaneTalkers::Talker &talker, const floatplane::ChatterView &chatter)
{
    return chatter.isOf(talker.id, talker.name, talker.type);
}

QString fromView(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

Person FloatplaneTalkers::personOf(const floatplane::ChatterView &chatter)
{
    return {fromView(chatter.userId), fromView(chatter.userName),
            floatplane::roleOf(floatplane::userTypeOf(chatter.userType))};
}

void FloatplaneTalkers::setSelf(const Person &self)
{
    if (m_self.id.isSharedWith(self.id) && m_self.name.isSharedWith(self.name))
        return;
    if (m_self.id != self.id || m_self.name != self.name)
        std::ranges::fill(m_talkers, Talker());
    m_self = self;
}

/// Two places for each, so that two with one hash need not drive each other out.
const FloatplaneTalkers::Talker *FloatplaneTalkers::find(const floatplane::ChatterView &chatter) const
{
    const size_t place = hashOf(chatter) % Places;
    for (const size_t at : {place, place ^ 1}) {
        if (isIt(m_talkers[at], chatter))
            return &m_talkers[at];
    }
    return nullptr;
}

const FloatplaneTalkers::Talker &FloatplaneTalkers::add(const floatplane::ChatterView &chatter, const Person &person,
                                                        bool isSelf)
{
    const size_t place = hashOf(chatter) % Places;
    std::swap(m_talkers[place], m_talkers[place ^ 1]);
    m_talkers[place] = {std::string(chatter.userId), std::string(chatter.userName), std::string(chatter.userType),
                        person, isSelf};
    return m_talkers[place];
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/floatplanetalkers.h"

#include "core/keyhash.h"
#include "services/floatplaneitems.h"

#include <algorithm>

namespace partyline {

namespace {

size_t hashOf(const floatplane::ChatterView &chatter)
{
    const std::string_view who = chatter.userId.empty() ? chatter.userName : chatter.userId;
    const size_t hash = keyHash(QByteArrayView(who.data(), qsizetype(who.size())));
    return hash + (hash == 0);
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
    if (m_self.id != self.id || m_self.name != self.name) {
        std::ranges::fill(m_hashes, 0);
        std::ranges::fill(m_talkers, Talker());
    }
    m_self = self;
}

const FloatplaneTalkers::Talker *FloatplaneTalkers::find(const floatplane::ChatterView &chatter) const
{
    const size_t hash = hashOf(chatter);
    for (size_t step = 0; step < Reach; ++step) {
        const size_t place = placeOf(hash, step);
        if (m_hashes[place] == 0)
            return nullptr; // nobody ever goes, so that nobody stands behind a free place
        if (m_hashes[place] == hash && isIt(m_talkers[place], chatter))
            return &m_talkers[place];
    }
    return nullptr;
}

const FloatplaneTalkers::Talker &FloatplaneTalkers::add(const floatplane::ChatterView &chatter, const Person &person,
                                                        bool isSelf)
{
    const size_t hash = hashOf(chatter);
    const size_t place = freePlace(hash);
    m_hashes[place] = hash;
    m_talkers[place] = {std::string(chatter.userId), std::string(chatter.userName), std::string(chatter.userType),
                        person, isSelf};
    return m_talkers[place];
}

/// Their own from before, when only name or role are others now; else a free one; else somebody's.
size_t FloatplaneTalkers::freePlace(size_t hash)
{
    for (size_t step = 0; step < Reach; ++step) {
        const size_t place = placeOf(hash, step);
        if (m_hashes[place] == 0 || m_hashes[place] == hash)
            return place;
    }
    return placeOf(hash, m_turn++ % Reach);
}

} // namespace partyline

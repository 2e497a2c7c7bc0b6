// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"
#include "wire/floatplanechat.h"

#include <string>
#include <vector>

namespace partyline {

/// Who talks in a livestream, known by the bytes that tell it on the wire: for somebody who was heard before no text is
/// made, and nobody is compared with us again. Bounded: somebody takes the place of another one with their hash.
class FloatplaneTalkers
{
public:
    struct Talker
    {
        std::string id, name, type; ///< as on the wire; without a name nobody was here yet
        Person person;
        bool isSelf = false;
    };

    static Person personOf(const floatplane::ChatterView &chatter);

    /// Forgets everybody when that is another one than before, for each was compared with us.
    void setSelf(const Person &self);
    /// nullptr for somebody new.
    const Talker *find(const floatplane::ChatterView &chatter) const;
    const Talker &add(const floatplane::ChatterView &chatter, const Person &person, bool isSelf);

private:
    static constexpr size_t Places = 2'048; ///< some hundred people talk at a time

    std::vector<Talker> m_talkers = std::vector<Talker>(Places);
    Person m_self;
};

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/person.h"
#include "wire/floatplanechat.h"

#include <string>
#include <vector>

namespace partyline {

/// Who talks in a livestream, known by the bytes that tell it on the wire: for somebody who was heard before no text is
/// made, and nobody is compared with us again. Bounded: in a crowd somebody takes the place of another one nearby.
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
    /// Places in a row in which somebody may be. With two of them some of two hundred people drove each other out again
    /// and again.
    static constexpr size_t Reach = 8;

    size_t placeOf(size_t hash, size_t step) const { return (hash + step) % Places; }
    size_t freePlace(size_t hash);

    std::vector<size_t> m_hashes = std::vector<size_t>(Places); ///< of those in the same places; 0: nobody
    std::vector<Talker> m_talkers = std::vector<Talker>(Places);
    size_t m_turn = 0; ///< whose place is taken next where all are taken
    Person m_self;
};

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "services/plugdjlevels.h"

#include <array>

namespace partyline::plugdj {

namespace {

/// Where level n begins is at n - 1.
constexpr std::array<qint64, 21> Starts{0,     12,     45,     180,    1350,   3000,   8400,
                                        12500, 18900,  26150,  34875,  44000,  55500,  69225,
                                        85575, 110550, 139290, 173450, 212000, 261575, 315000};

} // namespace

LevelProgress levelProgress(int level, qint64 xp)
{
    if (level < 1 || level >= int(Starts.size()))
        return {};
    const qint64 start = Starts.at(size_t(level) - 1);
    const qint64 next = Starts.at(size_t(level));
    if (xp < start || xp >= next)
        return {};
    return {xp - start, next - start};
}

} // namespace partyline::plugdj

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/keyhash.h"

#include <QRandomGenerator>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace partyline {

quint64 keyHash(QByteArrayView bytes, quint64 before)
{
    static const quint64 ofThisRun = QRandomGenerator::system()->generate64();
    return XXH3_64bits_withSeed(bytes.data(), size_t(bytes.size()), ofThisRun ^ before);
}

} // namespace partyline

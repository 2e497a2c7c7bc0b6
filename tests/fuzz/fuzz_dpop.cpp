// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "wire/dpop.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    if (const auto key = DpopKey::restored(Secret(bytes)))
        holds(!key->isNull(), "a key that was restored is one");
    parseDpopProof(bytes).isOk();
    jwkThumbprint(jsonOf(bytes).toObject());
    return 0;
}

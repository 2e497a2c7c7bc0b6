// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "ui/picturecheck.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const QByteArray format = pictures::formatOf(bytes);
    const auto checked = pictures::check(bytes, 64);
    if (!checked)
        return 0;
    holds(!format.isEmpty(), "only what is known is decoded");
    holds(qint64(checked->size.width()) * checked->size.height() <= pictures::MostPixels, "bounded pixels");
    holds(checked->first.width() <= 64 && checked->first.height() <= 64, "scaled down");
    return 0;
}

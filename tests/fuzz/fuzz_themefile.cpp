// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "ui/resources.h"
#include "ui/themefile.h"

using namespace partyline;
using namespace partyline::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    [[maybe_unused]] static const bool isLoaded = (loadResources(), true);
    const auto theme = parseThemeFile(bytesOf(data, size));
    if (!theme) {
        holds(!theme.error().text.isEmpty(), "a refusal says what is wrong");
        return 0;
    }
    holds(!theme->name.isEmpty() && theme->name.size() <= ThemeFile::MaxName, "a name");
    holds(mended(theme->colours).mended.isEmpty(), "what was mended needs no mending");
    for (const MendedColour &one : theme->mended)
        sentenceOf(one);
    const auto again = parseThemeFile(writeThemeFile(theme->name, theme->base, theme->colours));
    holds(again && again->name == theme->name && again->base == theme->base, "what is written can be read");
    return 0;
}

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/ownmemory.h"

#include <algorithm>
#include <cstring>

#include <sys/prctl.h>

namespace partyline {

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool IsLookedAt = true;
#else
constexpr bool IsLookedAt = false;
#endif

void overwrite(char *text)
{
    std::fill_n(text, std::strlen(text), 'x');
}

} // namespace

void keepMemoryToOurselves()
{
    // Not a limit on the size of core files: reporters that are piped to do not ask for it.
    if (!IsLookedAt)
        ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

void hideArgument(int argc, char *argv[], const char *option)
{
    const size_t length = std::strlen(option);
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], option, length) != 0)
            continue;
        if (argv[i][length] == '=')
            overwrite(argv[i] + length + 1);
        else if (argv[i][length] == '\0' && i + 1 < argc)
            overwrite(argv[i + 1]);
    }
}

} // namespace partyline

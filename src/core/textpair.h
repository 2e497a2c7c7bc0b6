// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace partyline {

/// Two texts that live and die together, as a line and its id do.
struct TextPair
{
    QString first;
    QString second;
};

/// From UTF-8. Where both are ASCII, as nearly always, they share one piece of memory: taking and giving back a second
/// one for some letters costs more than the letters.
TextPair textPair(std::string_view first, std::string_view second);

} // namespace partyline

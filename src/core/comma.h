// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>

namespace partyline {

/// What parts the items of a list that somebody types, in each of our languages: Latin, Arabic, ideographic, full
/// width.
constexpr bool isComma(QChar c)
{
    return c == u',' || c == u'\u060C' || c == u'\u3001' || c == u'\uFF0C';
}

} // namespace partyline

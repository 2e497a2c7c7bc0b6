// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/spokentext.h"

namespace partyline {

void SpokenText::selection(int, int *start, int *end) const
{
    *start = 0;
    *end = 0;
}

QString SpokenText::text(int start, int end) const
{
    const QString all = words();
    return all.mid(start, (end < 0 ? int(all.size()) : end) - start);
}

int SpokenText::characterCount() const
{
    return int(words().size());
}

QRect SpokenText::characterRect(int) const
{
    return place();
}

QString SpokenText::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/textpair.h"

namespace partyline {

namespace {

/// To the end and without a branch: the compiler looks at many letters at once then.
bool isAscii(std::string_view text)
{
    unsigned char all = 0;
    for (const char c : text)
        all = static_cast<unsigned char>(all | static_cast<unsigned char>(c));
    return all < 0x80;
}

char16_t *widen(std::string_view ascii, char16_t *to)
{
    for (const char c : ascii)
        *to++ = static_cast<unsigned char>(c);
    *to++ = u'\0';
    return to;
}

QString fromView(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

TextPair textPair(std::string_view first, std::string_view second)
{
    using Memory = QStringPrivate; // what QString holds: the memory's header, where its letters begin, how many
    if (first.empty() || second.empty() || !isAscii(first) || !isAscii(second))
        return {fromView(first), fromView(second)};
    const auto [header, letters] = QTypedArrayData<char16_t>::allocate(qsizetype(first.size() + second.size()) + 2);
    if (!letters)
        return {fromView(first), fromView(second)};
    char16_t *const middle = widen(first, letters);
    widen(second, middle);
    header->ref(); // once for each of the two
    return {QString(Memory(header, letters, qsizetype(first.size()))),
            QString(Memory(header, middle, qsizetype(second.size())))};
}

} // namespace partyline

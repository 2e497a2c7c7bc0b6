// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/textpages.h"

namespace partyline {

namespace {

QString fromView(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// False where it is not ASCII; what was written means nothing then. To the end and without a branch: the compiler
/// looks at many letters at once.
bool widen(std::string_view ascii, char16_t *to)
{
    unsigned char all = 0;
    for (size_t i = 0; i < ascii.size(); ++i) {
        const auto c = static_cast<unsigned char>(ascii[i]);
        all = static_cast<unsigned char>(all | c);
        to[i] = c;
    }
    to[ascii.size()] = u'\0';
    return all < 0x80;
}

} // namespace

TextPages::~TextPages()
{
    dropPage();
}

void TextPages::dropPage()
{
    if (m_page && !m_page->deref())
        Page::deallocate(m_page);
    m_page = nullptr;
    m_next = m_end = nullptr;
}

bool TextPages::turn()
{
    dropPage();
    const auto [page, letters] = Page::allocate(qsizetype(Letters));
    if (!letters)
        return false;
    m_page = page;
    m_next = letters;
    m_end = letters + Letters;
    return true;
}

QString TextPages::text(std::string_view utf8)
{
    const size_t wanted = utf8.size() + 1;
    if (utf8.empty() || utf8.size() > LongestShared || (size_t(m_end - m_next) < wanted && !turn())
        || !widen(utf8, m_next))
        return fromView(utf8);
    char16_t *const letters = std::exchange(m_next, m_next + wanted);
    m_page->ref();
    // What a QString holds: the memory's header, where its letters begin, how many.
    return QString(QStringPrivate(m_page, letters, qsizetype(utf8.size())));
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace partyline {

/// Makes texts that live and die about together, as the lines of a room and their ids do. Short ones in ASCII, as
/// nearly all are, stand one behind the other on pages of memory that they share: to take and to give back a piece of
/// memory for each of them costs more than its letters. A page goes with the last text on it, in whatever thread; so a
/// single text that is kept for long keeps one page. Texts outlive whoever made them.
class TextPages
{
public:
    TextPages() = default;
    ~TextPages();
    Q_DISABLE_COPY_MOVE(TextPages)

    /// From UTF-8.
    QString text(std::string_view utf8);

private:
    using Page = QTypedArrayData<char16_t>;

    /// 4 kB: some twenty lines and their ids.
    static constexpr size_t Letters = 2'032;
    /// What is longer has memory of its own: little of a page is left unused at its end.
    static constexpr size_t LongestShared = Letters / 8;

    bool turn();
    void dropPage();

    Page *m_page = nullptr; ///< we hold it like a text does: so no text on it takes itself for the only one
    char16_t *m_next = nullptr;
    char16_t *m_end = nullptr;
};

} // namespace partyline

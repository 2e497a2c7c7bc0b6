// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringView>

#include <vector>

namespace partyline {

/// Tells which of many terms may stand in a text, in capitals or not: all of them are looked for in one pass over it
/// (Aho and Corasick, 1975), so that its cost does not grow with their number.
class TermIndex
{
public:
    TermIndex();

    /// `owner` counts from 0; one may have several terms. An empty term stands in every text.
    void add(QStringView term, int owner);
    /// After the last add(), before the first find().
    void build();
    bool isEmpty() const { return m_owners == 0; }
    /// True at the place of each owner that has a term in the text; shorter than the owners only when it is empty.
    std::vector<bool> find(QStringView text) const;

private:
    struct Node
    {
        int fallback = 0;        ///< where to go on when the next letter does not fit
        int nextEnd = 0;         ///< the nearest fallback at which a term ends; 0: none
        std::vector<int> owners; ///< of the terms that end here
    };
    static quint64 keyOf(int node, char32_t letter) { return quint64(node) << 32 | letter; }
    int step(int node, char32_t letter) const;

    std::vector<Node> m_nodes; ///< the root first
    QHash<quint64, int> m_next;
    std::vector<quint64> m_edges; ///< keys of m_next as they were made: parents come before their children
    int m_owners = 0;
};

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "core/termindex.h"

#include <QChar>

#include <algorithm>

namespace partyline {

namespace {

/// Calls `take` for each character, folded one by one: what PCRE takes for the same letter is the same here. Both steps
/// are needed, for Qt leaves letters alone that would fold to two.
template <typename Take>
void eachFolded(QStringView text, Take take)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t c = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[at], text[at + 1]);
            ++at;
        }
        take(QChar::toCaseFolded(QChar::toLower(c)));
    }
}

} // namespace

TermIndex::TermIndex()
    : m_nodes(1)
{
}

void TermIndex::add(QStringView term, int owner)
{
    int node = 0;
    eachFolded(term, [this, &node](char32_t letter) {
        int &next = m_next[keyOf(node, letter)];
        if (next == 0) {
            next = int(m_nodes.size());
            m_edges.push_back(keyOf(node, letter));
            m_nodes.emplace_back();
        }
        node = next;
    });
    m_nodes[size_t(node)].owners.push_back(owner);
    m_owners = std::max(m_owners, owner + 1);
}

void TermIndex::build()
{
    // By depth: a fallback is always nearer to the root.
    std::vector<int> depths(m_nodes.size(), 0);
    for (const quint64 edge : m_edges)
        depths[size_t(m_next.value(edge))] = depths[size_t(edge >> 32)] + 1;
    std::ranges::stable_sort(m_edges, {}, [&depths](quint64 edge) { return depths[size_t(edge >> 32)]; });
    for (const quint64 edge : m_edges) {
        const int parent = int(edge >> 32);
        Node &node = m_nodes[size_t(m_next.value(edge))];
        node.fallback = parent == 0 ? 0 : step(m_nodes[size_t(parent)].fallback, char32_t(edge));
        const Node &other = m_nodes[size_t(node.fallback)];
        node.nextEnd = other.owners.empty() ? other.nextEnd : node.fallback;
    }
}

int TermIndex::step(int node, char32_t letter) const
{
    while (true) {
        const auto next = m_next.constFind(keyOf(node, letter));
        if (next != m_next.cend())
            return *next;
        if (node == 0)
            return 0;
        node = m_nodes[size_t(node)].fallback;
    }
}

std::vector<bool> TermIndex::find(QStringView text) const
{
    std::vector<bool> found(size_t(m_owners), false);
    const auto mark = [this, &found](int node) {
        for (const int owner : m_nodes[size_t(node)].owners)
            found[size_t(owner)] = true;
    };
    mark(0);
    int node = 0;
    eachFolded(text, [this, &node, &mark](char32_t letter) {
        node = step(node, letter);
        for (int end = node; end != 0; end = m_nodes[size_t(end)].nextEnd)
            mark(end);
    });
    return found;
}

} // namespace partyline

// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSharedData>

namespace partyline {

/// A value that few have and many hold: takes a pointer's room, shares what is copied, and never changes. Reads like
/// the value itself; one that was never given is a default one without any memory.
template <typename T>
class Boxed
{
public:
    Boxed() = default;
    Boxed(T value)
        : m_node(new Node(std::move(value)))
    {
    }

    const T &operator*() const { return m_node ? m_node->value : none(); }
    const T *operator->() const { return &**this; }
    operator const T &() const { return **this; }

    bool operator==(const Boxed &other) const { return m_node == other.m_node || **this == *other; }

private:
    struct Node : QSharedData
    {
        explicit Node(T held)
            : value(std::move(held))
        {
        }
        const T value;
    };

    static const T &none()
    {
        static const T value{};
        return value;
    }

    QExplicitlySharedDataPointer<Node> m_node;
};

} // namespace partyline

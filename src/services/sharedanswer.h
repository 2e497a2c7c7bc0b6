// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <coroutine>
#include <optional>
#include <utility>
#include <vector>

namespace partyline {

/// One answer that several coroutines wait for. Whoever waits or resolves holds it by shared_ptr, so that it outlives
/// the object that asked. Every one must be resolved once: a coroutine that is never resumed is a leak.
template <typename T>
class SharedAnswer
{
public:
    /// Keeps the value and resumes everybody who waits, before it returns.
    void resolve(T value)
    {
        m_value = std::move(value);
        for (const auto waiting : std::exchange(m_waiting, {}))
            waiting.resume();
    }

    struct Awaiter
    {
        SharedAnswer *answer;

        bool await_ready() const { return answer->m_value.has_value(); }
        void await_suspend(std::coroutine_handle<> waiting) { answer->m_waiting.push_back(waiting); }
        const T &await_resume() const { return *answer->m_value; }
    };
    Awaiter wait() { return {this}; }

private:
    std::optional<T> m_value;
    std::vector<std::coroutine_handle<>> m_waiting;
};

} // namespace partyline

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <coroutine>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

// Steps that wait for answers of ports, written one after the other: C++20 coroutines in one
// thread. Nothing here throws; a task that is destroyed goes no further, and so do those that it
// waits for.
//
//     Task<Result<int>> sum(Replica &replica)      Flow flow;
//     {                                            flow.start<Result<int>>(sum(replica), done);
//         auto bytes = co_await answerOf<Result<QByteArray>>(
//             [&](auto answer) { replica.kept(u"n"_s, std::move(answer)); });
//         …
//     }

namespace sennight::sync {

/// What a coroutine gives; begins when it is awaited. What it is given by reference must outlive
/// it.
template <typename T>
class [[nodiscard]] Task
{
public:
    struct promise_type;
    using Handle = std::coroutine_handle<promise_type>;

    struct AtEnd
    {
        [[nodiscard]] static bool await_ready() noexcept { return false; }
        [[nodiscard]] static std::coroutine_handle<> await_suspend(Handle ended) noexcept
        {
            return ended.promise().waiting;
        }
        static void await_resume() noexcept {}
    };
    struct promise_type
    {
        std::coroutine_handle<> waiting;
        std::optional<T> result;

        Task get_return_object() { return Task(Handle::from_promise(*this)); }
        static std::suspend_always initial_suspend() noexcept { return {}; }
        static AtEnd final_suspend() noexcept { return {}; }
        template <typename Given>
        void return_value(Given &&given)
        {
            result.emplace(std::forward<Given>(given));
        }
        [[noreturn]] static void unhandled_exception() { std::terminate(); }
    };

    Task(Task &&other) noexcept
        : m_handle(std::exchange(other.m_handle, {}))
    {}
    Task &operator=(Task &&) = delete;
    ~Task()
    {
        if (m_handle)
            m_handle.destroy();
    }

    [[nodiscard]] static bool await_ready() noexcept { return false; }
    [[nodiscard]] std::coroutine_handle<> await_suspend(std::coroutine_handle<> waiting) noexcept
    {
        m_handle.promise().waiting = waiting;
        return m_handle;
    }
    [[nodiscard]] T await_resume() { return std::move(*m_handle.promise().result); }

private:
    explicit Task(Handle handle)
        : m_handle(handle)
    {}
    Handle m_handle;
};

/// Waits for what a port answers through a callback. An answer that comes when nobody waits any
/// more is dropped.
template <typename T>
class [[nodiscard]] Answer
{
public:
    /// `start` is called with the function that takes the answer.
    explicit Answer(const std::function<void(std::function<void(T)>)> &start)
    {
        start([cell = m_cell](T value) {
            if (cell->isGone || cell->value)
                return;
            cell->value.emplace(std::move(value));
            // The last thing: this function may go as the task goes on.
            if (cell->waiting)
                std::exchange(cell->waiting, {}).resume();
        });
    }
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;
    ~Answer() { m_cell->isGone = true; }

    [[nodiscard]] bool await_ready() const noexcept { return m_cell->value.has_value(); }
    void await_suspend(std::coroutine_handle<> waiting) noexcept { m_cell->waiting = waiting; }
    [[nodiscard]] T await_resume() { return std::move(*m_cell->value); }

private:
    struct Cell
    {
        std::optional<T> value;
        std::coroutine_handle<> waiting;
        bool isGone = false;
    };
    std::shared_ptr<Cell> m_cell = std::make_shared<Cell>();
};

template <typename T, typename Start>
[[nodiscard]] Answer<T> answerOf(Start &&start)
{
    return Answer<T>(std::function<void(std::function<void(T)>)>(std::forward<Start>(start)));
}

/// Runs one task at a time from plain code. Ended or destroyed, the task goes no further and `done`
/// is not called; neither may happen from within the task's own steps, but `done` may do both.
class Flow
{
public:
    Flow() = default;
    Flow(const Flow &) = delete;
    Flow &operator=(const Flow &) = delete;
    ~Flow() { end(); }

    [[nodiscard]] bool isRunning() const { return m_root && !m_root.done(); }

    /// None may be running.
    template <typename T>
    void start(Task<T> task, std::function<void(T)> done)
    {
        end();
        m_root = rootOf<T>(std::move(task), std::move(done)).handle;
        m_root.resume();
    }
    void end()
    {
        if (m_root)
            std::exchange(m_root, {}).destroy();
    }

private:
    struct Root
    {
        struct promise_type;
        struct AtEnd
        {
            [[nodiscard]] static bool await_ready() noexcept { return false; }
            static void await_suspend(std::coroutine_handle<promise_type> ended) noexcept
            {
                // The frame may be destroyed from within.
                const std::function<void()> last = std::move(ended.promise().atEnd);
                last();
            }
            static void await_resume() noexcept {}
        };
        struct promise_type
        {
            std::function<void()> atEnd = [] {};
            Root get_return_object()
            {
                return {std::coroutine_handle<promise_type>::from_promise(*this)};
            }
            static std::suspend_always initial_suspend() noexcept { return {}; }
            static AtEnd final_suspend() noexcept { return {}; }
            static void return_void() {}
            [[noreturn]] static void unhandled_exception() { std::terminate(); }
            /// Takes what is to be called once the root is over.
            auto yield_value(std::function<void()> call)
            {
                atEnd = std::move(call);
                return std::suspend_never();
            }
        };
        std::coroutine_handle<promise_type> handle;
    };

    template <typename T>
    static Root rootOf(Task<T> task, std::function<void(T)> done)
    {
        std::shared_ptr<T> result;
        {
            // The root stays until the next one begins: what the task was given goes with the task.
            Task<T> only = std::move(task);
            result = std::make_shared<T>(co_await only);
        }
        co_yield [result, call = std::move(done)] { call(std::move(*result)); };
    }

    std::coroutine_handle<Root::promise_type> m_root;
};

} // namespace sennight::sync

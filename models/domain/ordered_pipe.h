// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtAssert>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace sennight {

/// Works on one item after the other in a second thread while the owner goes on. What comes out
/// keeps the order of what went in, and at most `capacity` items are inside, so that neither memory
/// nor the work lost by a cancel grows. All functions belong to the owner's thread; `work` runs in
/// the other one and shares nothing with it. Throws nothing, fails never: an error is part of Out.
///
///     owner: push → push → take → push → take …         work: in order, one at a time
template <typename In, typename Out>
class OrderedPipe
{
public:
    using Work = std::function<Out(In &&)>;

    explicit OrderedPipe(Work work, size_t capacity = 4)
        : m_work(std::move(work))
        , m_capacity(capacity)
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {}
    /// Waits for the item in work; drops the rest.
    ~OrderedPipe() = default;
    OrderedPipe(const OrderedPipe &) = delete;
    OrderedPipe &operator=(const OrderedPipe &) = delete;

    [[nodiscard]] bool isEmpty() const { return m_inside == 0; }
    [[nodiscard]] bool isFull() const { return m_inside >= m_capacity; }

    /// Not into a full pipe.
    void push(In item)
    {
        Q_ASSERT(!isFull());
        ++m_inside;
        {
            const std::scoped_lock lock(m_mutex);
            m_waiting.push_back(std::move(item));
        }
        m_changed.notify_all();
    }

    /// The oldest item's result; waits for it. Not from an empty pipe.
    [[nodiscard]] Out take()
    {
        Q_ASSERT(!isEmpty());
        --m_inside;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_done.empty(); });
        Out result = std::move(m_done.front());
        m_done.pop_front();
        return result;
    }

private:
    void run(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        while (m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
            if (stop.stop_requested())
                return;
            In item = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            Out result = m_work(std::move(item));
            lock.lock();
            m_done.push_back(std::move(result));
            m_changed.notify_all();
        }
    }

    Work m_work;
    size_t m_capacity;
    size_t m_inside = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<In> m_waiting;
    std::deque<Out> m_done;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace sennight

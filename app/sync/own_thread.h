// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace sennight {

/// Hands functions to the event loop of one thread, as long as that goes on. Any thread; copies
/// lead to the same one.
class Mailbox
{
public:
    /// To the calling thread.
    Mailbox()
        : m_state(std::make_shared<State>())
    {
        m_state->context = std::make_unique<QObject>();
    }

    /// Calls it there, later and in order; drops it once the box is closed.
    void post(std::function<void()> call) const
    {
        const QMutexLocker lock(&m_state->mutex);
        if (m_state->context)
            QMetaObject::invokeMethod(m_state->context.get(), std::move(call),
                                      Qt::QueuedConnection);
    }
    /// In its thread. What was handed over and not called yet is dropped.
    void close()
    {
        std::unique_ptr<QObject> context;
        const QMutexLocker lock(&m_state->mutex);
        context = std::move(m_state->context);
    }

private:
    struct State
    {
        QMutex mutex;
        std::unique_ptr<QObject> context;
    };
    std::shared_ptr<State> m_state;
};

/// One object in a thread of its own, made and destroyed there. Made, called and destroyed in one
/// other thread; destroying it has the object finish(done) first, and waits until it is gone.
template <typename Object>
class OwnThread
{
public:
    using Make = std::function<std::unique_ptr<Object>(Mailbox self)>;

    /// `make` is called in the new thread, with the way into it.
    explicit OwnThread(const QString &name, Make make)
    {
        m_thread.setObjectName(name);
        m_context.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_context,
            [this, make = std::move(make)] {
                m_mailbox.emplace();
                m_object = make(*m_mailbox);
            },
            Qt::QueuedConnection);
    }
    OwnThread(const OwnThread &) = delete;
    OwnThread &operator=(const OwnThread &) = delete;
    ~OwnThread()
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { m_object->finish([this] { end(); }); }, Qt::QueuedConnection);
        m_thread.wait();
    }

    /// Calls it there, later and in order.
    void post(std::function<void(Object &)> call)
    {
        QMetaObject::invokeMethod(
            &m_context, [this, call = std::move(call)] { call(*m_object); }, Qt::QueuedConnection);
    }

private:
    // Whoever says so is still in the midst of it.
    void end()
    {
        QMetaObject::invokeMethod(
            &m_context,
            [this] {
                m_object.reset();
                m_mailbox->close();
                m_thread.quit();
            },
            Qt::QueuedConnection);
    }

    QThread m_thread;
    QObject m_context;
    std::optional<Mailbox> m_mailbox; ///< of the thread
    std::unique_ptr<Object> m_object; ///< of the thread
};

} // namespace sennight

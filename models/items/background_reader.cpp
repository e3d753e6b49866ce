// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "background_reader.h"

namespace sennight {

/// Opens the connection with the first question and closes it in the thread that opened it.
class BackgroundReader::Worker final : public QObject
{
public:
    explicit Worker(Factory factory)
        : m_factory(std::move(factory))
    {}

    void run(const Task &task)
    {
        if (!m_opened)
            m_opened = m_factory();
        if (*m_opened)
            task(m_opened->value().get());
        else
            task(std::unexpected(m_opened->error()));
        if (!*m_opened)
            m_opened.reset(); // the next question tries again
    }

private:
    Factory m_factory;
    std::optional<Result<std::unique_ptr<Queries>>> m_opened;
};

BackgroundReader::BackgroundReader(Factory factory)
    : m_worker(new Worker(std::move(factory)))
{
    m_thread.setObjectName(QStringLiteral("reader"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

BackgroundReader::~BackgroundReader()
{
    // Queued behind every question, so all of them are answered first.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void BackgroundReader::post(Task task)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, task = std::move(task)] { worker->run(task); },
        Qt::QueuedConnection);
}

} // namespace sennight

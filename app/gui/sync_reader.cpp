// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_reader.h"

using namespace Qt::StringLiterals;

namespace sennight {

class SyncReader::Worker final : public QObject
{
public:
    explicit Worker(Profile profile)
        : m_profile(std::move(profile))
    {}

    void run(const Task &task)
    {
        if (!m_queries) {
            auto opened = SyncQueries::open(m_profile);
            if (!opened) // the next question tries again
                return task(std::unexpected(opened.error()));
            m_queries = std::move(*opened);
        }
        task(m_queries.get());
    }

private:
    Profile m_profile;
    std::unique_ptr<SyncQueries> m_queries;
};

SyncReader::SyncReader(Profile profile)
    : m_profile(std::move(profile))
{}

SyncReader::~SyncReader()
{
    if (!m_worker)
        return;
    // Queued behind every question, so all of them are answered first.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void SyncReader::post(Task task)
{
    if (!m_worker) {
        m_thread.setObjectName(u"sync reader"_s);
        m_worker = new Worker(m_profile);
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, task = std::move(task)] { worker->run(task); },
        Qt::QueuedConnection);
}

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sync_queries.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

namespace sennight {

/// A thread with its own read connection for what screens show of sync. It begins with the first
/// question; questions are answered in the order in which they were asked. The destructor answers
/// what was asked. GUI thread.
class SyncReader
{
public:
    explicit SyncReader(Profile profile);
    ~SyncReader();
    SyncReader(const SyncReader &) = delete;
    SyncReader &operator=(const SyncReader &) = delete;

    /// Runs `question(SyncQueries &) -> Result<T>` in the reader's thread.
    template <typename Question>
    [[nodiscard]] auto ask(Question question)
        -> QFuture<std::invoke_result_t<Question, SyncQueries &>>
    {
        using Answer = std::invoke_result_t<Question, SyncQueries &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto future = promise->future();
        promise->start();
        post([question = std::move(question), promise](const Result<SyncQueries *> &queries) {
            if (queries)
                promise->addResult(question(**queries));
            else
                promise->addResult(Answer(std::unexpect, queries.error()));
            promise->finish();
        });
        return future;
    }

private:
    using Task = std::function<void(const Result<SyncQueries *> &)>;
    void post(Task task);

    class Worker;
    Profile m_profile;
    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives in m_thread, deleted there
};

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>

namespace sennight {

/// A thread with its own read connection, for reads that could stall a frame. The GUI thread asks
/// and gets a QFuture; questions are answered in the order in which they were asked. The destructor
/// answers what was asked and ends the thread.
class BackgroundReader
{
public:
    /// Opens the connection; called once, in the reader's thread, before the first question.
    using Factory = std::function<Result<std::unique_ptr<Queries>>()>;

    explicit BackgroundReader(Factory factory);
    ~BackgroundReader();
    BackgroundReader(const BackgroundReader &) = delete;
    BackgroundReader &operator=(const BackgroundReader &) = delete;

    /// Runs `question(const Queries &) -> Result<T>` in the reader's thread. Any thread may ask.
    template <typename Question>
    [[nodiscard]] auto ask(Question question)
        -> QFuture<std::invoke_result_t<Question, const Queries &>>
    {
        using Answer = std::invoke_result_t<Question, const Queries &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto future = promise->future();
        promise->start();
        post([question = std::move(question), promise](const Result<const Queries *> &queries) {
            if (queries)
                promise->addResult(question(**queries));
            else
                promise->addResult(Answer(std::unexpect, queries.error()));
            promise->finish();
        });
        return future;
    }

private:
    using Task = std::function<void(const Result<const Queries *> &)>;
    void post(Task task);

    class Worker;
    QThread m_thread;
    Worker *m_worker; ///< lives in m_thread, deleted there
};

} // namespace sennight

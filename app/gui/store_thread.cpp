// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_thread.h"

#include <QTimer>

namespace sennight {

namespace {

/// How long one slice of indexing may hold up a commit.
constexpr int indexSliceMs = 20;
/// Quiet for as long as this: time to move the log into the database.
constexpr int quietMs = 3000;

} // namespace

class StoreThread::Worker final : public QObject
{
public:
    Worker(Profile profile, const Clock &clock, RandomSource &random, StoreOptions options,
           Prepare prepare)
        : m_profile(std::move(profile))
        , m_clock(clock)
        , m_random(random)
        , m_options(std::move(options))
        , m_prepare(std::move(prepare))
    {}

    Result<void> open()
    {
        auto store = Store::open(m_profile, m_clock, m_random, m_options);
        if (!store) {
            m_error = store.error();
            return std::unexpected(store.error());
        }
        m_store = std::move(*store);
        if (m_prepare) {
            if (auto prepared = m_prepare(*m_store); !prepared)
                return prepared;
        }
        rest();
        return {};
    }

    template <typename Answer>
    Answer run(const std::function<Answer(Store &)> &work)
    {
        if (!m_store)
            return Answer(std::unexpect, m_error);
        Answer answer = work(*m_store);
        rest();
        return answer;
    }

private:
    /// Between two pieces of work: first the search index, in slices; then, after a while, the log.
    void rest()
    {
        if (!m_index.isActive())
            m_index.start();
        m_quiet.start();
    }

    void index()
    {
        const auto done = m_store->indexForSearch(indexSliceMs);
        if (!done || *done)
            m_index.stop();
    }

    void checkpoint()
    {
        // Fails where another process reads an older state; the next time will do.
        static_cast<void>(m_store->checkpoint());
    }

public:
    /// To be called in the worker's thread.
    void begin()
    {
        m_index.setInterval(0);
        m_quiet.setInterval(quietMs);
        m_quiet.setSingleShot(true);
        connect(&m_index, &QTimer::timeout, this, &Worker::index);
        connect(&m_quiet, &QTimer::timeout, this, &Worker::checkpoint);
    }

private:
    Profile m_profile;
    const Clock &m_clock;
    RandomSource &m_random;
    StoreOptions m_options;
    Prepare m_prepare;
    std::unique_ptr<Store> m_store;
    Error m_error{ErrorCode::CannotOpen};
    QTimer m_index{this};
    QTimer m_quiet{this};
};

StoreThread::StoreThread(Profile profile, const Clock &clock, RandomSource &random,
                         StoreOptions options, Prepare prepare)
    : m_worker(new Worker(std::move(profile), clock, random, std::move(options), std::move(prepare)))
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    auto promise = std::make_shared<QPromise<Result<void>>>();
    m_opened = promise->future();
    promise->start();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, promise] {
            worker->begin();
            promise->addResult(worker->open());
            promise->finish();
        },
        Qt::QueuedConnection);
}

StoreThread::~StoreThread()
{
    // Queued behind everything that was handed over, so all of it is done first.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

template <typename Answer>
QFuture<Answer> StoreThread::ask(std::function<Answer(Store &)> work)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    auto future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, promise, work = std::move(work)] {
            promise->addResult(worker->run(work));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Result<Committed>> StoreThread::commit(Action action)
{
    return ask<Result<Committed>>(
        [action = std::move(action)](Store &store) { return store.commit(action); });
}

QFuture<Result<UndoOutcome>> StoreThread::undo()
{
    return ask<Result<UndoOutcome>>([](Store &store) { return store.undo(); });
}

QFuture<Result<UndoOutcome>> StoreThread::redo()
{
    return ask<Result<UndoOutcome>>([](Store &store) { return store.redo(); });
}

QFuture<Result<void>> StoreThread::saveDraft(const RecordId &record, Field field,
                                             const QString &text)
{
    return ask<Result<void>>(
        [record, field, text](Store &store) { return store.saveDraft(record, field, text); });
}

QFuture<Result<std::vector<Draft>>> StoreThread::drafts()
{
    return ask<Result<std::vector<Draft>>>([](Store &store) { return store.drafts(); });
}

} // namespace sennight

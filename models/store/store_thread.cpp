// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_thread.h"

#include <QDeadlineTimer>
#include <QThread>
#include <QTimer>

namespace sennight {
namespace {

using namespace std::chrono_literals;

// A commit that comes meanwhile waits so long at most.
constexpr int indexSliceMs = 50;
// After the last commit; someone who types on is not slowed down.
constexpr auto idleBeforeCheckpoint = 2s;
// After the first commit that left something: many in a row share one step.
constexpr auto waitBeforeIndexing = 1s;
// Whoever gets an answer and asks the next thing at once, as sync does, does not wait for a slice
// each time.
constexpr auto waitForMoreWork = 20ms;
// A slice is put off for so long at most.
constexpr auto longestWait = 2s;

} // namespace

class StoreThread::Worker : public QObject
{
public:
    Worker(Profile profile, const Clock &clock, RandomSource &random, StoreOptions options,
           StoreThread &owner)
        : m_profile(std::move(profile))
        , m_clock(clock)
        , m_random(random)
        , m_options(std::move(options))
        , m_owner(owner)
    {
        moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("store"));
        m_thread.start();
    }

    ~Worker() override
    {
        // Comes last in the queue: everything that was handed over is done first.
        QMetaObject::invokeMethod(this, [this] {
            m_idle.reset();
            m_index.reset();
            m_store.reset();
            m_thread.quit();
        });
        m_thread.wait();
    }

    void open(const std::shared_ptr<QPromise<Result<void>>> &promise)
    {
        QMetaObject::invokeMethod(this, [this, promise] {
            auto opened = Store::open(m_profile, m_clock, m_random, m_options);
            if (opened) {
                m_store = std::move(*opened);
                startTimers();
            } else {
                m_error = opened.error();
            }
            promise->addResult(m_store ? Result<void>() : std::unexpected(m_error));
            promise->finish();
        });
    }

    void post(Work work)
    {
        QMetaObject::invokeMethod(this, [this, work = std::move(work)] {
            work(m_store.get(), m_error);
            if (!m_idle || m_store->isReadOnly())
                return;
            m_idle->start(idleBeforeCheckpoint);
            if (!m_index->isActive()) {
                m_index->start(waitBeforeIndexing);
                m_indexBy.setRemainingTime(longestWait);
            } else if (m_index->remainingTimeAsDuration() < waitForMoreWork &&
                       !m_indexBy.hasExpired()) {
                m_index->start(waitForMoreWork);
            }
        });
    }

    /// In the store's thread.
    void tell(const Committed &committed)
    {
        Q_EMIT m_owner.committed(committed);
        if (committed.everything)
            m_index->start(0ms);
    }

private:
    void startTimers()
    {
        m_idle = std::make_unique<QTimer>();
        m_idle->setSingleShot(true);
        connect(m_idle.get(), &QTimer::timeout, this, [this] { useIdleTime(); });
        m_index = std::make_unique<QTimer>();
        m_index->setSingleShot(true);
        connect(m_index.get(), &QTimer::timeout, this, [this] { indexSome(); });
        // What an earlier run left.
        if (!m_store->isReadOnly())
            m_index->start(0ms);
    }

    /// One stretch of old log a turn, so that work that comes meanwhile waits for no more.
    void useIdleTime()
    {
        const Result<bool> complete = m_store->sealOldLog();
        if (complete && !*complete)
            m_idle->start(0ms);
        else
            (void)m_store->checkpoint();
    }

    void indexSome()
    {
        m_indexBy.setRemainingTime(longestWait);
        const Result<bool> complete = m_store->indexForSearch(indexSliceMs);
        if (complete && !*complete)
            m_index->start(0ms);
        if (complete && *complete)
            Q_EMIT m_owner.searchComplete();
    }

    Profile m_profile;
    const Clock &m_clock;
    RandomSource &m_random;
    StoreOptions m_options;
    StoreThread &m_owner;
    QThread m_thread;
    Error m_error{ErrorCode::CannotOpen};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<QTimer> m_idle;
    std::unique_ptr<QTimer> m_index;
    QDeadlineTimer m_indexBy;
};

StoreThread::StoreThread(const Profile &profile, const Clock &clock, RandomSource &random,
                         const StoreOptions &options)
    : m_worker(std::make_unique<Worker>(profile, clock, random, options, *this))
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_opened = promise->future();
    m_worker->open(promise);
}

StoreThread::~StoreThread() = default;

QFuture<Result<void>> StoreThread::opened() const
{
    return m_opened;
}

void StoreThread::post(Work work)
{
    m_worker->post(std::move(work));
}

void StoreThread::tell(const Committed &committed)
{
    m_worker->tell(committed);
}

QFuture<Result<Committed>> StoreThread::commit(Action action, Progress progress)
{
    return run<Committed>([worker = m_worker.get(), action = std::move(action),
                           progress = std::move(progress)](Store &store) {
        Result<Committed> committed = store.commit(action, progress);
        if (committed && !committed->action.isNull())
            worker->tell(*committed);
        return committed;
    });
}

QFuture<Result<UndoOutcome>> StoreThread::undo()
{
    return run<UndoOutcome>([worker = m_worker.get()](Store &store) {
        Result<UndoOutcome> outcome = store.undo();
        if (outcome)
            worker->tell(outcome->committed);
        return outcome;
    });
}

QFuture<Result<UndoOutcome>> StoreThread::redo()
{
    return run<UndoOutcome>([worker = m_worker.get()](Store &store) {
        Result<UndoOutcome> outcome = store.redo();
        if (outcome)
            worker->tell(outcome->committed);
        return outcome;
    });
}

QFuture<Result<WayBack>> StoreThread::goBackTo(PastMoment moment, Progress progress)
{
    return run<WayBack>([worker = m_worker.get(), moment = std::move(moment),
                         progress = std::move(progress)](Store &store) {
        Result<WayBack> way = store.goBackTo(moment, progress);
        if (way && !way->committed.action.isNull())
            worker->tell(way->committed);
        return way;
    });
}

} // namespace sennight

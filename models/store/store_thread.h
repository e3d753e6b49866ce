// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace sennight {

/// The one writer of a process, in a thread of its own: work goes in as functions, results come out
/// as futures, in the order in which the calls came. Between them it indexes what commits left for
/// later and moves the write-ahead log into the database, so that no commit waits for either. Made,
/// called and destroyed in one thread; destroying it waits for what was handed over.
class StoreThread : public QObject, public AsyncRepository
{
    Q_OBJECT

public:
    /// Opens the profile in its thread; see Store::open. `clock` and `random` must outlive this.
    StoreThread(const Profile &profile, const Clock &clock, RandomSource &random,
                const StoreOptions &options = {});
    ~StoreThread() override;

    /// How opening went. Until it succeeded, every call gives its error.
    [[nodiscard]] QFuture<Result<void>> opened() const;

    using AsyncRepository::commit;
    QFuture<Result<Committed>> commit(Action action, Progress progress) override;
    QFuture<Result<UndoOutcome>> undo() override;
    QFuture<Result<UndoOutcome>> redo() override;

    /// See Store::goBackTo; `progress` is called in the store's thread.
    [[nodiscard]] QFuture<Result<WayBack>> goBackTo(PastMoment moment, Progress progress);

    /// Anything else that a store can do. `work` runs in the store's thread.
    template <typename T>
    QFuture<Result<T>> run(std::function<Result<T>(Store &)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        post([promise, work = std::move(work)](Store *store, const Error &error) {
            promise->addResult(store ? work(*store) : Result<T>(std::unexpected(error)));
            promise->finish();
        });
        return promise->future();
    }

    /// The same without a future: `work` is given the store, or null and why there is none. Any
    /// thread.
    using Work = std::function<void(Store *store, const Error &error)>;
    void post(Work work);
    /// From within such work, after it was made durable: emits committed().
    void tell(const Committed &committed);

Q_SIGNALS:
    /// Each commit, undo and redo of this process, and what it took over from elsewhere, after it
    /// is durable and before its future.
    void committed(const sennight::Committed &committed);
    /// The search index holds everything again. Emitted after opening, too.
    void searchComplete();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
    QFuture<Result<void>> m_opened;
};

} // namespace sennight

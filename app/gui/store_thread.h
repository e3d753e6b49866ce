// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>

namespace sennight {

/// The only writer of the process: a thread with the store in it. Work is handed over and done in
/// the order in which it came; between commits it indexes what a bulk import left, and moves the
/// write-ahead log into the database while nobody waits. The destructor finishes what was handed
/// over. Calls from any thread.
class StoreThread final : public AsyncRepository
{
public:
    /// Opens the profile at once, in the thread; `prepare` runs behind it (sample data).
    /// `clock` and `random` must outlive this.
    using Prepare = std::function<Result<void>(Store &store)>;
    StoreThread(Profile profile, const Clock &clock, RandomSource &random, StoreOptions options,
                Prepare prepare = {});
    ~StoreThread() override;

    /// How opening went.
    [[nodiscard]] const QFuture<Result<void>> &opened() const { return m_opened; }

    QFuture<Result<Committed>> commit(Action action) override;
    QFuture<Result<UndoOutcome>> undo() override;
    QFuture<Result<UndoOutcome>> redo() override;
    /// Keeps what someone is typing, outside the log; an empty text lets it go.
    QFuture<Result<void>> saveDraft(const RecordId &record, Field field, const QString &text);
    QFuture<Result<std::vector<Draft>>> drafts();

private:
    class Worker;
    template <typename Answer>
    QFuture<Answer> ask(std::function<Answer(Store &)> work);

    QThread m_thread;
    Worker *m_worker; ///< lives in m_thread, deleted there
    QFuture<Result<void>> m_opened;
};

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_store.h"

#include "store_thread.h"
#include "sync_log_p.h"

namespace sennight {
namespace {

using sync::Done;

bool saysSomething(const Committed &committed)
{
    return committed.everything || !committed.records.empty();
}

RecordId deviceOf(const sync::DeviceId &device)
{
    return RecordId::fromBytes(device.view().toByteArray()).value_or(RecordId{});
}

} // namespace

/// Between the two threads: outlives the SyncStore while work of it is under way.
class SyncStore::Link : public std::enable_shared_from_this<Link>
{
public:
    Link(StoreThread *thread, Store *store, Executor executor)
        : m_thread(thread)
        , m_store(store)
        , m_executor(std::move(executor))
    {}
    void close() { m_isOpen = false; }

    template <typename T>
    void ask(std::function<Result<T>(Store &)> work, Done<T> done)
    {
        run([self = this->shared_from_this(), work = std::move(work),
             done = std::move(done)](Store *store, const Error &error) mutable {
            auto answer =
                std::make_shared<Result<T>>(store ? work(*store) : std::unexpected(error));
            self->answer([answer, done = std::move(done)] { done(std::move(*answer)); });
        });
    }
    /// In the store's thread.
    void tell(const Committed &committed)
    {
        if (m_thread && saysSomething(committed))
            m_thread->tell(committed);
    }
    Result<sync::Received> told(Result<SyncLog::Taken> taken)
    {
        return std::move(taken).transform([&](SyncLog::Taken &&what) {
            tell(what.committed);
            if (what.recovered > 0) {
                answer([this, count = what.recovered] {
                    if (m_recovered)
                        m_recovered(count);
                });
            }
            return std::move(what.received);
        });
    }
    void watchRecovered(std::function<void(int)> told) { m_recovered = std::move(told); }

private:
    void run(StoreThread::Work work)
    {
        if (m_thread)
            m_thread->post(std::move(work));
        else
            work(m_store, {ErrorCode::CannotOpen});
    }
    void answer(std::function<void()> call)
    {
        m_executor([self = shared_from_this(), call = std::move(call)] {
            if (self->m_isOpen)
                call();
        });
    }

    StoreThread *m_thread;
    Store *m_store;
    Executor m_executor;
    bool m_isOpen = true;                 ///< read and written in the engine's thread
    std::function<void(int)> m_recovered; ///< the same
};

SyncStore::SyncStore(StoreThread &thread, Executor executor)
    : m_link(std::make_shared<Link>(&thread, nullptr, std::move(executor)))
{}

SyncStore::SyncStore(Store &store, Executor executor)
    : m_link(std::make_shared<Link>(nullptr, &store, std::move(executor)))
{}

SyncStore::~SyncStore()
{
    m_link->close();
}

void SyncStore::outgoing(const QString &target, qsizetype bytes, Done<sync::Outgoing> done)
{
    m_link->ask<sync::Outgoing>(
        [=](Store &store) { return SyncLog(store).outgoing(target, bytes); }, std::move(done));
}

void SyncStore::acknowledge(const QString &target, qint64 upTo, Done<void> done)
{
    m_link->ask<void>(
        [link = m_link.get(), target, upTo](Store &store) {
            return SyncLog(store)
                .acknowledge(target, upTo)
                .transform([&](const Committed &committed) { link->tell(committed); });
        },
        std::move(done));
}

void SyncStore::compare(const QString &target, std::vector<sync::ChainEnd> ends, Done<void> done)
{
    m_link->ask<void>([target, ends = std::move(ends)](
                          Store &store) { return SyncLog(store).compare(target, ends); },
                      std::move(done));
}

void SyncStore::lackedEnds(std::vector<sync::ChainEnd> ends, Done<std::vector<sync::ChainEnd>> done)
{
    m_link->ask<std::vector<sync::ChainEnd>>(
        [ends = std::move(ends)](Store &store) { return SyncLog(store).lackedEnds(ends); },
        std::move(done));
}

void SyncStore::lackedEnvelopes(const std::vector<sync::ChainEnd> &ends, qsizetype bytes,
                                Done<std::vector<QByteArray>> done)
{
    m_link->ask<std::vector<QByteArray>>(
        [ends, bytes](Store &store) { return SyncLog(store).lackedEnvelopes(ends, bytes); },
        std::move(done));
}

void SyncStore::receive(const QString &target, std::vector<sync::Incoming> envelopes,
                        QByteArray bookmark, Done<sync::Received> done)
{
    m_link->ask<sync::Received>(
        [link = m_link.get(), target, envelopes = std::move(envelopes),
         bookmark = std::move(bookmark)](Store &store) {
            return link->told(SyncLog(store).receive(target, envelopes, bookmark));
        },
        std::move(done));
}

void SyncStore::bookmark(const QString &target, Done<QByteArray> done)
{
    m_link->ask<QByteArray>([=](Store &store) { return SyncLog(store).bookmark(target); },
                            std::move(done));
}

void SyncStore::cut(std::vector<sync::Cut> cuts, Done<void> done)
{
    m_link->ask<void>(
        [link = m_link.get(), cuts = std::move(cuts)](Store &store) {
            return link->told(SyncLog(store).cut(cuts)).transform([](const sync::Received &) {});
        },
        std::move(done));
}

void SyncStore::watchRecovered(std::function<void(int count)> told)
{
    m_link->watchRecovered(std::move(told));
}

void SyncStore::holding(Done<sync::Holding> done)
{
    m_link->ask<sync::Holding>(
        [](Store &store) {
            return SyncLog(store).logEnd().transform(
                [](const sync::LogEnd &end) { return end.holding; });
        },
        std::move(done));
}

void SyncStore::logEnd(Done<sync::LogEnd> done)
{
    m_link->ask<sync::LogEnd>([](Store &store) { return SyncLog(store).logEnd(); },
                              std::move(done));
}

void SyncStore::stretch(qint64 after, qint64 upTo, qsizetype bytes, Done<sync::Stretch> done)
{
    m_link->ask<sync::Stretch>(
        [=](Store &store) { return SyncLog(store).stretch(after, upTo, bytes); }, std::move(done));
}

void SyncStore::merge(const QString &target, std::vector<QByteArray> changes, QByteArray bookmark,
                      Done<sync::Received> done)
{
    m_link->ask<sync::Received>(
        [link = m_link.get(), target, changes = std::move(changes), bookmark = std::move(bookmark)](
            Store &store) { return link->told(SyncLog(store).merge(target, changes, bookmark)); },
        std::move(done));
}

void SyncStore::keep(const QString &name, QByteArray value, Done<void> done)
{
    m_link->ask<void>(
        [name, value = std::move(value)](Store &store) { return SyncLog(store).keep(name, value); },
        std::move(done));
}

void SyncStore::kept(const QString &name, Done<QByteArray> done)
{
    m_link->ask<QByteArray>([=](Store &store) { return SyncLog(store).kept(name); },
                            std::move(done));
}

void SyncStore::notePeers(const QString &target, std::vector<sync::PeerState> peers,
                          Done<void> done)
{
    m_link->ask<void>([target, peers = std::move(peers)](
                          Store &store) { return SyncLog(store).notePeers(target, peers); },
                      std::move(done));
}

void SyncStore::noteRefusal(const QString &target, sync::RoundEnd reason, Done<void> done)
{
    m_link->ask<void>([=](Store &store) { return SyncLog(store).noteRefusal(target, reason); },
                      std::move(done));
}

void SyncStore::joinAs(const sync::DeviceId &device, const QString &name, Done<void> done)
{
    m_link->ask<void>([=](Store &store) { return store.joinAs(deviceOf(device), name); },
                      std::move(done));
}

void SyncStore::shareEverything(std::vector<RecordId> projectsHere, Progress progress,
                                Done<void> done)
{
    m_link->ask<void>(
        [link = m_link.get(), projectsHere = std::move(projectsHere),
         progress = std::move(progress)](Store &store) {
            Result<void> kept;
            for (const RecordId &project : projectsHere)
                kept = kept.and_then([&] {
                    return store.keepHere(project, false, progress)
                        .transform([&](const Committed &committed) { link->tell(committed); });
                });
            return kept.and_then([&] { return store.shareEverything(progress); })
                .transform([&](const Committed &committed) { link->tell(committed); });
        },
        std::move(done));
}

void SyncStore::keepHere(const RecordId &project, bool deleteElsewhere, Progress progress,
                         Done<void> done)
{
    m_link->ask<void>(
        [link = m_link.get(), project, deleteElsewhere,
         progress = std::move(progress)](Store &store) {
            return store.keepHere(project, deleteElsewhere, progress)
                .transform([&](const Committed &committed) { link->tell(committed); });
        },
        std::move(done));
}

void SyncStore::shareProject(const RecordId &project, Progress progress, Done<void> done)
{
    m_link->ask<void>(
        [link = m_link.get(), project, progress = std::move(progress)](Store &store) {
            return store.shareProject(project, progress).transform([&](const Committed &committed) {
                link->tell(committed);
            });
        },
        std::move(done));
}

void SyncStore::recordsToShare(std::vector<RecordId> projectsHere, Done<qint64> done)
{
    m_link->ask<qint64>([projectsHere = std::move(projectsHere)](
                            Store &store) { return store.recordsToShare(projectsHere); },
                        std::move(done));
}

void SyncStore::nameDevice(const sync::DeviceId &device, const QString &name, Done<void> done)
{
    m_link->ask<void>(
        [link = m_link.get(), device, name](Store &store) {
            return store.nameDevice(deviceOf(device), name)
                .transform([&](const Committed &committed) { link->tell(committed); });
        },
        std::move(done));
}

void SyncStore::leaveAccount(Done<void> done)
{
    m_link->ask<void>(
        [link = m_link.get()](Store &store) {
            return store.leaveAccount().transform(
                [&] { link->tell(Committed{.everything = true}); });
        },
        std::move(done));
}

} // namespace sennight

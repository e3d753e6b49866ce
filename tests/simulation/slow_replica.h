// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/ports.h"
#include "sync/seeds.h"

namespace sennight::sync::simulation {

/// A replica behind a disk that takes its time: what is asked is done later, in the order in which
/// it was asked, and answered later still. A program that is killed in between has asked for
/// nothing, or never hears that it was done. While the disk is full, nothing is written. All
/// outlive this.
class SlowReplica final : public Replica
{
public:
    SlowReplica(Replica &disk, const bool &isFull, Scheduler &scheduler, Dice &dice)
        : m_disk(disk)
        , m_isFull(isFull)
        , m_scheduler(scheduler)
        , m_dice(dice)
    {}

    void outgoing(const QString &target, qsizetype bytes, Done<Outgoing> done) override
    {
        later([=, this] { m_disk.outgoing(target, bytes, done); });
    }
    void acknowledge(const QString &target, qint64 upTo, Done<void> done) override
    {
        written(done, [=, this] { m_disk.acknowledge(target, upTo, done); });
    }
    void compare(const QString &target, std::vector<ChainEnd> ends, Done<void> done) override
    {
        written(done, [=, this] { m_disk.compare(target, ends, done); });
    }
    void lackedEnds(std::vector<ChainEnd> ends, Done<std::vector<ChainEnd>> done) override
    {
        later([=, this] { m_disk.lackedEnds(ends, done); });
    }
    void lackedEnvelopes(const std::vector<ChainEnd> &ends, qsizetype bytes,
                         Done<std::vector<QByteArray>> done) override
    {
        later([=, this] { m_disk.lackedEnvelopes(ends, bytes, done); });
    }
    void receive(const QString &target, std::vector<Incoming> envelopes, QByteArray bookmark,
                 Done<Received> done) override
    {
        written(done, [=, this] { m_disk.receive(target, envelopes, bookmark, done); });
    }
    void bookmark(const QString &target, Done<QByteArray> done) override
    {
        later([=, this] { m_disk.bookmark(target, done); });
    }
    void cut(std::vector<Cut> cuts, Done<void> done) override
    {
        written(done, [=, this] { m_disk.cut(cuts, done); });
    }
    void holding(Done<Holding> done) override
    {
        later([=, this] { m_disk.holding(done); });
    }
    void logEnd(Done<LogEnd> done) override
    {
        later([=, this] { m_disk.logEnd(done); });
    }
    void stretch(qint64 after, qint64 upTo, qsizetype bytes, Done<Stretch> done) override
    {
        later([=, this] { m_disk.stretch(after, upTo, bytes, done); });
    }
    void merge(const QString &target, std::vector<QByteArray> changes, QByteArray bookmark,
               Done<Received> done) override
    {
        written(done, [=, this] { m_disk.merge(target, changes, bookmark, done); });
    }
    void keep(const QString &name, QByteArray value, Done<void> done) override
    {
        written(done, [=, this] { m_disk.keep(name, value, done); });
    }
    void kept(const QString &name, Done<QByteArray> done) override
    {
        later([=, this] { m_disk.kept(name, done); });
    }

private:
    template <typename T>
    void written(const Done<T> &done, const std::function<void()> &call)
    {
        later([=, this] {
            if (m_isFull)
                return done(std::unexpected(Error{ErrorCode::DiskFull}));
            call();
        });
    }
    void later(std::function<void()> call)
    {
        const qint64 now = m_scheduler.elapsedMs();
        m_freeAtMs = std::max(m_freeAtMs, now) + m_dice.below(3);
        m_scheduler.after(std::chrono::milliseconds(m_freeAtMs - now), std::move(call));
    }

    Replica &m_disk;
    const bool &m_isFull;
    Scheduler &m_scheduler;
    Dice &m_dice;
    qint64 m_freeAtMs = 0;
};

} // namespace sennight::sync::simulation

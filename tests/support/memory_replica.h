// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "sync/core/ports.h"
#include "sync/core/replica.h"
#include "sync/crypto/envelope.h"

#include <deque>

namespace sennight::sync {

/// What a device has on its disk, over the pure core. A plain value: a copy is a backup of the
/// profile, or a clone of the device.
struct MemoryDisk
{
    struct TargetState
    {
        qint64 acknowledged = 0;
        QByteArray bookmark;
        std::vector<ChainEnd> ends; ///< of the last comparison
    };
    struct KeptEnvelope
    {
        ChainTag chain;
        quint64 lastSeq = 0;
        Hash256 lastId;
        QByteArray bytes;
    };

    std::optional<MemoryReplica> log; ///< none before sharing began
    std::map<QString, QByteArray> facts;
    std::map<QString, TargetState> targets;
    std::vector<KeptEnvelope> envelopes;
    std::vector<Cut> cuts;
    std::vector<QByteArray> recovered; ///< changes that lie beyond a cut
};

/// The port of a profile over such a disk. Each call takes effect and is answered at a later
/// moment of the scheduler, all in their order. Destroyed, it does nothing any more: what was not
/// answered may or may not have happened, as with a process that is killed.
class MemoryProfile final : public Replica
{
public:
    MemoryProfile(Scheduler &scheduler, MemoryDisk &disk, RandomSource &random,
                  std::function<qint64()> nowMs)
        : m_scheduler(scheduler)
        , m_disk(disk)
        , m_random(random)
        , m_nowMs(std::move(nowMs))
    {}
    ~MemoryProfile() override { m_scheduler.cancel(m_timer); }
    MemoryProfile(const MemoryProfile &) = delete;
    MemoryProfile &operator=(const MemoryProfile &) = delete;

    /// After each write, with the number of those so far: a test may kill the device there, after
    /// the write and before its answer. True: it is dead, and answers no more.
    std::function<bool(int writes)> onWrite;
    /// Whether the next write fails, with this error.
    std::function<std::optional<Error>()> failWrite;
    /// What holding() says instead of the truth.
    std::optional<Holding> claimInstead;
    [[nodiscard]] int writes() const { return m_writes; }
    [[nodiscard]] bool isDead() const { return m_isDead; }

    /// The shared space is written as that device from now on.
    void share(const DeviceId &device)
    {
        const ChainId chain{*RecordId::fromBytes(device.view()), m_random.next64()};
        if (!m_disk.log)
            m_disk.log.emplace(chain);
        else if (m_disk.log->chain().device != chain.device)
            restate(chain);
    }
    /// What was shared lives in a chain of no account, until it is shared again.
    void leave() { restate({RecordId::random(m_random), m_random.next64()}); }
    [[nodiscard]] MemoryReplica &log() { return *m_disk.log; }

    void outgoing(const QString &target, qsizetype bytes, Done<Outgoing> done) override
    {
        later([this, target, bytes] { return outgoingNow(target, bytes); }, std::move(done));
    }
    void acknowledge(const QString &target, qint64 upTo, Done<void> done) override
    {
        write(
            [this, target, upTo]() -> Result<void> {
                qint64 &place = m_disk.targets[target].acknowledged;
                place = std::max(place, upTo);
                return {};
            },
            std::move(done));
    }
    void compare(const QString &target, std::vector<ChainEnd> ends, Done<void> done) override
    {
        write(
            [this, target, ends = std::move(ends)]() -> Result<void> {
                m_disk.targets[target].acknowledged = 0;
                m_disk.targets[target].ends = ends;
                return {};
            },
            std::move(done));
    }
    void lackedEnds(std::vector<ChainEnd> ends, Done<std::vector<ChainEnd>> done) override
    {
        later([this, ends = std::move(ends)] { return lackedEndsNow(ends); }, std::move(done));
    }
    void lackedEnvelopes(const std::vector<ChainEnd> &ends, qsizetype bytes,
                         Done<std::vector<QByteArray>> done) override
    {
        later([this, ends, bytes] { return lackedNow(ends, bytes); }, std::move(done));
    }
    void receive(const QString &target, std::vector<Incoming> envelopes, QByteArray bookmark,
                 Done<Received> done) override
    {
        write([this, target, envelopes = std::move(envelopes),
               bookmark] { return receiveNow(target, envelopes, bookmark); },
              std::move(done));
    }
    void bookmark(const QString &target, Done<QByteArray> done) override
    {
        later([this, target]() -> Result<QByteArray> { return m_disk.targets[target].bookmark; },
              std::move(done));
    }
    void cut(std::vector<Cut> cuts, Done<void> done) override
    {
        write(
            [this, cuts = std::move(cuts)]() -> Result<void> {
                m_disk.cuts = cuts;
                takeBack();
                const auto own = [&](const Cut &cut) {
                    return std::ranges::contains(cut.kept, tagOf(m_disk.log->chain()),
                                                 &KeptPart::chain);
                };
                if (m_disk.log && std::ranges::any_of(cuts, own))
                    m_disk.log->beginIncarnation(m_random.next64());
                return {};
            },
            std::move(done));
    }
    void holding(Done<Holding> done) override
    {
        later([this]() -> Result<Holding> { return claimInstead.value_or(holdingNow()); },
              std::move(done));
    }
    void logEnd(Done<LogEnd> done) override
    {
        later(
            [this]() -> Result<LogEnd> {
                if (!m_disk.log)
                    return LogEnd{0, holdingNow(), {}};
                return LogEnd{static_cast<qint64>(entries().size()), holdingNow(),
                              m_disk.log->frontier().tips()};
            },
            std::move(done));
    }
    void stretch(qint64 after, qint64 upTo, qsizetype bytes, Done<Stretch> done) override
    {
        later([this, after, upTo, bytes] { return stretchNow(after, upTo, bytes); },
              std::move(done));
    }
    void merge(const QString &target, std::vector<QByteArray> changes, QByteArray bookmark,
               Done<Received> done) override
    {
        write(
            [this, target, changes = std::move(changes), bookmark]() -> Result<Received> {
                Result<Received> received = takeAll(changes);
                if (received)
                    m_disk.targets[target].bookmark = bookmark;
                return received;
            },
            std::move(done));
    }
    void keep(const QString &name, QByteArray value, Done<void> done) override
    {
        write(
            [this, name, value]() -> Result<void> {
                if (value.isEmpty())
                    m_disk.facts.erase(name);
                else
                    m_disk.facts[name] = value;
                return {};
            },
            std::move(done));
    }
    void kept(const QString &name, Done<QByteArray> done) override
    {
        later(
            [this, name]() -> Result<QByteArray> {
                const auto found = m_disk.facts.find(name);
                return found != m_disk.facts.end() ? found->second : QByteArray();
            },
            std::move(done));
    }

private:
    struct Entry
    {
        ChainId chain;
        quint64 seq = 0;
        ChangeId id;
        ChangeId prev;
        QByteArray bytes;
    };

    template <typename Work, typename T>
    void later(Work work, Done<T> done)
    {
        m_calls.push_back([work = std::move(work), done = std::move(done)] { done(work()); });
        plan();
    }
    /// A failed write changes nothing; a dead device's is there, and nobody was told.
    template <typename Work, typename T>
    void write(Work work, Done<T> done)
    {
        m_calls.push_back([this, work = std::move(work), done = std::move(done)] {
            if (const auto error = failWrite ? failWrite() : std::nullopt)
                return done(std::unexpected(*error));
            Result<T> result = work();
            ++m_writes;
            m_isDead = m_isDead || (onWrite && onWrite(m_writes));
            if (!m_isDead)
                done(std::move(result));
        });
        plan();
    }
    void plan()
    {
        if (m_timer == 0 && !m_calls.empty() && !m_isDead)
            m_timer = m_scheduler.after(std::chrono::milliseconds(0), [this] { run(); });
    }
    void run()
    {
        m_timer = 0;
        const auto call = std::move(m_calls.front());
        m_calls.pop_front();
        plan();
        call(); // which may end this
    }

    // Of the log, decoded once.
    const std::vector<Entry> &entries()
    {
        const std::vector<QByteArray> log =
            m_disk.log ? m_disk.log->log() : std::vector<QByteArray>();
        const bool isSame =
            m_entries.size() <= log.size() &&
            (m_entries.empty() || m_entries.back().bytes == log[m_entries.size() - 1]);
        if (!isSame)
            m_entries.clear();
        for (size_t i = m_entries.size(); i < log.size(); ++i) {
            const Result<Change> change = decode(log[i]);
            m_entries.push_back(
                {change->chain, change->seq, ChangeId::of(log[i]), change->prev, log[i]});
        }
        return m_entries;
    }

    /// What lies at or before one of the ends, on their branches.
    std::set<ChangeId> heldBy(const std::vector<ChainEnd> &ends)
    {
        std::map<ChangeId, const Entry *> byId;
        for (const Entry &entry : entries())
            byId.emplace(entry.id, &entry);
        std::set<ChangeId> held;
        for (const ChainEnd &end : ends) {
            auto at = byId.find(*ChangeId::fromBytes(end.id.view()));
            while (at != byId.end() && held.insert(at->first).second)
                at = byId.find(at->second->prev);
        }
        return held;
    }

    Result<Outgoing> outgoingNow(const QString &target, qsizetype bytes)
    {
        Outgoing outgoing;
        if (!m_disk.log)
            return outgoing;
        const MemoryDisk::TargetState &state = m_disk.targets[target];
        const std::set<ChangeId> held = heldBy(state.ends);
        const RecordId device = m_disk.log->chain().device;
        qsizetype sum = 0;
        qint64 place = 0;
        const Entry *last = nullptr;
        outgoing.upTo = state.acknowledged;
        for (const Entry &entry : entries()) {
            if (++place <= state.acknowledged || entry.chain.device != device ||
                held.contains(entry.id))
                continue;
            sum += entry.bytes.size();
            if (last && sum > bytes) {
                ++outgoing.left;
                continue;
            }
            if (!last || last->chain != entry.chain || entry.prev != last->id)
                outgoing.runs.push_back({entry.chain, entry.seq, {}});
            outgoing.runs.back().changes.push_back(entry.bytes);
            outgoing.upTo = place;
            last = &entry;
        }
        return outgoing;
    }

    Result<std::vector<ChainEnd>> lackedEndsNow(std::vector<ChainEnd> ends)
    {
        const std::set<ChangeId> held = heldBy(ends);
        std::erase_if(ends, [&](const ChainEnd &end) {
            return held.contains(*ChangeId::fromBytes(end.id.view())) ||
                   isBeyondCut(end.chain, end.seq, m_disk.cuts);
        });
        return ends;
    }

    Result<std::vector<QByteArray>> lackedNow(const std::vector<ChainEnd> &ends, qsizetype bytes)
    {
        std::set<ChangeId> held = heldBy(ends);
        for (const ChainEnd &end : ends) // some are not in the log here: cut off, or never read
            held.insert(*ChangeId::fromBytes(end.id.view()));
        std::vector<QByteArray> lacked;
        qsizetype sum = 0;
        for (const MemoryDisk::KeptEnvelope &each : m_disk.envelopes) {
            if (held.contains(*ChangeId::fromBytes(each.lastId.view())))
                continue;
            sum += each.bytes.size();
            if (!lacked.empty() && sum > bytes)
                break;
            lacked.push_back(each.bytes);
        }
        return lacked;
    }

    /// All of them or none.
    Result<Received> takeAll(const std::vector<QByteArray> &changes)
    {
        Received received;
        const std::optional<MemoryReplica> before = m_disk.log;
        for (const QByteArray &change : changes) {
            if (auto taken = take(change, received); !taken) {
                m_disk.log = before;
                return std::unexpected(taken.error());
            }
        }
        return received;
    }

    Result<Received> receiveNow(const QString &target, const std::vector<Incoming> &envelopes,
                                const QByteArray &bookmark)
    {
        std::vector<QByteArray> changes;
        for (const Incoming &incoming : envelopes)
            changes.insert(changes.end(), incoming.changes.begin(), incoming.changes.end());
        Result<Received> received = takeAll(changes);
        if (!received)
            return received;
        for (const Incoming &incoming : envelopes) {
            const bool isKept =
                std::ranges::any_of(m_disk.envelopes, [&](const MemoryDisk::KeptEnvelope &each) {
                    return each.chain == incoming.chain && each.lastId == incoming.lastId;
                });
            if (!isKept)
                m_disk.envelopes.push_back(
                    {incoming.chain, incoming.lastSeq, incoming.lastId, incoming.envelope});
        }
        m_disk.targets[target].bookmark = bookmark;
        return received;
    }

    Result<void> take(const QByteArray &bytes, Received &received)
    {
        if (!m_disk.log)
            return failure(ErrorCode::Refused, QStringLiteral("not shared"));
        const Result<Change> change = decode(bytes);
        if (!change) {
            ++received.refused;
            return {};
        }
        if (isBeyondCut(tagOf(change->chain), change->seq, m_disk.cuts)) {
            if (!std::ranges::contains(m_disk.recovered, bytes))
                m_disk.recovered.push_back(bytes);
            ++received.refused;
            return {};
        }
        const Result<Arrival> arrival = m_disk.log->receive(bytes, m_nowMs());
        if (!arrival) {
            ++received.refused;
            return {};
        }
        switch (*arrival) {
        case Arrival::Applied:
            ++received.applied;
            // A restored profile: the peer has more of this chain than the profile had.
            if (change->chain == m_disk.log->chain())
                m_disk.log->beginIncarnation(m_random.next64());
            break;
        case Arrival::Known:
            ++received.known;
            break;
        case Arrival::Waiting:
            ++received.waiting;
            break;
        case Arrival::Overfull:
            return failure(ErrorCode::Busy, QStringLiteral("waiting"));
        }
        return {};
    }

    static bool isBeyondCut(const ChainTag &tag, quint64 seq, const std::vector<Cut> &cuts)
    {
        const auto cut = std::ranges::find(cuts, deviceOf(tag), &Cut::device);
        if (cut == cuts.end())
            return false;
        if (cut->onlyNamed && !std::ranges::contains(cut->kept, tag, &KeptPart::chain))
            return false;
        quint64 last = 0;
        for (const KeptPart &kept : cut->kept)
            if (kept.chain == tag)
                last = std::max(last, kept.seq);
        return seq > last;
    }

    // What was built on it waits for it in vain, so it goes, too.
    void takeBack()
    {
        const auto isBeyond = [&](const Entry &entry) {
            return isBeyondCut(tagOf(entry.chain), entry.seq, m_disk.cuts);
        };
        if (!m_disk.log || std::ranges::none_of(entries(), isBeyond))
            return;
        MemoryReplica fresh(m_disk.log->chain());
        for (const Entry &entry : entries()) {
            const bool isBack =
                isBeyond(entry) || fresh.receive(entry.bytes, m_nowMs()) != Arrival::Applied;
            if (isBack)
                m_disk.recovered.push_back(entry.bytes);
        }
        fresh.beginIncarnation(m_random.next64());
        m_disk.log = std::move(fresh);
        for (auto &[name, target] : m_disk.targets)
            target.acknowledged = 0; // places have moved
    }

    /// In the chain of another device, as after joining an account.
    void restate(const ChainId &chain)
    {
        const MemoryReplica old = *m_disk.log;
        m_disk.log.emplace(chain);
        std::vector<LocalEdit> edits;
        for (const auto &[id, state] : old.states())
            for (const Register &reg : state.registers())
                edits.push_back({{id.first, id.second, reg.field, reg.element},
                                 reg.heads.back().value,
                                 reg.heads.back().order});
        if (!edits.empty())
            m_disk.log->commit(edits, RecordId::random(m_random), m_nowMs());
        for (auto &[name, target] : m_disk.targets)
            target = {};
    }

    [[nodiscard]] Holding holdingNow() const
    {
        if (!m_disk.log)
            return {};
        return {hashOf(m_disk.log->frontier().tips()),
                *Hash256::fromBytes(m_disk.log->digest().toBytes())};
    }

    Result<Stretch> stretchNow(qint64 after, qint64 upTo, qsizetype bytes)
    {
        Stretch stretch;
        stretch.upTo = after;
        const auto &all = entries();
        qsizetype sum = 0;
        for (qint64 place = after + 1; place <= std::min<qint64>(upTo, std::ssize(all)); ++place) {
            const QByteArray &change = all[static_cast<size_t>(place - 1)].bytes;
            sum += change.size();
            if (!stretch.changes.empty() && sum > bytes)
                break;
            stretch.changes.push_back(change);
            stretch.upTo = place;
        }
        return stretch;
    }

    Scheduler &m_scheduler;
    MemoryDisk &m_disk;
    RandomSource &m_random;
    std::function<qint64()> m_nowMs;
    std::deque<std::function<void()>> m_calls;
    Scheduler::Timer m_timer = 0;
    std::vector<Entry> m_entries;
    int m_writes = 0;
    bool m_isDead = false;
};

} // namespace sennight::sync

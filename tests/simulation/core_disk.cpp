// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core_disk.h"

namespace sennight::sync::simulation {
namespace {

class CoreDisk;

/// What a program sees of the disk. Each call is done at once and answered by the executor.
class CorePort final : public Replica
{
public:
    CorePort(CoreDisk &disk, Executor executor)
        : m_disk(disk)
        , m_executor(std::move(executor))
    {}

    void outgoing(const QString &target, qsizetype bytes, Done<Outgoing> done) override;
    void acknowledge(const QString &target, qint64 upTo, Done<void> done) override;
    void compare(const QString &target, std::vector<ChainEnd> ends, Done<void> done) override;
    void lackedEnds(std::vector<ChainEnd> ends, Done<std::vector<ChainEnd>> done) override;
    void lackedEnvelopes(const std::vector<ChainEnd> &ends, qsizetype bytes,
                         Done<std::vector<QByteArray>> done) override;
    void receive(const QString &target, std::vector<Incoming> envelopes, QByteArray bookmark,
                 Done<Received> done) override;
    void bookmark(const QString &target, Done<QByteArray> done) override;
    void cut(std::vector<Cut> cuts, Done<void> done) override;
    void holding(Done<Holding> done) override;
    void logEnd(Done<LogEnd> done) override;
    void stretch(qint64 after, qint64 upTo, qsizetype bytes, Done<Stretch> done) override;
    void merge(const QString &target, std::vector<QByteArray> changes, QByteArray bookmark,
               Done<Received> done) override;
    void keep(const QString &name, QByteArray value, Done<void> done) override;
    void kept(const QString &name, Done<QByteArray> done) override;

private:
    template <typename T>
    void answer(Done<T> done, Result<T> result)
    {
        m_executor([call = std::move(done), given = std::move(result)] { call(given); });
    }
    void put(std::map<QString, QByteArray> &where, const QString &name, const QByteArray &value);

    CoreDisk &m_disk;
    Executor m_executor;
};

class CoreDisk final : public Disk
{
public:
    CoreDisk(CoreState given, quint64 seed, bool isNewer, std::function<qint64()> nowMs)
        : state(std::move(given))
        , now(std::move(nowMs))
        , m_dice(Dice::ofBits(seed))
        , m_isNewer(isNewer)
    {}

    std::unique_ptr<Disk> copy() override
    {
        return std::make_unique<CoreDisk>(state, m_dice.next64(), m_isNewer, now);
    }
    void putBack(Disk &backup) override { state = dynamic_cast<CoreDisk &>(backup).state; }
    std::unique_ptr<Replica> open(Executor executor) override
    {
        return std::make_unique<CorePort>(*this, std::move(executor));
    }
    std::unique_ptr<Replica> look() override
    {
        return open([](const std::function<void()> &call) { call(); });
    }
    void joinAs(const DeviceId &device) override
    {
        const RecordId id = *RecordId::fromBytes(device.view());
        if (state.isJoined || id == state.core.chain().device)
            return;
        // Whatever has been taken over already stays.
        MemoryReplica core({id, m_dice.next64()});
        for (const QByteArray &change : state.core.log())
            (void)core.receive(change, now());
        state.core = std::move(core);
        state.isJoined = true;
        if (state.left.empty())
            return;
        state.core.commit(std::exchange(state.left, {}), newAction(), now());
        state.notePlaces(true);
    }
    bool isJoined() override { return state.isJoined; }
    void leave() override { state.leave({RecordId::random(m_dice.source()), m_dice.next64()}); }
    void beginIncarnation() override { state.beginIncarnation(m_dice.next64()); }

    std::vector<QByteArray> commit(const std::vector<LocalEdit> &edits, qint64 nowMs) override
    {
        const size_t before = state.core.logged().size();
        state.core.commit(edits, newAction(), nowMs);
        return writtenSince(before);
    }
    std::vector<QByteArray> undo(qint64 nowMs) override
    {
        if (state.actions.empty())
            return {};
        const size_t before = state.core.logged().size();
        const RecordId action = m_dice.pick(state.actions);
        (void)state.core.undo(action, newAction(), nowMs);
        return writtenSince(before);
    }

    Shown shown(const RegisterKey &key) override { return state.core.shown(key); }
    bool isNewer() const override { return m_isNewer; }
    std::vector<QByteArray> log() override { return state.core.log(); }
    std::set<ChangeId> ids() override
    {
        std::set<ChangeId> ids;
        for (const auto &logged : state.core.logged())
            ids.insert(logged.id);
        return ids;
    }
    QByteArray dump() override { return state.core.dump(); }
    QByteArray digest() override { return state.core.digest().toBytes(); }
    std::set<ChangeId> waiting() override
    {
        std::set<ChangeId> ids;
        for (const auto &[id, place] : state.core.waitingPlaces())
            ids.insert(id);
        return ids;
    }
    std::set<ChangeId> recovered() override { return state.recovered; }
    QString check() override { return {}; }

    void leaveForkedChain()
    {
        if (state.isForkedElsewhere())
            beginIncarnation();
    }

    CoreState state;
    std::function<qint64()> now;

private:
    RecordId newAction()
    {
        state.actions.push_back(RecordId::random(m_dice.source()));
        return state.actions.back();
    }
    std::vector<QByteArray> writtenSince(size_t before)
    {
        std::vector<QByteArray> changes;
        for (size_t i = before; i < state.core.logged().size(); ++i)
            changes.push_back(state.core.logged()[i].bytes);
        state.notePlaces(true);
        return changes;
    }

    Dice m_dice;
    bool m_isNewer;
};

void CorePort::put(std::map<QString, QByteArray> &where, const QString &name,
                   const QByteArray &value)
{
    if (value.isEmpty())
        where.erase(name);
    else
        where.insert_or_assign(name, value);
}

QByteArray valueOf(const std::map<QString, QByteArray> &where, const QString &name)
{
    const auto found = where.find(name);
    return found == where.end() ? QByteArray() : found->second;
}

void CorePort::outgoing(const QString &target, qsizetype bytes, Done<Outgoing> done)
{
    answer<Outgoing>(std::move(done), m_disk.state.outgoing(target, bytes));
}

void CorePort::acknowledge(const QString &target, qint64 upTo, Done<void> done)
{
    m_disk.state.acknowledge(target, upTo);
    answer<void>(std::move(done), {});
}

void CorePort::compare(const QString &target, std::vector<ChainEnd> ends, Done<void> done)
{
    if (m_disk.state.compare(target, ends))
        m_disk.beginIncarnation();
    answer<void>(std::move(done), {});
}

void CorePort::lackedEnds(std::vector<ChainEnd> ends, Done<std::vector<ChainEnd>> done)
{
    std::erase_if(ends, [&](const ChainEnd &end) { return m_disk.state.holds(end); });
    answer<std::vector<ChainEnd>>(std::move(done), std::move(ends));
}

void CorePort::lackedEnvelopes(const std::vector<ChainEnd> &ends, qsizetype bytes,
                               Done<std::vector<QByteArray>> done)
{
    answer<std::vector<QByteArray>>(std::move(done), m_disk.state.lackedEnvelopes(ends, bytes));
}

void CorePort::receive(const QString &target, std::vector<Incoming> envelopes, QByteArray bookmark,
                       Done<Received> done)
{
    const Received received = m_disk.state.receive(envelopes, m_disk.now());
    m_disk.leaveForkedChain();
    put(m_disk.state.bookmarks, target, bookmark);
    answer<Received>(std::move(done), received);
}

void CorePort::bookmark(const QString &target, Done<QByteArray> done)
{
    answer<QByteArray>(std::move(done), valueOf(m_disk.state.bookmarks, target));
}

void CorePort::cut(std::vector<Cut> cuts, Done<void> done)
{
    m_disk.state.cut(cuts, m_disk.now());
    if (m_disk.state.isOwnChainCut())
        m_disk.beginIncarnation();
    answer<void>(std::move(done), {});
}

void CorePort::holding(Done<Holding> done)
{
    answer<Holding>(std::move(done), m_disk.state.logEnd().holding);
}

void CorePort::logEnd(Done<LogEnd> done)
{
    answer<LogEnd>(std::move(done), m_disk.state.logEnd());
}

void CorePort::stretch(qint64 after, qint64 upTo, qsizetype bytes, Done<Stretch> done)
{
    answer<Stretch>(std::move(done), m_disk.state.stretch(after, upTo, bytes));
}

void CorePort::merge(const QString &target, std::vector<QByteArray> changes, QByteArray bookmark,
                     Done<Received> done)
{
    const Received received = m_disk.state.take(changes, m_disk.now());
    m_disk.leaveForkedChain();
    put(m_disk.state.bookmarks, target, bookmark);
    answer<Received>(std::move(done), received);
}

void CorePort::keep(const QString &name, QByteArray value, Done<void> done)
{
    put(m_disk.state.facts, name, value);
    answer<void>(std::move(done), {});
}

void CorePort::kept(const QString &name, Done<QByteArray> done)
{
    answer<QByteArray>(std::move(done), valueOf(m_disk.state.facts, name));
}

} // namespace

std::unique_ptr<Disk> makeCoreDisk(quint64 seed, bool isNewer, std::function<qint64()> nowMs)
{
    Dice dice = Dice::ofBits(seed);
    return std::make_unique<CoreDisk>(CoreState({RecordId::random(dice.source()), dice.next64()}),
                                      dice.next64(), isNewer, std::move(nowMs));
}

} // namespace sennight::sync::simulation

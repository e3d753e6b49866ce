// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold after every heal.
#include "world.h"

#include "person.h"
#include "sync/crypto/verify/membership.h"
#include "sync/replica_laws.h"
#include "world_clock.h"

namespace sennight::sync::simulation {
namespace {

constexpr qint64 lookEveryMs = 20'000;
constexpr qint64 askEveryMs = 600'000;
constexpr qint64 givingUpMs = 3LL * 3600 * 1000;
constexpr qint64 patienceMs = 6LL * 3600 * 1000;

} // namespace

void World::heal()
{
    m_server.start();
    m_server.failNext(0);
    m_network.weather = {};
    m_network.flips = 0;
    for (const auto &each : m_stations) {
        each->machine.network.isCutOff = false;
        each->machine.isFull = false;
        if (each->isQuitting)
            each->program.reset();
        start(*each);
        if (each->program)
            each->program->networkBack();
    }
    for (qint64 waited = 0; m_fault.isEmpty() && !isHealed(); waited += lookEveryMs) {
        if (waited > patienceMs)
            return fault(QStringLiteral("does not heal: ") + whyNotHealed());
        if (waited > givingUpMs)
            rejoinLost();
        m_time.run(lookEveryMs);
        look();
        giveTrustBack();
        // What has stopped goes on when a person asks for it.
        for (const auto &each : m_stations)
            if (waited % askEveryMs == 0 && each->program)
                each->program->syncNow();
    }
    if (m_fault.isEmpty())
        check();
    ++m_met.heals;
}

bool World::isTrusted(const Station &station, Level level) const
{
    if (!station.program)
        return false;
    const auto rows = station.program->devices();
    const auto own = std::ranges::find_if(rows, &DeviceRow::isThis);
    return own != rows.end() && own->level >= level;
}

// Whoever was trusted with less is trusted again: what was written meanwhile has to come out.
void World::giveTrustBack()
{
    for (const Station *each : active()) {
        if (!isTrusted(*each, Level::FullTrust))
            continue;
        for (const DeviceRow &row : each->program->devices())
            if (!row.isRevoked && row.level != Level::FullTrust &&
                each->program->changeLevel(row.device, Level::FullTrust))
                return;
    }
}

// Nobody could tell the server of them.
void World::rejoinLost()
{
    for (const auto &each : m_stations)
        if (each->machine.isLostToServer && !each->machine.isRevoked && each->machine.device)
            rejoin(*each);
}

// As a new device: what it has is stated anew, and what it was before counts as removed. What
// others wrote, and only this disk has, nobody takes from it any more; nor from those that come
// back like this at the same time.
void World::rejoin(Station &station)
{
    Machine &machine = station.machine;
    station.program.reset();
    look();
    const std::optional<DeviceId> before = machine.device; // none where it was leaving already
    ChangeIds held = m_holdings.ids();
    for (const auto &each : m_stations)
        if (each.get() != &station && !each->machine.isLeaving)
            held.merge(each->machine.disk->ids());
    ChangeIds lost;
    for (const ChangeId &id : machine.disk->ids())
        if (!held.contains(id) && !(before && m_ledger.chainOf(id).device.view() == before->view()))
            lost.insert(id);
    m_met.excused += static_cast<int>(lost.size());
    m_ledger.excuse(lost);
    if (before)
        m_lostDevices.insert(*before);
    machine.device.reset();
    machine.written.clear();
    machine.proved = 0;
    machine.isLostToServer = false;
    machine.isLeaving = true;
    start(station);
}

std::vector<const World::Station *> World::active() const
{
    std::vector<const Station *> all;
    for (const auto &each : m_stations)
        if (!each->machine.isRevoked)
            all.push_back(each.get());
    return all;
}

bool World::isHealed() const
{
    const auto all = active();
    return std::ranges::all_of(all, [&](const Station *each) {
        Disk &disk = *each->machine.disk;
        return each->program && each->program->isAtRest() && disk.isJoined() &&
               isTrusted(*each, Level::CanEdit) &&
               disk.digest() == all.front()->machine.disk->digest() && isSent(disk);
    });
}

QString World::whyNotHealed() const
{
    QStringList why;
    for (const Station *each : active()) {
        Disk &disk = *each->machine.disk;
        why.append(QStringLiteral("device %1 (%2%3, %4 changes, %5 wait): %6")
                       .arg(each->machine.number)
                       .arg(disk.isJoined() ? u"" : u"not joined, ")
                       .arg(isSent(disk) ? u"sent" : u"unsent")
                       .arg(disk.ids().size())
                       .arg(disk.waiting().size())
                       .arg(each->program ? each->program->state() : QStringLiteral("not run")));
    }
    ChangeIds known;
    for (const Station *each : active())
        known.merge(each->machine.disk->ids());
    for (const Station *each : active()) {
        const ChangeIds here = each->machine.disk->ids();
        QStringList lacks;
        for (const ChangeId &id : known)
            if (!here.contains(id))
                lacks.append(placeOf(id));
        why.append(QStringLiteral("device %1 lacks ").arg(each->machine.number) +
                   lacks.join(QStringLiteral(", ")));
        for (const ChangeId &id : each->machine.disk->waiting())
            why.append(QStringLiteral("%1 waits").arg(placeOf(id)));
    }
    return why.join(QStringLiteral("; "));
}

/// The chain's machine, its incarnation and the number in it.
QString World::placeOf(const ChangeId &id) const
{
    if (!m_ledger.knows(id))
        return QStringLiteral("?");
    const auto change = decode(m_ledger.bytesOf(id));
    const auto owner = std::ranges::find_if(m_stations, [&](const auto &each) {
        return each->machine.device && each->machine.device->view() == change->chain.device.view();
    });
    return QStringLiteral("%1/%2/%3/%4")
        .arg(owner == m_stations.end() ? -1 : (*owner)->machine.number)
        .arg(change->chain.incarnation % 100)
        .arg(change->seq)
        .arg(id.prefix() % 100);
}

std::set<DeviceId> World::revokedDevices() const
{
    std::set<DeviceId> revoked = m_lostDevices;
    // A server that was put back may have forgotten the removal that it told of.
    for (const auto &each : m_stations)
        if (each->machine.isRevoked && each->machine.device)
            revoked.insert(*each->machine.device);
    for (const Station *each : active())
        for (const DeviceRow &row :
             each->program ? each->program->devices() : std::vector<DeviceRow>())
            if (row.isRevoked)
                revoked.insert(row.device);
    return revoked;
}

void World::check()
{
    const auto all = active();
    if (all.empty())
        return;
    checkEqual(all);
    Disk &disk = *all.front()->machine.disk;
    const ChangeIds here = disk.ids();
    checkAccounted(here);
    checkKept(here);
    if (m_fault.isEmpty())
        checkLaws(disk, here);
    checkServer();
    for (const Station *each : all)
        if (const QString found = each->machine.disk->check(); !found.isEmpty())
            fault(QStringLiteral("device %1: ").arg(each->machine.number) + found);
}

void World::checkEqual(const std::vector<const Station *> &all)
{
    Disk &first = *all.front()->machine.disk;
    const QByteArray dump = first.dump();
    const ChangeIds ids = first.ids();
    for (const Station *each : all) {
        Disk &disk = *each->machine.disk;
        const auto name = QStringLiteral("device %1 ").arg(each->machine.number);
        if (disk.ids() != ids)
            fault(name + QStringLiteral("has other changes"));
        if (disk.digest() != first.digest())
            fault(name + QStringLiteral("has another digest"));
        if (disk.dump() != dump)
            fault(name + QStringLiteral("has another dump"));
    }
}

// What a server lost that was put back, and only a device still had that was removed before it gave
// it back: nobody takes it from there any more. Its own changes are looked for all the same.
void World::excuseRemoved(const ChangeIds &here, const std::set<DeviceId> &revoked)
{
    if (m_server.timesPutBack() == 0)
        return;
    ChangeIds lost;
    for (const auto &each : m_stations) {
        if (!each->machine.isRevoked)
            continue;
        for (const ChangeId &id : each->machine.disk->ids()) {
            const auto writer = *DeviceId::fromBytes(m_ledger.chainOf(id).device.view());
            if (!here.contains(id) && !m_holdings.ids().contains(id) && !revoked.contains(writer))
                lost.insert(id);
        }
    }
    m_met.excused += static_cast<int>(lost.size());
    m_ledger.excuse(lost);
}

// Law 2 for whole changes: here, or of a removed device and then listed or still with it.
void World::checkAccounted(const ChangeIds &here)
{
    const std::set<DeviceId> revoked = revokedDevices();
    excuseRemoved(here, revoked);
    ChangeIds elsewhere;
    for (const auto &each : m_stations) {
        elsewhere.merge(each->machine.disk->recovered());
        elsewhere.merge(each->machine.disk->ids());
    }
    m_met.revoked += static_cast<int>(revoked.size());
    for (const ChangeId &id : m_ledger.required()) {
        if (here.contains(id))
            continue;
        const auto device = *DeviceId::fromBytes(m_ledger.chainOf(id).device.view());
        const bool isCut = revoked.contains(device) || m_demoted.contains(device);
        if (!isCut)
            return fault(QStringLiteral("a committed change is lost: ") + placeOf(id));
        ++m_met.recovered;
        if (!elsewhere.contains(id))
            return fault(QStringLiteral("what a removed device wrote is nowhere listed: ") +
                         placeOf(id));
    }
}

void World::checkLaws(Disk &disk, const ChangeIds &here)
{
    ChangeIds gone;
    std::vector<QByteArray> all;
    for (const ChangeId &id : m_ledger.all()) {
        all.push_back(m_ledger.bytesOf(id));
        if (!here.contains(id))
            gone.insert(id);
    }
    checkClocks(all);
    MemoryReplica again({RecordId::random(m_dice.source()), 1});
    again.forget(gone, beginningMs);
    std::vector<QByteArray> log = disk.log();
    m_dice.shuffle(log);
    for (const QByteArray &change : log)
        (void)again.receive(change, beginningMs);
    if (again.logged().size() != log.size() || again.waiting() > 0)
        return fault(QStringLiteral("recomputing leaves changes over"));
    if (again.dump() != disk.dump() || again.digest().toBytes() != disk.digest())
        return fault(QStringLiteral("recomputed, the state is another one"));
    if (!isDigestOfHeads(again))
        return fault(QStringLiteral("the digest is not that of the heads"));
    if (const QString why = checkTree(again); !why.isEmpty())
        return fault(why);
    if (const QString why = checkAgainstLog(again, Oracle(all, gone)); !why.isEmpty())
        return fault(why);
    for (const auto &[id, state] : again.states()) {
        m_met.deleted += state.isDeleted();
        for (const Register &reg : state.registers())
            m_met.conflicts += again.shown({id.first, id.second, reg.field, reg.element}).conflict;
    }
    const std::vector<Tip> &tips = again.frontier().tips();
    m_met.forks += std::ranges::adjacent_find(tips, {}, &Tip::chain) != tips.end();
}

// Each epoch has a key of its own: as whoever has the recovery key can see.
void World::checkKeys(const ServerAccount &account, const Membership &members)
{
    for (const protocol::LocatedSlot &located : account.slots) {
        const auto slot = decodeSlot(located.slot);
        for (const QString &written : std::as_const(m_secrets.keys)) {
            const auto key = RecoveryKey::read(written);
            auto root = openSlot(*slot, members.account(), *key);
            const auto bundle =
                root ? openBundle(std::move(*root), members) : std::unexpected(root.error());
            if (!bundle)
                continue;
            std::set<QByteArray> keys;
            for (const EpochStart &epoch : members.epochs()) {
                const auto bytes = bundle->keys.find(epoch.number)->secret().bytes();
                keys.insert(QByteArray(reinterpret_cast<const char *>(bytes.data()),
                                       static_cast<qsizetype>(bytes.size())));
            }
            if (keys.size() != members.epochs().size())
                fault(QStringLiteral("an epoch began with an old key"));
            return;
        }
    }
    if (m_server.timesPutBack() == 0)
        fault(QStringLiteral("no recovery key opens the account"));
}

// Nobody who was removed has the key of what is written since.
void World::checkMembership(const ServerAccount &account)
{
    const auto members = Membership::folded(account.records);
    if (!members)
        return fault(QStringLiteral("the membership log at the server is none"));
    checkKeys(account, *members);
    for (const EpochShare &share : members->epoch().shares)
        if (share.device && !members->isActive(*share.device))
            fault(QStringLiteral("a removed device has a share of the key"));
}

// What a device that removes another one has of it, and the server too, is kept.
void World::checkKept(const ChangeIds &here)
{
    const std::set<DeviceId> revoked = revokedDevices();
    for (const auto &[device, attempts] : m_removals) {
        const auto isKept = [&](const ChangeIds &known) {
            return std::ranges::all_of(known, [&](const ChangeId &id) {
                return here.contains(id) || !m_ledger.required().contains(id);
            });
        };
        if (revoked.contains(device) && !m_lostDevices.contains(device) &&
            !m_demoted.contains(device) && m_server.timesPutBack() == 0 &&
            std::ranges::none_of(attempts, isKept))
            fault(QStringLiteral("less of a removed device is kept than was known"));
    }
}

// An own change is always later than the one before it, whatever the wall clock says.
void World::checkClocks(const std::vector<QByteArray> &all)
{
    std::map<ChangeId, Hlc> clocks;
    for (const QByteArray &bytes : all) {
        const auto change = decode(bytes);
        const auto before = clocks.find(change->prev);
        if (change->seq > 1 && before != clocks.end() && before->second >= change->hlc)
            return fault(QStringLiteral("a device's own clock went back"));
        clocks.emplace(ChangeId::of(bytes), change->hlc);
    }
}

void World::checkServer()
{
    m_server.state().eachBytes([this](const QByteArray &bytes) {
        if (bytes.contains(canary.data()))
            fault(QStringLiteral("plain text at the server"));
    });
    for (const auto &[tag, account] : m_server.state().accounts) {
        checkMembership(account);
        m_met.snapshots += static_cast<int>(account.snapshots.size());
    }
}

// Law 4: a round that says that it is done has everything at the server that was here when it
// began.
void World::checkSynced(Machine &machine, size_t written)
{
    look();
    const size_t end = std::min(written, machine.written.size());
    const ChangeIds listed = m_demoted.empty() ? ChangeIds() : machine.disk->recovered();
    for (; machine.proved < end; ++machine.proved)
        if (!m_holdings.ids().contains(machine.written[machine.proved]) &&
            !listed.contains(machine.written[machine.proved]))
            return fault(QStringLiteral("device %1 is told that all is sent").arg(machine.number));
}

} // namespace sennight::sync::simulation

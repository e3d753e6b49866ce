// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "core_disk.h"
#include "person.h"
#include "sync/crypto/verify/membership.h"
#include "world_clock.h"

namespace sennight::sync::simulation {
namespace {

constexpr size_t mostStations = 12;
constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qint64 yearMs = 365 * dayMs;

} // namespace

Met &Met::operator+=(const Met &other)
{
    for (int Met::*each :
         {&Met::heals, &Met::changes, &Met::conflicts, &Met::forks, &Met::deleted, &Met::revoked,
          &Met::recovered, &Met::excused, &Met::snapshots, &Met::devices})
        this->*each += other.*each;
    requests += other.requests;
    return *this;
}

World::World(const Script &script, WorldOptions options)
    : m_script(script)
    , m_options(std::move(options))
    , m_dice(Dice::ofBits(SeededRandom(script.seed).next64()))
    , m_entropy(m_dice.next64())
    , m_server(m_time, m_dice.next64())
    , m_network{m_time, m_server, Dice::ofBits(m_dice.next64())}
    , m_around{m_time,
               m_network,
               m_entropy,
               m_dice,
               m_secrets,
               [this](const QString &what) { fault(what); },
               [this](Machine &machine) { noteJoined(machine); },
               [this](Machine &machine, size_t written) { checkSynced(machine, written); }}
{
    m_network.tap = [this](const QByteArray &bytes) {
        ++m_met.requests;
        if (bytes.contains(canary.data()))
            fault(QStringLiteral("plain text on the wire"));
    };
    for (int i = 0; i < script.devices; ++i)
        addStation(i == 0, m_dice);
    m_time.run(60'000);
}

World::~World()
{
    for (const auto &each : m_stations)
        each->program.reset();
}

QString World::run()
{
    for (m_step = 0; m_step < m_script.steps.size() && m_fault.isEmpty(); ++m_step) {
        const Step &step = m_script.steps[m_step];
        if (m_options.tell)
            m_options.tell(QStringLiteral("%1 (%2 s): %3 %4")
                               .arg(m_step)
                               .arg(m_time.nowMs() / 1000)
                               .arg(nameOf(step.kind))
                               .arg(static_cast<size_t>(step.device) % m_stations.size()));
        take(step);
        look();
    }
    if (m_fault.isEmpty())
        heal();
    m_met.changes = static_cast<int>(m_ledger.size());
    m_met.devices = static_cast<int>(m_stations.size());
    return m_fault;
}

void World::fault(const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = QStringLiteral("step %1: %2").arg(m_step).arg(what);
}

World::Station &World::station(int number)
{
    return *m_stations[static_cast<size_t>(number) % m_stations.size()];
}

World::Station &World::addStation(bool isFounder, Dice &dice)
{
    m_stations.push_back(std::make_unique<Station>());
    Station &added = *m_stations.back();
    Machine &machine = added.machine;
    machine.number = static_cast<int>(m_stations.size()) - 1;
    machine.isFounder = isFounder;
    const bool isNewer = machine.number % 3 == 1;
    machine.disk =
        m_options.makeDisk(dice.next64(), isNewer, [this, &machine] { return nowMs(machine); });
    start(added);
    return added;
}

void World::start(Station &station)
{
    if (station.program || station.machine.isRevoked)
        return;
    station.isQuitting = false;
    station.machine.isFounder = station.machine.isFounder && !m_secrets.isFounded;
    station.program = std::make_unique<Program>(station.machine, m_around);
}

qint64 World::nowMs(const Machine &machine) const
{
    return beginningMs + m_time.nowMs() + machine.clockOffsetMs;
}

void World::take(const Step &step)
{
    Dice dice = Dice::ofBits(step.seed);
    Station &chosen = station(step.device);
    using enum StepKind;
    switch (step.kind) {
    case Edit:
    case Remove:
    case Settle:
    case Undo:
        return edit(step, chosen, dice);
    case Wait:
        return wait(dice);
    case WaitLong:
        return waitLong(dice);
    case Weather:
        return changeWeather(dice);
    case Join:
    case Revoke:
    case SwapSecret:
    case ChangeLevel:
        return takeAccountStep(step, chosen, dice);
    case ServerDown:
    case ServerFails:
    case ServerBackUp:
    case ServerRestore:
    case ServerClock:
        return visitServer(step, dice);
    case Heal:
        return heal();
    default:
        return disturb(step, chosen, dice);
    }
}

void World::disturb(const Step &step, Station &chosen, Dice &dice)
{
    Machine &machine = chosen.machine;
    using enum StepKind;
    switch (step.kind) {
    case SyncNow:
        if (chosen.program && !chosen.isQuitting)
            chosen.program->syncNow();
        return;
    case Kill:
        return kill(chosen, dice);
    case Quit:
        if (chosen.program && !chosen.isQuitting) {
            chosen.isQuitting = true;
            chosen.program->quit([] {});
        }
        return;
    case Start:
        if (chosen.isQuitting)
            chosen.program.reset();
        return start(chosen);
    case CutOff:
        machine.network.isCutOff = !machine.network.isCutOff;
        if (!machine.network.isCutOff && chosen.program && !chosen.isQuitting)
            chosen.program->networkBack();
        return;
    case ClockJump:
        return setClock(machine, dice);
    case DiskFull:
        machine.isFull = !machine.isFull;
        return;
    case Tamper:
        m_network.flips = 1 + dice.below(3);
        return;
    case BackUp:
        machine.backup = machine.disk->copy();
        machine.backupDevice = machine.device;
        return;
    case Restore:
        return restore(chosen, dice);
    case Clone:
        return clone(chosen, dice);
    default:
        return;
    }
}

// Half of them in the midst of a round.
void World::kill(Station &station, Dice &dice)
{
    if (station.program && !station.isQuitting && dice.oneIn(2)) {
        station.program->syncNow();
        m_time.run(dice.below(200));
    }
    station.program.reset();
}

void World::takeAccountStep(const Step &step, Station &chosen, Dice &dice)
{
    if (step.kind == StepKind::Join && m_stations.size() < mostStations)
        addStation(false, dice);
    else if (step.kind == StepKind::Revoke)
        revoke(chosen, dice);
    else if (step.kind == StepKind::ChangeLevel)
        changeLevel(chosen, dice);
    else if (step.kind == StepKind::SwapSecret && chosen.program && !chosen.isQuitting)
        chosen.program->replaceSecret();
}

void World::visitServer(const Step &step, Dice &dice)
{
    using enum StepKind;
    switch (step.kind) {
    case ServerDown:
        m_server.isUp() ? m_server.stop() : m_server.start();
        return;
    case ServerFails:
        return m_server.failNext(1 + dice.below(4));
    case ServerBackUp:
        look();
        m_serverBackup.emplace(m_server.state(), m_holdings);
        return;
    case ServerRestore:
        return putServerBack();
    case ServerClock:
        return m_server.setClock(dice.oneIn(2) ? 0 : (dice.below(3) - 1) * yearMs);
    default:
        return;
    }
}

void World::write(Station &station, const std::function<std::vector<QByteArray>(Disk &)> &commit)
{
    Machine &machine = station.machine;
    if (!machine.disk->isJoined() || machine.isRevoked || machine.isFull || machine.isLeaving)
        return;
    for (const QByteArray &change : commit(*machine.disk)) {
        m_ledger.committed(change);
        machine.written.push_back(ChangeId::of(change));
    }
    if (station.program && !station.isQuitting)
        station.program->saved();
}

void World::noteJoined(Machine &machine)
{
    for (const QByteArray &change : machine.disk->log()) {
        const ChangeId id = ChangeId::of(change);
        if (m_ledger.knows(id))
            continue;
        m_ledger.committed(change);
        machine.written.push_back(id);
    }
}

void World::edit(const Step &step, Station &station, Dice &dice)
{
    const qint64 now = nowMs(station.machine);
    write(station, [&](Disk &disk) -> std::vector<QByteArray> {
        Person person(
            dice, [&](const RegisterKey &key) { return disk.shown(key); }, disk.isNewer());
        switch (step.kind) {
        case StepKind::Remove:
            return disk.commit({person.removal()}, now);
        case StepKind::Undo:
            return disk.undo(now);
        case StepKind::Settle: {
            const auto settlement = person.settlement();
            return settlement ? disk.commit({*settlement}, now) : std::vector<QByteArray>();
        }
        default:
            return disk.commit(person.edits(), now);
        }
    });
}

void World::wait(Dice &dice)
{
    const int kind = dice.below(20);
    m_time.run(kind == 0   ? dice.below(1'200'000)
               : kind < 10 ? dice.below(60'000)
                           : dice.below(6'000));
}

// Nobody works meanwhile. The server lets go of what nobody needs.
void World::waitLong(Dice &dice)
{
    for (const auto &each : m_stations)
        each->program.reset();
    m_time.run((20 + dice.below(40)) * dayMs);
    for (const auto &each : m_stations)
        if (!dice.oneIn(4))
            start(*each);
}

void World::changeWeather(Dice &dice)
{
    switch (dice.below(4)) {
    case 0:
        m_network.weather = {10, 10, 3, 1, 1'000};
        return;
    case 1:
        m_network.weather = {40, 20, 10, 5, 5'000};
        return;
    default:
        m_network.weather = {};
    }
}

void World::setClock(Machine &machine, Dice &dice)
{
    switch (dice.below(4)) {
    case 0:
        machine.clockOffsetMs = 10 * yearMs;
        return;
    case 1:
        machine.clockOffsetMs = -10 * yearMs;
        return;
    case 2:
        machine.clockOffsetMs = dice.below(600'000) - 300'000;
        return;
    default:
        machine.clockOffsetMs = 0;
    }
}

ChangeIds World::heldByDisks() const
{
    ChangeIds held;
    for (const auto &each : m_stations) {
        held.merge(each->machine.disk->ids());
        held.merge(each->machine.disk->waiting());
        held.merge(each->machine.disk->recovered());
    }
    return held;
}

// Nobody takes it from the server.
bool World::isCutOff(const ChangeId &id) const
{
    const auto change = decode(m_ledger.bytesOf(id));
    return std::ranges::any_of(m_server.state().accounts, [&](const auto &account) {
        const auto members = Membership::folded(account.second.records);
        const auto standing = members ? members->standingOf(chainTagOf(change->chain))
                                      : std::unexpected(members.error());
        return standing ? change->seq > standing->lastSeq()
                        : standing.error() != CryptoError::UnknownDevice;
    });
}

// A person who puts an old copy back gives up what only this disk held or listed.
void World::restore(Station &station, Dice &dice)
{
    Machine &machine = station.machine;
    if (!machine.backup || machine.isRevoked)
        return;
    station.program.reset();
    look();
    ChangeIds before = machine.disk->ids();
    before.merge(machine.disk->waiting());
    before.merge(machine.disk->recovered());
    machine.disk->putBack(*machine.backup);
    const ChangeIds held = heldByDisks();
    ChangeIds lost;
    for (const ChangeId &id : before)
        if (!held.contains(id) && (!m_holdings.ids().contains(id) || isCutOff(id)))
            lost.insert(id);
    m_met.excused += static_cast<int>(lost.size());
    m_ledger.excuse(lost);
    const bool isJoined = machine.disk->isJoined();
    if (isJoined && machine.device != machine.backupDevice) { // left since, and its keys with it
        machine.device = machine.backupDevice;
        return rejoin(station);
    }
    if (!isJoined)
        machine.device.reset();
    else if (dice.oneIn(2))
        machine.disk->beginIncarnation();
    const ChangeIds here = machine.disk->ids();
    std::erase_if(machine.written, [&](const ChangeId &id) { return !here.contains(id); });
    machine.proved = 0;
    start(station);
}

// With its keys. Half of them notice where they are before they write.
void World::clone(Station &station, Dice &dice)
{
    if (m_stations.size() >= mostStations || !station.machine.disk->isJoined())
        return;
    Station &copy = addStation(false, dice);
    copy.program.reset();
    copy.machine.disk = station.machine.disk->copy();
    copy.machine.keychain = station.machine.keychain;
    copy.machine.device = station.machine.device;
    copy.machine.isRevoked = station.machine.isRevoked;
    copy.machine.written = station.machine.written;
    if (dice.oneIn(2))
        copy.machine.disk->beginIncarnation();
    start(copy);
}

void World::revoke(Station &station, Dice &dice)
{
    if (!station.program || station.isQuitting)
        return;
    std::vector<DeviceId> others;
    for (const DeviceRow &row : station.program->devices())
        if (!row.isThis && !row.isRevoked)
            others.push_back(row.device);
    std::set<DeviceId> used;
    for (const auto &each : m_stations)
        if (each->machine.device && !each->machine.isRevoked)
            used.insert(*each->machine.device);
    if (used.size() <= 2 || others.empty())
        return;
    const DeviceId chosen = dice.pick(others);
    look();
    ChangeIds known;
    for (const ChangeId &id : station.machine.disk->ids())
        if (m_ledger.chainOf(id).device.view() == chosen.view() && m_holdings.ids().contains(id))
            known.insert(id);
    if (station.program->revoke(chosen))
        m_removals[chosen].push_back(std::move(known));
}

void World::changeLevel(Station &station, Dice &dice)
{
    if (!station.program || station.isQuitting)
        return;
    std::vector<DeviceId> others;
    for (const DeviceRow &row : station.program->devices())
        if (!row.isThis && !row.isRevoked)
            others.push_back(row.device);
    if (others.empty())
        return;
    const DeviceId chosen = dice.pick(others);
    const auto level = static_cast<Level>(dice.below(4));
    if (station.program->changeLevel(chosen, level) && !mayWriteChanges(level))
        m_demoted.insert(chosen);
}

// What only the server held, and not yet when it was backed up, is lost with its disk.
void World::putServerBack()
{
    if (!m_serverBackup)
        return;
    look();
    const ChangeIds held = heldByDisks();
    ChangeIds lost;
    for (const ChangeId &id : m_holdings.ids())
        if (!m_serverBackup->second.ids().contains(id) && !held.contains(id))
            lost.insert(id);
    m_met.excused += static_cast<int>(lost.size());
    m_ledger.excuse(lost);
    m_server.putBack(m_serverBackup->first);
    m_holdings = m_serverBackup->second;
    for (const auto &each : m_stations)
        each->machine.proved = 0;
}

void World::look()
{
    m_holdings.look(m_server.state(), m_ledger);
}

} // namespace sennight::sync::simulation

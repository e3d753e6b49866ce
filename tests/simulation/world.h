// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "program.h"
#include "script.h"

namespace sennight::sync::simulation {

/// Makes the disk of one more device. `nowMs`: the machine's clock.
using MakeDisk =
    std::function<std::unique_ptr<Disk>(quint64 seed, bool isNewer, std::function<qint64()> nowMs)>;

struct WorldOptions
{
    MakeDisk makeDisk;
    std::function<void(const QString &)> tell = {}; ///< each step, for people
};

/// What a history held: one that never meets a fork proves nothing about forks.
struct Met
{
    int heals = 0;
    int changes = 0;
    int conflicts = 0;
    int forks = 0;
    int deleted = 0;
    int revoked = 0;
    int recovered = 0;
    int excused = 0;
    int snapshots = 0;
    int devices = 0;
    quint64 requests = 0;
    Met &operator+=(const Met &other);
};

/// Devices, a server and the network between them, from one seed: the real merge, envelopes,
/// membership, account, cloud target and server service; time, network and disks are the world's.
class World
{
public:
    World(const Script &script, WorldOptions options);
    ~World();

    /// Plays the script, then heals. Empty, or which law is broken, and after which step.
    [[nodiscard]] QString run();
    [[nodiscard]] const Met &met() const { return m_met; }

private:
    struct Station
    {
        Machine machine;
        std::unique_ptr<Program> program;
        bool isQuitting = false;
    };

    void take(const Step &step);
    void disturb(const Step &step, Station &station, Dice &dice);
    void visitServer(const Step &step, Dice &dice);
    void takeAccountStep(const Step &step, Station &station, Dice &dice);
    Station &station(int number);
    Station &addStation(bool isFounder, Dice &dice);
    void start(Station &station);
    void write(Station &station, const std::function<std::vector<QByteArray>(Disk &)> &commit);
    void noteJoined(Machine &machine);
    void edit(const Step &step, Station &station, Dice &dice);
    void wait(Dice &dice);
    void waitLong(Dice &dice);
    void changeWeather(Dice &dice);
    void setClock(Machine &machine, Dice &dice);
    void kill(Station &station, Dice &dice);
    void restore(Station &station, Dice &dice);
    void clone(Station &station, Dice &dice);
    void revoke(Station &station, Dice &dice);
    void changeLevel(Station &station, Dice &dice);
    void putServerBack();
    void look();
    [[nodiscard]] qint64 nowMs(const Machine &machine) const;
    [[nodiscard]] ChangeIds heldByDisks() const;
    [[nodiscard]] bool isCutOff(const ChangeId &id) const;

    // world_checks.cpp
    void heal();
    void rejoinLost();
    void rejoin(Station &station);
    void giveTrustBack();
    [[nodiscard]] bool isTrusted(const Station &station, Level level) const;
    [[nodiscard]] bool isHealed() const;
    [[nodiscard]] std::vector<const Station *> active() const;
    [[nodiscard]] std::set<DeviceId> revokedDevices() const;
    void check();
    void checkEqual(const std::vector<const Station *> &all);
    void excuseRemoved(const ChangeIds &here, const std::set<DeviceId> &revoked);
    void checkAccounted(const ChangeIds &here);
    void checkKept(const ChangeIds &here);
    void checkClocks(const std::vector<QByteArray> &all);
    void checkMembership(const ServerAccount &account);
    void checkKeys(const ServerAccount &account, const Membership &members);
    void checkLaws(Disk &disk, const ChangeIds &here);
    void checkServer();
    void checkSynced(Machine &machine, size_t written);
    void fault(const QString &what);
    [[nodiscard]] QString whyNotHealed() const;
    [[nodiscard]] QString placeOf(const ChangeId &id) const;

    Script m_script;
    WorldOptions m_options;
    Dice m_dice;
    SeededEntropy m_entropy;
    VirtualTime m_time;
    VirtualServer m_server;
    VirtualNetwork m_network;
    Secrets m_secrets;
    Around m_around;
    std::vector<std::unique_ptr<Station>> m_stations;
    Ledger m_ledger;
    ServerHoldings m_holdings;
    std::optional<std::pair<ServerState, ServerHoldings>> m_serverBackup;
    /// For each removal that was tried: what was known of the device where it was.
    std::map<DeviceId, std::vector<ChangeIds>> m_removals;
    std::set<DeviceId> m_demoted;     ///< that might not write for a while
    std::set<DeviceId> m_lostDevices; ///< by a server that was put back
    QString m_fault;
    size_t m_step = 0;
    Met m_met;
};

} // namespace sennight::sync::simulation

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk.h"
#include "engine_driver.h"
#include "slow_replica.h"
#include "sync/cloud/cloud_target.h"
#include "virtual_keychain.h"
#include "virtual_network.h"

namespace sennight::sync::simulation {

/// What the people of a world have written down.
struct Secrets
{
    QStringList keys;       ///< recovery keys, the newest last; older ones may open nothing
    bool isFounded = false; ///< there is an account to join
};

/// One machine: what is on its disk and in its keychain, how its clock is set and whether it is on
/// the network. Programs on it come and go.
struct Machine
{
    int number = 0;
    std::unique_ptr<Disk> disk;
    Keychain keychain;
    NetworkEnd network;
    qint64 clockOffsetMs = 0;
    bool isFounder = false;
    std::optional<DeviceId> device; ///< once it belongs to the account
    bool isRevoked = false;         ///< and it was told so
    bool isFull = false;            ///< the disk
    bool isLeaving = false;         ///< the account, to join it again
    /// The server was put back, and knows no more that this device joined, or others have written
    /// another membership since: it has to join anew. What it wrote since is with it.
    bool isLostToServer = false;
    std::unique_ptr<Disk> backup;
    std::optional<DeviceId> backupDevice; ///< that it was then
    std::vector<ChangeId> written;        ///< in the order of its chains
    size_t proved = 0; ///< of these are at the server, as a round said and was true
};

/// What a program finds around it; all of it outlives the program.
struct Around
{
    VirtualTime &time;
    VirtualNetwork &network;
    Entropy &entropy;
    Dice &dice;
    Secrets &secrets;
    /// Something that must never be.
    std::function<void(const QString &)> fault;
    /// The machine's disk belongs to the account now; something may have been written with that.
    std::function<void(Machine &)> joined;
    /// A round at the server has ended well, which began when so many changes had been written.
    std::function<void(Machine &, size_t written)> synced;
};

/// The program on a machine, from its start until it quits or is killed (destroyed): the account
/// and the target as they are, over the machine's disk and the virtual network.
class Program final
{
public:
    Program(Machine &machine, Around &around);
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// A person's edit is on the disk.
    void saved();
    void syncNow();
    void networkBack();
    /// Says the last words; the program may be destroyed once `done` is called, or before.
    void quit(std::function<void()> done);

    /// False where it cannot be tried now.
    bool revoke(const DeviceId &device);
    bool changeLevel(const DeviceId &device, Level level);
    void replaceSecret();
    /// Devices that belong to the account, as this one knows.
    [[nodiscard]] std::vector<DeviceRow> devices() const;
    /// Nothing is under way, and the last round ended well.
    [[nodiscard]] bool isAtRest() const;
    [[nodiscard]] QString state() const; ///< for people

private:
    void restore();
    void resume();
    void finishPending();
    void enter();
    void leave();
    void found();
    void join(qsizetype nthKey);
    void joined();
    void again(void (Program::*step)());
    void ended(const RoundResult &result);
    [[nodiscard]] bool isExcused(const RoundResult &result) const;
    void checkOwnRecord(const AccountResult<void> &done);
    [[nodiscard]] bool isFree() const;
    [[nodiscard]] bool isForkedFromServer() const;
    [[nodiscard]] qint64 nowMs() const;

    Machine &m_machine;
    Around &m_around;
    VirtualScheduler m_scheduler;
    std::unique_ptr<Replica> m_port;
    SlowReplica m_replica;
    VirtualKeychain m_keychain;
    CloudAccount m_account;
    CloudTarget m_target;
    EngineDriver m_engine;
    bool m_isStarted = false;
    // When the round under way began:
    size_t m_writtenBefore = 0;
    int m_timesPutBack = 0;
    int m_flippedBefore = 0; ///< in the round before
    int m_flipped = 0;
    QString m_state;
};

/// Whether nothing is left to send.
[[nodiscard]] bool isSent(Disk &disk);

} // namespace sennight::sync::simulation

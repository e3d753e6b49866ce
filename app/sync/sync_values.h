// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/record_id.h"
#include "sync/core/fixed_bytes.h"
#include "sync/crypto/verify/member_record.h"

#include <QMetaType>
#include <QString>

#include <expected>
#include <optional>
#include <vector>

// What the screens and the command line are told of sync: plain values. Instants are milliseconds
// since 1970 UTC, 0 for never.

namespace sennight {

enum class SyncState : quint8 {
    Off,       ///< nothing leaves this device
    SettingUp, ///< turnOn() is under way
    On,
    Paused, ///< by the person, until resumed; changes are kept and wait
};

/// What a target is doing.
enum class SyncStage : quint8 {
    Idle,
    Connecting,
    Preparing, ///< what is here is made ready to be sent (first sync, joining again)
    Sending,
    Taking, ///< what others wrote is fetched and applied
};

/// What stands in the way, of a target or of a call. The words and the next step for people are in
/// sync_text.h.
enum class SyncTrouble : quint8 {
    None,
    // the way to the server; tried again by itself
    Offline,      ///< this computer has no network
    Unreachable,  ///< no answer from the server
    Captive,      ///< the network wants a login first
    ProxyRefused, ///< the proxy wants other credentials
    Busy,         ///< the server asks to wait
    ServerFailed, ///< the server has a fault
    Full,         ///< no room for this account any more; taking goes on
    // a person is needed
    Untrusted,        ///< the certificate is not good, or it is another server than before
    NotAServer,       ///< something else than a Sennight server answers there
    UpdateNeeded,     ///< a newer program is needed
    Revoked,          ///< this device was removed by another one
    ReadOnly,         ///< this device may not write: what it wrote stays here as a copy
    AccountGone,      ///< the server knows the account no longer
    KeychainDenied,   ///< it is locked, or said no
    KeychainAway,     ///< the one with this device's keys does not answer
    PassphraseNeeded, ///< of this device's key file: unlock()
    KeysGone,         ///< the keys of this device are not where they were kept
    ClockWrong,       ///< by `clockOffMs`; sync goes on
    // faults
    Tampered, ///< what came is not what a member of the account sealed
    Diverged, ///< devices with the same changes show different things
    Local,    ///< the store could not: `local`
    // what a person gave
    BadAddress,   ///< not the address of a server
    NotEncrypted, ///< http:// to another computer
    BadInvite,    ///< unknown, used up or needed
    RegistrationClosed,
    WeakPassphrase,
    UnreadablePassphrase, ///< empty, too long, or with characters that cannot be typed again
    WrongSecret,          ///< opens no account on this server
    MistypedKey,          ///< no recovery key reads like that: `group`
    KeyNotConfirmed,      ///< the recovery key was not asked back, or none was shown
    // the rest
    NoKeychain,    ///< this computer has none: a key file under a passphrase must be chosen
    NotAllowed,    ///< a device of full trust is needed
    LastFullTrust, ///< somebody must be able to let devices in
    Unsettled,     ///< sent, but not answered: the same call again tells, or the next start
    SyncOff,       ///< it must be on for this
    AlreadyOn,     ///< it must be off for this
    ThisDevice,    ///< cannot remove itself
    UnknownDevice,
    AlreadyRevoked,
    NothingChanges, ///< it is so already
    WrongState,     ///< something else is under way
    OutOfMemory,    ///< the keys take 256 MiB
    Cancelled,
};

/// Why a call, or a round, came to nothing.
struct SyncProblem
{
    SyncTrouble trouble = SyncTrouble::None;
    int group = 0;       ///< of a mistyped recovery key, 1 … 8; 0 where nobody can tell
    QString detail = {}; ///< for logs and "Copy details": no content, no secret
    std::optional<Error> local = {};
    bool isGivenUp = false; ///< whatever the trouble: it is not tried again by itself
    friend bool operator==(const SyncProblem &, const SyncProblem &) = default;
};

template <typename T>
using SyncResult = std::expected<T, SyncProblem>;

struct SyncTargetStatus
{
    QString name = {};  ///< "cloud": names the target in calls
    QString place = {}; ///< for people: "sync.example.org"
    SyncStage stage = SyncStage::Idle;
    qint64 done = 0;       ///< changes of the running stage
    qint64 total = 0;      ///< 0 where nobody knows
    qint64 lastSyncMs = 0; ///< the end of the last round that left nothing over
    qint64 triedMs = 0;    ///< the end of the last round, whatever came of it
    /// Own changes that it has not acknowledged; 0 where none of them goes there by itself.
    qint64 pending = 0;
    bool asked = true;     ///< a round has ended since the start: what follows is known
    bool reachable = true; ///< by the last answer, or none
    /// Nothing pending, and no device with the same changes shows something else.
    bool upToDate = false;
    SyncProblem problem = {}; ///< None in order
    qint64 nextTryMs = 0;     ///< when it is tried again by itself; 0 where it is not
    qint64 storedBytes = -1;  ///< of this account there, locked; below 0 where it did not say
    friend bool operator==(const SyncTargetStatus &, const SyncTargetStatus &) = default;
};

/// Where the keys of this device are kept.
enum class SyncKeyPlace : quint8 { Keychain, File };

/// What was decided of a device and waits for the server. The level that the device has takes it
/// back.
struct SyncDeviceChange
{
    sync::DeviceId device = {};
    QString name = {};
    std::optional<sync::Level> level = {}; ///< none: to be revoked
    friend bool operator==(const SyncDeviceChange &, const SyncDeviceChange &) = default;
};

/// A device that came by itself, by a secret of the account or through another one, and of which
/// nobody here said yet that it is known.
struct SyncArrival
{
    sync::DeviceId device = {};
    QString name = {}; ///< empty until it said it
    qint64 atMs = 0;   ///< by its clock
    sync::Level level = sync::Level::CanEdit;
    friend bool operator==(const SyncArrival &, const SyncArrival &) = default;
};

struct SyncStatus
{
    SyncState state = SyncState::Off;
    std::vector<SyncTargetStatus> targets = {}; ///< empty while off
    QString server = {};                        ///< its address as it was given; empty while off
    QString account = {};                       ///< a few characters that tell accounts apart
    QString thisDevice = {};                    ///< its name
    sync::Level level = sync::Level::FullTrust;
    SyncKeyPlace keys = SyncKeyPlace::Keychain;
    bool hasPassphrase = false; ///< beside the recovery key
    qint64 clockOffMs = 0;      ///< this computer's clock less the server's
    bool joins = false;         ///< while SettingUp: an account that is there
    /// SettingUp, and ended before anything was kept to go on with: it is to be begun again.
    bool isCutOff = false;
    /// Who removed this device, and when; where it was.
    QString revokedBy = {};
    qint64 revokedMs = 0;
    std::vector<SyncDeviceChange> waitingChanges = {}; ///< oldest first
    /// The account is to be deleted, and the server could not be asked yet: Paused, until it was,
    /// or resume() takes it back.
    bool deletionWaits = false;
    std::vector<SyncArrival> arrivals = {}; ///< oldest first
    friend bool operator==(const SyncStatus &, const SyncStatus &) = default;
};

struct SyncSetUp
{
    QString server = {}; ///< as typed
    bool joins = false;
    QString invite = {};      ///< for a new account; empty where none is needed
    QString passphrase = {};  ///< of a new account: empty for none. Joining: one of the two secrets
    QString recoveryKey = {}; ///< joining only; as typed
    QString deviceName = {};
    SyncKeyPlace keys = SyncKeyPlace::Keychain;
    QString keyFilePassphrase = {};          ///< where keys are kept in a file
    std::vector<RecordId> projectsHere = {}; ///< stay on this device only
};

/// What a first upload is about to be.
struct SyncSize
{
    qint64 records = 0;
    qint64 bytes = 0; ///< a rough guess of what is sent
};

struct SyncDevice
{
    sync::DeviceId id = {};
    QString name = {};
    sync::Level level = sync::Level::CanEdit;
    bool isThis = false;
    bool revoked = false;
    qint64 sinceMs = 0;  ///< when it was let in
    qint64 seenMs = 0;   ///< by the server's clock
    QString system = {}; ///< "Linux", "Windows"; empty where it did not say
    std::optional<SyncDeviceChange> waiting = {};
    friend bool operator==(const SyncDevice &, const SyncDevice &) = default;
};

enum class SyncLogKind : quint8 {
    Round,     ///< sent and received something
    Trouble,   ///< ended with `problem`
    Conflicts, ///< `count` came
    Device,    ///< one was let in, changed or revoked: `name`
    Account,   ///< turned on, off, paused, resumed, secrets replaced
    Recovered, ///< something was put aside: `count`
    PutBack,   ///< records that were deleted elsewhere live again: `count`
    Deleted,   ///< so much was deleted elsewhere that a backup was made first: `count`
};

enum class SyncAccountEvent : quint8 {
    None,
    TurnedOn,
    Joined,
    TurnedOff,
    Paused,
    Resumed,
    SecretsReplaced,
    DeviceAdded,
    DeviceRenamed,
    DeviceLevel,
    DeviceRevoked,
    SetUpFailed, ///< at `place`, with `problem`
};

/// A line of the sync log: ids and counts, never content or secrets.
struct SyncLogEntry
{
    qint64 id = 0; ///< ascending
    qint64 atMs = 0;
    SyncLogKind kind = SyncLogKind::Round;
    QString target = {};
    qint64 sent = 0;     ///< changes
    qint64 received = 0; ///< changes
    qint64 count = 0;    ///< of a round: the items of a first upload
    SyncAccountEvent event = SyncAccountEvent::None;
    QString name = {};  ///< of a device
    QString by = {};    ///< the name of the device that did it; empty where nobody knows
    QString place = {}; ///< of a set-up that failed: "sync.example.org"
    SyncProblem problem = {};
    friend bool operator==(const SyncLogEntry &, const SyncLogEntry &) = default;
};

struct SyncLogFilter
{
    std::vector<SyncLogKind> kinds = {}; ///< empty: all
    qint64 beforeId = 0;                 ///< older than this entry; 0: from the newest on
    int limit = 200;
};

} // namespace sennight

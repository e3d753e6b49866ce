// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account_facts.h"
#include "http_calls.h"
#include "member_events.h"
#include "sync/core/ports.h"
#include "sync/crypto/device_key_store.h"
#include "sync/crypto/key_slots.h"
#include "sync/crypto/verify/membership.h"

#include <deque>

namespace sennight::sync {

/// Everything that an account can be refused for. The words for people are made elsewhere.
enum class AccountError : quint8 {
    // the way to the server
    Unreachable,
    Captive,
    ProxyRefused,
    Untrusted,   ///< its certificate, or it is another server than the account's
    BadAddress,  ///< neither https nor this computer itself
    NotSennight, ///< what answered makes no sense
    ServerBusy,  ///< it asks to wait `seconds`, or stops just now
    ServerFailed,
    UpdateNeeded, ///< this program, or the server, is too old for the other
    // what the server refuses
    RegistrationClosed,
    InviteNeeded,
    InviteUsed,
    QuotaFull,
    NotAllowed,  ///< this device is not of full trust
    Revoked,     ///< this device was removed
    AccountGone, ///< the server does not know the account, or this device: join again
    Superseded,  ///< another device changed the membership at the same time: look again
    // secrets
    SecretUnknown,  ///< no account at this server is opened by it
    SecretReplaced, ///< it was this account's, and was replaced
    WeakSecret,
    // this device
    NoAccount,
    HasAccount, ///< leave it first
    NoKeychain,
    KeychainLocked,
    PassphraseNeeded, ///< of the file with this device's keys
    WrongPassphrase,
    KeysLost, ///< this device has to leave and to join again
    OutOfMemory,
    LocalFailure, ///< `local`
    // devices
    UnknownDevice,
    ThisDevice, ///< nobody revokes himself: leave instead
    LastFullTrust,
    NothingChanges,
    TooManyDevices,
    AlreadyRevoked,
    // what cannot be believed
    Tampered, ///< `detail` names it
};

/// The enumerator's name: for logs and scripts, not for people.
[[nodiscard]] QLatin1StringView nameOf(AccountError error);

struct AccountFailure
{
    AccountError error = AccountError::Unreachable;
    QString detail = {}; ///< for logs; no content and no secret
    int seconds = 0;     ///< to wait, where the server says so
    std::optional<Error> local = {};
};

template <typename T>
using AccountResult = std::expected<T, AccountFailure>;
template <typename T>
using AccountDone = std::function<void(AccountResult<T>)>;

/// What the account's calls and the cloud target ask of the rest of the program. All of it lives in
/// the engine's thread and outlives them.
struct CloudPorts
{
    Replica &replica;
    DeviceKeyStore &keys;
    Entropy &entropy;
    Scheduler &scheduler;
    HttpWays ways;
    std::function<qint64()> nowMs; ///< ms since 1970 UTC: for people to read in records
    QString system = {};           ///< "Linux": what this device tells the others that it runs on
};

struct AccountPlan
{
    QUrl server;
    QString invite;
    RecoveryKey recoveryKey;              ///< that the person has written down
    std::optional<Passphrase> passphrase; ///< of Passphrase::readNew()
};

using AccountSecret = std::variant<RecoveryKey, Passphrase>;

struct JoinPlan
{
    QUrl server;
    AccountSecret secret;
};

/// What is to open the account from now on. What is not named stays as it is.
struct NewSecrets
{
    std::optional<RecoveryKey> recoveryKey;
    std::optional<Passphrase> passphrase;
    bool dropsPassphrase = false;
};

struct DeviceRow
{
    DeviceId device;
    QString system; ///< that it runs on; empty where it has not yet said
    Level level = Level::CanEdit;
    bool isRevoked = false;
    bool isThis = false;
    qint64 sinceMs = 0; ///< when it was let in, by the clock of who did it: ms since 1970 UTC
    std::optional<Removal> removal = {}; ///< of a revoked one
};

/// What the server said last, in this run of the program.
struct ServerNews
{
    std::optional<qint64> storedBytes; ///< of this account
    std::optional<qint64> clockOffMs;  ///< this computer's clock less the server's; to a second
};

/// What of an earlier run could not be brought to its end yet.
enum class Unfinished : quint8 {
    Nothing,
    Creating,
    Joining,
    ChangingLevel,
    ChangingSecrets,
    Leaving
};

class AccountLink;

/// The account of this device at a server: made, joined, looked after, left. What is made is kept
/// in the replica before it is sent, so each call may be cut off at any point: restore() in the
/// next run, or the same call again, brings it to its end. Calls wait for each other. Lives in the
/// engine's thread; answers come later. Passphrases take it a second each.
class CloudAccount
{
public:
    explicit CloudAccount(CloudPorts ports);
    ~CloudAccount();
    CloudAccount(const CloudAccount &) = delete;
    CloudAccount &operator=(const CloudAccount &) = delete;

    /// Reads what is kept; asks nothing of a server. Before anything else.
    void restore(AccountDone<Unfinished> done);
    /// None where this device belongs to no account.
    [[nodiscard]] std::optional<AccountFacts> facts() const;
    [[nodiscard]] Unfinished unfinished() const;
    /// Whether what is unfinished() is a deletion.
    [[nodiscard]] bool isDeleting() const;
    /// Brings to its end what an earlier run began. Where that is impossible for good, it is undone
    /// and the error says why; NoAccount: nothing of it had reached a server.
    void resume(AccountDone<void> done);
    /// Who answers at that address.
    void look(const QUrl &server, AccountDone<protocol::ServerInfo> done);
    void create(AccountPlan plan, AccountDone<AccountFacts> done);
    /// Finds the account by its secret and adds this device with full trust, or finds it there from
    /// an earlier call whose answer was lost. What it was in this account before it left is
    /// removed; where that cannot be done at once it is unfinished().
    void join(JoinPlan plan, AccountDone<AccountFacts> done);

    /// Whether join() would find the account and be let in: nothing changes, here or there, also
    /// where this device belongs to an account. `plan` lives until the answer.
    void tryJoin(const JoinPlan &plan, AccountDone<void> done);

    /// As last seen, in the order of their ids.
    [[nodiscard]] std::vector<DeviceRow> devices() const;
    /// What the members' log tells from the record of that index on, oldest first, as last seen.
    [[nodiscard]] std::vector<MemberEvent> events(quint64 from) const;
    [[nodiscard]] quint64 recordCount() const; ///< of that log
    [[nodiscard]] bool hasPassphrase() const;
    /// Whether that is the account's recovery key, as last seen.
    [[nodiscard]] bool hasRecoveryKey(const RecoveryKey &key) const;
    [[nodiscard]] const ServerNews &news() const;
    /// Asks the server for news of the members.
    void refresh(AccountDone<void> done);
    /// Where the way to the server is to blame (Unreachable, ServerBusy …), it waits and is done
    /// later; for any other reason it is forgotten. The level that the device has takes back what
    /// waits.
    void changeLevel(const DeviceId &device, Level level, AccountDone<void> done);
    /// Keeps what the server has of it now, as this device has it; a new epoch begins. Waits as
    /// changeLevel() does.
    void revoke(const DeviceId &device, AccountDone<void> done);
    /// What waits, oldest first; at most one for a device.
    [[nodiscard]] const std::vector<LevelChange> &waitingChanges() const;
    /// Does what waits, in that order.
    void settleChanges(AccountDone<void> done);
    /// Whether that secret opens the account now; nothing changes.
    void checkSecret(AccountSecret secret, AccountDone<void> done);
    /// The root is replaced with them, and a new epoch begins.
    void replaceSecrets(NewSecrets secrets, AccountDone<void> done);
    /// Writes the slots anew, as after a server was put back that had older ones.
    void reseal(AccountSecret secret, AccountDone<void> done);
    /// Forgets the account and this device's keys, here only; the devices that waitingChanges()
    /// names are seen to before, where the server answers. Where the keys cannot be forgotten, this
    /// device stays. The target is stopped before.
    void leave(AccountDone<void> done);
    /// Deletes the account at the server, for all devices, and leaves it. The target is stopped
    /// before. Where the way to the server is to blame, it is unfinished(): resume() or stay(); for
    /// any other reason this device stays.
    void deleteAccount(AccountDone<void> done);
    /// Takes back a deletion that is unfinished().
    void stay(AccountDone<void> done);

    /// Ends the call that is under way and those that wait; their `done` is not called.
    void cancel();
    [[nodiscard]] bool isOccupied() const;

    /// For CloudTarget.
    [[nodiscard]] AccountLink &link() { return *m_link; }

private:
    class Calls;
    template <typename T, typename Made>
    void run(Made made, AccountDone<T> done);

    void startNext();
    void startNextSoon();

    std::unique_ptr<AccountLink> m_link;
    std::unique_ptr<Calls> m_calls;
    std::deque<std::function<void()>> m_waiting; ///< for the call that is under way
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace sennight::sync

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "fixed_bytes.h"

#include <chrono>
#include <functional>

// What the sync engine and its transports ask of the rest of the program. Everything here lives in
// the engine's thread: calls return at once, and what they answer is given to `done` later in that
// thread, never from within the call. Whoever is destroyed, or stops, calls no `done` any more.

namespace sennight::sync {

template <typename T>
using Done = std::function<void(Result<T>)>;

/// Time for whoever must wait: an event loop's, or a simulation's.
class Scheduler
{
public:
    using Timer = quint64; ///< 0 names none
    virtual ~Scheduler() = default;
    virtual Timer after(std::chrono::milliseconds delay, std::function<void()> call) = 0;
    /// Of one that rang, or of 0: nothing.
    virtual void cancel(Timer timer) = 0;
    /// Milliseconds since any instant; never goes back, and goes on while the computer sleeps.
    [[nodiscard]] virtual qint64 elapsedMs() const = 0;
};

/// A part of this device's own shared log that a target has not acknowledged.
struct Outgoing
{
    /// Of one chain each, without a gap, in the order of their numbers, as canonical bytes.
    struct Run
    {
        ChainId chain;
        quint64 firstSeq = 0;
        std::vector<QByteArray> changes;
    };
    std::vector<Run> runs;
    qint64 upTo = 0; ///< the place in the log to give to Replica::acknowledge() afterwards
    qint64 left = 0; ///< changes after these
};

/// An envelope of another device, verified and opened.
struct Incoming
{
    ChainTag chain;
    quint64 firstSeq = 0;
    quint64 lastSeq = 0;
    Hash256 lastId;
    QByteArray
        envelope; ///< kept as it is, for whoever lacks it: only its author could make another
    std::vector<QByteArray> changes; ///< empty where this device may only store
};

struct Received
{
    int applied = 0;
    int known = 0;
    int waiting = 0;   ///< for a change that they stand on, or for a newer version of the program
    int refused = 0;   ///< not what a device writes
    int conflicts = 0; ///< records that these changes brought into one
    qint64 deleted = 0;
    QString backup;  ///< made before a deletion of much; empty otherwise
    int putBack = 0; ///< records that live although somebody deleted them, and that is news here
};

/// What is kept of a chain whose device was revoked, or may write no longer (SYNC.md, section 5).
struct KeptPart
{
    ChainTag chain;
    quint64 seq = 0;
    Hash256 id;
    friend auto operator<=>(const KeptPart &, const KeptPart &) = default;
    friend bool operator==(const KeptPart &, const KeptPart &) = default;
};

/// A device that was revoked or demoted, with what its record kept. A chain of it that is not named
/// is cut before its first change, unless `onlyNamed`.
struct Cut
{
    DeviceId device;
    std::vector<KeptPart> kept;
    bool onlyNamed = false;
    friend bool operator==(const Cut &, const Cut &) = default;
};

/// What this device holds of the shared space: equal frontiers must have equal digests.
struct Holding
{
    Hash256 frontier; ///< over the sorted tips of all chains
    Hash256 digest;
    friend bool operator==(const Holding &, const Holding &) = default;
};

/// Where the log of the shared space ends now, and what is held with everything up to there.
struct LogEnd
{
    qint64 place = 0; ///< 0: the log is empty
    Holding holding;
    std::vector<Tip> tips; ///< of all chains; sorted
};

/// A part of the log of the shared space: changes of all chains, this device's own among them.
struct Stretch
{
    /// In the order in which they were applied here, therefore each after its prev and deps; as
    /// canonical bytes.
    std::vector<QByteArray> changes;
    qint64 upTo = 0; ///< the place of the last one: ask after it next
};

/// Where a chain ends at a target; a forked one has several.
struct ChainEnd
{
    ChainTag chain;
    quint64 seq = 0;
    Hash256 id;
    friend auto operator<=>(const ChainEnd &, const ChainEnd &) = default;
    friend bool operator==(const ChainEnd &, const ChainEnd &) = default;
};

/// This device's file, as targets use it. `target` names a target among this device's ("cloud").
/// What is answered is durable. Errors: those of the store.
class Replica
{
public:
    virtual ~Replica() = default;

    /// What `target` has not acknowledged, oldest first, of about `bytes` at most.
    virtual void outgoing(const QString &target, qsizetype bytes, Done<Outgoing> done) = 0;
    /// The target keeps everything up to that place durably.
    virtual void acknowledge(const QString &target, qint64 upTo, Done<void> done) = 0;
    /// The target is another one, or an older one put back: these are its ends. What it lacks of
    /// the own chains is outgoing again.
    virtual void compare(const QString &target, std::vector<ChainEnd> ends, Done<void> done) = 0;
    /// Which of a target's ends are not applied here, or not with everything that they stand on in
    /// their chains. What lies beyond a cut lacks nobody.
    virtual void lackedEnds(std::vector<ChainEnd> ends, Done<std::vector<ChainEnd>> done) = 0;
    /// Envelopes of others that such a target lacks, by their chain and number, of about `bytes` at
    /// most; ask again until there are none. None of a chain with an end that is not known here:
    /// until that is, nobody knows on which of its branches.
    virtual void lackedEnvelopes(const std::vector<ChainEnd> &ends, qsizetype bytes,
                                 Done<std::vector<QByteArray>> done) = 0;

    /// Whether what comes lies beyond a cut that cut() told of, this finds out: it is listed as
    /// recovered and not applied.
    /// Takes envelopes over, and `bookmark` as what bookmark() gives from then on: both or neither.
    virtual void receive(const QString &target, std::vector<Incoming> envelopes,
                         QByteArray bookmark, Done<Received> done) = 0;
    /// Empty where there is none. Its meaning is the target's.
    virtual void bookmark(const QString &target, Done<QByteArray> done) = 0;

    /// All devices that were cut off, each time one more is. What of theirs was applied and lies
    /// beyond is taken back and listed as recovered; what waits for such a change waits no longer.
    /// Where the own chain is named, this device goes on with another one.
    virtual void cut(std::vector<Cut> cuts, Done<void> done) = 0;

    virtual void holding(Done<Holding> done) = 0;

    /// The three answers are of one instant.
    virtual void logEnd(Done<LogEnd> done) = 0;
    /// The applied changes at the places after `after` (0: from the first on) up to `upTo`, as many
    /// as fit into `bytes`, one at least; none where there are no more. What waits or was taken
    /// back is none of them. As long as nothing is taken back, the same arguments give the same
    /// changes: a snapshot that was half sent is made again byte for byte. Stretches of old log
    /// that are packed away are read as well.
    virtual void stretch(qint64 after, qint64 upTo, qsizetype bytes, Done<Stretch> done) = 0;
    /// Changes out of a snapshot (stretches of another device's log, therefore in causal order, of
    /// all chains, this device's own among them) and `bookmark`: both or neither. As receive(), but
    /// there is no envelope to keep. Those that are known already are no error.
    virtual void merge(const QString &target, std::vector<QByteArray> changes, QByteArray bookmark,
                       Done<Received> done) = 0;

    /// Small facts of the account that must not be lost, by name: the membership log as it was last
    /// seen, the server's address. An empty value is none.
    virtual void keep(const QString &name, QByteArray value, Done<void> done) = 0;
    virtual void kept(const QString &name, Done<QByteArray> done) = 0;
};

/// Why a round at a target ended. The words for people are made elsewhere.
enum class RoundEnd : quint8 {
    Done,         ///< everything that either side had is at the other
    Unreachable,  ///< no answer; try again
    Captive,      ///< somebody else answers: a portal that wants a login
    ProxyRefused, ///< a proxy wants other credentials
    Untrusted,    ///< its certificate, or it is another server than before
    Busy,         ///< it asks to wait: `retryAfter`
    Full,         ///< no room for this account any more; pulling works
    Revoked,      ///< this device was removed
    ReadOnly,     ///< this device may not write; what it wrote stays here
    AccountGone,
    UpdateNeeded,     ///< this program is too old for the server, or for what others wrote
    Locked,           ///< the keychain is locked, or said no
    NoKeychain,       ///< the one that has the keys of this device does not answer
    PassphraseNeeded, ///< the keys of this device lie in a file: its passphrase is wanted
    KeysLost,         ///< the keys of this device are gone or damaged: it has to join again
    Tampered,         ///< what came is not what a member sealed: `detail` names it
    Diverged,         ///< equal frontiers with unequal digests: a fault of the program
    LocalFailure,     ///< `local`
    Stopped,          ///< by the engine: paused, logged out, or at the end of the program
    ServerFailed,     ///< the server has a fault; try again
    NotAServer,       ///< what answers there is none; try again, the network may be to blame
};

struct RoundResult
{
    RoundEnd end = RoundEnd::Done;
    std::chrono::milliseconds retryAfter{0}; ///< 0: as the engine sees fit
    QString detail = {};                     ///< for the log; no content
    std::optional<Error> local = {};
    qint64 sent = 0;     ///< changes
    qint64 received = 0; ///< changes that were new here
    int conflicts = 0;   ///< records that came into one, summed over what was taken at a time
};

/// Another device that a target tells of.
struct PeerState
{
    DeviceId device;
    qint64 acknowledged = 0; ///< place in this device's log up to which that device has everything
    qint64 seenMs = 0;       ///< ms since 1970 UTC by the target's clock
};

/// Told by a target as it goes on; from within, it is asked for nothing.
class TargetEvents
{
public:
    virtual ~TargetEvents() = default;
    /// There is more at the target: a round is wanted.
    virtual void moreAt(const QString &target) = 0;
    virtual void progress(const QString &target, qint64 done, qint64 total) = 0;
    virtual void received(const QString &target, const Received &what) = 0;
    virtual void peers(const QString &target, const std::vector<PeerState> &peers) = 0;
};

/// Somewhere that edits go to and come from (ARCHITECTURE.md, "Lifecycle events and targets").
class Target
{
public:
    virtual ~Target() = default;
    [[nodiscard]] virtual QString name() const = 0;
    /// Once, before anything else; `events` outlives the target.
    virtual void start(TargetEvents &events) = 0;
    /// Sends what is outgoing and takes over what there is; one at a time. It may end early, and
    /// goes on from there the next time.
    virtual void round(std::function<void(RoundResult)> done) = 0;
    /// The program ends: says what others should still know, such as that the last round's changes
    /// are durable here. No round is under way, and stop() follows; it may come before `done`.
    virtual void finish(std::function<void()> done) = 0;
    /// Ends a round, whose `done` is not called, and closes what is open; start() begins anew.
    virtual void stop() = 0;
};

} // namespace sennight::sync

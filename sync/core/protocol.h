// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixed_bytes.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <vector>

// What a device and sennight-server say to each other over HTTP (SYNC.md, section 7). Bodies are
// deterministic CBOR (cbor.h): each message is an array in the order of its struct's members, an
// absent optional is null, a struct within a message is an array, too. Envelopes, records, slots
// and snapshots are opaque byte strings here.
//
//   GET    /v1/server                       ServerInfo               nobody signs in for these
//   GET    /v1/slots?locator=HEX            SlotCandidates
//   POST   /v1/accounts        NewAccount   Empty; 200 for the same account again
//   GET    /v1/session?account=HEX&device=HEX    Challenge           device left out: the root
//   POST   /v1/session         ChallengeAnswer   SessionToken
//   GET    /v1/log?after=N&limit=N          LogPage                  Authorization: Bearer HEX
//   POST   /v1/log             Push         PushReply
//   GET    /v1/heads                        Heads
//   GET    /v1/members?after=N              MembersPage              records from index N on; to a
//                                                                    device that was removed: up
//                                                                    to that record, and it is
//                                                                    told of nothing else
//   POST   /v1/members         NewMember    Empty
//   GET    /v1/slots                        Slots
//   POST   /v1/slots           NewSlots     Empty
//   PUT    /v1/ack             Ack          Empty
//   GET    /v1/acks                         Acks                     of all devices that sent one,
//                                                                    and what is stored
//   GET    /v1/snapshots                    Snapshots, newest first
//   PUT    /v1/snapshots/ID?offset=N        Uploaded                 the body is a chunk as it is
//   POST   /v1/snapshots/ID    SnapshotSeal Empty                    the last chunk was sent; or
//                                                                    a second device agrees
//   GET    /v1/snapshots/ID?offset=N        a chunk as it is
//   DELETE /v1/accounts                     Empty                    a device of full trust
//   WS     /v1/live                         More, at once and whenever there is more
//
// Every answer has the header `Sennight-Server: 1`, so that a captive portal's is told from it.
// Every request has `Sennight-Protocol: 1`; a version that the server does not speak gives 426.
// Any other status than 2xx has a Refusal as its body.

namespace sennight::sync::protocol {

inline constexpr int version = 1;
inline constexpr QLatin1StringView mediaType("application/cbor");

inline constexpr size_t maxPushEnvelopes = 256;
inline constexpr qsizetype maxPushBytes = 4 * 1024 * 1024; ///< of envelopes
inline constexpr size_t maxPageEnvelopes = 1024;
inline constexpr qsizetype maxPageBytes = 4 * 1024 * 1024; ///< and one envelope more
inline constexpr qsizetype maxMembersPageBytes = 1024 * 1024;
inline constexpr qsizetype maxChunkBytes = 1024 * 1024;
inline constexpr qsizetype maxSnapshotBytes = qsizetype{1024} * 1024 * 1024;
inline constexpr size_t maxSlots = 4;
inline constexpr qsizetype maxClaimBytes = 256;
inline constexpr size_t maxSlotCandidates = 8;
inline constexpr qsizetype maxBodyBytes = 5 * 1024 * 1024; ///< of any message

/// Random, made with the server's database and again whenever a backup of it is put back: server
/// numbers of another store epoch mean nothing.
using StoreEpoch = FixedBytes<struct StoreEpochTag, 16>;
/// Random, made once with the server's database. Signed into each session, so that one server
/// cannot sign in to another as a device; and the salt of locators.
using ServerId = FixedBytes<struct ServerIdTag, 16>;
using ChallengeBytes = FixedBytes<struct ChallengeTag, 64>;
using TokenBytes = FixedBytes<struct TokenTag, 96>;
using SnapshotId = FixedBytes<struct SnapshotIdTag, 16>;
/// What a slot is found by: derived from the recovery key, or from the passphrase with the server's
/// id as salt. Tells nothing about the secret that the slot itself does not.
using Locator = FixedBytes<struct LocatorTag, 32>;

enum class Registration : quint8 { Closed, Invite, Open };

struct Empty
{
    friend bool operator==(const Empty &, const Empty &) = default;
};

struct ServerInfo
{
    quint64 oldestVersion = version;
    quint64 newestVersion = version;
    ServerId server;
    Registration registration = Registration::Closed;
    friend bool operator==(const ServerInfo &, const ServerInfo &) = default;
};

struct LocatedSlot
{
    Locator locator;
    QByteArray slot;
    friend bool operator==(const LocatedSlot &, const LocatedSlot &) = default;
};

/// Two people may have the same passphrase: each is tried.
struct SlotCandidates
{
    std::vector<QByteArray> slots;
    friend bool operator==(const SlotCandidates &, const SlotCandidates &) = default;
};

/// The first records of the membership log: the genesis, and this device with full trust.
struct NewAccount
{
    QByteArray genesis;
    QByteArray firstDevice;
    std::vector<LocatedSlot> slots;
    QString invite; ///< empty where registration is open
    friend bool operator==(const NewAccount &, const NewAccount &) = default;
};

/// Good for a minute; the server remembers nothing of it.
struct Challenge
{
    ChallengeBytes bytes;
    friend bool operator==(const Challenge &, const Challenge &) = default;
};

struct ChallengeAnswer
{
    AccountTag account;
    std::optional<DeviceId> device; ///< none: the account's root
    ChallengeBytes challenge;
    Signature signature; ///< of sessionMessage()
    friend bool operator==(const ChallengeAnswer &, const ChallengeAnswer &) = default;
};

struct SessionToken
{
    TokenBytes token;
    quint64 seconds = 0; ///< that it is good for; renew before
    friend bool operator==(const SessionToken &, const SessionToken &) = default;
};

struct LogEntry
{
    quint64 serverSeq = 0;
    QByteArray envelope;
    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

struct LogPage
{
    StoreEpoch epoch;
    quint64 next = 0; ///< ask after this number next
    quint64 head = 0; ///< the newest number of the account; 0 for none
    quint64 min = 0;  ///< what lies before it is in a snapshot only
    std::vector<LogEntry> entries;
    friend bool operator==(const LogPage &, const LogPage &) = default;
};

/// All or none is stored. An envelope is known by (chain, last seq, last id): again, it keeps its
/// number, whatever else its bytes are.
struct Push
{
    std::vector<QByteArray> envelopes;
    /// What the sender has looked at: OtherEpoch where the store is another one since, which may
    /// lack what these go on after. None: whichever it is.
    std::optional<StoreEpoch> epoch = {};
    friend bool operator==(const Push &, const Push &) = default;
};

struct PushReply
{
    StoreEpoch epoch;
    std::vector<quint64> serverSeqs; ///< one for each envelope
    quint64 head = 0;
    friend bool operator==(const PushReply &, const PushReply &) = default;
};

struct ChainHead
{
    ChainTag chain;
    quint64 lastSeq = 0;
    Hash256 lastId;
    quint64 serverSeq = 0;
    friend bool operator==(const ChainHead &, const ChainHead &) = default;
};

/// Each chain's ends, a forked one's several. Compaction takes none of them away.
struct Heads
{
    StoreEpoch epoch;
    quint64 head = 0;
    quint64 min = 0;
    /// The least that the devices active in the last 90 days have acknowledged: where a snapshot
    /// may cut. 0: nowhere.
    quint64 acknowledged = 0;
    std::vector<ChainHead> chains;
    friend bool operator==(const Heads &, const Heads &) = default;
};

struct MembersPage
{
    Hash256 head;
    quint64 count = 0; ///< of all records
    std::vector<QByteArray> records;
    friend bool operator==(const MembersPage &, const MembersPage &) = default;
};

struct NewMember
{
    Hash256 expected; ///< the head that the record follows
    QByteArray record;
    /// Those of a new root, stored with its record or not at all. Empty: they stay.
    std::vector<LocatedSlot> slots;
    friend bool operator==(const NewMember &, const NewMember &) = default;
};

struct Slots
{
    Hash256 head;
    std::vector<LocatedSlot> slots;
    friend bool operator==(const Slots &, const Slots &) = default;
};

struct NewSlots
{
    Hash256 expected;
    std::vector<LocatedSlot> slots; ///< all of them
    friend bool operator==(const NewSlots &, const NewSlots &) = default;
};

/// Everything up to that number is on this device's disk.
struct Ack
{
    StoreEpoch epoch;
    quint64 serverSeq = 0;
    /// What this device holds, sealed to the other devices: equal frontiers must have equal
    /// digests.
    QByteArray claim;
    Signature signature; ///< of ackMessage(), by the device
    friend bool operator==(const Ack &, const Ack &) = default;
};

struct DeviceAck
{
    DeviceId device;
    Ack ack;
    quint64 atMs = 0; ///< the server's clock when it came, ms since 1970 UTC
    friend bool operator==(const DeviceAck &, const DeviceAck &) = default;
};

/// The newest of each device, in the order of their ids; of this store epoch only.
struct Acks
{
    std::vector<DeviceAck> acks;
    quint64 storedBytes = 0; ///< of the account: envelopes, records and snapshots
    friend bool operator==(const Acks &, const Acks &) = default;
};

struct Uploaded
{
    quint64 bytes = 0; ///< here now: the next chunk's offset
    friend bool operator==(const Uploaded &, const Uploaded &) = default;
};

struct SnapshotSeal
{
    StoreEpoch epoch;
    quint64 cut = 0;     ///< holds everything up to this number
    quint64 bytes = 0;   ///< of all chunks
    Hash256 hash;        ///< of all chunks: hashOf("sennight snapshot v1", …)
    Signature signature; ///< of snapshotMessage(), by the device
    friend bool operator==(const SnapshotSeal &, const SnapshotSeal &) = default;
};

struct SnapshotInfo
{
    SnapshotId id;
    quint64 cut = 0;
    quint64 bytes = 0;
    Hash256 hash;
    std::vector<DeviceId> signers;
    friend bool operator==(const SnapshotInfo &, const SnapshotInfo &) = default;
};

struct Snapshots
{
    StoreEpoch epoch;
    std::vector<SnapshotInfo> snapshots;
    friend bool operator==(const Snapshots &, const Snapshots &) = default;
};

struct More
{
    StoreEpoch epoch;
    quint64 head = 0;
    quint64 members = 0; ///< records of the membership log
    friend bool operator==(const More &, const More &) = default;
};

/// Why a request was refused; the status goes with it.
enum class RefusalCode : quint8 {
    Malformed = 1,      ///< 400
    NotSignedIn,        ///< 401: no token, an old one, a wrong signature, an unknown account
    Revoked,            ///< 403: for good
    NotAllowed,         ///< 403: the device's level
    RegistrationClosed, ///< 403
    InviteNeeded,       ///< 403: none was given
    InviteUsed,         ///< 403: used, run out, or none of this server's
    NotFound,           ///< 404
    Gap,                ///< 409: `number` is the seq that is expected of the chain
    HeadMoved,          ///< 409: `hash` is the membership head that stands
    WrongOffset,        ///< 409: `number` is the next chunk's
    Gone,               ///< 410: `number` is LogPage::min
    OtherEpoch,         ///< 409: the store is another one since
    TooLarge,           ///< 413
    Refused,            ///< 422: `text` is a CryptoError's name
    UpgradeNeeded,      ///< 426
    TooMany,            ///< 429: `number` is in seconds, as Retry-After
    QuotaFull,          ///< 507: never for a revocation
    Unavailable,        ///< 503: stopping, or its database is
    Internal,           ///< 500
};

[[nodiscard]] int statusOf(RefusalCode code);

struct Refusal
{
    RefusalCode code = RefusalCode::Internal;
    QString text; ///< English, for logs; no content
    std::optional<quint64> number;
    std::optional<Hash256> hash;
    std::optional<quint64> index; ///< of the envelope or slot that it is about
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// The canonical bytes of a message. Any thread.
template <typename Message>
[[nodiscard]] QByteArray encode(const Message &message);
/// Exactly what encode() gives and within the limits above; nothing otherwise. Any thread.
template <typename Message>
[[nodiscard]] std::optional<Message> decode(QByteArrayView bytes);

// What is signed: a domain of its own, a zero byte, and every number that it stands for.
[[nodiscard]] QByteArray sessionMessage(const ServerId &server, const ChallengeBytes &challenge,
                                        const AccountTag &account,
                                        const std::optional<DeviceId> &device);
/// Of the ack without its signature.
[[nodiscard]] QByteArray ackMessage(const AccountTag &account, const DeviceId &device,
                                    const Ack &ack);
[[nodiscard]] QByteArray snapshotMessage(const AccountTag &account, const SnapshotId &id,
                                         const SnapshotSeal &seal);

} // namespace sennight::sync::protocol

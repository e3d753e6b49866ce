// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/protocol.h"
#include "sync/crypto/verify/member_record.h"

#include <QMap>
#include <QUrl>

#include <variant>

// What of an account is kept in this device's file (Replica::keep), as deterministic CBOR. No
// secret is among it: the device's keys lie in the DeviceKeyStore.

namespace sennight::sync {

/// Where this device belongs.
struct AccountFacts
{
    QUrl server;
    protocol::ServerId serverId;
    AccountTag account;
    DeviceId device;
    friend bool operator==(const AccountFacts &, const AccountFacts &) = default;
};

/// The records of the membership log, oldest first, as they were verified here, and how far the
/// replica was told of cuts.
struct KeptMembers
{
    std::vector<QByteArray> records;
    Hash256 cutsToldUpTo; ///< the head at which Replica::cut() was last called
    friend bool operator==(const KeptMembers &, const KeptMembers &) = default;
};

/// What was begun and may have to be done again after a crash.
struct PendingCreation
{
    AccountFacts facts;
    QByteArray message; ///< protocol::NewAccount
    friend bool operator==(const PendingCreation &, const PendingCreation &) = default;
};
struct PendingJoin
{
    AccountFacts facts;
    std::vector<QByteArray> records; ///< with this device's own at their end
    friend bool operator==(const PendingJoin &, const PendingJoin &) = default;
};
/// New secrets, or slots sealed anew: what is sent can be made only once.
struct PendingSecrets
{
    QByteArray message; ///< protocol::NewMember
    friend bool operator==(const PendingSecrets &, const PendingSecrets &) = default;
};
struct PendingLeave
{
    bool deletesAccount = false;
    AccountFacts facts;
    friend bool operator==(const PendingLeave &, const PendingLeave &) = default;
};
using Pending =
    std::variant<std::monostate, PendingCreation, PendingJoin, PendingSecrets, PendingLeave>;

/// A device is to be revoked, or to have another level, and the server does not know yet.
struct LevelChange
{
    DeviceId device;
    std::optional<Level> level; ///< none: revoke
    friend bool operator==(const LevelChange &, const LevelChange &) = default;
};

/// What devices run on, as their claims told.
using DeviceSystems = QMap<QByteArray, QString>; ///< by the bytes of their ids

/// Names for Replica::keep().
namespace fact {
inline constexpr QLatin1StringView account("cloud/account");
inline constexpr QLatin1StringView members("cloud/members");
inline constexpr QLatin1StringView pending("cloud/pending");
inline constexpr QLatin1StringView changes("cloud/changes"); ///< LevelChange, oldest first
inline constexpr QLatin1StringView keySlots("cloud/slots"); ///< protocol::Slots of the current root
inline constexpr QLatin1StringView systems("cloud/systems");
inline constexpr QLatin1StringView former("cloud/former");        ///< AccountFacts of what was left
inline constexpr QLatin1StringView givesBack("cloud/gives-back"); ///< the store epoch
inline constexpr QLatin1StringView places("cloud/places");        ///< of the log at the server
inline constexpr QLatin1StringView snapshot("cloud/snapshot");    ///< that is being made
} // namespace fact

[[nodiscard]] QByteArray encode(const AccountFacts &facts);
[[nodiscard]] QByteArray encode(const KeptMembers &members);
[[nodiscard]] QByteArray encode(const Pending &pending);
[[nodiscard]] QByteArray encode(const std::vector<LevelChange> &changes);
[[nodiscard]] QByteArray encodeSystems(const DeviceSystems &systems);
/// Nothing where the bytes are not what encode() gives.
[[nodiscard]] std::optional<AccountFacts> decodeAccountFacts(QByteArrayView bytes);
[[nodiscard]] std::optional<KeptMembers> decodeKeptMembers(QByteArrayView bytes);
[[nodiscard]] std::optional<Pending> decodePending(QByteArrayView bytes);
[[nodiscard]] std::optional<std::vector<LevelChange>> decodeChanges(QByteArrayView bytes);
[[nodiscard]] DeviceSystems decodeSystems(QByteArrayView bytes);

} // namespace sennight::sync

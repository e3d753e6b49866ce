// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud_account.h"
#include "http_calls.h"
#include "sync/core/task.h"

#include <variant>

namespace sennight::sync {

/// What the server answered instead.
struct Refused
{
    protocol::Refusal refusal;
    int retryAfterSeconds = 0;
};

/// What came, or what is kept, cannot be believed, for a reason that is none of CryptoError.
enum class Oddity : quint8 {
    NoAccount,     ///< this device belongs to none
    HasAccount,    ///< it belongs to one already
    OtherServer,   ///< another server answers than the one that the account is at
    Nonsense,      ///< an answer that no sennight-server gives
    LogRolledBack, ///< the members that the server tells of are not a part of those known here
    Replayed,      ///< pages out of order
    Forgotten,     ///< the server was put back, and others went on without what is known here
    OldServer,     ///< or a server that is too new
    Diverged,
    ReadOnlyDevice,
    RevokedDevice,
};

/// Why a step at the cloud was not done.
using Failure = std::variant<TransportFault, Refused, CryptoError, KeyStoreError, Error, Oddity>;

template <typename T>
using Step = std::expected<T, Failure>;
template <typename T>
using Job = Task<Step<T>>;

[[nodiscard]] bool isRefusal(const Failure &failure, protocol::RefusalCode code);
/// This device was removed, by what the server says or by what the log said before.
[[nodiscard]] bool isRemoval(const Failure &failure);
/// Another try may go through without anybody doing anything but to wait.
[[nodiscard]] bool isOfTheWay(const Failure &failure);
/// Somebody on the way to the server takes no request of this size.
[[nodiscard]] bool isBodyRefused(const Failure &failure);
/// The server, or the rules of the members, said no and would say it again.
[[nodiscard]] bool isRefusedForGood(const Failure &failure);
/// What was fetched stands on a record that may have come after the members were looked at.
[[nodiscard]] bool wantsNewMembers(const Failure &failure);
/// For people's messages and the sync log.
[[nodiscard]] AccountFailure accountFailureOf(const Failure &failure);
[[nodiscard]] RoundResult roundResultOf(const Failure &failure);

template <typename T>
[[nodiscard]] Step<T> stepOf(Result<T> result)
{
    return std::move(result).transform_error([](Error error) { return Failure(std::move(error)); });
}
template <typename T>
[[nodiscard]] Step<T> stepOf(CryptoResult<T> result)
{
    return std::move(result).transform_error([](CryptoError error) { return Failure(error); });
}
template <typename T>
[[nodiscard]] Step<T> stepOf(KeyStoreResult<T> result)
{
    return std::move(result).transform_error([](KeyStoreError error) { return Failure(error); });
}

template <typename T>
[[nodiscard]] std::unexpected<Failure> failed(Step<T> &step)
{
    return std::unexpected<Failure>(std::move(step).error());
}

} // namespace sennight::sync

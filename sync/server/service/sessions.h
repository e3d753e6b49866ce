// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"
#include "storage.h"

namespace sennight::sync::server {

/// Who a session is of: a device, or the account's root.
struct Session
{
    AccountTag account;
    std::optional<DeviceId> device;
    qint64 untilMs = 0;
};

/// Challenges and tokens that the server remembers nothing of: each holds what it is for and until
/// when, under a hash with the store's session key in front (BLAKE2b needs no more to be a MAC).
///
///     challenge   issued ms (8), random (24), hash over both and account and device (32)
///     token       account (16), device (16), is root (1), until ms (8), random (23), hash (32)
///
/// Any thread.
class Sessions
{
public:
    static constexpr qint64 challengeMs = 60'000;
    static constexpr qint64 tokenMs = qint64{15} * 60'000;

    Sessions(const StoreIdentity &identity, const WallClock &clock, RandomSource &random)
        : m_identity(identity)
        , m_clock(clock)
        , m_random(random)
    {}

    [[nodiscard]] protocol::ChallengeBytes challenge(const AccountTag &account,
                                                     const std::optional<DeviceId> &device);
    [[nodiscard]] bool isChallenge(const protocol::ChallengeAnswer &answer) const;
    /// A root's is good for that root alone: `root` is none's for a device.
    [[nodiscard]] protocol::TokenBytes
    token(const AccountTag &account, const std::optional<DeviceId> &device, const SignKey &root);
    /// Whom the header of a request names, if it is one of ours and not too old. Whether the root
    /// is still that one is asked of isOfRoot().
    [[nodiscard]] std::optional<Session> session(QByteArrayView authorization) const;
    [[nodiscard]] static bool isOfRoot(QByteArrayView authorization, const SignKey &root);

private:
    [[nodiscard]] Hash256 challengeHash(QByteArrayView start, const AccountTag &account,
                                        const std::optional<DeviceId> &device) const;
    [[nodiscard]] Hash256 tokenHash(QByteArrayView start) const;

    StoreIdentity m_identity;
    const WallClock &m_clock;
    RandomSource &m_random;
};

} // namespace sennight::sync::server

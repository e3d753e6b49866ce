// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>
#include <compare>
#include <optional>

namespace sennight::sync {

/// Public bytes of a fixed number; the tag keeps kinds apart. A plain value; any thread.
template <typename Tag, qsizetype N>
struct FixedBytes
{
    static constexpr qsizetype size = N;
    std::array<unsigned char, N> bytes{};

    /// Exactly N bytes; anything else gives nothing.
    [[nodiscard]] static std::optional<FixedBytes> fromBytes(QByteArrayView from)
    {
        FixedBytes made;
        if (from.size() != N)
            return {};
        std::ranges::copy(from, made.bytes.begin());
        return made;
    }
    [[nodiscard]] QByteArrayView view() const { return {bytes.data(), N}; }
    /// Lower case, 2 N characters.
    [[nodiscard]] QByteArray hex() const { return view().toByteArray().toHex(); }

    friend auto operator<=>(const FixedBytes &, const FixedBytes &) = default;
    friend bool operator==(const FixedBytes &, const FixedBytes &) = default;
};

using Hash256 = FixedBytes<struct HashTag, 32>;        ///< BLAKE2b-256
using KeyId = FixedBytes<struct KeyIdTag, 32>;         ///< the hash of an epoch key
using SignKey = FixedBytes<struct SignKeyTag, 32>;     ///< Ed25519, public
using BoxKey = FixedBytes<struct BoxKeyTag, 32>;       ///< X25519, public
using Signature = FixedBytes<struct SignatureTag, 64>; ///< Ed25519
using AccountTag = FixedBytes<struct AccountTagTag, 16>;
using DeviceId = FixedBytes<struct DeviceIdTag, 16>;
/// The bytes of a ChainId: the device id, then the incarnation, big endian.
using ChainTag = FixedBytes<struct ChainTagTag, 24>;

[[nodiscard]] inline DeviceId deviceOf(const ChainTag &chain)
{
    return *DeviceId::fromBytes(chain.view().first(DeviceId::size));
}

} // namespace sennight::sync

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <optional>
#include <string_view>

namespace sennight {

class RandomSource;

/// The 128-bit name of a record, an action or a device. A plain value; any thread.
/// Written as 32 lower-case hexadecimal digits; people may shorten it to an unambiguous prefix.
class RecordId
{
public:
    static constexpr int size = 16;

    constexpr RecordId() = default;

    /// A new random id (122 random bits and the marks of a version 4 UUID, RFC 9562).
    [[nodiscard]] static RecordId random(RandomSource &random);
    /// The id that every device derives from the same name: the first 128 bits of BLAKE2b-256.
    [[nodiscard]] static RecordId fromName(QByteArrayView name);
    /// Exactly 32 hexadecimal digits, either case; anything else gives nothing.
    [[nodiscard]] static std::optional<RecordId> fromHex(QStringView hex);
    /// Exactly 16 bytes; anything else gives nothing.
    [[nodiscard]] static std::optional<RecordId> fromBytes(QByteArrayView bytes);

    [[nodiscard]] QString toHex() const;
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), size}; }
    [[nodiscard]] bool isNull() const { return *this == RecordId{}; }

    friend auto operator<=>(const RecordId &, const RecordId &) = default;
    friend bool operator==(const RecordId &, const RecordId &) = default;
    friend size_t qHash(const RecordId &id, size_t seed = 0) noexcept
    {
        return qHashBits(id.m_bytes.data(), size, seed);
    }

private:
    std::array<unsigned char, size> m_bytes{};
};

} // namespace sennight

template <>
struct std::hash<sennight::RecordId>
{
    size_t operator()(const sennight::RecordId &id) const noexcept { return qHash(id); }
};

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <memory>
#include <optional>
#include <span>

namespace sennight::sync {

/// Overwrites what the compiler may not leave out. Any thread.
void wipe(std::span<unsigned char> bytes);
/// Compares in a time that tells nothing about where they differ.
[[nodiscard]] bool equalSecrets(std::span<const unsigned char> left,
                                std::span<const unsigned char> right);

/// A secret of N bytes. Moved, never copied by accident; wiped when it ends and where it was moved
/// from. There is no way from it into a QString or a log: whoever needs the bytes asks for them.
template <size_t N>
class Secret
{
public:
    static constexpr size_t size = N;

    Secret() = default; ///< all zero
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    Secret(Secret &&other) noexcept { take(other); }
    Secret &operator=(Secret &&other) noexcept
    {
        if (this != &other)
            take(other);
        return *this;
    }
    ~Secret() { wipe(m_bytes); }

    /// Exactly N bytes; anything else gives nothing. The source is left as it is.
    [[nodiscard]] static std::optional<Secret> fromBytes(std::span<const unsigned char> from)
    {
        if (from.size() != N)
            return {};
        std::optional<Secret> made(std::in_place);
        std::copy(from.begin(), from.end(), made->m_bytes.begin());
        return made;
    }
    [[nodiscard]] Secret clone() const { return *fromBytes(m_bytes); }

    [[nodiscard]] std::span<const unsigned char, N> bytes() const { return m_bytes; }
    [[nodiscard]] std::span<unsigned char, N> writable() { return m_bytes; }
    /// For hashing and sealing.
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), qsizetype{N}}; }

    friend bool operator==(const Secret &left, const Secret &right)
    {
        return equalSecrets(left.m_bytes, right.m_bytes);
    }

private:
    void take(Secret &other) noexcept
    {
        m_bytes = other.m_bytes;
        wipe(other.m_bytes);
    }

    std::array<unsigned char, N> m_bytes{};
};

using Secret32 = Secret<32>;

/// A secret whose size is known only when it is made: on pages of its own that are kept out of the
/// swap where the system lets us, between guard pages, wiped when it ends (sodium_malloc). Moved,
/// never copied.
class SecretBuffer
{
public:
    SecretBuffer() = default;
    /// All zero. An allocation that fails gives a buffer of size 0.
    explicit SecretBuffer(size_t size);
    [[nodiscard]] static SecretBuffer of(std::span<const unsigned char> bytes);

    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_bytes.get(), m_size}; }
    [[nodiscard]] std::span<unsigned char> writable() { return {m_bytes.get(), m_size}; }

    friend bool operator==(const SecretBuffer &left, const SecretBuffer &right)
    {
        return equalSecrets(left.bytes(), right.bytes());
    }

private:
    struct Freed
    {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Freed> m_bytes;
    size_t m_size = 0;
};

} // namespace sennight::sync

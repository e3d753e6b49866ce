// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery_key.h"

#include "sealed_box.h"
#include "sync/crypto/verify/hashing.h"

#include <QString>

#include <algorithm>
#include <string_view>

namespace sennight::sync {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int groupSize = 4;
constexpr int symbolCount = 32;
constexpr int keyBytes = 19;
using Kind = RecoveryKeyTypo::Kind;
/// Of 5 bits each.
using Symbols = Secret<symbolCount>;

unsigned char checkByte(std::span<const unsigned char> key)
{
    Secret32 hash;
    hashInto(hash.writable(), "sennight recovery key check v1",
             {QByteArrayView(key.data(), keyBytes)});
    return hash.bytes()[0];
}

Symbols symbolsOf(const Secret<keyBytes + 1> &bytes)
{
    Symbols symbols;
    for (size_t i = 0; i < symbolCount; ++i) {
        const size_t bit = i * 5;
        const unsigned high = bytes.bytes()[bit / 8];
        const unsigned low = bit / 8 + 1 < bytes.size ? bytes.bytes()[bit / 8 + 1] : 0;
        symbols.writable()[i] = (high << 8 | low) >> (11 - bit % 8) & 0x1f;
    }
    return symbols;
}

Secret<keyBytes + 1> bytesOf(const Symbols &symbols)
{
    Secret<keyBytes + 1> bytes;
    unsigned pending = 0;
    int bits = 0;
    auto out = bytes.writable().begin();
    for (const unsigned char symbol : symbols.bytes()) {
        pending = (pending << 5 | symbol) & 0xfff;
        bits += 5;
        if (bits >= 8)
            *out++ = static_cast<unsigned char>(pending >> (bits -= 8));
    }
    return bytes;
}

// 0 … 31; nothing for what is in no recovery key.
std::optional<unsigned char> symbolOf(QChar typed)
{
    char16_t c = typed.toUpper().unicode();
    if (c == u'O')
        c = u'0';
    if (c == u'I' || c == u'L')
        c = u'1';
    const size_t at = c < 0x80 ? alphabet.find(static_cast<char>(c)) : alphabet.npos;
    return at == alphabet.npos ? std::nullopt : std::optional(static_cast<unsigned char>(at));
}

bool isSeparator(QChar c)
{
    constexpr QChar minus(0x2212);
    return c.isSpace() || c == minus || c.category() == QChar::Punctuation_Dash;
}

// Reads the symbols, and remembers the first group that its writer parted in the wrong place.
class TypedKey
{
public:
    [[nodiscard]] std::expected<Symbols, RecoveryKeyTypo> read(QStringView typed);

private:
    void endGroup();
    [[nodiscard]] bool take(QChar c);

    Symbols m_symbols;
    int m_count = 0;
    int m_groupStart = 0;
    int m_groups = 0;
    int m_oddGroup = 0;
};

// Two groups written as one are fine; of five characters, one is too many.
void TypedKey::endGroup()
{
    const int size = m_count - m_groupStart;
    if (size > 0)
        m_groups += std::max(1, (size + 1) / groupSize);
    if (size % groupSize != 0 && m_oddGroup == 0)
        m_oddGroup = m_groups;
    m_groupStart = m_count;
}

bool TypedKey::take(QChar c)
{
    const auto symbol = symbolOf(c);
    if (symbol && m_count < symbolCount)
        m_symbols.writable()[static_cast<size_t>(m_count)] = *symbol;
    m_count += symbol ? 1 : 0;
    return symbol.has_value();
}

std::expected<Symbols, RecoveryKeyTypo> TypedKey::read(QStringView typed)
{
    for (const QChar c : typed) {
        if (isSeparator(c))
            endGroup();
        else if (!take(c))
            return std::unexpected(RecoveryKeyTypo{
                Kind::NotACharacter, m_groups + (m_count - m_groupStart) / groupSize + 1});
    }
    endGroup();
    if (m_count < symbolCount)
        return std::unexpected(
            RecoveryKeyTypo{Kind::TooShort, m_oddGroup > 0 ? m_oddGroup : m_count / groupSize + 1});
    if (m_count > symbolCount)
        return std::unexpected(RecoveryKeyTypo{Kind::TooLong, m_oddGroup});
    return std::move(m_symbols);
}

} // namespace

RecoveryKey RecoveryKey::random(Entropy &entropy)
{
    RecoveryKey key;
    entropy.fill(key.m_bits.writable());
    return key;
}

std::expected<RecoveryKey, RecoveryKeyTypo> RecoveryKey::read(QStringView typed)
{
    const auto symbols = TypedKey().read(typed);
    if (!symbols)
        return std::unexpected(symbols.error());
    const Secret<keyBytes + 1> bytes = bytesOf(*symbols);
    if (bytes.bytes()[keyBytes] != checkByte(bytes.bytes()))
        return std::unexpected(RecoveryKeyTypo{Kind::Mistyped, 0});
    RecoveryKey key;
    std::ranges::copy(bytes.bytes().first<keyBytes>(), key.m_bits.writable().begin());
    return key;
}

SecretBuffer RecoveryKey::text() const
{
    Secret<keyBytes + 1> bytes;
    std::ranges::copy(m_bits.bytes(), bytes.writable().begin());
    bytes.writable()[keyBytes] = checkByte(m_bits.bytes());
    const Symbols symbols = symbolsOf(bytes);
    SecretBuffer text(symbolCount + symbolCount / groupSize - 1);
    auto out = text.writable().begin();
    for (size_t i = 0; i < symbolCount; ++i) {
        if (i > 0 && i % groupSize == 0)
            *out++ = '-';
        *out++ = static_cast<unsigned char>(alphabet[symbols.bytes()[i]]);
    }
    return text;
}

BoxSecret RecoveryKey::boxSecret(const AccountTag &account) const
{
    Secret32 secret;
    hashInto(secret.writable(), "sennight recovery key v1", {account.view(), m_bits.view()});
    return BoxSecret(std::move(secret));
}

} // namespace sennight::sync

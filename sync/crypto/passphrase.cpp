// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase.h"

#include "sync/crypto/verify/hashing.h"
#include "sync/crypto/verify/sodium_ready_p.h"

#include <QString>

#include <sodium.h>

#include <algorithm>

namespace sennight::sync {

namespace {

constexpr qsizetype longestTyped = 512;

bool isTypedAlike(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return QChar::isSpace(c);
    default:
        return true;
    }
}

bool isReadable(QStringView typed)
{
    if (typed.size() > longestTyped || !typed.isValidUtf16())
        return false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const bool isPair = typed[i].isHighSurrogate();
        const char32_t c =
            isPair ? QChar::surrogateToUcs4(typed[i], typed[i + 1]) : char32_t{typed[i].unicode()};
        if (!isTypedAlike(c))
            return false;
        i += isPair ? 1 : 0;
    }
    return true;
}

// In place, so that nothing is left in memory that was given back.
void simplify(QString &text)
{
    const auto end = std::ranges::unique(
        text, [](QChar left, QChar right) { return left.isSpace() && right.isSpace(); });
    text.truncate(end.begin() - text.begin());
    std::ranges::replace_if(text, [](QChar c) { return c.isSpace(); }, QChar(u' '));
    if (text.startsWith(u' '))
        text.remove(0, 1);
    if (text.endsWith(u' '))
        text.chop(1);
}

/// The one form of what was typed, for as long as it is looked at. What Qt does in between is out
/// of reach.
class NormalForm
{
public:
    explicit NormalForm(QStringView typed)
        : m_typed(typed.toString())
        , m_text(m_typed.normalized(QString::NormalizationForm_KC))
    {
        simplify(m_text);
    }
    NormalForm(const NormalForm &) = delete;
    NormalForm &operator=(const NormalForm &) = delete;
    ~NormalForm()
    {
        m_text.resize(m_text.capacity()); // what was cut off is still there
        wipeText(m_text);
        wipeText(m_typed);
    }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    static void wipeText(QString &text)
    {
        const auto characters = reinterpret_cast<unsigned char *>(text.data());
        wipe({characters, static_cast<size_t>(text.size()) * sizeof(QChar)});
    }

    QString m_typed;
    QString m_text; // simplify() gave it a copy of its own where it was the same
};

} // namespace

CryptoResult<void> checkCost(const KdfParameters &parameters)
{
    if (parameters.passes > kdfCeiling.passes || parameters.memoryKib > kdfCeiling.memoryKib)
        return std::unexpected(CryptoError::KdfTooCostly);
    if (parameters.passes < kdfFloor.passes || parameters.memoryKib < kdfFloor.memoryKib)
        return std::unexpected(CryptoError::KdfTooWeak);
    return {};
}

KdfParameters freshKdf(Entropy &entropy)
{
    KdfParameters parameters = kdfFloor;
    entropy.fill(parameters.salt.bytes);
    return parameters;
}

CryptoResult<Passphrase> Passphrase::read(QStringView typed)
{
    if (!isReadable(typed))
        return std::unexpected(CryptoError::UnreadablePassphrase);
    const NormalForm normal(typed);
    if (normal.text().isEmpty())
        return std::unexpected(CryptoError::UnreadablePassphrase);
    QByteArray utf8 = normal.text().toUtf8();
    const std::span bytes(reinterpret_cast<unsigned char *>(utf8.data()),
                          static_cast<size_t>(utf8.size()));
    SecretBuffer kept = SecretBuffer::of(bytes);
    wipe(bytes);
    if (kept.size() == 0)
        return std::unexpected(CryptoError::OutOfMemory);
    return Passphrase(std::move(kept));
}

CryptoResult<Passphrase> Passphrase::readNew(QStringView typed)
{
    CryptoResult<Passphrase> passphrase = read(typed);
    if (passphrase && strengthOfTyped(typed) < Strength::Fair)
        return std::unexpected(CryptoError::WeakPassphrase);
    return passphrase;
}

CryptoResult<BoxSecret> Passphrase::boxSecret(const KdfParameters &parameters) const
{
    if (const auto cost = checkCost(parameters); !cost)
        return std::unexpected(cost.error());
    makeSodiumReady();
    Secret32 stretched;
    const auto utf8 = reinterpret_cast<const char *>(m_utf8.bytes().data());
    if (crypto_pwhash(stretched.writable().data(), stretched.size, utf8, m_utf8.size(),
                      parameters.salt.bytes.data(), parameters.passes,
                      size_t{parameters.memoryKib} * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return std::unexpected(CryptoError::OutOfMemory);
    Secret32 secret;
    hashInto(secret.writable(), "sennight passphrase v1", {stretched.view()});
    return BoxSecret(std::move(secret));
}

Strength strengthOfTyped(QStringView typed)
{
    if (!isReadable(typed))
        return Strength::TooWeak;
    return strengthOf(NormalForm(typed).text());
}

} // namespace sennight::sync

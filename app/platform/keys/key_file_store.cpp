// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_stores.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr qint64 largestFile = 4096;

KeyStoreError errorOf(sync::CryptoError error)
{
    switch (error) {
    case sync::CryptoError::WrongKey:
        return KeyStoreError::WrongPassphrase;
    case sync::CryptoError::UnknownVersion:
        return KeyStoreError::TooNew;
    case sync::CryptoError::OutOfMemory:
        return KeyStoreError::Io;
    default:
        return KeyStoreError::Damaged;
    }
}

class KeyFileStore final : public DeviceKeyStore
{
public:
    KeyFileStore(QString folder, AskPassphrase passphrase, sync::Entropy &entropy)
        : m_folder(std::move(folder))
        , m_passphrase(std::move(passphrase))
        , m_entropy(entropy)
    {}

    void keep(const sync::DeviceKeys &keys, Answer<void> answer) override
    {
        later(std::move(answer), keepNow(keys));
    }
    void load(const sync::DeviceId &device, Answer<sync::DeviceKeys> answer) override
    {
        later(std::move(answer), loadNow(device));
    }
    void forget(const sync::DeviceId &device, Answer<void> answer) override
    {
        QFile file(pathOf(device));
        const bool gone = !file.exists() || file.remove();
        later(std::move(answer),
              gone ? KeyStoreResult<void>() : std::unexpected(KeyStoreError::Io));
    }

private:
    [[nodiscard]] QString pathOf(const sync::DeviceId &device) const
    {
        const QByteArray id = device.hex();
        return m_folder + u"/device-keys-"_s + QString::fromLatin1(id);
    }

    KeyStoreResult<void> keepNow(const sync::DeviceKeys &keys)
    {
        const auto passphrase = m_passphrase();
        if (!passphrase)
            return std::unexpected(KeyStoreError::PassphraseNeeded);
        const auto bytes = keys.forFile(*passphrase, sync::freshKdf(m_entropy), m_entropy);
        if (!bytes)
            return std::unexpected(errorOf(bytes.error()));
        // Its rights before its content: nobody else may look in between.
        QSaveFile file(pathOf(keys.id()));
        const bool written = file.open(QIODevice::WriteOnly) &&
                             file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                             file.write(*bytes) == bytes->size() && file.commit();
        if (!written)
            return std::unexpected(KeyStoreError::Io);
        return {};
    }

    KeyStoreResult<sync::DeviceKeys> loadNow(const sync::DeviceId &device)
    {
        QFile file(pathOf(device));
        if (!file.exists())
            return std::unexpected(KeyStoreError::NotThere);
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(KeyStoreError::Io);
        const QByteArray bytes = file.read(largestFile + 1);
        const auto passphrase = m_passphrase();
        if (!passphrase)
            return std::unexpected(KeyStoreError::PassphraseNeeded);
        auto keys = sync::DeviceKeys::fromFile(bytes, *passphrase).transform_error(errorOf);
        if (keys && keys->id() != device)
            return std::unexpected(KeyStoreError::Damaged);
        return keys;
    }

    /// From the event loop, as a keychain answers.
    template <typename T>
    void later(Answer<T> answer, KeyStoreResult<T> result)
    {
        const auto kept = std::make_shared<KeyStoreResult<T>>(std::move(result));
        QMetaObject::invokeMethod(
            &m_answers, [answer = std::move(answer), kept]() mutable { answer(std::move(*kept)); },
            Qt::QueuedConnection);
    }

    QString m_folder;
    AskPassphrase m_passphrase;
    sync::Entropy &m_entropy;
    QObject m_answers; ///< takes those with it that were not given yet
};

} // namespace

std::unique_ptr<DeviceKeyStore> makeKeyFileStore(const QString &folder, AskPassphrase passphrase,
                                                 sync::Entropy &entropy)
{
    return std::make_unique<KeyFileStore>(folder, std::move(passphrase), entropy);
}

} // namespace sennight

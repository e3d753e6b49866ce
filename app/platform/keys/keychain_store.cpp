// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_key_store.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

KeyStoreError errorOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return KeyStoreError::NotThere;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeyStoreError::Denied;
    default:
        return KeyStoreError::NoKeychain;
    }
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sync::wipe(
            {reinterpret_cast<unsigned char *>(bytes.data()), static_cast<size_t>(bytes.size())});
}

QString keyOf(const sync::DeviceId &device)
{
    return u"device-"_s + QString::fromLatin1(device.view().toByteArray().toHex());
}

class KeychainStore final : public DeviceKeyStore
{
public:
    void keep(const sync::DeviceKeys &keys, Answer<void> answer) override
    {
        const sync::SecretBuffer secret = keys.forKeychain();
        auto *job = new QKeychain::WritePasswordJob(service(), &m_jobs);
        QByteArray bytes(reinterpret_cast<const char *>(secret.bytes().data()),
                         static_cast<qsizetype>(secret.size()));
        job->setBinaryData(bytes);
        start(job, keys.id(), [bytes, answer = std::move(answer)](QKeychain::Error error) mutable {
            wipe(bytes);
            answer(resultOf(error));
        });
    }

    void load(const sync::DeviceId &device, Answer<sync::DeviceKeys> answer) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service(), &m_jobs);
        start(job, device, [job, device, answer = std::move(answer)](QKeychain::Error error) {
            if (error != QKeychain::NoError)
                return answer(std::unexpected(errorOf(error)));
            QByteArray bytes = job->binaryData();
            auto keys = read(bytes, device);
            wipe(bytes);
            answer(std::move(keys));
        });
    }

    void forget(const sync::DeviceId &device, Answer<void> answer) override
    {
        auto *job = new QKeychain::DeletePasswordJob(service(), &m_jobs);
        start(job, device, [answer = std::move(answer)](QKeychain::Error error) {
            answer(resultOf(error == QKeychain::EntryNotFound ? QKeychain::NoError : error));
        });
    }

private:
    static QString service() { return u"Sennight"_s; }

    static KeyStoreResult<void> resultOf(QKeychain::Error error)
    {
        if (error != QKeychain::NoError)
            return std::unexpected(errorOf(error));
        return {};
    }

    static KeyStoreResult<sync::DeviceKeys> read(const QByteArray &bytes,
                                                 const sync::DeviceId &device)
    {
        auto keys =
            sync::DeviceKeys::fromKeychain({reinterpret_cast<const unsigned char *>(bytes.data()),
                                            static_cast<size_t>(bytes.size())});
        if (keys && keys->id() != device)
            return std::unexpected(KeyStoreError::Damaged);
        return std::move(keys).transform_error([](sync::CryptoError error) {
            return error == sync::CryptoError::UnknownVersion ? KeyStoreError::TooNew
                                                              : KeyStoreError::Damaged;
        });
    }

    template <typename Then>
    void start(QKeychain::Job *job, const sync::DeviceId &device, Then then)
    {
        job->setKey(keyOf(device));
        job->setInsecureFallback(false);
        QObject::connect(
            job, &QKeychain::Job::finished, &m_jobs,
            [then = std::move(then)](QKeychain::Job *ended) mutable { then(ended->error()); },
            Qt::QueuedConnection);
        job->start();
    }

    QObject m_jobs; ///< ends those that run
};

} // namespace

std::unique_ptr<DeviceKeyStore> makeKeychainStore()
{
    return std::make_unique<KeychainStore>();
}

bool hasKeychain()
{
    return QKeychain::isAvailable();
}

} // namespace sennight

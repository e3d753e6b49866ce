// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_stores.h"

#ifdef SENNIGHT_SECRET_SERVICE
#include "secret_service_p.h"
#endif

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

QString keyOf(const sync::DeviceId &device)
{
    return u"device-"_s + QString::fromLatin1(device.hex());
}

class KeychainStore final : public DeviceKeyStore
{
public:
    void keep(const sync::DeviceKeys &keys, Answer<void> answer) override
    {
        const sync::SecretBuffer secret = keys.forKeychain();
        auto *job = new QKeychain::WritePasswordJob(service(), &m_jobs);
        // Qt's copy of it goes with the job; it cannot be wiped.
        job->setBinaryData({reinterpret_cast<const char *>(secret.bytes().data()),
                            static_cast<qsizetype>(secret.size())});
        start<void>(job, keys.id(), std::move(answer), resultOf);
    }

    void load(const sync::DeviceId &device, Answer<sync::DeviceKeys> answer) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service(), &m_jobs);
        start<sync::DeviceKeys>(
            job, device, notThereOrLocked(device, std::move(answer)),
            [job, device](QKeychain::Error error) -> KeyStoreResult<sync::DeviceKeys> {
                if (error != QKeychain::NoError)
                    return std::unexpected(errorOf(error));
                return read(job->binaryData(), device);
            });
    }

    void forget(const sync::DeviceId &device, Answer<void> answer) override
    {
        auto *job = new QKeychain::DeletePasswordJob(service(), &m_jobs);
        start<void>(job, device, std::move(answer), [](QKeychain::Error error) {
            return resultOf(error == QKeychain::EntryNotFound ? QKeychain::NoError : error);
        });
    }

private:
    /// What a locked keychain has is not there, as some of them say: then it is asked again.
    Answer<sync::DeviceKeys> notThereOrLocked(const sync::DeviceId &device,
                                              Answer<sync::DeviceKeys> answer)
    {
#ifdef SENNIGHT_SECRET_SERVICE
        return [this, device, answer = std::move(answer)](KeyStoreResult<sync::DeviceKeys> keys) {
            if (keys || keys.error() != KeyStoreError::NotThere)
                return answer(std::move(keys));
            askWhetherLocked(service(), keyOf(device), m_jobs, [answer](bool isLocked) {
                answer(std::unexpected(isLocked ? KeyStoreError::Denied : KeyStoreError::NotThere));
            });
        };
#else
        Q_UNUSED(device)
        return answer;
#endif
    }

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

    /// What a job has read is its keychain's memory, and gone after finished(): `take` has it from
    /// within. The answer comes later: whoever gets it may destroy this.
    template <typename T, typename Take>
    void start(QKeychain::Job *job, const sync::DeviceId &device, Answer<T> answer, Take take)
    {
        job->setKey(keyOf(device));
        job->setInsecureFallback(false);
        QObject::connect(
            job, &QKeychain::Job::finished, &m_jobs,
            [this, answer = std::move(answer),
             take = std::move(take)](QKeychain::Job *ended) mutable {
                const auto result = std::make_shared<KeyStoreResult<T>>(take(ended->error()));
                QMetaObject::invokeMethod(
                    &m_jobs, [answer = std::move(answer), result] { answer(std::move(*result)); },
                    Qt::QueuedConnection);
            });
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
#ifdef SENNIGHT_SECRET_SERVICE
    if (!isSessionThere())
        return false;
#endif
    return QKeychain::isAvailable();
}

} // namespace sennight

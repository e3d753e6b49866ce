// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_places.h"

namespace sennight {

KeyPlaces::KeyPlaces(MainKeychain &keychain, Mailbox engine, const QString &folder,
                     AskPassphrase passphrase, sync::Entropy &entropy)
    : m_keychain(keychain)
    , m_engine(std::move(engine))
    , m_file(makeKeyFileStore(folder, std::move(passphrase), entropy))
{}

KeyPlaces::~KeyPlaces()
{
    *m_isAlive = false;
}

template <typename T>
DeviceKeyStore::Answer<T> KeyPlaces::comingBack(Answer<T> answer) const
{
    return [engine = m_engine, isAlive = m_isAlive,
            answer = std::move(answer)](KeyStoreResult<T> result) {
        // A function can be copied, keys cannot.
        auto carried = std::make_shared<KeyStoreResult<T>>(std::move(result));
        engine.post([isAlive, answer, carried] {
            if (*isAlive)
                answer(std::move(*carried));
        });
    };
}

void KeyPlaces::keep(const sync::DeviceKeys &keys, Answer<void> answer)
{
    if (m_place == SyncKeyPlace::File)
        return m_file->keep(keys, std::move(answer));
    const auto secret = keys.forKeychain();
    auto copy = std::make_shared<sync::CryptoResult<sync::DeviceKeys>>(
        sync::DeviceKeys::fromKeychain(secret.bytes()));
    m_keychain.post([copy, back = comingBack<void>(std::move(answer))](DeviceKeyStore &keychain) {
        keychain.keep(**copy, back);
    });
}

void KeyPlaces::load(const sync::DeviceId &device, Answer<sync::DeviceKeys> answer)
{
    if (m_place == SyncKeyPlace::File)
        return m_file->load(device, std::move(answer));
    m_keychain.post([device, back = comingBack<sync::DeviceKeys>(std::move(answer))](
                        DeviceKeyStore &keychain) { keychain.load(device, back); });
}

void KeyPlaces::forget(const sync::DeviceId &device, Answer<void> answer)
{
    if (m_place == SyncKeyPlace::File)
        return m_file->forget(device, std::move(answer));
    m_keychain.post([device, back = comingBack<void>(std::move(answer))](DeviceKeyStore &keychain) {
        keychain.forget(device, back);
    });
}

} // namespace sennight

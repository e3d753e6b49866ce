// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/ports.h"
#include "sync/crypto/device_key_store.h"

#include <map>

namespace sennight::sync {

/// A keychain of its own, that outlives the stores over it.
struct MemoryKeychain
{
    std::map<DeviceId, SecretBuffer> kept;
    std::optional<KeyStoreError> error; ///< every call's answer while it is set
};

/// Answers at later moments of the scheduler.
class MemoryKeyStore final : public DeviceKeyStore
{
public:
    MemoryKeyStore(Scheduler &scheduler, MemoryKeychain &keychain)
        : m_scheduler(scheduler)
        , m_keychain(keychain)
    {}

    /// After each write: whether the device was killed there, before the answer.
    std::function<bool()> onWrite = [] { return false; };

    void keep(const DeviceKeys &keys, Answer<void> answer) override
    {
        if (!m_keychain.error)
            m_keychain.kept.insert_or_assign(keys.id(), keys.forKeychain());
        answerWrite(std::move(answer));
    }
    void load(const DeviceId &device, Answer<DeviceKeys> answer) override
    {
        later([this, device, answer = std::move(answer)] {
            const auto found = m_keychain.kept.find(device);
            if (m_keychain.error)
                return answer(std::unexpected(*m_keychain.error));
            if (found == m_keychain.kept.end())
                return answer(std::unexpected(KeyStoreError::NotThere));
            answer(DeviceKeys::fromKeychain(found->second.bytes()).transform_error([](CryptoError) {
                return KeyStoreError::Damaged;
            }));
        });
    }
    void forget(const DeviceId &device, Answer<void> answer) override
    {
        if (!m_keychain.error)
            m_keychain.kept.erase(device);
        answerWrite(std::move(answer));
    }

private:
    void answerWrite(Answer<void> answer)
    {
        if (onWrite())
            return;
        later([this, answer = std::move(answer)] {
            answer(m_keychain.error ? KeyStoreResult<void>(std::unexpected(*m_keychain.error))
                                    : KeyStoreResult<void>());
        });
    }
    void later(std::function<void()> call)
    {
        m_scheduler.after(std::chrono::milliseconds(0),
                          [alive = std::weak_ptr(m_alive), call = std::move(call)] {
                              if (!alive.expired())
                                  call();
                          });
    }

    Scheduler &m_scheduler;
    MemoryKeychain &m_keychain;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace sennight::sync

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/ports.h"
#include "sync/crypto/device_key_store.h"

#include <map>

namespace sennight::sync::simulation {

/// What a machine's keychain holds: it survives programs, and is no part of a profile's backup.
using Keychain = std::map<DeviceId, QByteArray>;

/// A program's way to the keychain of its machine. Both outlive it.
class VirtualKeychain final : public DeviceKeyStore
{
public:
    VirtualKeychain(Keychain &keychain, Scheduler &scheduler)
        : m_keychain(keychain)
        , m_scheduler(scheduler)
    {}

    void keep(const DeviceKeys &keys, Answer<void> answer) override
    {
        const SecretBuffer secret = keys.forKeychain();
        const auto bytes = secret.bytes();
        later([this, id = keys.id(), answer,
               kept = QByteArray(reinterpret_cast<const char *>(bytes.data()),
                                 static_cast<qsizetype>(bytes.size()))] {
            m_keychain.insert_or_assign(id, kept);
            answer({});
        });
    }
    void load(const DeviceId &device, Answer<DeviceKeys> answer) override
    {
        later([this, device, answer] {
            const auto found = m_keychain.find(device);
            if (found == m_keychain.end())
                return answer(std::unexpected(KeyStoreError::NotThere));
            const QByteArray &bytes = found->second;
            auto keys =
                DeviceKeys::fromKeychain({reinterpret_cast<const unsigned char *>(bytes.data()),
                                          static_cast<size_t>(bytes.size())});
            if (!keys)
                return answer(std::unexpected(KeyStoreError::Damaged));
            answer(std::move(*keys));
        });
    }
    void forget(const DeviceId &device, Answer<void> answer) override
    {
        later([this, device, answer] {
            m_keychain.erase(device);
            answer({});
        });
    }

private:
    void later(std::function<void()> call)
    {
        m_scheduler.after(std::chrono::milliseconds(1), std::move(call));
    }

    Keychain &m_keychain;
    Scheduler &m_scheduler;
};

} // namespace sennight::sync::simulation

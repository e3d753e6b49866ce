// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <mutex>
#include <unordered_map>

namespace sennight::sync::server {

/// Who stands behind a connection that the TLS gate makes to the HTTP front: the front sees only
/// the gate. Any thread.
class PeerAddresses
{
public:
    void add(quint16 gatePort, const QByteArray &address)
    {
        const std::scoped_lock lock(m_mutex);
        m_addresses.insert_or_assign(gatePort, address);
    }
    void remove(quint16 gatePort)
    {
        const std::scoped_lock lock(m_mutex);
        m_addresses.erase(gatePort);
    }
    /// Empty for one that is no gate's.
    [[nodiscard]] QByteArray find(quint16 gatePort) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto it = m_addresses.find(gatePort);
        return it != m_addresses.end() ? it->second : QByteArray();
    }

private:
    mutable std::mutex m_mutex;
    std::unordered_map<quint16, QByteArray> m_addresses;
};

} // namespace sennight::sync::server

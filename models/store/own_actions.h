// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_id.h"

#include <mutex>
#include <unordered_set>

namespace sennight {

/// The actions that this process committed and whose commit its watch has not come across yet. The
/// writer names each action before it commits, so that the watch can never see it first. Any
/// thread.
class OwnActions
{
public:
    void add(const RecordId &action)
    {
        const std::scoped_lock lock(m_mutex);
        m_actions.insert(action);
    }
    /// The watch came across it, or its commit failed.
    void remove(const RecordId &action)
    {
        const std::scoped_lock lock(m_mutex);
        m_actions.erase(action);
    }
    [[nodiscard]] bool contains(const RecordId &action) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_actions.contains(action);
    }

private:
    mutable std::mutex m_mutex;
    std::unordered_set<RecordId> m_actions;
};

} // namespace sennight

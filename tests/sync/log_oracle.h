// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/replica.h"

#include <map>
#include <set>

namespace sennight::sync {

// The log read a second time, without RecordState: who saw what, and which ops nobody replaced.
class Oracle
{
public:
    /// `log` in causal order. Those of `without` are there to be seen, but count for nothing: they
    /// were cut off.
    explicit Oracle(const std::vector<QByteArray> &log, const std::set<ChangeId> &without = {})
    {
        for (const QByteArray &bytes : log) {
            Change change = *decode(bytes);
            const ChangeId id = ChangeId::of(bytes);
            if (without.contains(id))
                change.ops.clear();
            add(change, id);
        }
    }

    struct Written
    {
        Op op;
        size_t change;
        bool isHead = true;
    };

    [[nodiscard]] const std::map<RegisterKey, std::map<Dot, Written>> &registers() const
    {
        return m_registers;
    }
    [[nodiscard]] bool saw(size_t later, size_t earlier) const
    {
        return earlier < later && m_past[later][earlier];
    }
    /// An `over` that names a change which its author had not applied.
    [[nodiscard]] bool namesUnseen() const { return m_namesUnseen; }

private:
    void add(const Change &change, const ChangeId &id)
    {
        const size_t place = m_past.size();
        std::vector<bool> past(place, false);
        const auto include = [&](const ChangeId &other) {
            const size_t at = m_places.at(other);
            past[at] = true;
            for (size_t i = 0; i < at; ++i)
                past[i] = past[i] || m_past[at][i];
        };
        if (change.seq > 1)
            include(change.prev);
        for (const Tip &tip : change.deps)
            include(tip.id);
        m_past.push_back(std::move(past));
        m_places.emplace(id, place);
        for (const Op &op : change.ops)
            add(op, {change.chain, change.seq, id.prefix()}, place);
    }

    void add(const Op &op, const Dot &dot, size_t place)
    {
        auto &reg = m_registers[keyOf(op)];
        for (const Dot &older : op.over)
            if (const auto found = reg.find(older); found != reg.end()) {
                found->second.isHead = false;
                m_namesUnseen = m_namesUnseen || !saw(place, found->second.change);
            }
        reg.emplace(dot, Written{op, place});
    }

    std::map<RegisterKey, std::map<Dot, Written>> m_registers;
    std::map<ChangeId, size_t> m_places;
    std::vector<std::vector<bool>> m_past;
    bool m_namesUnseen = false;
};

} // namespace sennight::sync

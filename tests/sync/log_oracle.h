// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/replica.h"

#include <algorithm>
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
            const ChangeId id = ChangeId::of(bytes);
            add(*decode(bytes), id, without.contains(id));
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
    /// Whether the change saw the op, and as the head that it is: not replaced by one that was cut
    /// off since.
    [[nodiscard]] bool sawAsHead(size_t change, const RegisterKey &key, const Dot &dot) const
    {
        const auto hiding = m_hiding.find({key, dot});
        return saw(change, m_registers.at(key).at(dot).change) &&
               (hiding == m_hiding.end() ||
                std::ranges::none_of(hiding->second,
                                     [&](size_t cutOff) { return saw(change, cutOff); }));
    }
    /// An `over` that names a change which its author had not applied.
    [[nodiscard]] bool namesUnseen() const { return m_namesUnseen; }

private:
    void add(const Change &change, const ChangeId &id, bool isCutOff)
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
        for (const Op &op : change.ops) {
            if (!isCutOff)
                add(op, {change.chain, change.seq, id.prefix()}, place);
            else
                for (const Dot &older : op.over)
                    m_hiding[{keyOf(op), older}].push_back(place);
        }
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
    std::map<std::pair<RegisterKey, Dot>, std::vector<size_t>> m_hiding; ///< ops that were cut off
    std::map<ChangeId, size_t> m_places;
    std::vector<std::vector<bool>> m_past;
    bool m_namesUnseen = false;
};

} // namespace sennight::sync

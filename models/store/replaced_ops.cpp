// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ops that come after those that replaced them (sync/core/record_state.h, the rule).
#include "cut_rules_p.h"
#include "materialiser_p.h"

#include <algorithm>

namespace sennight {

using namespace Qt::StringLiterals;

Result<sync::RecordState::Delta> Materialiser::applyTo(sync::RecordState &state,
                                                       StoredRecord &record,
                                                       const LoggedChange &logged,
                                                       const sync::Op &op)
{
    const bool isShared = logged.change.space == sync::Space::Shared;
    bool isReplaced = false;
    const Result<bool> mayComeLate =
        isShared && state.mayBeReplaced(op) ? changesMayComeLate() : Result<bool>(false);
    if (!mayComeLate)
        return std::unexpected(mayComeLate.error());
    if (*mayComeLate) {
        if (Result<void> read = readReplaced(record, logged.pos); !read)
            return std::unexpected(read.error());
        isReplaced = record.replaced->contains({logged.dot(), op.field, op.element});
    }
    if (isShared && record.replaced) {
        for (const sync::Dot &dot : op.over)
            record.replaced->emplace(dot, op.field, op.element);
    }
    return state.apply(op, logged.dot(), logged.change.hlc, isReplaced);
}

Result<bool> Materialiser::changesMayComeLate()
{
    if (!m_changesMayComeLate) {
        const Result<bool> may = CutRules::mayComeLate(m_connection);
        if (!may)
            return may;
        m_changesMayComeLate = *may;
    }
    return *m_changesMayComeLate;
}

// Of the account that this device belongs to now: what stood in one that it left is none of its.
Result<void> Materialiser::readReplaced(StoredRecord &record, qint64 before)
{
    if (record.replaced)
        return {};
    const auto leaves = m_log.leaves();
    if (!leaves)
        return std::unexpected(leaves.error());
    const auto nextLeave = std::ranges::lower_bound(*leaves, before);
    const qint64 left = nextLeave == leaves->begin() ? 0 : *std::prev(nextLeave);
    std::vector<qint64> places;
    Result<void> done = m_connection.each(
        u"SELECT pos FROM change_records WHERE entity = ? AND record = ? AND pos > ? AND pos < ?"_s,
        [&](Statement &row) {
            places.push_back(row.integer(0));
            return true;
        },
        record.entity(), record.key, left, before);
    record.replaced.emplace();
    for (const qint64 pos : places) {
        done = done.and_then([&] {
            return m_log.each(pos, pos, [&](const LoggedChange &logged) -> Result<bool> {
                if (logged.change.space != sync::Space::Shared)
                    return true;
                for (const sync::Op &op : logged.change.ops) {
                    if (op.entity != record.entity() || op.record != record.id())
                        continue;
                    for (const sync::Dot &dot : op.over)
                        record.replaced->emplace(dot, op.field, op.element);
                }
                return true;
            });
        });
    }
    if (!done)
        record.replaced.reset();
    return done;
}

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change_log_p.h"
#include "sync/core/ports.h"

#include <QSet>

#include <map>
#include <unordered_map>

namespace sennight {

/// Which changes of removed devices count (SYNC.md, section 5): those up to what their removal
/// kept, on the branches that it names. Kept in `sync_cuts`: parts of chains, and one of
/// all bits set where only these chains are cut. Inside the store's transaction.
class CutRules
{
public:
    [[nodiscard]] Result<void> read(Connection &connection);
    [[nodiscard]] static Result<void> write(Connection &connection,
                                            const std::vector<sync::Cut> &cuts);
    /// Whether a change may come after one that names it (sync/core/record_state.h, the rule): only
    /// where this file ever had cuts, of whichever account, or lost changes to damage.
    [[nodiscard]] static Result<bool> mayComeLate(Connection &connection);
    [[nodiscard]] static Result<void> noteLate(Connection &connection);

    [[nodiscard]] bool isEmpty() const { return m_kept.empty(); }
    /// Whether the change lies beyond. Where a chain has branches, only those that are here can be
    /// told from what was kept; else the number decides.
    [[nodiscard]] Result<bool> isBeyond(ChangeLog &log, const sync::Tip &change);
    /// What was kept of a chain; nothing where it was not cut.
    [[nodiscard]] std::vector<sync::Tip> keptOf(const sync::ChainId &chain) const;

private:
    struct Kept
    {
        quint64 seq = 0;
        sync::ChangeId id;
    };
    using Chains = std::map<quint64, std::vector<Kept>>; ///< by incarnation
    [[nodiscard]] Result<void> walk(ChangeLog &log, const sync::ChainId &chain,
                                    const std::vector<Kept> &kept);

    std::unordered_map<RecordId, Chains> m_kept;
    QSet<RecordId> m_onlyNamed;                            ///< devices whose other chains are whole
    QHash<sync::ChainId, QSet<sync::ChangeId>> m_branches; ///< all that was kept, where it is known
};

/// The bytes of a chain's tag (sync/core/fixed_bytes.h), there and back.
[[nodiscard]] sync::ChainTag tagOfChain(const sync::ChainId &chain);
[[nodiscard]] sync::ChainId chainOfTag(const sync::ChainTag &tag);

} // namespace sennight

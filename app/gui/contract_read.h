// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries.h"

#include "domain/week_contract.h"

namespace sennight {

/// A change of plan with what a line of it shows.
struct ContractLine
{
    ContractChange change;
    RowKey key = 0;
    QString title;
    QString projectTitle;
    QString projectColour;
    QString reason; ///< as the person wrote it, or empty
};

/// What was promised for a week, whether what stands in it fits, and what changed since.
struct ContractSnapshot
{
    WeekSnapshot week;
    WeekFit fit;
    std::optional<Commitment> promise;
    std::vector<ContractLine> changes; ///< empty without a promise
    QString reflection;                ///< of the week
};

/// In one thread with `queries`. What happened to a todo after the week, in `zone`, is no change of
/// it. `leftOver` are others that may have come into it meanwhile. Of what changed the histories of
/// at most 200 todos are read; later ones have no time. `mostLeftOver`: as for Queries::week.
[[nodiscard]] Result<ContractSnapshot> readContract(const Queries &queries, IsoWeek week,
                                                    const QTimeZone &zone,
                                                    std::span<const RecordId> leftOver = {},
                                                    int mostLeftOver = 0);

} // namespace sennight

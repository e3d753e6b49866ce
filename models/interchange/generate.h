// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "domain/record.h"
#include "store/queries.h"

namespace sennight {

struct GenerateOptions
{
    int todos = 1000;
    int projects = 12;
    int weeks = 8;    ///< weeks over which plans and goals are spread, around the current one
    quint64 seed = 1; ///< the same seed and the same "now" give the same records, ids too
};

/// When and for whom sample records are made.
struct GenerateContext
{
    const Clock &clock;
    QDate today;
    PlannerSettings settings = {};
};

/// Believable records: projects with colours, goals, plans, done todos with tracked time, tags,
/// subtasks, dependencies, repeats. One action. InvalidValue (negative, or no weeks) and TooLarge
/// (more than a million todos, 10,000 projects or 1,000 weeks) with the option as subject.
[[nodiscard]] Result<Action> generateRecords(const GenerateOptions &options,
                                             const GenerateContext &context);

/// The fixed sample week, in the week of `today`: six projects and a household, four goals, thirty
/// todos on days, three left over, an Inbox, and a running timer. What lies before today is done.
/// Several actions, to be committed in order. Meant for an empty profile.
[[nodiscard]] std::vector<Action> sampleWeek(const GenerateContext &context);

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace sennight {

/// The stages of a todo, in order; done and let go stand beside them.
enum class Stage : quint8 { Dumped, Matched, Refined, Confirmed, Committed };
enum class Priority : quint8 { None = 0, Low = 1, Medium = 2, High = 3 };

/// The facts that a stage follows from.
struct StageFacts
{
    bool hasProject = false;
    bool hasEstimate = false;
    bool isPlanned = false;      ///< for a day or a week
    bool isInCommitment = false; ///< of the week that it is planned in
    std::optional<Stage> override = {};
};

/// The person's override, else the furthest stage whose facts hold: planned → confirmed even
/// without a project, because a person who put it on a day has decided.
[[nodiscard]] Stage stageOf(const StageFacts &facts);
[[nodiscard]] QLatin1StringView stageName(Stage stage);
[[nodiscard]] std::optional<Stage> stageFromName(QStringView name);
/// Empty for None.
[[nodiscard]] QLatin1StringView priorityName(Priority priority);
[[nodiscard]] std::optional<Priority> priorityFromName(QStringView name);

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <array>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array stageNames{"dumped"_L1, "matched"_L1, "refined"_L1, "confirmed"_L1,
                                "committed"_L1};
constexpr std::array priorityNames{""_L1, "low"_L1, "medium"_L1, "high"_L1};

} // namespace

Stage stageOf(const StageFacts &facts)
{
    if (facts.override)
        return *facts.override;
    if (facts.isInCommitment)
        return Stage::Committed;
    if (facts.isPlanned)
        return Stage::Confirmed;
    if (!facts.hasProject)
        return Stage::Dumped;
    return facts.hasEstimate ? Stage::Refined : Stage::Matched;
}

QLatin1StringView stageName(Stage stage)
{
    return stageNames.at(static_cast<size_t>(stage));
}

std::optional<Stage> stageFromName(QStringView name)
{
    for (size_t i = 0; i < stageNames.size(); ++i) {
        if (name == stageNames.at(i))
            return static_cast<Stage>(i);
    }
    return {};
}

QLatin1StringView priorityName(Priority priority)
{
    return priorityNames.at(static_cast<size_t>(priority));
}

std::optional<Priority> priorityFromName(QStringView name)
{
    for (size_t i = 1; i < priorityNames.size(); ++i) {
        if (name == priorityNames.at(i))
            return static_cast<Priority>(i);
    }
    return {};
}

} // namespace sennight

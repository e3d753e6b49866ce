// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "place_proposals.h"

#include "title_words.h"

#include <algorithm>

namespace sennight {

namespace {

bool shareAWord(const QString &left, const QString &right)
{
    const auto words = titleWords(left);
    return std::ranges::any_of(titleWords(right), [&](const TitleWord &word) {
        return std::ranges::contains(words, word.hash, &TitleWord::hash);
    });
}

/// The one element of a range, if it is the only one.
std::optional<RecordId> onlyOne(const std::vector<const GoalRow *> &goals)
{
    return goals.size() == 1 ? std::optional(goals.front()->id) : std::nullopt;
}

} // namespace

std::optional<DayProposal> proposeDay(std::span<const DayFacts> days, int minutes, QDate from,
                                      QDate latest)
{
    QDate fullDay;
    for (const DayFacts &day : days) {
        if (day.date < from)
            continue;
        if (latest.isValid() && day.date > latest)
            break;
        const int then = day.plannedMinutes + minutes;
        if (then <= day.capacityMinutes)
            return DayProposal{.day = day.date,
                               .thenMinutes = then,
                               .capacityMinutes = day.capacityMinutes,
                               .fullDay = fullDay};
        fullDay = day.date;
    }
    return {};
}

std::optional<RecordId> proposeGoal(std::span<const GoalRow> goals,
                                    const std::optional<RecordId> &project, const QString &title)
{
    if (!project)
        return {};
    std::vector<const GoalRow *> open;
    for (const GoalRow &goal : goals) {
        if (goal.project == project && !goal.reached)
            open.push_back(&goal);
    }
    if (open.size() < 2)
        return onlyOne(open);
    std::erase_if(open, [&](const GoalRow *goal) { return !shareAWord(goal->title, title); });
    return onlyOne(open);
}

} // namespace sennight

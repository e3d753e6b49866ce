// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace sennight {

/// The tables of the sample week: what the design's pictures show.
namespace sample_week {

enum Project { River, Grant, Finance, Kitchen, Choir, Italian, Home, Balcony, None };
enum Goal { Gauge, Report, Doors, Evenings, NoGoal };

struct ProjectLine
{
    const char *title;
    const char *colour;
    const char *status;
    const char *priority;
    const char *why;
    int targetDays; ///< from Monday; 0 = none
    int reviewDays = 0;
    const char *notes = nullptr;
};

struct GoalLine
{
    const char *title;
    Project project;
    int targetMinutes;
};

enum Mark : unsigned {
    Plain = 0,
    High = 1,
    Weekly = 2,        ///< repeats
    EarlyToday = 4,    ///< already done on the day itself
    OverdueMonday = 8, ///< due on Monday, with a reminder
    MovedFromDayBefore = 16,
};

struct TodoLine
{
    int weekday; ///< 1 = Monday … 7
    const char *title;
    Project project;
    int estimateMinutes;
    int trackedMinutes; ///< once it is done
    Goal goal = NoGoal;
    unsigned marks = Plain;
    int partMinutes = 0; ///< tracked by the middle of its day
    const char *notes = nullptr;
};

/// Left over from last week, or for any day of this one or the next.
struct LooseLine
{
    enum Week { Last, This, Next };
    Week week;
    const char *title;
    Project project;
    int estimateMinutes;
    int rolled = 0;
    int dueWeekday = 0; ///< of next week; 0 = none
    Goal goal = NoGoal;
    int trackedMinutes = 0; ///< last week
};

struct InboxLine
{
    const char *title;
    Project project;
    int estimateMinutes;
    int daysAgo;
    int minuteOfDay;
};

struct ThoughtLine
{
    const char *title;
    Project project;
    const char *body;
};

[[nodiscard]] std::span<const ProjectLine> projects();
[[nodiscard]] std::span<const GoalLine> goals();
[[nodiscard]] std::span<const TodoLine> todos();
[[nodiscard]] std::span<const LooseLine> loose();
[[nodiscard]] std::span<const InboxLine> inbox();
[[nodiscard]] std::span<const ThoughtLine> thoughts();
/// Of the todo with notes by `parent`: steps, the first is done once its day has come.
[[nodiscard]] std::span<const char *const> steps();
inline constexpr const char *parentOfSteps = "Edit section 2 with Tomas’s notes";

} // namespace sample_week

} // namespace sennight

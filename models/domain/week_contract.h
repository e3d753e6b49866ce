// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commitment.h"
#include "record.h"
#include "stage.h"

namespace sennight {

// What a week can hold, what does not fit into it, and what became of what was promised for it.
// Pure; any thread. Minutes throughout; a todo without an estimate takes none and is counted as
// unknown.

/// A todo of a week, or one that may come into it. Those let go are left out by the caller.
struct PlannedTodo
{
    RecordId id;
    QDate day = {}; ///< none: any day of the week
    std::optional<int> estimateMinutes = {};
    int trackedMinutes = 0;
    bool done = false;
    QDate due = {};
    Priority priority = Priority::None;
};

/// What a day of the person's week can take.
struct DayRoom
{
    QDate date;
    int minutes = 0;
};

struct DayLoad
{
    QDate date;
    int capacityMinutes = 0;
    int plannedMinutes = 0; ///< estimates; done todos count what was tracked, where that is known
    friend bool operator==(const DayLoad &, const DayLoad &) = default;
};

enum class Misfit : quint8 {
    DayFull,  ///< its day holds more than there is time for
    DayOver,  ///< its day has passed
    WeekFull, ///< it may be done on any day, and none has room
    TooLong,  ///< longer than any day of the week: only parts of it would fit
};

/// A todo that does not fit where it stands, and where it would.
struct Swap
{
    RecordId todo;
    Misfit reason = Misfit::DayFull;
    int minutes = 0;
    Plan to = {}; ///< a day of this week or the next week; null: nowhere before its deadline
    friend bool operator==(const Swap &, const Swap &) = default;
};

struct WeekFit
{
    std::vector<DayLoad> days; ///< in the order of the capacities given
    int plannedMinutes = 0;    ///< with what has no day
    int capacityMinutes = 0;
    int unknown = 0;         ///< open todos without an estimate
    std::vector<Swap> swaps; ///< most urgent first; empty: all that has an estimate fits
};

/// What does not fit, and where it could go. Nothing is made shorter, nothing goes behind its
/// deadline, and no day that had room gets more than it can hold. `capacity`: the days of the week
/// in order; days before `today` take nothing any more.
[[nodiscard]] WeekFit fitOf(IsoWeek week, std::span<const DayRoom> capacity,
                            std::span<const PlannedTodo> todos, QDate today);

struct Placement
{
    std::vector<std::pair<RecordId, QDate>> places;
    std::vector<RecordId> without; ///< no day has room for these
};

/// Days for todos that have none: in the order of deadline and priority each takes the first day
/// that has room before its deadline (one that has passed is none). Without an estimate a todo is
/// taken to need `usualMinutes`. `free`: what the days that may be used have left, in order.
[[nodiscard]] Placement placeByRoom(std::vector<PlannedTodo> todos, std::span<const DayRoom> free,
                                    QDate today, int usualMinutes);

/// One step of a todo's history.
struct FieldStep
{
    qint64 atMs = 0; ///< since 1970, UTC
    Field field = Field::TodoPlan;
    Value from = {};
    Value to = {};
};

/// A todo that was promised, or stands in the week now.
struct ContractTodo
{
    RecordId id;
    Plan plan = {};
    std::optional<int> estimateMinutes = {};
    bool letGo = false;
    bool deleted = false;
    qint64 createdAtMs = 0;
    std::vector<FieldStep> steps = {}; ///< of plan, estimate, letting go and deletion; oldest first
};

/// How the week differs from what was promised for it.
struct ContractChange
{
    enum class Kind : quint8 {
        Added,     ///< was not promised
        Moved,     ///< to another day of the week, or to any day
        LeftWeek,  ///< to another week, or without a plan
        Estimated, ///< its estimate is another one
        LetGo,
        Deleted,
    };
    Kind kind = Kind::Added;
    RecordId todo;
    qint64 atMs = 0; ///< when it came about; 0: not known
    int minutes = 0; ///< how much more the week holds through it; less: negative
    Plan to = {};    ///< Moved, LeftWeek, Added: where it stands now
    friend bool operator==(const ContractChange &, const ContractChange &) = default;
};

/// Oldest first. The promised minutes and those of the changes together are the estimates of what
/// stands in the week now (let go and deleted todos left out). `firstDay`: of the person's week.
[[nodiscard]] std::vector<ContractChange> changesSince(const Commitment &promise, IsoWeek week,
                                                       QDate firstDay,
                                                       std::span<const ContractTodo> todos);

/// How long todos took against their estimates; of done ones that have both.
struct EstimateError
{
    std::optional<RecordId> project; ///< none: todos without a project
    int todos = 0;
    int estimateMinutes = 0;
    int trackedMinutes = 0;
    /// 1.4: took 1.4 times the estimate.
    [[nodiscard]] double factor() const { return double(trackedMinutes) / estimateMinutes; }
    friend bool operator==(const EstimateError &, const EstimateError &) = default;
};

struct MeasuredTodo
{
    std::optional<RecordId> project;
    int estimateMinutes = 0;
    int trackedMinutes = 0;
};

/// By project, the largest factor first. Todos without estimate or time are left out.
[[nodiscard]] std::vector<EstimateError> estimateErrors(std::span<const MeasuredTodo> todos);

/// From the third time on that a todo would roll over, the person decides what becomes of it.
inline constexpr int rolloversBeforeDecision = 2;
/// A week holds about this many goals; from one more on there is a warning.
inline constexpr int goalsOfAWeek = 4;

} // namespace sennight

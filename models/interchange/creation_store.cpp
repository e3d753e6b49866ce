// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation_store_p.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sennight::creation_store {

namespace {

using namespace Qt::StringLiterals;

constexpr double mostHours = 9'999;
constexpr double leastMilliseconds = 1e11; ///< 1973 in milliseconds, the year 5138 in seconds

constexpr std::array table{
    Member{Entity::Intention, "title"_L1, Field::IntentionTitle},
    Member{Entity::Intention, "description"_L1, Field::IntentionDescription},
    Member{Entity::Project, "intentionId"_L1, Field::ProjectIntention},
    Member{Entity::Project, "title"_L1, Field::ProjectTitle},
    Member{Entity::Project, "description"_L1, Field::ProjectDescription},
    Member{Entity::Project, "why"_L1, Field::ProjectWhy},
    Member{Entity::Project, "status"_L1, Field::ProjectStatus},
    Member{Entity::Project, "priority"_L1, Field::ProjectPriority},
    Member{Entity::Project, "progress"_L1, Field::ProjectProgress},
    Member{Entity::Goal, "projectId"_L1, Field::GoalProject},
    Member{Entity::Goal, "title"_L1, Field::GoalTitle},
    Member{Entity::Goal, "description"_L1, Field::GoalDescription},
    Member{Entity::Goal, "weekStartDate"_L1, Field::GoalWeek},
    Member{Entity::Goal, "status"_L1, Field::GoalStatus},
    Member{Entity::Goal, "totalEstimatedHours"_L1, Field::GoalTargetMinutes},
    Member{Entity::Goal, "completionRate"_L1, Field::GoalCompletion},
    Member{Entity::Todo, "projectId"_L1, Field::TodoProject},
    Member{Entity::Todo, "weeklyGoalId"_L1, Field::TodoGoal},
    Member{Entity::Todo, "title"_L1, Field::TodoTitle},
    Member{Entity::Todo, "description"_L1, Field::TodoDescription},
    Member{Entity::Todo, "status"_L1, Field::TodoCompletion},
    Member{Entity::Todo, "priority"_L1, Field::TodoPriority},
    Member{Entity::Todo, "estimatedHours"_L1, Field::TodoEstimate},
    Member{Entity::Todo, "dueDate"_L1, Field::TodoDue},
};

struct Meaning
{
    QLatin1StringView spellings; ///< separated by spaces, without signs
    QLatin1StringView word;
};

// What todos, projects and goals call alike.
constexpr auto started = "active inprogress started ongoing doing current"_L1;
constexpr auto notStarted = "pending planned notstarted new todo"_L1;
constexpr auto waiting = "paused onhold hold waiting blocked"_L1;
constexpr auto finished = "completed complete finished done"_L1;
constexpr auto givenUp = "cancelled canceled abandoned dropped archived"_L1;

constexpr std::array todoWords{
    Meaning{started, "open"_L1},
    Meaning{notStarted, "open"_L1},
    Meaning{waiting, "open"_L1},
    Meaning{"open backlog next ready scheduled"_L1, "open"_L1},
    Meaning{finished, "done"_L1},
    Meaning{"closed resolved"_L1, "done"_L1},
    Meaning{givenUp, "letgo"_L1},
    Meaning{"letgo skipped wontdo deleted"_L1, "letgo"_L1},
    Meaning{"dumped inbox"_L1, "dumped"_L1},
    Meaning{"matched"_L1, "matched"_L1},
    Meaning{"refined"_L1, "refined"_L1},
    Meaning{"confirmed"_L1, "confirmed"_L1},
    Meaning{"committed"_L1, "committed"_L1},
};

constexpr std::array projectWords{
    Meaning{started, "active"_L1},
    Meaning{"open planning"_L1, "active"_L1},
    Meaning{waiting, "paused"_L1},
    Meaning{notStarted, "someday"_L1},
    Meaning{"someday idea backlog later"_L1, "someday"_L1},
    Meaning{finished, "completed"_L1},
    Meaning{givenUp, "archived"_L1},
};

constexpr std::array goalWords{
    Meaning{notStarted, "planned"_L1},
    Meaning{"open"_L1, "planned"_L1},
    Meaning{started, "active"_L1},
    Meaning{finished, "completed"_L1},
    Meaning{"reached achieved"_L1, "completed"_L1},
    Meaning{"missed failed overdue"_L1, "missed"_L1},
    Meaning{givenUp, "dropped"_L1},
};

constexpr std::array priorityWords{
    Meaning{"high urgent critical"_L1, "high"_L1},
    Meaning{"medium normal"_L1, "medium"_L1},
    Meaning{"low"_L1, "low"_L1},
    Meaning{"none"_L1, ""_L1},
};

/// "In-Progress" → "inprogress".
QString plain(const QString &word)
{
    QString letters;
    const QString lower = word.toLower();
    for (const QChar c : lower) {
        if (!c.isSpace() && c != u'-' && c != u'_')
            letters += c;
    }
    return letters;
}

std::optional<QString> meaningOf(std::span<const Meaning> meanings, const QString &word)
{
    const QString spelled = plain(word);
    for (const Meaning &meaning : meanings) {
        for (const auto spelling : meaning.spellings.tokenize(u' ')) {
            if (spelled == spelling)
                return QString(meaning.word);
        }
    }
    return {};
}

} // namespace

std::span<const Member> members()
{
    return table;
}

std::optional<TodoState> todoState(const QString &word)
{
    const auto meaning = meaningOf(todoWords, word);
    if (!meaning)
        return {};
    if (*meaning == "done"_L1)
        return TodoState{.isDone = true};
    if (*meaning == "letgo"_L1)
        return TodoState{.isLetGo = true};
    return TodoState{.stage = *meaning == "open"_L1 ? QString() : *meaning};
}

std::optional<QString> projectStatus(const QString &word)
{
    return meaningOf(projectWords, word);
}

std::optional<QString> goalStatus(const QString &word)
{
    return meaningOf(goalWords, word);
}

std::optional<QString> priority(const QString &word)
{
    return meaningOf(priorityWords, word);
}

std::optional<double> number(const JsonValue &json)
{
    bool ok = false;
    const double value = json.isNumber() || json.isString() ? json.text.toDouble(&ok) : 0;
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<qint64> minutesFromHours(const JsonValue &json)
{
    const auto hours = number(json);
    if (!hours || *hours < 0 || *hours > mostHours)
        return {};
    return static_cast<qint64>(std::llround(*hours * 60));
}

std::optional<qint64> instant(const JsonValue &json, LocalTime &local)
{
    if (const auto epoch = number(json)) {
        constexpr double latest = 253'402'300'799'999;
        const double ms = std::abs(*epoch) < leastMilliseconds ? *epoch * 1000 : *epoch;
        if (ms < 0 || ms > latest)
            return {};
        return static_cast<qint64>(ms);
    }
    const auto ms = json.isString() ? instantFromText(json.text, local) : std::nullopt;
    return ms && *ms >= 0 ? ms : std::nullopt;
}

IsoWeek weekFromStart(qint64 ms, LocalTime &local)
{
    const QDate start = local.dateAt(ms);
    return IsoWeek::of(start.addDays((4 - start.dayOfWeek() + 7) % 7));
}

} // namespace sennight::creation_store

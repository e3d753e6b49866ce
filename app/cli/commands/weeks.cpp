// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "app/cli/field_text.h"
#include "app/cli/goal_json.h"
#include "commands.h"

#include "domain/commitment.h"
#include "domain/duration_text.h"
#include "domain/person_week.h"

#include <algorithm>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

/// "week", "week fri", "week commit", "week 'next mon' review".
struct WeekCall
{
    IsoWeek week;
    QString step; ///< empty, "commit" or "review"
};

Answer<WeekCall> readCall(const Invocation &call)
{
    auto words = call.arguments.words;
    WeekCall read;
    if (!words.isEmpty() && (words.last() == u"commit" || words.last() == u"review"))
        read.step = words.takeLast();
    if (call.arguments.has("--reflection") && read.step != u"review")
        return wrongUsage(u"--reflection belongs to a review."_s,
                          u"Write: senn week review --reflection TEXT"_s);
    const auto &queries = call.session.queries();
    if (words.isEmpty()) {
        read.week = weekOf(queries.today(), queries.settings().firstDayOfWeek);
        return read;
    }
    const auto week = weekFromText(call.session, words.join(u' '));
    if (!week)
        return failed(week);
    read.week = *week;
    return read;
}

/// The week's commitment; nothing where there is none.
Answer<std::optional<Commitment>> promiseOf(const Session &session, IsoWeek week)
{
    const auto record = session.queries().record(weekId(week));
    if (!record && record.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!record)
        return failed(record);
    return Commitment::fromText(record->text(Field::WeekCommitment));
}

Answer<std::vector<TodoRow>> todosOf(const Session &session, IsoWeek week)
{
    auto rows = session.queries().todos({.kind = TodoFilter::Kind::Week, .week = week});
    if (!rows)
        return failed(rows);
    return *std::move(rows);
}

/// With what still runs, as the window counts it.
Answer<WeekFacts> factsOf(const Session &session, IsoWeek week)
{
    const auto &queries = session.queries();
    auto facts = queries.weekFacts(week);
    if (!facts)
        return failed(facts);
    for (DayFacts &day : facts->days)
        day.trackedMinutes = facts->trackedAt(day, session.clock().nowMs());
    return *std::move(facts);
}

void writeDay(JsonWriter &json, const DayFacts &day)
{
    json.beginObject();
    json.text("date"_L1, dateToText(day.date));
    json.number("capacity_minutes"_L1, day.capacityMinutes);
    json.number("planned_minutes"_L1, day.plannedMinutes);
    json.number("tracked_minutes"_L1, day.trackedMinutes);
    json.number("todos"_L1, day.todos);
    json.number("done"_L1, day.done);
    json.endObject();
}

void writeWeek(JsonWriter &json, const WeekFacts &facts, std::span<const GoalRow> goals)
{
    json.beginObject();
    json.text("week"_L1, facts.week.toText());
    json.text("monday"_L1, dateToText(facts.week.monday()));
    json.number("todos"_L1, facts.todos);
    json.number("done"_L1, facts.done);
    json.flag("committed"_L1, facts.committed);
    json.number("left_over"_L1, facts.leftOver);
    json.number("left_over_minutes"_L1, facts.leftOverMinutes);
    json.key("days"_L1);
    json.beginArray();
    for (const DayFacts &day : facts.days)
        writeDay(json, day);
    json.endArray();
    json.key("goals"_L1);
    json.beginArray();
    for (const GoalRow &goal : goals)
        writeGoalRow(json, goal);
    json.endArray();
    json.endObject();
}

void printDays(Output &out, const Session &session, const WeekFacts &facts)
{
    const auto today = session.queries().today();
    TextTable table(0);
    for (const DayFacts &day : facts.days) {
        const bool over = day.plannedMinutes > day.capacityMinutes;
        table.row({{longDayText(day.date), day.date == today ? Tone::Now : Tone::Plain},
                   {u"%1 of %2 planned"_s.arg(minutesToText(day.plannedMinutes),
                                              minutesToText(day.capacityMinutes)),
                    over ? Tone::Now : Tone::Plain},
                   {over ? u"over"_s : QString(), Tone::Now},
                   {day.trackedMinutes > 0 ? minutesToText(day.trackedMinutes) + u" tracked"_s
                                           : QString()},
                   {day.todos > 0 ? u"%1 of %2 done"_s.arg(day.done).arg(day.todos) : QString()}});
    }
    table.print(out);
}

void printGoals(Output &out, std::span<const GoalRow> goals)
{
    if (goals.empty())
        return;
    out.line();
    TextTable table(0);
    table.heading(u"Goals"_s);
    for (const GoalRow &goal : goals)
        table.row({{u"  "_s + goal.title},
                   {u"%1 of %2 done"_s.arg(goal.done).arg(goal.todos)},
                   {goalTimeText(goal)},
                   {goal.reached ? u"reached"_s : QString(), Tone::Good}});
    table.print(out);
}

Answer<void> showWeek(Invocation &call, IsoWeek week)
{
    const auto facts = factsOf(call.session, week);
    if (!facts)
        return failed(facts);
    const auto goals = goalsOf(call.session, week);
    if (!goals)
        return failed(goals);
    if (call.out.json) {
        printJson(call.out, [&](JsonWriter &json) { writeWeek(json, *facts, *goals); });
        return {};
    }
    const auto state = facts->committed ? u", committed"_s : QString();
    call.out.composedLine(call.out.toned(
        u"Week %1%2: %3 of %4 done"_s.arg(week.toText(), state).arg(facts->done).arg(facts->todos),
        Tone::Strong));
    printDays(call.out, call.session, *facts);
    printGoals(call.out, *goals);
    if (facts->leftOver > 0) {
        call.out.line();
        call.out.line(
            u"Left over from before: %1, %2"_s.arg(counted(facts->leftOver, u"todo"_s, u"todos"_s),
                                                   minutesToText(facts->leftOverMinutes)));
    }
    return {};
}

Answer<void> commitToWeek(Invocation &call, IsoWeek week)
{
    const auto before = promiseOf(call.session, week);
    if (!before)
        return failed(before);
    if (*before)
        return refused(u"Week %1 was committed on %2."_s.arg(
                           week.toText(), momentText((*before)->atMs, call.session.clock().zone())),
                       u"A promise stays as it was; plan on, and see: senn week review"_s);
    const auto rows = todosOf(call.session, week);
    if (!rows)
        return failed(rows);
    std::vector<RecordId> todos;
    int minutes = 0;
    for (const TodoRow &row : *rows) {
        if (row.letGoAtMs)
            continue;
        todos.push_back(row.id);
        minutes += row.estimateMinutes.value_or(0);
    }
    if (todos.empty())
        return refused(u"Nothing is planned in week %1."_s.arg(week.toText()),
                       u"Plan a todo first: senn move ID day fri"_s);
    const auto action = commitWeek(week, todos, minutes, call.session.actionContext());
    if (auto committed = commit(call, action); !committed)
        return failed(committed);
    if (!call.out.json) {
        call.out.line(u"Committed week %1: %2, %3"_s.arg(
            week.toText(), counted(std::ssize(todos), u"todo"_s, u"todos"_s),
            minutesToText(minutes)));
        return {};
    }
    printJson(call.out, [&](JsonWriter &json) {
        json.beginObject();
        json.text("week"_L1, week.toText());
        json.number("todos"_L1, std::ssize(todos));
        json.number("minutes"_L1, minutes);
        json.endObject();
    });
    return {};
}

/// What became of a week.
struct Review
{
    int promised = 0;
    int promisedMinutes = 0;
    int kept = 0;    ///< promised and done
    int letGo = 0;   ///< promised and let go
    int open = 0;    ///< promised and still open
    int added = 0;   ///< done beyond the promise
    int tracked = 0; ///< minutes, in the week's days
};

Answer<Review> reviewOf(const Session &session, IsoWeek week,
                        const std::optional<Commitment> &promise)
{
    const auto rows = todosOf(session, week);
    if (!rows)
        return failed(rows);
    const auto facts = factsOf(session, week);
    if (!facts)
        return failed(facts);
    Review review;
    for (const DayFacts &day : facts->days)
        review.tracked += day.trackedMinutes;
    const auto promised = [&](const RecordId &id) {
        return promise && std::ranges::find(promise->todos, id) != promise->todos.end();
    };
    for (const TodoRow &row : *rows)
        review.added += row.completedAtMs && !promised(row.id);
    if (!promise)
        return review;
    review.promised = static_cast<int>(promise->todos.size());
    review.promisedMinutes = promise->minutes;
    for (const RecordId &id : promise->todos) {
        // A promised todo may have moved to another week since.
        const auto row = session.queries().todo(id);
        review.kept += row && row->completedAtMs;
        review.letGo += !row || row->letGoAtMs;
    }
    review.open = review.promised - review.kept - review.letGo;
    return review;
}

Answer<void> keepReflection(Invocation &call, IsoWeek week, const QString &text)
{
    const auto id = weekId(week);
    const auto record = call.session.queries().record(id);
    if (!record && record.error().code != ErrorCode::NotFound)
        return failed(record);
    Action action{ActionKind::Edit, week.toText(), {}};
    if (!record) {
        action.edits.push_back({id, Field::WeekIso, week.toText()});
        action.edits.push_back({id, Field::WeekCreatedAt, call.session.clock().nowMs()});
    }
    const auto cleaned = cleanMarkdown(text).trimmed();
    action.edits.push_back(
        {id, Field::WeekReflection, cleaned.isEmpty() ? Value() : Value(cleaned)});
    const auto committed = commit(call, action);
    return committed ? Answer<void>() : failed(committed);
}

void writeReview(JsonWriter &json, IsoWeek week, const Review &review, bool committed,
                 const QString &reflection, std::span<const GoalRow> goals)
{
    json.beginObject();
    json.text("week"_L1, week.toText());
    json.flag("committed"_L1, committed);
    json.number("promised"_L1, review.promised);
    json.number("promised_minutes"_L1, review.promisedMinutes);
    json.number("kept"_L1, review.kept);
    json.number("let_go"_L1, review.letGo);
    json.number("open"_L1, review.open);
    json.number("added"_L1, review.added);
    json.number("tracked_minutes"_L1, review.tracked);
    json.text("reflection"_L1, reflection);
    json.key("goals"_L1);
    json.beginArray();
    for (const GoalRow &goal : goals)
        writeGoalRow(json, goal);
    json.endArray();
    json.endObject();
}

void printReview(Output &out, IsoWeek week, const Review &review, bool committed,
                 const QString &reflection)
{
    out.composedLine(out.toned(u"Week %1"_s.arg(week.toText()), Tone::Strong));
    TextTable table(1);
    if (committed) {
        table.row({{u"promised"_s, Tone::Quiet},
                   {u"%1, %2"_s.arg(counted(review.promised, u"todo"_s, u"todos"_s),
                                    minutesToText(review.promisedMinutes))}});
        table.row({{u"done"_s, Tone::Quiet}, {QString::number(review.kept), Tone::Good}});
        table.row({{u"let go"_s, Tone::Quiet}, {QString::number(review.letGo)}});
        table.row({{u"still open"_s, Tone::Quiet},
                   {QString::number(review.open), review.open > 0 ? Tone::Now : Tone::Plain}});
    } else {
        table.row({{u"promised"_s, Tone::Quiet}, {u"nothing; this week was not committed"_s}});
    }
    table.row({{u"done beyond it"_s, Tone::Quiet}, {QString::number(review.added)}});
    table.row({{u"tracked"_s, Tone::Quiet}, {minutesToText(review.tracked)}});
    table.row({{u"reflection"_s, Tone::Quiet}, {reflection}});
    table.print(out);
}

Answer<void> reviewWeek(Invocation &call, IsoWeek week)
{
    if (call.arguments.has("--reflection")) {
        auto kept = keepReflection(call, week, call.arguments.value("--reflection"));
        if (!kept)
            return kept;
    }
    const auto promise = promiseOf(call.session, week);
    if (!promise)
        return failed(promise);
    const auto review = reviewOf(call.session, week, *promise);
    if (!review)
        return failed(review);
    const auto goals = goalsOf(call.session, week);
    if (!goals)
        return failed(goals);
    const auto record = call.session.queries().record(weekId(week));
    const auto reflection = record ? record->text(Field::WeekReflection) : QString();
    const bool committed = promise->has_value();
    if (call.out.json) {
        printJson(call.out, [&](JsonWriter &json) {
            writeReview(json, week, *review, committed, reflection, *goals);
        });
        return {};
    }
    printReview(call.out, week, *review, committed, reflection);
    printGoals(call.out, *goals);
    return {};
}

} // namespace

Answer<void> planWeek(Invocation &call)
{
    const auto read = readCall(call);
    if (!read)
        return failed(read);
    if (read->step == u"commit")
        return commitToWeek(call, read->week);
    return read->step == u"review" ? reviewWeek(call, read->week) : showWeek(call, read->week);
}

} // namespace sennight::cli

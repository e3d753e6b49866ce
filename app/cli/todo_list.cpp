// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_list.h"

#include "domain/duration_text.h"
#include "domain/person_week.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

/// What all rows of one list share.
struct ListFacts
{
    QDate today;
    IsoWeek thisWeek;
    ShortIds shortId;

    explicit ListFacts(const Session &session)
        : today(session.queries().today())
        , thisWeek(weekOf(today, session.queries().settings().firstDayOfWeek))
        , shortId(session)
    {}
};

Cell markCell(const TodoRow &row)
{
    if (row.runningSinceMs)
        return {u"▶"_s, Tone::Now};
    if (row.completedAtMs)
        return {u"●"_s, Tone::Good};
    return row.letGoAtMs ? Cell{u"–"_s, Tone::Quiet} : Cell{u"○"_s};
}

Cell titleCell(const TodoRow &row)
{
    auto title = row.title;
    if (row.priority != Priority::None)
        title = u"!%1 "_s.arg(priorityName(row.priority)) + title;
    return {title, row.isOpen() ? Tone::Plain : Tone::Quiet};
}

Cell planCell(const TodoRow &row, const ListFacts &facts)
{
    const auto text = planText(row.plan, facts.today, facts.thisWeek);
    return {text, row.plan.day == facts.today ? Tone::Now : Tone::Plain};
}

Cell dueCell(const TodoRow &row, const ListFacts &facts)
{
    if (row.due.isNull())
        return {};
    const bool late = row.isOpen() && row.due.date < facts.today;
    return {(late ? u"overdue "_s : u"due "_s) + dueText(row.due, facts.today),
            late ? Tone::Late : Tone::Plain};
}

Cell timeCell(const TodoRow &row)
{
    const auto estimate = row.estimateMinutes ? minutesToText(*row.estimateMinutes) : QString();
    if (row.trackedMinutes() == 0)
        return {estimate};
    const auto tracked = minutesToText(row.trackedMinutes());
    const bool over = row.estimateMinutes && row.trackedMinutes() > *row.estimateMinutes;
    return {estimate.isEmpty() ? tracked : tracked + u" of "_s + estimate,
            over ? Tone::Now : Tone::Plain};
}

Cell factsCell(const TodoRow &row)
{
    QStringList facts;
    if (row.repeats)
        facts += u"repeats"_s;
    if (row.subtasks > 0)
        facts += u"%1 of %2 parts"_s.arg(row.subtasksDone).arg(row.subtasks);
    if (row.blocked)
        facts += u"waits for another"_s;
    if (row.conflicts > 0)
        facts += u"two versions"_s;
    return {facts.join(u", "_s), Tone::Quiet};
}

void printRows(Output &out, const Session &session, std::span<const TodoRow> rows, bool byDay)
{
    constexpr int titleColumn = 2;
    const ListFacts facts(session);
    TextTable table(titleColumn);
    std::optional<Plan> lastPlan;
    for (const TodoRow &row : rows) {
        if (byDay && lastPlan != row.plan) {
            const bool isToday = row.plan.day == facts.today;
            table.heading(row.plan.day.isValid() ? longDayText(row.plan.day) : u"Any day"_s,
                          isToday ? Tone::Now : Tone::Strong);
            lastPlan = row.plan;
        }
        table.row({{facts.shortId(row.id), Tone::Quiet},
                   markCell(row),
                   titleCell(row),
                   byDay ? Cell{} : planCell(row, facts),
                   dueCell(row, facts),
                   timeCell(row),
                   {row.projectTitle, Tone::Quiet},
                   factsCell(row)});
    }
    table.print(out);
}

} // namespace

Answer<void> printTodos(Invocation &call, std::span<const TodoRow> rows, bool byDay)
{
    if (!call.out.json) {
        printRows(call.out, call.session, rows, byDay);
        return {};
    }
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginArray();
    for (const TodoRow &row : rows) {
        const auto record = call.session.queries().record(row.id);
        if (!record)
            return failed(record);
        writeTodo(json, call.session, *record, row);
        call.out.bytes(std::exchange(bytes, {}));
    }
    json.endArray();
    call.out.bytes(bytes + '\n');
    return {};
}

Answer<std::optional<int>> countOption(const Arguments &arguments, const char *option, int least,
                                       int most)
{
    if (!arguments.has(option))
        return std::nullopt;
    bool ok = false;
    const int count = arguments.value(option).toInt(&ok);
    if (ok && count >= least && count <= most)
        return count;
    const auto name = QString::fromLatin1(option);
    return wrongUsage(u"%1: \"%2\" cannot be read."_s.arg(name, arguments.value(option)),
                      u"Write a number from %1 to %2."_s.arg(least).arg(most));
}

} // namespace sennight::cli

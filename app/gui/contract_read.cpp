// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_read.h"

#include "domain/person_week.h"
#include "domain/week_actions.h"
#include "items/week_model.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr int maxHistories = 200;

std::optional<Field> followedField(const QString &name)
{
    for (const Field field :
         {Field::TodoPlan, Field::TodoEstimate, Field::TodoLetGo, Field::TodoDeleted}) {
        if (name == QLatin1StringView(spec(field).name))
            return field;
    }
    return {};
}

/// Reads the todos of a promise, and those that came beside them.
class PromiseReader
{
public:
    /// `endMs`: when the week was over.
    PromiseReader(const Queries &queries, const Commitment &promise, IsoWeek week, qint64 endMs)
        : m_queries(queries)
        , m_promise(promise)
        , m_week(week)
        , m_endMs(endMs)
    {}

    Result<std::vector<ContractLine>> read(std::span<const TodoRow> inWeek,
                                           std::span<const RecordId> leftOver, QDate firstDay)
    {
        const std::unordered_set<RecordId> promised(m_promise.todos.begin(), m_promise.todos.end());
        std::unordered_set<RecordId> met;
        for (const TodoRow &row : inWeek) {
            met.insert(row.id);
            take(row, !promised.contains(row.id));
        }
        for (const RecordId &id : m_promise.todos) {
            if (!met.insert(id).second)
                continue;
            if (const auto row = m_queries.todo(id))
                take(*row, false);
            else
                takeDeleted(id);
        }
        for (const RecordId &id : leftOver) {
            const auto row = m_queries.todo(id);
            if (row && met.insert(id).second)
                take(*row, true);
        }
        std::vector<ContractLine> lines;
        for (const ContractChange &change : changesSince(m_promise, m_week, firstDay, m_todos))
            lines.push_back(lineOf(change));
        return lines;
    }

private:
    struct Words
    {
        RowKey key = 0;
        QString title;
        QString projectTitle;
        QString projectColour;
    };

    void take(const TodoRow &row, bool isNew)
    {
        ContractTodo todo{.id = row.id,
                          .plan = row.plan,
                          .estimateMinutes = row.estimateMinutes,
                          .letGo = row.letGoAtMs.has_value(),
                          .createdAtMs = row.createdAtMs};
        if (isNew || row.modifiedAtMs > m_promise.atMs)
            readSteps(todo);
        m_words[row.id] = {row.key, row.title, row.projectTitle, row.projectColour};
        m_todos.push_back(std::move(todo));
    }

    void takeDeleted(const RecordId &id)
    {
        const auto record = m_queries.record(id);
        if (!record || record->entity != Entity::Todo)
            return;
        ContractTodo todo{.id = id,
                          .plan = Plan::fromValue(record->value(Field::TodoPlan)),
                          .letGo = !isNull(record->value(Field::TodoLetGo)),
                          .deleted = true};
        if (const auto minutes = record->number(Field::TodoEstimate))
            todo.estimateMinutes = static_cast<int>(*minutes);
        readSteps(todo);
        m_words[id] = {
            static_cast<RowKey>(-1 - std::ssize(m_todos)), record->text(Field::TodoTitle), {}, {}};
        m_todos.push_back(std::move(todo));
    }

    void readSteps(ContractTodo &todo)
    {
        if (m_histories++ >= maxHistories)
            return;
        const auto history = m_queries.history(todo.id);
        if (!history)
            return;
        for (const HistoryEntry &entry : *history) {
            if (const auto field = followedField(entry.field))
                todo.steps.push_back({entry.atMs, *field, entry.from, entry.to});
        }
        // A change that was stated later with its own, earlier time.
        std::ranges::stable_sort(todo.steps, {}, &FieldStep::atMs);
        while (!todo.steps.empty() && todo.steps.back().atMs >= m_endMs)
            takeBackLast(todo);
    }

    static void takeBackLast(ContractTodo &todo)
    {
        const FieldStep &step = todo.steps.back();
        if (step.field == Field::TodoPlan)
            todo.plan = Plan::fromValue(step.from);
        else if (step.field == Field::TodoLetGo)
            todo.letGo = !isNull(step.from);
        else if (step.field == Field::TodoDeleted)
            todo.deleted = step.from == Value(true);
        else if (const auto *minutes = std::get_if<qint64>(&step.from))
            todo.estimateMinutes = static_cast<int>(*minutes);
        else
            todo.estimateMinutes.reset();
        todo.steps.pop_back();
    }

    ContractLine lineOf(const ContractChange &change)
    {
        const Words &words = m_words[change.todo];
        ContractLine line{change, words.key, words.title, words.projectTitle, words.projectColour,
                          {}};
        if (const auto record = m_queries.record(change.todo)) {
            const auto &extras = record->elements(Field::TodoExtras);
            const auto reason = extras.find(reasonElement(m_week));
            if (reason != extras.end() && std::holds_alternative<QString>(reason->second))
                line.reason = std::get<QString>(reason->second);
        }
        return line;
    }

    const Queries &m_queries;
    const Commitment &m_promise;
    IsoWeek m_week;
    qint64 m_endMs;
    std::vector<ContractTodo> m_todos;
    std::map<RecordId, Words> m_words;
    int m_histories = 0;
};

WeekFit fitOfSnapshot(const WeekSnapshot &snapshot, QDate today)
{
    std::vector<DayRoom> capacity;
    capacity.reserve(snapshot.facts.days.size());
    for (const DayFacts &day : snapshot.facts.days)
        capacity.push_back({day.date, day.capacityMinutes});
    std::vector<PlannedTodo> todos;
    for (const TodoRow &row : snapshot.todos) {
        if (!row.letGoAtMs)
            todos.push_back(plannedTodo(row));
    }
    return fitOf(snapshot.facts.week, capacity, todos, today);
}

} // namespace

Result<ContractSnapshot> readContract(const Queries &queries, IsoWeek week, const QTimeZone &zone,
                                      std::span<const RecordId> leftOver, int mostLeftOver)
{
    auto snapshot = queries.week(week, {}, mostLeftOver);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    ContractSnapshot contract;
    contract.week = std::move(*snapshot);
    contract.fit = fitOfSnapshot(contract.week, queries.today());
    const auto record = queries.record(weekId(week));
    if (!record)
        return record.error().code == ErrorCode::NotFound
                   ? Result<ContractSnapshot>(std::move(contract))
                   : std::unexpected(record.error());
    contract.reflection = record->text(Field::WeekReflection);
    contract.promise = Commitment::fromText(record->text(Field::WeekCommitment));
    if (!contract.promise)
        return contract;
    const QDate first = contract.week.facts.days.front().date;
    const qint64 endMs = startOfDayMs(first.addDays(7), queries.settings().dayStart, zone);
    auto changes = PromiseReader(queries, *contract.promise, week, endMs)
                       .read(contract.week.todos, leftOver, first);
    if (!changes)
        return std::unexpected(changes.error());
    contract.changes = std::move(*changes);
    return contract;
}

} // namespace sennight

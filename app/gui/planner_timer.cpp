// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does about time: the timer, estimates that grow, reminders that come again.
#include "action_text.h"
#include "planner.h"

#include "domain/inheritance.h"
#include "domain/reminder.h"
#include "domain/settings.h"

using namespace Qt::StringLiterals;

namespace sennight {

std::vector<Record> Planner::runningEntries() const
{
    return queries().runningEntries().value_or(std::vector<Record>());
}

bool Planner::asksToSwitch() const
{
    const auto json = queries().setting(u"timer.ask_to_switch"_s);
    return switchFromJson(json.value_or(std::nullopt).value_or(QString())).value_or(false);
}

/// The other todo whose timer would be stopped.
std::optional<Record> Planner::runningBeside(const Record &todo) const
{
    for (const Record &entry : runningEntries()) {
        const auto other = entry.reference(Field::TimeEntryTodo);
        auto record = other && *other != todo.id ? queries().record(*other)
                                                 : Result<Record>(failure(ErrorCode::NotFound));
        if (record && !record->deleted)
            return *std::move(record);
    }
    return {};
}

Planner::Step Planner::starting(const Record &todo) const
{
    const auto other = runningBeside(todo);
    return {sennight::startTimer(todo, runningEntries(), actionContext()).action,
            other ? switchedToast(other->text(Field::TodoTitle), todo.text(Field::TodoTitle))
                  : QString()};
}

Planner::Step Planner::startingOrAsking(const QString &id)
{
    const auto todos = records({id});
    if (todos.empty())
        return {};
    const auto other = asksToSwitch() ? runningBeside(todos.front()) : std::nullopt;
    if (!other)
        return starting(todos.front());
    Q_EMIT switchAsked(id, other->text(Field::TodoTitle));
    return {};
}

void Planner::startTimer(const QString &id)
{
    perform([this, id] { return startingOrAsking(id); });
}

void Planner::switchTimer(const QString &id)
{
    perform([this, id] {
        const auto todos = records({id});
        return todos.empty() ? Step{} : starting(todos.front());
    });
}

void Planner::pauseTimer()
{
    perform([this] { return Step{stopTimer(runningEntries(), actionContext())}; });
}

void Planner::toggleTimer(const QString &id)
{
    perform([this, id] {
        const auto entries = runningEntries();
        const bool runs = std::ranges::any_of(entries, [&](const Record &entry) {
            return entry.reference(Field::TimeEntryTodo) == RecordId::fromHex(id);
        });
        return runs ? Step{stopTimer(entries, actionContext())} : startingOrAsking(id);
    });
}

/// The one way to done: timers stop, and a recurring todo moves on.
Planner::Step Planner::completing(std::vector<Record> todos) const
{
    std::erase_if(todos, [](const Record &todo) {
        return todo.deleted || !isNull(todo.value(Field::TodoCompletion));
    });
    QStringList titles;
    for (const Record &todo : todos)
        titles << todo.text(Field::TodoTitle);
    return {complete(todos, runningEntries(), actionContext()), doneToast(titles)};
}

void Planner::markDone(const QStringList &ids)
{
    perform([this, ids] { return completing(records(ids)); });
}

void Planner::remindLater(const QString &id, const QString &element, int minutes)
{
    perform([this, id, element, minutes] {
        const auto todos = records({id});
        const Clock &clock = m_ports.items.clock;
        const auto later = QDateTime::fromMSecsSinceEpoch(clock.nowMs(), clock.zone())
                               .addSecs(60 * static_cast<qint64>(minutes));
        const Due moment{later.date(), later.time()};
        const bool recurs = !todos.empty() && !isNull(todos.front().value(Field::TodoRecurrence));
        const QString next = recurs ? putOff(moment) : moment.toText();
        Step step{sennight::edit(todos, Field::TodoReminders, true, next)};
        const bool isReplaced = isPutOff(element) || (isAbsoluteReminder(element) && !recurs);
        if (isReplaced && element != next) {
            const Action gone = sennight::edit(todos, Field::TodoReminders, {}, element);
            step.action.edits.insert(step.action.edits.end(), gone.edits.begin(), gone.edits.end());
        }
        return step;
    });
}

void Planner::extendEstimate(const QString &id, int minutes)
{
    perform([this, id, minutes] {
        const auto todos = records({id});
        if (todos.empty())
            return Step{};
        return Step{
            sennight::edit(todos, Field::TodoEstimate,
                           todos.front().number(Field::TodoEstimate).value_or(0) + minutes)};
    });
}

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taskwarrior keeps a hidden template and makes tasks from it as their time comes; Sennight makes
// the next occurrence when one is done. So the latest open task of a series carries the rule and
// the template; a template without one becomes the todo itself.
#include "taskwarrior_import_p.h"

#include "interchange_text_p.h"
#include "taskwarrior_p.h"

#include <algorithm>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

void replaceField(ForeignRecord &record, Field field, const Value &value)
{
    std::erase_if(record.fields, [&](const ForeignField &each) { return each.field == field; });
    record.fields.push_back({field, value});
}

} // namespace

void TaskwarriorImport::carryRule(Task &carrier, const Task &series, const QString &recur)
{
    const auto rule = taskwarrior::ruleFromRecur(recur, series.due.date);
    if (rule)
        replaceField(carrier.record, Field::TodoRecurrence, rule->toText());
    else
        m_builder.warn(carrier.record, Interchange::tr("This repetition could not be taken."),
                       u"recur"_s, recur);
    if (!series.json.isEmpty())
        carrier.record.extras.emplace_back(u"template"_s, series.json);
}

void TaskwarriorImport::settleTemplate(Task &series, const std::vector<size_t> &children)
{
    if (Task *open = latestOpen(children))
        return carryRule(*open, series, series.recur);
    Task *latest = nullptr;
    for (const size_t index : children) {
        if (!latest || m_waiting[index].imask >= latest->imask)
            latest = &m_waiting[index];
    }
    // No task of the series is open: the next one is made here.
    const auto rule = taskwarrior::ruleFromRecur(series.recur, series.due.date);
    Due next = series.due;
    if (latest && rule && latest->due.date.isValid()) {
        const auto date = rule->nextAfter(series.due.date, latest->due.date);
        if (!date) {
            latest->record.extras.emplace_back(u"template"_s, series.json);
            return;
        }
        next.date = *date;
    }
    series.isTemplate = false;
    m_uuids.insert(series.uuid);
    ++m_builder.report().openTodos;
    replaceField(series.record, Field::TodoDue, next.toValue());
    series.record.born.push_back({Field::TodoOccurrence, Due{next.date, {}}.toValue()});
    std::erase_if(series.record.extras, [](const auto &extra) { return extra.first == "due"_L1; });
    series.record.extras.emplace_back(u"status"_s, u"recurring"_s);
    carryRule(series, series, series.recur);
}

void TaskwarriorImport::settleSeries()
{
    QHash<QString, std::vector<size_t>> children;
    QHash<QString, size_t> templates;
    for (size_t i = 0; i < m_waiting.size(); ++i) {
        Task &task = m_waiting[i];
        if (task.isTemplate) {
            templates.insert(task.uuid, i);
            continue;
        }
        if (!task.recur.isEmpty())
            task.record.fields.push_back({Field::TodoRecurrence, {}});
        if (!task.parent.isEmpty()) {
            children[task.parent].push_back(i);
            task.record.born.push_back(
                {Field::TodoSeries, m_builder.idOf(Entity::Todo, task.parent)});
            task.record.born.push_back({Field::TodoOccurrence, Due{task.due.date, {}}.toValue()});
        } else if (!task.recur.isEmpty() && task.isOpen) {
            carryRule(task, task, task.recur);
        }
    }
    for (const size_t index : std::as_const(templates))
        settleTemplate(m_waiting[index], children.value(m_waiting[index].uuid));
    for (const auto &[parent, series] : children.asKeyValueRange()) {
        Task *open = latestOpen(series);
        if (open && !templates.contains(parent)) // part of an export, without its template
            carryRule(*open, *open, open->recur);
    }
}

TaskwarriorImport::Task *TaskwarriorImport::latestOpen(const std::vector<size_t> &children)
{
    Task *latest = nullptr;
    for (const size_t index : children) {
        Task &child = m_waiting[index];
        if (child.isOpen && (!latest || child.imask >= latest->imask))
            latest = &child;
    }
    return latest;
}

void TaskwarriorImport::settleDepends(Task &task)
{
    QStringList dangling;
    for (const QString &uuid : std::as_const(task.depends)) {
        if (!m_uuids.contains(uuid) && !m_builder.isKnown(Entity::Todo, uuid))
            dangling.append(uuid);
        task.record.elements.push_back(
            {Field::TodoDependencies, m_builder.idOf(Entity::Todo, uuid).toHex(), true});
    }
    m_dangling += static_cast<int>(dangling.size());
    if (!dangling.isEmpty())
        task.record.extras.emplace_back(u"depends"_s, dangling.join(u','));
}

} // namespace sennight

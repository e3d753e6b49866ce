// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskwarrior_export_p.h"

#include "import_builder_p.h"
#include "taskwarrior_p.h"

#include "domain/entities.h"

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

/// What was kept of an attribute.
QString kept(const Record &todo, QLatin1StringView name)
{
    return extraText(todo, taskwarrior::prefix + u':' + name);
}

bool isOver(const Record &todo)
{
    return todo.deleted || todo.number(Field::TodoCompletion) || todo.number(Field::TodoLetGo);
}

QChar markOf(const Record &todo)
{
    if (todo.number(Field::TodoCompletion) && !todo.deleted)
        return u'+';
    return isOver(todo) ? u'X' : u'-';
}

} // namespace

TaskwarriorExport::TaskwarriorExport(QIODevice &device, const ExportContext &context)
    : m_sink(device, context)
    , m_local(context.clock.zone())
{}

Result<ExportReport> TaskwarriorExport::run()
{
    survey();
    m_sink.write(u"[\n");
    m_sink.forEach(Entity::Todo, true, [this](const Record &todo) { writeTodo(todo); });
    for (const Series &series : std::as_const(m_series)) {
        if (!series.templateJson.isEmpty())
            writeKeptTemplate(series);
    }
    m_sink.write(m_first ? u"]\n" : u"\n]\n");
    m_sink.loseAllButTodos();
    return m_sink.finish();
}

/// One pass to know the names that tasks refer to.
void TaskwarriorExport::survey()
{
    m_projects = m_sink.projectTitles();
    m_sink.forEach(Entity::Todo, true, [this](const Record &todo) {
        const QString uuid = kept(todo, "uuid"_L1);
        if (taskwarrior::idFromUuid(uuid))
            m_uuids.insert(todo.id, uuid);
        if (!todo.deleted || m_uuids.contains(todo.id))
            m_todos.insert(todo.id);
        if (todo.reference(Field::TodoSeries) || !kept(todo, "recur"_L1).isEmpty())
            surveySeries(todo);
    });
    placeSuccessors();
}

void TaskwarriorExport::surveySeries(const Record &todo)
{
    const QString parent = kept(todo, "parent"_L1);
    if (kept(todo, "status"_L1) == "recurring"_L1) {
        Series &series = m_series[todo.id];
        series.uuid = uuidOf(todo.id);
        series.mask = jsonFromText(kept(todo, "template"_L1)).find("mask"_L1)
                          ? jsonFromText(kept(todo, "template"_L1)).find("mask"_L1)->text
                          : QString();
        series.lastImask = std::max(series.lastImask, static_cast<int>(series.mask.size()) - 1);
        return;
    }
    const auto seriesId = todo.reference(Field::TodoSeries);
    if (!seriesId)
        return;
    Series &series = m_series[*seriesId];
    if (parent.isEmpty()) {
        if (!todo.deleted)
            series.successors.emplace_back(todo.text(Field::TodoOccurrence), todo.id);
        return;
    }
    const Place place{parent, kept(todo, "recur"_L1),
                      static_cast<int>(kept(todo, "imask"_L1).toDouble())};
    series.uuid = parent;
    series.lastImask = std::max(series.lastImask, place.imask);
    series.marks[place.imask] = markOf(todo);
    if (const QString json = kept(todo, "template"_L1); !json.isEmpty())
        series.templateJson = json;
    m_places.insert(todo.id, place);
}

/// Occurrences that were made here take the next numbers, so Taskwarrior does not make them again.
void TaskwarriorExport::placeSuccessors()
{
    for (Series &series : m_series) {
        if (series.uuid.isEmpty())
            continue;
        std::ranges::sort(series.successors);
        for (const auto &[occurrence, id] : series.successors)
            m_places.insert(id, Place{series.uuid, {}, ++series.lastImask});
    }
}

QString TaskwarriorExport::uuidOf(const RecordId &todo) const
{
    const auto found = m_uuids.constFind(todo);
    return found == m_uuids.constEnd() ? taskwarrior::uuidFromId(todo) : *found;
}

/// The mask as it was, with another sign where a task is open, done or gone by now and was not.
QString TaskwarriorExport::maskOf(const Series &series) const
{
    QString mask = series.mask;
    const auto isOpen = [](QChar mark) { return mark == u'-' || mark == u'W'; };
    for (const auto &[imask, mark] : series.marks) {
        if (imask < 0 || imask > 10'000)
            continue;
        if (mask.size() <= imask)
            mask = mask.leftJustified(imask + 1, u'-');
        if (mask[imask] != mark && !(isOpen(mask[imask]) && isOpen(mark)))
            mask[imask] = mark;
    }
    return mask.size() <= series.lastImask && series.lastImask <= 10'000
               ? mask.leftJustified(series.lastImask + 1, u'-')
               : mask;
}

void TaskwarriorExport::writeTodo(const Record &todo)
{
    if (todo.deleted && !m_uuids.contains(todo.id))
        return m_sink.lose(Loss::Deleted);
    countLosses(todo);
    if (kept(todo, "status"_L1) == "recurring"_L1) {
        const JsonValue original = jsonFromText(kept(todo, "template"_L1));
        const JsonValue *due = original.find("due"_L1);
        Series &series = m_series[todo.id];
        if (isOver(todo)) {
            const Place place{series.uuid, kept(todo, "recur"_L1), ++series.lastImask};
            series.marks[place.imask] = markOf(todo);
            writeTask(todo, taskwarrior::uuidFromId(todo.id), place);
        }
        return writeTemplate(todo, series.uuid, kept(todo, "recur"_L1), due ? due->text : QString(),
                             maskOf(series));
    }
    std::optional<Place> place;
    if (const auto found = m_places.constFind(todo.id); found != m_places.constEnd())
        place = *found;
    else if (!todo.text(Field::TodoRecurrence).isEmpty() && !isOver(todo))
        place = nativePlace(todo);
    writeTask(todo, uuidOf(todo.id), place);
}

/// A repeating todo of ours goes out as Taskwarrior would have made it: a template and its task.
std::optional<TaskwarriorExport::Place> TaskwarriorExport::nativePlace(const Record &todo)
{
    const Due due = Due::fromValue(todo.value(Field::TodoDue));
    const auto recur = recurOf(todo);
    if (due.isNull() || !recur) {
        m_sink.lose(Loss::Repeat);
        return {};
    }
    const QString name = u"taskwarrior:template:"_s + todo.id.toHex();
    const Place place{taskwarrior::uuidFromId(RecordId::fromName(name.toUtf8())), *recur, 0};
    writeTemplate(todo, place.parent, *recur, taskwarrior::instantText(m_local.instantOf(due)),
                  u"-"_s);
    return place;
}

/// As it was written, while it means the same.
std::optional<QString> TaskwarriorExport::recurOf(const Record &todo)
{
    const auto rule = Recurrence::fromText(todo.text(Field::TodoRecurrence));
    const QDate due = Due::fromValue(todo.value(Field::TodoDue)).date;
    const QString before = kept(todo, "recur"_L1);
    const auto ruleBefore = taskwarrior::ruleFromRecur(before, due);
    if (rule && ruleBefore && ruleBefore->toText() == rule->toText())
        return before;
    return rule ? taskwarrior::recurFromRule(*rule, due) : std::nullopt;
}

void TaskwarriorExport::writeObject(const JsonObject &task)
{
    m_sink.write(m_first ? task.toJson() : u",\n"_s + task.toJson());
    m_first = false;
}

void TaskwarriorExport::writeTask(const Record &todo, const QString &uuid,
                                  const std::optional<Place> &place)
{
    JsonObject task;
    addCommon(task, todo);
    addDate(task, todo, u"due"_s, Due::fromValue(todo.value(Field::TodoDue)));
    addStatus(task, todo);
    task.text(u"uuid", uuid);
    if (place) {
        const auto recur = recurOf(todo);
        task.text(u"parent", place->parent).number(u"imask", place->imask);
        task.text(u"recur", place->recur.isEmpty() ? recur.value_or(u"weekly"_s) : place->recur);
        const QString kind = kept(todo, "rtype"_L1);
        task.text(u"rtype", kind.isEmpty() ? u"periodic"_s : kind);
    } else if (const QString recur = kept(todo, "recur"_L1); !recur.isEmpty()) {
        task.text(u"recur", recur);
    }
    writeObject(task);
    m_sink.wrote(Entity::Todo);
}

void TaskwarriorExport::writeTemplate(const Record &todo, const QString &uuid, const QString &recur,
                                      const QString &due, const QString &mask)
{
    JsonObject task;
    addCommon(task, todo);
    task.text(u"due", due).text(u"status", u"recurring").text(u"uuid", uuid);
    task.text(u"recur", recur).text(u"rtype", u"periodic");
    if (!mask.isEmpty())
        task.text(u"mask", mask);
    writeObject(task);
}

void TaskwarriorExport::writeKeptTemplate(const Series &series)
{
    const JsonValue original = jsonFromText(series.templateJson);
    Series current = series;
    if (const JsonValue *mask = original.find("mask"_L1))
        current.mask = mask->text;
    JsonObject task;
    for (const auto &[name, value] : original.members) {
        if (name != "mask"_L1)
            task.raw(name, value.toJson());
    }
    if (const QString mask = maskOf(current); !mask.isEmpty())
        task.text(u"mask", mask);
    if (!task.isEmpty())
        writeObject(task);
}

} // namespace sennight

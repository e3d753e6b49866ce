// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_preview.h"

#include "domain/entities.h"

#include <QHash>

#include <algorithm>

namespace sennight {

namespace {

/// What the edits of one record say of it.
struct Touched
{
    Entity entity;
    RecordId id;
    bool isNew = false;
    std::optional<QString> title{};
    std::optional<RecordId> project{}; ///< null: taken away
    bool isOver = false;
};

bool isOtherItem(Entity entity)
{
    return entity == Entity::Goal || entity == Entity::Intention || entity == Entity::Thought;
}

void read(const Edit &edit, Touched &record)
{
    if (edit.field == createdField(record.entity))
        record.isNew = true;
    else if (edit.field == Field::TodoTitle || edit.field == Field::ProjectTitle)
        record.title =
            std::holds_alternative<QString>(edit.value) ? std::get<QString>(edit.value) : QString();
    else if (edit.field == Field::TodoProject)
        record.project = std::holds_alternative<RecordId>(edit.value)
                             ? std::get<RecordId>(edit.value)
                             : RecordId();
    else if (edit.field == Field::TodoCompletion || edit.field == Field::TodoLetGo)
        record.isOver = record.isOver || !isNull(edit.value);
}

/// The records of an action in the order in which it first names them.
std::vector<Touched> touchedBy(const Action &action)
{
    std::vector<Touched> all;
    QHash<RecordId, size_t> places;
    for (const Edit &edit : action.edits) {
        const auto known = places.constFind(edit.record);
        const size_t place = known == places.constEnd() ? all.size() : *known;
        if (known == places.constEnd()) {
            places.insert(edit.record, place);
            all.push_back({entityOf(edit.field), edit.record});
        }
        read(edit, all[place]);
    }
    return all;
}

/// What is here already tells what the edits do not.
Result<void> complete(Touched &touched, const Queries &queries)
{
    if (touched.title && (touched.project || touched.isNew || touched.entity == Entity::Project))
        return {};
    const auto record = queries.record(touched.id);
    if (!record && record.error().code == ErrorCode::NotFound)
        return {};
    if (!record)
        return std::unexpected(record.error());
    const bool isTodo = touched.entity == Entity::Todo;
    if (!touched.title)
        touched.title = record->text(isTodo ? Field::TodoTitle : Field::ProjectTitle);
    if (isTodo && !touched.project)
        touched.project = record->reference(Field::TodoProject);
    if (isTodo && !touched.isNew)
        touched.isOver = touched.isOver || record->number(Field::TodoCompletion) ||
                         record->number(Field::TodoLetGo);
    return {};
}

class Preview
{
public:
    explicit Preview(const Queries &queries)
        : m_queries(queries)
    {}

    Result<ImportPreview> of(std::vector<Touched> records)
    {
        for (Touched &touched : records) {
            const bool isShown =
                touched.entity == Entity::Todo || touched.entity == Entity::Project;
            if (const auto done = isShown ? complete(touched, m_queries) : Result<void>(); !done)
                return std::unexpected(done.error());
            if (touched.entity == Entity::Project)
                add(touched.id, touched.title.value_or(QString()), touched.isNew);
            else if (touched.entity == Entity::Todo)
                addTodo(touched);
            m_preview.others += isOtherItem(touched.entity) ? 1 : 0;
        }
        return std::move(m_preview);
    }

private:
    PreviewedProject &add(const RecordId &id, const QString &title, bool isNew)
    {
        if (!m_places.contains(id)) {
            m_places.insert(id, m_preview.projects.size());
            m_preview.projects.push_back({id, title, isNew});
        }
        PreviewedProject &project = m_preview.projects[m_places.value(id)];
        if (project.title.isEmpty())
            project.title = title;
        project.isNew = project.isNew || isNew;
        return project;
    }

    void addTodo(const Touched &touched)
    {
        const RecordId project = touched.project.value_or(RecordId());
        PreviewedTodo todo{touched.id, project, touched.title.value_or(QString()), touched.isNew,
                           touched.isOver};
        if (project.isNull()) {
            m_preview.inbox.push_back(std::move(todo));
            return;
        }
        QString title;
        if (!m_places.contains(project)) {
            const auto known = m_queries.record(project);
            title = known ? known->text(Field::ProjectTitle) : QString();
        }
        ++add(project, title, false).todos;
        m_preview.todos.push_back(std::move(todo));
    }

    const Queries &m_queries;
    ImportPreview m_preview;
    QHash<RecordId, size_t> m_places; ///< of projects
};

/// A record that makes no sense without the one it names there.
bool standsOn(Field field)
{
    return field == Field::TodoProject || field == Field::TodoParent ||
           field == Field::TimeEntryTodo || field == Field::LinkFrom || field == Field::LinkTo;
}

bool names(const Edit &edit, const QSet<RecordId> &records)
{
    if (const auto *id = std::get_if<RecordId>(&edit.value); id && records.contains(*id))
        return true;
    if (edit.field != Field::TodoDependencies)
        return false;
    const auto id = RecordId::fromHex(edit.element);
    return id && records.contains(*id);
}

} // namespace

Result<ImportPreview> previewOf(const ImportPlan &plan, const Queries &queries)
{
    return Preview(queries).of(touchedBy(plan.action));
}

Action leavingOut(Action action, QSet<RecordId> records)
{
    if (records.isEmpty())
        return action;
    for (qsizetype before = -1; before != records.size();) { // parts of parts
        before = records.size();
        for (const Edit &edit : action.edits) {
            if (standsOn(edit.field) && names(edit, records))
                records.insert(edit.record);
        }
    }
    std::erase_if(action.edits, [&](const Edit &edit) {
        return records.contains(edit.record) || names(edit, records);
    });
    return action;
}

} // namespace sennight

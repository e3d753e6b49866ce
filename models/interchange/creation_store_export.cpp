// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation_store_export_p.h"

#include "creation_store_p.h"
#include "import_builder_p.h"
#include "local_time_p.h"

#include <cmath>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

QString kept(const Record &record, const QString &name)
{
    return extraText(record, creation_store::prefix + u':' + name);
}

/// Minutes as hours, short: 90 → 1.5.
QString hours(qint64 minutes)
{
    return QString::number(double(minutes) / 60, 'g', 12);
}

bool isAsRead(const ImportMemory &memory, const Record &record, Field field)
{
    const Value &value = record.value(field);
    return isNull(value) ? !memory.contains(field)
                         : memory.contains(field, ImportMemory::hash({}, value));
}

} // namespace

CreationStoreExport::CreationStoreExport(QIODevice &device, const ExportContext &context)
    : m_sink(device, context)
    , m_local(context.clock.zone())
{}

Result<ExportReport> CreationStoreExport::run()
{
    survey();
    m_sink.write(u"{");
    writeArray("intentions"_L1, Entity::Intention, true);
    writeArray("projects"_L1, Entity::Project, false);
    writeArray("weeklyGoals"_L1, Entity::Goal, false);
    writeArray("todos"_L1, Entity::Todo, false);
    m_sink.write(u"}\n");
    m_sink.loseAll(Entity::Thought, Loss::Thought);
    m_sink.loseAll(Entity::Link, Loss::Link);
    return m_sink.finish();
}

void CreationStoreExport::survey()
{
    for (const Entity entity : {Entity::Intention, Entity::Project, Entity::Goal, Entity::Todo}) {
        m_sink.forEach(entity, false, [this](const Record &record) {
            const QString id = kept(record, u"id"_s);
            const bool isMade = id.startsWith("project "_L1); // by name, from another record
            m_ids.insert(record.id, id.isEmpty() || isMade ? record.id.toHex() : id);
        });
    }
    m_sink.forEach(Entity::TimeEntry, false, [this](const Record &entry) {
        const auto todo = entry.reference(Field::TimeEntryTodo);
        const auto start = entry.number(Field::TimeEntryStartedAt);
        const auto end = entry.number(Field::TimeEntryEndedAt);
        if (todo && start && end)
            m_trackedMs[*todo] += *end - *start;
    });
}

void CreationStoreExport::writeArray(QLatin1StringView name, Entity entity, bool isFirst)
{
    m_sink.write((isFirst ? u"\""_s : u",\n\""_s) + name + u"\":["_s);
    bool isFirstRecord = true;
    m_sink.forEach(entity, false, [&](const Record &record) {
        m_sink.write(isFirstRecord ? u"\n" : u",\n");
        isFirstRecord = false;
        writeRecord(record);
        m_sink.wrote(entity);
    });
    m_sink.write(u"]");
}

QString CreationStoreExport::idOf(const Record &record) const
{
    return m_ids.value(record.id);
}

void CreationStoreExport::writeRecord(const Record &record)
{
    const ImportMemory memory = ImportMemory::fromText(kept(record, u"memory"_s));
    JsonObject object;
    QSet<QString> written{u"id"_s, u"memory"_s, u"createdAt"_s, u"updatedAt"_s};
    // Where no field holds it, it came into the notes, and goes out with them once they change.
    if (!isAsRead(memory, record, notesField(record.entity)))
        written.insert(u"why"_s);
    object.text(u"id", idOf(record));
    for (const auto &member : creation_store::members()) {
        if (member.entity != record.entity)
            continue;
        addMember(object, record, memory, member.name, member.field);
        written.insert(member.name);
    }
    const QString created = kept(record, u"createdAt"_s);
    const auto createdMs = record.number(createdField(record.entity));
    if (!created.isEmpty() || createdMs)
        object.raw(u"createdAt",
                   created.isEmpty() ? jsonString(instantToText(*createdMs)) : created);
    const QString updated = updatedAt(record);
    if (record.entity == Entity::Todo) {
        const qint64 minutes = std::llround(double(m_trackedMs.value(record.id)) / 60'000);
        const QString before = kept(record, u"actualHours"_s);
        written.insert(u"actualHours"_s);
        const bool isSame = std::llround(QString(before).remove(u'"').toDouble() * 60) == minutes;
        if (minutes > 0 || !before.isEmpty())
            object.raw(u"actualHours", isSame && !before.isEmpty() ? before : hours(minutes));
        countLosses(record);
    }
    object.raw(u"updatedAt", updated);
    addOthers(object, record, written);
    m_sink.write(object.toJson());
}

/// As it was written, unless the record was edited here later.
QString CreationStoreExport::updatedAt(const Record &record)
{
    const QString before = kept(record, u"updatedAt"_s);
    const auto ms = creation_store::instant(jsonFromText(before), m_local);
    return ms && *ms / 1000 >= record.modifiedAtMs / 1000
               ? before
               : jsonString(instantToText(record.modifiedAtMs));
}

void CreationStoreExport::addMember(JsonObject &object, const Record &record,
                                    const ImportMemory &memory, QLatin1StringView name, Field field)
{
    const QString before = kept(record, name);
    const bool isStatus = field == Field::TodoCompletion;
    const bool asRead = isStatus ? !before.isEmpty() && statusOf(record) == statusOfWord(before)
                                 : isAsRead(memory, record, field);
    const QString json = !before.isEmpty() && asRead ? before : jsonOf(record, name, field);
    if (!json.isEmpty() && json != "null"_L1)
        object.raw(QString(name), json);
}

void CreationStoreExport::addOthers(JsonObject &object, const Record &record,
                                    const QSet<QString> &written)
{
    const QString start = creation_store::prefix + u":"_s;
    for (const auto &[element, value] : record.elements(extrasField(record.entity))) {
        const QString name = element.startsWith(start) ? element.sliced(start.size()) : QString();
        if (!name.isEmpty() && !written.contains(name) && !isPiece(record, element))
            object.raw(name, extraText(record, element));
    }
}

QString CreationStoreExport::statusOf(const Record &todo) const
{
    if (todo.number(Field::TodoCompletion))
        return u"completed"_s;
    return todo.number(Field::TodoLetGo) ? u"cancelled"_s : u"pending"_s;
}

QString CreationStoreExport::statusOfWord(const QString &json)
{
    const auto state = creation_store::todoState(QString(json).remove(u'"'));
    if (!state)
        return u"pending"_s;
    return state->isDone ? u"completed"_s : state->isLetGo ? u"cancelled"_s : u"pending"_s;
}

QString CreationStoreExport::jsonOf(const Record &record, QLatin1StringView name, Field field) const
{
    if (field == Field::TodoCompletion)
        return jsonString(statusOf(record));
    if (field == Field::GoalCompletion)
        return record.number(field) ? u"100"_s : QString();
    if (field == Field::GoalWeek) {
        const auto week = IsoWeek::fromText(record.text(field));
        return week ? jsonString(dateToText(week->monday())) : QString();
    }
    const Value &value = record.value(field);
    if (isNull(value))
        return {};
    if (const auto *id = std::get_if<RecordId>(&value)) {
        const QString foreign = m_ids.value(*id);
        return foreign.isEmpty() ? QString() : jsonString(foreign);
    }
    if (const auto *number = std::get_if<qint64>(&value))
        return name.endsWith("Hours"_L1) ? hours(*number) : QString::number(*number);
    const QString *text = std::get_if<QString>(&value);
    return text ? jsonString(*text) : QString();
}

void CreationStoreExport::countLosses(const Record &todo)
{
    if (!isNull(todo.value(Field::TodoPlan)))
        m_sink.lose(Loss::WeekPlan);
    if (!todo.text(Field::TodoRecurrence).isEmpty())
        m_sink.lose(Loss::Repeat);
    if (todo.reference(Field::TodoParent))
        m_sink.lose(Loss::Subtask);
    m_sink.loseElements(todo, Field::TodoReminders, Loss::Reminder);
    m_sink.loseElements(todo, Field::TodoDependencies, Loss::Dependency);
    m_sink.loseElements(todo, Field::TodoTags, Loss::Tag);
    m_sink.loseVersions(todo);
}

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskwarrior_import_p.h"

#include "interchange_text_p.h"
#include "json_writer_p.h"
#include "taskwarrior_p.h"

#include "domain/entities.h"

#include <algorithm>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

bool isAttribute(const QString &name)
{
    return std::ranges::any_of(taskwarrior::attributes,
                               [&](QLatin1StringView known) { return name == known; });
}

/// Taskwarrior writes 3.5 as 3.500000 after an import; both are one value.
QString plainNumber(const JsonValue &value)
{
    QString number = value.toJson();
    if (!value.isNumber() || !number.contains(u'.') || number.contains(u'e', Qt::CaseInsensitive))
        return number;
    while (number.endsWith(u'0'))
        number.chop(1);
    return number.endsWith(u'.') ? number.chopped(1) : number;
}

QString shouldBeText()
{
    return Interchange::tr("This should be a text.");
}

QString unreadableDate()
{
    return Interchange::tr("This date could not be read.");
}

} // namespace

TaskwarriorImport::TaskwarriorImport(QIODevice &device, const ImportContext &context)
    : m_builder(taskwarrior::prefix, u"uuid"_s, context)
    , m_reader(device, context.sourceName, context.progress)
    , m_local(context.clock.zone())
    , m_nowMs(context.clock.nowMs())
{}

Result<ImportPlan> TaskwarriorImport::run()
{
    readAll();
    if (m_reader.failed())
        return std::unexpected(m_reader.error());
    settleSeries();
    for (Task &task : m_waiting) {
        if (task.isTemplate)
            continue;
        settleDepends(task);
        m_builder.take(std::exchange(task.record, {}));
    }
    report();
    return m_builder.finish();
}

/// An array, or tasks after each other with or without commas, as older programs wrote them.
void TaskwarriorImport::readAll()
{
    bool any = false;
    for (auto next = m_reader.peek(); next != JsonReader::Next::End; next = m_reader.peek()) {
        any = true;
        if (next == JsonReader::Next::Array) {
            m_reader.enterArray();
            while (m_reader.nextElement())
                readTask();
        } else if (next == JsonReader::Next::Object) {
            readTask();
            m_reader.skipComma();
        } else {
            m_reader.fail(u"a task expected"_s);
        }
        if (m_reader.failed())
            return;
    }
    if (!any)
        m_reader.fail(u"the file is empty"_s);
}

void TaskwarriorImport::readTask()
{
    JsonValue task;
    if (!m_reader.readValue(task))
        return;
    const bool isTask = task.kind == JsonValue::Kind::Object &&
                        (task.find("uuid"_L1) || task.find("description"_L1));
    if (!isTask)
        m_reader.fail(u"a task expected"_s, ErrorCode::UnreadableFile, task.line);
    else if (m_builder.report().read >= ImportReport::mostRecords)
        m_reader.fail(u"too many tasks"_s);
    else
        take(task);
}

void TaskwarriorImport::take(JsonValue &json)
{
    ++m_builder.report().read;
    dropRepeated(json);
    Task task;
    task.record.line = json.line;
    task.record.fields.reserve(12);
    task.record.born.reserve(4);
    task.record.extras.reserve(8);
    takeIdentity(task, json);
    takeDates(task, json);
    takeStatus(task, json);
    takeProject(task, json);
    takePriority(task, json);
    takeTags(task, json);
    takeAnnotations(task, json);
    takeDepends(task, json);
    takeRecurrence(task, json);
    keepOthers(task, json);
    if (!task.isTemplate)
        m_uuids.insert(task.uuid);
    // What others of the file decide about waits for its end; the rest needs no more memory.
    if (task.isTemplate || !task.recur.isEmpty() || !task.parent.isEmpty() ||
        !task.depends.isEmpty())
        m_waiting.push_back(std::move(task));
    else
        m_builder.take(std::move(task.record));
}

/// Of members with one name the last counts, as for Taskwarrior; the others are warned of.
void TaskwarriorImport::dropRepeated(JsonValue &json)
{
    QSet<QString> seen;
    const bool isShort = json.members.size() <= 32;
    const auto stands = [&](size_t from, const QString &name) {
        return isShort ? std::any_of(json.members.begin() + static_cast<qsizetype>(from),
                                     json.members.end(),
                                     [&](const auto &member) { return member.name == name; })
                       : seen.contains(name);
    };
    for (size_t i = json.members.size(); i-- > 0;) {
        const auto &[name, value] = json.members[i];
        if (!stands(i + 1, name)) {
            if (!isShort)
                seen.insert(name);
            continue;
        }
        m_builder.warn(value.line, Interchange::tr("“%1” stands there twice.").arg(name.left(100)),
                       value.toText().left(1'000));
        json.members.erase(json.members.begin() + static_cast<qsizetype>(i));
    }
}

QString TaskwarriorImport::text(Task &task, const JsonValue &json, QLatin1StringView name)
{
    const JsonValue *value = json.find(name);
    if (!value || value->isNull())
        return {};
    if (value->isString() || value->isNumber())
        return value->text;
    m_builder.warn(task.record, shouldBeText(), name, value->toJson());
    return {};
}

std::optional<qint64> TaskwarriorImport::instant(Task &task, const JsonValue &json,
                                                 QLatin1StringView name)
{
    const QString written = text(task, json, name);
    if (written.isEmpty())
        return {};
    const bool isEpoch = std::ranges::all_of(written, [](QChar c) { return c.isDigit(); });
    std::optional<qint64> ms = instantFromText(written, m_local);
    if (isEpoch && written.size() <= 11)
        ms = written.toLongLong() * 1000;
    if (!ms || *ms < 0 || !isWritable(m_local.dateAt(*ms))) {
        m_builder.warn(task.record, unreadableDate(), name, written);
        return {};
    }
    return ms;
}

void TaskwarriorImport::takeIdentity(Task &task, const JsonValue &json)
{
    const QString description = text(task, json, "description"_L1);
    const QString title = cleanLine(description).trimmed();
    task.uuid = text(task, json, "uuid"_L1).toLower();
    if (const JsonValue *uuid = json.find("uuid"_L1); uuid && uuid->isNumber())
        m_builder.warn(task.record, shouldBeText(), u"uuid"_s, uuid->text);
    if (task.uuid.isEmpty()) {
        const QString name = description + u'\n' + text(task, json, "entry"_L1);
        task.uuid = u'=' + RecordId::fromName(name.toUtf8()).toHex();
    }
    task.record.key = task.uuid;
    task.record.ownId = taskwarrior::idFromUuid(task.uuid);
    if (title.isEmpty())
        m_builder.warn(task.record.line, Interchange::tr("A task without a description."),
                       task.uuid);
    task.record.fields.push_back(
        {Field::TodoTitle, title.isEmpty() ? Interchange::tr("Without a title") : title});
    if (title != description)
        task.record.extras.emplace_back(u"description"_s, jsonString(description));
}

void TaskwarriorImport::takeDate(Task &task, const JsonValue &json, QLatin1StringView name,
                                 Field field)
{
    const auto ms = instant(task, json, name);
    if (!ms)
        return task.record.fields.push_back({field, {}});
    Due local = m_local.dueAt(*ms);
    const bool keepsTime = field == Field::TodoDue;
    if (!keepsTime)
        local.time = {};
    task.record.fields.push_back({field, local.toValue()});
    if (m_local.instantOf(local) != *ms)
        task.record.extras.emplace_back(name, taskwarrior::instantText(*ms));
    if (keepsTime)
        task.due = local;
}

void TaskwarriorImport::takeDates(Task &task, const JsonValue &json)
{
    takeDate(task, json, "due"_L1, Field::TodoDue);
    takeDate(task, json, "scheduled"_L1, Field::TodoPlan);
    takeDate(task, json, "wait"_L1, Field::TodoWaitUntil);
    const qint64 entry = instant(task, json, "entry"_L1).value_or(m_nowMs);
    task.record.born.push_back({Field::TodoCreatedAt, entry});
    task.record.modifiedMs = instant(task, json, "modified"_L1).value_or(entry);
    for (const auto &[name, count] :
         {std::pair("start"_L1, &m_started), std::pair("until"_L1, &m_expiring)}) {
        if (const auto ms = instant(task, json, name)) {
            task.record.extras.emplace_back(name, taskwarrior::instantText(*ms));
            ++*count;
        }
    }
}

void TaskwarriorImport::takeStatus(Task &task, const JsonValue &json)
{
    const QString status = text(task, json, "status"_L1).toLower();
    const bool isDone = status == "completed"_L1;
    const bool isDeleted = status == "deleted"_L1;
    task.isOpen = !isDone && !isDeleted;
    task.isTemplate = status == "recurring"_L1;
    if (!status.isEmpty() && task.isOpen && !task.isTemplate && status != "pending"_L1 &&
        status != "waiting"_L1)
        m_builder.warn(task.record, Interchange::tr("An unknown status; taken as open."),
                       u"status"_s, status);
    Value ended;
    if (!task.isOpen)
        ended = instant(task, json, "end"_L1).value_or(task.record.modifiedMs);
    task.record.fields.push_back({Field::TodoCompletion, isDone ? ended : Value{}});
    task.record.fields.push_back({Field::TodoLetGo, isDeleted ? ended : Value{}});
    if (!task.isTemplate)
        ++(task.isOpen ? m_builder.report().openTodos : m_builder.report().doneTodos);
}

void TaskwarriorImport::takeProject(Task &task, const JsonValue &json)
{
    const QString name = text(task, json, "project"_L1);
    if (cleanLine(name).trimmed().isEmpty())
        return task.record.fields.push_back({Field::TodoProject, {}});
    const RecordId project = m_builder.projectNamed(name);
    task.record.fields.push_back({Field::TodoProject, project});
    if (m_builder.titleOf(project) != name)
        task.record.extras.emplace_back(u"project"_s, name);
}

void TaskwarriorImport::takePriority(Task &task, const JsonValue &json)
{
    const QString written = text(task, json, "priority"_L1);
    Value priority;
    if (written == "H"_L1)
        priority = u"high"_s;
    else if (written == "M"_L1)
        priority = u"medium"_s;
    else if (written == "L"_L1)
        priority = u"low"_s;
    else if (!written.isEmpty()) {
        m_builder.warn(task.record, Interchange::tr("An unknown priority."), u"priority"_s,
                       written);
        task.record.extras.emplace_back(u"priority"_s, written);
    }
    task.record.fields.push_back({Field::TodoPriority, priority});
}

void TaskwarriorImport::takeTags(Task &task, const JsonValue &json)
{
    const JsonValue *tags = json.find("tags"_L1);
    if (!tags || tags->isNull())
        return;
    QStringList written;
    for (const auto &[name, tag] : tags->members)
        written.append(tag.toText());
    if (tags->isString())
        written = tags->text.split(u',', Qt::SkipEmptyParts);
    QSet<QString> different;
    bool isKept = true;
    for (const QString &tag : std::as_const(written)) {
        task.record.elements.push_back({Field::TodoTags, tagElement(tag), tag});
        isKept = isKept && !different.contains(tagElement(tag));
        different.insert(tagElement(tag));
    }
    if (!isKept)
        task.record.extras.emplace_back(u"tags"_s, tags->toJson());
}

void TaskwarriorImport::takeAnnotations(Task &task, const JsonValue &json)
{
    const JsonValue *annotations = json.find("annotations"_L1);
    if (!annotations || annotations->members.empty())
        return;
    QStringList lines;
    for (const auto &[name, annotation] : annotations->members) {
        const JsonValue *said = annotation.find("description"_L1);
        const JsonValue *entry = annotation.find("entry"_L1);
        const QString when = entry ? entry->toText() : QString();
        const auto ms = instantFromText(when, m_local);
        if (!ms)
            m_builder.warn(annotation.line, unreadableDate(), annotation.toText().left(1'000));
        lines.append((ms ? dateToText(m_local.dateAt(*ms)) : when) + u' ' +
                     (said ? said->toText() : annotation.toText()));
    }
    task.record.notes = lines.join(u'\n');
    task.record.extras.emplace_back(u"annotations"_s, annotations->toJson());
}

void TaskwarriorImport::takeDepends(Task &task, const JsonValue &json)
{
    const JsonValue *depends = json.find("depends"_L1);
    if (!depends || depends->isNull())
        return;
    if (depends->isString())
        task.depends = depends->text.toLower().split(u',', Qt::SkipEmptyParts);
    for (const auto &[name, uuid] : depends->members)
        task.depends.append(uuid.toText().toLower());
}

void TaskwarriorImport::takeRecurrence(Task &task, const JsonValue &json)
{
    task.recur = text(task, json, "recur"_L1);
    task.parent = text(task, json, "parent"_L1).toLower();
    const JsonValue *imask = json.find("imask"_L1);
    task.imask = imask ? static_cast<int>(imask->text.toDouble()) : 0;
    for (const auto name : {"recur"_L1, "parent"_L1, "rtype"_L1}) {
        if (const QString kept = text(task, json, name); !kept.isEmpty())
            task.record.extras.emplace_back(name, kept);
    }
    if (imask)
        task.record.extras.emplace_back(u"imask"_s, plainNumber(*imask));
    if (!task.isTemplate)
        return;
    JsonValue kept;
    kept.kind = JsonValue::Kind::Object;
    for (const auto &member : json.members) {
        if (member.name != "id"_L1 && member.name != "urgency"_L1)
            kept.members.push_back(member);
    }
    task.json = kept.toJson();
}

void TaskwarriorImport::keepOthers(Task &task, const JsonValue &json)
{
    for (const auto &[name, value] : json.members) {
        if (isAttribute(name))
            continue;
        m_ownFields.insert(name);
        task.record.extras.emplace_back(taskwarrior::udaPrefix + name, plainNumber(value));
    }
}

void TaskwarriorImport::report()
{
    QStringList &lost = m_builder.report().lost;
    if (m_started > 0)
        lost << Interchange::tr("%n tasks had been started; no timer runs for them here.", nullptr,
                                m_started);
    if (m_expiring > 0)
        lost << Interchange::tr("%n tasks had a date to expire; here they stay.", nullptr,
                                m_expiring);
    if (m_dangling > 0)
        lost << Interchange::tr("%n tasks that others wait for are not in the file.", nullptr,
                                m_dangling);
    if (m_ownFields.empty())
        return;
    constexpr qsizetype most = 8;
    QStringList names(m_ownFields.cbegin(), m_ownFields.cend());
    if (names.size() > most)
        names = names.first(most) << u"…"_s;
    lost << Interchange::tr("%n fields of your own are kept for an export only: %1.", nullptr,
                            static_cast<int>(m_ownFields.size()))
                .arg(names.join(u", "_s));
}

} // namespace sennight

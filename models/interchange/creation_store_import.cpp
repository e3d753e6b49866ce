// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation_store_import_p.h"

#include "creation_store_p.h"
#include "interchange_text_p.h"

#include "domain/stage.h"

#include <algorithm>
#include <array>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

struct Array
{
    QLatin1StringView name;
    Entity entity;
};
constexpr std::array arrays{Array{"intentions"_L1, Entity::Intention},
                            Array{"projects"_L1, Entity::Project},
                            Array{"weeklyGoals"_L1, Entity::Goal}, Array{"todos"_L1, Entity::Todo}};

QString keyOf(const JsonValue &json)
{
    const JsonValue *id = json.find("id"_L1);
    if (id && (id->isString() || id->isNumber()) && !id->text.isEmpty())
        return id->text;
    return u'=' + RecordId::fromName(json.toJson().toUtf8()).toHex();
}

} // namespace

CreationStoreImport::CreationStoreImport(QIODevice &device, const ImportContext &context)
    : m_builder(creation_store::prefix, u"id"_s, context)
    , m_reader(device, context.sourceName, context.progress)
    , m_local(context.clock.zone())
    , m_nowMs(context.clock.nowMs())
{}

Result<ImportPlan> CreationStoreImport::run()
{
    readObject(true);
    m_reader.expectEnd();
    if (!m_any)
        m_reader.fail(u"none of projects, todos, weeklyGoals, intentions"_s);
    if (m_reader.failed())
        return std::unexpected(m_reader.error());
    for (Item &item : m_waiting)
        finishItem(item);
    if (!m_otherMembers.isEmpty())
        m_builder.report().lost.append(
            Interchange::tr("Not taken from the file: %1.")
                .arg(m_otherMembers.first(std::min<qsizetype>(10, m_otherMembers.size()))
                         .join(u", "_s)));
    return m_builder.finish();
}

void CreationStoreImport::readObject(bool isOuter)
{
    m_reader.enterObject();
    QString name;
    while (m_reader.nextName(name)) {
        const auto array =
            std::ranges::find_if(arrays, [&](const Array &each) { return name == each.name; });
        if (array != arrays.end()) {
            readItems(array->entity);
        } else if (isOuter && name == "state"_L1 && m_reader.peek() == JsonReader::Next::Object) {
            readObject(false);
        } else {
            if (name != "version"_L1)
                m_otherMembers.append(name.left(100));
            m_reader.skipValue();
        }
    }
}

void CreationStoreImport::readItems(Entity entity)
{
    m_any = true;
    m_reader.enterArray();
    while (m_reader.nextElement()) {
        Item item;
        if (!m_reader.readValue(item.json))
            return;
        item.record.entity = entity;
        item.record.line = item.json.line;
        if (item.json.kind != JsonValue::Kind::Object || item.json.members.empty()) {
            m_reader.fail(u"an object expected"_s, ErrorCode::UnreadableFile, item.json.line);
            return;
        }
        if (m_builder.report().read >= ImportReport::mostRecords) {
            m_reader.fail(u"too many records"_s);
            return;
        }
        item.record.key = keyOf(item.json);
        m_keys[entity].insert(item.record.key);
        map(item);
        item.json = {};
        if (canResolve(item))
            finishItem(item);
        else
            m_waiting.push_back(std::move(item));
    }
}

void CreationStoreImport::unreadable(Item &item, QLatin1StringView name, const QString &what)
{
    m_builder.warn(item.record, what, name, item.json.find(name)->toText().left(1'000));
}

std::optional<qint64> CreationStoreImport::instantOf(Item &item, QLatin1StringView name)
{
    const JsonValue *json = item.json.find(name);
    if (!json || json->isNull())
        return {};
    const auto ms = creation_store::instant(*json, m_local);
    if (!ms || !isWritable(m_local.dateAt(*ms))) {
        unreadable(item, name, Interchange::tr("This date could not be read."));
        return {};
    }
    return ms;
}

Value CreationStoreImport::textOf(Item &item, QLatin1StringView name)
{
    const JsonValue *json = item.json.find(name);
    if (!json || json->isNull() || json->text.isEmpty())
        return {};
    if (json->isString() || json->isNumber())
        return json->text;
    unreadable(item, name, Interchange::tr("This should be a text."));
    return {};
}

Value CreationStoreImport::minutesOf(Item &item, QLatin1StringView name)
{
    const JsonValue *json = item.json.find(name);
    if (!json || json->isNull())
        return {};
    const auto minutes = creation_store::minutesFromHours(*json);
    if (!minutes)
        unreadable(item, name, Interchange::tr("These hours could not be read."));
    return minutes ? Value{*minutes} : Value{};
}

Value CreationStoreImport::wordOf(Item &item, QLatin1StringView name, Reading reading)
{
    const Value written = textOf(item, name);
    if (isNull(written))
        return {};
    const auto meaning = reading(std::get<QString>(written));
    if (!meaning)
        unreadable(item, name, Interchange::tr("A word of unknown spelling."));
    return meaning && !meaning->isEmpty() ? Value{*meaning} : Value{};
}

void CreationStoreImport::refer(Item &item, QLatin1StringView name, Field field, Entity entity)
{
    const JsonValue *json = item.json.find(name);
    if (json && !json->isNull() && !json->text.isEmpty())
        item.references.push_back({field, name, entity, json->toText()});
    else
        item.record.fields.push_back({field, {}});
}

bool CreationStoreImport::canResolve(const Item &item)
{
    return std::ranges::all_of(item.references, [this](const Reference &reference) {
        return m_keys[reference.entity].contains(reference.key);
    });
}

/// With all that the file says of other records known.
void CreationStoreImport::finishItem(Item &item)
{
    bool isDangling = false;
    for (const auto &[field, name, entity, key] : item.references) {
        const bool isThere = m_keys[entity].contains(key) || m_builder.isKnown(entity, key);
        if (!isThere)
            m_builder.warn(item.record, Interchange::tr("What this refers to is not in the file."),
                           name, key.left(1'000));
        if (!isThere && !std::exchange(isDangling, true) && !item.heldDescription.isEmpty())
            item.record.extras.emplace_back(u"description"_s, item.heldDescription);
        item.record.fields.push_back(
            {field, isThere ? Value{m_builder.idOf(entity, key)} : Value{}});
    }
    const qint64 endMs = item.record.modifiedMs > 0 ? item.record.modifiedMs : item.createdMs;
    const QString key = m_builder.take(std::exchange(item.record, {}));
    if (item.trackedMinutes > 0)
        takeTracked(item, key, endMs);
}

void CreationStoreImport::map(Item &item)
{
    ++m_builder.report().read;
    const Entity entity = item.record.entity;
    takeTimes(item);
    takeTexts(item);
    if (entity == Entity::Project)
        takeProject(item);
    else if (entity == Entity::Goal)
        takeGoal(item);
    else if (entity == Entity::Todo)
        takeTodo(item);
    keepMembers(item);
}

void CreationStoreImport::takeTimes(Item &item)
{
    const auto created = instantOf(item, "createdAt"_L1);
    item.createdMs = created.value_or(m_nowMs);
    item.record.born.push_back({createdField(item.record.entity), item.createdMs});
    item.record.modifiedMs = instantOf(item, "updatedAt"_L1).value_or(created.value_or(0));
}

void CreationStoreImport::takeTexts(Item &item)
{
    const Entity entity = item.record.entity;
    const Field title = findField(entity, u"title")->field;
    Value name = textOf(item, "title"_L1);
    if (isNull(name) || cleanLine(std::get<QString>(name)).trimmed().isEmpty()) {
        m_builder.warn(item.record.line, Interchange::tr("A record without a title."),
                       item.record.key);
        name = Interchange::tr("Without a title");
    }
    item.record.fields.push_back({title, name});
    const Value description = textOf(item, "description"_L1);
    item.record.notes = isNull(description) ? QString() : std::get<QString>(description);
    const Value why = textOf(item, "why"_L1);
    if (entity == Entity::Project)
        item.record.fields.push_back({Field::ProjectWhy, why});
    else if (!isNull(why))
        item.record.notes +=
            (item.record.notes.isEmpty() ? QString() : u"\n\n"_s) + std::get<QString>(why);
}

void CreationStoreImport::takeProject(Item &item)
{
    auto &fields = item.record.fields;
    refer(item, "intentionId"_L1, Field::ProjectIntention, Entity::Intention);
    const Value status = wordOf(item, "status"_L1, creation_store::projectStatus);
    fields.push_back({Field::ProjectStatus, isNull(status) ? Value{u"active"_s} : status});
    fields.push_back(
        {Field::ProjectPriority, wordOf(item, "priority"_L1, creation_store::priority)});
    Value progress;
    if (const JsonValue *json = item.json.find("progress"_L1); json && !json->isNull()) {
        const auto written = creation_store::number(*json);
        const bool isShare = written && *written > 0 && *written < 1;
        if (written && *written >= 0 && *written <= 100)
            progress = qRound64(*written * (isShare ? 100 : 1));
        else
            unreadable(item, "progress"_L1, Interchange::tr("This progress could not be read."));
    }
    fields.push_back({Field::ProjectProgress, progress});
    item.record.born.push_back({Field::ProjectOrder, m_builder.nextProjectOrder()});
    item.record.born.push_back({Field::ProjectColour, m_builder.nextColour()});
}

void CreationStoreImport::takeGoal(Item &item)
{
    auto &fields = item.record.fields;
    refer(item, "projectId"_L1, Field::GoalProject, Entity::Project);
    const auto start = instantOf(item, "weekStartDate"_L1);
    const IsoWeek week = creation_store::weekFromStart(start.value_or(item.createdMs), m_local);
    fields.push_back({Field::GoalWeek, week.toText()});
    const Value status = wordOf(item, "status"_L1, creation_store::goalStatus);
    fields.push_back({Field::GoalStatus, status});
    fields.push_back({Field::GoalTargetMinutes, minutesOf(item, "totalEstimatedHours"_L1)});
    const JsonValue *json = item.json.find("completionRate"_L1);
    const auto rate = json ? creation_store::number(*json) : std::nullopt;
    if (json && !json->isNull() && (!rate || *rate < 0 || *rate > 100))
        unreadable(item, "completionRate"_L1, Interchange::tr("This share could not be read."));
    // A lesser share follows from the goal's todos.
    const bool isReached = (rate && *rate == 100) || status == Value{u"completed"_s};
    const qint64 when = item.record.modifiedMs > 0 ? item.record.modifiedMs : item.createdMs;
    fields.push_back({Field::GoalCompletion, isReached ? Value{when} : Value{},
                      isReached ? u"reached"_s : QString()});
}

void CreationStoreImport::takeTodo(Item &item)
{
    auto &fields = item.record.fields;
    refer(item, "projectId"_L1, Field::TodoProject, Entity::Project);
    refer(item, "weeklyGoalId"_L1, Field::TodoGoal, Entity::Goal);
    fields.push_back({Field::TodoEstimate, minutesOf(item, "estimatedHours"_L1)});
    fields.push_back({Field::TodoPriority, wordOf(item, "priority"_L1, creation_store::priority)});
    const auto due = instantOf(item, "dueDate"_L1);
    fields.push_back({Field::TodoDue, due ? m_local.dueAt(*due).toValue() : Value{}});
    takeTodoStatus(item);
    if (const Value tracked = minutesOf(item, "actualHours"_L1);
        !isNull(tracked) && std::get<qint64>(tracked) > 0) {
        item.trackedMinutes = static_cast<int>(std::get<qint64>(tracked));
        item.trackedHours = item.json.find("actualHours"_L1)->toJson();
    }
}

void CreationStoreImport::takeTodoStatus(Item &item)
{
    auto &fields = item.record.fields;
    const Value written = textOf(item, "status"_L1);
    creation_store::TodoState state;
    if (!isNull(written)) {
        const auto read = creation_store::todoState(std::get<QString>(written));
        if (!read)
            unreadable(item, "status"_L1, Interchange::tr("A word of unknown spelling."));
        state = read.value_or(creation_store::TodoState{});
    }
    const auto completed = instantOf(item, "completedAt"_L1);
    const qint64 updated = item.record.modifiedMs > 0 ? item.record.modifiedMs : item.createdMs;
    // Of a todo whose status did not change, a later "updatedAt" is no other completion.
    const auto ended = [&](Field field, bool isSo) {
        const Value when = isSo ? Value{completed.value_or(updated)} : Value{};
        fields.push_back({field, when, isSo && !completed ? u"ended"_s : QString()});
    };
    ended(Field::TodoCompletion, state.isDone);
    ended(Field::TodoLetGo, state.isLetGo);
    const StageFacts facts{
        .hasProject = std::ranges::contains(item.references, Field::TodoProject, &Reference::field),
        .hasEstimate = std::ranges::any_of(fields, [](const ForeignField &each) {
            return each.field == Field::TodoEstimate && !isNull(each.value);
        })};
    const bool follows = state.stage.isEmpty() || state.stage == stageName(stageOf(facts));
    fields.push_back({Field::TodoStage, follows ? Value{} : Value{state.stage}});
    ++(state.isDone || state.isLetGo ? m_builder.report().doneTodos : m_builder.report().openTodos);
}

/// The old app knows only how long; the interval ends when the todo was last changed.
void CreationStoreImport::takeTracked(const Item &item, const QString &key, qint64 endMs)
{
    const QString before = m_builder.keptExtra(Entity::Todo, key, u"actualHours"_s);
    m_builder.takeInterval(m_builder.idOf(Entity::Todo, key), std::min(endMs, m_nowMs),
                           item.trackedMinutes, before != item.trackedHours);
}

/// All but the id and the texts that a field holds as they are. Notes that say more than the
/// description leave a mark, so that the export tells them apart; whether they do is known only
/// when all references are.
void CreationStoreImport::keepMembers(Item &item)
{
    const bool saysMore = !item.record.unreadable.isEmpty() || !item.record.notes.isEmpty();
    const bool mayWait = !canResolve(item);
    if (saysMore && !item.json.find("description"_L1))
        item.record.extras.emplace_back(u"description"_s, u"null"_s);
    else if (mayWait && !item.json.find("description"_L1))
        item.heldDescription = u"null"_s;
    QSet<QString> kept;
    for (size_t i = item.json.members.size(); i-- > 0;) {
        const auto &[name, value] = item.json.members[i];
        const bool isText = name == "title"_L1 || name == "description"_L1 ||
                            (name == "why"_L1 && item.record.entity == Entity::Project);
        const bool isHeld = isText && value.isString() && !value.text.isEmpty() &&
                            cleanMarkdown(value.text) == value.text &&
                            (name != "description"_L1 ||
                             (value.text == item.record.notes && item.record.unreadable.isEmpty()));
        if (isHeld && mayWait && name == "description"_L1)
            item.heldDescription = value.toJson();
        if (name == "id"_L1 || isHeld)
            continue;
        if (kept.contains(name))
            m_builder.warn(value.line,
                           Interchange::tr("“%1” stands there twice.").arg(name.left(100)),
                           value.toText().left(1'000));
        else
            item.record.extras.emplace_back(name, value.toJson());
        kept.insert(name);
    }
}

} // namespace sennight

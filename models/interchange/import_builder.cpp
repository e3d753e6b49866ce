// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_builder_p.h"

#include "interchange_text_p.h"

#include "domain/order_key.h"

#include <algorithm>
#include <array>

namespace sennight {

namespace {

constexpr qsizetype longestKey = 200;
constexpr std::array colours{"blue", "ochre",  "green", "terracotta", "plum",
                             "sky",  "violet", "rose",  "moss",       "slate"};

/// A foreign id that can be kept: those of hostile length go by their hash.
QString keptKey(const QString &key)
{
    const QString clean = cleanLine(key).trimmed();
    if (!clean.isEmpty() && clean.size() <= longestKey)
        return clean;
    return u'=' + RecordId::fromName(key.toUtf8()).toHex();
}

/// The same order for the same place in a file, on every device and each time.
class EvenSteps final : public RandomSource
{
public:
    [[nodiscard]] quint64 next64() override { return 20'000; }
};

} // namespace

ImportBuilder::ImportBuilder(const QString &prefix, const QString &keyName,
                             const ImportContext &context)
    : m_prefix(prefix + u':')
    , m_keyElement(m_prefix + keyName)
    , m_memory{m_prefix + QStringLiteral("memory")}
    , m_context(context)
    , m_nowMs(context.clock.nowMs())
{
    m_action.kind = ActionKind::Import;
    m_action.subject = cleanLine(context.sourceName);
}

void ImportBuilder::fail(const Error &error)
{
    if (!m_failed)
        m_error = error;
    m_failed = true;
}

void ImportBuilder::setNativeKey(Entity entity, const std::function<QString(const Record &)> &keyOf)
{
    const auto idOf = [this, entity](const QString &key) { return derivedId(entity, key); };
    m_indexes.erase(entity);
    m_indexes.try_emplace(entity, m_context.queries, entity, m_keyElement, m_memory,
                          ForeignIndex::NativeKeys{keyOf, idOf});
}

ForeignIndex &ImportBuilder::index(Entity entity)
{
    return m_indexes.try_emplace(entity, m_context.queries, entity, m_keyElement, m_memory)
        .first->second;
}

/// A record that nothing here is known of gets the id that every device derives from its key, so
/// the same file on two devices gives one record.
RecordId ImportBuilder::derivedId(Entity entity, const QString &key) const
{
    return RecordId::fromName(m_keyElement.toUtf8() + ':' +
                              QByteArray::number(static_cast<int>(entity)) + ':' + key.toUtf8());
}

ImportBuilder::Slot &ImportBuilder::slotOf(Entity entity, const QString &foreignId)
{
    const QString key = keptKey(foreignId);
    const std::pair place(static_cast<int>(entity), key);
    Slot &slot = m_slots[place];
    if (!slot.id.isNull())
        return slot;
    const RecordId idOfKey = derivedId(entity, key);
    auto known = index(entity).find(key, idOfKey);
    if (!known)
        fail(known.error());
    else
        slot = {entity, *known ? (*known)->id : idOfKey, idOfKey, *known};
    return slot;
}

RecordId ImportBuilder::idOf(Entity entity, const QString &key)
{
    return slotOf(entity, key).id;
}

bool ImportBuilder::isKnown(Entity entity, const QString &key)
{
    return slotOf(entity, key).known.has_value();
}

void ImportBuilder::readProjects()
{
    m_projectsRead = true;
    const auto projects = m_context.queries.projects(true);
    if (!projects)
        return fail(projects.error());
    for (const ProjectRow &project : *projects) {
        if (!m_projects.contains(project.title.toLower()))
            m_projects.insert(project.title.toLower(), project.id);
        m_titles.insert(project.id, project.title);
        m_lastProjectOrder = std::max(m_lastProjectOrder, project.order);
    }
    m_colours = static_cast<int>(projects->size());
}

QString ImportBuilder::nextProjectOrder()
{
    if (!m_projectsRead)
        readProjects();
    m_lastProjectOrder = orderKeyBetween(m_lastProjectOrder, {}, m_context.random);
    return m_lastProjectOrder;
}

QString ImportBuilder::nextColour()
{
    return QLatin1StringView(colours.at(static_cast<size_t>(m_colours++) % colours.size()));
}

QString ImportBuilder::projectKey(const QString &name)
{
    return QStringLiteral("project ") + name.toLower();
}

std::optional<RecordId> ImportBuilder::findProject(const QString &name)
{
    if (const auto known = m_projectsAsWritten.constFind(name);
        known != m_projectsAsWritten.constEnd())
        return *known;
    const auto found = lookUpProject(name);
    if (found)
        m_projectsAsWritten.insert(name, *found);
    return found;
}

std::optional<RecordId> ImportBuilder::lookUpProject(const QString &name)
{
    if (!m_projectsRead)
        readProjects();
    const QString title = cleanLine(name).trimmed();
    if (const auto found = m_projects.constFind(title.toLower()); found != m_projects.constEnd())
        return *found;
    // A project that was renamed here is still the one of that name in the file.
    const Slot slot = slotOf(Entity::Project, projectKey(title));
    if (!slot.known || slot.known->deleted)
        return {};
    m_projects.insert(title.toLower(), slot.id);
    return slot.id;
}

RecordId ImportBuilder::projectNamed(const QString &name, const QString &notes)
{
    if (const auto found = findProject(name))
        return *found;
    const QString title = cleanLine(name).trimmed();
    Slot slot = slotOf(Entity::Project, projectKey(title));
    if (slot.known && !isUndone(slot))
        slot = {Entity::Project, RecordId::random(m_context.random), {}, {}};
    makeProject(slot, title, notes);
    m_projects.insert(title.toLower(), slot.id);
    m_titles.insert(slot.id, title);
    return slot.id;
}

void ImportBuilder::makeProject(const Slot &slot, const QString &name, const QString &notes)
{
    ForeignRecord project{.entity = Entity::Project, .key = projectKey(name)};
    project.fields = {{Field::ProjectTitle, name}};
    project.notes = notes;
    project.born = {{createdField(Entity::Project), m_nowMs},
                    {Field::ProjectStatus, QStringLiteral("active")},
                    {Field::ProjectColour, nextColour()},
                    {Field::ProjectOrder, nextProjectOrder()}};
    clean(project);
    create(slot, project);
}

void ImportBuilder::warn(qint64 line, const QString &what, const QString &kept)
{
    ++m_report.warningCount;
    if (static_cast<int>(m_report.warnings.size()) < ImportReport::maxWarnings)
        m_report.warnings.push_back({line, what, kept});
}

void ImportBuilder::warn(ForeignRecord &record, const QString &what, const QString &name,
                         const QString &original)
{
    warn(record.line, what, original);
    record.unreadable.append(name + QStringLiteral(": ") + original);
}

void ImportBuilder::edit(const RecordId &record, Field field, Value value, qint64 atMs,
                         const QString &element)
{
    m_action.edits.push_back(
        {record, field, std::move(value), element, atMs > 0 ? std::optional(atMs) : std::nullopt});
}

/// The instant that the file's values were written, never in the future: a wrong clock elsewhere
/// must not outrank later edits.
qint64 ImportBuilder::instantOf(const ForeignRecord &record) const
{
    return std::clamp<qint64>(record.modifiedMs, 0, m_nowMs);
}

/// Two records of one id in a file are two records: the later one goes by a key of its own.
ImportBuilder::Slot ImportBuilder::takeSlot(ForeignRecord &record)
{
    const QString key = keptKey(record.key);
    record.key = key;
    Slot *slot = &slotOf(record.entity, key);
    for (int copy = 2; slot->taken; ++copy) {
        record.key = key + u'#' + QString::number(copy);
        slot = &slotOf(record.entity, record.key);
    }
    slot->taken = true;
    if (record.key != key)
        warn(record.line, Interchange::tr("The same id stands in the file twice; both are taken."),
             key);
    return *slot;
}

/// The todos of a project stand as in the file. Those that are here already count, so that what a
/// later version of the file adds stands where it does there.
void ImportBuilder::keepPlace(ForeignRecord &record)
{
    const auto isPlace = [](const ForeignField &field) {
        return (field.field == Field::TodoProject || field.field == Field::TodoParent) &&
               !isNull(field.value);
    };
    if (record.entity != Entity::Todo || !std::ranges::any_of(record.fields, isPlace))
        return;
    EvenSteps steps;
    m_lastTodoOrder = orderKeyBetween(m_lastTodoOrder, {}, steps);
    record.born.push_back({Field::TodoProjectOrder, m_lastTodoOrder});
}

QString ImportBuilder::take(ForeignRecord &&record)
{
    if (m_failed)
        return {};
    Slot slot = takeSlot(record);
    clean(record);
    keepPlace(record);
    if (slot.known || findByOwnId(slot, record))
        write(slot, record);
    return record.key;
}

void ImportBuilder::write(Slot &slot, ForeignRecord &record)
{
    const QString memory = memoryOf(record).toText();
    keepMemory(record, memory);
    if (!slot.known || isUndone(slot))
        return create(slot, record);
    if (slot.known->memory == memory)
        ++m_report.unchanged;
    else if (slot.known->deleted)
        ++m_report.leftDeleted;
    else
        update(slot, record);
}

bool ImportBuilder::isUndone(const Slot &slot)
{
    if (!slot.known || !slot.known->deleted)
        return false;
    const auto undone = index(slot.entity).wasUndone(*slot.known);
    if (!undone)
        fail(undone.error());
    return undone && *undone;
}

/// What came from here is known by its own id.
bool ImportBuilder::findByOwnId(Slot &slot, const ForeignRecord &record)
{
    if (!record.ownId)
        return true;
    const auto own = index(record.entity).find(*record.ownId);
    if (!own)
        fail(own.error());
    else if (*own)
        slot = {record.entity, *record.ownId, {}, *own};
    return own.has_value();
}

ImportMemory ImportBuilder::memoryOf(const ForeignRecord &record) const
{
    ImportMemory memory;
    for (const ForeignField &field : record.fields) {
        if (field.asRead.isEmpty() ? !isNull(field.value) : true) {
            const Value read = field.asRead.isEmpty() ? field.value : Value{field.asRead};
            memory.add(field.field, ImportMemory::hash({}, read));
        }
    }
    for (const ForeignElement &element : record.elements)
        memory.add(element.field, ImportMemory::hash(element.element, element.value));
    for (const auto &[name, text] : record.extras)
        memory.add(extrasField(record.entity), ImportMemory::hash(name, text));
    if (!record.notes.isEmpty())
        memory.add(notesField(record.entity), ImportMemory::hash({}, record.notes));
    return memory;
}

void ImportBuilder::keepMemory(ForeignRecord &record, const QString &memory) const
{
    const auto isAbove = [&](const auto &extra) {
        return m_prefix + extra.first == m_memory.below;
    };
    const auto above = std::ranges::find_if(record.extras, isAbove);
    if (above != record.extras.end())
        above->second = QStringList{above->second, memory}.join(u'\n');
    else if (!memory.isEmpty())
        record.extras.emplace_back(m_memory.element.sliced(m_prefix.size()), memory);
    cutExtras(record);
}

bool ImportBuilder::isKeyInId(const Slot &slot)
{
    return slot.id == slot.idOfKey && index(slot.entity).keysAreInIds();
}

void ImportBuilder::create(const Slot &slot, ForeignRecord &record)
{
    const qint64 atMs = instantOf(record);
    const Field extras = extrasField(record.entity);
    if (slot.known)
        edit(slot.id, deletedField(record.entity), false, atMs);
    for (auto &[field, value, asRead, dayOnly] : record.born) {
        if (!isNull(value))
            edit(slot.id, field, std::move(value), atMs);
    }
    for (auto &[field, value, asRead, dayOnly] : record.fields) {
        if (!isNull(value))
            edit(slot.id, field, std::move(value), atMs);
    }
    if (!record.notes.isEmpty())
        edit(slot.id, notesField(record.entity), record.notes, atMs);
    for (auto &[field, element, value] : record.elements)
        edit(slot.id, field, std::move(value), atMs, element);
    for (auto &[name, text] : record.extras)
        edit(slot.id, extras, std::move(text), atMs, m_prefix + name);
    if (!isKeyInId(slot))
        edit(slot.id, extras, record.key, atMs, m_keyElement);
    ++m_report.created[record.entity];
}

void ImportBuilder::takeInterval(const RecordId &todo, qint64 endMs, int minutes,
                                 bool lengthChanged)
{
    const QString name = m_prefix + QStringLiteral("interval:") + todo.toHex();
    const RecordId id = RecordId::fromName(name.toUtf8());
    const auto known = m_context.queries.record(id);
    if (!known && known.error().code != ErrorCode::NotFound)
        return fail(known.error());
    const qint64 lengthMs = minutes * qint64(60'000);
    const bool isMade = known && !isNull(known->value(Field::TimeEntryStartedAt));
    const bool isUndoneOne =
        isMade &&
        isUndone(
            {Entity::TimeEntry, id, {}, KnownRecord{id, {}, known->deleted, known->modifiedAtMs}});
    if (isMade && !isUndoneOne) {
        const auto end = known->number(Field::TimeEntryEndedAt);
        if (lengthChanged && !known->deleted && end)
            edit(id, Field::TimeEntryStartedAt, std::max<qint64>(0, *end - lengthMs), m_nowMs);
        return;
    }
    const qint64 startMs = std::max<qint64>(0, endMs - lengthMs);
    edit(id, Field::TimeEntryDeleted, false, endMs);
    edit(id, createdField(Entity::TimeEntry), endMs, endMs);
    edit(id, Field::TimeEntryTodo, todo, endMs);
    edit(id, Field::TimeEntryStartedAt, startMs, endMs);
    edit(id, Field::TimeEntryEndedAt, endMs, endMs);
    ++m_report.created[Entity::TimeEntry];
}

QString ImportBuilder::keptExtra(Entity entity, const QString &key, const QString &name)
{
    const Slot slot = slotOf(entity, key);
    if (!slot.known)
        return {};
    const auto record = m_context.queries.record(slot.id);
    return record ? extraText(*record, m_prefix + name) : QString();
}

Result<ImportPlan> ImportBuilder::finish()
{
    if (m_failed)
        return std::unexpected(m_error);
    m_report.tags = static_cast<int>(m_tags.size());
    std::ranges::stable_sort(m_report.warnings, {}, &ImportWarning::line);
    return ImportPlan{std::move(m_action), std::move(m_report)};
}

} // namespace sennight

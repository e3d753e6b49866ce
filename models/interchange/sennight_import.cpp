// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sennight_import_p.h"

#include "foreign_index_p.h"
#include "interchange_text_p.h"
#include "sennight_format_p.h"

#include <algorithm>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shownLength = 1'000;

const EntitySpec *entityOfTable(const QString &table)
{
    for (const EntitySpec &entity : entities()) {
        if (table == QLatin1StringView(entity.table))
            return &entity;
    }
    return nullptr;
}

/// Where a kind keeps what a person writes at length; nothing for kinds without.
std::optional<Field> longText(Entity entity)
{
    switch (entity) {
    case Entity::Thought:
        return Field::ThoughtBody;
    case Entity::Week:
        return Field::WeekReflection;
    case Entity::TimeEntry:
        return Field::TimeEntryNote;
    case Entity::Link:
    case Entity::Setting:
        return {};
    default:
        return notesField(entity);
    }
}

} // namespace

SennightImport::SennightImport(QIODevice &device, const ImportContext &context)
    : m_context(context)
    , m_reader(device, context.sourceName, context.progress)
    , m_local(context.clock.zone())
    , m_nowMs(context.clock.nowMs())
    , m_undone(context.queries)
{
    m_action.kind = ActionKind::Import;
    m_action.subject = cleanLine(context.sourceName);
}

void SennightImport::fail(const Error &error)
{
    if (!m_failed)
        m_error = error;
    m_failed = true;
}

Result<ImportPlan> SennightImport::run()
{
    m_reader.enterObject();
    readHead();
    QString name;
    while (!m_failed && m_reader.nextName(name)) {
        const EntitySpec *entity = entityOfTable(name);
        if (entity) {
            readArray(*entity);
        } else {
            if (name != "schema"_L1)
                m_unknown.append(name.left(100));
            m_reader.skipValue();
        }
    }
    m_reader.expectEnd();
    if (m_reader.failed())
        return std::unexpected(m_reader.error());
    if (m_failed)
        return std::unexpected(m_error);
    m_report.tags = static_cast<int>(m_tags.size());
    if (!m_unknown.isEmpty())
        m_report.lost.append(
            Interchange::tr("A newer Sennight wrote what this one does not know: "
                            "%1.")
                .arg(m_unknown.first(std::min<qsizetype>(10, m_unknown.size())).join(u", "_s)));
    return ImportPlan{std::move(m_action), std::move(m_report)};
}

/// The version comes first, so that a file of another kind is refused before anything is read.
void SennightImport::readHead()
{
    QString name;
    JsonValue version;
    const bool isOurs = m_reader.nextName(name) && name == "sennight"_L1 &&
                        m_reader.readValue(version) && version.isNumber();
    if (!isOurs)
        m_reader.fail(u"not a Sennight export"_s);
    else if (version.text.toInt() != sennightFormatVersion)
        m_reader.fail(version.text, ErrorCode::TooNew);
}

void SennightImport::readArray(const EntitySpec &entity)
{
    m_reader.enterArray();
    while (!m_failed && m_reader.nextElement()) {
        JsonValue json;
        if (!m_reader.readValue(json))
            return;
        Read read;
        read.record.entity = entity.entity;
        if (!readIdentity(read, json)) {
            m_reader.fail(u"a record with an id expected"_s, ErrorCode::UnreadableFile, json.line);
            return;
        }
        for (const auto &[name, member] : json.members)
            readMember(read, name, member);
        keepUnreadable(read);
        ++m_report.read;
        take(read);
    }
}

/// False for what is no record, or the second one of its id.
bool SennightImport::readIdentity(Read &read, const JsonValue &json)
{
    const JsonValue *id = json.find("id"_L1);
    const auto parsed = id ? RecordId::fromHex(id->text) : std::nullopt;
    const std::pair place(static_cast<int>(read.record.entity), parsed.value_or(RecordId{}));
    if (!parsed || parsed->isNull() || m_taken.contains(place))
        return false;
    m_taken.insert(place);
    read.record.id = *parsed;
    const JsonValue *modified = json.find("modified_at"_L1);
    const auto ms = modified ? instantFromText(modified->text, m_local) : std::nullopt;
    read.record.modifiedAtMs = std::clamp<qint64>(ms.value_or(0), 0, m_nowMs);
    const JsonValue *deleted = json.find("deleted"_L1);
    read.record.deleted = deleted && deleted->boolean;
    return true;
}

void SennightImport::readMember(Read &read, const QString &name, const JsonValue &json)
{
    if (name == "id"_L1 || name == "modified_at"_L1 || name == "deleted"_L1)
        return;
    const FieldSpec *field = findField(read.record.entity, name);
    if (!field)
        warn(read, name, json);
    else if (field->policy == Policy::Set)
        readElements(read, *field, json);
    else
        addEdit(read, *field, {}, json);
}

void SennightImport::readElements(Read &read, const FieldSpec &field, const JsonValue &json)
{
    if (json.kind != JsonValue::Kind::Object)
        return warn(read, QLatin1StringView(field.name), json);
    for (const auto &[element, value] : json.members)
        addEdit(read, field, element, value);
}

void SennightImport::addEdit(Read &read, const FieldSpec &field, const QString &element,
                             const JsonValue &json)
{
    const auto value = sennightValue(field.type, json, m_local);
    const std::pair place(numberOf(field.field), element);
    const bool fits = field.policy != Policy::Set ||
                      static_cast<qint64>(read.record.elements(field.field).size()) < field.limit;
    if (!value || read.places.contains(place) || !fits || !validate(field.field, element, *value))
        return warn(read, QLatin1StringView(field.name), json);
    read.places.insert(place);
    read.edits.push_back({read.record.id, field.field, *value, element});
    if (field.policy == Policy::Set && !isNull(*value))
        read.record.sets[field.field][element] = *value;
    else if (!isNull(*value))
        read.record.values[field.field] = *value;
}

void SennightImport::warn(Read &read, const QString &name, const JsonValue &json)
{
    const QString text = json.toText().left(shownLength);
    ++m_report.warningCount;
    if (static_cast<int>(m_report.warnings.size()) < ImportReport::maxWarnings)
        m_report.warnings.push_back(
            {json.line, Interchange::tr("“%1” could not be read.").arg(name.left(100)), text});
    read.unreadable.append(cleanLine(name.left(100) + u": "_s + text));
}

void SennightImport::keepUnreadable(Read &read)
{
    const auto field = longText(read.record.entity);
    if (read.unreadable.isEmpty() || !field)
        return;
    QString text = read.record.text(*field);
    text += (text.isEmpty() ? QString() : u"\n\n"_s) +
            Interchange::tr("Not understood when it was imported:") + u"\n- "_s +
            read.unreadable.join(u"\n- "_s);
    if (!validate(*field, {}, text))
        return;
    std::erase_if(read.edits, [&](const Edit &edit) { return edit.field == *field; });
    read.edits.push_back({read.record.id, *field, text});
    read.record.values[*field] = text;
}

std::optional<SennightImport::Here> SennightImport::find(Entity entity, const RecordId &id)
{
    auto place = m_here.find(entity);
    if (place == m_here.end()) {
        place = m_here.try_emplace(entity).first;
        const auto done = m_context.queries.forEach(entity, true, [&](const Record &record) {
            place->second.insert(record.id, {record.modifiedAtMs, record.deleted});
            return true;
        });
        if (!done)
            fail(done.error());
    }
    const auto found = place->second.constFind(id);
    return found == place->second.constEnd() ? std::nullopt : std::optional(*found);
}

void SennightImport::count(const Read &read)
{
    if (read.record.entity == Entity::Todo && !read.record.deleted) {
        const bool isOver = read.record.number(Field::TodoCompletion).has_value() ||
                            read.record.number(Field::TodoLetGo).has_value();
        ++(isOver ? m_report.doneTodos : m_report.openTodos);
        for (const auto &[element, tag] : read.record.elements(Field::TodoTags))
            m_tags.insert(element);
    }
}

void SennightImport::take(Read &read)
{
    count(read);
    const auto here = find(read.record.entity, read.record.id);
    if (m_failed)
        return;
    if (!here)
        return create(read, false);
    if (here->deleted && !read.record.deleted) {
        const auto undone = m_undone.contains(read.record.id, here->modifiedAtMs);
        if (!undone)
            return fail(undone.error());
        if (*undone)
            return create(read, true);
    }
    if (read.record.modifiedAtMs > here->modifiedAtMs)
        return update(read);
    ++(here->deleted && !read.record.deleted ? m_report.leftDeleted : m_report.unchanged);
}

void SennightImport::push(const Read &read, const Edit &edit)
{
    Edit stated = edit;
    if (read.record.modifiedAtMs > 0)
        stated.atMs = read.record.modifiedAtMs;
    m_action.edits.push_back(std::move(stated));
}

void SennightImport::create(Read &read, bool wasDeleted)
{
    for (const Edit &edit : read.edits)
        push(read, edit);
    const Field deleted = deletedField(read.record.entity);
    if (read.record.deleted || wasDeleted)
        push(read, {read.record.id, deleted, read.record.deleted});
    ++m_report.created[read.record.entity];
}

void SennightImport::update(Read &read)
{
    const auto here = m_context.queries.record(read.record.id);
    if (!here)
        return fail(here.error());
    const size_t before = m_action.edits.size();
    for (const Edit &edit : read.edits) {
        const auto &elements = here->elements(edit.field);
        const auto found = elements.find(edit.element);
        const bool isSet = spec(edit.field).policy == Policy::Set;
        const Value current = !isSet                    ? here->value(edit.field)
                              : found == elements.end() ? Value{}
                                                        : found->second;
        if (current != edit.value)
            push(read, edit);
    }
    clearAbsent(read, *here);
    if (here->deleted != read.record.deleted)
        push(read, {read.record.id, deletedField(here->entity), read.record.deleted});
    ++(m_action.edits.size() > before ? m_report.updated : m_report.unchanged);
}

/// What the record has here and not in the file was taken away there, unless the file leaves it out
/// because it is inherited.
void SennightImport::clearAbsent(const Read &read, const Record &here)
{
    const bool inherits = read.record.values.contains(Field::TodoPredecessor);
    const auto isLeftOut = [&](Field field) {
        return field == deletedField(here.entity) ||
               (inherits &&
                (spec(field).inherited || field == Field::TodoPlan || field == Field::TodoDue));
    };
    for (const auto &[field, value] : here.values) {
        if (!isLeftOut(field) && isNull(read.record.value(field)) &&
            std::ranges::none_of(read.edits, [&](const Edit &edit) { return edit.field == field; }))
            push(read, {read.record.id, field, {}});
    }
    for (const auto &[field, elements] : here.sets) {
        const auto &kept = read.record.elements(field);
        for (const auto &[element, value] : elements) {
            if (!isLeftOut(field) && !kept.contains(element))
                push(read, {read.record.id, field, {}, element});
        }
    }
}

} // namespace sennight

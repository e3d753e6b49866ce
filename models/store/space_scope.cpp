// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "space_scope_p.h"

#include "action_commit_p.h"
#include "schema.h"

#include <algorithm>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::Space;

// What a record belongs to: its project, the todo that it is a step or an occurrence or a time of,
// the ends of a link. A goal that a todo serves does not own it.
bool isOwner(const EntitySpec &entity, const FieldSpec &field)
{
    if (field.type != FieldType::Id || field.policy == Policy::Set)
        return false;
    return field.refers == Entity::Project || field.refers == Entity::Todo ||
           entity.entity == Entity::Link;
}

std::vector<const FieldSpec *> ownersOf(const EntitySpec &entity)
{
    std::vector<const FieldSpec *> owners;
    for (const FieldSpec &field : entity.fields) {
        if (isOwner(entity, field))
            owners.push_back(&field);
    }
    return owners;
}

const Edit *editOf(const RecordEdits &group, Field field)
{
    const auto found = std::ranges::find(group.edits, field, &Edit::field);
    return found != group.edits.end() ? *found : nullptr;
}

bool brings(const Edit &edit)
{
    return spec(edit.field).policy == Policy::Life && edit.value == Value(false);
}

bool mayMove(const RecordEdits &group)
{
    return std::ranges::any_of(group.edits, [&](const Edit *edit) {
        return leadsToAnotherSpace(spec(group.entity), spec(edit->field)) || brings(*edit);
    });
}

Result<void> prefetch(std::span<const RecordEdits> groups, Writer &writer)
{
    std::map<Entity, std::vector<RecordId>> ids;
    for (const RecordEdits &group : groups) {
        if (mayMove(group))
            ids[group.entity].push_back(group.record);
    }
    for (const auto &[entity, wanted] : ids) {
        Result<void> read = writer.records().expectMany(entity, wanted.size()).and_then([&] {
            return writer.records().prefetch(quint8(entity), wanted);
        });
        if (!read)
            return read;
    }
    return {};
}

} // namespace

bool leadsToAnotherSpace(const EntitySpec &entity, const FieldSpec &field)
{
    return field.field == Field::ProjectLocalOnly || isOwner(entity, field);
}

Result<QSet<RecordId>> SpaceScope::belongingTo(QSet<RecordId> roots)
{
    Result<void> done;
    // A step of a step, and a link between links' ends: again until nothing more belongs.
    for (bool grows = !roots.isEmpty(); done && grows;) {
        const qsizetype before = roots.size();
        for (const EntitySpec &entity : entities()) {
            const auto owners = ownersOf(entity);
            if (owners.empty() || !done)
                continue;
            QStringList columns{u"id"_s};
            for (const FieldSpec *owner : owners)
                columns << columnName(*owner);
            done = m_connection.each(
                u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), QLatin1StringView(entity.table)),
                [&](Statement &row) {
                    for (size_t i = 0; i < owners.size(); ++i) {
                        const int column = static_cast<int>(i) + 1;
                        if (!row.isNull(column) && roots.contains(row.id(column)))
                            roots.insert(row.id(0));
                    }
                    return true;
                });
        }
        grows = roots.size() > before;
    }
    return done.transform([&] { return std::move(roots); });
}

Result<QSet<RecordId>> SpaceScope::keptHere()
{
    QSet<RecordId> roots;
    const auto take = [&](Statement &row) {
        roots.insert(row.id(0));
        return true;
    };
    return m_connection.each(u"SELECT id FROM projects WHERE local_only = 1"_s, take)
        .and_then([&] { return belongingTo(std::move(roots)); })
        .and_then([&](QSet<RecordId> &&kept) {
            roots = std::move(kept);
            return m_connection.each(u"SELECT id, setting_key FROM settings"_s,
                                     [&](Statement &row) {
                                         if (isDeviceSetting(row.text(1)))
                                             roots.insert(row.id(0));
                                         return true;
                                     });
        })
        .transform([&] { return std::move(roots); });
}

Result<std::vector<RecordName>>
SpaceScope::livingIn(Space space, const std::function<bool(const RecordId &)> &wanted)
{
    std::vector<RecordName> names;
    Result<void> done;
    for (const EntitySpec &entity : entities()) {
        done = done.and_then([&] {
            return m_connection.each(
                u"SELECT id FROM %1 WHERE space = ? ORDER BY key"_s.arg(
                    QLatin1StringView(entity.table)),
                [&](Statement &row) {
                    if (wanted(row.id(0)))
                        names.push_back({entity.entity, row.id(0)});
                    return true;
                },
                static_cast<int>(space));
        });
    }
    return done.transform([&] { return std::move(names); });
}

Result<ScopeMoves> ScopeMoves::of(std::span<const RecordEdits> groups, Writer &writer)
{
    ScopeMoves moves;
    QSet<RecordId> home;
    QSet<RecordId> made; // with this action, and kept here
    for (const RecordEdits &group : groups) {
        const Edit *localOnly = editOf(group, Field::ProjectLocalOnly);
        if (localOnly && localOnly->value == Value(true))
            made.insert(group.record);
    }
    if (Result<void> read = prefetch(groups, writer); !read)
        return std::unexpected(read.error());
    for (const RecordEdits &group : groups) {
        if (!mayMove(group))
            continue;
        const auto record = writer.records().find(quint8(group.entity), group.record);
        if (!record)
            return std::unexpected(record.error());
        if (!*record || !(*record)->spec)
            continue;
        moves.revives |= (*record)->isDeleted() && editOf(group, deletedField(group.entity));
        const Space now = (*record)->space;
        std::optional<Space> wanted;
        if (const Edit *localOnly = editOf(group, Field::ProjectLocalOnly))
            wanted = localOnly->value == Value(true) ? Space::Local : Space::Shared;
        for (const FieldSpec *owner : ownersOf(*(*record)->spec)) {
            const Edit *edit = editOf(group, owner->field);
            const auto *id = edit ? std::get_if<RecordId>(&edit->value) : nullptr;
            if (!edit || (*record)->is(Entity::Link))
                continue;
            const auto found = id ? writer.records().find(quint8(owner->refers), *id)
                                  : Result<StoredRecord *>(nullptr);
            if (!found)
                return std::unexpected(found.error());
            const bool isHere =
                id && (made.contains(*id) || (*found && (*found)->space == Space::Local));
            if (isHere)
                wanted = Space::Local;
            else if (!wanted)
                wanted = Space::Shared;
        }
        if (!wanted || *wanted == now || (*record)->isDeleted())
            continue;
        if (*wanted == Space::Local)
            home.insert(group.record);
        else
            moves.out.insert(group.record);
    }
    return namesToBringHome(std::move(home), writer)
        .transform([&](std::vector<RecordName> &&names) {
            moves.home = std::move(names);
            return std::move(moves);
        });
}

Result<std::vector<RecordName>> namesToBringHome(QSet<RecordId> roots, Writer &writer)
{
    if (roots.isEmpty())
        return std::vector<RecordName>();
    SpaceScope scope(writer.connection());
    return scope.belongingTo(std::move(roots)).and_then([&](const QSet<RecordId> &all) {
        return scope.livingIn(Space::Shared, [&](const RecordId &id) { return all.contains(id); });
    });
}

Result<QSet<RecordId>> strayedIn(const sync::Change &change, Writer &writer)
{
    QSet<RecordId> strayed;
    const auto take = [&](const StoredRecord &record, const FieldSpec &owner,
                          const Value &value) -> Result<void> {
        const auto *id = std::get_if<RecordId>(&value);
        if (!id || record.space != Space::Shared || record.is(Entity::Link))
            return {};
        const auto found = writer.records().find(quint8(owner.refers), *id);
        if (found && *found && (*found)->space == Space::Local)
            strayed.insert(record.id());
        return found.transform([](StoredRecord *) {});
    };
    for (const sync::Op &op : change.ops) {
        const EntitySpec *entity = findEntity(op.entity);
        const FieldSpec *field = findField(op.entity, op.field);
        const bool isBack = field && field->policy == Policy::Life && op.value == Value(false);
        if (!entity || !field || !(isBack || isOwner(*entity, *field)))
            continue;
        const auto record = writer.records().find(op.entity, op.record);
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            continue;
        Result<void> taken = isBack ? Result<void>() : take(**record, *field, op.value);
        for (const FieldSpec *owner : isBack ? ownersOf(*entity) : std::vector<const FieldSpec *>())
            taken = taken.and_then(
                [&] { return take(**record, *owner, (*record)->value(owner->field)); });
        if (!taken)
            return std::unexpected(taken.error());
    }
    return strayed;
}

} // namespace sennight

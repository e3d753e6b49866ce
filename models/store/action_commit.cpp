// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "action_commit_p.h"

#include <algorithm>
#include <unordered_set>

namespace sennight {
namespace {

using sync::Space;

constexpr size_t groupsAtOnce = 256;

const Edit *findEdit(const RecordEdits &edits, Field field)
{
    const auto found = std::ranges::find(edits.edits, field, &Edit::field);
    return found != edits.edits.end() ? *found : nullptr;
}

class EditWriter
{
public:
    EditWriter(Writer &writer, const Progress &progress)
        : m_writer(writer)
        , m_progress(progress)
    {}

    Result<void> write(std::span<const RecordEdits> groups)
    {
        if (Result<void> known = expect(groups); !known)
            return known;
        // Each group is a record of its own.
        m_writer.runAhead();
        for (size_t done = 0; done < groups.size();) {
            if (m_progress && !m_progress(qint64(done), qint64(groups.size())))
                return failure(ErrorCode::Cancelled);
            const auto part = groups.subspan(done, std::min(groupsAtOnce, groups.size() - done));
            if (Result<void> written = writePart(part); !written)
                return written;
            done += part.size();
        }
        return m_writer.seal().and_then([&] { return writeDeletes(); });
    }

private:
    Result<void> expect(std::span<const RecordEdits> groups)
    {
        std::map<Entity, size_t> counts;
        for (const RecordEdits &group : groups)
            ++counts[group.entity];
        for (const auto &[entity, count] : counts) {
            if (Result<void> known = m_writer.records().expectMany(entity, count); !known)
                return known;
        }
        return {};
    }

    Result<void> writePart(std::span<const RecordEdits> groups)
    {
        std::map<quint8, std::vector<RecordId>> ids;
        for (const RecordEdits &group : groups)
            ids[quint8(group.entity)].push_back(group.record);
        for (const auto &[entity, wanted] : ids) {
            if (Result<void> read = m_writer.records().prefetch(entity, wanted); !read)
                return read;
        }
        for (const RecordEdits &group : groups) {
            if (Result<void> written = write(group); !written)
                return written;
        }
        return {};
    }

    Result<void> write(const RecordEdits &group)
    {
        const auto record = m_writer.records().find(quint8(group.entity), group.record);
        if (!record)
            return std::unexpected(record.error());
        Result<EditOps> ops = opsOf(*record, group);
        if (!ops)
            return std::unexpected(ops.error());
        if (ops->deletesAfterwards)
            m_deletes.push_back(&group);
        const Result<Space> space = *record ? (*record)->space : spaceOfNew(group);
        if (!space)
            return std::unexpected(space.error());
        if (*space != m_writer.state().newRecords)
            m_elsewhere.insert(group.record);
        return m_writer.write(std::move(ops->ops), *space);
    }

    Result<void> writeDeletes()
    {
        for (const RecordEdits *group : m_deletes) {
            const auto record = m_writer.records().find(quint8(group->entity), group->record);
            if (!record)
                return std::unexpected(record.error());
            if (Result<void> written = m_writer.write({makeDelete(**record)}, (*record)->space);
                !written)
                return written;
        }
        return m_writer.seal();
    }

    // What belongs to something that stays on this device stays too.
    Result<Space> spaceOfNew(const RecordEdits &group)
    {
        const Space usual = m_writer.state().newRecords;
        if (usual == Space::Local)
            return usual;
        if (const Edit *key = findEdit(group, Field::SettingKey)) {
            const auto *text = std::get_if<QString>(&key->value);
            return text && isDeviceSetting(*text) ? Space::Local : usual;
        }
        const Edit *localOnly = findEdit(group, Field::ProjectLocalOnly);
        if (localOnly && localOnly->value == Value(true))
            return Space::Local;
        return spaceOfOwner(group);
    }

    Result<Space> spaceOfOwner(const RecordEdits &group)
    {
        for (const Edit *edit : group.edits) {
            const Entity refers = spec(edit->field).refers;
            const auto *id = std::get_if<RecordId>(&edit->value);
            if (!id || (refers != Entity::Project && refers != Entity::Todo))
                continue;
            if (m_elsewhere.contains(*id))
                return Space::Local;
            const auto owner = m_writer.records().find(quint8(refers), *id);
            if (!owner)
                return std::unexpected(owner.error());
            if (*owner && (*owner)->space == Space::Local)
                return Space::Local;
        }
        return m_writer.state().newRecords;
    }

    Writer &m_writer;
    const Progress &m_progress;
    std::vector<const RecordEdits *> m_deletes;
    std::unordered_set<RecordId> m_elsewhere; ///< made now, and not where new records usually live
};

} // namespace

Result<void> writeEdits(Writer &writer, std::span<const RecordEdits> groups,
                        const Progress &progress)
{
    return EditWriter(writer, progress).write(groups);
}

bool isUndoable(const Action &action)
{
    return std::ranges::none_of(action.edits, [](const Edit &edit) {
        const auto *key = std::get_if<QString>(&edit.value);
        return edit.field == Field::SettingKey && key && isDeviceSetting(*key);
    });
}

bool isDeviceSetting(const QString &key)
{
    return key.startsWith(QLatin1StringView("device."));
}

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remembered_records.h"

#include "domain/entities.h"
#include "interchange/foreign_index_p.h"

#include <QTest>

#include <set>

namespace sennight {

namespace {

bool apply(Record &record, const Edit &edit)
{
    if (spec(edit.field).policy == Policy::Set) {
        auto &elements = record.sets[edit.field];
        const auto found = elements.find(edit.element);
        if (isNull(edit.value))
            return found != elements.end() && elements.erase(edit.element) > 0;
        if (found != elements.end() && found->second == edit.value)
            return false;
        elements[edit.element] = edit.value;
        return true;
    }
    if (record.value(edit.field) == edit.value)
        return false;
    if (isNull(edit.value))
        record.values.erase(edit.field);
    else
        record.values[edit.field] = edit.value;
    if (edit.field == deletedField(record.entity))
        record.deleted = edit.value == Value{true};
    return true;
}

} // namespace

int RememberedRecords::commit(const Action &action)
{
    int changed = 0;
    std::set<std::tuple<RecordId, Field, QString>> seen;
    for (const Edit &edit : action.edits) {
        const auto valid = validate(edit.field, edit.element, edit.value);
        const QByteArray where =
            valid ? QByteArray()
                  : (valid.error().subject + u' ' + edit.element + u' ' + valid.error().detail)
                        .toUtf8();
        if (!valid)
            QTest::qFail(where.constData(), __FILE__, __LINE__);
        if (!seen.insert({edit.record, edit.field, edit.element}).second)
            QTest::qFail("two edits of one register in an action", __FILE__, __LINE__);
        const Entity entity = entityOf(edit.field);
        Record &record = m_records[{entity, edit.record}];
        record.entity = entity;
        record.id = edit.record;
        const qint64 at = edit.atMs.value_or(m_clock.nowMs());
        if (apply(record, edit)) {
            ++changed;
            record.modifiedAtMs = std::max(record.modifiedAtMs, at);
        }
    }
    return changed;
}

void RememberedRecords::undo(const Action &action)
{
    Action inverse;
    std::set<RecordId> made;
    for (const Edit &edit : action.edits) {
        if (made.insert(edit.record).second)
            inverse.edits.push_back({edit.record, deletedField(entityOf(edit.field)), true});
    }
    commit(inverse);
    m_undone.merge(made);
}

Result<std::vector<HistoryEntry>> RememberedRecords::history(const RecordId &id) const
{
    HistoryEntry entry;
    entry.field = QStringLiteral("deleted");
    entry.kind = m_undone.contains(id) ? ActionKind::Undo : ActionKind::Delete;
    return std::vector{entry};
}

std::vector<Record> RememberedRecords::all(Entity entity) const
{
    std::vector<Record> found;
    for (const auto &[key, record] : m_records) {
        if (key.first == entity && !record.deleted)
            found.push_back(record);
    }
    return found;
}

Record RememberedRecords::byTitle(Entity entity, const QString &title) const
{
    const Field field = entity == Entity::Project     ? Field::ProjectTitle
                        : entity == Entity::Goal      ? Field::GoalTitle
                        : entity == Entity::Intention ? Field::IntentionTitle
                        : entity == Entity::Thought   ? Field::ThoughtTitle
                                                      : Field::TodoTitle;
    for (const auto &[key, record] : m_records) {
        if (key.first == entity && record.text(field) == title)
            return record;
    }
    QTest::qFail(("no record " + title.toUtf8()).constData(), __FILE__, __LINE__);
    return {};
}

Result<std::vector<ProjectRow>> RememberedRecords::projects(bool) const
{
    std::vector<ProjectRow> rows;
    for (const Record &record : all(Entity::Project)) {
        ProjectRow row;
        row.id = record.id;
        row.title = record.text(Field::ProjectTitle);
        row.colour = record.text(Field::ProjectColour);
        row.order = record.text(Field::ProjectOrder);
        rows.push_back(row);
    }
    return rows;
}

Result<Record> RememberedRecords::record(const RecordId &id) const
{
    for (const auto &[key, record] : m_records) {
        if (key.second == id)
            return record;
    }
    return failure(ErrorCode::NotFound, id.toHex());
}

Result<void> RememberedRecords::forEach(Entity entity, bool includeDeleted,
                                        const std::function<bool(const Record &)> &visit) const
{
    for (const auto &[key, record] : m_records) {
        const bool shown = key.first == entity && (includeDeleted || !record.deleted);
        if (shown && !visit(record))
            break;
    }
    return {};
}

Result<std::optional<RecordId>> RememberedRecords::findByExtra(Entity entity, const QString &key,
                                                               const QString &value) const
{
    for (const auto &[place, record] : m_records) {
        if (place.first != entity)
            continue;
        const auto &extras = record.elements(extrasField(entity));
        const auto found = extras.find(key);
        if (found != extras.end() && found->second == Value{value})
            return record.id;
    }
    return std::nullopt;
}

QDate RememberedRecords::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), m_clock.zone()).date();
}

} // namespace sennight

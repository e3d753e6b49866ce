// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materialiser_p.h"
#include "materialiser_writing_p.h"

#include <algorithm>
#include <bit>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

// Records in hand before they are let go; some hundred bytes to a kilobyte each.
constexpr size_t mostInHand = 4000;

// What is shared of a record that lives here goes on beside its row: an edit from elsewhere neither
// shows in it nor moves it, and a delete for the others leaves it alone.
bool isOfShadow(const StoredRecord &record, const LoggedChange &logged,
                std::span<const sync::Op> ops)
{
    const bool comesHome =
        logged.kind && !std::ranges::all_of(ops, [](const sync::Op &op) {
            return sync::policyOf(op.entity, op.field) == Policy::Life && op.value == Value(true);
        });
    return record.space == sync::Space::Local && logged.change.space == sync::Space::Shared &&
           !comesHome;
}

std::unexpected<Error> failed(const Result<void> &result)
{
    return std::unexpected(result.error());
}

} // namespace

Materialiser::Materialiser(Connection &connection, ChangeLog &log)
    : m_connection(connection)
    , m_log(log)
    , m_tables(connection, log)
    , m_records(m_tables)
    , m_search(connection)
    , m_projectSums(connection)
{}

void Materialiser::reset(ProfileState *state)
{
    m_state = state;
    m_tables.endKeeping();
    m_records.forget();
    m_search.reset();
    m_projectSums.forget();
    m_queue.clear();
    m_tracked.clear();
    m_lookupError.reset();
    m_changesMayComeLate.reset();
    m_touched.clear();
    m_touchedIndex.clear();
    m_everything = false;
    m_deletedRecords = 0;
    m_newlyInConflict.clear();
    m_settled = 0;
    m_newlyDeleted.clear();
    m_putBack.clear();
}

void Materialiser::forget(ProfileState *state)
{
    reset(state);
    m_tables.forget();
    m_search.forget();
    m_timeEntriesExist.reset();
    m_heirsExist.reset();
}

Result<void> Materialiser::apply(const LoggedChange &logged, std::vector<FreshRecord> fresh)
{
    const sync::Change &change = logged.change;
    if (Result<void> numbered = numberChains(change); !numbered)
        return numbered;
    size_t place = 0;
    for (size_t i = 0; i < change.ops.size(); ++place) {
        const auto ops = opsOfRecord(change, i);
        i += ops.size();
        const auto found =
            m_records.findOrMake(ops.front().entity, ops.front().record, change.space);
        if (!found)
            return std::unexpected(found.error());
        StoredRecord &record = **found;
        if (Result<void> named = m_log.addRecord(record.entity(), record.key, logged.pos); !named)
            return named;
        if (isOfShadow(record, logged, ops)) {
            if (Result<void> done = applyToShadow(record, logged, ops); !done)
                return done;
            continue;
        }
        if (Result<void> moved = moveTo(record, change.space); !moved)
            return moved;
        if (record.inTable || !record.state.registers().empty()) {
            for (const sync::Op &op : ops) {
                if (Result<void> done = applyOp(record, logged, op); !done)
                    return done;
            }
        } else if (place < fresh.size()) {
            adopt(record, std::move(fresh[place]));
        } else {
            adopt(record, FreshRecord::of(ops, logged.dot(), change.hlc));
        }
    }
    return {};
}

Result<void> Materialiser::numberChains(const sync::Change &change)
{
    for (const sync::Op &op : change.ops) {
        for (const sync::Dot &dot : op.over) {
            if (const auto number = m_log.numberOf(dot.chain, change.space); !number)
                return std::unexpected(number.error());
        }
    }
    return {};
}

Result<void> Materialiser::applyOp(StoredRecord &record, const LoggedChange &logged,
                                   const sync::Op &op)
{
    const auto delta = applyTo(record.state, record, logged, op);
    if (!delta)
        return std::unexpected(delta.error());
    m_state->digest(record.space).update(record.state, op, logged.dot(), *delta);
    // One that is no head may yet be the ancestor that a text's heads are merged against.
    if (record.inTable)
        record.changed.push_back({op.field, op.element});
    enqueue(record);
    return {};
}

void Materialiser::adopt(StoredRecord &record, FreshRecord fresh)
{
    record.state = std::move(fresh.state);
    m_state->digest(record.space) += fresh.digest;
    enqueue(record);
}

void Materialiser::enqueue(StoredRecord &record)
{
    if (!std::exchange(record.isQueued, true))
        m_queue.push_back(&record);
}

Result<void> Materialiser::flush()
{
    // Writing one row may put others into the queue: its heirs, the rest of a cycle.
    for (size_t i = 0; i < m_queue.size(); ++i) {
        m_queue[i]->isQueued = false;
        if (Result<void> written = flush(*m_queue[i]); !written)
            return written;
    }
    m_queue.clear();
    if (Result<void> done = trackTime(); !done)
        return done;
    if (m_records.size() > mostInHand)
        m_records.clear();
    return {};
}

Result<void> Materialiser::flush(StoredRecord &record)
{
    const bool isTodo = record.is(Entity::Todo);
    const ProjectShare before = isTodo ? ProjectShare::of(record) : ProjectShare();
    const bool wasLive = record.inTable && record.spec && !record.isDeleted();
    const bool wasDeleted = record.inTable && record.spec && record.isDeleted();
    const bool deletedAnew =
        wasLive && std::ranges::contains(record.changed, deletedNumber, &RegisterName::field);
    const auto conflicts = record.conflictFields;
    Writing row{record};
    Result<void> done = record.spec ? resolve(row) : Result<void>();
    if ((record.conflictFields & ~conflicts) != 0)
        m_newlyInConflict.insert(record.state.record());
    m_settled += std::popcount(conflicts & ~record.conflictFields);
    if (wasLive && record.isDeleted())
        ++m_deletedRecords;
    if (record.spec)
        noteLife(record, wasLive, wasDeleted, deletedAnew);
    if (m_lookupError)
        return std::unexpected(*m_lookupError);
    // Inherited elements stand in no column, and yet heirs of this one show them.
    const bool idle =
        record.inTable && record.changed.empty() && !record.parts && row.touched.empty();
    record.changed.clear();
    record.inheritsAnew = false;
    if (!done || idle)
        return done;
    done = write(row);
    if (isTodo)
        m_projectSums.change(before, ProjectShare::of(record));
    return done.and_then([&] { return followUp(row); });
}

// The device that saw it go sees it come back; the one that wrote what a delete had not seen learns
// of the delete. To all others nothing happened.
void Materialiser::noteLife(const StoredRecord &record, bool wasLive, bool wasDeleted,
                            bool deletedAnew)
{
    const std::pair name{record.spec->entity, record.id()};
    if (record.isDeleted()) {
        if (!wasDeleted)
            m_newlyDeleted.insert(record.id());
        m_putBack.erase(name);
        return;
    }
    const bool cameBack = wasDeleted && !m_newlyDeleted.contains(record.id());
    const bool mayWithstand = wasLive && deletedAnew;
    if (!cameBack && !mayWithstand)
        return;
    const auto kept = record.state.headsAgainstDelete();
    const auto isOwn = [&](const auto &each) {
        return each.second->dot.chain.device == m_state->device;
    };
    if (cameBack ? !kept.empty() : std::ranges::any_of(kept, isOwn))
        m_putBack.insert(name);
}

Result<void> Materialiser::write(Writing &row)
{
    StoredRecord &record = row.record;
    if (Result<void> written = m_tables.write(record); !written)
        return written;
    record.inTable = true;
    record.parts = 0;
    if (!record.spec)
        return {};
    touch(row);
    index(row);
    return {};
}

void Materialiser::index(const Writing &row)
{
    const StoredRecord &record = row.record;
    const Entity entity = record.spec->entity;
    const bool concerns = row.isNew ? !record.isDeleted() : row.textChanged;
    if (!concerns || !SearchIndex::isSearched(entity))
        return;
    if (row.isNew)
        m_search.postponeNew(entity, record.key);
    else
        m_search.postpone(entity, record.key);
}

// What the row means for others.
Result<void> Materialiser::followUp(const Writing &row)
{
    const StoredRecord &record = row.record;
    if (record.is(Entity::TimeEntry)) {
        m_timeEntriesExist = true;
        for (const Value &todo : {row.todoBefore, record.value(Field::TimeEntryTodo)}) {
            if (const auto *id = std::get_if<RecordId>(&todo))
                m_tracked.insert(*id);
        }
        return {};
    }
    if (!record.is(Entity::Todo))
        return {};
    if (row.isNew) {
        const Result<bool> mayBeTracked = thereAreTimeEntries();
        if (!mayBeTracked)
            return std::unexpected(mayBeTracked.error());
        if (*mayBeTracked)
            m_tracked.insert(record.id());
    }
    if (record.find(Field::TodoPredecessor))
        m_heirsExist = true;
    if (!row.isNew && !row.bequestChanged)
        return {};
    return tellHeirs(record);
}

// By what they say themselves: this one may not know yet of which series it is.
Result<void> Materialiser::tellHeirs(const StoredRecord &record)
{
    const Result<bool> mayHaveSome = thereAreHeirs();
    if (!mayHaveSome || !*mayHaveSome)
        return mayHaveSome.transform([](bool) {});
    std::vector<RecordId> heirs;
    Result<void> done = m_connection.each(
        u"SELECT id FROM todos WHERE predecessor_id = ?"_s,
        [&](Statement &heir) {
            heirs.push_back(heir.id(0));
            return true;
        },
        record.id().toBytes());
    for (const RecordId &heir : heirs) {
        done = done.and_then([&]() -> Result<void> {
            const Result<StoredRecord *> successor = m_records.find(record.entity(), heir);
            if (!successor)
                return std::unexpected(successor.error());
            if (*successor && inheritsFrom(**successor) == record.id()) {
                (*successor)->inheritsAnew = true;
                enqueue(**successor);
            }
            return {};
        });
    }
    return done;
}

Result<bool> Materialiser::thereAreHeirs()
{
    if (!m_heirsExist) {
        const auto any = m_connection.scalar(
            u"SELECT EXISTS(SELECT 1 FROM todos WHERE predecessor_id IS NOT NULL)"_s);
        if (!any)
            return std::unexpected(any.error());
        m_heirsExist = any->toBool();
    }
    return *m_heirsExist;
}

Result<bool> Materialiser::thereAreTimeEntries()
{
    if (!m_timeEntriesExist) {
        const auto any = m_connection.scalar(u"SELECT EXISTS(SELECT 1 FROM time_entries)"_s);
        if (!any)
            return std::unexpected(any.error());
        m_timeEntriesExist = any->toBool();
    }
    return *m_timeEntriesExist;
}

// A sum on read would need a join in every list; an interval that ends before it starts is none.
Result<void> Materialiser::trackTime()
{
    for (const RecordId &id : std::exchange(m_tracked, {})) {
        const Result<StoredRecord *> todo = m_records.find(quint8(Entity::Todo), id);
        if (!todo)
            return std::unexpected(todo.error());
        if (!*todo)
            continue;
        const auto sum = m_connection.scalar(
            u"SELECT coalesce(sum(max(ended_at - started_at, 0)), 0) FROM time_entries"
            " WHERE todo_id = ? AND deleted = 0 AND ended_at IS NOT NULL"_s,
            id);
        if (!sum)
            return std::unexpected(sum.error());
        // A timer that starts or stops shows in the todo's row even where the sum stays.
        touch({Entity::Todo, id, (*todo)->key, {}, false});
        const ProjectShare before = ProjectShare::of(**todo);
        if (std::exchange((*todo)->trackedMs, sum->toLongLong()) == sum->toLongLong())
            continue;
        m_projectSums.change(before, ProjectShare::of(**todo));
        if (const Result<void> written = m_tables.writeTracked(id, sum->toLongLong()); !written)
            return failed(written);
    }
    return {};
}

Result<void> Materialiser::finish()
{
    return m_projectSums.write().and_then([&] { return m_search.writePostponed(); });
}

void Materialiser::touch(const Writing &row)
{
    touch({row.record.spec->entity, row.record.id(), row.record.key, row.touched, row.isNew});
}

void Materialiser::touch(TouchedRecord touched)
{
    if (m_everything)
        return;
    const auto [known, isFirst] =
        m_touchedIndex.try_emplace({touched.entity, touched.id}, m_touched.size());
    if (isFirst) {
        m_touched.push_back(std::move(touched));
    } else {
        TouchedRecord &before = m_touched[known->second];
        for (const Field field : touched.fields) {
            if (!std::ranges::contains(before.fields, field))
                before.fields.push_back(field);
        }
    }
    if (m_touched.size() > mostTouched) {
        m_everything = true;
        m_touched.clear();
        m_touchedIndex.clear();
    }
}

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_ops_p.h"
#include "inversion_p.h"
#include "schema.h"

#include <algorithm>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::ChangeId;
using sync::Dot;
using sync::Head;
using sync::Op;
using sync::Register;

// Weeks and settings are there without being made: what was set is cleared instead.
bool isMade(Entity entity)
{
    return entity != Entity::Week && entity != Entity::Setting;
}

bool isBookkeeping(const StoredRecord &record, quint8 field)
{
    const FieldSpec *known = findField(record.entity(), field);
    return known && known->bookkeeping;
}

Result<std::optional<UndoEntry>> readEntry(Connection &connection, const QString &where)
{
    std::optional<UndoEntry> entry;
    const Result<void> read = connection.each(
        u"SELECT first_pos, kind, subject, now_first, now_last FROM actions "_s + where,
        [&](Statement &row) {
            entry = UndoEntry{row.integer(0), static_cast<ActionKind>(row.integer(1)), row.text(2),
                              row.integer(3), row.integer(4)};
            return false;
        });
    if (!read)
        return std::unexpected(read.error());
    return entry;
}

} // namespace

Result<std::optional<UndoEntry>> nextToUndo(Connection &connection)
{
    return readEntry(connection, u"WHERE state = 0 ORDER BY first_pos DESC LIMIT 1"_s);
}

Result<std::optional<UndoEntry>> nextToRedo(Connection &connection)
{
    return readEntry(connection, u"WHERE state = 1 ORDER BY first_pos LIMIT 1"_s);
}

Result<void> moveEntry(Connection &connection, const UndoEntry &entry, UndoState state,
                       std::pair<qint64, qint64> positions)
{
    return connection.run(
        u"UPDATE actions SET state = ?, now_first = ?, now_last = ? WHERE first_pos = ?"_s,
        static_cast<int>(state), positions.first, positions.second, entry.firstPos);
}

Result<void> Inversion::run(const UndoEntry &entry)
{
    m_firstPos = entry.nowFirst;
    m_lastPos = entry.nowLast;
    if (Result<void> collected = collectDots(entry); !collected)
        return collected;
    // Backwards, because a later change of an action may stand on an earlier one.
    for (qint64 pos = entry.nowLast; pos >= entry.nowFirst; --pos) {
        const Result<void> inverted =
            m_writer.log().each(pos, pos, [&](const LoggedChange &logged) -> Result<bool> {
                return invertChange(logged).transform([] { return true; });
            });
        if (!inverted)
            return inverted;
    }
    // Versions of one register stand side by side only when no change holds two of them.
    Result<void> done = m_writer.seal();
    for (auto &[op, space] : m_reopened) {
        done = done.and_then([&] { return m_writer.write({std::move(op)}, space); }).and_then([&] {
            return m_writer.seal();
        });
    }
    return done;
}

Result<void> Inversion::collectDots(const UndoEntry &entry)
{
    return m_writer.connection().each(
        u"SELECT chain, seq, id FROM changes WHERE pos BETWEEN ? AND ?"_s,
        [&](Statement &row) {
            const auto chain = m_writer.log().chainOf(static_cast<int>(row.integer(0)));
            const auto id = ChangeId::fromBytes(row.bytes(2));
            if (chain && id)
                m_dots.insert({*chain, static_cast<quint64>(row.integer(1)), id->prefix()});
            return true;
        },
        entry.nowFirst, entry.nowLast);
}

Result<void> Inversion::invertChange(const LoggedChange &logged)
{
    const std::vector<Op> &ops = logged.change.ops;
    std::vector<RecordId> ids;
    for (size_t first = 0, last = 0; first < ops.size(); first = last) {
        // Read some hundred records at once, then deal with each.
        size_t end = first;
        ids.clear();
        while (end < ops.size() && ops[end].entity == ops[first].entity && ids.size() < 512) {
            ids.push_back(ops[end].record);
            const RecordId &id = ids.back();
            while (end < ops.size() && ops[end].record == id)
                ++end;
        }
        if (Result<void> read = m_writer.records().prefetch(ops[first].entity, ids); !read)
            return read;
        for (last = first; last < end;) {
            size_t next = last;
            while (next < end && ops[next].record == ops[last].record)
                ++next;
            const Ops part = std::span(ops).subspan(last, next - last);
            if (Result<void> done = invertRecord(part); !done)
                return done;
            last = next;
        }
    }
    return {};
}

Result<void> Inversion::invertRecord(Ops ops)
{
    const Op &any = ops.front();
    if (m_unmade.contains(any.record))
        return {};
    const auto found = m_writer.records().find(any.entity, any.record);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || !(*found)->spec)
        return {};
    const StoredRecord &record = **found;
    const Result<qint64> firstPos = m_writer.log().firstPosOf(any.entity, record.key);
    if (!firstPos)
        return std::unexpected(firstPos.error());
    if (*firstPos >= m_firstPos && isMade(record.spec->entity))
        return unmake(record);
    std::vector<Op> out;
    for (const Op &op : ops) {
        if (Result<void> inverted = invertOp(record, op, out); !inverted)
            return inverted;
    }
    // A value written beside a delete would keep the record alive.
    const auto deletion = std::ranges::find_if(
        out, [](const Op &op) { return op.field == deletedNumber && op.value == Value(true); });
    if (deletion != out.end()) {
        out = {Op(std::move(*deletion))};
        std::erase_if(m_reopened,
                      [&](const auto &version) { return version.first.record == record.id(); });
    }
    return m_writer.write(std::move(out), record.space);
}

Result<void> Inversion::unmake(const StoredRecord &record)
{
    m_unmade.insert(record.id());
    if (record.isDeleted())
        return {};
    const bool asMade = std::ranges::all_of(record.state.registers(), [&](const Register &reg) {
        return std::ranges::all_of(reg.heads,
                                   [&](const Head &head) { return m_dots.contains(head.dot); });
    });
    const Result<bool> untouched =
        asMade ? Result<bool>(true) : dotsOn(record).and_then([&](const auto &dots) {
            return isUntouchedSince(record, dots);
        });
    if (!untouched)
        return std::unexpected(untouched.error());
    if (!*untouched) {
        leaveAlone(record, deletedNumber);
        return {};
    }
    return m_writer.write({makeDelete(record)}, record.space);
}

Result<void> Inversion::invertOp(const StoredRecord &record, const Op &op, std::vector<Op> &out)
{
    if (!findField(op.entity, op.field))
        return {};
    if (const Result<bool> restated = isRestated(record, op); !restated || *restated)
        return restated.transform([](bool) {});
    if (fieldOf(record.spec->entity, op.field) == Field::ProjectLocalOnly)
        return invertSwitch(record, op, out);
    if (op.field == deletedNumber)
        return invertLife(record, op, out);
    if (!op.reopens.empty())
        return settleAgain(record, op, out);
    const Result<bool> ours = onlyHeadIsOurs(record, op);
    if (!ours)
        return std::unexpected(ours.error());
    const bool isGone = record.isDeleted() && !m_revived.contains(record.id());
    if (!*ours || isGone) {
        leaveAlone(record, op.field);
        return {};
    }
    // Another device's edge of a cycle stays that device's.
    const bool wasTheirEdge = sync::policyOf(op.entity, op.field) == Policy::Tree &&
                              op.over.size() == 1 &&
                              op.over.front().chain.device != m_writer.state().device;
    return op.over.size() > 1 || wasTheirEdge ? reopen(record, op) : restoreValue(record, op, out);
}

Result<void> Inversion::invertLife(const StoredRecord &record, const Op &op, std::vector<Op> &out)
{
    const bool deletes = op.value == Value(true);
    if (record.isDeleted() != deletes)
        return {}; // somebody did already what this would do
    Result<bool> ours = onlyHeadIsOurs(record, op);
    if (!ours)
        return std::unexpected(ours.error());
    if (*ours && !deletes && op.over.size() == 1) {
        // What the delete had seen, and nothing else, may go again.
        const Result<Found> deletion = opAt(op.over.front(), record, {deletedNumber, {}});
        if (!deletion)
            return std::unexpected(deletion.error());
        ours = isUntouchedSince(record, deletion->op ? deletion->op->over : std::vector<Dot>());
        if (!ours)
            return std::unexpected(ours.error());
    }
    if (!*ours) {
        leaveAlone(record, op.field);
    } else if (deletes) {
        m_revived.insert(record.id());
        out.push_back(
            makeOp(&record, record.spec->entity, record.id(), {deletedNumber, {}}, false));
    } else {
        out.push_back(makeDelete(record));
    }
    return {};
}

// Redo of a settlement: over the versions that its undo stated again.
Result<void> Inversion::settleAgain(const StoredRecord &record, const Op &op, std::vector<Op> &out)
{
    const RegisterName name{op.field, op.element};
    if (std::ranges::contains(m_settled, std::pair(record.id(), name)))
        return {};
    m_settled.emplace_back(record.id(), name);
    const Register *reg = record.state.find(op.field, op.element);
    const bool ours = reg && std::ranges::all_of(reg->heads, [&](const Head &head) {
                          return m_dots.contains(head.dot);
                      });
    const Result<Found> settlement =
        ours && op.over.size() == 1 ? opAt(op.over.front(), record, name) : Result<Found>(Found{});
    if (!settlement)
        return std::unexpected(settlement.error());
    if (settlement->op)
        out.push_back(
            makeOp(&record, record.spec->entity, record.id(), name, settlement->op->value));
    else
        leaveAlone(record, op.field);
    return {};
}

Result<void> Inversion::reopen(const StoredRecord &record, const Op &op)
{
    const RegisterName name{op.field, op.element};
    std::vector<Op> versions;
    for (const Dot &dot : op.over) {
        const Result<Found> version = opAt(dot, record, name);
        if (!version)
            return std::unexpected(version.error());
        if (!version->op) {
            leaveAlone(record, op.field);
            return {};
        }
        Op again = makeOp(&record, record.spec->entity, record.id(), name, version->op->value);
        again.at = version->op->at.value_or(version->logged->change.hlc);
        again.reopens = {dot};
        again.reversePatch.clear();
        versions.push_back(std::move(again));
    }
    for (Op &version : versions)
        m_reopened.emplace_back(std::move(version), record.space);
    return {};
}

auto Inversion::valueBefore(const StoredRecord &record, const Op &op)
    -> Result<std::optional<Before>>
{
    const RegisterName name{op.field, op.element};
    if (op.over.empty())
        return m_writer.rows().inheritedValue(record, name).transform([](const Value &value) {
            return std::optional(Before{value, {}});
        });
    return opAt(op.over.front(), record, name).transform([](const Found &version) {
        return version.op
                   ? std::optional(Before{version.op->value,
                                          version.op->at.value_or(version.logged->change.hlc)})
                   : std::nullopt;
    });
}

Result<void> Inversion::restoreValue(const StoredRecord &record, const Op &op, std::vector<Op> &out)
{
    const RegisterName name{op.field, op.element};
    const Result<std::optional<Before>> before = valueBefore(record, op);
    if (!before)
        return std::unexpected(before.error());
    if (!*before) {
        leaveAlone(record, op.field);
    } else if (record.state.find(op.field, op.element)->heads.front().value != (*before)->value) {
        Op again = makeOp(&record, record.spec->entity, record.id(), name, (*before)->value);
        // Which edge of a cycle is cut depends on when each was written.
        if (sync::policyOf(op.entity, op.field) == Policy::Tree)
            again.at = (*before)->at;
        out.push_back(std::move(again));
    }
    return {};
}

// Undo and redo only bring values back, so a head of theirs with that value is as good as the op
// that wrote it first.
Result<bool> Inversion::isOwnInversion(const Trace &trace)
{
    for (const Dot &dot : trace.origins) {
        const auto logged = m_writer.log().at(dot);
        if (!logged)
            return std::unexpected(logged.error());
        const auto kind = *logged ? (*logged)->kind : std::nullopt;
        if (kind == ActionKind::Undo || kind == ActionKind::Redo)
            return true;
    }
    return false;
}

Result<bool> Inversion::onlyHeadIsOurs(const StoredRecord &record, const Op &op)
{
    const Register *reg = record.state.find(op.field, op.element);
    if (!reg || reg->heads.size() != 1)
        return false;
    const Head &head = reg->heads.front();
    if (m_dots.contains(head.dot))
        return true;
    const Result<Trace> trace = traceOf(record, {op.field, op.element}, head);
    if (!trace)
        return std::unexpected(trace.error());
    if (std::ranges::any_of(trace->same, [&](const Dot &dot) { return m_dots.contains(dot); }))
        return true;
    return head.value == op.value ? isOwnInversion(*trace) : false;
}

Result<std::vector<Dot>> Inversion::dotsOn(const StoredRecord &record)
{
    std::vector<Dot> dots;
    const Result<void> read = m_writer.connection().each(
        u"SELECT c.chain, c.seq, c.id FROM change_records r JOIN changes c ON c.pos = r.pos"
        " WHERE r.entity = ? AND r.record = ? AND r.pos BETWEEN ? AND ?"_s,
        [&](Statement &row) {
            const auto chain = m_writer.log().chainOf(static_cast<int>(row.integer(0)));
            const auto id = ChangeId::fromBytes(row.bytes(2));
            if (chain && id)
                dots.push_back({*chain, static_cast<quint64>(row.integer(1)), id->prefix()});
            return true;
        },
        record.entity(), record.key, m_firstPos, m_lastPos);
    return read.transform([&] { return std::move(dots); });
}

Result<Value> Inversion::valueAmong(const std::vector<Dot> &dots, const StoredRecord &record,
                                    const RegisterName &name)
{
    for (const Dot &dot : dots) {
        const Result<Found> found = opAt(dot, record, name);
        if (!found)
            return std::unexpected(found.error());
        if (found->op)
            return found->op->value;
    }
    return m_writer.rows().inheritedValue(record, name);
}

Result<bool> Inversion::isUntouchedSince(const StoredRecord &record, const std::vector<Dot> &seen)
{
    for (const Register &reg : record.state.registers()) {
        if (isBookkeeping(record, reg.field))
            continue;
        for (const Head &head : reg.heads) {
            if (m_dots.contains(head.dot) || std::ranges::contains(seen, head.dot))
                continue;
            const Result<Trace> trace = traceOf(record, {reg.field, reg.element}, head);
            if (!trace)
                return std::unexpected(trace.error());
            if (std::ranges::any_of(trace->same, [&](const Dot &dot) {
                    return m_dots.contains(dot) || std::ranges::contains(seen, dot);
                }))
                continue;
            const Result<bool> own = isOwnInversion(*trace);
            if (!own || !*own)
                return own;
            if (reg.field == deletedNumber)
                continue;
            const Result<Value> then = valueAmong(seen, record, {reg.field, reg.element});
            if (!then)
                return std::unexpected(then.error());
            if (*then != head.value)
                return false;
        }
    }
    return true;
}

Result<Inversion::Found> Inversion::opAt(const Dot &dot, const StoredRecord &record,
                                         const RegisterName &name)
{
    return m_writer.log().at(dot).transform([&](const ChangeLog::Logged &logged) {
        return Found{logged,
                     logged ? logged->find(record.entity(), record.id(), name.field, name.element)
                            : nullptr};
    });
}

void Inversion::leaveAlone(const StoredRecord &record, quint8 field)
{
    m_leftAlone.emplace_back(record.id(), fieldOf(record.spec->entity, field));
}

std::vector<std::pair<RecordId, Field>> Inversion::takeLeftAlone()
{
    std::ranges::sort(m_leftAlone);
    m_leftAlone.erase(std::ranges::unique(m_leftAlone).begin(), m_leftAlone.end());
    return std::move(m_leftAlone);
}

} // namespace sennight

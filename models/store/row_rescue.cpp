// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_rescue_p.h"

#include <algorithm>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::Dot;
using sync::Head;
using sync::Op;
using sync::Register;

constexpr qint64 recordsAtOnce = 256;
// No row is smaller, so that a number read from a damaged file does not keep us for ever.
constexpr qint64 leastRowBytes = 32;

bool isDamage(const Error &error)
{
    return error.code == ErrorCode::Damaged;
}

bool hasHead(const Register *reg, const Dot &dot)
{
    return reg && std::ranges::contains(reg->heads, dot, &Head::dot);
}

bool showsTheSame(const Register &reg, const Register *now)
{
    return now && reg.heads.size() == 1 && now->heads.size() == 1 &&
           reg.heads.front().value == now->heads.front().value;
}

bool isValid(const Op &op)
{
    const FieldSpec *field = findField(op.entity, op.field);
    return !field || validate(field->field, op.element, op.value).has_value();
}

Op opFor(const StoredRecord &row, const Register &reg, const Head &head)
{
    Op op;
    op.entity = row.entity();
    op.field = reg.field;
    op.record = row.id();
    op.element = reg.element;
    op.value = head.value;
    op.at = head.order;
    return op;
}

} // namespace

Result<void> RowRescue::run(const Progress &progress)
{
    m_writer.startAction(
        {RecordId::random(m_writer.random()), ActionKind::Repair, {}, UndoState::Settled});
    std::vector<quint8> all;
    if (const auto kinds = m_tables.kinds())
        all = *kinds;
    else
        for (const EntitySpec &entity : entities())
            all.push_back(static_cast<quint8>(entity.entity));
    for (const quint8 kind : all) {
        if (Result<void> taken = takeKind(kind, progress); !taken)
            return taken;
    }
    return writeLater();
}

// The table's own last key may stand on the damaged page; the index of changes names keys too.
Result<RowKey> RowRescue::lastKey(quint8 kind)
{
    const EntitySpec *spec = findEntity(kind);
    const QString inTable =
        spec ? u"SELECT max(key) FROM %1 WHERE ? IS NOT NULL"_s.arg(QLatin1StringView(spec->table))
             : u"SELECT max(key) FROM unknown_records WHERE entity = ?"_s;
    RowKey last = 0;
    m_keysAreKnown = true;
    for (const QString &sql :
         {inTable, u"SELECT max(record) FROM change_records WHERE entity = ?"_s}) {
        const auto found = m_damaged.scalar(sql, kind);
        if (!found && !isDamage(found.error()))
            return std::unexpected(found.error());
        if (found)
            last = std::max(last, found->toLongLong());
        else
            m_keysAreKnown = false;
    }
    const auto pages = m_damaged.scalar(u"SELECT page_count * page_size FROM pragma_page_count,"
                                        " pragma_page_size"_s);
    if (!pages)
        return last;
    const RowKey most = pages->toLongLong() / leastRowBytes;
    return m_keysAreKnown ? std::min(last, most) : most;
}

Result<void> RowRescue::takeKind(quint8 kind, const Progress &progress)
{
    const Result<RowKey> last = lastKey(kind);
    if (!last)
        return std::unexpected(last.error());
    for (RowKey key = 1; key <= *last; ++key) {
        if (key % recordsAtOnce == 0) {
            if (progress && !progress(key, *last))
                return failure(ErrorCode::Cancelled);
            if (Result<void> flushed = m_writer.rows().flush(); !flushed)
                return flushed;
        }
        if (Result<void> taken = takeRow(kind, key); !taken)
            return taken;
    }
    return {};
}

// One by one, so that an unreadable page costs its own rows only.
Result<void> RowRescue::takeRow(quint8 kind, RowKey key)
{
    std::optional<StoredRecord> row;
    const Result<void> read =
        m_tables.loadAt(kind, key, [&](StoredRecord &&record) { row = std::move(record); });
    if (!read && !isDamage(read.error()))
        return read;
    return row && read ? take(*row) : countUnreadable(kind, key, !read);
}

// Nothing is lost where all its changes were replayed.
Result<void> RowRescue::countUnreadable(quint8 kind, RowKey key, bool isThere)
{
    bool lost = false;
    const Result<void> read = m_damaged.each(
        u"SELECT pos FROM change_records WHERE entity = ? AND record = ?"_s,
        [&](Statement &row) {
            lost = m_lost.contains(row.integer(0));
            return !lost;
        },
        kind, key);
    if (!read && !isDamage(read.error()))
        return read;
    if (lost || (!read && isThere && m_keysAreKnown))
        ++m_report.lostRecords;
    return {};
}

Result<bool> RowRescue::isInLog(const Dot &dot)
{
    const auto known = m_inLog.constFind(dot);
    if (known != m_inLog.cend())
        return *known;
    return m_writer.log().at(dot).transform(
        [&](const auto &logged) { return *m_inLog.insert(dot, logged != nullptr); });
}

Result<std::vector<Op>> RowRescue::opsOf(const StoredRecord &row, const Register &reg,
                                         const Register *now)
{
    std::vector<Op> ops;
    std::vector<Dot> kept;
    for (const Head &head : reg.heads) {
        if (hasHead(now, head.dot)) {
            kept.push_back(head.dot);
            continue;
        }
        const Result<bool> logged = isInLog(head.dot);
        if (!logged)
            return std::unexpected(logged.error());
        if (*logged)
            return std::vector<Op>(); // the log went on from there: the row is the damaged part
        ops.push_back(opFor(row, reg, head));
    }
    std::vector<Dot> replaced;
    for (const Head &head : now ? now->heads : std::vector<Head>()) {
        if (!std::ranges::contains(kept, head.dot))
            replaced.push_back(head.dot);
    }
    if ((ops.empty() && replaced.empty()) || showsTheSame(reg, now))
        return std::vector<Op>();
    if (ops.empty()) {
        // A lost change had settled what is open again now.
        ops.push_back(opFor(row, reg, reg.heads.back()));
        replaced.push_back(reg.heads.back().dot);
    }
    std::ranges::sort(replaced);
    ops.front().over = std::move(replaced);
    return ops;
}

Result<void> RowRescue::take(const StoredRecord &row)
{
    const auto found = m_writer.records().find(row.entity(), row.id());
    if (!found)
        return std::unexpected(found.error());
    const StoredRecord *now = *found;
    std::vector<Op> first;
    bool lifeIsLost = false;
    bool allValid = true;
    for (const Register &reg : row.state.registers()) {
        auto ops = opsOf(row, reg, now ? now->state.find(reg.field, reg.element) : nullptr);
        if (!ops)
            return std::unexpected(ops.error());
        if (reg.field == deletedNumber) {
            lifeIsLost = !ops->empty();
            continue;
        }
        if (ops->empty())
            continue;
        if (!std::ranges::all_of(*ops, isValid)) {
            allValid = false;
            continue;
        }
        first.push_back(std::move(ops->front()));
        for (Op &op : std::span(*ops).subspan(1))
            m_further.emplace_back(std::move(op), row.space);
    }
    if (!allValid)
        ++m_report.lostRecords;
    if (first.empty() && !lifeIsLost)
        return {};
    if (allValid)
        ++m_report.keptRecords;
    if (const Register *life = row.state.find(deletedNumber))
        m_lives.push_back(
            {row.entity(), row.id(), row.space, row.state.isDeleted(), life->heads.back().order});
    return first.empty() ? Result<void>() : m_writer.write(std::move(first), row.space);
}

// A change states a register once, and a delete covers only what stands before it.
Result<void> RowRescue::writeLater()
{
    Result<void> done = m_writer.seal();
    for (auto &[op, space] : std::exchange(m_further, {})) {
        done = done.and_then([&] { return m_writer.write({std::move(op)}, space); }).and_then([&] {
            return m_writer.seal();
        });
    }
    for (const Later &life : std::exchange(m_lives, {})) {
        if (!done)
            return done;
        const auto record = m_writer.records().find(life.entity, life.id);
        if (!record)
            return std::unexpected(record.error());
        if (!*record || (*record)->state.isDeleted() == life.deleted)
            continue;
        Op op;
        op.entity = life.entity;
        op.field = deletedNumber;
        op.record = life.id;
        op.value = life.deleted;
        op.at = life.at;
        if (life.deleted)
            op.over = (*record)->state.allHeads();
        if (const Register *now = (*record)->state.find(deletedNumber)) {
            for (const Head &head : now->heads) {
                op.over.push_back(head.dot);
                // Some of it was lost here, and comes again from elsewhere.
                if (life.deleted)
                    op.over.insert(op.over.end(), head.covers.begin(), head.covers.end());
            }
        }
        std::ranges::sort(op.over);
        op.over.erase(std::ranges::unique(op.over).begin(), op.over.end());
        done = m_writer.write({std::move(op)}, life.space);
    }
    return done.and_then([&] { return m_writer.seal(); });
}

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "restating_p.h"

#include "edit_ops_p.h"

#include <algorithm>

namespace sennight {
namespace {

using sync::Op;
using sync::Register;
using sync::Space;

constexpr size_t recordsAtOnce = 256;

/// What stands for all heads of a register, if one value does. A record that lives says so once,
/// whatever older deletes it outlived; of texts that merge, the merged one: elsewhere nobody has
/// the version that they go back to.
std::optional<Value> onlyValue(const StoredRecord &record, const Register &reg)
{
    const Policy policy = sync::policyOf(record.entity(), reg.field);
    if (policy == Policy::Life)
        return Value(false);
    if (reg.heads.size() == 1)
        return reg.heads.front().value;
    const bool isConflict = record.conflictFields & (quint64{1} << reg.field);
    return policy == Policy::Text && !isConflict ? std::optional(record.shown[reg.field])
                                                 : std::nullopt;
}

std::vector<Op> opsOf(const StoredRecord &record, const Register &reg)
{
    const RegisterName name{reg.field, reg.element};
    if (const auto value = onlyValue(record, reg)) {
        Op op = makeOp(&record, record.spec->entity, record.id(), name, *value);
        op.at = reg.heads.back().order;
        return {op};
    }
    std::vector<Op> ops;
    for (const sync::Head &head : reg.heads) {
        Op op = makeOp(nullptr, record.spec->entity, record.id(), name, head.value);
        op.at = head.order;
        op.over = {head.dot};
        ops.push_back(std::move(op));
    }
    return ops;
}

class Restating
{
public:
    Restating(Writer &writer, Space to)
        : m_writer(writer)
        , m_to(to)
    {}

    Result<void> take(const RecordName &name)
    {
        const auto record = m_writer.records().find(quint8(name.entity), name.id);
        if (!record)
            return std::unexpected(record.error());
        if (!*record || (*record)->space == m_to || (*record)->isDeleted())
            return {};
        const auto wasThere = hasBeenThere(**record);
        if (!wasThere)
            return std::unexpected(wasThere.error());
        std::vector<Op> first;
        for (const Register &reg : (*record)->state.registers()) {
            std::vector<Op> ops = opsOf(**record, reg);
            for (Op &op : ops) {
                if (const Result<void> named = *wasThere ? nameOlder(op) : Result<void>(); !named)
                    return named;
            }
            first.push_back(std::move(ops.front()));
            std::move(ops.begin() + 1, ops.end(), std::back_inserter(m_further));
        }
        return m_writer.write(std::move(first), m_to);
    }

    /// A change states a register once: what has several heads needs several changes.
    Result<void> finish()
    {
        Result<void> done = m_writer.seal();
        for (Op &op : std::exchange(m_further, {})) {
            done =
                done.and_then([&] { return m_writer.write({std::move(op)}, m_to); }).and_then([&] {
                    return m_writer.seal();
                });
        }
        return done;
    }

private:
    Result<bool> hasBeenThere(const StoredRecord &record)
    {
        if (!m_spaceWasUsed) {
            const auto used = m_writer.connection().scalar(
                QStringLiteral("SELECT EXISTS(SELECT 1 FROM changes WHERE space = ?)"),
                static_cast<int>(m_to));
            if (!used)
                return std::unexpected(used.error());
            m_spaceWasUsed = used->toBool();
        }
        if (!*m_spaceWasUsed)
            return false;
        return m_writer.connection()
            .scalar(QStringLiteral(
                        "SELECT EXISTS(SELECT 1 FROM change_records r JOIN changes c ON c.pos = "
                        "r.pos WHERE r.entity = ? AND r.record = ? AND c.space = ?)"),
                    record.entity(), record.key, static_cast<int>(m_to))
            .transform([](const QVariant &found) { return found.toBool(); });
    }

    /// Who has only that space does not know what was written in the other one meanwhile: the op
    /// names also the heads that the record had when it left.
    Result<void> nameOlder(Op &op)
    {
        std::vector<sync::Dot> ways = op.over;
        QSet<sync::Dot> met(ways.begin(), ways.end());
        while (!ways.empty()) {
            const sync::Dot dot = ways.back();
            ways.pop_back();
            const auto logged = m_writer.log().at(dot);
            if (!logged)
                return std::unexpected(logged.error());
            if (!*logged)
                continue;
            if ((*logged)->change.space == m_to) {
                if (!std::ranges::contains(op.over, dot))
                    op.over.push_back(dot);
                continue;
            }
            const Op *older = (*logged)->find(op.entity, op.record, op.field, op.element);
            for (const sync::Dot &before : older ? older->over : std::vector<sync::Dot>()) {
                if (!met.contains(before)) {
                    met.insert(before);
                    ways.push_back(before);
                }
            }
        }
        std::ranges::sort(op.over);
        return {};
    }

    Writer &m_writer;
    Space m_to;
    std::optional<bool> m_spaceWasUsed; ///< before this; a profile that opts in asks only once
    std::vector<Op> m_further;
};

} // namespace

Result<void> restate(Writer &writer, std::span<const RecordName> records, Space to,
                     const Progress &progress)
{
    Restating restating(writer, to);
    for (size_t done = 0; done < records.size();) {
        if (progress && !progress(qint64(done), qint64(records.size())))
            return failure(ErrorCode::Cancelled);
        const auto part = records.subspan(done, std::min(recordsAtOnce, records.size() - done));
        std::map<Entity, std::vector<RecordId>> ids;
        for (const RecordName &name : part)
            ids[name.entity].push_back(name.id);
        for (const auto &[entity, wanted] : ids) {
            if (Result<void> read = writer.records().prefetch(quint8(entity), wanted); !read)
                return read;
        }
        for (const RecordName &name : part) {
            if (Result<void> taken = restating.take(name); !taken)
                return taken;
        }
        done += part.size();
    }
    return restating.finish();
}

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "restating_p.h"

#include "edit_ops_p.h"
#include "space_scope_p.h"

#include <algorithm>
#include <set>

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
        if (!*record || (*record)->space == m_to)
            return {};
        auto shadow = m_to == Space::Shared
                          ? m_writer.rows().tables().shadowOf((*record)->entity(), name.id)
                          : Result<std::optional<sync::RecordState>>(std::nullopt);
        if (!shadow)
            return std::unexpected(shadow.error());
        if ((*record)->isDeleted())
            return *shadow && !(*shadow)->isDeleted() ? stateDeletion(**record) : Result<void>();
        return stateAll(**record, *shadow ? &**shadow : nullptr);
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
    /// `there`: what others have of it; null where they have nothing.
    Result<void> stateAll(const StoredRecord &record, const sync::RecordState *there)
    {
        const bool isKnownThere = there != nullptr;
        const auto wasThere = isKnownThere ? Result<bool>(true) : hasBeenThere(record);
        if (!wasThere)
            return std::unexpected(wasThere.error());
        std::vector<Op> first;
        for (const Register &reg : record.state.registers()) {
            const auto known = isKnownThere ? isThere(reg) : Result<bool>(false);
            if (!known)
                return std::unexpected(known.error());
            if (*known)
                continue;
            if (Result<void> stated = state(record, reg, *wasThere, first); !stated)
                return stated;
        }
        // Others have all of it: one op tells this device's own log that the record is shared.
        if (first.empty() && !record.state.registers().empty()) {
            if (Result<void> stated = state(record, leastOf(record, *there), *wasThere, first);
                !stated)
                return stated;
        }
        return m_writer.write(std::move(first), m_to);
    }

    /// One that nobody edits, else one that nobody edited meanwhile.
    static const Register &leastOf(const StoredRecord &record, const sync::RecordState &there)
    {
        const std::vector<Register> &all = record.state.registers();
        const auto isBookkeeping = [&](const Register &reg) {
            const FieldSpec *field = findField(record.entity(), reg.field);
            return field && field->bookkeeping;
        };
        const auto isSame = [&](const Register &reg) {
            const Register *other = there.find(reg.field, reg.element);
            return other && other->heads == reg.heads;
        };
        auto found = std::ranges::find_if(all, isBookkeeping);
        if (found == all.end())
            found = std::ranges::find_if(all, isSame);
        return found == all.end() ? all.back() : *found;
    }

    Result<void> state(const StoredRecord &record, const Register &reg, bool wasThere,
                       std::vector<Op> &first)
    {
        std::vector<Op> ops = opsOf(record, reg);
        for (Op &op : ops) {
            if (const Result<void> named = wasThere ? nameOlder(op) : Result<void>(); !named)
                return named;
        }
        if (const Result<void> dropped = dropUnknown(ops); !dropped)
            return dropped;
        first.push_back(std::move(ops.front()));
        std::move(ops.begin() + 1, ops.end(), std::back_inserter(m_further));
        return {};
    }

    /// What was deleted while it lived here only, and others still have.
    Result<void> stateDeletion(const StoredRecord &record)
    {
        std::set<sync::Dot> seen;
        for (const Register &reg : record.state.registers()) {
            for (Op &op : opsOf(record, reg)) {
                if (const Result<void> named = nameOlder(op); !named)
                    return named;
                seen.insert(op.over.begin(), op.over.end());
            }
        }
        Op op = makeDelete(record);
        op.over.assign(seen.begin(), seen.end());
        std::vector<Op> ops{std::move(op)};
        return dropUnknown(ops).and_then([&] { return m_writer.write(std::move(ops), m_to); });
    }

    Result<bool> isThere(const Register &reg)
    {
        for (const sync::Head &head : reg.heads) {
            const auto shared = m_writer.log().isShared(head.dot);
            if (!shared || !*shared)
                return shared;
        }
        return true;
    }

    /// Changes of an account that was left may come again, after this one that would replace them:
    /// it names none that is not here.
    Result<void> dropUnknown(std::vector<Op> &ops)
    {
        if (m_to != Space::Shared)
            return {};
        if (!m_somethingIsRetired) {
            const auto retired = m_writer.connection().scalar(
                QStringLiteral("SELECT EXISTS(SELECT 1 FROM changes WHERE space = 2)"));
            if (!retired)
                return std::unexpected(retired.error());
            m_somethingIsRetired = retired->toBool();
        }
        if (!*m_somethingIsRetired)
            return {};
        for (Op &op : ops) {
            std::vector<sync::Dot> kept;
            for (const sync::Dot &dot : op.over) {
                const auto logged = m_writer.log().at(dot);
                const auto shared = m_writer.log().isShared(dot);
                if (!logged || !shared)
                    return std::unexpected(!logged ? logged.error() : shared.error());
                if (*shared || (*logged && (*logged)->change.space == Space::Local))
                    kept.push_back(dot);
            }
            op.over = std::move(kept);
        }
        return {};
    }

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
            const auto isThere = m_to == Space::Shared ? m_writer.log().isShared(dot)
                                                       : (*logged)->change.space == m_to;
            if (!isThere)
                return std::unexpected(isThere.error());
            if (*isThere) {
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
    std::optional<bool> m_somethingIsRetired;
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

Result<void> deleteShared(Writer &writer, std::span<const RecordName> records)
{
    for (const RecordName &name : records) {
        const auto shadow = writer.rows().tables().shadowOf(quint8(name.entity), name.id);
        if (!shadow)
            return std::unexpected(shadow.error());
        if (!*shadow || (*shadow)->isDeleted())
            continue;
        Op op;
        op.entity = quint8(name.entity);
        op.field = static_cast<quint8>(numberOf(deletedField(name.entity)));
        op.record = name.id;
        op.value = true;
        op.over = (*shadow)->allHeads();
        if (Result<void> written = writer.write({std::move(op)}, Space::Shared); !written)
            return written;
    }
    return writer.seal();
}

Result<void> shareRoots(Writer &writer, const QSet<RecordId> &roots, const Progress &progress)
{
    SpaceScope scope(writer.connection());
    const auto shared = scope.belongingTo(roots);
    const auto kept = shared ? scope.keptHere() : Result<QSet<RecordId>>(QSet<RecordId>());
    if (!shared || !kept)
        return std::unexpected(!shared ? shared.error() : kept.error());
    const auto names = scope.livingIn(Space::Local, [&](const RecordId &id) {
        return shared->contains(id) && !kept->contains(id);
    });
    if (!names)
        return std::unexpected(names.error());
    return restate(writer, *names, Space::Shared, progress);
}

} // namespace sennight

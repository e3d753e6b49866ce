// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "restating_p.h"

#include "edit_ops_p.h"
#include "space_scope_p.h"

#include <algorithm>
#include <set>

namespace sennight {
namespace {

using sync::Dot;
using sync::Head;
using sync::Op;
using sync::RecordState;
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
    for (const Head &head : reg.heads) {
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
                          : Result<std::optional<RecordState>>(std::nullopt);
        if (!shadow)
            return std::unexpected(shadow.error());
        if ((*record)->isDeleted())
            return *shadow ? stateDeletion(**record, **shadow) : Result<void>();
        return *shadow ? stateChanged(**record, **shadow) : stateAll(**record);
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
    Result<void> stateAll(const StoredRecord &record)
    {
        const auto wasThere = hasBeenThere(record);
        if (!wasThere)
            return std::unexpected(wasThere.error());
        std::vector<Op> ops;
        for (const Register &reg : record.state.registers()) {
            if (Result<void> stated = state(record, reg, *wasThere, ops); !stated)
                return stated;
        }
        return m_writer.write(std::move(ops), m_to);
    }

    /// Others have it: what nobody changed here since it left shows what they made of it.
    Result<void> stateChanged(const StoredRecord &record, const RecordState &there)
    {
        std::vector<Op> ops;
        for (const Register &reg : record.state.registers()) {
            const auto known = isSwitchOff(record, reg) ? Result<bool>(true) : isThere(record, reg);
            if (!known)
                return std::unexpected(known.error());
            if (*known)
                continue;
            if (Result<void> stated = state(record, reg, true, ops); !stated)
                return stated;
        }
        if (Result<void> restored = takeBackDeletion(there, ops); !restored)
            return restored;
        return m_writer.write(ops.empty() ? sayingNothing(there) : std::move(ops), m_to);
    }

    /// That a project is kept on one device is that device's own affair.
    static bool isSwitchOff(const StoredRecord &record, const Register &reg)
    {
        return record.is(Entity::Project) && reg.field == numberOf(Field::ProjectLocalOnly) &&
               record.value(Field::ProjectLocalOnly) != Value(true);
    }

    /// This device had deleted it for the others when it took it home; who else deleted it meant
    /// that.
    Result<void> takeBackDeletion(const RecordState &there, std::vector<Op> &ops)
    {
        const Register *life = there.isDeleted() ? there.find(deletedNumber) : nullptr;
        if (!life)
            return {};
        Op op = opOn(there, *life, life->heads.back());
        op.value = false;
        op.over.clear();
        RecordState rest = there;
        for (const Head &head : life->heads) {
            const auto logged = m_writer.log().at(head.dot);
            if (!logged)
                return std::unexpected(logged.error());
            const bool isOwn =
                (*logged && (*logged)->kind) || head.dot.chain.device == m_writer.state().device;
            if (isOwn)
                op.over.push_back(head.dot);
        }
        for (Register &reg : rest.registers()) {
            std::erase_if(reg.heads, [&](const Head &head) {
                return std::ranges::contains(op.over, head.dot);
            });
        }
        std::erase_if(rest.registers(), [](const Register &reg) { return reg.heads.empty(); });
        if (op.over.empty() || rest.isDeleted())
            return {};
        std::ranges::sort(op.over);
        const auto stated = std::ranges::find(ops, deletedNumber, &Op::field);
        if (stated == ops.end()) {
            ops.insert(ops.begin(), std::move(op));
            return {};
        }
        for (const Dot &dot : op.over) {
            if (!std::ranges::contains(stated->over, dot))
                stated->over.push_back(dot);
        }
        std::ranges::sort(stated->over);
        return {};
    }

    /// An op tells this device's own log that the record is shared: one that states again what
    /// stands there anyway.
    static std::vector<Op> sayingNothing(const RecordState &there)
    {
        if (std::optional<Op> op = bookkeepingOf(there))
            return {*std::move(op)};
        std::vector<Dot> standing;
        for (const auto &[reg, head] : there.headsAgainstDelete())
            standing.push_back(head->dot);
        std::optional<Op> op = oneOf(there, standing.empty() ? there.allHeads() : standing);
        if (!op)
            return {};
        if (!there.isDeleted())
            return {*std::move(op)};
        // It would be a reason to bring the record back: the delete goes on with it.
        const Register &life = *there.find(deletedNumber);
        Op deletion = opOn(there, life, life.heads.back());
        deletion.over = there.allHeads();
        return {std::move(deletion), *std::move(op)};
    }

    static std::optional<Op> bookkeepingOf(const RecordState &there)
    {
        const auto found = std::ranges::find_if(there.registers(), [&](const Register &reg) {
            const FieldSpec *field = findField(there.entity(), reg.field);
            return field && field->bookkeeping;
        });
        if (found == there.registers().end())
            return std::nullopt;
        return opOn(there, *found, found->heads.back());
    }

    static std::optional<Op> oneOf(const RecordState &there, const std::vector<Dot> &dots)
    {
        for (const Register &reg : there.registers()) {
            for (const Head &head : reg.heads) {
                if (reg.field != deletedNumber && std::ranges::contains(dots, head.dot))
                    return opOn(there, reg, head);
            }
        }
        return std::nullopt;
    }

    /// That head once more.
    static Op opOn(const RecordState &there, const Register &reg, const Head &head)
    {
        Op op;
        op.entity = there.entity();
        op.field = reg.field;
        op.record = there.record();
        op.element = reg.element;
        op.value = head.value;
        op.over = {head.dot};
        op.at = head.order;
        return op;
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

    /// What was deleted while it lived here only. Others may still have it, and may since have
    /// written what this delete has not seen.
    Result<void> stateDeletion(const StoredRecord &record, const RecordState &there)
    {
        if (there.isDeleted())
            return m_writer.write(sayingNothing(there), m_to);
        std::set<Dot> seen;
        for (const Register &reg : record.state.registers()) {
            for (Op &op : opsOf(record, reg)) {
                if (const Result<void> named = nameOlder(op); !named)
                    return named;
                seen.insert(op.over.begin(), op.over.end());
            }
        }
        std::vector<Op> ops{makeDelete(record)};
        ops.front().over.assign(seen.begin(), seen.end());
        ops.front().at = record.state.find(deletedNumber)->heads.back().order;
        if (Result<void> dropped = dropUnknown(ops); !dropped)
            return dropped;
        std::optional<Op> moving = bookkeepingOf(there);
        if (!moving)
            moving = oneOf(there, ops.front().over);
        if (moving)
            ops.push_back(*std::move(moving));
        return m_writer.write(std::move(ops), m_to);
    }

    Result<bool> isThere(const StoredRecord &record, const Register &reg)
    {
        for (const Head &head : reg.heads) {
            const auto known = isThere(record, reg, head);
            if (!known || !*known)
                return known;
        }
        return true;
    }

    /// The head itself, or the one that it stated again when the record came home: that has the
    /// instant of the same edit.
    Result<bool> isThere(const StoredRecord &record, const Register &reg, const Head &head)
    {
        Op op;
        op.entity = record.entity();
        op.field = reg.field;
        op.record = record.id();
        op.element = reg.element;
        op.over = {head.dot};
        if (Result<void> named = nameOlder(op); !named)
            return std::unexpected(named.error());
        const Policy policy = sync::policyOf(op.entity, op.field);
        for (const Dot &dot : op.over) {
            const auto shared = m_writer.log().isShared(dot);
            const auto logged = m_writer.log().at(dot);
            if (!shared || !logged)
                return std::unexpected(!shared ? shared.error() : logged.error());
            if (!*shared)
                continue;
            if (dot == head.dot)
                return true;
            const Op *older =
                *logged ? (*logged)->find(op.entity, op.record, op.field, op.element) : nullptr;
            // One value may have stood for several heads.
            const bool isMerged =
                policy == Policy::Life || (policy == Policy::Text && op.over.size() > 2);
            if (older && older->at.value_or((*logged)->change.hlc) == head.order &&
                (older->value == head.value || isMerged))
                return true;
        }
        return false;
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
            std::vector<Dot> kept;
            for (const Dot &dot : op.over) {
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
        std::vector<Dot> ways = op.over;
        QSet<Dot> met(ways.begin(), ways.end());
        while (!ways.empty()) {
            const Dot dot = ways.back();
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
            for (const Dot &before : older ? older->over : std::vector<Dot>()) {
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

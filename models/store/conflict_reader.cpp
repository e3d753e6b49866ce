// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Open conflicts with their versions.
#include "sync_queries_p.h"

#include "sync/core/text_merge.h"

#include <algorithm>
#include <set>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::Dot;
using sync::TextHunk;

QString asText(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

bool clash(const TextHunk &one, const TextHunk &other)
{
    return one.fromBegin <= other.fromEnd && other.fromBegin <= one.fromEnd;
}

// Both sides' edits of `base`; where they touch, `later`'s.
QString proposal(const QString &base, const QString &earlier, const QString &later)
{
    struct Piece
    {
        TextHunk hunk;
        QStringView text;
    };
    std::vector<Piece> pieces;
    for (const TextHunk &hunk : sync::diffTexts(base, later)) {
        pieces.push_back(
            {hunk, QStringView(later).sliced(hunk.toBegin, hunk.toEnd - hunk.toBegin)});
    }
    const size_t ofLater = pieces.size();
    for (const TextHunk &hunk : sync::diffTexts(base, earlier)) {
        const bool clashes =
            std::any_of(pieces.begin(), pieces.begin() + static_cast<qsizetype>(ofLater),
                        [&](const Piece &piece) { return clash(piece.hunk, hunk); });
        if (!clashes)
            pieces.push_back(
                {hunk, QStringView(earlier).sliced(hunk.toBegin, hunk.toEnd - hunk.toBegin)});
    }
    std::ranges::sort(pieces, {}, [](const Piece &piece) { return piece.hunk.fromBegin; });
    QString merged;
    qsizetype at = 0;
    for (const Piece &piece : pieces) {
        merged += QStringView(base).sliced(at, piece.hunk.fromBegin - at);
        merged += piece.text;
        at = piece.hunk.fromEnd;
    }
    merged += QStringView(base).sliced(at);
    return merged;
}

// Equal values are one version, at the place of the last of them, so that what is shown stays last;
// this device's own tells the person here more.
void addVersion(std::vector<ConflictVersion> &versions, ConflictVersion side)
{
    const auto same = std::ranges::find(versions, side.value, &ConflictVersion::value);
    if (same != versions.end()) {
        if (same->isMine && !side.isMine)
            side = std::move(*same);
        versions.erase(same);
    }
    versions.push_back(std::move(side));
}

// A version's name in place of its text: which one is the ancestor does not depend on it.
class Ancestry
{
public:
    Ancestry(ChangeLog &log, const StoredRecord &record, const sync::Register &reg)
        : m_log(log)
        , m_record(record)
        , m_reg(reg)
    {}
    /// What all heads come from; a cleared field where it is a value of none.
    Result<std::optional<Value>> base()
    {
        const auto found =
            sync::commonAncestor(m_reg.heads, [this](const Dot &dot) { return version(dot); });
        if (m_error)
            return std::unexpected(*m_error);
        if (!found)
            return std::nullopt;
        return m_values.at(found->text.toULongLong());
    }

private:
    std::optional<sync::TextVersion> version(const Dot &dot)
    {
        const auto logged = m_log.at(dot);
        if (!logged)
            m_error = logged.error();
        if (!logged || !*logged)
            return std::nullopt;
        const sync::Op *op =
            (*logged)->find(m_record.entity(), m_record.id(), m_reg.field, m_reg.element);
        if (!op)
            return std::nullopt;
        m_values.push_back(op->value);
        return sync::TextVersion{QString::number(m_values.size() - 1),
                                 op->reopens.empty() ? op->over : op->reopens};
    }

    ChangeLog &m_log;
    const StoredRecord &m_record;
    const sync::Register &m_reg;
    std::vector<Value> m_values;
    std::optional<Error> m_error;
};

} // namespace

/// Whoever undid a settlement stated the versions again; they are still of those who wrote them.
Result<RecordId> SyncQueries::Private::authorOf(const StoredRecord &record,
                                                const sync::Register &reg, const Dot &head)
{
    Dot version = head;
    while (true) {
        const auto logged = log.at(version);
        if (!logged)
            return std::unexpected(logged.error());
        const sync::Op *op =
            *logged ? (*logged)->find(record.entity(), record.id(), reg.field, reg.element)
                    : nullptr;
        if (!op || op->reopens.size() != 1)
            return version.chain.device;
        version = op->reopens.front();
    }
}

Result<ConflictVersion> SyncQueries::Private::sideOf(const StoredRecord &record,
                                                     const sync::Register &reg,
                                                     const sync::Head &head)
{
    const auto own = ownDevices();
    const auto device = authorOf(record, reg, head.dot);
    auto name = device ? deviceName(*device) : std::unexpected(device.error());
    if (!own || !name)
        return std::unexpected(own ? name.error() : own.error());
    return ConflictVersion{head.value, *device, *std::move(name), own->contains(*device),
                           head.order.ms()};
}

Result<Conflict> SyncQueries::Private::conflictOf(const StoredRecord &record,
                                                  const FieldSpec &field, const sync::Register &reg)
{
    const Entity entity = record.spec->entity;
    Conflict conflict;
    conflict.entity = entity;
    conflict.record = record.id();
    conflict.field = field.field;
    auto named = title(entity, record.id());
    auto base = Ancestry(log, record, reg).base();
    if (!named || !base)
        return std::unexpected(!named ? named.error() : base.error());
    conflict.title = *std::move(named);
    conflict.base = *std::move(base);
    for (const sync::Head &head : reg.heads) {
        auto side = sideOf(record, reg, head);
        if (!side)
            return std::unexpected(side.error());
        addVersion(conflict.versions, *std::move(side));
    }
    if (field.policy == Policy::Tree && isNull(record.value(field.field))) {
        if (Result<void> added = addCut(conflict); !added)
            return std::unexpected(added.error());
    }
    if (field.policy == Policy::Text && conflict.base && reg.heads.size() > 1) {
        const QString from = asText(*conflict.base);
        QString merged = asText(reg.heads.front().value);
        for (size_t i = 1; i < reg.heads.size(); ++i)
            merged = proposal(from, merged, asText(reg.heads[i].value));
        conflict.merged = std::move(merged);
    }
    return conflict;
}

/// The edge that is cut is a version like any other; the other is that it stays cut, which whoever
/// closed the cycle wrote first.
Result<void> SyncQueries::Private::addCut(Conflict &conflict)
{
    const auto *parent = std::get_if<RecordId>(&conflict.versions.back().value);
    std::set<RecordId> seen;
    for (RecordId at = parent ? *parent : RecordId(); !at.isNull() && seen.insert(at).second;) {
        const auto todo = stored(Entity::Todo, at);
        if (!todo)
            return std::unexpected(todo.error());
        const auto *above =
            *todo ? std::get_if<RecordId>(&(*todo)->value(Field::TodoParent)) : nullptr;
        if (!above)
            return {};
        if (*above != conflict.record) {
            at = *above;
            continue;
        }
        const sync::Register *reg = (*todo)->find(Field::TodoParent);
        auto side = reg && !reg->heads.empty() ? sideOf(**todo, *reg, reg->heads.back())
                                               : Result<ConflictVersion>();
        if (!side)
            return std::unexpected(side.error());
        side->value = {};
        conflict.versions.push_back(*std::move(side));
        conflict.closing = at;
        return {};
    }
    return {};
}

Result<std::vector<Conflict>> SyncQueries::Private::conflictsIn(const StoredRecord &record)
{
    std::vector<Conflict> conflicts;
    for (const FieldSpec &field : record.spec->fields) {
        const bool isOpen = record.conflictFields >> numberOf(field.field) & 1;
        const sync::Register *reg = isOpen ? record.find(field.field) : nullptr;
        if (!reg)
            continue;
        auto conflict = conflictOf(record, field, *reg);
        if (!conflict)
            return std::unexpected(conflict.error());
        conflicts.push_back(*std::move(conflict));
    }
    return conflicts;
}

Result<std::optional<StoredRecord>> SyncQueries::Private::stored(Entity entity,
                                                                 const RecordId &record)
{
    std::optional<StoredRecord> found;
    return tables
        .load(quint8(entity), std::span(&record, 1),
              [&](StoredRecord &&loaded) { found = std::move(loaded); })
        .transform([&] { return std::move(found); });
}

Result<std::vector<Conflict>> SyncQueries::conflicts()
{
    std::vector<Conflict> all;
    for (const EntitySpec &entity : entities()) {
        std::vector<RecordId> ids;
        Result<void> done = d->connection->each(
            u"SELECT id FROM %1 WHERE conflicts > 0 AND deleted = 0 ORDER BY key"_s.arg(
                QLatin1StringView(entity.table)),
            [&](Statement &row) {
                ids.push_back(row.id(0));
                return true;
            });
        if (!done)
            return std::unexpected(done.error());
        for (const RecordId &id : ids) {
            auto some = conflictsOf(entity.entity, id);
            if (!some)
                return some;
            std::ranges::move(*some, std::back_inserter(all));
        }
    }
    return all;
}

Result<std::vector<Conflict>> SyncQueries::conflictsOf(Entity entity, const RecordId &record)
{
    const auto found = d->stored(entity, record);
    if (!found)
        return std::unexpected(found.error());
    return *found ? d->conflictsIn(**found) : Result<std::vector<Conflict>>();
}

Result<qint64> SyncQueries::conflictCount()
{
    qint64 sum = 0;
    for (const EntitySpec &entity : entities()) {
        const auto count = d->connection->scalar(
            u"SELECT total(conflicts) FROM %1 WHERE conflicts > 0 AND deleted = 0"_s.arg(
                QLatin1StringView(entity.table)));
        if (!count)
            return std::unexpected(count.error());
        sum += count->toLongLong();
    }
    return sum;
}

} // namespace sennight

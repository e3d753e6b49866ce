// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Open conflicts with their versions, and what settles one.
#include "sync_queries_p.h"

#include "sync/core/text_merge.h"

#include <algorithm>
#include <array>

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

Result<Conflict> SyncQueries::Private::conflictOf(const StoredRecord &record,
                                                  const FieldSpec &field, const sync::Register &reg)
{
    const Entity entity = record.spec->entity;
    Conflict conflict{entity, record.id(), {}, field.field, {}, {}, {}};
    const auto own = ownDevices();
    auto named = title(entity, record.id());
    auto base = Ancestry(log, record, reg).base();
    if (!own || !named || !base)
        return std::unexpected(!own ? own.error() : !named ? named.error() : base.error());
    conflict.title = *std::move(named);
    conflict.base = *std::move(base);
    for (const sync::Head &head : reg.heads) {
        const auto device = authorOf(record, reg, head.dot);
        const auto name = device ? deviceName(*device) : std::unexpected(device.error());
        if (!name)
            return std::unexpected(name.error());
        conflict.versions.push_back(
            {head.value, *device, *name, own->contains(*device), head.order.ms()});
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
    std::optional<StoredRecord> found;
    const Result<void> read =
        d->tables.load(quint8(entity), std::span(&record, 1),
                       [&](StoredRecord &&stored) { found = std::move(stored); });
    if (!read)
        return std::unexpected(read.error());
    return found ? d->conflictsIn(*found) : Result<std::vector<Conflict>>();
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

Result<Action> settling(const Conflict &conflict, Choice choice, size_t version, const Value &value)
{
    const FieldSpec &field = spec(conflict.field);
    const QString name = QLatin1StringView(field.name);
    Value settled;
    switch (choice) {
    case Choice::Version:
        if (version >= conflict.versions.size())
            return failure(ErrorCode::NotFound, name);
        settled = conflict.versions[version].value;
        break;
    case Choice::Both: {
        if (field.policy != Policy::Text)
            return failure(ErrorCode::Refused, name, u"only texts can be kept both"_s);
        QStringList texts;
        for (const ConflictVersion &side : conflict.versions) {
            const QString text = asText(side.value);
            if (!text.isEmpty() && !texts.contains(text))
                texts << text;
        }
        settled = texts.isEmpty() ? Value() : Value(texts.join(u"\n\n"_s));
        break;
    }
    case Choice::Merged:
        if (!conflict.merged)
            return failure(ErrorCode::Refused, name, u"there is nothing to merge"_s);
        settled = conflict.merged->isEmpty() ? Value() : Value(*conflict.merged);
        break;
    case Choice::Edited:
        settled = value;
        break;
    }
    return validate(conflict.field, {}, settled).transform([&] {
        return Action{.kind = ActionKind::Settle,
                      .subject = conflict.title,
                      .edits = {{conflict.record, conflict.field, settled, {}}}};
    });
}

Result<Action> settlingByCopies(const Conflict &conflict, const Record &todo,
                                std::span<const RecordId> newIds, qint64 nowMs)
{
    const FieldSpec &field = spec(conflict.field);
    if (conflict.entity != Entity::Todo || conflict.versions.size() < 2 ||
        newIds.size() + 1 != conflict.versions.size())
        return failure(ErrorCode::Refused, QLatin1StringView(field.name),
                       u"only of todos there can be two"_s);
    // What makes it this very occurrence, its order, and what was done about it, is not copied.
    constexpr std::array copied{Field::TodoTitle,    Field::TodoDescription, Field::TodoProject,
                                Field::TodoGoal,     Field::TodoParent,      Field::TodoEstimate,
                                Field::TodoPlan,     Field::TodoDue,         Field::TodoPriority,
                                Field::TodoWaitUntil};
    Action action{.kind = ActionKind::Settle, .subject = conflict.title};
    action.edits.push_back({conflict.record, conflict.field, conflict.versions.back().value, {}});
    for (size_t i = 0; i < newIds.size(); ++i) {
        action.edits.push_back({newIds[i], Field::TodoCreatedAt, nowMs, {}});
        for (const Field each : copied) {
            const Value &value =
                each == conflict.field ? conflict.versions[i].value : todo.value(each);
            if (!isNull(value))
                action.edits.push_back({newIds[i], each, value, {}});
        }
        for (const auto &[tag, value] : todo.elements(Field::TodoTags))
            action.edits.push_back({newIds[i], Field::TodoTags, value, tag});
    }
    return action;
}

} // namespace sennight

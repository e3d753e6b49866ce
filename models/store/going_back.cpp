// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "going_back_p.h"

#include "action_commit_p.h"
#include "record_pairs_p.h"
#include "schema.h"

#include <QFile>

#include <algorithm>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::Register;

constexpr qint64 recordsAStep = 500; // of progress

Result<int> versionOf(Connection &connection)
{
    return connection.scalar(u"PRAGMA user_version"_s).transform([](const QVariant &version) {
        return version.toInt();
    });
}

bool hasTheSameHeads(const Register &left, const Register &right)
{
    return std::ranges::equal(left.heads, right.heads, {}, &sync::Head::dot, &sync::Head::dot);
}

class GoingBack
{
public:
    GoingBack(Connection &past, Connection &now, qint64 momentMs, const Progress &progress)
        : m_pastLog(past)
        , m_past(past, m_pastLog)
        , m_nowLog(now)
        , m_now(now, m_nowLog)
        , m_momentMs(momentMs)
        , m_progress(progress)
    {}

    Result<Action> run()
    {
        for (const EntitySpec &entity : entities()) {
            m_entity = &entity;
            const Result<void> taken =
                eachPair(static_cast<quint8>(entity.entity), m_past, m_now,
                         [this](const StoredRecord *then, const StoredRecord *now) {
                             return step(then, now);
                         });
            if (!taken)
                return std::unexpected(taken.error());
        }
        return std::move(m_action);
    }

private:
    Result<void> step(const StoredRecord *then, const StoredRecord *now)
    {
        if (++m_records % recordsAStep == 0 && m_progress && !m_progress(m_records, 0))
            return failure(ErrorCode::Cancelled);
        if (isOfThisDevice(then ? *then : *now))
            return {};
        const bool isGone = !now || now->state.isDeleted();
        if (!then || then->state.isDeleted()) {
            if (!isGone)
                takeAway(*now);
            return {};
        }
        if (now && isGone)
            add(*now, deletedField(m_entity->entity), false);
        return bringBack(*then, now);
    }

    bool isOfThisDevice(const StoredRecord &record) const
    {
        if (m_entity->entity != Entity::Setting)
            return false;
        const auto *key = std::get_if<QString>(&record.value(Field::SettingKey));
        return key && isDeviceSetting(*key);
    }

    /// Weeks and settings are there without being made: what was set is cleared instead.
    void takeAway(const StoredRecord &now)
    {
        if (m_entity->entity != Entity::Week && m_entity->entity != Entity::Setting)
            return add(now, deletedField(m_entity->entity), true);
        for (const Register &reg : now.state.registers()) {
            const FieldSpec *field = findField(now.entity(), reg.field);
            if (field && !field->bookkeeping && field->policy != Policy::Life)
                add(now, field->field, Value(), reg.element);
        }
    }

    Result<void> bringBack(const StoredRecord &then, const StoredRecord *now)
    {
        for (const Register &reg : then.state.registers()) {
            const Register *other = now ? now->state.find(reg.field, reg.element) : nullptr;
            if (other && hasTheSameHeads(reg, *other))
                continue;
            if (const Result<void> added = addValue(then, now, reg.field, reg.element); !added)
                return added;
        }
        if (!now)
            return {};
        for (const Register &reg : now->state.registers()) {
            if (then.state.find(reg.field, reg.element))
                continue;
            if (const Result<void> added = addValue(then, now, reg.field, reg.element); !added)
                return added;
        }
        return {};
    }

    Result<void> addValue(const StoredRecord &then, const StoredRecord *now, quint8 number,
                          const QString &element)
    {
        const FieldSpec *field = findField(then.entity(), number);
        if (!field || field->policy == Policy::Life)
            return {};
        Result<Value> value = valueThen(then, *field, element);
        if (!value)
            return std::unexpected(value.error());
        if (field->field == Field::TimeEntryEndedAt && isNull(*value)) {
            // A timer that was stopped since does not run again, nor does one that is brought back.
            if (now && !now->state.isDeleted())
                return {};
            value = Value(m_momentMs);
        }
        add(then, field->field, *value, element);
        return {};
    }

    Result<Value> valueThen(const StoredRecord &then, const FieldSpec &field,
                            const QString &element)
    {
        const auto number = static_cast<quint8>(numberOf(field.field));
        const Register *reg = then.state.find(number, element);
        if (reg && reg->heads.size() == 1)
            return reg->heads.front().value;
        if (field.policy != Policy::Set)
            return then.shown[number];
        if (reg)
            return sync::show(Policy::Set, *reg).value;
        // An occurrence shows the elements of the one before it.
        return m_past.elements(then, number).transform([&](const std::map<QString, Value> &shown) {
            const auto found = shown.find(element);
            return found == shown.end() ? Value() : found->second;
        });
    }

    void add(const StoredRecord &record, Field field, const Value &value,
             const QString &element = {})
    {
        if (validate(field, element, value))
            m_action.edits.push_back({record.id(), field, value, element, {}});
    }

    ChangeLog m_pastLog;
    RecordTables m_past;
    ChangeLog m_nowLog;
    RecordTables m_now;
    qint64 m_momentMs;
    const Progress &m_progress;
    const EntitySpec *m_entity = nullptr;
    qint64 m_records = 0;
    Action m_action{.kind = ActionKind::GoBack};
};

} // namespace

Result<std::unique_ptr<PastProfile>> PastProfile::open(const PastMoment &moment,
                                                       const Profile &beside, const Clock &clock,
                                                       RandomSource &random,
                                                       const Progress &progress)
{
    auto connection = Connection::open(moment.backupFile, Connection::Access::ReadOnly);
    if (!connection)
        return std::unexpected(connection.error());
    const Result<int> version = versionOf(**connection);
    if (!version)
        return std::unexpected(version.error());
    if (*version > storeVersion)
        return failure(ErrorCode::TooNew, moment.backupFile, u"version %1"_s.arg(*version));
    std::unique_ptr<PastProfile> past(new PastProfile);
    past->m_opened = *std::move(connection);
    past->m_connection = past->m_opened.get();
    if (*version < storeVersion) {
        auto updated = openOlder(moment.backupFile, beside, clock, migrations(), storeVersion);
        if (!updated)
            return updated;
        past = *std::move(updated);
    }
    const Result<void> ready =
        moment.atMs ? past->replay(*moment.atMs, beside, clock, random, progress) : Result<void>();
    if (!ready)
        return std::unexpected(ready.error());
    return past;
}

Result<std::unique_ptr<PastProfile>>
PastProfile::openOlder(const QString &backupFile, const Profile &beside, const Clock &clock,
                       std::span<const Migration> steps, int target)
{
    std::unique_ptr<PastProfile> past(new PastProfile);
    auto folder = WorkFolder::make(beside, "restore"_L1);
    if (!folder)
        return std::unexpected(folder.error());
    past->m_folder = *std::move(folder);
    const Profile copy(past->m_folder->path());
    if (!QFile::copy(backupFile, copy.database()))
        return failure(ErrorCode::Io, copy.database(), u"cannot copy the backup"_s);
    auto connection = Connection::open(copy.database(), Connection::Access::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    if (const Result<void> migrated = migrate(**connection, copy, clock, steps, target); !migrated)
        return std::unexpected(migrated.error());
    past->m_folder->dropNames();
    past->m_opened = *std::move(connection);
    past->m_connection = past->m_opened.get();
    return past;
}

Result<void> PastProfile::replay(qint64 untilMs, const Profile &beside, const Clock &clock,
                                 RandomSource &random, const Progress &progress)
{
    auto scratch = ScratchProfile::make(beside, clock, random);
    if (!scratch)
        return std::unexpected(scratch.error());
    m_scratch = *std::move(scratch);
    Writer &writer = m_scratch->writer();
    CheckReport report;
    LogReplay replay(*m_connection, writer, LogReplay::Into::AnotherDatabase, report);
    replay.stopAfter(untilMs);
    const Result<void> done = writer.begin().and_then([&] { return replay.run(progress); });
    if (!done)
        return done;
    if (report.changes == 0)
        return failure(ErrorCode::Refused, {}, u"nothing was written by then"_s);
    m_connection = &writer.connection();
    return {};
}

Result<Action> actionBackTo(PastProfile &past, Connection &now, const Progress &progress)
{
    const auto newest = past.connection().scalar(u"SELECT max(hlc) FROM changes"_s);
    if (!newest)
        return std::unexpected(newest.error());
    const sync::Hlc moment{static_cast<quint64>(newest->toLongLong())};
    return GoingBack(past.connection(), now, moment.ms(), progress).run();
}

} // namespace sennight

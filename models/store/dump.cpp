// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "action_commit_p.h"
#include "dump_p.h"
#include "profile_state_p.h"

#include <algorithm>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

constexpr int recordsAtOnce = 500;

} // namespace

// Projects come before what refers to them, in the order of the kinds' numbers.
bool Dump::staysHere(const StoredRecord &record)
{
    if (!record.spec)
        return false;
    if (record.is(Entity::Setting)) {
        const auto *key = std::get_if<QString>(&record.value(Field::SettingKey));
        return key && isDeviceSetting(*key);
    }
    if (record.is(Entity::Project) && record.value(Field::ProjectLocalOnly) == Value(true)) {
        m_private.insert(record.id());
        return true;
    }
    if (m_private.isEmpty())
        return false;
    const bool belongs = std::ranges::any_of(record.spec->fields, [&](const FieldSpec &field) {
        const bool owns = field.refers == Entity::Project || record.is(Entity::TimeEntry) ||
                          record.is(Entity::Link);
        if (field.type != FieldType::Id || !owns)
            return false;
        const auto *id = std::get_if<RecordId>(&record.value(field.field));
        return id && m_private.contains(*id);
    });
    if (belongs)
        m_private.insert(record.id());
    return belongs;
}

Result<void> Dump::readShared()
{
    const Result<ProfileState> state = ProfileState::read(m_connection);
    if (!state)
        return std::unexpected(state.error());
    m_isSharing = state->newRecords == sync::Space::Shared;
    if (!m_isSharing)
        return {};
    return m_tables.eachShadow([&](const sync::RecordState &shadow) {
        m_shadows.emplace(std::pair(shadow.entity(), shadow.record()), shadow);
    });
}

void Dump::writeShadowsBefore(sync::DumpWriter &writer, quint8 entity, const RecordId &id)
{
    while (!m_shadows.empty() && m_shadows.begin()->first < std::pair(entity, id)) {
        writer.write(m_shadows.begin()->second);
        m_shadows.erase(m_shadows.begin());
    }
}

Result<void> Dump::write(QIODevice &out)
{
    // One snapshot, whatever others commit meanwhile.
    Result<void> done = m_connection.execute(u"BEGIN"_s);
    if (!done)
        return done;
    sync::DumpWriter writer(out);
    writer.begin();
    const Result<std::vector<quint8>> kinds = m_tables.kinds();
    done = readShared();
    for (const quint8 kind : kinds.value_or(std::vector<quint8>())) {
        std::optional<RecordId> after;
        for (bool more = true; done && more;) {
            more = false;
            done = m_tables.loadAfter(kind, after, recordsAtOnce, [&](StoredRecord &&record) {
                more = true;
                after = record.id();
                writeShadowsBefore(writer, kind, record.id());
                if (m_isSharing ? record.space == sync::Space::Shared : !staysHere(record))
                    writer.write(record.state);
            });
        }
    }
    for (const auto &[name, state] : std::as_const(m_shadows))
        writer.write(state);
    writer.end();
    (void)m_connection.execute(u"COMMIT"_s);
    if (!kinds)
        return std::unexpected(kinds.error());
    return done;
}

} // namespace sennight

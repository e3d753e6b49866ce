// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_reader_p.h"
#include "sync_queries.h"

#include "sync/core/record_state.h"

#include <algorithm>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

constexpr int deviceDigits = 6;

/// The value of the newest of the named versions; null where none is known.
Value newestOf(const std::vector<sync::Dot> &dots,
               const std::vector<std::pair<sync::Dot, Value>> &versions)
{
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        if (std::ranges::find(dots, version->first) != dots.end())
            return version->second;
    }
    return {};
}

/// A new record that says that it lives: nothing that somebody did.
bool isBirth(const sync::Op &op)
{
    return sync::policyOf(op.entity, op.field) == Policy::Life && op.value == Value(false) &&
           op.over.empty();
}

QString fieldName(const sync::Op &op)
{
    const auto *field = findField(op.entity, op.field);
    return field ? QString(QLatin1StringView(field->name)) : u"field %1"_s.arg(op.field);
}

} // namespace

Result<std::vector<HistoryEntry>> HistoryReader::read(RowKey key)
{
    static const QString sql =
        u"SELECT c.bytes, c.id, c.kind, c.pos, n.device, (SELECT o.name FROM chains o WHERE "
        "o.device = n.device AND o.name <> '' ORDER BY o.chain DESC LIMIT 1) "
        "FROM change_records r JOIN changes c ON c.pos = r.pos JOIN chains n ON "
        "n.chain = c.chain WHERE r.entity = ? AND r.record = ? ORDER BY c.pos"_s;
    auto rows = m_connection.run(sql, {int(m_entity), key});
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        const auto change =
            m_sealed.orSealed(rows->number(3), rows->bytes(0))
                .and_then([](const QByteArray &bytes) { return sync::decode(bytes); });
        const auto id = sync::ChangeId::fromBytes(rows->bytes(1));
        if (!change || !id)
            return failure(ErrorCode::Damaged, m_record.toHex(),
                           change ? u"a change's id"_s : change.error().detail);
        HistoryEntry common;
        common.action = change->action;
        if (!rows->isNull(2))
            common.kind = static_cast<ActionKind>(rows->integer(2));
        if (m_met.contains(*id))
            continue;
        m_met.insert(*id);
        common.device = nameOf(rows->id(4).value_or(RecordId()), rows->text(5));
        add(*change, *id, common);
    }
    return rows->outcome().transform([&] { return std::move(m_entries); });
}

QString HistoryReader::nameOf(const RecordId &device, const QString &known)
{
    if (!known.isEmpty())
        return known;
    if (const auto found = m_names.constFind(device); found != m_names.cend())
        return *found;
    QString name;
    auto rows = m_connection.run(u"SELECT value FROM settings WHERE id = ? AND deleted = 0"_s,
                                 {settingId(deviceNameSetting(device)).toBytes()});
    if (rows && rows->next())
        name = deviceNameIn(rows->text(0));
    if (name.isEmpty())
        name = device.toHex().first(deviceDigits);
    return *m_names.insert(device, name);
}

Result<SealedLog::Stretch> HistoryReader::stretchAt(qint64 pos)
{
    auto rows = m_connection.run(SealedLog::findSql(), {pos});
    if (!rows)
        return std::unexpected(rows.error());
    SealedLog::Stretch stretch;
    if (rows->next())
        stretch = {rows->number(0), rows->bytes(1)};
    return rows->outcome().transform([&] { return stretch; });
}

void HistoryReader::add(const sync::Change &change, const sync::ChangeId &id,
                        const HistoryEntry &common)
{
    const sync::Dot dot{change.chain, change.seq, id.prefix()};
    for (const auto &op : change.ops) {
        if (op.entity != static_cast<quint8>(m_entity) || op.record != m_record || isBirth(op))
            continue;
        auto &versions = m_versions[{op.field, op.element}];
        auto entry = entryOf(op, versions, common);
        // Stated again in another space: nobody did anything.
        if (op.at && entry.from == entry.to && !op.over.empty()) {
            versions.emplace_back(dot, entry.to);
            continue;
        }
        // Of what undo brought back, `at` is when that was written.
        const bool isInversion = entry.kind == ActionKind::Undo || entry.kind == ActionKind::Redo;
        entry.atMs = (isInversion ? change.hlc : op.at.value_or(change.hlc)).ms();
        versions.emplace_back(dot, entry.to);
        m_entries.push_back(std::move(entry));
    }
}

/// `from` is what the device that wrote the op saw. A reopened settlement shows its newest version.
HistoryEntry HistoryReader::entryOf(const sync::Op &op, const Versions &versions,
                                    const HistoryEntry &common) const
{
    HistoryEntry entry = common;
    entry.field = fieldName(op);
    entry.element = op.element;
    entry.from = newestOf(op.over, versions);
    entry.to = op.reopens.empty() ? op.value : newestOf(op.reopens, versions);
    return entry;
}

} // namespace sennight

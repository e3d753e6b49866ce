// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What went out and what did not, what was taken back, and how devices are called.
#include "sync_queries_p.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace sennight {
using namespace Qt::StringLiterals;

QString deviceNameSetting(const RecordId &device)
{
    return u"sync.device."_s + device.toHex();
}

QString deviceNameIn(const QString &json)
{
    return QJsonDocument::fromJson('[' + json.toUtf8() + ']').array().first().toString();
}

SyncQueries::SyncQueries(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

SyncQueries::~SyncQueries() = default;

Result<std::unique_ptr<SyncQueries>> SyncQueries::open(const Profile &profile)
{
    return Connection::open(profile.database(), Connection::Access::ReadOnly)
        .transform([](std::unique_ptr<Connection> &&connection) {
            return std::unique_ptr<SyncQueries>(
                new SyncQueries(std::make_unique<Private>(std::move(connection))));
        });
}

bool SyncQueries::Private::Sent::has(int chain, qint64 pos) const
{
    const auto found = less.find(chain);
    return pos <= (found == less.end() ? sent : found->second);
}

qint64 SyncQueries::Private::Sent::lowest() const
{
    qint64 lowest = sent;
    for (const auto &[chain, after] : less)
        lowest = std::min(lowest, after);
    return lowest;
}

Result<std::vector<SyncQueries::Private::Sent>> SyncQueries::Private::targets(const QString &name)
{
    std::vector<Sent> found;
    Result<void> done = connection->each(
        u"SELECT target, sent, refusal, refused_at FROM sync_targets ORDER BY target"_s,
        [&](Statement &row) {
            Sent sent{row.text(0), row.integer(1), {}, {}, row.integer(3)};
            if (!row.isNull(2))
                sent.refusal = static_cast<sync::RoundEnd>(row.integer(2));
            if (name.isEmpty() || name == sent.target)
                found.push_back(std::move(sent));
            return true;
        });
    if (found.empty() && !name.isEmpty())
        found.push_back({name, 0, {}, {}, 0});
    for (Sent &sent : found) {
        done = done.and_then([&] {
            return connection->each(
                u"SELECT chain, after FROM sync_lacks WHERE target = ?"_s,
                [&](Statement &row) {
                    sent.less.emplace(static_cast<int>(row.integer(0)), row.integer(1));
                    return true;
                },
                sent.target);
        });
    }
    return done.transform([&] { return std::move(found); });
}

Result<QSet<RecordId>> SyncQueries::Private::ownDevices()
{
    QSet<RecordId> devices;
    return connection
        ->each(u"SELECT DISTINCT device FROM chains WHERE own = 1"_s,
               [&](Statement &row) {
                   devices.insert(row.id(0));
                   return true;
               })
        .transform([&] { return std::move(devices); });
}

Result<QString> SyncQueries::Private::deviceName(const RecordId &device)
{
    const auto setting =
        connection->scalar(u"SELECT value FROM settings WHERE id = ? AND deleted = 0"_s,
                           settingId(deviceNameSetting(device)));
    if (!setting)
        return std::unexpected(setting.error());
    if (const QString name = deviceNameIn(setting->toString()); !name.isEmpty())
        return name;
    return connection
        ->scalar(u"SELECT name FROM chains WHERE device = ? AND name <> ''"
                 " ORDER BY chain DESC LIMIT 1"_s,
                 device)
        .transform([](const QVariant &name) { return name.toString(); });
}

Result<QString> SyncQueries::Private::title(Entity entity, const RecordId &record)
{
    const EntitySpec &kind = spec(entity);
    const FieldSpec *named = findField(entity, entity == Entity::Setting ? u"key"
                                               : entity == Entity::Week  ? u"week"
                                                                         : u"title");
    if (!named)
        return QString();
    return connection
        ->scalar(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columnName(*named),
                                                         QLatin1StringView(kind.table)),
                 record)
        .transform([](const QVariant &title) { return title.toString(); });
}

// Few changes wait as a rule, and they name their records themselves.
Result<std::vector<PendingRecord>> SyncQueries::Private::pending(const Sent &sent, qint64 most)
{
    const auto state = ProfileState::read(*connection);
    if (!state)
        return std::unexpected(state.error());
    SealedLog sealed = sealedLogOf(*connection);
    Result<void> opened;
    std::set<PendingRecord> records;
    const auto isEnough = [&] { return std::ssize(records) > most; };
    const Result<void> read = connection->each(
        u"SELECT c.pos, c.chain, c.bytes FROM changes c JOIN chains n USING(chain)"
        " WHERE c.pos > ? AND c.space = 1 AND c.kind IS NOT NULL AND n.device = ?"
        " ORDER BY c.pos"_s,
        [&](Statement &row) {
            if (sent.has(static_cast<int>(row.integer(1)), row.integer(0)))
                return true;
            const auto change =
                sealed.orSealed(row.integer(0), row.bytes(2)).and_then([](const QByteArray &bytes) {
                    return sync::decode(bytes);
                });
            if (!change)
                opened = std::unexpected(change.error());
            for (const sync::Op &op : change ? change->ops : std::vector<sync::Op>()) {
                if (findEntity(op.entity) && !isEnough())
                    records.insert({static_cast<Entity>(op.entity), op.record});
            }
            return opened.has_value() && !isEnough();
        },
        sent.lowest(), state->device);
    return read.and_then([&] { return opened; }).transform([&] {
        return std::vector<PendingRecord>(records.begin(), records.end());
    });
}

Result<SyncQueries::Private::Newest> SyncQueries::Private::newestOwn(Entity entity,
                                                                     const RecordId &record)
{
    const auto state = ProfileState::read(*connection);
    const auto key = connection->scalar(
        u"SELECT key FROM %1 WHERE id = ?"_s.arg(QLatin1StringView(spec(entity).table)), record);
    if (!state || !key)
        return std::unexpected(!state ? state.error() : key.error());
    Newest newest;
    return connection
        ->each(
            u"SELECT c.pos, c.chain FROM change_records r JOIN changes c ON c.pos = r.pos"
            " JOIN chains n ON n.chain = c.chain WHERE r.entity = ? AND r.record = ?"
            " AND c.space = 1 AND c.kind IS NOT NULL AND n.device = ?"
            " ORDER BY r.pos DESC LIMIT 1"_s,
            [&](Statement &row) {
                newest = {row.integer(0), static_cast<int>(row.integer(1))};
                return false;
            },
            static_cast<int>(entity), key->toLongLong(), state->device)
        .transform([&] { return newest; });
}

Result<bool> SyncQueries::isSharing()
{
    return ProfileState::read(*d->connection).transform([](const ProfileState &state) {
        return state.newRecords == sync::Space::Shared;
    });
}

Result<RecordId> SyncQueries::thisDevice()
{
    return ProfileState::read(*d->connection).transform([](const ProfileState &state) {
        return state.device;
    });
}

Result<QString> SyncQueries::deviceName(const RecordId &device)
{
    return d->deviceName(device);
}

Result<std::vector<PendingRecord>> SyncQueries::pending(const QString &target, qint64 most)
{
    return d->targets(target).and_then(
        [&](const auto &targets) -> Result<std::vector<PendingRecord>> {
            if (targets.front().refusal)
                return {};
            return d->pending(targets.front(), most);
        });
}

Result<qint64> SyncQueries::pendingCount(const QString &target)
{
    return pending(target).transform(
        [](const auto &records) { return static_cast<qint64>(records.size()); });
}

Result<QSet<RecordId>> SyncQueries::pendingAmong(Entity entity, std::span<const RecordId> records)
{
    const auto targets = d->targets();
    if (!targets)
        return std::unexpected(targets.error());
    QSet<RecordId> found;
    for (const RecordId &record : records) {
        const auto newest = d->newestOwn(entity, record);
        if (!newest)
            return std::unexpected(newest.error());
        const auto lacksIt = [&](const auto &sent) {
            return !sent.refusal && !sent.has(newest->chain, newest->pos);
        };
        if (newest->pos && (targets->empty() || std::ranges::any_of(*targets, lacksIt)))
            found.insert(record);
    }
    return found;
}

Result<RecordPlaces> SyncQueries::places(Entity entity, const RecordId &record)
{
    RecordPlaces places;
    const auto newest = d->newestOwn(entity, record);
    const auto targets = d->targets();
    const auto space = d->connection->scalar(
        u"SELECT space FROM %1 WHERE id = ?"_s.arg(QLatin1StringView(spec(entity).table)), record);
    if (!newest || !targets || !space)
        return std::unexpected(!newest    ? newest.error()
                               : !targets ? targets.error()
                                          : space.error());
    if (space->isNull())
        return failure(ErrorCode::NotFound, record.toHex());
    places.isLocal = space->toInt() == static_cast<int>(sync::Space::Local);
    bool isElsewhere = false;
    for (const auto &sent : *targets) {
        const bool has = !places.isLocal && sent.has(newest->chain, newest->pos);
        isElsewhere |= has;
        places.targets.push_back({sent.target, has});
    }
    std::vector<PeerPlace> peers;
    Result<void> done = d->connection->each(
        u"SELECT device, max(acknowledged), max(seen) FROM sync_peers GROUP BY device"
        " ORDER BY device"_s,
        [&](Statement &row) {
            const bool has = !places.isLocal && newest->pos <= row.integer(1);
            isElsewhere |= has;
            peers.push_back({row.id(0), {}, has, row.integer(2)});
            return true;
        });
    for (PeerPlace &peer : peers) {
        const auto name = done ? d->deviceName(peer.device) : std::unexpected(done.error());
        if (!name)
            return std::unexpected(name.error());
        peer.deviceName = *name;
    }
    places.peers = std::move(peers);
    places.isOnlyHere = !isElsewhere;
    return done.transform([&] { return std::move(places); });
}

Result<std::vector<RecoveredValue>> SyncQueries::recovered()
{
    std::vector<RecoveredValue> values;
    std::vector<std::pair<qint64, int>> names;
    Result<void> done = d->connection->each(
        u"SELECT pos, op FROM recovered WHERE settled <= 0 ORDER BY pos, op"_s,
        [&](Statement &row) {
            names.emplace_back(row.integer(0), static_cast<int>(row.integer(1)));
            return true;
        });
    for (const auto &[pos, place] : names) {
        const auto take = [&](const LoggedChange &logged) -> Result<bool> {
            const auto &ops = logged.change.ops;
            const sync::Op &op = ops[std::min(static_cast<size_t>(place), ops.size() - 1)];
            const FieldSpec *field = findField(op.entity, op.field);
            if (!field)
                return false;
            const auto kind = static_cast<Entity>(op.entity);
            const RecordId device = logged.change.chain.device;
            const auto title = d->title(kind, op.record);
            const auto name = d->deviceName(device);
            if (!title || !name)
                return std::unexpected(!title ? title.error() : name.error());
            values.push_back({pos, place, kind, op.record, *title, field->field, op.element,
                              op.value, device, *name, op.at.value_or(logged.change.hlc).ms()});
            return false;
        };
        done = done.and_then([&] { return d->log.each(pos, pos, take); });
    }
    return done.transform([&] { return std::move(values); });
}

Result<std::vector<NotSynced>> SyncQueries::notSynced()
{
    std::vector<NotSynced> list;
    const auto targets = d->targets();
    if (!targets)
        return std::unexpected(targets.error());
    for (const auto &sent : *targets) {
        if (!sent.refusal)
            continue;
        const auto records = d->pending(sent);
        if (!records)
            return std::unexpected(records.error());
        for (const PendingRecord &record : *records) {
            const auto title = d->title(record.entity, record.record);
            if (!title)
                return std::unexpected(title.error());
            list.push_back({record.entity, record.record, *title, sent.target, *sent.refusal,
                            sent.refusedAtMs});
        }
    }
    return list;
}

} // namespace sennight

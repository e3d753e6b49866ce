// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records that live although somebody deleted them: noticed, listed, and seen by a person.
#include "put_back_p.h"

#include "store_p.h"
#include "sync_queries_p.h"

#include <algorithm>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::Head;
using sync::Register;

/// Where the log has what met: the delete, and an op that it had not seen.
struct Meeting
{
    qint64 deletion = 0;
    qint64 edit = 0;
    qsizetype op = 0;
};

/// Two concurrent edits of one delete: this device's own says more to the person here.
std::pair<const Register *, const Head *>
tellingEdit(const std::vector<std::pair<const Register *, const Head *>> &kept,
            const RecordId &device)
{
    return *std::ranges::max_element(kept, [&](const auto &left, const auto &right) {
        const bool isLeftOwn = left.second->dot.chain.device == device;
        const bool isRightOwn = right.second->dot.chain.device == device;
        return isLeftOwn != isRightOwn ? isRightOwn : headsInOrder(*left.second, *right.second);
    });
}

/// Nothing where the log does not have them.
Result<std::optional<Meeting>> meetingOf(ChangeLog &log, const sync::RecordState &state,
                                         const RecordId &device)
{
    const auto kept = state.headsAgainstDelete();
    if (kept.empty())
        return std::nullopt;
    const Register *life = state.find(static_cast<quint8>(numberOf(Field::TodoDeleted)));
    const auto deletion =
        std::ranges::find_last(life->heads, Value(true), &Head::value); // there is one
    const auto [reg, head] = tellingEdit(kept, device);
    const auto deleted = log.at(deletion.begin()->dot);
    const auto edited = log.at(head->dot);
    if (!deleted || !edited)
        return std::unexpected(!deleted ? deleted.error() : edited.error());
    if (!*deleted || !*edited)
        return std::nullopt;
    const sync::Op *op = (*edited)->find(state.entity(), state.record(), reg->field, reg->element);
    if (!op)
        return std::nullopt;
    return Meeting{(*deleted)->pos, (*edited)->pos, op - (*edited)->change.ops.data()};
}

} // namespace

Result<int> notePutBack(Writer &writer)
{
    // Who joins an account takes over its past first, which is no news.
    if (writer.state().newRecords != sync::Space::Shared)
        return 0;
    const qint64 now = writer.clock().nowMs();
    int noted = 0;
    for (const auto &[entity, id] : writer.rows().putBack()) {
        if (entity == Entity::Setting)
            continue;
        const auto record = writer.records().find(static_cast<quint8>(entity), id);
        if (!record)
            return std::unexpected(record.error());
        const auto meeting = *record
                                 ? meetingOf(writer.log(), (*record)->state, writer.state().device)
                                 : Result<std::optional<Meeting>>();
        if (!meeting)
            return std::unexpected(meeting.error());
        if (!*meeting)
            continue;
        const Result<void> listed = writer.connection().run(
            u"INSERT OR REPLACE INTO put_back VALUES(?, ?, ?, ?, ?, ?)"_s, static_cast<int>(entity),
            id, now, (*meeting)->deletion, (*meeting)->edit, (*meeting)->op);
        if (!listed)
            return std::unexpected(listed.error());
        ++noted;
    }
    if (noted == 0)
        return 0;
    return writer.connection()
        .run(u"DELETE FROM put_back WHERE at <= ?"_s, now - putBackToldMs)
        .transform([&] { return noted; });
}

Result<Committed> Store::settlePutBack(std::span<const PutBackSeen> seen)
{
    return d->transact(
        {RecordId::random(d->writer.random()), ActionKind::Settle, {}, UndoState::Settled},
        [&]() -> Result<void> {
            d->writer.noteState();
            Result<void> done;
            for (const PutBackSeen &news : seen) {
                done = done.and_then([&] {
                    return d->connection->run(
                        u"DELETE FROM put_back WHERE entity = ? AND id = ? AND at = ?"_s,
                        static_cast<int>(news.entity), news.record, news.noticedMs);
                });
            }
            return done;
        });
}

Result<PutBackSide>
SyncQueries::Private::sideAt(qint64 pos, const std::function<void(const sync::Change &)> &look)
{
    PutBackSide side;
    const auto take = [&](const LoggedChange &logged) -> Result<bool> {
        side.device = logged.change.chain.device;
        side.atMs = logged.change.hlc.ms();
        if (look)
            look(logged.change);
        return false;
    };
    const auto own = ownDevices();
    const Result<void> read = own ? log.each(pos, pos, take) : std::unexpected(own.error());
    const auto name = read ? deviceName(side.device) : std::unexpected(read.error());
    if (!name)
        return std::unexpected(name.error());
    side.deviceName = *name;
    side.isMine = own->contains(side.device);
    return side;
}

Result<std::vector<PutBack>> SyncQueries::putBack(qint64 nowMs)
{
    struct Noted
    {
        PutBack told;
        qint64 deletion = 0;
        qint64 edit = 0;
        size_t op = 0;
    };
    std::vector<Noted> all;
    Result<void> done = d->connection->each(
        u"SELECT entity, id, at, deletion, edit, op FROM put_back WHERE at > ?"
        " ORDER BY at DESC, entity, id"_s,
        [&](Statement &row) {
            PutBack told;
            told.entity = static_cast<Entity>(row.integer(0));
            told.record = row.id(1);
            told.noticedMs = row.integer(2);
            all.push_back({std::move(told), row.integer(3), row.integer(4),
                           static_cast<size_t>(row.integer(5))});
            return true;
        },
        nowMs - putBackToldMs);
    std::vector<PutBack> list;
    for (Noted &noted : all) {
        const auto isStill = done ? d->livesAgainstDelete(noted.told.entity, noted.told.record)
                                  : std::unexpected(done.error());
        if (!isStill)
            return std::unexpected(isStill.error());
        if (!*isStill)
            continue;
        PutBack &told = noted.told;
        const auto title = d->title(told.entity, told.record);
        auto deleted = d->sideAt(noted.deletion, {});
        auto edited = d->sideAt(noted.edit, [&](const sync::Change &change) {
            const sync::Op &op = change.ops[std::min(noted.op, change.ops.size() - 1)];
            if (const FieldSpec *field = findField(op.entity, op.field)) {
                told.field = field->field;
                told.value = op.value;
            }
        });
        if (!title || !deleted || !edited)
            return std::unexpected(!title     ? title.error()
                                   : !deleted ? deleted.error()
                                              : edited.error());
        told.title = *title;
        told.deleted = *std::move(deleted);
        told.edited = *std::move(edited);
        list.push_back(std::move(told));
    }
    return done.transform([&] { return std::move(list); });
}

// Deleted again, or brought back by somebody who knew that it was deleted: then it is no news.
Result<bool> SyncQueries::Private::livesAgainstDelete(Entity entity, const RecordId &record)
{
    bool lives = false;
    return tables
        .load(
            static_cast<quint8>(entity), std::span(&record, 1),
            [&](const StoredRecord &stored) { lives = !stored.state.headsAgainstDelete().empty(); })
        .transform([&] { return lives; });
}

} // namespace sennight

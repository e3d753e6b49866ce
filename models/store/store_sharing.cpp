// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is shared, with whom, and what stays on this device.
#include "store.h"

#include "action_commit_p.h"
#include "restating_p.h"
#include "space_scope_p.h"
#include "store_p.h"
#include "sync_queries.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::Space;

constexpr auto nameFact = "device.name"_L1;

QString asJson(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

Action namingOf(const RecordId &device, const QString &name)
{
    const QString key = deviceNameSetting(device);
    return {.edits = {{settingId(key), Field::SettingKey, key, {}},
                      {settingId(key), Field::SettingValue, asJson(name), {}}}};
}

} // namespace

Result<void> Store::joinAs(const RecordId &device, const QString &name)
{
    if (Result<void> allowed = d->mayWrite(); !allowed)
        return allowed;
    Result<void> done = d->writer.begin();
    if (!done)
        return done;
    if (d->writer.state().device != device) {
        for (const Space space : {Space::Local, Space::Shared})
            done = done.and_then([&] { return d->writer.retireChain(space); });
        d->writer.state().device = device;
    }
    done = done.and_then([&] {
                   return d->connection->run(u"INSERT OR REPLACE INTO sync_facts VALUES(?, ?)"_s,
                                             QString(nameFact), cleanDeviceName(name).toUtf8());
               })
               .and_then([&] { return d->writer.finish(); });
    if (!done)
        d->writer.abandon();
    return done;
}

bool Store::isSharing() const
{
    const auto state = ProfileState::read(*d->connection);
    return state && state->newRecords == Space::Shared;
}

Result<Committed> Store::shareEverything(const Progress &progress)
{
    const auto name =
        d->connection->scalar(u"SELECT value FROM sync_facts WHERE name = ?"_s, QString(nameFact));
    if (!name)
        return std::unexpected(name.error());
    const auto work = [&]() -> Result<void> {
        d->writer.state().newRecords = Space::Shared;
        d->writer.noteState();
        SpaceScope scope(*d->connection);
        const auto kept = scope.keptHere();
        if (!kept)
            return std::unexpected(kept.error());
        const auto names =
            scope.livingIn(Space::Local, [&](const RecordId &id) { return !kept->contains(id); });
        if (!names)
            return std::unexpected(names.error());
        return sennight::restate(d->writer, *names, Space::Shared, progress)
            .and_then([&]() -> Result<void> {
                if (name->isNull())
                    return {};
                const Action naming =
                    namingOf(d->writer.state().device, QString::fromUtf8(name->toByteArray()));
                return groupEdits(naming).and_then([&](const std::vector<RecordEdits> &groups) {
                    return writeEdits(d->writer, groups, {});
                });
            });
    };
    return d->transact(
        {RecordId::random(d->writer.random()), ActionKind::Restate, {}, UndoState::Settled}, work);
}

Result<qint64> Store::recordsToShare(std::span<const RecordId> projectsHere)
{
    SpaceScope scope(*d->connection);
    const auto kept = scope.keptHere();
    const auto chosen = scope.belongingTo({projectsHere.begin(), projectsHere.end()});
    if (!kept || !chosen)
        return std::unexpected(!kept ? kept.error() : chosen.error());
    return scope
        .livingIn(Space::Local,
                  [&](const RecordId &id) { return !kept->contains(id) && !chosen->contains(id); })
        .transform([](const std::vector<RecordName> &names) { return std::ssize(names); });
}

Result<Committed> Store::nameDevice(const RecordId &device, const QString &name)
{
    return commit(namingOf(device, cleanDeviceName(name)));
}

// Before sharing begins it is part of that, which has no undo.
Result<ActionLabel> Store::Private::switchLabel(const RecordId &project)
{
    const auto title = connection->scalar(u"SELECT title FROM projects WHERE id = ?"_s, project);
    if (!title)
        return std::unexpected(title.error());
    const auto state = ProfileState::read(*connection);
    if (!state)
        return std::unexpected(state.error());
    const bool isSharing = state->newRecords == Space::Shared;
    return ActionLabel{RecordId::random(writer.random()),
                       isSharing ? ActionKind::Edit : ActionKind::Restate, title->toString(),
                       isSharing ? UndoState::Done : UndoState::Settled};
}

Result<Committed> Store::keepHere(const RecordId &project, bool deleteElsewhere,
                                  const Progress &progress)
{
    const Action marking{.edits = {{project, Field::ProjectLocalOnly, true, {}}}};
    const auto groups = groupEdits(marking);
    if (!groups)
        return std::unexpected(groups.error());
    const auto work = [&]() -> Result<void> {
        const auto moves = ScopeMoves::of(*groups, d->writer);
        if (!moves)
            return std::unexpected(moves.error());
        return sennight::restate(d->writer, moves->home, Space::Local, progress)
            .and_then([&] {
                return deleteElsewhere ? deleteShared(d->writer, moves->home) : Result<void>();
            })
            .and_then([&] { return writeEdits(d->writer, *groups, {}); });
    };
    return d->switchLabel(project).and_then(
        [&](ActionLabel &&label) { return d->transact(std::move(label), work); });
}

Result<Committed> Store::shareProject(const RecordId &project, const Progress &progress)
{
    const Action unmarking{.edits = {{project, Field::ProjectLocalOnly, Value(), {}}}};
    const auto groups = groupEdits(unmarking);
    if (!groups)
        return std::unexpected(groups.error());
    const auto work = [&] {
        return writeEdits(d->writer, *groups, {}).and_then([&] {
            return shareRoots(d->writer, {project}, progress);
        });
    };
    return d->switchLabel(project).and_then(
        [&](ActionLabel &&label) { return d->transact(std::move(label), work); });
}

// As the same edits would by hand: what they take home leaves the shared space before, and what
// they let out is shared after.
Result<void> Store::Private::invertInItsSpace(Inversion &inversion, const UndoEntry &entry)
{
    if (writer.state().newRecords != Space::Shared)
        return inversion.run(entry);
    Action moving;
    if (auto edits = inversion.movingEdits(entry))
        moving.edits = *std::move(edits);
    else
        return std::unexpected(edits.error());
    const auto groups = groupEdits(moving);
    const auto moves = groups ? ScopeMoves::of(*groups, writer)
                              : Result<ScopeMoves>(std::unexpected(groups.error()));
    if (!moves)
        return std::unexpected(moves.error());
    std::vector<RecordName> deletedAgain;
    std::ranges::copy_if(
        moves->home, std::back_inserter(deletedAgain),
        [&](const RecordName &name) { return inversion.takenBack().contains(name.id); });
    return sennight::restate(writer, moves->home, Space::Local, {})
        .and_then([&] { return deleteShared(writer, deletedAgain); })
        .and_then([&] { return inversion.run(entry); })
        .and_then([&] { return shareRoots(writer, moves->out, {}); });
}

Result<void> Store::leaveAccount()
{
    if (Result<void> allowed = d->mayWrite(); !allowed)
        return allowed;
    Result<void> done = d->writer.begin();
    if (!done)
        return done;
    done = d->writer.rows().retireShared().and_then([&] { return d->writer.log().retireShared(); });
    d->writer.state().chain(Space::Shared) = {};
    d->writer.state().newRecords = Space::Local;
    done = done.and_then([&] { return d->writer.finish(); });
    if (!done)
        d->writer.abandon();
    return done;
}

Result<Committed> Store::settleRecovered(qint64 pos, int op, bool apply)
{
    Action action{.kind = ActionKind::Settle};
    const auto logged =
        d->writer.log().each(pos, pos, [&](const LoggedChange &change) -> Result<bool> {
            const auto &ops = change.change.ops;
            if (op < 0 || op >= static_cast<int>(ops.size()))
                return false;
            const sync::Op &of = ops[static_cast<size_t>(op)];
            const FieldSpec *field = findField(of.entity, of.field);
            if (field)
                action.edits.push_back({of.record, field->field, of.value, of.element});
            return false;
        });
    if (!logged)
        return std::unexpected(logged.error());
    if (action.edits.empty())
        return failure(ErrorCode::NotFound, QString::number(pos));
    const auto groups = groupEdits(action);
    if (!groups)
        return std::unexpected(groups.error());
    return d->transact(
        {RecordId::random(d->writer.random()), ActionKind::Settle, {}, UndoState::Done},
        [&]() -> Result<void> {
            d->writer.noteState();
            const Result<void> applied = apply ? d->writeInItsSpace(*groups, {}) : Result<void>();
            return applied.and_then([&] {
                const qint64 by = d->writer.wroteSomething() ? d->writer.positions().first : 1;
                return d->connection->run(
                    u"UPDATE recovered SET settled = ? WHERE pos = ? AND op = ?"_s, by, pos, op);
            });
        });
}

} // namespace sennight

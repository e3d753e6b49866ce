// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote_apply_p.h"

#include "put_back_p.h"
#include "sync_log_p.h"

#include "domain/mass_deletion.h"

#include <algorithm>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::Change;
using sync::ChangeId;
using sync::Op;

constexpr size_t changesAtOnce = 256;

QByteArray toBytes(const ChangeId &id)
{
    return id.view().toByteArray();
}

// In full, before anything of it is believed. A newer version may allow what this one does not.
bool isSound(const Change &change)
{
    if (change.space != sync::Space::Shared || change.seq == 0 || change.ops.empty())
        return false;
    if ((change.seq == 1) != (change.prev == ChangeId{}))
        return false;
    if (change.schema > schemaVersion)
        return true;
    return std::ranges::all_of(change.ops, [](const Op &op) {
        const FieldSpec *field = findField(op.entity, op.field);
        return !field || validate(field->field, op.element, op.value).has_value();
    });
}

} // namespace

Result<RemoteOutcome> RemoteApply::run(std::span<const QByteArray> changes)
{
    if (const Result<void> begun = m_writer.begin(); !begun)
        return std::unexpected(begun.error());
    Result<void> done = take(changes).and_then([&] { return m_writer.finish(); });
    if (!done) {
        m_writer.abandon();
        return std::unexpected(done.error());
    }
    return takeOutcome();
}

Result<void> RemoteApply::take(std::span<const QByteArray> changes, bool alsoWaiting)
{
    return m_cuts.read(m_writer.connection())
        .and_then([&] { return alsoWaiting ? retryAllWaiting() : Result<void>(); })
        .and_then([&] { return takeAll(changes); })
        .and_then([&] { return m_writer.rows().flush(); })
        .and_then([&] { return guardMassDeletion(); })
        .and_then([&] { return writeTips(); })
        .and_then([&] { return countWaiting(); })
        .and_then([&] { return notePutBack(m_writer); })
        .transform([&](int putBack) {
            m_outcome.putBack = putBack;
            m_outcome.conflicts = m_writer.rows().newlyInConflict();
            m_outcome.committed = m_writer.committed();
            m_outcome.committed.action = {};
            m_outcome.committed.kind = ActionKind::Edit;
            m_outcome.committed.subject.clear();
        });
}

RemoteOutcome RemoteApply::takeOutcome()
{
    return std::move(m_outcome);
}

Result<qint64> RemoteApply::liveRecords()
{
    qint64 sum = 0;
    for (const EntitySpec &entity : entities()) {
        const auto live = m_writer.connection().scalar(
            u"SELECT count(*) FROM %1 WHERE deleted = 0"_s.arg(QLatin1StringView(entity.table)));
        if (!live)
            return std::unexpected(live.error());
        sum += live->toLongLong();
    }
    return sum;
}

// Nothing of this transaction is on the disk yet.
Result<void> RemoteApply::guardMassDeletion()
{
    m_outcome.deleted = m_writer.rows().deletedRecords();
    if (m_outcome.deleted <= fewDeletions)
        return {};
    const Result<qint64> live = liveRecords();
    if (!live)
        return std::unexpected(live.error());
    if (!isMassDeletion(m_outcome.deleted, *live + m_outcome.deleted))
        return {};
    return m_backUp().transform([&](const QString &backup) { m_outcome.backup = backup; });
}

Result<void> RemoteApply::countWaiting()
{
    return m_writer.connection()
        .scalar(u"SELECT count(*) FROM pending_changes"_s)
        .transform([&](const QVariant &count) { m_outcome.waiting = count.toInt(); });
}

// Those that wait for themselves needed a newer program; this may be it.
Result<void> RemoteApply::retryUnreadable()
{
    Batch batch;
    const Result<void> read = m_writer.connection().each(
        u"SELECT bytes FROM pending_changes WHERE waits_for = id"_s, [&](Statement &row) {
            std::optional<Incoming> incoming = this->read(row.bytes(0));
            if (incoming && incoming->change.minReader <= schemaVersion)
                batch.push_back(std::move(*incoming));
            return true;
        });
    if (!read || batch.empty())
        return read;
    for (const Incoming &incoming : batch) {
        const Result<void> taken = m_writer.connection().run(
            u"DELETE FROM pending_changes WHERE id = ?"_s, toBytes(incoming.id));
        if (!taken)
            return taken;
    }
    return takeBatch(std::move(batch));
}

Result<void> RemoteApply::retryAllWaiting()
{
    Batch batch;
    return m_writer.connection()
        .each(u"SELECT bytes FROM pending_changes"_s,
              [&](Statement &row) {
                  if (std::optional<Incoming> incoming = this->read(row.bytes(0)))
                      batch.push_back(std::move(*incoming));
                  return true;
              })
        .and_then([&] { return m_writer.connection().execute(u"DELETE FROM pending_changes"_s); })
        .and_then([&] { return takeBatch(std::move(batch)); })
        .and_then([&] { return applyWaiting(); });
}

Result<void> RemoteApply::takeAll(std::span<const QByteArray> changes)
{
    if (Result<void> retried = retryUnreadable(); !retried)
        return retried;
    for (size_t i = 0; i < changes.size(); i += changesAtOnce) {
        Batch batch;
        for (const QByteArray &bytes :
             changes.subspan(i, std::min(changesAtOnce, changes.size() - i))) {
            if (std::optional<Incoming> incoming = read(bytes))
                batch.push_back(std::move(*incoming));
            else
                ++m_outcome.refused;
        }
        const Result<void> taken =
            takeBatch(std::move(batch)).and_then([&] { return applyWaiting(); });
        if (!taken)
            return taken;
    }
    return {};
}

std::optional<RemoteApply::Incoming> RemoteApply::read(const QByteArray &bytes)
{
    Result<Change> change = sync::decode(bytes);
    if (!change || !isSound(*change))
        return std::nullopt;
    return Incoming{ChangeId::of(bytes), std::move(*change), bytes};
}

Result<void> RemoteApply::takeBatch(Batch batch)
{
    Result<void> done = prefetch(batch);
    for (Incoming &incoming : batch) {
        if (!done)
            return done;
        done = take(std::move(incoming));
    }
    return done.and_then([&] { return m_writer.rows().flush(); });
}

// All their records at once; asking for each alone costs as much as writing it.
Result<void> RemoteApply::prefetch(const Batch &batch)
{
    std::map<quint8, std::vector<RecordId>> ids;
    for (const Incoming &incoming : batch) {
        for (const Op &op : incoming.change.ops) {
            std::vector<RecordId> &wanted = ids[op.entity];
            if (wanted.empty() || wanted.back() != op.record)
                wanted.push_back(op.record);
        }
    }
    for (const auto &[entity, wanted] : ids) {
        if (Result<void> read = m_writer.records().prefetch(entity, wanted); !read)
            return read;
    }
    return {};
}

Result<void> RemoteApply::take(Incoming incoming)
{
    const Change &change = incoming.change;
    const Result<bool> known = isHere(change.chain, change.seq, incoming.id);
    if (!known)
        return std::unexpected(known.error());
    if (*known) {
        ++m_outcome.known;
        return {};
    }
    const Result<bool> beyond =
        m_cuts.isBeyond(m_writer.log(), {change.chain, change.seq, incoming.id});
    if (!beyond)
        return std::unexpected(beyond.error());
    if (*beyond)
        return cutOff(incoming);
    if (change.minReader > schemaVersion)
        return keepWaiting(incoming, incoming.id);
    const auto missing = missingBefore(incoming);
    if (!missing)
        return std::unexpected(missing.error());
    return *missing ? keepWaiting(incoming, **missing) : apply(std::move(incoming));
}

Result<quint64> RemoteApply::lastSeqOf(const sync::ChainId &chain)
{
    const auto known = m_lastSeqs.constFind(chain);
    if (known != m_lastSeqs.cend())
        return *known;
    const Result<int> number = m_writer.log().numberOf(chain, sync::Space::Shared);
    if (!number)
        return std::unexpected(number.error());
    return m_writer.connection()
        .scalar(u"SELECT max(seq) FROM changes WHERE chain = ? AND space <> 2"_s, *number)
        .transform(
            [&](const QVariant &seq) { return *m_lastSeqs.insert(chain, seq.toULongLong()); });
}

Result<bool> RemoteApply::isHere(const sync::ChainId &chain, quint64 seq, const ChangeId &id)
{
    if (m_here.contains(id))
        return true;
    const Result<quint64> last = lastSeqOf(chain);
    if (!last)
        return std::unexpected(last.error());
    if (seq > *last)
        return false;
    const Result<bool> found = m_writer.log().isShared(sync::Tip{chain, seq, id});
    if (found && *found)
        m_here.insert(id);
    return found;
}

Result<bool> RemoteApply::isHereOrCutOff(const sync::Tip &tip)
{
    const Result<bool> here = isHere(tip.chain, tip.seq, tip.id);
    return !here || *here || m_cuts.isEmpty() ? here : m_cuts.isBeyond(m_writer.log(), tip);
}

// It came after its device was removed: kept for the list of what was recovered, and not applied.
Result<void> RemoteApply::cutOff(const Incoming &incoming)
{
    ++m_outcome.known;
    m_here.insert(incoming.id);
    m_appliedNow.push_back(incoming.id);
    const Result<bool> listed =
        m_writer.log().contains(incoming.change.chain, incoming.change.seq, incoming.id);
    if (!listed || *listed)
        return listed.transform([](bool) {});
    return m_writer.log()
        .append(incoming.change, incoming.id, incoming.bytes, std::nullopt)
        .and_then([&](qint64 pos) {
            return m_writer.log().setPlace(pos, Place::CutOff).and_then([&] {
                return noteRecovered(m_writer.connection(), pos, incoming.change);
            });
        })
        .transform([&](int count) { m_recovered += count; });
}

Result<std::optional<ChangeId>> RemoteApply::missingBefore(const Incoming &incoming)
{
    const Change &change = incoming.change;
    if (change.seq > 1) {
        const Result<bool> here = isHereOrCutOff({change.chain, change.seq - 1, change.prev});
        if (!here)
            return std::unexpected(here.error());
        if (!*here)
            return change.prev;
    }
    for (const sync::Tip &dep : change.deps) {
        const Result<bool> here = isHereOrCutOff(dep);
        if (!here)
            return std::unexpected(here.error());
        if (!*here)
            return dep.id;
    }
    return std::optional<ChangeId>();
}

// A peer knows more of the chain that we write than we do: our file was set back.
Result<void> RemoteApply::meetOwnChain(const Change &change)
{
    const ProfileState &state = m_writer.state();
    const OwnChain &own = state.chains[size_t(change.space)];
    const bool ours = change.chain == sync::ChainId{state.device, own.incarnation};
    return ours ? m_writer.retireChain(change.space) : Result<void>();
}

Result<void> RemoteApply::apply(Incoming incoming)
{
    if (Result<void> met = meetOwnChain(incoming.change); !met)
        return met;
    const Result<qint64> pos =
        m_writer.log().append(incoming.change, incoming.id, incoming.bytes, std::nullopt);
    if (!pos)
        return std::unexpected(pos.error());
    const Change &change = incoming.change;
    ProfileState &state = m_writer.state();
    state.clock = sync::Hlc::seen(state.clock, change.hlc, m_writer.clock().nowMs());
    state.lastArrival = *pos;
    m_actions.insert(change.action);
    m_here.insert(incoming.id);
    const sync::Tip self{change.chain, change.seq, incoming.id};
    const Result<bool> continued = isContinued(self);
    if (!continued)
        return std::unexpected(continued.error());
    m_lastSeqs[change.chain] = std::max(m_lastSeqs.value(change.chain), change.seq);
    if (!m_newTips.remove(change.prev) && change.seq > 1)
        m_oldTips.emplace_back(change.chain, change.prev);
    if (!*continued)
        m_newTips.insert(incoming.id, {self, *pos});
    m_appliedNow.push_back(incoming.id);
    ++m_outcome.applied;
    return m_writer.rows().apply({*pos, incoming.id, std::move(incoming.change), std::nullopt});
}

// What was lost here comes again after what follows it.
Result<bool> RemoteApply::isContinued(const sync::Tip &change)
{
    const Result<quint64> last = lastSeqOf(change.chain);
    if (!last || *last <= change.seq)
        return last.transform([](quint64) { return false; });
    const Result<int> number = m_writer.log().numberOf(change.chain, sync::Space::Shared);
    if (!number)
        return std::unexpected(number.error());
    std::vector<qint64> next;
    Result<void> done = m_writer.connection().each(
        u"SELECT pos FROM changes WHERE chain = ? AND seq = ? AND space = 1"_s,
        [&](Statement &row) {
            next.push_back(row.integer(0));
            return true;
        },
        *number, change.seq + 1);
    bool isContinued = false;
    for (const qint64 pos : next) {
        done = done.and_then([&] {
            return m_writer.log().each(pos, pos, [&](const LoggedChange &logged) -> Result<bool> {
                isContinued |= logged.change.prev == change.id;
                return true;
            });
        });
    }
    return done.transform([&] { return isContinued; });
}

Result<void> RemoteApply::keepWaiting(const Incoming &incoming, const ChangeId &missing)
{
    if (!m_waiting) {
        const Result<void> read = m_writer.connection().each(
            u"SELECT count(*), coalesce(sum(length(bytes)), 0) FROM pending_changes"_s,
            [&](Statement &row) {
                m_waiting.emplace(row.integer(0), row.integer(1));
                return false;
            });
        if (!read)
            return read;
    }
    auto &[count, bytes] = *m_waiting;
    if (count >= mostWaiting || bytes + incoming.bytes.size() > mostWaitingBytes) {
        ++m_outcome.refused;
        m_isOverfull = true;
        return {};
    }
    ++count;
    bytes += incoming.bytes.size();
    return m_writer.connection().run(u"INSERT OR REPLACE INTO pending_changes VALUES(?, ?, ?)"_s,
                                     toBytes(incoming.id), toBytes(missing), incoming.bytes);
}

Result<void> RemoteApply::applyWaiting()
{
    const auto any =
        m_writer.connection().scalar(u"SELECT EXISTS(SELECT 1 FROM pending_changes)"_s);
    if (!any)
        return std::unexpected(any.error());
    while (any->toBool() && !m_appliedNow.empty()) {
        Batch batch;
        for (const ChangeId &id : std::exchange(m_appliedNow, {})) {
            const auto waiting = takeWaitingFor(id);
            if (!waiting)
                return std::unexpected(waiting.error());
            for (const QByteArray &bytes : *waiting) {
                if (std::optional<Incoming> incoming = read(bytes))
                    batch.push_back(std::move(*incoming));
            }
        }
        if (Result<void> taken = takeBatch(std::move(batch)); !taken)
            return taken;
    }
    m_appliedNow.clear();
    return {};
}

Result<std::vector<QByteArray>> RemoteApply::takeWaitingFor(const ChangeId &id)
{
    std::vector<QByteArray> waiting;
    const Result<void> read = m_writer.connection().each(
        u"SELECT bytes FROM pending_changes WHERE waits_for = ?"_s,
        [&](Statement &row) {
            waiting.push_back(row.bytes(0));
            return true;
        },
        toBytes(id));
    if (!read)
        return std::unexpected(read.error());
    m_waiting.reset();
    if (waiting.empty())
        return waiting;
    return m_writer.connection()
        .run(u"DELETE FROM pending_changes WHERE waits_for = ?"_s, toBytes(id))
        .transform([&] { return std::move(waiting); });
}

Result<void> RemoteApply::writeTips()
{
    for (const auto &[chain, id] : m_oldTips) {
        const Result<void> gone = m_writer.log().removeTip(chain, id);
        if (!gone)
            return gone;
    }
    for (const NewTip &tip : std::as_const(m_newTips)) {
        const Result<void> added = m_writer.log().addTip(tip.tip, tip.pos);
        if (!added)
            return added;
    }
    return {};
}

} // namespace sennight

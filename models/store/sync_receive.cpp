// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes in, and the small facts that are kept beside it.
#include "sync_log_p.h"

#include "cut_rules_p.h"
#include "remote_apply_p.h"
#include "store_p.h"

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::Incoming;

} // namespace

Result<SyncLog::Taken> SyncLog::take(std::span<const QByteArray> changes,
                                     const std::function<Result<void>()> &keepMore)
{
    RemoteApply apply(writer(), [this] { return m_store.d->backUp(BackupReason::BeforeDeletion); });
    const Result<void> done = write([&]() -> Result<void> {
        return apply.take(changes)
            .and_then([&]() -> Result<void> {
                if (apply.isOverfull())
                    return failure(ErrorCode::TooLarge, u"waiting"_s,
                                   u"too many changes wait for others"_s);
                return keepMore();
            })
            .transform([&] { nameOwn(apply.actions()); });
    });
    if (!done)
        return std::unexpected(done.error());
    RemoteOutcome outcome = apply.takeOutcome();
    return Taken{{outcome.applied, outcome.known, outcome.waiting, outcome.refused,
                  outcome.conflicts, outcome.deleted, outcome.backup, outcome.putBack},
                 std::move(outcome.committed),
                 apply.recovered()};
}

// What this process tells of itself its watch need not tell again.
void SyncLog::nameOwn(const QSet<RecordId> &actions)
{
    if (!m_store.d->options.ownActions)
        return;
    for (const RecordId &action : actions)
        m_store.d->options.ownActions->add(action);
}

Result<SyncLog::Taken> SyncLog::receive(const QString &target,
                                        const std::vector<Incoming> &envelopes,
                                        const QByteArray &bookmark)
{
    std::vector<QByteArray> changes;
    for (const Incoming &envelope : envelopes)
        changes.insert(changes.end(), envelope.changes.begin(), envelope.changes.end());
    return take(changes, [&]() -> Result<void> {
        for (const Incoming &envelope : envelopes) {
            if (Result<void> kept = keepEnvelope(envelope); !kept)
                return kept;
        }
        return setBookmark(target, bookmark);
    });
}

Result<SyncLog::Taken> SyncLog::merge(const QString &target, const std::vector<QByteArray> &changes,
                                      const QByteArray &bookmark)
{
    return take(changes, [&] { return setBookmark(target, bookmark); });
}

// This device makes an envelope of what it wrote itself whenever it is wanted.
Result<void> SyncLog::keepEnvelope(const Incoming &envelope)
{
    const sync::ChainId chain = chainOfTag(envelope.chain);
    const QByteArray lastId = envelope.lastId.view().toByteArray();
    const Result<int> number = writer().log().numberOf(chain, sync::Space::Shared);
    if (!number)
        return std::unexpected(number.error());
    const auto isOwn = connection().scalar(
        u"SELECT EXISTS(SELECT 1 FROM changes WHERE chain = ? AND seq = ? AND id = ?"
        " AND kind IS NOT NULL)"_s,
        *number, envelope.lastSeq, lastId);
    if (!isOwn)
        return std::unexpected(isOwn.error());
    if (chain.device == writer().state().device && isOwn->toBool())
        return {};
    return connection().run(u"INSERT OR IGNORE INTO envelopes(chain, first_seq, last_seq, last_id,"
                            " bytes) VALUES(?, ?, ?, ?, ?)"_s,
                            *number, envelope.firstSeq, envelope.lastSeq, lastId,
                            envelope.envelope);
}

Result<void> SyncLog::setBookmark(const QString &target, const QByteArray &bookmark)
{
    return connection().run(u"INSERT INTO sync_targets(target, bookmark) VALUES(?, ?)"
                            " ON CONFLICT(target) DO UPDATE SET bookmark = excluded.bookmark"_s,
                            target, bookmark);
}

Result<QByteArray> SyncLog::bookmark(const QString &target)
{
    return connection()
        .scalar(u"SELECT bookmark FROM sync_targets WHERE target = ?"_s, target)
        .transform([](const QVariant &bookmark) { return bookmark.toByteArray(); });
}

Result<void> SyncLog::keep(const QString &name, const QByteArray &value)
{
    return write([&] {
        return value.isEmpty()
                   ? connection().run(u"DELETE FROM sync_facts WHERE name = ?"_s, name)
                   : connection().run(u"INSERT OR REPLACE INTO sync_facts VALUES(?, ?)"_s, name,
                                      value);
    });
}

Result<QByteArray> SyncLog::kept(const QString &name)
{
    return connection()
        .scalar(u"SELECT value FROM sync_facts WHERE name = ?"_s, name)
        .transform([](const QVariant &value) { return value.toByteArray(); });
}

Result<void> SyncLog::notePeers(const QString &target, const std::vector<sync::PeerState> &peers)
{
    return write([&] {
        Result<void> done = connection().run(u"DELETE FROM sync_peers WHERE target = ?"_s, target);
        for (const sync::PeerState &peer : peers) {
            done = done.and_then([&] {
                return connection().run(u"INSERT OR REPLACE INTO sync_peers VALUES(?, ?, ?, ?)"_s,
                                        target, peer.device.view().toByteArray(), peer.acknowledged,
                                        peer.seenMs);
            });
        }
        return done;
    });
}

Result<void> SyncLog::noteRefusal(const QString &target, sync::RoundEnd reason)
{
    const bool refuses = reason != sync::RoundEnd::Done;
    const QVariant code = refuses ? QVariant(static_cast<int>(reason)) : QVariant();
    const QVariant at = refuses ? QVariant(writer().clock().nowMs()) : QVariant();
    return write([&] {
        return connection().run(u"INSERT INTO sync_targets(target, refusal, refused_at)"
                                " VALUES(?, ?, ?) ON CONFLICT(target) DO UPDATE SET"
                                " refusal = excluded.refusal, refused_at = excluded.refused_at"_s,
                                target, code, at);
    });
}

} // namespace sennight

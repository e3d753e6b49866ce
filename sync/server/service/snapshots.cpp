// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service.h"
#include "stored_snapshot_p.h"
#include "sync/crypto/verify/hashing.h"

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

using protocol::RefusalCode;
using protocol::SnapshotId;

namespace {

std::optional<SnapshotId> snapshotIdIn(const Request &request)
{
    return fixedFromHex<SnapshotId>(
        QByteArrayView(request.path).sliced(QByteArrayView("/v1/snapshots/").size()));
}

std::optional<quint64> offsetIn(const Request &request)
{
    return numberFrom(parameter(request.query, "offset").value_or("0"));
}

} // namespace

StoredSnapshot storedSnapshot(Transaction &transaction, const AccountTag &account,
                              const SnapshotRow &snapshot)
{
    Hashing hashing("sennight snapshot v1");
    quint64 bytes = 0;
    while (bytes < snapshot.bytes) {
        const QByteArray chunk = transaction.chunkAt(account, snapshot.id, bytes);
        if (chunk.isEmpty())
            break;
        hashing.add(chunk);
        bytes += static_cast<quint64>(chunk.size());
    }
    return {bytes, hashing.result()};
}

Answer Service::snapshots(const Request &request)
{
    return reading([&](Transaction &transaction) -> Answer {
        const CallerResult who = caller(request, transaction);
        if (!who)
            return std::unexpected(who.error());
        protocol::Snapshots all{who->row.epoch, {}};
        for (const SnapshotRow &row : transaction.snapshots(who->row.account)) {
            if (row.isSealed)
                all.snapshots.push_back({row.id, row.cut, row.bytes, row.hash,
                                         transaction.snapshotSigners(who->row.account, row.id)});
        }
        return encode(all);
    });
}

Answer Service::uploadChunk(const Request &request)
{
    const auto id = snapshotIdIn(request);
    const auto offset = offsetIn(request);
    if (!id || !offset || request.body.isEmpty())
        return refuse(RefusalCode::Malformed);
    const auto size = static_cast<quint64>(request.body.size());
    if (request.body.size() > protocol::maxChunkBytes ||
        *offset > static_cast<quint64>(protocol::maxSnapshotBytes) - size)
        return refuse(RefusalCode::TooLarge);
    return writing([&](Transaction &transaction) -> Answer {
        CallerResult who = deviceCaller(request, transaction, Lock::Update);
        if (!who)
            return std::unexpected(who.error());
        if (!mayWriteChanges(*who->level()))
            return refuse(RefusalCode::NotAllowed);
        AccountRow &row = who->row;
        auto snapshot = transaction.snapshot(row.account, *id);
        if (!snapshot) {
            dropUnfinished(transaction, row);
            snapshot = {
                .id = *id, .author = *who->session.device, .begunMs = m_clock.nowMs(), .hash = {}};
        }
        if (snapshot->author != *who->session.device || snapshot->isSealed)
            return refuse(RefusalCode::NotAllowed);
        if (*offset != snapshot->bytes)
            return refuse(RefusalCode::WrongOffset, {}, snapshot->bytes);
        if (row.snapshotBytes + size > quotaOf(row))
            return refuse(RefusalCode::QuotaFull);
        transaction.appendChunk(row.account, *id, *offset, request.body);
        snapshot->bytes += size;
        row.snapshotBytes += size;
        transaction.putSnapshot(row.account, *snapshot);
        transaction.updateAccount(row);
        return encode(protocol::Uploaded{snapshot->bytes});
    });
}

Answer Service::downloadChunk(const Request &request)
{
    const auto id = snapshotIdIn(request);
    const auto offset = offsetIn(request);
    if (!id || !offset)
        return refuse(RefusalCode::Malformed);
    return reading([&](Transaction &transaction) -> Answer {
        const CallerResult who = caller(request, transaction);
        if (!who)
            return std::unexpected(who.error());
        const auto snapshot = transaction.snapshot(who->row.account, *id);
        if (!snapshot || !snapshot->isSealed)
            return refuse(RefusalCode::NotFound);
        if (*offset > snapshot->bytes)
            return refuse(RefusalCode::WrongOffset, {}, snapshot->bytes);
        QByteArray chunk = transaction.chunkAt(who->row.account, *id, *offset);
        if (chunk.isEmpty() && *offset < snapshot->bytes)
            return refuse(RefusalCode::Malformed, u"an offset within a chunk"_s);
        return chunk;
    });
}

// The chunks do not change any more once all are here, so they are hashed before the account's row
// is locked.
Answer Service::sealSnapshot(const Request &request)
{
    const auto id = snapshotIdIn(request);
    const auto seal = protocol::decode<protocol::SnapshotSeal>(request.body);
    if (!id || !seal)
        return refuse(RefusalCode::Malformed);
    const Answer hashed = reading([&](Transaction &transaction) -> Answer {
        const CallerResult who = deviceCaller(request, transaction);
        if (!who)
            return std::unexpected(who.error());
        const auto snapshot = transaction.snapshot(who->row.account, *id);
        if (!snapshot)
            return refuse(RefusalCode::NotFound);
        if (snapshot->bytes != seal->bytes)
            return refuse(RefusalCode::WrongOffset, {}, snapshot->bytes);
        const Hash256 hash = snapshot->isSealed
                                 ? snapshot->hash
                                 : storedSnapshot(transaction, who->row.account, *snapshot).hash;
        if (hash != seal->hash)
            return refuse(RefusalCode::Refused, nameOf(CryptoError::Tampered));
        return QByteArray();
    });
    if (!hashed)
        return hashed;
    return writing([&](Transaction &transaction) -> Answer {
        CallerResult who = deviceCaller(request, transaction, Lock::Update);
        if (!who)
            return std::unexpected(who.error());
        auto snapshot = transaction.snapshot(who->row.account, *id);
        if (!snapshot || snapshot->bytes != seal->bytes)
            return refuse(RefusalCode::NotFound);
        return sign(transaction, *who, *snapshot, *seal);
    });
}

Answer Service::sign(Transaction &transaction, Caller &caller, SnapshotRow &snapshot,
                     const protocol::SnapshotSeal &seal)
{
    AccountRow &row = caller.row;
    const DeviceId &device = *caller.session.device;
    if (!mayWriteChanges(*caller.level()) || (!snapshot.isSealed && snapshot.author != device))
        return refuse(RefusalCode::NotAllowed);
    if (seal.epoch != row.epoch)
        return refuse(RefusalCode::OtherEpoch);
    if (!isSignature(seal.signature, protocol::snapshotMessage(row.account, snapshot.id, seal),
                     caller.key()))
        return refuse(RefusalCode::Refused, nameOf(CryptoError::BadSignature));
    if (snapshot.isSealed && (snapshot.cut != seal.cut || snapshot.hash != seal.hash))
        return refuse(RefusalCode::Refused, nameOf(CryptoError::Forked));
    if (!snapshot.isSealed) {
        const quint64 limit = acknowledged(transaction, caller);
        if (seal.cut == 0 || seal.cut > limit)
            return refuse(RefusalCode::Refused, u"NotAcknowledged"_s, limit);
        snapshot.isSealed = true;
        snapshot.cut = seal.cut;
        snapshot.hash = seal.hash;
        transaction.putSnapshot(row.account, snapshot);
    }
    transaction.addSnapshotSigner(row.account, snapshot.id, device, seal.signature);
    const size_t signers = transaction.snapshotSigners(row.account, snapshot.id).size();
    if (!snapshot.isAgreed && signers >= signersNeeded(transaction, caller)) {
        snapshot.isAgreed = true;
        transaction.putSnapshot(row.account, snapshot);
        compact(transaction, row);
        transaction.updateAccount(row);
    }
    return encode(protocol::Empty());
}

// Of those who could sign; whoever has not been here for long keeps nobody waiting.
size_t Service::signersNeeded(Transaction &transaction, const Caller &caller) const
{
    const qint64 since = m_clock.nowMs() - activeMs;
    const auto rows = transaction.devices(caller.row.account);
    const auto able = std::ranges::count_if(rows, [&](const DeviceRow &row) {
        const Member *member = caller.members->find(row.device);
        return row.seenMs >= since && member && !member->revoked && mayWriteChanges(member->level);
    });
    return able > 1 ? 2 : 1;
}

quint64 Service::quotaOf(const AccountRow &row) const
{
    return row.ownQuotaBytes > 0 ? row.ownQuotaBytes : m_options.quotaBytes;
}

void Service::compact(Transaction &transaction, AccountRow &row) const
{
    size_t agreed = 0;
    quint64 cut = 0;
    for (const SnapshotRow &each : transaction.snapshots(row.account)) {
        if (each.isAgreed && ++agreed == 1)
            cut = each.cut;
        const bool outdated =
            each.isAgreed ? agreed > keptSnapshots : each.isSealed && each.cut <= cut;
        if (!outdated)
            continue;
        row.snapshotBytes -= qMin(row.snapshotBytes, each.bytes);
        transaction.deleteSnapshot(row.account, each.id);
    }
    const quint64 first =
        transaction.firstKept(row.account, cut, m_clock.nowMs() - keptLogMs).value_or(cut + 1);
    if (cut == 0 || first <= 1 || first <= row.min)
        return;
    const quint64 bytes = transaction.dropLogBefore(row.account, first);
    row.logBytes -= qMin(row.logBytes, bytes);
    row.min = first;
}

void Service::dropUnfinished(Transaction &transaction, AccountRow &row) const
{
    const qint64 since = m_clock.nowMs() - unfinishedMs;
    std::vector<SnapshotRow> unagreed;
    for (const SnapshotRow &each : transaction.snapshots(row.account)) {
        if (!each.isAgreed)
            unagreed.push_back(each);
    }
    std::ranges::sort(unagreed, std::greater(), &SnapshotRow::begunMs);
    for (size_t i = 0; i < unagreed.size(); ++i) {
        const SnapshotRow &each = unagreed[i];
        if (i + 1 < mostUnagreed && (each.isSealed || each.begunMs >= since))
            continue;
        row.snapshotBytes -= qMin(row.snapshotBytes, each.bytes);
        transaction.deleteSnapshot(row.account, each.id);
    }
}

std::expected<void, StorageError> Service::maintain()
{
    std::vector<AccountRow> all;
    if (const auto read =
            m_storage.read([&](Transaction &transaction) { all = transaction.accounts(); });
        !read)
        return read;
    for (const AccountRow &each : all) {
        if (const auto done = maintain(each.account); !done)
            return std::unexpected(done.error());
    }
    return {};
}

std::expected<quint64, StorageError> Service::maintain(const AccountTag &account)
{
    quint64 dropped = 0;
    const auto done = m_storage.write([&](Transaction &transaction) {
        auto row = transaction.account(account, Lock::Update);
        if (!row)
            return false;
        const quint64 before = row->logBytes + row->snapshotBytes;
        dropUnfinished(transaction, *row);
        compact(transaction, *row);
        dropped = before - row->logBytes - row->snapshotBytes;
        transaction.updateAccount(*row);
        return true;
    });
    if (!done)
        return std::unexpected(done.error());
    return dropped;
}

} // namespace sennight::sync::server

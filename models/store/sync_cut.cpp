// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Devices that were removed: what they wrote beyond what was kept is taken back, as if it had never
// come, and its values are listed.
#include "sync_log_p.h"

#include "cut_rules_p.h"
#include "remote_apply_p.h"
#include "rescue_p.h"
#include "store_p.h"

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using sync::ChainEnd;
using sync::ChainId;
using sync::ChangeId;

bool isWorthRecovering(const sync::Op &op)
{
    const FieldSpec *field = findField(op.entity, op.field);
    return field && !field->bookkeeping && field->policy != Policy::Life;
}

} // namespace

Result<int> noteRecovered(Connection &connection, qint64 pos, const sync::Change &change)
{
    int count = 0;
    for (size_t i = 0; i < change.ops.size(); ++i) {
        if (!isWorthRecovering(change.ops[i]))
            continue;
        const auto added =
            connection.run(u"INSERT OR IGNORE INTO recovered(pos, op) VALUES(?, ?)"_s, pos, i)
                .and_then([&] { return connection.scalar(u"SELECT changes()"_s); });
        if (!added)
            return std::unexpected(added.error());
        count += added->toInt();
    }
    return count;
}

Result<std::vector<qint64>> SyncLog::beyondCuts()
{
    struct Shared
    {
        qint64 pos = 0;
        sync::Tip tip;
    };
    std::vector<Shared> places;
    const Result<void> read = connection().each(
        u"SELECT c.pos, n.device, n.incarnation, c.seq, c.id FROM sync_cuts k"
        " JOIN chains n ON n.device = k.device JOIN changes c ON c.chain = n.chain"
        " WHERE c.space = 1 ORDER BY c.pos"_s,
        [&](Statement &row) {
            places.push_back({row.integer(0),
                              {ChainId{row.id(1), static_cast<quint64>(row.integer(2))},
                               static_cast<quint64>(row.integer(3)),
                               ChangeId::fromBytes(row.bytes(4)).value_or(ChangeId{})}});
            return true;
        });
    CutRules rules;
    Result<void> done = read.and_then([&] { return rules.read(connection()); });
    std::vector<qint64> beyond;
    for (const Shared &place : places) {
        const Result<bool> isBeyond =
            done ? rules.isBeyond(writer().log(), place.tip) : std::unexpected(done.error());
        if (!isBeyond)
            return std::unexpected(isBeyond.error());
        if (*isBeyond)
            beyond.push_back(place.pos);
    }
    return done.transform([&] { return std::move(beyond); });
}

// What is written from now on belongs to no chain that was cut.
Result<void> SyncLog::leaveCutChain()
{
    CutRules rules;
    if (Result<void> read = rules.read(connection()); !read)
        return read;
    const OwnChain &now = writer().state().chain(sync::Space::Shared);
    const ChainId chain{writer().state().device, now.incarnation};
    return rules.keptOf(chain).empty() ? Result<void>() : writer().retireChain(sync::Space::Shared);
}

// A chain is linked by hashes: with its end, all of it is here. Of one that was cut, what was kept
// is all that there is.
Result<std::vector<ChainEnd>> SyncLog::lackedEnds(const std::vector<ChainEnd> &ends)
{
    ChangeLog &log = writer().log();
    CutRules rules;
    if (Result<void> read = rules.read(connection()); !read)
        return std::unexpected(read.error());
    const auto holds = [&](const sync::Tip &tip) { return log.isShared(tip); };
    std::vector<ChainEnd> lacked;
    for (const ChainEnd &end : ends) {
        const sync::Tip tip{chainOfTag(end.chain), end.seq,
                            ChangeId::fromBytes(end.id.view()).value_or(ChangeId{})};
        Result<bool> isHere = rules.isBeyond(log, tip);
        if (isHere && !*isHere) {
            isHere = holds(tip);
        } else if (isHere) {
            for (const sync::Tip &kept : rules.keptOf(tip.chain))
                isHere = isHere && *isHere && kept.seq > 0 ? holds(kept) : isHere;
        }
        if (!isHere)
            return std::unexpected(isHere.error());
        if (!*isHere)
            lacked.push_back(end);
    }
    return lacked;
}

// Of this account, and not back already: a device may write again, and all of a chain of which
// others had kept nothing is good then. Nothing that is listed for it is lost any more.
Result<std::vector<QByteArray>> SyncLog::takeBackCutOff()
{
    CutRules rules;
    const auto leaves = writer().log().leaves();
    Result<void> done = leaves ? rules.read(connection()) : std::unexpected(leaves.error());
    const qint64 left = leaves && !leaves->empty() ? leaves->back() : 0;
    std::vector<qint64> places;
    done = done.and_then([&] {
        return connection().each(
            u"SELECT c.pos FROM changes c WHERE c.space = 3 AND c.pos > ? AND NOT EXISTS(SELECT 1"
            " FROM changes o WHERE o.chain = c.chain AND o.seq = c.seq AND o.id = c.id"
            " AND o.space = 1) ORDER BY c.pos"_s,
            [&](Statement &row) {
                places.push_back(row.integer(0));
                return true;
            },
            left);
    });
    std::vector<QByteArray> back;
    for (const qint64 pos : places) {
        done = done.and_then([&] {
            return writer().log().each(pos, pos, [&](const LoggedChange &logged) -> Result<bool> {
                const Result<bool> beyond = rules.isBeyond(
                    writer().log(), {logged.change.chain, logged.change.seq, logged.id});
                if (!beyond || *beyond)
                    return beyond;
                back.push_back(sync::encode(logged.change));
                return connection()
                    .run(u"DELETE FROM recovered WHERE pos = ? AND settled <= 0"_s, pos)
                    .transform([] { return true; });
            });
        });
    }
    return done.transform([&] { return std::move(back); });
}

Result<SyncLog::Taken> SyncLog::cut(const std::vector<sync::Cut> &cuts)
{
    Taken taken;
    Committed &committed = taken.committed;
    RemoteApply apply(writer(), [this] { return m_store.d->backUp(BackupReason::BeforeDeletion); });
    const Result<void> done = write([&]() -> Result<void> {
        if (Result<void> written = CutRules::write(connection(), cuts); !written)
            return written;
        const auto beyond = beyondCuts();
        if (!beyond)
            return std::unexpected(beyond.error());
        for (const qint64 pos : *beyond) {
            const Result<void> noted =
                writer().log().each(pos, pos, [&](const LoggedChange &logged) -> Result<bool> {
                    return noteRecovered(connection(), pos, logged.change)
                        .transform([&](int count) {
                            taken.recovered += count;
                            return true;
                        });
                });
            const Result<void> placed =
                noted.and_then([&] { return writer().log().setPlace(pos, Place::CutOff); });
            if (!placed)
                return placed;
        }
        if (Result<void> left = leaveCutChain(); !left)
            return left;
        CheckReport report;
        if (!beyond->empty()) {
            if (Result<void> replayed = replayRows(writer(), report, {}); !replayed)
                return replayed;
        }
        const auto back = takeBackCutOff();
        if (!back)
            return std::unexpected(back.error());
        return apply.take(*back, true).transform([&] {
            committed = apply.takeOutcome().committed;
            taken.recovered += apply.recovered();
            committed.everything = committed.everything || !beyond->empty();
            if (committed.everything)
                committed.records.clear();
            nameOwn(apply.actions());
        });
    });
    return done.transform([&] { return std::move(taken); });
}

} // namespace sennight

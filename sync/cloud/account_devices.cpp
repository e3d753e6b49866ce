// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_calls_p.h"
#include "cloud_round_p.h"
#include "sync/crypto/envelope.h"

using namespace Qt::StringLiterals;

namespace sennight::sync {

namespace {

/// Whether the log says already what is wanted.
bool isSo(const Membership &members, const DeviceId &device, std::optional<Level> level)
{
    const Member *member = members.find(device);
    if (!member)
        return false;
    return level ? !member->revoked && member->level == *level : member->revoked;
}

constexpr quint64 laterSeconds = 30;
constexpr int mostAttempts = 4; ///< against others who change the members at the same time

} // namespace

Job<void> CloudAccount::Calls::readChanges()
{
    auto kept = co_await m_link.kept(fact::changes);
    if (!kept)
        co_return failed(kept);
    m_changes = decodeChanges(*kept).value_or(std::vector<LevelChange>());
    co_return Step<void>();
}

// One a device; another process may have wanted something of other devices meanwhile.
Job<void> CloudAccount::Calls::keepChange(DeviceId device, std::optional<LevelChange> change)
{
    if (auto done = co_await readChanges(); !done)
        co_return failed(done);
    std::vector<LevelChange> changes = m_changes;
    const auto present = std::ranges::find(changes, device, &LevelChange::device);
    if (present != changes.end() && change)
        *present = *change;
    else if (present != changes.end())
        changes.erase(present);
    else if (change)
        changes.push_back(*change);
    if (changes == m_changes)
        co_return Step<void>();
    if (auto done = co_await m_link.keep(fact::changes, encode(changes)); !done)
        co_return failed(done);
    m_changes = std::move(changes);
    co_return Step<void>();
}

// Kept is what is wanted, not the record: when another device's record came first, it is written
// anew. Of one device the last wish counts; the level that it has takes back what waits.
Job<void> CloudAccount::Calls::changeLevel(DeviceId device, std::optional<Level> level)
{
    if (!m_link.facts())
        co_return std::unexpected<Failure>(Oddity::NoAccount);
    if (!level && device == m_link.facts()->device)
        co_return std::unexpected<Failure>(CryptoError::OwnRevocation);
    if (!m_link.members().find(device))
        co_return std::unexpected<Failure>(CryptoError::UnknownDevice);
    if (auto done = co_await readChanges(); !done)
        co_return failed(done);
    std::optional<LevelChange> before;
    if (const auto waiting = std::ranges::find(m_changes, device, &LevelChange::device);
        waiting != m_changes.end())
        before = *waiting;
    if (isSo(m_link.members(), device, level)) {
        if (before)
            co_return co_await keepChange(device, {});
        co_return std::unexpected<Failure>(level ? CryptoError::NothingChanges
                                                 : CryptoError::RevokedForGood);
    }
    if (auto done = co_await keepChange(device, LevelChange{device, level}); !done)
        co_return failed(done);
    auto written = co_await writeChanges(device);
    // Only what the way is to blame for waits for a better one.
    if (!written && !isOfTheWay(written.error()) && !isRefusedForGood(written.error())) {
        if (auto done = co_await keepChange(device, before); !done)
            co_return failed(done);
    }
    co_return std::move(written);
}

Job<void> CloudAccount::Calls::settleChanges()
{
    if (auto done = co_await readChanges(); !done)
        co_return failed(done);
    if (!m_link.facts())
        co_return Step<void>();
    co_return co_await writeChanges({});
}

// In their order. One that is refused for good does not keep back the others; what it came to is
// told where it was asked for, or nothing else was.
Job<void> CloudAccount::Calls::writeChanges(std::optional<DeviceId> asked)
{
    Step<void> result;
    const std::vector<LevelChange> changes = m_changes;
    for (const LevelChange &change : changes) {
        auto written = co_await writeLevel(change.device, change.level);
        if (!written && !isRefusedForGood(written.error()))
            co_return failed(written);
        if (auto done = co_await keepChange(change.device, {}); !done)
            co_return failed(done);
        if (!asked || *asked == change.device)
            result = written ? std::move(result) : std::move(written);
    }
    co_return std::move(result);
}

Job<void> CloudAccount::Calls::writeLevel(DeviceId device, std::optional<Level> level)
{
    Step<void> last;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        if (auto done = co_await m_link.pullMembers(); !done)
            co_return failed(done);
        if (isSo(m_link.members(), device, level))
            co_return Step<void>();
        if (!m_link.epochKeys() || m_link.self()->level != Level::FullTrust)
            co_return std::unexpected<Failure>(CryptoError::NotAllowed);
        std::vector<ChainCut> cuts;
        const Member *member = m_link.members().find(device);
        const bool mightWrite = member && mayWriteChanges(member->level);
        const bool mayWriteThen = level && mayWriteChanges(*level);
        if (mightWrite && !mayWriteThen) {
            auto isBehind = co_await isToCatchUp();
            if (!isBehind)
                co_return failed(isBehind);
            if (*isBehind)
                co_return std::unexpected<Failure>(Refused{{protocol::RefusalCode::Unavailable,
                                                            u"catching up comes first"_s,
                                                            laterSeconds,
                                                            {},
                                                            {}}});
        }
        if (mightWrite != mayWriteThen) {
            auto ends = co_await cutsFor(device, mightWrite);
            if (!ends)
                co_return failed(ends);
            cuts = std::move(*ends);
        }
        if (!m_link.epochKeys()) // a record came meanwhile
            co_return std::unexpected<Failure>(CryptoError::NotAllowed);
        const MembershipAuthor author(m_link.members(), *m_link.epochKeys(),
                                      {m_link.facts()->device, m_link.deviceKeys().signing()},
                                      m_link.ports().nowMs(), m_link.ports().entropy);
        auto record = stepOf(level ? author.changeLevel(device, *level, std::move(cuts))
                                   : author.revoke(device, std::move(cuts)));
        if (!record)
            co_return failed(record);
        last = co_await m_link.addRecord({m_link.members().head(), *record, {}});
        if (last || !isRefusal(last.error(), protocol::RefusalCode::HeadMoved))
            break;
    }
    co_return std::move(last);
}

// What the server let go of is in snapshots only, and nobody takes those of a device that was
// removed: whoever removes one, and may be all that is left then, has everything before. Where
// there is no snapshot to be had, nothing is won by waiting.
Job<bool> CloudAccount::Calls::isToCatchUp()
{
    auto heads = co_await m_link.call<protocol::Heads>(getRequest(u"/v1/heads"_s));
    if (!heads)
        co_return failed(heads);
    auto bytes = co_await answerOf<Result<QByteArray>>([&](Done<QByteArray> done) {
        m_link.ports().replica.bookmark(cloudName(), std::move(done));
    });
    if (!bytes)
        co_return std::unexpected<Failure>(std::move(bytes).error());
    const auto known = decodeBookmark(*bytes);
    const bool isOfThisStore = known && known->epoch == heads->epoch;
    if (heads->min <= 1 + (isOfThisStore ? known->unreadAfter.value_or(known->next) : 0))
        co_return false;
    auto lacked =
        co_await answerOf<Result<std::vector<ChainEnd>>>([&](Done<std::vector<ChainEnd>> done) {
            m_link.ports().replica.lackedEnds(endsOf(*heads), std::move(done));
        });
    if (!lacked)
        co_return std::unexpected<Failure>(std::move(lacked).error());
    if (lacked->empty())
        co_return false;
    auto all = co_await m_link.call<protocol::Snapshots>(getRequest(u"/v1/snapshots"_s));
    if (!all)
        co_return failed(all);
    co_return std::ranges::any_of(all->snapshots, [&](const protocol::SnapshotInfo &info) {
        return isUsable(info, m_link.members());
    });
}

// Everything that the server took of it while it might still write, and what is here of it: a
// server that was put back has less. Where it may write again (`keeps`: no), the chains at the
// server that nothing was kept of: they were left out everywhere, and have to stay so.
Job<std::vector<ChainCut>> CloudAccount::Calls::cutsFor(DeviceId device, bool keeps)
{
    auto heads = co_await m_link.call<protocol::Heads>(getRequest(u"/v1/heads"_s));
    if (!heads)
        co_return failed(heads);
    auto end = co_await answerOf<Result<LogEnd>>(
        [&](Done<LogEnd> done) { m_link.ports().replica.logEnd(std::move(done)); });
    if (!end)
        co_return std::unexpected<Failure>(std::move(end).error());
    std::set<ChainCut> cuts;
    for (const protocol::ChainHead &head : heads->chains) {
        if (deviceOf(head.chain) == device)
            cuts.insert({head.chain, keeps ? head.lastSeq : 0, keeps ? head.lastId : Hash256()});
    }
    for (const Tip &tip : end->tips) {
        const ChainTag chain = tagOf(tip.chain);
        if (keeps && deviceOf(chain) == device)
            cuts.insert({chain, tip.seq, *Hash256::fromBytes(tip.id.view())});
    }
    if (!keeps)
        std::erase_if(cuts, [&](const ChainCut &cut) {
            return std::ranges::contains(m_link.members().find(device)->cuts, cut.chain,
                                         &ChainCut::chain);
        });
    co_return std::vector(cuts.begin(), cuts.end());
}

// Whoever was to be removed is not spared because this device goes; but it does not stay for that.
Job<void> CloudAccount::Calls::leave(bool deletesAccount)
{
    if (!m_link.facts()) {
        if (!std::holds_alternative<PendingLeave>(m_pending))
            co_return std::unexpected<Failure>(Oddity::NoAccount);
        if (deletesAccount && !isDeleting()) // left, and the keys went first
            co_return std::unexpected<Failure>(KeyStoreError::NotThere);
        co_return co_await finishLeave({});
    }
    if (!deletesAccount)
        (void)co_await settleChanges();
    Pending before = m_pending;
    if (std::holds_alternative<PendingLeave>(before))
        before = {};
    if (auto done = co_await keepPending(PendingLeave{deletesAccount, *m_link.facts()}); !done)
        co_return failed(done);
    co_return co_await finishLeave(std::move(before));
}

Job<void> CloudAccount::Calls::stay()
{
    const auto *leaving = std::get_if<PendingLeave>(&m_pending);
    if (!leaving || !leaving->deletesAccount || !m_link.facts())
        co_return Step<void>();
    co_return co_await keepPending({});
}

// What was asked for and failed for another reason than the way is not done later on the quiet:
// `before` is what is unfinished then; none where nobody asks just now. The keys ask the server
// again whether the account is deleted: they outlive its facts then. Whoever only leaves, and
// cannot forget the keys, stays.
Job<void> CloudAccount::Calls::finishLeave(std::optional<Pending> before)
{
    const PendingLeave leaving = std::get<PendingLeave>(m_pending);
    if (leaving.deletesAccount && m_link.facts()) {
        HttpRequest request{HttpMethod::Delete, u"/v1/accounts"_s, {}, {}, 0};
        auto gone = co_await m_link.call<protocol::Empty>(std::move(request));
        // Not known any more: it was deleted, and the answer got lost.
        if (!gone && !isRefusal(gone.error(), protocol::RefusalCode::NotSignedIn)) {
            if (isRefusedForGood(gone.error()) || (before && !isOfTheWay(gone.error()))) {
                if (auto done = co_await keepPending(std::move(before).value_or(Pending())); !done)
                    co_return failed(done);
            }
            co_return failed(gone);
        }
    }
    if (!leaving.deletesAccount) {
        if (auto forgotten = co_await forgetKeys(leaving.facts.device); !forgotten) {
            if (before) {
                if (auto done = co_await keepPending(std::move(*before)); !done)
                    co_return failed(done);
            }
            co_return failed(forgotten);
        }
    }
    const QByteArray former = leaving.deletesAccount ? QByteArray() : encode(leaving.facts);
    if (auto done = co_await m_link.keep(fact::former, former); !done)
        co_return failed(done);
    if (auto done = co_await m_link.forget(); !done)
        co_return failed(done);
    m_changes.clear(); // with everything else of the account
    if (leaving.deletesAccount) {
        if (auto done = co_await forgetKeys(leaving.facts.device); !done)
            co_return failed(done);
    }
    co_return co_await keepPending({});
}

// Nobody holds the keys of what this device was before it left: it is no device of the account any
// more, and whoever waits for changes of it that no server has waits no longer. What cannot be done
// now is pending.
Job<void> CloudAccount::Calls::retireFormer()
{
    auto kept = co_await m_link.kept(fact::former);
    if (!kept)
        co_return failed(kept);
    const auto former = decodeAccountFacts(*kept);
    if (!former)
        co_return Step<void>();
    if (former->account == m_link.facts()->account && m_link.members().isActive(former->device)) {
        const LevelChange removal{former->device, {}};
        if (auto done = co_await keepChange(former->device, removal); !done)
            co_return failed(done);
    }
    if (auto done = co_await m_link.keep(fact::former, {}); !done)
        co_return failed(done);
    co_return co_await settleChanges();
}

} // namespace sennight::sync

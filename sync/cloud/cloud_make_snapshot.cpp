// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_round_p.h"

using namespace Qt::StringLiterals;

namespace sennight::sync {

namespace {

constexpr size_t mostItems = 4096; ///< of a chunk, as of an envelope
constexpr size_t signersWanted = 2;

} // namespace

// Its maker is one of them: chunks of a removed device are refused, whoever agreed to them.
bool isUsable(const protocol::SnapshotInfo &info, const Membership &members)
{
    return !info.signers.empty() && std::ranges::all_of(info.signers, [&](const DeviceId &device) {
        const Member *member = members.find(device);
        return member && !member->revoked && mayWriteChanges(member->level);
    });
}

// One of those who were here lately: each can tell that it is itself.
bool CloudTarget::Round::isMaker() const
{
    const DeviceId own = m_link.facts()->device;
    return std::ranges::none_of(m_writers, [&](const DeviceId &other) { return other < own; });
}

// A snapshot that cannot be made now is no reason to end a round badly, unless nothing else could
// be done either.
Job<void> CloudTarget::Round::lookAfterSnapshots()
{
    if (!m_link.epochKeys() || !mayWriteChanges(m_link.self()->level) || !m_bookmark)
        co_return Step<void>();
    auto all = co_await m_link.call<protocol::Snapshots>(getRequest(u"/v1/snapshots"_s));
    if (!all)
        co_return failed(all);
    if (all->epoch != m_bookmark->epoch)
        co_return Step<void>();
    auto plan = co_await plannedSnapshot(&*all);
    if (!plan)
        co_return failed(plan);
    if (*plan)
        co_return co_await make(**plan);
    const DeviceId own = m_link.facts()->device;
    for (const protocol::SnapshotInfo &info : all->snapshots) {
        if (info.signers.size() >= signersWanted || std::ranges::contains(info.signers, own))
            break; // older ones are no better
        if (isUsable(info, m_link.members()) && info.cut <= m_bookmark->next)
            co_return co_await agree(info, all->epoch);
    }
    co_return Step<void>();
}

/// The one that was begun, or a new one where it pays.
Job<std::optional<SnapshotPlan>> CloudTarget::Round::plannedSnapshot(const protocol::Snapshots *all)
{
    using Planned = std::optional<SnapshotPlan>;
    auto kept = co_await m_link.kept(fact::snapshot);
    if (!kept)
        co_return failed(kept);
    // The keys may go with a record that comes while this waits.
    const auto &keys = m_link.epochKeys();
    if (auto begun = decodePlan(*kept);
        begun && begun->store == all->epoch && keys && begun->keyEpoch == keys->current().number())
        co_return Planned(std::move(begun));
    auto heads = co_await m_link.call<protocol::Heads>(getRequest(u"/v1/heads"_s));
    if (!heads)
        co_return failed(heads);
    const auto usable =
        std::ranges::find_if(all->snapshots, [&](const protocol::SnapshotInfo &info) {
            return isUsable(info, m_link.members());
        });
    const quint64 held = usable != all->snapshots.end() ? usable->cut : 0;
    quint64 cut = std::min(heads->acknowledged, m_bookmark->next);
    // Without one, nobody could join: whoever has everything makes it, the one whose turn it is may
    // have been switched off for a week.
    const bool isNeeded = held == 0 && heads->min > 1;
    const bool pays = cut >= held + std::max(m_policy.fewest, held / 2);
    if (!isNeeded && !(isMaker() && pays))
        co_return Planned();
    auto end = co_await answerOf<Result<LogEnd>>(
        [&](Done<LogEnd> done) { replica().logEnd(std::move(done)); });
    if (!end)
        co_return std::unexpected<Failure>(std::move(end).error());
    // What waits here is in no snapshot, and the server would let go of it. Where one is needed, it
    // stands for what is gone already.
    Received sum;
    if (auto done = co_await mergeItems({}, CloudBookmark(*m_bookmark), &sum); !done)
        co_return failed(done);
    if (sum.waiting > 0 && !isNeeded)
        co_return Planned();
    if (sum.waiting > 0)
        cut = heads->min - 1;
    if (!keys)
        co_return Planned();
    const SnapshotHead head{end->holding, end->tips, m_link.members().head(), cut};
    SnapshotPlan plan{{}, all->epoch, keys->current().number(), cut, end->place, encode(head)};
    m_link.ports().entropy.fill(plan.id.bytes);
    if (auto done = co_await m_link.keep(fact::snapshot, encode(plan)); !done)
        co_return failed(done);
    co_return Planned(std::move(plan));
}

Job<void> CloudTarget::Round::make(SnapshotPlan plan)
{
    protocol::SnapshotSeal seal{plan.store, plan.cut, 0, {}, {}};
    auto isSent = co_await upload(&plan, &seal);
    if (!isSent && !std::holds_alternative<Refused>(isSent.error()))
        co_return failed(isSent);
    Step<void> sealed;
    if (isSent && *isSent)
        sealed = co_await sign(plan.id, seal);
    if (!sealed && !std::holds_alternative<Refused>(sealed.error()))
        co_return failed(sealed);
    // Refused, it would be refused again: another one is made when it pays.
    co_return co_await m_link.keep(fact::snapshot, {});
}

// Chunks that the server has already are made and hashed, not sent. False where it has something
// else under that name.
Job<bool> CloudTarget::Round::upload(const SnapshotPlan *plan, protocol::SnapshotSeal *seal)
{
    Hashing hash("sennight snapshot v1");
    quint64 offset = 0;
    quint64 there = 0;
    quint32 index = 0;
    qint64 place = 0;
    std::vector<QByteArray> items{plan->head};
    for (bool isLast = false; !isLast; ++index) {
        if (items.empty()) {
            auto stretch = co_await answerOf<Result<Stretch>>([&](Done<Stretch> done) {
                replica().stretch(place, plan->place, m_policy.chunkBytes, std::move(done));
            });
            if (!stretch)
                co_return std::unexpected<Failure>(std::move(stretch).error());
            if (stretch->changes.empty())
                co_return false; // something was taken back since
            items = std::move(stretch->changes);
            place = stretch->upTo;
        }
        const size_t count = std::min(items.size(), mostItems);
        isLast = count == items.size() && place >= plan->place;
        const auto &keys = m_link.epochKeys();
        const EpochKey *key = keys ? keys->find(plan->keyEpoch) : nullptr;
        if (!key)
            co_return false; // this device may not read any more
        auto chunk = stepOf(sealChunk(std::span(items).first(count), {plan->id, index, isLast},
                                      m_link.members().account(), *key, m_link.deviceKeys()));
        if (!chunk)
            co_return failed(chunk);
        items.erase(items.begin(), items.begin() + static_cast<qsizetype>(count));
        hash.add(*chunk);
        const auto size = static_cast<quint64>(chunk->size());
        if (offset >= there) {
            HttpRequest request{
                HttpMethod::Put,
                u"/v1/snapshots/%1?offset=%2"_s.arg(hexOf(plan->id.view())).arg(offset),
                {},
                *chunk,
                0};
            auto sent = co_await m_link.call<protocol::Uploaded>(std::move(request));
            if (!sent && !isRefusal(sent.error(), protocol::RefusalCode::WrongOffset))
                co_return failed(sent);
            there = sent ? sent->bytes : std::get<Refused>(sent.error()).refusal.number.value_or(0);
            if (there < offset + size)
                co_return false;
        }
        offset += size;
    }
    seal->bytes = offset;
    seal->hash = hash.result();
    co_return there <= offset;
}

Job<void> CloudTarget::Round::sign(protocol::SnapshotId id, protocol::SnapshotSeal seal)
{
    seal.signature = m_link.deviceKeys().signing().sign(
        protocol::snapshotMessage(m_link.members().account(), id, seal));
    HttpRequest request =
        requestWith(HttpMethod::Post, u"/v1/snapshots/"_s + hexOf(id.view()), seal);
    auto done = co_await m_link.call<protocol::Empty>(std::move(request));
    if (!done)
        co_return failed(done);
    co_return Step<void>();
}

// The second one to sign says: whoever takes this has everything that I had from the server. It is
// looked at once; where it does not hold, somebody else may see more.
Job<void> CloudTarget::Round::agree(protocol::SnapshotInfo info, protocol::StoreEpoch epoch)
{
    if (!m_lookedAt.insert(info.id.view().toByteArray()).second)
        co_return Step<void>();
    quint64 bytes = 0;
    auto good = co_await isGood(&info, &bytes);
    if (!good && hasKeys(m_link.self()->level) && !isSnapshotUseless(good.error()))
        co_return failed(good);
    if (!good || !*good)
        co_return Step<void>();
    auto done = co_await sign(info.id, {epoch, info.cut, bytes, info.hash, {}});
    if (!done && !std::holds_alternative<Refused>(done.error()))
        co_return failed(done);
    co_return Step<void>();
}

Job<bool> CloudTarget::Round::isGood(const protocol::SnapshotInfo *info, quint64 *bytes)
{
    auto heads = co_await m_link.call<protocol::Heads>(getRequest(u"/v1/heads"_s));
    if (!heads)
        co_return failed(heads);
    Hashing hash("sennight snapshot v1");
    SnapshotCheck check;
    std::optional<SnapshotHead> head;
    SnapshotProgress at{info->id, 0, 0, 0};
    Received sum;
    for (bool isLast = false; !isLast;) {
        quint64 size = 0;
        auto chunk = co_await chunkAt(at, &hash, &size);
        if (!chunk)
            co_return failed(chunk);
        isLast = chunk->isLast;
        at.offset += size;
        if (at.index++ == 0) {
            head = chunk->items.size() == 1 ? decodeSnapshotHead(chunk->items.front())
                                            : std::optional<SnapshotHead>();
            if (!head)
                co_return false;
            continue;
        }
        if (!std::ranges::all_of(chunk->items,
                                 [&](const QByteArray &change) { return check.take(change); }))
            co_return false;
        const CloudBookmark same = *m_bookmark;
        auto merged = co_await mergeItems(std::move(chunk->items), same, &sum);
        if (!merged)
            co_return failed(merged);
    }
    *bytes = at.offset;
    const bool isKnown = sum.applied == 0 && sum.waiting == 0 && sum.refused == 0;
    const bool isSound = isKnown && head && head->serverSeq == info->cut && check.isWhole(*head) &&
                         hash.result() == info->hash;
    QSet<ChangeId> absent = check.lacked();
    std::vector<ChainEnd> ends;
    for (const protocol::ChainHead &chain : heads->chains) {
        const ChangeId last = *ChangeId::fromBytes(chain.lastId.view());
        if (chain.serverSeq > info->cut || check.has(last))
            continue;
        absent.insert(last);
        ends.push_back({chain.chain, chain.lastSeq, chain.lastId});
    }
    if (!isSound || absent.isEmpty())
        co_return isSound;
    co_return co_await areCutOff(std::move(absent), std::move(ends));
}

// What the server has, or others stand on, may lie beyond a cut: here it is not applied either, and
// all the same nothing lacks.
Job<bool> CloudTarget::Round::areCutOff(QSet<ChangeId> absent, std::vector<ChainEnd> ends)
{
    auto lacked =
        co_await answerOf<Result<std::vector<ChainEnd>>>([&](Done<std::vector<ChainEnd>> done) {
            replica().lackedEnds(std::move(ends), std::move(done));
        });
    if (!lacked)
        co_return std::unexpected<Failure>(std::move(lacked).error());
    if (!lacked->empty())
        co_return false;
    auto end = co_await answerOf<Result<LogEnd>>(
        [&](Done<LogEnd> done) { replica().logEnd(std::move(done)); });
    if (!end)
        co_return std::unexpected<Failure>(std::move(end).error());
    for (qint64 place = 0;;) {
        auto stretch = co_await answerOf<Result<Stretch>>([&](Done<Stretch> done) {
            replica().stretch(place, end->place, m_policy.chunkBytes, std::move(done));
        });
        if (!stretch)
            co_return std::unexpected<Failure>(std::move(stretch).error());
        if (stretch->changes.empty())
            co_return true;
        if (std::ranges::any_of(stretch->changes, [&](const QByteArray &change) {
                return absent.contains(ChangeId::of(change));
            }))
            co_return false;
        place = stretch->upTo;
    }
}

} // namespace sennight::sync

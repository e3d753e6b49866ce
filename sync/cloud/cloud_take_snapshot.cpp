// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_round_p.h"

using namespace Qt::StringLiterals;

namespace sennight::sync {

namespace {

/// More came than may wait for what is not here.
bool isOverfull(const Failure &failure)
{
    const auto *error = std::get_if<Error>(&failure);
    return error && error->code == ErrorCode::TooLarge;
}

} // namespace

bool isSnapshotUseless(const Failure &failure)
{
    if (isRefusal(failure, protocol::RefusalCode::NotFound))
        return true;
    const auto *error = std::get_if<CryptoError>(&failure);
    return error && (*error == CryptoError::SignerRevoked || *error == CryptoError::MayNotWrite ||
                     *error == CryptoError::UnknownDevice);
}

// The beginning of the server's log was dropped.
Job<void> CloudTarget::Round::catchUp()
{
    auto isDone = co_await takeRest();
    if (!isDone)
        co_return failed(isDone);
    if (*isDone)
        co_return Step<void>();
    co_return co_await takeSnapshot();
}

Job<std::vector<ChainEnd>> CloudTarget::Round::lackedOf(const protocol::Heads *heads)
{
    auto lacked =
        co_await answerOf<Result<std::vector<ChainEnd>>>([&](Done<std::vector<ChainEnd>> done) {
            replica().lackedEnds(endsOf(*heads), std::move(done));
        });
    co_return stepOf(std::move(lacked));
}

// A device that was there before a server was put back may have all that the dropped part held: it
// needs no snapshot, which perhaps nobody could make but itself. Chains are linked by hashes, so
// whoever has all ends has everything; an end that the rest of the log may bring is looked for
// afterwards, and only then it is noted that the rest was taken.
Job<bool> CloudTarget::Round::takeRest()
{
    if (!m_link.epochKeys())
        co_return false;
    auto heads = co_await m_link.call<protocol::Heads>(getRequest(u"/v1/heads"_s));
    if (!heads)
        co_return failed(heads);
    if (heads->min == 0 || (m_bookmark && heads->epoch != m_bookmark->epoch))
        co_return false;
    auto lacked = co_await lackedOf(&*heads);
    if (!lacked)
        co_return failed(lacked);
    const bool mayBeWhole =
        lacked->size() < heads->chains.size() &&
        std::ranges::all_of(
            heads->chains,
            [&](const protocol::ChainHead &end) {
                return end.serverSeq >= heads->min ||
                       !std::ranges::contains(*lacked, end.lastId, &ChainEnd::id);
            });
    if (!mayBeWhole)
        co_return false;
    auto taken = co_await takeRestOf(std::move(*heads));
    if (!taken && isOverfull(taken.error()))
        co_return false;
    co_return std::move(taken);
}

Job<bool> CloudTarget::Round::takeRestOf(protocol::Heads heads)
{
    const CloudBookmark unproven = m_bookmark.value_or(CloudBookmark{heads.epoch, 0});
    quint64 next = heads.min - 1;
    for (bool isLast = false; !isLast;) {
        auto page = co_await logPage(next);
        if (!page && !isRefusal(page.error(), protocol::RefusalCode::Gone))
            co_return failed(page);
        if (!page || page->epoch != heads.epoch)
            co_return false;
        auto incoming = co_await openedPage(&*page);
        if (!incoming)
            co_return failed(incoming);
        if (auto done = co_await receive(std::move(*incoming), unproven); !done)
            co_return failed(done);
        next = page->next;
        isLast = page->entries.empty() || next >= page->head;
    }
    auto after = co_await m_link.call<protocol::Heads>(getRequest(u"/v1/heads"_s));
    if (!after)
        co_return failed(after);
    std::erase_if(after->chains,
                  [&](const protocol::ChainHead &end) { return end.serverSeq > next; });
    auto lacked = co_await lackedOf(&*after);
    if (!lacked)
        co_return failed(lacked);
    if (after->epoch != heads.epoch || !lacked->empty())
        co_return false;
    if (auto done = co_await receive({}, {heads.epoch, next}); !done)
        co_return failed(done);
    co_return true;
}

// What the log began with is in snapshots only. What is here stays, and what is outgoing goes out
// afterwards: a snapshot is merged, and replaces nothing.
Job<void> CloudTarget::Round::takeSnapshot()
{
    if (!m_link.epochKeys())
        co_return co_await storeRest();
    auto all = co_await m_link.call<protocol::Snapshots>(getRequest(u"/v1/snapshots"_s));
    if (!all)
        co_return failed(all);
    if (m_bookmark && all->epoch != m_bookmark->epoch)
        co_return co_await giveBack();
    for (const protocol::SnapshotInfo &info : all->snapshots) {
        Step<void> last = co_await takeOne(info, all->epoch);
        if (!last && !hasKeys(m_link.self()->level))
            co_return co_await storeRest();
        if (last || !isSnapshotUseless(last.error()))
            co_return std::move(last);
    }
    // Their makers were removed: another device makes one as soon as it is here.
    constexpr quint64 laterSeconds = 120;
    co_return std::unexpected<Failure>(Refused{
        {protocol::RefusalCode::Unavailable, u"no snapshot of a member"_s, laterSeconds, {}, {}}});
}

// A device that only stores: nothing can be merged, and later envelopes be kept.
Job<void> CloudTarget::Round::storeRest()
{
    auto heads = co_await m_link.call<protocol::Heads>(getRequest(u"/v1/heads"_s));
    if (!heads)
        co_return failed(heads);
    co_return co_await receive({}, {heads->epoch, heads->min > 0 ? heads->min - 1 : 0, {}, 0});
}

// Its maker may know a record that came after the members were looked at, just as with a page.
Job<OpenedChunk> CloudTarget::Round::chunkAt(SnapshotProgress at, Hashing *hash, quint64 *size)
{
    HttpRequest request =
        getRequest(u"/v1/snapshots/%1?offset=%2"_s.arg(hexOf(at.id.view())).arg(at.offset));
    auto bytes = co_await m_link.bytes(std::move(request));
    if (!bytes)
        co_return failed(bytes);
    if (hash)
        hash->add(*bytes);
    *size = static_cast<quint64>(bytes->size());
    auto chunk = openedChunk(*bytes, at);
    if (!chunk && wantsNewMembers(chunk.error())) {
        if (auto done = co_await m_link.pullMembers(); !done)
            co_return failed(done);
        chunk = openedChunk(*bytes, at);
    }
    co_return std::move(chunk);
}

// The keys go with a record that takes this device's access to the content away.
Step<OpenedChunk> CloudTarget::Round::openedChunk(const QByteArray &bytes,
                                                  const SnapshotProgress &at) const
{
    if (!m_link.epochKeys())
        return std::unexpected<Failure>(Oddity::ReadOnlyDevice);
    return stepOf(
        openChunk(bytes, {at.id, at.index, false}, m_link.members(), *m_link.epochKeys()));
}

Job<void> CloudTarget::Round::mergeItems(std::vector<QByteArray> items, CloudBookmark bookmark,
                                         Received *sum)
{
    auto taken = co_await answerOf<Result<Received>>([&](Done<Received> done) {
        replica().merge(cloudName(), std::move(items), encode(bookmark), std::move(done));
    });
    if (!taken)
        co_return std::unexpected<Failure>(std::move(taken).error());
    m_bookmark = bookmark;
    sum->applied += taken->applied;
    sum->known += taken->known;
    sum->waiting += taken->waiting;
    sum->refused += taken->refused;
    count(*taken);
    co_return Step<void>();
}

// Each chunk is merged together with a bookmark that names the next one, so the download goes on
// where it was cut off.
Job<void> CloudTarget::Round::takeOne(protocol::SnapshotInfo info, protocol::StoreEpoch epoch)
{
    const quint64 next = m_bookmark ? m_bookmark->unreadAfter.value_or(m_bookmark->next) : 0;
    SnapshotProgress at{info.id, 0, 0, 0};
    if (m_bookmark && m_bookmark->taking && m_bookmark->taking->id == info.id)
        at = *m_bookmark->taking;
    std::optional<SnapshotHead> head;
    Received sum;
    for (bool isLast = false; !isLast;) {
        quint64 size = 0;
        auto chunk = co_await chunkAt(at, nullptr, &size);
        if (!chunk)
            co_return failed(chunk);
        isLast = chunk->isLast;
        at.offset += size;
        if (isLast != (at.offset == info.bytes))
            co_return std::unexpected<Failure>(CryptoError::Truncated);
        if (at.index++ == 0) {
            head = chunk->items.size() == 1 ? decodeSnapshotHead(chunk->items.front())
                                            : std::optional<SnapshotHead>();
            if (!head || head->serverSeq != info.cut)
                co_return std::unexpected<Failure>(CryptoError::Malformed);
            at.cut = head->serverSeq;
            chunk->items.clear();
        }
        CloudBookmark bookmark{epoch, next, at};
        if (isLast)
            bookmark = {epoch, std::max(next, at.cut)};
        auto merged = co_await mergeItems(std::move(chunk->items), bookmark, &sum);
        if (!merged)
            co_return failed(merged);
        m_events->progress(cloudName(), static_cast<qint64>(at.offset),
                           static_cast<qint64>(info.bytes));
    }
    if (head)
        co_return co_await compareWith(*head);
    co_return Step<void>();
}

// Law 3 at the one moment when two devices must hold the very same.
Job<void> CloudTarget::Round::compareWith(SnapshotHead head)
{
    auto holding = co_await answerOf<Result<Holding>>(
        [&](Done<Holding> done) { replica().holding(std::move(done)); });
    if (!holding)
        co_return std::unexpected<Failure>(std::move(holding).error());
    if (holding->frontier == head.holding.frontier && holding->digest != head.holding.digest)
        co_return std::unexpected<Failure>(Oddity::Diverged);
    co_return Step<void>();
}

} // namespace sennight::sync

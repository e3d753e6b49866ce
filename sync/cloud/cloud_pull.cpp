// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_round_p.h"
#include "sync/crypto/envelope.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight::sync {

namespace {

/// Of a device that was removed or demoted: nobody takes it over any more.
bool isCutOff(CryptoError error)
{
    return error == CryptoError::PastTheCut || error == CryptoError::MayNotWrite;
}

// What the store takes over at once: an edit that is made here meanwhile waits for no more.
constexpr qsizetype pageBytes = 2 * 1024 * 1024;
constexpr size_t fewEnvelopes = 8;

/// How many like these come to about as much.
size_t limitAfter(const std::vector<Incoming> &incoming)
{
    qsizetype bytes = 0;
    for (const Incoming &each : incoming) {
        bytes += each.envelope.size();
        for (const QByteArray &change : each.changes)
            bytes += change.size();
    }
    const qsizetype mean = bytes / std::max<qsizetype>(1, std::ssize(incoming));
    return std::clamp(static_cast<size_t>(pageBytes / std::max<qsizetype>(1, mean)), fewEnvelopes,
                      size_t{protocol::maxPageEnvelopes});
}

/// Each number once and upwards, within what was asked for.
bool isInOrder(const protocol::LogPage &page, quint64 after)
{
    quint64 last = after;
    for (const protocol::LogEntry &entry : page.entries) {
        if (entry.serverSeq <= last)
            return false;
        last = entry.serverSeq;
    }
    return page.next >= last && (page.entries.empty() || page.next == last) &&
           page.head >= page.next;
}

} // namespace

std::vector<ChainEnd> endsOf(const protocol::Heads &heads)
{
    std::vector<ChainEnd> ends;
    ends.reserve(heads.chains.size());
    for (const protocol::ChainHead &head : heads.chains)
        ends.push_back({head.chain, head.lastSeq, head.lastId});
    return ends;
}

// While the store takes a page over, the next one is fetched and opened.
Job<void> CloudTarget::Round::pull()
{
    std::optional<Taking> taking;
    quint64 after = m_bookmark ? m_bookmark->next : 0;
    for (;;) {
        const bool isReadable = m_link.epochKeys().has_value();
        auto page = co_await logPage(after);
        Step<std::vector<Incoming>> opened;
        if (page && isOfThisStore(*page))
            opened = co_await openedPage(&*page);
        if (taking) {
            if (auto done = co_await taken(&*taking); !done)
                co_return failed(done);
            taking.reset();
        }
        if (!page) {
            if (!isRefusal(page.error(), protocol::RefusalCode::Gone))
                co_return failed(page);
            if (auto done = co_await catchUp(); !done)
                co_return failed(done);
            after = m_bookmark ? m_bookmark->next : 0;
            continue;
        }
        if (!isOfThisStore(*page)) {
            if (auto done = co_await giveBack(); !done)
                co_return failed(done);
            after = m_bookmark->next;
            continue;
        }
        if (!opened)
            co_return failed(opened);
        CloudBookmark bookmark{page->epoch, page->next};
        bookmark.unreadAfter = m_bookmark ? m_bookmark->unreadAfter : std::nullopt;
        // The keys come or go with a record that was seen just now: what was not read stays so.
        if (!(isReadable && m_link.epochKeys()) && !bookmark.unreadAfter)
            bookmark.unreadAfter = after;
        if (!page->entries.empty() || m_bookmark != bookmark)
            taking.emplace(replica(), std::move(*opened), bookmark, page->head);
        else
            m_events->progress(cloudName(), static_cast<qint64>(page->next),
                               static_cast<qint64>(page->head));
        after = page->next;
        if (page->entries.empty() || after >= page->head)
            break;
    }
    if (taking)
        co_return co_await taken(&*taking);
    co_return Step<void>();
}

bool CloudTarget::Round::isOfThisStore(const protocol::LogPage &page) const
{
    return !m_bookmark || page.epoch == m_bookmark->epoch;
}

// Of another store epoch, it may begin elsewhere.
Job<protocol::LogPage> CloudTarget::Round::logPage(quint64 after)
{
    auto page = co_await m_link.call<protocol::LogPage>(
        getRequest(u"/v1/log?after=%1&limit=%2"_s.arg(after).arg(m_pageLimit)));
    if (page && isOfThisStore(*page) && !isInOrder(*page, after))
        co_return std::unexpected<Failure>(Oddity::Replayed);
    co_return std::move(page);
}

Job<void> CloudTarget::Round::taken(Taking *taking)
{
    if (auto done = noted(co_await taking->answer, taking->bookmark, taking->tells); !done)
        co_return failed(done);
    m_events->progress(cloudName(), static_cast<qint64>(taking->bookmark.next),
                       static_cast<qint64>(taking->head));
    co_return Step<void>();
}

// What stands on a record that came after the members were looked at is opened with that. A device
// that might not write a moment ago may again, in a chain that nobody has cut: to leave out what it
// wrote there would be for good.
Job<std::vector<Incoming>> CloudTarget::Round::openedPage(const protocol::LogPage *page)
{
    bool wasLeftOut = false;
    auto incoming = openedAll(*page, &wasLeftOut);
    if (incoming ? wasLeftOut : wantsNewMembers(incoming.error())) {
        if (auto done = co_await m_link.pullMembers(); !done)
            co_return failed(done);
        incoming = openedAll(*page, &wasLeftOut);
    }
    if (incoming && !incoming->empty())
        m_pageLimit = limitAfter(*incoming);
    co_return std::move(incoming);
}

Job<void> CloudTarget::Round::receive(std::vector<Incoming> incoming, CloudBookmark bookmark)
{
    Taking taking(replica(), std::move(incoming), bookmark, 0);
    co_return noted(co_await taking.answer, bookmark, taking.tells);
}

Step<void> CloudTarget::Round::noted(Result<Received> taken, const CloudBookmark &bookmark,
                                     bool tells)
{
    if (!taken)
        return std::unexpected<Failure>(std::move(taken).error());
    m_bookmark = bookmark;
    if (tells)
        count(*taken);
    return {};
}

void CloudTarget::Round::count(const Received &what)
{
    m_counts.received += what.applied;
    m_counts.conflicts += what.conflicts;
    m_events->received(cloudName(), what);
}

Step<std::vector<Incoming>> CloudTarget::Round::openedAll(const protocol::LogPage &page,
                                                          bool *wasLeftOut) const
{
    std::vector<Incoming> all;
    all.reserve(page.entries.size());
    for (const protocol::LogEntry &entry : page.entries) {
        auto incoming = opened(entry.envelope, wasLeftOut);
        if (!incoming)
            return failed(incoming);
        if (*incoming)
            all.push_back(std::move(**incoming));
    }
    return all;
}

Step<std::optional<Incoming>> CloudTarget::Round::opened(const QByteArray &envelope,
                                                         bool *wasLeftOut) const
{
    const auto view = parseEnvelope(envelope);
    if (!view)
        return std::unexpected<Failure>(view.error());
    const auto verified = verifyEnvelope(*view, m_link.members());
    if (!verified && isCutOff(verified.error())) {
        *wasLeftOut |= verified.error() == CryptoError::MayNotWrite;
        return std::nullopt;
    }
    if (!verified)
        return std::unexpected<Failure>(verified.error());
    const EnvelopeHeader &header = view->header;
    Incoming incoming{header.chain, header.firstSeq, header.lastSeq, view->lastId, envelope, {}};
    if (m_link.epochKeys()) {
        auto changes = openEnvelope(*verified, *m_link.epochKeys());
        if (!changes)
            return std::unexpected<Failure>(changes.error());
        incoming.changes = std::move(*changes);
    }
    return incoming;
}

// The server was put back from a backup, or its numbers begin anew for another reason: it gets what
// it lacks, of this device and of others, and everything is taken over from its beginning. Only
// then the new epoch is kept, so that whatever ends this has it begun again. The members come
// first, as envelopes stand on their records: these may have been looked at before it was put back.
Job<void> CloudTarget::Round::giveBack()
{
    if (auto done = co_await bringMembers(); !done)
        co_return failed(done);
    m_places.clear();
    m_acknowledged.reset();
    m_gapsAt.reset();
    bool hasGaps = false;
    auto heads = co_await giveBackLacked(&hasGaps);
    if (!heads)
        co_return failed(heads);
    auto kept = co_await m_link.keep(fact::givesBack, heads->epoch.view().toByteArray());
    if (!kept)
        co_return failed(kept);
    co_return co_await receive({}, {heads->epoch, 0});
}

// An end that is not known here is taken for one that goes on with what is here. A device that was
// put back, too, may have gone on from before that: once its new end was taken over, what it forgot
// is given back as well. So is what goes on after something that the server does not have yet,
// because this device sends it later, or another one brings it: once the server's log has grown.
Job<void> CloudTarget::Round::giveBackRest()
{
    auto kept = co_await m_link.kept(fact::givesBack);
    if (!kept)
        co_return failed(kept);
    if (kept->isEmpty() || !m_bookmark || m_gapsAt == m_bookmark->next)
        co_return Step<void>();
    bool hasGaps = false;
    auto heads = co_await giveBackLacked(&hasGaps);
    if (!heads)
        co_return failed(heads);
    if (heads->epoch != m_bookmark->epoch) {
        forgetFreshness({}); // the next round gives everything back
        co_return Step<void>();
    }
    auto unknown = co_await lackedOf(&*heads);
    if (!unknown)
        co_return failed(unknown);
    if (hasGaps)
        m_gapsAt = m_bookmark->next;
    if (hasGaps || (!unknown->empty() && m_link.epochKeys()))
        co_return Step<void>();
    co_return co_await m_link.keep(fact::givesBack, {});
}

// Answers what the server has then. `hasGaps`: something goes on after what is not there.
Job<protocol::Heads> CloudTarget::Round::giveBackLacked(bool *hasGaps)
{
    *hasGaps = false;
    std::vector<ChainEnd> refused;
    for (;;) {
        auto heads = co_await m_link.call<protocol::Heads>(getRequest(u"/v1/heads"_s));
        if (!heads)
            co_return failed(heads);
        std::vector<ChainEnd> ends = endsOf(*heads);
        auto compared = co_await answerOf<Result<void>>(
            [&](Done<void> done) { replica().compare(cloudName(), ends, std::move(done)); });
        if (!compared)
            co_return std::unexpected<Failure>(std::move(compared).error());
        ends.insert(ends.end(), refused.begin(), refused.end());
        auto some = co_await giveBackSome(&*heads, std::move(ends), {&refused, hasGaps});
        if (!some)
            co_return failed(some);
        if (!*some)
            co_return std::move(*heads);
    }
}

// Those that the server would not take, because what they follow is not there.
void CloudTarget::Round::leaveGapsOut(const protocol::Heads &heads, std::vector<QByteArray> *lacked,
                                      NotGivenBack without)
{
    std::map<ChainTag, quint64> lastSeqs;
    for (const protocol::ChainHead &end : heads.chains)
        lastSeqs[end.chain] = std::max(lastSeqs[end.chain], end.lastSeq);
    std::erase_if(*lacked, [&](const QByteArray &envelope) {
        const auto view = parseEnvelope(envelope);
        if (!view)
            return false;
        quint64 &last = lastSeqs[view->header.chain];
        if (view->header.firstSeq <= last + 1) {
            last = std::max(last, view->header.lastSeq);
            return false;
        }
        without.ends->push_back({view->header.chain, view->header.lastSeq, view->lastId});
        *without.hasGaps = true;
        return true;
    });
}

// All of a push is stored or none: what is refused of these would be refused again, and must not
// keep the rest back. Each comes after those that it follows, so these are there already.
Job<bool> CloudTarget::Round::giveBackSome(const protocol::Heads *heads, std::vector<ChainEnd> ends,
                                           NotGivenBack without)
{
    auto lacked =
        co_await answerOf<Result<std::vector<QByteArray>>>([&](Done<std::vector<QByteArray>> done) {
            replica().lackedEnvelopes(ends, m_giveBackBytes, std::move(done));
        });
    if (!lacked)
        co_return std::unexpected<Failure>(std::move(lacked).error());
    if (lacked->empty())
        co_return false;
    leaveGapsOut(*heads, &*lacked, without);
    if (lacked->size() > protocol::maxPushEnvelopes)
        lacked->resize(protocol::maxPushEnvelopes);
    while (!lacked->empty()) {
        HttpRequest request =
            requestWith(HttpMethod::Post, u"/v1/log"_s, protocol::Push{*lacked, heads->epoch});
        auto reply = co_await m_link.call<protocol::PushReply>(std::move(request));
        if (reply) {
            // Once is enough, whatever the server says that it has.
            for (const QByteArray &given : *lacked) {
                if (const auto view = parseEnvelope(given))
                    without.ends->push_back(
                        {view->header.chain, view->header.lastSeq, view->lastId});
            }
            co_return true;
        }
        if (isBodyRefused(reply.error()) && m_giveBackBytes > leastPushBytes) {
            m_giveBackBytes /= 2;
            co_return true;
        }
        const bool isOthersMatter = isRefusal(reply.error(), protocol::RefusalCode::Refused) ||
                                    isRefusal(reply.error(), protocol::RefusalCode::Gap) ||
                                    isRefusal(reply.error(), protocol::RefusalCode::NotAllowed);
        const auto index =
            isOthersMatter ? std::get<Refused>(reply.error()).refusal.index : std::nullopt;
        if (!index || *index >= lacked->size())
            co_return failed(reply);
        const auto which = lacked->begin() + static_cast<qptrdiff>(*index);
        if (const auto view = parseEnvelope(*which))
            without.ends->push_back({view->header.chain, view->header.lastSeq, view->lastId});
        lacked->erase(which);
    }
    co_return true;
}

} // namespace sennight::sync

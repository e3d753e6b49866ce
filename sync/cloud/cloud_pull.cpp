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

/// A record that the page's envelopes stand on came after the members were looked at.
bool wantsNewMembers(const Failure &failure)
{
    const auto *error = std::get_if<CryptoError>(&failure);
    return error && (*error == CryptoError::UnknownDevice || *error == CryptoError::UnknownEpoch);
}

// What the store takes over at once: an edit that is made here meanwhile waits for no more.
constexpr qsizetype pageBytes = 2 * 1024 * 1024;
constexpr size_t fewEnvelopes = 8;
constexpr size_t firstEnvelopes = 16; ///< before it is known how large they are

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
    size_t limit = firstEnvelopes;
    for (;;) {
        auto page = co_await m_link.call<protocol::LogPage>(
            getRequest(u"/v1/log?after=%1&limit=%2"_s.arg(after).arg(limit)));
        auto opened = page ? co_await openedPage(&*page, after) : Step<std::vector<Incoming>>();
        if (taking) {
            if (auto done = co_await taken(&*taking); !done)
                co_return failed(done);
            taking.reset();
        }
        if (!page) {
            if (!isRefusal(page.error(), protocol::RefusalCode::Gone))
                co_return failed(page);
            if (auto done = co_await takeSnapshot(); !done)
                co_return failed(done);
            after = m_bookmark ? m_bookmark->next : 0;
            continue;
        }
        if (m_bookmark && page->epoch != m_bookmark->epoch) {
            if (auto done = co_await giveBack(page->epoch); !done)
                co_return failed(done);
            after = m_bookmark->next;
            continue;
        }
        if (!opened)
            co_return failed(opened);
        after = page->next;
        limit = limitAfter(*opened);
        const CloudBookmark bookmark{page->epoch, page->next};
        if (!page->entries.empty() || m_bookmark != bookmark)
            taking.emplace(replica(), std::move(*opened), bookmark, page->head);
        else
            m_events->progress(cloudName(), static_cast<qint64>(page->next),
                               static_cast<qint64>(page->head));
        if (page->entries.empty() || page->next >= page->head)
            break;
    }
    if (taking)
        co_return co_await taken(&*taking);
    co_return Step<void>();
}

/// Nothing of a page of another epoch than the bookmark's: that is another server.
Job<std::vector<Incoming>> CloudTarget::Round::openedPage(const protocol::LogPage *page,
                                                          quint64 after)
{
    if (m_bookmark && page->epoch != m_bookmark->epoch)
        co_return std::vector<Incoming>();
    if (!isInOrder(*page, after))
        co_return std::unexpected<Failure>(Oddity::Replayed);
    auto incoming = openedAll(*page);
    if (!incoming && wantsNewMembers(incoming.error())) {
        if (auto done = co_await m_link.pullMembers(); !done)
            co_return failed(done);
        incoming = openedAll(*page);
    }
    co_return incoming;
}

Job<void> CloudTarget::Round::taken(Taking *taking)
{
    if (auto done = noted(co_await taking->answer, taking->bookmark, taking->tells); !done)
        co_return failed(done);
    m_events->progress(cloudName(), static_cast<qint64>(taking->bookmark.next),
                       static_cast<qint64>(taking->head));
    co_return Step<void>();
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

Step<std::vector<Incoming>> CloudTarget::Round::openedAll(const protocol::LogPage &page) const
{
    std::vector<Incoming> all;
    all.reserve(page.entries.size());
    for (const protocol::LogEntry &entry : page.entries) {
        auto incoming = opened(entry.envelope);
        if (!incoming)
            return failed(incoming);
        if (*incoming)
            all.push_back(std::move(**incoming));
    }
    return all;
}

Step<std::optional<Incoming>> CloudTarget::Round::opened(const QByteArray &envelope) const
{
    const auto view = parseEnvelope(envelope);
    if (!view)
        return std::unexpected<Failure>(view.error());
    const auto verified = verifyEnvelope(*view, m_link.members());
    if (!verified && isCutOff(verified.error()))
        return std::nullopt;
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
// then the new epoch is kept, so that whatever ends this has it begun again.
Job<void> CloudTarget::Round::giveBack(protocol::StoreEpoch epoch)
{
    m_places.clear();
    m_acknowledged.reset();
    std::vector<ChainEnd> refused;
    for (;;) {
        auto heads = co_await m_link.call<protocol::Heads>(getRequest(u"/v1/heads"_s));
        if (!heads)
            co_return failed(heads);
        epoch = heads->epoch;
        std::vector<ChainEnd> ends = endsOf(*heads);
        auto compared = co_await answerOf<Result<void>>(
            [&](Done<void> done) { replica().compare(cloudName(), ends, std::move(done)); });
        if (!compared)
            co_return std::unexpected<Failure>(std::move(compared).error());
        ends.insert(ends.end(), refused.begin(), refused.end());
        auto some = co_await giveBackSome(std::move(ends), &refused);
        if (!some)
            co_return failed(some);
        if (!*some)
            break;
    }
    co_return co_await receive({}, {epoch, 0});
}

// All of a push is stored or none: what is refused of these would be refused again, and must not
// keep the rest back. Each comes after those that it follows, so these are there already.
Job<bool> CloudTarget::Round::giveBackSome(std::vector<ChainEnd> ends,
                                           std::vector<ChainEnd> *refused)
{
    constexpr qsizetype batchBytes = protocol::maxPushBytes / 2;
    auto lacked =
        co_await answerOf<Result<std::vector<QByteArray>>>([&](Done<std::vector<QByteArray>> done) {
            replica().lackedEnvelopes(ends, batchBytes, std::move(done));
        });
    if (!lacked)
        co_return std::unexpected<Failure>(std::move(lacked).error());
    if (lacked->empty())
        co_return false;
    if (lacked->size() > protocol::maxPushEnvelopes)
        lacked->resize(protocol::maxPushEnvelopes);
    while (!lacked->empty()) {
        HttpRequest request = requestWith(HttpMethod::Post, u"/v1/log"_s, protocol::Push{*lacked});
        auto reply = co_await m_link.call<protocol::PushReply>(std::move(request));
        if (reply)
            co_return true;
        const bool isOthersMatter = isRefusal(reply.error(), protocol::RefusalCode::Refused) ||
                                    isRefusal(reply.error(), protocol::RefusalCode::Gap) ||
                                    isRefusal(reply.error(), protocol::RefusalCode::NotAllowed);
        const auto index =
            isOthersMatter ? std::get<Refused>(reply.error()).refusal.index : std::nullopt;
        if (!index || *index >= lacked->size())
            co_return failed(reply);
        const auto which = lacked->begin() + static_cast<qptrdiff>(*index);
        if (const auto view = parseEnvelope(*which))
            refused->push_back({view->header.chain, view->header.lastSeq, view->lastId});
        lacked->erase(which);
    }
    co_return true;
}

} // namespace sennight::sync

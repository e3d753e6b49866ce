// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_round_p.h"
#include "sync/crypto/envelope.h"

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

Job<void> CloudTarget::Round::pull()
{
    for (;;) {
        const quint64 after = m_bookmark ? m_bookmark->next : 0;
        auto page = co_await logPage(after);
        if (!page) {
            if (!isRefusal(page.error(), protocol::RefusalCode::Gone))
                co_return failed(page);
            if (auto done = co_await catchUp(); !done)
                co_return failed(done);
            continue;
        }
        if (m_bookmark && page->epoch != m_bookmark->epoch) {
            if (auto done = co_await giveBack(page->epoch); !done)
                co_return failed(done);
            continue;
        }
        const quint64 next = page->next;
        const quint64 head = page->head;
        const bool isEmpty = page->entries.empty();
        if (auto done = co_await takePage(std::move(*page)); !done)
            co_return failed(done);
        m_events->progress(cloudName(), static_cast<qint64>(next), static_cast<qint64>(head));
        if (isEmpty || next >= head)
            co_return Step<void>();
    }
}

// Of another store epoch, it may begin elsewhere.
Job<protocol::LogPage> CloudTarget::Round::logPage(quint64 after)
{
    auto page = co_await m_link.call<protocol::LogPage>(
        getRequest(u"/v1/log?after=%1&limit=%2"_s.arg(after).arg(protocol::maxPageEnvelopes)));
    const bool isOfThisStore = page && (!m_bookmark || page->epoch == m_bookmark->epoch);
    if (isOfThisStore && !isInOrder(*page, after))
        co_return std::unexpected<Failure>(Oddity::Replayed);
    co_return std::move(page);
}

Job<void> CloudTarget::Round::takePage(protocol::LogPage page)
{
    auto incoming = co_await openedPage(&page);
    if (!incoming)
        co_return failed(incoming);
    // The keys come or go with a record that was seen just now: what was not read stays so.
    CloudBookmark bookmark{page.epoch, page.next};
    if (m_bookmark)
        bookmark.unreadAfter = m_bookmark->unreadAfter;
    if (!m_link.epochKeys())
        bookmark.unreadAfter = !m_bookmark ? 0 : m_bookmark->unreadAfter.value_or(m_bookmark->next);
    if (page.entries.empty() && m_bookmark == bookmark)
        co_return Step<void>();
    co_return co_await receive(std::move(*incoming), bookmark);
}

// What stands on a record that came after the members were looked at is opened with that. A device
// that might not write a moment ago may again, in a chain that nobody has cut: to leave out what it
// wrote there would be for good.
Job<std::vector<Incoming>> CloudTarget::Round::openedPage(const protocol::LogPage *page)
{
    bool wasLeftOut = false;
    auto incoming = openedAll(*page, &wasLeftOut);
    if (incoming ? !wasLeftOut : !wantsNewMembers(incoming.error()))
        co_return std::move(incoming);
    if (auto done = co_await m_link.pullMembers(); !done)
        co_return failed(done);
    co_return openedAll(*page, &wasLeftOut);
}

Job<void> CloudTarget::Round::receive(std::vector<Incoming> incoming, CloudBookmark bookmark)
{
    const bool tells = !incoming.empty();
    auto taken = co_await answerOf<Result<Received>>([&](Done<Received> done) {
        replica().receive(cloudName(), std::move(incoming), encode(bookmark), std::move(done));
    });
    if (!taken)
        co_return std::unexpected<Failure>(std::move(taken).error());
    m_bookmark = bookmark;
    if (tells)
        count(*taken);
    co_return Step<void>();
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

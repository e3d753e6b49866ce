// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_round_p.h"
#include "sync/crypto/envelope.h"

using namespace Qt::StringLiterals;

namespace sennight::sync {

namespace {

/// Of changes; sealed, they are at most an eighth larger, and mostly a third of it.
constexpr qsizetype outgoingBytes = 4 * 1024 * 1024;
constexpr int mostComparisons = 3;

/// The first of them that one request may hold.
std::vector<QByteArray> takeBatch(std::vector<QByteArray> &envelopes)
{
    qsizetype bytes = 0;
    const auto overflows = [&](const QByteArray &envelope) {
        return (bytes += envelope.size()) > protocol::maxPushBytes;
    };
    const size_t most = std::min(envelopes.size(), protocol::maxPushEnvelopes);
    const auto first = std::ranges::find_if(std::span(envelopes).first(most), overflows);
    const auto count = first - std::span(envelopes).first(most).begin();
    std::vector<QByteArray> batch(envelopes.begin(), envelopes.begin() + count);
    envelopes.erase(envelopes.begin(), envelopes.begin() + count);
    return batch;
}

qint64 changesIn(const Outgoing &outgoing)
{
    qint64 changes = 0;
    for (const Outgoing::Run &run : outgoing.runs)
        changes += static_cast<qint64>(run.changes.size());
    return changes;
}

/// The server knows already that this device may not write any longer, or not in that chain.
bool isReadOnlyNow(const Failure &failure)
{
    const auto *refused = std::get_if<Refused>(&failure);
    return refused && refused->refusal.code == protocol::RefusalCode::Refused &&
           (refused->refusal.text == nameOf(CryptoError::PastTheCut) ||
            refused->refusal.text == nameOf(CryptoError::MayNotWrite));
}

} // namespace

Step<std::vector<QByteArray>> CloudTarget::Round::sealed(const Outgoing &outgoing) const
{
    const Member *self = m_link.self();
    if (!mayWriteChanges(self->level) || !m_link.epochKeys())
        return std::unexpected<Failure>(Oddity::ReadOnlyDevice);
    std::vector<QByteArray> all;
    for (const Outgoing::Run &run : outgoing.runs) {
        auto envelopes =
            sealEnvelopes(run.changes, m_link.members().account(), m_link.epochKeys()->current(),
                          m_link.deviceKeys(), m_link.ports().entropy);
        if (!envelopes)
            return std::unexpected<Failure>(envelopes.error());
        std::ranges::move(*envelopes, std::back_inserter(all));
    }
    return all;
}

Job<void> CloudTarget::Round::push()
{
    int comparisons = 0;
    qsizetype bytes = outgoingBytes;
    for (;;) {
        auto outgoing = co_await answerOf<Result<Outgoing>>(
            [&](Done<Outgoing> done) { replica().outgoing(cloudName(), bytes, std::move(done)); });
        if (!outgoing)
            co_return std::unexpected<Failure>(std::move(outgoing).error());
        if (outgoing->runs.empty())
            co_return Step<void>();
        auto envelopes = sealed(*outgoing);
        if (!envelopes)
            co_return failed(envelopes);
        auto sent = co_await send(std::move(*envelopes), outgoing->upTo);
        if (!sent && isRefusal(sent.error(), protocol::RefusalCode::Gap) &&
            ++comparisons <= mostComparisons) {
            if (auto done = co_await compare(); !done)
                co_return failed(done);
            continue;
        }
        if (!sent && isBodyRefused(sent.error()) && bytes > leastPushBytes) {
            bytes /= 2;
            continue;
        }
        if (!sent && isReadOnlyNow(sent.error()))
            co_return std::unexpected<Failure>(Oddity::ReadOnlyDevice);
        if (!sent)
            co_return failed(sent);
        m_counts.sent += changesIn(*outgoing);
        m_events->progress(cloudName(), m_counts.sent, m_counts.sent + outgoing->left);
    }
}

Job<void> CloudTarget::Round::send(std::vector<QByteArray> envelopes, qint64 upTo)
{
    while (!envelopes.empty()) {
        protocol::Push batch{takeBatch(envelopes)};
        if (m_bookmark)
            batch.epoch = m_bookmark->epoch;
        HttpRequest request = requestWith(HttpMethod::Post, u"/v1/log"_s, batch);
        auto reply = co_await m_link.call<protocol::PushReply>(std::move(request));
        if (!reply)
            co_return failed(reply);
        if (auto done = co_await noteSent(&*reply, envelopes.empty() ? upTo : 0); !done)
            co_return failed(done);
    }
    auto acknowledged = co_await answerOf<Result<void>>(
        [&](Done<void> done) { replica().acknowledge(cloudName(), upTo, std::move(done)); });
    co_return stepOf(std::move(acknowledged));
}

// What follows right on what was taken over needs not be fetched again.
Job<void> CloudTarget::Round::noteSent(const protocol::PushReply *reply, qint64 upTo)
{
    if (!m_bookmark || reply->epoch != m_bookmark->epoch) {
        forgetFreshness({}); // the server is another one since: the next round sees to it
        co_return Step<void>();
    }
    if (reply->serverSeqs.empty())
        co_return Step<void>();
    if (upTo > 0)
        m_places.add(reply->serverSeqs.back(), upTo);
    quint64 next = m_bookmark->next;
    for (const quint64 serverSeq : reply->serverSeqs) {
        if (serverSeq == next + 1)
            next = serverSeq;
    }
    if (next == m_bookmark->next)
        co_return Step<void>();
    co_return co_await receive({}, {reply->epoch, next, {}, m_bookmark->unreadAfter});
}

Job<void> CloudTarget::Round::compare()
{
    auto heads = co_await m_link.call<protocol::Heads>(getRequest(u"/v1/heads"_s));
    if (!heads)
        co_return failed(heads);
    auto compared = co_await answerOf<Result<void>>(
        [&](Done<void> done) { replica().compare(cloudName(), endsOf(*heads), std::move(done)); });
    co_return stepOf(std::move(compared));
}

} // namespace sennight::sync

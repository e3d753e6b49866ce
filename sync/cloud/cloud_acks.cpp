// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_round_p.h"
#include "sync/crypto/ack_claim.h"
#include "sync/crypto/verify/hashing.h"

using namespace Qt::StringLiterals;

namespace sennight::sync {

namespace {

AckPlace placeOf(const AccountTag &account, const DeviceId &device, const protocol::Ack &ack)
{
    return {account, device, ack.epoch, ack.serverSeq};
}

} // namespace

// Everything before the bookmark was received durably: that is what receive() answers.
Job<void> CloudTarget::Round::acknowledge()
{
    if (!m_bookmark)
        co_return Step<void>();
    auto holding = co_await answerOf<Result<Holding>>(
        [&](Done<Holding> done) { replica().holding(std::move(done)); });
    if (!holding)
        co_return std::unexpected<Failure>(std::move(holding).error());
    const std::pair now(*m_bookmark, *holding);
    if (m_acknowledged == now)
        co_return Step<void>();
    const AccountTag account = m_link.members().account();
    const DeviceId device = m_link.facts()->device;
    protocol::Ack ack{m_bookmark->epoch, m_bookmark->next, {}, {}};
    if (m_link.epochKeys())
        ack.claim = sealClaim({*holding, m_link.ports().system}, placeOf(account, device, ack),
                              m_link.epochKeys()->current(), m_link.ports().entropy);
    ack.signature = m_link.deviceKeys().signing().sign(protocol::ackMessage(account, device, ack));
    HttpRequest request = requestWith(HttpMethod::Put, u"/v1/ack"_s, ack);
    auto sent = co_await m_link.call<protocol::Empty>(std::move(request));
    if (!sent) {
        // The next pull sees the new epoch.
        if (isRefusal(sent.error(), protocol::RefusalCode::OtherEpoch))
            forgetFreshness({});
        co_return failed(sent);
    }
    m_acknowledged = now;
    co_return Step<void>();
}

// A claim that does not open here, of an epoch that is not known yet or of a device that only
// stores, says nothing. One that opens and tells of the same changes must tell of the same state.
Job<void> CloudTarget::Round::lookAtOthers()
{
    auto acks = co_await m_link.call<protocol::Acks>(getRequest(u"/v1/acks"_s));
    if (!acks)
        co_return failed(acks);
    auto holding = co_await answerOf<Result<Holding>>(
        [&](Done<Holding> done) { replica().holding(std::move(done)); });
    if (!holding)
        co_return std::unexpected<Failure>(std::move(holding).error());
    m_link.noteStored(acks->storedBytes);
    const AccountTag account = m_link.members().account();
    std::vector<PeerState> peers;
    m_writers.clear();
    const qint64 lately = m_link.ports().nowMs() - m_policy.lately.count();
    bool isDiverged = false;
    for (const protocol::DeviceAck &each : acks->acks) {
        const Member *member = m_link.members().find(each.device);
        if (!member || member->revoked || each.device == m_link.facts()->device)
            continue;
        // Most are the same as in the round before.
        const auto seen = m_verified.find(each.device);
        if ((seen == m_verified.end() || seen->second != each.ack) &&
            !isSignature(each.ack.signature, protocol::ackMessage(account, each.device, each.ack),
                         member->device.signKey))
            co_return std::unexpected<Failure>(CryptoError::BadSignature);
        m_verified.insert_or_assign(each.device, each.ack);
        const bool isSameStore = m_bookmark && each.ack.epoch == m_bookmark->epoch;
        peers.push_back({each.device, isSameStore ? m_places.placeAt(each.ack.serverSeq) : 0,
                         static_cast<qint64>(each.atMs)});
        if (mayWriteChanges(member->level) && static_cast<qint64>(each.atMs) > lately)
            m_writers.push_back(each.device);
        if (each.ack.claim.isEmpty() || !m_link.epochKeys())
            continue;
        const auto claim =
            openClaim(each.ack.claim, placeOf(account, each.device, each.ack), *m_link.epochKeys());
        if (!claim && claim.error() == CryptoError::Tampered)
            co_return std::unexpected<Failure>(CryptoError::Tampered);
        if (!claim)
            continue;
        isDiverged |= claim->holding.frontier == holding->frontier &&
                      claim->holding.digest != holding->digest;
        if (auto done = co_await m_link.learnSystem(each.device, claim->system); !done)
            co_return failed(done);
    }
    m_events->peers(cloudName(), peers);
    if (isDiverged)
        co_return std::unexpected<Failure>(Oddity::Diverged);
    co_return Step<void>();
}

} // namespace sennight::sync

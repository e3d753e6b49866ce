// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "push_p.h"

namespace sennight::sync::server {

using protocol::ChainHead;
using protocol::RefusalCode;

namespace {

std::unexpected<protocol::Refusal> refuseAt(size_t index, RefusalCode code,
                                            const QString &text = {},
                                            std::optional<quint64> number = {})
{
    return std::unexpected(protocol::Refusal{code, text, number, {}, index});
}

/// What becomes of a device's own envelopes when it may not write any longer is told apart, so that
/// it knows what it is.
RefusalCode codeOf(CryptoError error, const EnvelopeView &view, const DeviceId &sender)
{
    const bool own = deviceOf(view.header.chain) == sender;
    if (own && error == CryptoError::MayNotWrite)
        return RefusalCode::NotAllowed;
    return error == CryptoError::TooLarge ? RefusalCode::TooLarge : RefusalCode::Refused;
}

} // namespace

Answer PushedEnvelopes::check(const Membership &members, const DeviceId &device)
{
    m_views.clear();
    m_views.reserve(m_bytes.size());
    for (const QByteArray &bytes : m_bytes) {
        const size_t index = m_views.size();
        const auto view = parseEnvelope(bytes);
        if (!view)
            return refuseAt(index,
                            view.error() == CryptoError::TooLarge ? RefusalCode::TooLarge
                                                                  : RefusalCode::Refused,
                            nameOf(view.error()));
        if (const auto good = verifyEnvelope(*view, members); !good)
            return refuseAt(index, codeOf(good.error(), *view, device), nameOf(good.error()));
        m_views.push_back(*view);
    }
    return QByteArray();
}

Answer PushedEnvelopes::store(Transaction &transaction, AccountRow &row, quint64 quotaBytes,
                              qint64 nowMs)
{
    m_chains.clear();
    protocol::PushReply reply{row.epoch, {}, 0};
    for (size_t i = 0; i < m_views.size(); ++i) {
        const EnvelopeView &view = m_views[i];
        const EnvelopeHeader &header = view.header;
        Chain &on = chain(transaction, row.account, header.chain);
        const quint64 known = on.lastSeq();
        if (header.lastSeq <= known) {
            auto number = on.numberOf(view);
            if (!number)
                number =
                    transaction.numberOf(row.account, header.chain, header.lastSeq, view.lastId);
            if (number) {
                reply.serverSeqs.push_back(*number);
                continue;
            }
        }
        if (header.firstSeq > known + 1)
            return refuseAt(i, RefusalCode::Gap, {}, known + 1);
        const auto bytes = static_cast<quint64>(m_bytes[i].size());
        if (row.logBytes + bytes > quotaBytes)
            return refuseAt(i, RefusalCode::QuotaFull);
        row.logBytes += bytes;
        ++row.head;
        transaction.appendEnvelope(
            row.account, {row.head, header.chain, header.lastSeq, view.lastId, nowMs, m_bytes[i]});
        on.goOn(view, row.head);
        reply.serverSeqs.push_back(row.head);
    }
    reply.head = row.head;
    saveEnds(transaction, row.account);
    transaction.updateAccount(row);
    return encode(reply);
}

PushedEnvelopes::Chain &PushedEnvelopes::chain(Transaction &transaction, const AccountTag &account,
                                               const ChainTag &tag)
{
    const auto known = m_chains.find(tag);
    if (known != m_chains.end())
        return known->second;
    Chain chain;
    chain.before = transaction.chainEnds(account, tag);
    chain.now = chain.before;
    return m_chains.emplace(tag, std::move(chain)).first->second;
}

quint64 PushedEnvelopes::Chain::lastSeq() const
{
    quint64 last = 0;
    for (const ChainHead &end : now)
        last = qMax(last, end.lastSeq);
    return last;
}

std::optional<quint64> PushedEnvelopes::Chain::numberOf(const EnvelopeView &view) const
{
    const auto same = std::ranges::find_if(now, [&](const ChainHead &end) {
        return end.lastSeq == view.header.lastSeq && end.lastId == view.lastId;
    });
    return same != now.end() ? std::optional(same->serverSeq) : std::nullopt;
}

void PushedEnvelopes::Chain::goOn(const EnvelopeView &view, quint64 serverSeq)
{
    const auto isBefore = [&](const ChainHead &end) {
        return end.lastSeq + 1 == view.header.firstSeq;
    };
    if (std::ranges::count_if(now, isBefore) == 1) // of two, nobody here knows which
        std::erase_if(now, isBefore);
    now.push_back({view.header.chain, view.header.lastSeq, view.lastId, serverSeq});
}

void PushedEnvelopes::saveEnds(Transaction &transaction, const AccountTag &account) const
{
    for (const auto &[tag, chain] : m_chains) {
        for (const ChainHead &end : chain.before) {
            if (!std::ranges::contains(chain.now, end))
                transaction.removeChainEnd(account, end);
        }
        for (const ChainHead &end : chain.now) {
            if (!std::ranges::contains(chain.before, end))
                transaction.addChainEnd(account, end);
        }
    }
}

} // namespace sennight::sync::server

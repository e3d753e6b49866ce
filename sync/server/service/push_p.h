// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "request.h"
#include "storage.h"
#include "sync/crypto/verify/envelope_view.h"

#include <map>

namespace sennight::sync::server {

/// The envelopes of one push: all are good and stored, or none. In one thread.
///
/// A chain grows without gaps: an envelope begins at most one beyond the largest number that is
/// here. One that begins before is another branch, or the same changes packed otherwise, and is
/// stored as well: without a key nobody can tell. The ends of a chain are what no other envelope is
/// known to go on from, so they may name a few changes more than needed, and never one too few.
class PushedEnvelopes
{
public:
    /// The envelopes outlive it.
    explicit PushedEnvelopes(const std::vector<QByteArray> &envelopes)
        : m_bytes(envelopes)
    {}

    /// Their form, their authors' rights and signatures; `device` is the one that sends them. May
    /// be asked again.
    [[nodiscard]] Answer check(const Membership &members, const DeviceId &device);
    /// Once they are checked: the PushReply. `row` is locked, and grows.
    [[nodiscard]] Answer store(Transaction &transaction, AccountRow &row, quint64 quotaBytes,
                               qint64 nowMs);

private:
    struct Chain
    {
        std::vector<protocol::ChainHead> before;
        std::vector<protocol::ChainHead> now;
        [[nodiscard]] quint64 lastSeq() const;
        /// Of an end, whose envelope may have been dropped.
        [[nodiscard]] std::optional<quint64> numberOf(const EnvelopeView &view) const;
        void goOn(const EnvelopeView &view, quint64 serverSeq);
    };
    [[nodiscard]] Chain &chain(Transaction &transaction, const AccountTag &account,
                               const ChainTag &tag);
    void saveEnds(Transaction &transaction, const AccountTag &account) const;

    const std::vector<QByteArray> &m_bytes;
    std::vector<EnvelopeView> m_views;
    std::map<ChainTag, Chain> m_chains;
};

} // namespace sennight::sync::server

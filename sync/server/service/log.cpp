// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "push_p.h"
#include "service.h"
#include "sync/crypto/verify/hashing.h"

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

using protocol::RefusalCode;

Answer Service::log(const Request &request)
{
    const auto after = numberFrom(parameter(request.query, "after").value_or("0"));
    const auto limit = numberFrom(parameter(request.query, "limit").value_or("1024"));
    if (!after || !limit || *limit == 0)
        return refuse(RefusalCode::Malformed);
    return reading([&](Transaction &transaction) -> Answer {
        const CallerResult who = caller(request, transaction);
        if (!who)
            return std::unexpected(who.error());
        const AccountRow &row = who->row;
        if (row.min > 0 && *after < row.min - 1)
            return refuse(RefusalCode::Gone, {}, row.min);
        protocol::LogPage page{row.epoch, qMin(*after, row.head), row.head, row.min, {}};
        if (*after < row.head)
            page.entries = transaction.log(row.account, *after,
                                           qMin<size_t>(*limit, protocol::maxPageEnvelopes),
                                           protocol::maxPageBytes);
        if (!page.entries.empty())
            page.next = page.entries.back().serverSeq;
        return encode(page);
    });
}

// Signatures are checked before anybody is kept waiting for the account's row, and again only where
// the members are others since.
Answer Service::push(const Request &request)
{
    const auto message = protocol::decode<protocol::Push>(request.body);
    if (!message)
        return refuse(RefusalCode::Malformed);
    std::optional<Hash256> checkedAt;
    PushedEnvelopes pushed(message->envelopes);
    const auto isMeant = [&](const AccountRow &row) {
        return !message->epoch || message->epoch == row.epoch;
    };
    const Answer checked = reading([&](Transaction &transaction) -> Answer {
        const CallerResult who = deviceCaller(request, transaction);
        if (!who)
            return std::unexpected(who.error());
        if (!isMeant(who->row))
            return refuse(RefusalCode::OtherEpoch);
        checkedAt = who->members->head();
        return pushed.check(*who->members, *who->session.device);
    });
    if (!checked)
        return checked;
    std::optional<AccountRow> grown;
    Answer answer = writing([&](Transaction &transaction) -> Answer {
        CallerResult who = deviceCaller(request, transaction, Lock::Update);
        if (!who)
            return std::unexpected(who.error());
        if (!isMeant(who->row))
            return refuse(RefusalCode::OtherEpoch);
        if (who->members->head() != checkedAt) {
            if (Answer again = pushed.check(*who->members, *who->session.device); !again)
                return again;
        }
        const quint64 before = who->row.head;
        Answer stored = pushed.store(transaction, who->row, quotaOf(who->row), m_clock.nowMs());
        if (who->row.head != before)
            grown = who->row;
        return stored;
    });
    if (answer && grown)
        tellMore(*grown);
    return answer;
}

Answer Service::heads(const Request &request)
{
    return reading([&](Transaction &transaction) -> Answer {
        const CallerResult who = caller(request, transaction);
        if (!who)
            return std::unexpected(who.error());
        const AccountRow &row = who->row;
        return encode(protocol::Heads{row.epoch, row.head, row.min, acknowledged(transaction, *who),
                                      transaction.chainEnds(row.account, {})});
    });
}

quint64 Service::acknowledged(Transaction &transaction, const Caller &caller) const
{
    const qint64 since = m_clock.nowMs() - activeMs;
    std::optional<quint64> least;
    for (const DeviceRow &device : transaction.devices(caller.row.account)) {
        if (device.seenMs < since || !caller.members->isActive(device.device))
            continue;
        const bool known = device.ack && device.ack->epoch == caller.row.epoch;
        // What is dropped already waits for nobody: whoever lacks it takes a snapshot.
        const quint64 dropped = caller.row.min > 0 ? caller.row.min - 1 : 0;
        const quint64 here = qMax(known ? device.ack->serverSeq : 0, dropped);
        least = qMin(least.value_or(here), here);
    }
    return least.value_or(0);
}

Answer Service::ack(const Request &request)
{
    const auto message = protocol::decode<protocol::Ack>(request.body);
    if (!message)
        return refuse(RefusalCode::Malformed);
    return writing([&](Transaction &transaction) -> Answer {
        const CallerResult who = deviceCaller(request, transaction, Lock::Update);
        if (!who)
            return std::unexpected(who.error());
        if (message->epoch != who->row.epoch)
            return refuse(RefusalCode::OtherEpoch);
        if (message->serverSeq > who->row.head)
            return refuse(RefusalCode::Malformed, u"beyond the head"_s);
        const AccountTag &account = who->row.account;
        const DeviceId &device = *who->session.device;
        if (!isSignature(message->signature, protocol::ackMessage(account, device, *message),
                         who->key()))
            return refuse(RefusalCode::Refused, nameOf(CryptoError::BadSignature));
        transaction.deviceAcknowledged(account, device, *message, m_clock.nowMs());
        return encode(protocol::Empty());
    });
}

Answer Service::acks(const Request &request)
{
    return reading([&](Transaction &transaction) -> Answer {
        const CallerResult who = caller(request, transaction);
        if (!who)
            return std::unexpected(who.error());
        protocol::Acks all{{}, who->row.logBytes + who->row.snapshotBytes};
        for (const DeviceRow &device : transaction.devices(who->row.account)) {
            if (device.ack && device.ack->epoch == who->row.epoch)
                all.acks.push_back(
                    {device.device, *device.ack, static_cast<quint64>(device.ackMs)});
        }
        return encode(all);
    });
}

} // namespace sennight::sync::server

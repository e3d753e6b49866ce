// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "invites.h"
#include "service.h"
#include "sync/crypto/verify/hashing.h"

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

using protocol::RefusalCode;

namespace {

std::unexpected<protocol::Refusal> headMoved(const Hash256 &head)
{
    return std::unexpected(protocol::Refusal{RefusalCode::HeadMoved, {}, {}, head, {}});
}

/// What takes trust away must always find room.
bool takesAway(const RecordBody &body)
{
    const auto *change = std::get_if<ChangeLevel>(&body);
    return std::holds_alternative<Revoke>(body) || std::holds_alternative<ReplaceSecrets>(body) ||
           (change && change->epoch);
}

} // namespace

Answer Service::members(const Request &request)
{
    const auto after = numberFrom(parameter(request.query, "after").value_or("0"));
    if (!after)
        return refuse(RefusalCode::Malformed);
    return reading([&](Transaction &transaction) -> Answer {
        const CallerResult who = callerOrRemoved(request, transaction);
        if (!who)
            return std::unexpected(who.error());
        if (const Member *removed = who->removed())
            return membersUpTo(transaction, who->row, *after, removed->removal->index);
        protocol::MembersPage page{who->row.membersHead, who->row.memberCount, {}};
        if (*after < who->row.memberCount)
            page.records =
                transaction.records(who->row.account, *after, protocol::maxMembersPageBytes);
        return encode(page);
    });
}

// Who was removed reads that it was, by whom and when, and nothing that came after it.
Answer Service::membersUpTo(Transaction &transaction, const AccountRow &row, quint64 after,
                            quint64 last) const
{
    const auto ending = transaction.records(row.account, last, 1);
    if (ending.empty())
        return refuse(RefusalCode::Internal, u"membership log"_s);
    protocol::MembersPage page{recordHash(ending.front()), last + 1, {}};
    if (after <= last)
        page.records = transaction.records(row.account, after, protocol::maxMembersPageBytes);
    if (page.records.size() > last + 1 - after && after <= last)
        page.records.resize(last + 1 - after);
    return encode(page);
}

Answer Service::newMember(const Request &request)
{
    const auto message = protocol::decode<protocol::NewMember>(request.body);
    if (!message || !areSlots(message->slots))
        return refuse(RefusalCode::Malformed);
    std::optional<AccountRow> grown;
    Answer answer = writing([&](Transaction &transaction) -> Answer {
        CallerResult who = caller(request, transaction, Lock::Update);
        if (!who)
            return std::unexpected(who.error());
        Answer followed = follow(transaction, *who, *message);
        grown = who->row;
        return followed;
    });
    if (answer && grown)
        tellMore(*grown);
    return answer;
}

Answer Service::follow(Transaction &transaction, Caller &caller, const protocol::NewMember &message)
{
    Membership members = *caller.members;
    const auto applied = members.apply(message.record);
    if (!applied && applied.error() == CryptoError::AlreadyKnown)
        return encode(protocol::Empty()); // sent again: the answer got lost
    AccountRow &row = caller.row;
    if (message.expected != row.membersHead)
        return headMoved(row.membersHead);
    if (!applied)
        return refuse(RefusalCode::Refused, nameOf(applied.error()));
    const auto record = decodeRecord(message.record);
    const RecordBody &body = record->record.body;
    if (!message.slots.empty() && !std::holds_alternative<ReplaceSecrets>(body))
        return refuse(RefusalCode::Malformed, u"slots without a new root"_s);
    const auto bytes = static_cast<quint64>(message.record.size());
    const bool full = row.logBytes + bytes > quotaOf(row) || row.memberCount >= mostRecords;
    if (full && !takesAway(body))
        return refuse(RefusalCode::QuotaFull);

    transaction.appendRecord(row.account, row.memberCount, message.record);
    if (!message.slots.empty())
        transaction.replaceSlots(row.account, message.slots);
    if (const auto *add = std::get_if<AddDevice>(&body))
        transaction.deviceSeen(row.account, add->device.id(), m_clock.nowMs());
    if (const auto *revoke = std::get_if<Revoke>(&body))
        transaction.removeDevice(row.account, revoke->device);
    row.membersHead = members.head();
    row.memberCount = members.nextIndex();
    row.logBytes += bytes;
    transaction.updateAccount(row);
    return encode(protocol::Empty());
}

// With a locator: for somebody who has a secret and no device yet.
Answer Service::slotsGet(const Request &request)
{
    if (const auto digits = parameter(request.query, "locator")) {
        const auto locator = fixedFromHex<protocol::Locator>(*digits);
        if (!locator)
            return refuse(RefusalCode::Malformed);
        return reading([&](Transaction &transaction) -> Answer {
            return encode(protocol::SlotCandidates{
                transaction.slotsAt(*locator, protocol::maxSlotCandidates)});
        });
    }
    return reading([&](Transaction &transaction) -> Answer {
        const CallerResult who = caller(request, transaction);
        if (!who)
            return std::unexpected(who.error());
        if (!who->mayChangeMembers())
            return refuse(RefusalCode::NotAllowed);
        return encode(protocol::Slots{who->row.membersHead, transaction.slotsOf(who->row.account)});
    });
}

Answer Service::newSlots(const Request &request)
{
    const auto message = protocol::decode<protocol::NewSlots>(request.body);
    if (!message || !areSlots(message->slots))
        return refuse(RefusalCode::Malformed);
    return writing([&](Transaction &transaction) -> Answer {
        const CallerResult who = caller(request, transaction, Lock::Update);
        if (!who)
            return std::unexpected(who.error());
        if (!who->mayChangeMembers())
            return refuse(RefusalCode::NotAllowed);
        if (message->expected != who->row.membersHead)
            return headMoved(who->row.membersHead);
        transaction.replaceSlots(who->row.account, message->slots);
        return encode(protocol::Empty());
    });
}

} // namespace sennight::sync::server

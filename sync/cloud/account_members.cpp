// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_link_p.h"

using namespace Qt::StringLiterals;

namespace sennight::sync {

// A device that was demoted goes on in a chain that nobody else has: a copy that stays with it, and
// goes out as it is once the device may edit again. Its older chains stay cut even then.
std::vector<Cut> cutsOf(const Membership &members, const DeviceId &own)
{
    std::vector<Cut> cuts;
    for (const auto &[device, member] : members.members()) {
        const bool mayWrite = !member.revoked && mayWriteChanges(member.level);
        if (mayWrite && member.cuts.empty())
            continue;
        Cut cut{device, {}, mayWrite || (device == own && !member.revoked)};
        for (const ChainCut &kept : member.cuts)
            cut.kept.push_back({kept.chain, kept.seq, kept.id});
        cuts.push_back(std::move(cut));
    }
    return cuts;
}

Job<void> AccountLink::keepMembers()
{
    co_return co_await keep(fact::members, encode(m_kept));
}

Job<void> AccountLink::tellCuts()
{
    if (m_kept.cutsToldUpTo == m_members->head())
        co_return Step<void>();
    auto cut = co_await answerOf<Result<void>>([&](Done<void> done) {
        m_ports.replica.cut(cutsOf(*m_members, m_facts->device), std::move(done));
    });
    if (!cut)
        co_return std::unexpected<Failure>(std::move(cut).error());
    m_kept.cutsToldUpTo = m_members->head();
    co_return co_await keepMembers();
}

// A call of the account and a round may bring the same records at the same time. The keys change
// with the members, at once: whoever seals or signs in between would do it with an epoch's key that
// is over. What does not open is told by openKeys(), which tries again.
Step<void> AccountLink::takeRecords(const std::vector<QByteArray> &records)
{
    Membership next = *m_members;
    std::vector<QByteArray> taken;
    for (const QByteArray &record : records) {
        const auto applied = next.apply(record);
        if (applied)
            taken.push_back(record);
        else if (applied.error() != CryptoError::AlreadyKnown)
            return std::unexpected<Failure>(applied.error());
    }
    m_members = std::move(next);
    std::ranges::move(taken, std::back_inserter(m_kept.records));
    if (const Member *own = self(); m_deviceKeys && own && !own->revoked)
        (void)openEpochKeys();
    return {};
}

// A server that was put back from a backup has the beginning of what is known here. Each record
// was signed by a member: whoever is one may give it back.
Job<void> AccountLink::giveBackMembers(quint64 from, Hash256 head)
{
    if (from == 0 || recordHash(m_kept.records[from - 1]) != head)
        co_return std::unexpected<Failure>(Oddity::LogRolledBack);
    auto keySlots = co_await kept(fact::keySlots);
    if (!keySlots)
        co_return failed(keySlots);
    const auto located = protocol::decode<protocol::Slots>(*keySlots);
    for (size_t index = from; index < m_kept.records.size(); ++index) {
        const QByteArray &record = m_kept.records[index];
        protocol::NewMember message{recordHash(m_kept.records[index - 1]), record, {}};
        if (located && located->head == recordHash(record))
            message.slots = located->slots;
        auto done = co_await call<protocol::Empty>(
            requestWith(HttpMethod::Post, u"/v1/members"_s, message));
        if (!done)
            co_return failed(done);
    }
    co_return Step<void>();
}

Job<void> AccountLink::pullMembers()
{
    if (!m_facts)
        co_return std::unexpected<Failure>(Oddity::NoAccount);
    if (const Member *own = self(); own && own->revoked) // there is nothing more to hear
        co_return std::unexpected<Failure>(Oddity::RevokedDevice);
    for (bool gaveBack = false;;) {
        const quint64 known = m_kept.records.size();
        auto page =
            co_await call<protocol::MembersPage>(getRequest(u"/v1/members?after=%1"_s.arg(known)));
        if (!page)
            co_return failed(page);
        if (m_kept.records.size() != known)
            continue; // somebody else was here meanwhile
        if (page->count < known) {
            if (std::exchange(gaveBack, true))
                co_return std::unexpected<Failure>(Oddity::LogRolledBack);
            if (auto done = co_await giveBackMembers(page->count, page->head); !done)
                co_return failed(done);
            continue;
        }
        if (page->records.empty()) {
            if (page->count != known || page->head != m_members->head())
                co_return std::unexpected<Failure>(CryptoError::Forked);
            break;
        }
        if (auto taken = takeRecords(page->records); !taken)
            co_return failed(taken);
        if (m_kept.records.size() == known)
            co_return std::unexpected<Failure>(Oddity::Replayed);
        if (auto done = co_await keepMembers(); !done)
            co_return failed(done);
        if (m_kept.records.size() >= page->count)
            break;
    }
    // What this device wrote stays here when it was removed itself.
    if (const Member *own = self(); own && !own->revoked) {
        if (auto done = co_await tellCuts(); !done)
            co_return failed(done);
    }
    co_return co_await openKeys();
}

// The hash of the record that began the current root.
Hash256 AccountLink::rootRecord() const
{
    const auto beginsRoot = [](const QByteArray &bytes) {
        const auto record = decodeRecord(bytes);
        return record && (std::holds_alternative<Genesis>(record->record.body) ||
                          std::holds_alternative<ReplaceSecrets>(record->record.body));
    };
    const auto last = std::ranges::find_last_if(m_kept.records, beginsRoot);
    return last.empty() ? Hash256() : recordHash(last.front());
}

Job<void> AccountLink::keepSlots()
{
    if (self()->level != Level::FullTrust || m_slotsKeptFor == m_members->root().signKey)
        co_return Step<void>();
    auto value = co_await kept(fact::keySlots);
    if (!value)
        co_return failed(value);
    const auto located = protocol::decode<protocol::Slots>(*value);
    if (located && located->head == rootRecord()) {
        m_slotsKeptFor = m_members->root().signKey;
        co_return Step<void>();
    }
    auto fetched = co_await call<protocol::Slots>(getRequest(u"/v1/slots"_s));
    if (!fetched)
        co_return failed(fetched);
    co_return co_await keepSlots(std::move(fetched->slots));
}

Job<void> AccountLink::keepSlots(std::vector<protocol::LocatedSlot> keySlots)
{
    const protocol::Slots located{rootRecord(), std::move(keySlots)};
    if (auto done = co_await keep(fact::keySlots, protocol::encode(located)); !done)
        co_return failed(done);
    m_slotsKeptFor = m_members->root().signKey;
    co_return Step<void>();
}

Job<void> AccountLink::addRecord(protocol::NewMember message)
{
    auto done =
        co_await call<protocol::Empty>(requestWith(HttpMethod::Post, u"/v1/members"_s, message));
    if (!done)
        co_return failed(done);
    if (auto taken = takeRecords({message.record}); !taken)
        co_return failed(taken);
    if (auto kept = co_await keepMembers(); !kept)
        co_return failed(kept);
    if (auto told = co_await tellCuts(); !told)
        co_return failed(told);
    co_return co_await openKeys();
}

} // namespace sennight::sync

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_calls_p.h"

using namespace Qt::StringLiterals;

namespace sennight::sync {

namespace {

/// What tells that a slot is somebody else's, or an odd one, and the next may be ours.
bool isOthers(CryptoError error)
{
    return error == CryptoError::WrongKey || error == CryptoError::Malformed ||
           error == CryptoError::WrongAccount || error == CryptoError::UnknownVersion;
}

bool areNotThere(const Failure &keys)
{
    const auto *error = std::get_if<KeyStoreError>(&keys);
    return error && *error == KeyStoreError::NotThere;
}

} // namespace

Job<AccountFacts> CloudAccount::Calls::join(JoinPlan plan)
{
    if (m_link.facts())
        co_return std::unexpected<Failure>(Oddity::HasAccount);
    if (std::holds_alternative<PendingLeave>(m_pending)) {
        if (auto left = co_await finishLeave({}); !left)
            co_return failed(left);
    }
    ServerCalls calls(m_link.ports().ways(plan.server));
    protocol::ServerId server;
    auto opened = co_await openedBy(&calls, &plan, &server);
    if (!opened)
        co_return failed(opened);
    AccountFacts facts{plan.server, server, opened->members.account(), {}};
    auto taken = co_await takeBegun(&*opened, facts);
    if (!taken)
        co_return failed(taken);
    if (!*taken) {
        DeviceKeys keys = DeviceKeys::random(m_link.ports().entropy);
        facts.device = keys.id();
        auto added =
            co_await addThisDevice(&calls, std::move(*opened), std::move(facts), std::move(keys));
        if (!added)
            co_return failed(added);
    }
    (void)co_await retireFormer();
    co_return *m_link.facts();
}

// An earlier call's device may be in the account already, where its answer was lost: it is this
// one, and another would leave it there without anybody. What came to nothing is dropped.
Job<bool> CloudAccount::Calls::takeBegun(const Opened *opened, AccountFacts facts)
{
    const std::optional<AccountFacts> begun = begunFacts(m_pending);
    if (!begun)
        co_return false;
    if (begun->account == facts.account && opened->members.isActive(begun->device)) {
        auto keys = co_await loadKeys(begun->device);
        if (keys) {
            facts.device = begun->device;
            if (auto done =
                    co_await m_link.adopt(std::move(facts), opened->records, std::move(*keys));
                !done)
                co_return failed(done);
            if (auto done = co_await keepPending({}); !done)
                co_return failed(done);
            co_return true;
        }
        if (!areNotThere(keys.error()))
            co_return failed(keys);
        // Nobody holds them any more: it is removed as one that was left.
        if (auto done = co_await m_link.keep(fact::former, encode(*begun)); !done)
            co_return failed(done);
    }
    if (auto done = co_await dropPending(begun->device); !done)
        co_return failed(done);
    co_return false;
}

Job<void> CloudAccount::Calls::tryJoin(const JoinPlan *plan)
{
    ServerCalls calls(m_link.ports().ways(plan->server));
    protocol::ServerId server;
    auto opened = co_await openedBy(&calls, plan, &server);
    if (!opened)
        co_return failed(opened);
    co_return Step<void>();
}

Job<CloudAccount::Calls::Opened>
CloudAccount::Calls::openedBy(ServerCalls *calls, const JoinPlan *plan, protocol::ServerId *server)
{
    auto info = co_await calls->message<protocol::ServerInfo>(getRequest(u"/v1/server"_s));
    if (!info)
        co_return failed(info);
    if (auto good = checkVersion(*info); !good)
        co_return failed(good);
    *server = info->server;
    auto found = co_await find(calls, &plan->secret, info->server);
    if (!found)
        co_return failed(found);
    co_return co_await open(calls, std::move(*found), info->server);
}

// Two people may have one passphrase, so each candidate is tried; a slot that asks for less work
// than the floor, or more than the ceiling, is told at once: no client writes such a one.
Job<CloudAccount::Calls::Found> CloudAccount::Calls::find(ServerCalls *calls,
                                                          const AccountSecret *secret,
                                                          protocol::ServerId server)
{
    auto locator = stepOf(locatorOf(*secret, server));
    if (!locator)
        co_return failed(locator);
    auto candidates = co_await calls->message<protocol::SlotCandidates>(
        getRequest(u"/v1/slots?locator="_s + hexOf(locator->view())));
    if (!candidates)
        co_return failed(candidates);
    for (const QByteArray &candidate : candidates->slots) {
        auto slot = decodeSlot(candidate);
        if (!slot) {
            if (isOthers(slot.error()))
                continue;
            co_return std::unexpected<Failure>(slot.error());
        }
        auto root = openedSlot(*slot, *secret);
        if (root)
            co_return Found{*slot, std::move(*root)};
        if (!isOthers(root.error()))
            co_return std::unexpected<Failure>(root.error());
    }
    co_return std::unexpected<Failure>(CryptoError::WrongKey);
}

Job<CloudAccount::Calls::Opened> CloudAccount::Calls::open(ServerCalls *calls, Found found,
                                                           protocol::ServerId server)
{
    const AccountTag account = found.slot.account;
    auto token = co_await signedIn(*calls, server, account, {}, found.root.signing());
    if (!token) {
        // The slot is this account's, and its root signs in no more.
        if (isRefusal(token.error(), protocol::RefusalCode::NotSignedIn))
            co_return std::unexpected<Failure>(CryptoError::OldRoot);
        co_return failed(token);
    }
    const QByteArray bearer = token->token.hex();
    std::vector<QByteArray> records;
    std::optional<Membership> members;
    for (;;) {
        HttpRequest request = getRequest(u"/v1/members?after=%1"_s.arg(records.size()));
        request.token = bearer;
        auto page = co_await calls->message<protocol::MembersPage>(std::move(request));
        if (!page)
            co_return failed(page);
        for (const QByteArray &record : page->records) {
            auto applied = members ? members->apply(record)
                                   : Membership::found(record).transform(
                                         [&](Membership first) { members = std::move(first); });
            if (!applied)
                co_return std::unexpected<Failure>(applied.error());
            records.push_back(record);
        }
        if (records.size() < page->count && !page->records.empty())
            continue;
        if (!members || page->head != members->head())
            co_return std::unexpected<Failure>(CryptoError::Forked);
        break;
    }
    if (members->account() != account)
        co_return std::unexpected<Failure>(CryptoError::WrongAccount);
    auto bundle = stepOf(openBundle(std::move(found.root), *members));
    if (!bundle)
        co_return failed(bundle);
    co_return Opened{std::move(records), std::move(*members), std::move(*bundle), bearer};
}

Job<AccountFacts> CloudAccount::Calls::addThisDevice(ServerCalls *calls, Opened opened,
                                                     AccountFacts facts, DeviceKeys keys)
{
    const MembershipAuthor author(opened.members, opened.bundle.keys,
                                  {{}, opened.bundle.root.signing()}, m_link.ports().nowMs(),
                                  m_link.ports().entropy);
    auto record =
        stepOf(author.addDevice(keys.identity(), keys.proofFor(facts.account), Level::FullTrust));
    if (!record)
        co_return failed(record);
    const protocol::NewMember message{opened.members.head(), *record, {}};
    opened.records.push_back(*record);
    if (auto done = co_await keepPending(PendingJoin{facts, opened.records}); !done)
        co_return failed(done);
    if (auto done = co_await keepKeys(&keys); !done)
        co_return failed(done);
    HttpRequest request = requestWith(HttpMethod::Post, u"/v1/members"_s, message);
    request.token = opened.token;
    auto added = co_await calls->message<protocol::Empty>(std::move(request));
    if (!added) {
        // Whether it was taken is known only where the server said no.
        if (std::holds_alternative<Refused>(added.error())) {
            if (auto done = co_await dropPending(facts.device); !done)
                co_return failed(done);
        }
        co_return failed(added);
    }
    if (auto done = co_await m_link.adopt(facts, std::move(opened.records), std::move(keys)); !done)
        co_return failed(done);
    if (auto done = co_await keepPending({}); !done)
        co_return failed(done);
    co_return facts;
}

// The secret is gone by now. If the server knows this device, the record arrived.
Job<void> CloudAccount::Calls::resumeJoin()
{
    const PendingJoin join = std::get<PendingJoin>(m_pending);
    auto keys = co_await loadKeys(join.facts.device);
    if (!keys) {
        if (areNotThere(keys.error())) {
            if (auto dropped = co_await keepPending({}); !dropped)
                co_return failed(dropped);
            co_return std::unexpected<Failure>(Oddity::NoAccount);
        }
        co_return failed(keys);
    }
    ServerCalls calls(m_link.ports().ways(join.facts.server));
    auto token = co_await signedIn(calls, join.facts.serverId, join.facts.account,
                                   join.facts.device, keys->signing());
    if (!token) {
        if (std::holds_alternative<Refused>(token.error()) &&
            !isRefusal(token.error(), protocol::RefusalCode::Unavailable) &&
            !isRefusal(token.error(), protocol::RefusalCode::TooMany)) {
            if (auto dropped = co_await dropPending(join.facts.device); !dropped)
                co_return failed(dropped);
        }
        co_return failed(token);
    }
    if (auto done = co_await m_link.adopt(join.facts, join.records, std::move(*keys)); !done)
        co_return failed(done);
    if (auto done = co_await keepPending({}); !done)
        co_return failed(done);
    (void)co_await retireFormer();
    co_return Step<void>();
}

} // namespace sennight::sync

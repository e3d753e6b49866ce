// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud_account.h"

#include "account_calls_p.h"

namespace sennight::sync {

CloudAccount::CloudAccount(CloudPorts ports)
    : m_link(std::make_unique<AccountLink>(std::move(ports)))
    , m_calls(std::make_unique<Calls>(*m_link))
{}

CloudAccount::~CloudAccount() = default;

template <typename T, typename Made>
void CloudAccount::run(Made made, AccountDone<T> done)
{
    auto job = std::make_shared<Made>(std::move(made)); // which may hold what is never copied
    m_waiting.emplace_back([this, job, done = std::move(done)] {
        m_calls->flow.start<Step<T>>((*job)(), [this, done](Step<T> step) {
            startNextSoon(); // whoever hears the answer may destroy this
            done(std::move(step).transform_error(accountFailureOf));
        });
    });
    if (m_waiting.size() == 1 && !m_calls->flow.isRunning())
        startNext();
}

void CloudAccount::startNext()
{
    if (m_waiting.empty() || m_calls->flow.isRunning())
        return;
    const std::function<void()> next = std::move(m_waiting.front());
    m_waiting.pop_front();
    next();
}

void CloudAccount::startNextSoon()
{
    if (m_waiting.empty())
        return;
    m_link->ports().scheduler.after(std::chrono::milliseconds(0),
                                    [this, alive = std::weak_ptr(m_alive)] {
                                        if (!alive.expired())
                                            startNext();
                                    });
}

void CloudAccount::restore(AccountDone<Unfinished> done)
{
    run<Unfinished>([this] { return m_calls->restore(); }, std::move(done));
}

std::optional<AccountFacts> CloudAccount::facts() const
{
    return m_link->facts();
}

Unfinished CloudAccount::unfinished() const
{
    return m_calls->unfinished();
}

bool CloudAccount::isDeleting() const
{
    return m_calls->isDeleting();
}

void CloudAccount::resume(AccountDone<void> done)
{
    run<void>([this] { return m_calls->resume(); }, std::move(done));
}

void CloudAccount::look(const QUrl &server, AccountDone<protocol::ServerInfo> done)
{
    run<protocol::ServerInfo>([this, server] { return m_calls->look(server); }, std::move(done));
}

void CloudAccount::create(AccountPlan plan, AccountDone<AccountFacts> done)
{
    run<AccountFacts>(
        [this, plan = std::move(plan)]() mutable { return m_calls->create(std::move(plan)); },
        std::move(done));
}

void CloudAccount::join(JoinPlan plan, AccountDone<AccountFacts> done)
{
    run<AccountFacts>(
        [this, plan = std::move(plan)]() mutable { return m_calls->join(std::move(plan)); },
        std::move(done));
}

void CloudAccount::tryJoin(const JoinPlan &plan, AccountDone<void> done)
{
    run<void>([this, lives = &plan] { return m_calls->tryJoin(lives); }, std::move(done));
}

std::vector<MemberEvent> CloudAccount::events(quint64 from) const
{
    return m_link->facts() ? memberEvents(m_link->records(), from) : std::vector<MemberEvent>();
}

quint64 CloudAccount::recordCount() const
{
    return m_link->facts() ? m_link->records().size() : 0;
}

std::vector<DeviceRow> CloudAccount::devices() const
{
    std::vector<DeviceRow> rows;
    if (!m_link->facts())
        return rows;
    const DeviceId own = m_link->facts()->device;
    for (const auto &[device, member] : m_link->members().members()) {
        const bool isThis = device == own;
        const QString system =
            isThis ? m_link->ports().system : m_link->systems().value(device.view().toByteArray());
        rows.push_back(
            {device, system, member.level, member.revoked, isThis, member.sinceMs, member.removal});
    }
    return rows;
}

bool CloudAccount::hasPassphrase() const
{
    return m_link->facts() && m_link->members().root().passphraseKey;
}

bool CloudAccount::hasRecoveryKey(const RecoveryKey &key) const
{
    if (!m_link->facts())
        return false;
    const Membership &members = m_link->members();
    return key.boxSecret(members.account()).publicKey() == members.root().recoveryKey;
}

const ServerNews &CloudAccount::news() const
{
    return m_link->news();
}

void CloudAccount::refresh(AccountDone<void> done)
{
    run<void>([this] { return m_calls->refresh(); }, std::move(done));
}

void CloudAccount::changeLevel(const DeviceId &device, Level level, AccountDone<void> done)
{
    run<void>([this, device, level] { return m_calls->changeLevel(device, level); },
              std::move(done));
}

void CloudAccount::revoke(const DeviceId &device, AccountDone<void> done)
{
    run<void>([this, device] { return m_calls->changeLevel(device, {}); }, std::move(done));
}

const std::vector<LevelChange> &CloudAccount::waitingChanges() const
{
    return m_calls->changes();
}

void CloudAccount::settleChanges(AccountDone<void> done)
{
    run<void>([this] { return m_calls->settleChanges(); }, std::move(done));
}

void CloudAccount::checkSecret(AccountSecret secret, AccountDone<void> done)
{
    run<void>(
        [this, own = std::move(secret)]() mutable { return m_calls->checkSecret(std::move(own)); },
        std::move(done));
}

void CloudAccount::replaceSecrets(NewSecrets secrets, AccountDone<void> done)
{
    run<void>(
        [this, secrets = std::move(secrets)]() mutable {
            return m_calls->replaceSecrets(std::move(secrets));
        },
        std::move(done));
}

void CloudAccount::reseal(AccountSecret secret, AccountDone<void> done)
{
    run<void>(
        [this, secret = std::move(secret)]() mutable { return m_calls->reseal(std::move(secret)); },
        std::move(done));
}

void CloudAccount::leave(AccountDone<void> done)
{
    run<void>([this] { return m_calls->leave(false); }, std::move(done));
}

void CloudAccount::deleteAccount(AccountDone<void> done)
{
    run<void>([this] { return m_calls->leave(true); }, std::move(done));
}

void CloudAccount::stay(AccountDone<void> done)
{
    run<void>([this] { return m_calls->stay(); }, std::move(done));
}

void CloudAccount::cancel()
{
    m_waiting.clear();
    m_calls->flow.end();
}

bool CloudAccount::isOccupied() const
{
    return m_calls->flow.isRunning() || !m_waiting.empty();
}

} // namespace sennight::sync

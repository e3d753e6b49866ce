// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "world_clock.h"

namespace sennight::sync::simulation {
namespace {

using namespace std::chrono_literals;

constexpr qint64 debounceMs = 2'000;
constexpr qint64 pollMs = 300'000;
constexpr qint64 longestBackoffMs = 900'000;
const QString cloud = QStringLiteral("cloud");

QUrl serverUrl()
{
    return QUrl(QStringLiteral("https://sync.example"));
}

} // namespace

Program::Program(Machine &machine, Around &around)
    : m_machine(machine)
    , m_around(around)
    , m_scheduler(around.time)
    , m_port(machine.disk->open(
          [this](std::function<void()> call) { m_scheduler.after(1ms, std::move(call)); }))
    , m_replica(*m_port, m_scheduler, around.dice)
    , m_keychain(machine.keychain, m_scheduler)
    , m_account({m_replica, m_keychain, around.entropy, m_scheduler,
                 [this](const QUrl &) {
                     return std::make_unique<VirtualHttp>(m_around.network, m_machine.network);
                 },
                 [this] { return nowMs(); }})
    , m_target(m_account)
{
    restore();
}

Program::~Program()
{
    m_isStarted = false;
}

qint64 Program::nowMs() const
{
    return beginningMs + m_around.time.nowMs() + m_machine.clockOffsetMs;
}

void Program::again(void (Program::*step)())
{
    m_scheduler.after(std::chrono::milliseconds(5'000 + m_around.dice.below(10'000)),
                      [this, step] { (this->*step)(); });
}

void Program::restore()
{
    m_account.restore([this](const AccountResult<Unfinished> &unfinished) {
        if (!unfinished) {
            m_state = QStringLiteral("restore: ") + nameOf(unfinished.error().error);
            return again(&Program::restore);
        }
        *unfinished == Unfinished::Nothing ? enter() : resume();
    });
}

void Program::resume()
{
    m_account.resume([this](const AccountResult<void> &done) {
        if (!done)
            m_state = QStringLiteral("resume: ") + nameOf(done.error().error) + done.error().detail;
        if (!done && m_account.unfinished() != Unfinished::Nothing)
            return again(&Program::resume);
        enter();
    });
}

// A call that was begun and could not be ended goes on until it is.
void Program::finishPending()
{
    if (m_account.isOccupied() || m_isInRound)
        return again(&Program::finishPending);
    if (m_account.unfinished() == Unfinished::Nothing)
        return wantRound(0);
    m_account.resume([this](const AccountResult<void> &done) {
        if (!done)
            m_state = QStringLiteral("resume: ") + nameOf(done.error().error);
        if (m_account.unfinished() != Unfinished::Nothing)
            return again(&Program::finishPending);
        wantRound(0);
    });
}

void Program::enter()
{
    if (m_account.facts())
        return joined();
    if (m_machine.isFounder)
        return found();
    if (!m_around.secrets.isFounded)
        return again(&Program::enter);
    join(m_around.secrets.keys.size() - 1);
}

void Program::found()
{
    std::vector<RecoveryKey> &keys = m_around.secrets.keys;
    if (keys.empty())
        keys.push_back(RecoveryKey::random(m_around.entropy));
    m_account.create({serverUrl(), {}, keys.front(), {}},
                     [this](const AccountResult<AccountFacts> &facts) {
                         if (!facts) {
                             m_state = QStringLiteral("create: ") + nameOf(facts.error().error);
                             return again(&Program::enter);
                         }
                         joined();
                     });
}

// Somebody may have replaced the key and not told yet, or told and not finished.
void Program::join(size_t nthKey)
{
    m_account.join({serverUrl(), m_around.secrets.keys[nthKey]},
                   [this, nthKey](const AccountResult<AccountFacts> &facts) {
                       if (facts)
                           return joined();
                       m_state = QStringLiteral("join: ") + nameOf(facts.error().error);
                       const bool isOther = facts.error().error == AccountError::SecretUnknown ||
                                            facts.error().error == AccountError::SecretReplaced;
                       if (isOther && nthKey > 0)
                           return join(nthKey - 1);
                       again(&Program::enter);
                   });
}

void Program::joined()
{
    const DeviceId device = m_account.facts()->device;
    if (m_machine.device && *m_machine.device != device)
        m_around.fault(QStringLiteral("a device became another"));
    m_machine.device = device;
    m_machine.disk->joinAs(device);
    m_around.secrets.isFounded = true;
    m_isStarted = true;
    m_target.start(*this);
    wantRound(0);
}

void Program::wantRound(qint64 delayMs)
{
    if (!m_isStarted || m_isQuitting || m_machine.isRevoked)
        return;
    if (m_isInRound) {
        m_isWanted = true;
        return;
    }
    const qint64 atMs = m_around.time.nowMs() + delayMs;
    if (m_timer && m_timerMs <= atMs)
        return;
    m_scheduler.cancel(m_timer);
    m_timerMs = atMs;
    m_timer = m_scheduler.after(std::chrono::milliseconds(delayMs), [this] {
        m_timer = 0;
        round();
    });
}

void Program::round()
{
    if (m_account.isOccupied())
        return wantRound(1'000);
    m_isInRound = true;
    m_isWanted = false;
    m_target.round([this, written = m_machine.written.size()](const RoundResult &result) {
        m_isInRound = false;
        ended(result, written);
    });
}

void Program::ended(const RoundResult &result, size_t written)
{
    m_lastEnd = result.end;
    m_state = QStringLiteral("round ended with %1 %2")
                  .arg(static_cast<int>(result.end))
                  .arg(result.detail);
    switch (result.end) {
    case RoundEnd::Done:
        m_failures = 0;
        m_around.synced(m_machine, written);
        return wantRound(m_isWanted ? 0 : pollMs);
    case RoundEnd::Revoked:
        m_machine.isRevoked = true;
        return m_target.stop();
    case RoundEnd::Unreachable:
    case RoundEnd::Captive:
    case RoundEnd::Busy: {
        const qint64 backoffMs =
            std::min(longestBackoffMs, qint64{1000} << std::min(m_failures, 12));
        ++m_failures;
        return wantRound(
            std::max(qint64{result.retryAfter.count()},
                     backoffMs / 2 + m_around.dice.below(static_cast<int>(backoffMs))));
    }
    case RoundEnd::Tampered:
    case RoundEnd::Diverged:
    case RoundEnd::LocalFailure:
    case RoundEnd::KeysLost:
    case RoundEnd::UpdateNeeded:
    case RoundEnd::AccountGone:
        // Truncated replies are no tampering, and nobody here tampers.
        m_around.fault(QStringLiteral("device %1: ").arg(m_machine.number) + m_state +
                       (result.local ? result.local->detail : QString()));
        return;
    default:
        ++m_failures;
        return wantRound(pollMs);
    }
}

void Program::saved()
{
    wantRound(debounceMs);
}

void Program::syncNow()
{
    wantRound(0);
}

void Program::networkBack()
{
    m_failures = 0;
    wantRound(100);
}

void Program::moreAt(const QString &)
{
    wantRound(50);
}

void Program::quit(std::function<void()> done)
{
    m_isQuitting = true;
    m_scheduler.cancel(m_timer);
    if (m_isInRound || !m_isStarted || m_account.isOccupied()) {
        m_scheduler.after(1ms, std::move(done));
        return;
    }
    m_target.finish(std::move(done));
}

void Program::revoke(const DeviceId &device)
{
    if (!m_isStarted || m_isInRound || m_account.isOccupied())
        return;
    m_account.revoke(device, [this](const AccountResult<void> &done) {
        if (!done)
            m_state = QStringLiteral("revoke: ") + nameOf(done.error().error);
        finishPending();
    });
}

void Program::replaceSecret()
{
    if (!m_isStarted || m_isInRound || m_account.isOccupied())
        return;
    m_around.secrets.keys.push_back(RecoveryKey::random(m_around.entropy));
    NewSecrets secrets;
    secrets.recoveryKey = m_around.secrets.keys.back();
    m_account.replaceSecrets(std::move(secrets), [this](const AccountResult<void> &done) {
        if (!done)
            m_state = QStringLiteral("secret: ") + nameOf(done.error().error);
        finishPending();
    });
}

std::vector<DeviceRow> Program::devices() const
{
    return m_isStarted ? m_account.devices() : std::vector<DeviceRow>();
}

bool Program::isAtRest() const
{
    return m_machine.isRevoked ||
           (m_isStarted && !m_isInRound && !m_isWanted && m_lastEnd == RoundEnd::Done);
}

QString Program::state() const
{
    return m_state;
}

bool isSent(Disk &disk)
{
    bool isEmpty = false;
    const auto port = disk.open([](const std::function<void()> &call) { call(); });
    port->outgoing(cloud, 1,
                   [&](const Result<Outgoing> &out) { isEmpty = out && out->runs.empty(); });
    return isEmpty;
}

} // namespace sennight::sync::simulation

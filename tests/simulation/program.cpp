// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "world_clock.h"

namespace sennight::sync::simulation {
namespace {

using namespace std::chrono_literals;

/// As a person writes it down.
QString freshKey(Entropy &entropy)
{
    const SecretBuffer text = RecoveryKey::random(entropy).text();
    const auto bytes = text.bytes();
    return QString::fromLatin1(reinterpret_cast<const char *>(bytes.data()),
                               static_cast<qsizetype>(bytes.size()));
}

RecoveryKey typed(const QString &key)
{
    auto read = RecoveryKey::read(key);
    if (!read)
        qFatal("a recovery key that cannot be read");
    return std::move(*read);
}

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
    , m_replica(*m_port, machine.isFull, m_scheduler, around.dice)
    , m_keychain(machine.keychain, m_scheduler)
    , m_account({m_replica, m_keychain, around.entropy, m_scheduler,
                 [this](const QUrl &) {
                     return std::make_unique<VirtualHttp>(m_around.network, m_machine.network);
                 },
                 [this] { return nowMs(); }})
    // Snapshots are as common here as in months of use.
    , m_target(m_account, {.fewest = 15})
    , m_engine(m_replica, m_scheduler, m_target,
               {[this] { return nowMs(); },
                [this] { return static_cast<quint32>(m_around.dice.next64()); },
                [this] {
                    m_writtenBefore = m_machine.written.size();
                    m_timesPutBack = m_around.network.server.timesPutBack();
                    m_flippedBefore = std::exchange(m_flipped, m_machine.network.flipped);
                },
                [this](const RoundResult &result) { ended(result); }})
{
    restore();
}

Program::~Program() = default;

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
        // What is to be changed may have to wait for a round.
        const Unfinished left = m_account.unfinished();
        if (!done && left != Unfinished::Nothing && left != Unfinished::ChangingLevel)
            return again(&Program::resume);
        enter();
    });
}

// A call that was begun and could not be ended goes on until it is.
void Program::finishPending()
{
    if (m_account.isOccupied())
        return again(&Program::finishPending);
    if (m_account.unfinished() == Unfinished::Nothing)
        return m_engine.syncWanted();
    m_account.resume([this](const AccountResult<void> &done) {
        if (!done)
            m_state = QStringLiteral("resume: ") + nameOf(done.error().error);
        if (m_account.unfinished() != Unfinished::Nothing)
            return again(&Program::finishPending);
        m_engine.syncWanted();
    });
}

void Program::leave()
{
    m_account.leave([this](const AccountResult<void> &done) {
        if (!done)
            m_state = QStringLiteral("leave: ") + nameOf(done.error().error);
        done ? enter() : again(&Program::enter);
    });
}

void Program::enter()
{
    if (m_machine.isLeaving && m_account.facts())
        return leave();
    if (std::exchange(m_machine.isLeaving, false))
        m_machine.disk->leave();
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
    QStringList &keys = m_around.secrets.keys;
    if (keys.empty())
        keys.append(freshKey(m_around.entropy));
    m_account.create({serverUrl(), {}, typed(keys.front()), {}},
                     [this](const AccountResult<AccountFacts> &facts) {
                         if (!facts) {
                             m_state = QStringLiteral("create: ") + nameOf(facts.error().error);
                             return again(&Program::enter);
                         }
                         joined();
                     });
}

// Somebody may have replaced the key and not told yet, or told and not finished.
void Program::join(qsizetype nthKey)
{
    m_account.join({serverUrl(), typed(m_around.secrets.keys[nthKey])},
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
    m_around.joined(m_machine);
    m_around.secrets.isFounded = true;
    m_isStarted = true;
    m_engine.launch();
    if (m_account.unfinished() != Unfinished::Nothing)
        finishPending();
}

bool Program::isFree() const
{
    return m_isStarted && !m_engine.isBusy() && !m_account.isOccupied();
}

// Since a server was put back, others may have gone on from an older membership.
bool Program::isForkedFromServer() const
{
    KeptMembers kept;
    m_machine.disk->look()->kept(QString(fact::members), [&](const Result<QByteArray> &bytes) {
        kept = decodeKeptMembers(*bytes).value_or(KeptMembers());
    });
    const auto &accounts = m_around.network.server.state().accounts;
    const auto account = accounts.find(m_account.facts()->account);
    if (account == accounts.end())
        return true;
    const auto &records = account->second.records;
    const auto common = static_cast<qptrdiff>(std::min(records.size(), kept.records.size()));
    return !std::equal(records.begin(), records.begin() + common, kept.records.begin());
}

// What was flipped is refused by a name; its traces, such as a list of members without this device,
// may end the next round as well.
bool Program::isExcused(const RoundResult &result) const
{
    if (result.end == RoundEnd::LocalFailure)
        return result.local && result.local->code == ErrorCode::DiskFull;
    const bool isNamed = result.end == RoundEnd::UpdateNeeded ||
                         result.end == RoundEnd::AccountGone ||
                         (result.end == RoundEnd::Tampered && !result.detail.isEmpty());
    return isNamed && m_machine.network.flipped != m_flippedBefore;
}

void Program::ended(const RoundResult &result)
{
    const bool wasPutBack = m_around.network.server.timesPutBack() > 0;
    m_machine.isLostToServer = false;
    if (isExcused(result))
        return;
    switch (result.end) {
    case RoundEnd::Done:
        // What the server had when it was last heard of: nobody knows yet that it was put back.
        if (m_timesPutBack == m_around.network.server.timesPutBack() &&
            m_machine.network.heardOf == m_timesPutBack)
            m_around.synced(m_machine, m_writtenBefore);
        return;
    case RoundEnd::Revoked:
        m_machine.isRevoked = true;
        return;
    case RoundEnd::Tampered:
        m_machine.isLostToServer = wasPutBack && isForkedFromServer();
        if (m_machine.isLostToServer)
            return;
        [[fallthrough]];
    case RoundEnd::Diverged:
    case RoundEnd::LocalFailure:
    case RoundEnd::KeysLost:
    case RoundEnd::UpdateNeeded:
        // Nobody here tampers, and nothing of a program's disk fails.
        m_around.fault(QStringLiteral("device %1: round ended with %2 %3 %4")
                           .arg(m_machine.number)
                           .arg(static_cast<int>(result.end))
                           .arg(result.detail)
                           .arg(result.local ? result.local->detail : QString()));
        return;
    case RoundEnd::AccountGone:
        // An older server may not know this device yet: others tell it.
        m_machine.isLostToServer = wasPutBack;
        if (!wasPutBack)
            m_around.fault(QStringLiteral("device %1: the account is gone, %2")
                               .arg(m_machine.number)
                               .arg(result.detail));
        return;
    default:
        return;
    }
}

void Program::saved()
{
    m_engine.saved();
}

void Program::syncNow()
{
    m_engine.syncWanted();
}

void Program::networkBack()
{
    m_engine.networkBack();
}

void Program::quit(std::function<void()> done)
{
    m_engine.quit(std::move(done));
}

// What this device wrote itself must please everybody.
void Program::checkOwnRecord(const AccountResult<void> &done)
{
    if (!done && done.error().error == AccountError::Tampered &&
        m_around.network.server.timesPutBack() == 0 && m_machine.network.flipped == 0)
        m_around.fault(QStringLiteral("device %1 wrote a record that is refused: %2")
                           .arg(m_machine.number)
                           .arg(done.error().detail));
}

bool Program::revoke(const DeviceId &device)
{
    if (!isFree())
        return false;
    m_account.revoke(device, [this](const AccountResult<void> &done) {
        if (!done)
            m_state = QStringLiteral("revoke: ") + nameOf(done.error().error);
        checkOwnRecord(done);
        finishPending();
    });
    return true;
}

bool Program::changeLevel(const DeviceId &device, Level level)
{
    if (!isFree())
        return false;
    m_account.changeLevel(device, level, [this](const AccountResult<void> &done) {
        if (!done)
            m_state = QStringLiteral("level: ") + nameOf(done.error().error);
        checkOwnRecord(done);
        finishPending();
    });
    return true;
}

void Program::replaceSecret()
{
    if (!isFree())
        return;
    m_around.secrets.keys.append(freshKey(m_around.entropy));
    NewSecrets secrets;
    secrets.recoveryKey = typed(m_around.secrets.keys.back());
    m_account.replaceSecrets(std::move(secrets), [this](const AccountResult<void> &done) {
        if (!done)
            m_state = QStringLiteral("secret: ") + nameOf(done.error().error);
        checkOwnRecord(done);
        finishPending();
    });
}

std::vector<DeviceRow> Program::devices() const
{
    return m_isStarted ? m_account.devices() : std::vector<DeviceRow>();
}

bool Program::isAtRest() const
{
    return m_machine.isRevoked || (isFree() && m_engine.isSynced());
}

QString Program::state() const
{
    return m_isStarted ? m_engine.state() + m_state : m_state;
}

bool isSent(Disk &disk)
{
    bool isEmpty = false;
    const auto port = disk.look();
    port->outgoing(QStringLiteral("cloud"), 1,
                   [&](const Result<Outgoing> &out) { isEmpty = out && out->runs.empty(); });
    return isEmpty;
}

} // namespace sennight::sync::simulation

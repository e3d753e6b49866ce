// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_view.h"

#include "app/gui/clock_settings.h"
#include "app/sync/sync_text.h"

#include "items/joined_text.h"
#include "items/when_answered.h"

#include <QGuiApplication>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr auto briefWork = 600ms;
constexpr auto countdownStep = 5s;

bool isWorking(const SyncTargetStatus &target)
{
    return target.stage != SyncStage::Idle;
}

} // namespace

SyncView::SyncView(Shell &shell, Planner &planner, const ItemContext &context, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_planner(planner)
    , m_context(context)
{
    m_longEnough.setSingleShot(true);
    m_longEnough.setInterval(briefWork);
    connect(&m_longEnough, &QTimer::timeout, this, [this] {
        m_workShown = true;
        Q_EMIT changed();
    });
    m_countdown.setInterval(countdownStep);
    connect(&m_countdown, &QTimer::timeout, this, &SyncView::changed);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &SyncView::noteActive);
}

/// Who comes back to the window does not wait for what would be tried in minutes.
void SyncView::noteActive(Qt::ApplicationState state)
{
    if (m_service)
        m_service->setWatched(state == Qt::ApplicationActive);
}

void SyncView::setService(SyncService *service)
{
    if (m_service == service)
        return;
    if (m_service)
        m_service->disconnect(this);
    m_service = service;
    if (service) {
        connect(service, &SyncService::statusChanged, this, &SyncView::read);
        // What came with the return is told instead: it needs the person.
        connect(service, &SyncService::conflictsArrived, this,
                [this] { m_broughtConflicts = true; });
        connect(service, &SyncService::putBackArrived, this, [this] { m_wasAway = false; });
        connect(service, &SyncService::deletionArrived, this, &SyncView::tellDeletion);
        // Its texts hold times by the name of the day.
        connect(&m_context.feed, &ChangeFeed::dayChanged, this, &SyncView::changed,
                Qt::UniqueConnection);
        connect(service, &QObject::destroyed, this, [this] {
            m_status = {};
            Q_EMIT serviceChanged();
            Q_EMIT changed();
        });
    }
    noteActive(QGuiApplication::applicationState());
    Q_EMIT serviceChanged();
    read();
}

void SyncView::read()
{
    const bool hasWaited = isDeletionWaiting();
    m_status = m_service ? m_service->status() : SyncStatus();
    if (hasWaited && isOn() && !m_status.deletionWaits)
        tell(tr("The account is not deleted."));
    announceArrival();
    m_clockIgnored = m_clockIgnored && isClockOff();
    followWork();
    followWait();
    noteReturn();
    Q_EMIT changed();
}

/// Screen readers hear it once, and again once its name is known.
void SyncView::announceArrival()
{
    if (m_status.arrivals.empty()) {
        m_announced.reset();
        return;
    }
    const SyncArrival &now = m_status.arrivals.front();
    const auto before = std::exchange(m_announced, now);
    if (!before || before->device != now.device || before->name != now.name)
        Q_EMIT m_planner.announced(
            tr("%1. %2", "who joined, what it may do").arg(arrivalTitle(), arrivalText()));
}

/// Further ones add up until the person has answered.
void SyncView::tellDeletion(qint64 count)
{
    m_deleted += count;
    Q_EMIT m_planner.announced(sentencesText({deletionTitle(), deletionText()}));
    Q_EMIT changed();
}

void SyncView::acceptDeletion(bool backups)
{
    m_deleted = 0;
    Q_EMIT changed();
    if (backups)
        m_shell.openSettings(u"Data"_s);
}

/// The time until the next try passes without anything being told.
void SyncView::followWait()
{
    const SyncTargetStatus *bad = worst();
    const bool isCounting = bad && isAway(bad->problem.trouble) && bad->nextTryMs > 0;
    if (isCounting && !m_countdown.isActive())
        m_countdown.start();
    else if (!isCounting)
        m_countdown.stop();
}

/// By so much that people see it in the times that other devices show.
bool SyncView::isClockOff() const
{
    constexpr qint64 noticeableMs = 120'000;
    return std::abs(m_status.clockOffMs) >= noticeableMs;
}

void SyncView::ignoreClock()
{
    if (!std::exchange(m_clockIgnored, true))
        Q_EMIT changed();
}

bool SyncView::areClockSettingsKnown()
{
    return clockSettings().has_value();
}

void SyncView::openClockSettings()
{
    if (!sennight::openClockSettings())
        Q_EMIT m_planner.failed(tr("The clock settings did not open."),
                                tr("Set the time in the settings of your system."));
}

/// Conflicts that wait for the person do not make the devices disagree.
bool SyncView::isCurrent() const
{
    const Line now = line();
    return (now == Line::UpToDate || now == Line::Conflicts) && allUpToDate();
}

void SyncView::followWork()
{
    if (!working()) {
        m_longEnough.stop();
        m_workShown = false;
    } else if (!m_workShown && !m_longEnough.isActive()) {
        m_longEnough.start();
    }
}

/// What waited while nobody answered is told of once it is out.
void SyncView::noteReturn()
{
    const SyncTargetStatus *bad = worst();
    if (bad && isAway(bad->problem.trouble)) {
        if (!std::exchange(m_wasAway, true))
            m_broughtConflicts = false;
        m_heldBack = pendingCount();
        return;
    }
    if (!m_wasAway || !isOn() || isPaused() || bad)
        return;
    m_heldBack = std::max(m_heldBack, pendingCount());
    if (!allUpToDate())
        return;
    m_wasAway = false;
    const int sent = std::exchange(m_heldBack, 0);
    if (sent > 0 && !m_broughtConflicts)
        Q_EMIT m_planner.toast(tr("All %Ln changes have gone out.", nullptr, sent), false);
}

void SyncView::setConflictCount(int count)
{
    if (std::exchange(m_conflicts, count) == count)
        return;
    Q_EMIT conflictsChanged();
    Q_EMIT changed();
}

bool SyncView::isOn() const
{
    return m_status.state == SyncState::On || m_status.state == SyncState::Paused;
}

/// The target whose trouble is to be told: one that needs a person first.
const SyncTargetStatus *SyncView::worst() const
{
    const auto &targets = m_status.targets;
    for (const auto wanted : {&needsPerson, &isAway}) {
        const auto found = std::ranges::find_if(targets, [wanted](const SyncTargetStatus &target) {
            return wanted(target.problem.trouble);
        });
        if (found != targets.end())
            return &*found;
    }
    return nullptr;
}

const SyncTargetStatus *SyncView::working() const
{
    const auto found = std::ranges::find_if(m_status.targets, &isWorking);
    return found == m_status.targets.end() ? nullptr : &*found;
}

bool SyncView::allUpToDate() const
{
    return !m_status.targets.empty() &&
           std::ranges::all_of(m_status.targets, &SyncTargetStatus::upToDate);
}

int SyncView::pendingCount() const
{
    qint64 most = 0;
    for (const SyncTargetStatus &target : m_status.targets)
        most = std::max(most, target.pending);
    return static_cast<int>(std::min<qint64>(most, std::numeric_limits<int>::max()));
}

bool SyncView::mayManage() const
{
    const SyncTargetStatus *bad = worst();
    const bool isOut =
        bad && staysHere(bad->problem.trouble) && bad->problem.trouble != SyncTrouble::ReadOnly;
    return m_status.level == sync::Level::FullTrust && !isOut;
}

qint64 SyncView::lastSyncMs() const
{
    qint64 last = 0;
    for (const SyncTargetStatus &target : m_status.targets)
        last = std::max(last, target.lastSyncMs);
    return last;
}

SyncView::Line SyncView::line() const
{
    if (m_status.state == SyncState::Off)
        return Line::Off;
    const SyncTargetStatus *bad = worst();
    if (bad && needsPerson(bad->problem.trouble))
        return Line::Error;
    if (m_status.state == SyncState::SettingUp)
        return Line::Syncing;
    if (isPaused())
        return Line::Paused;
    if (bad)
        return Line::Offline;
    if (m_workShown && working())
        return m_wasAway && pendingCount() > 0 ? Line::BackOnline : Line::Syncing;
    return m_conflicts > 0 ? Line::Conflicts : Line::UpToDate;
}

bool SyncView::isNotable() const
{
    const Line now = line();
    return now != Line::Off && now != Line::UpToDate;
}

bool SyncView::isTroubled() const
{
    return line() == Line::Error;
}

qreal SyncView::share() const
{
    const SyncTargetStatus *target = working();
    return target && target->total > 0
               ? std::clamp(static_cast<qreal>(target->done) / static_cast<qreal>(target->total),
                            0.0, 1.0)
               : -1;
}

/// It got its trust back; what it wrote without goes out once it comes anew.
bool SyncView::mayEditAgain() const
{
    const SyncTargetStatus *bad = worst();
    return bad && bad->problem.trouble == SyncTrouble::ReadOnly &&
           sync::mayWriteChanges(m_status.level);
}

QString SyncView::nextStep() const
{
    return syncStep(mayEditAgain() ? SyncTrouble::Revoked : worst()->problem.trouble);
}

std::vector<SyncView::Offer> SyncView::offers() const
{
    if (isDeletionWaiting())
        return {{tr("Keep the account"), Deed::Resume}};
    if (isPaused())
        return {{tr("Resume"), Deed::Resume}};
    const SyncTargetStatus *bad = worst();
    if (!bad)
        return {};
    switch (bad->problem.trouble) {
    case SyncTrouble::AccountGone:
        return {{tr("Join again"), Deed::JoinAgain},
                {tr("Set up anew"), Deed::SetUpAnew},
                {tr("Turn sync off"), Deed::StayAlone}};
    case SyncTrouble::Revoked:
    case SyncTrouble::KeysGone:
        return {{tr("Join again"), Deed::JoinAgain}, {tr("Keep using it alone"), Deed::StayAlone}};
    case SyncTrouble::PassphraseNeeded:
        return {{tr("Enter the passphrase…"), Deed::Unlock}};
    case SyncTrouble::Unreachable:
    case SyncTrouble::Untrusted:
    case SyncTrouble::NotAServer:
        return {{tr("Try now"), Deed::Try}, {tr("Check the address"), Deed::CheckAddress}};
    case SyncTrouble::ReadOnly:
        return {mayEditAgain() ? Offer{tr("Join again"), Deed::JoinAgain}
                               : Offer{tr("Show the devices"), Deed::ShowDevices}};
    default:
        return {{tr("Try now"), Deed::Try}};
    }
}

void SyncView::act(int action)
{
    const auto all = offers();
    if (action < 0 || action >= std::ssize(all))
        return;
    switch (all[static_cast<size_t>(action)].deed) {
    case Deed::Resume:
        return resume();
    case Deed::Try:
        return syncNow();
    case Deed::CheckAddress:
        return m_shell.openSettings(u"Sync"_s);
    case Deed::ShowDevices:
        return m_shell.openSettings(u"Devices"_s);
    case Deed::JoinAgain:
        m_shell.openSettings(u"Sync"_s);
        Q_EMIT joinAgainWanted();
        return;
    case Deed::SetUpAnew:
        m_shell.openSettings(u"Sync"_s);
        Q_EMIT setUpAnewWanted();
        return;
    case Deed::StayAlone:
        return turnOff(false);
    case Deed::Unlock:
        Q_EMIT passphraseWanted();
        return;
    }
}

void SyncView::acceptArrival(bool devices)
{
    if (m_status.arrivals.empty())
        return;
    const sync::DeviceId device = m_status.arrivals.front().device;
    if (m_service)
        m_service->acceptArrival(device);
    if (devices)
        m_shell.openSettings(u"Devices"_s);
}

void SyncView::pause()
{
    if (m_service)
        whenDone(m_service->pause(), {});
}

void SyncView::resume()
{
    if (m_service)
        whenDone(m_service->resume(), {});
}

void SyncView::syncNow()
{
    if (!m_service || m_status.state == SyncState::Off)
        return;
    ++m_rounds;
    Q_EMIT changed();
    whenAnswered(m_service->syncNow(), this, [this](const SyncResult<void> &done) {
        --m_rounds;
        read();
        // The line says the rest.
        if (!done && done.error().trouble != SyncTrouble::Cancelled)
            fail(done.error());
    });
}

void SyncView::turnOff(bool deleteAccount)
{
    if (!m_service)
        return;
    whenDone(m_service->turnOff(deleteAccount), [this, deleteAccount] {
        Q_EMIT m_planner.toast(
            deleteAccount
                ? tr("Sync is off and your account is deleted. Everything stays on this device.")
                : tr("Sync is off. Everything stays on this device."),
            false);
    });
}

void SyncView::unlock(const QString &passphrase)
{
    if (!m_service)
        return;
    whenAnswered(m_service->unlock(passphrase), this, [this](const SyncResult<void> &done) {
        if (done)
            Q_EMIT unlocked();
        else if (done.error().trouble == SyncTrouble::WrongSecret)
            Q_EMIT unlockFailed(
                tr("This passphrase does not open the keys. Check capital letters."));
        else
            Q_EMIT unlockFailed(syncMessage(done.error(), place()).message);
    });
}

void SyncView::keepHere(const QString &projectId, bool here, bool deleteElsewhere)
{
    const auto id = RecordId::fromHex(projectId);
    if (!id)
        return;
    if (!m_service || !isOn()) { // set-up and joining read it there
        m_planner.editRecord(*id, Field::ProjectLocalOnly, here ? Value(true) : Value());
        return;
    }
    whenDone(m_service->keepHere(*id, here, deleteElsewhere), [this, here] {
        Q_EMIT m_planner.toast(here ? tr("It stays on this device from now on.")
                                    : tr("It goes to your other devices, too."),
                               false);
    });
}

void SyncView::whenDone(const QFuture<SyncResult<void>> &future, const std::function<void()> &then)
{
    whenAnswered(future, this, [this, then](const SyncResult<void> &done) {
        if (!done && done.error().trouble != SyncTrouble::Cancelled)
            fail(done.error());
        else if (done && then)
            then();
    });
}

void SyncView::tell(const QString &text)
{
    Q_EMIT m_planner.toast(text, false);
}

void SyncView::fail(const SyncProblem &problem)
{
    const UserMessage message = syncMessage(problem, place());
    Q_EMIT m_planner.failed(message.message, message.hint);
}

} // namespace sennight

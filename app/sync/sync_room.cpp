// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_room.h"

#include "app/sync/sync_problems.h"
#include "app/sync/sync_text.h"
#include "sync/cloud/event_loop_scheduler.h"

#include <QOperatingSystemVersion>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// "Linux", "Windows", "macOS".
QString systemName()
{
    const QString name = QOperatingSystemVersion::current().name();
    return name.isEmpty() ? u"Linux"_s : name;
}

sync::CloudPorts portsOf(const SyncRoom::Parts &parts, SyncedProfile &profile, KeyPlaces &keys,
                         sync::Scheduler &scheduler)
{
    return {.replica = profile.replica(),
            .keys = keys,
            .entropy = parts.entropy,
            .scheduler = scheduler,
            .ways = parts.ways,
            .nowMs = [&clock = parts.host.clock()] { return clock.nowMs(); },
            .system = systemName()};
}

/// Removals and levels wait for a server that answers, not for room there or for agreement.
bool mayStillSettle(sync::RoundEnd end)
{
    return end == sync::RoundEnd::Done || end == sync::RoundEnd::Full ||
           end == sync::RoundEnd::Tampered || end == sync::RoundEnd::Diverged;
}

/// Nobody takes this device's changes any more.
bool isRefusal(sync::RoundEnd end)
{
    return end == sync::RoundEnd::Revoked || end == sync::RoundEnd::ReadOnly ||
           end == sync::RoundEnd::AccountGone;
}

} // namespace

SyncRoom::SyncRoom(const Parts &parts, SyncUse use, Mailbox self, Outside outside)
    : m_parts(parts)
    , m_use(std::move(use))
    , m_outside(std::move(outside))
    , m_log(parts.host.logs())
    , m_scheduler(sync::makeEventLoopScheduler())
    , m_profile(parts.host.makeProfile(
          [self](std::function<void()> call) { self.post(std::move(call)); }))
    , m_keys(
          parts.keychain, self, parts.host.folder(), [this] { return keyPassphrase(); },
          parts.entropy)
    , m_account(portsOf(parts, *m_profile, m_keys, *m_scheduler))
    , m_engine(sync::EnginePorts{.replica = m_profile->replica(),
                                 .scheduler = *m_scheduler,
                                 .nowMs = [&clock = parts.host.clock()] { return clock.nowMs(); },
                                 .chance = [] { return QRandomGenerator::global()->generate(); },
                                 .observer = *this})
    , m_self(std::move(self))
{
    m_profile->watchRecovered([this](int count) {
        write({.kind = SyncLogKind::Recovered, .target = cloudName, .count = count});
        m_outside.recoveredChanged();
    });
}

SyncRoom::~SyncRoom()
{
    m_flow.end();
    m_asking.end();
    m_scheduler->cancel(m_retry);
    keepOutcome(m_last);
    if (m_target)
        m_engine.remove(cloudName);
}

std::optional<sync::Passphrase> SyncRoom::keyPassphrase()
{
    if (m_keyPassphrase.text().isEmpty() && m_use.askPassphrase)
        m_keyPassphrase.set(m_use.askPassphrase().value_or(QString()));
    auto passphrase = sync::Passphrase::read(m_keyPassphrase.text());
    if (!passphrase)
        return std::nullopt;
    return *std::move(passphrase);
}

void SyncRoom::whenReady(std::function<void()> call)
{
    if (m_isReady)
        call();
    else
        m_waitingForReady.push_back(std::move(call));
}

void SyncRoom::run(Step step, const Answer<void> &answer)
{
    m_flow.start<SyncResult<void>>(std::move(step), [this, answer](SyncResult<void> result) {
        if (answer)
            answer(result);
        if (m_facts.phase == SyncPhase::Off)
            answerWaiting(std::unexpected(SyncProblem{.trouble = SyncTrouble::WrongState}));
        else if (!result && !m_target) // no round will answer them
            answerWaiting(result);
        tellStatus();
        lookIfMissed();
    });
}

// --- the engine --------------------------------------------------------------------------------

void SyncRoom::addTarget()
{
    if (m_target)
        return;
    m_target = std::make_unique<sync::CloudTarget>(m_account);
    m_engine.add(*m_target, 0);
    followPause();
    if (m_use.always)
        launch();
}

void SyncRoom::followPause()
{
    if (m_facts.isPaused)
        m_engine.pause();
    else
        m_engine.resume();
}

void SyncRoom::removeTarget()
{
    if (!m_target)
        return;
    m_engine.remove(cloudName);
    m_target.reset();
}

void SyncRoom::launch()
{
    if (std::exchange(m_isLaunched, true))
        return;
    m_engine.launch();
    if (!m_use.always)
        return;
    m_hints = sync::watchNetwork({.changed =
                                      [this](bool isReachable) {
                                          m_hasNetwork = isReachable;
                                          if (isReachable)
                                              m_engine.networkBack();
                                          tellStatus();
                                      },
                                  .moved = [this] { m_engine.platformChanged(); }});
}

void SyncRoom::statusChanged(const sync::TargetStatus &status)
{
    Q_UNUSED(status)
    tellStatus();
}

void SyncRoom::roundEnded(const sync::RoundRecord &record)
{
    const sync::RoundResult result{.end = record.end, .detail = record.detail};
    const SyncProblem problem = problemOf(result);
    const bool isDone = record.end == sync::RoundEnd::Done;
    if (record.sent > 0 || record.received > 0)
        write({.kind = SyncLogKind::Round,
               .target = record.target,
               .sent = record.sent,
               .received = record.received,
               .count = isDone && record.sent > 0 ? std::exchange(m_itemsToShare, 0) : 0});
    // A trouble that goes on is one line, not one a try.
    if (problem.trouble != m_loggedTrouble && problem.trouble != SyncTrouble::Cancelled) {
        m_loggedTrouble = problem.trouble;
        if (problem.trouble != SyncTrouble::None)
            write({.kind = SyncLogKind::Trouble, .target = record.target, .problem = problem});
    }
    noteRefusal(record.end);
    followMembers();
    if (record.end != sync::RoundEnd::Stopped)
        noteOutcome();
    if (record.received > 0 || m_names.empty())
        readNames();
    if (isDone && m_facts.phase == SyncPhase::Taking)
        startSharing();
    else if (!isDone)
        answerWaiting(
            std::unexpected(problem.trouble == SyncTrouble::Cancelled ? problem : problemNow()));
    if (m_facts.phase == SyncPhase::On && mayStillSettle(record.end))
        settleChanges(isDone && --m_roundsToWait <= 0 ? std::exchange(m_waitingForRound, {})
                                                      : std::vector<Answer<void>>());
    tellStatus();
}

void SyncRoom::noteRefusal(sync::RoundEnd end)
{
    if (end == sync::RoundEnd::Stopped || isRefusal(end) == m_isRefused)
        return;
    if (!isRefusal(end) && end != sync::RoundEnd::Done)
        return;
    m_isRefused = isRefusal(end);
    m_profile->noteRefusal(cloudName, end,
                           [this](const Result<void> &) { m_outside.recoveredChanged(); });
    if (end == sync::RoundEnd::Revoked)
        m_outside.revoked();
}

void SyncRoom::received(const QString &target, const sync::Received &what)
{
    if (what.applied > 0)
        m_outside.received(what.applied);
    if (what.conflicts > 0) {
        write({.kind = SyncLogKind::Conflicts, .target = target, .count = what.conflicts});
        m_outside.conflictsArrived(what.conflicts);
    }
    if (what.putBack > 0) {
        write({.kind = SyncLogKind::PutBack, .target = target, .count = what.putBack});
        m_outside.putBackArrived(what.putBack);
    }
    if (!what.backup.isEmpty()) {
        write({.kind = SyncLogKind::Deleted, .target = target, .count = what.deleted});
        m_outside.deletionArrived(what.deleted);
    }
}

void SyncRoom::peersChanged(const QString &target, const std::vector<sync::PeerState> &peers)
{
    for (const sync::PeerState &peer : peers)
        m_seen[peer.device] = peer.seenMs;
    m_profile->notePeers(target, peers, [](const Result<void> &) {});
    m_outside.devicesChanged();
}

void SyncRoom::countRounds()
{
    const auto targets = m_engine.status();
    const bool isBusy = !targets.empty() && targets.front().phase == sync::TargetPhase::Busy;
    m_roundsToWait = isBusy ? 2 : 1;
}

void SyncRoom::answerWaiting(const SyncResult<void> &result)
{
    for (const Answer<void> &answer : std::exchange(m_waitingForRound, {}))
        answer(result);
}

void SyncRoom::saved()
{
    if (!m_target || !m_isLaunched)
        return;
    // What came from elsewhere is told by the same signal, and is no reason for a round.
    m_profile->pending(cloudName, [this](const Result<qint64> &pending) {
        if (pending && *pending > 0 && m_target)
            m_engine.saved();
    });
}

void SyncRoom::finish(std::function<void()> done)
{
    if (!m_target || !m_isLaunched || !m_use.always || m_facts.isPaused)
        return done();
    m_profile->pending(cloudName, [this, done = std::move(done)](const Result<qint64> &pending) {
        if (pending && *pending > 0)
            m_engine.saved();
        m_engine.quit(done);
    });
}

// --- what a person asks for ----------------------------------------------------------------------

void SyncRoom::setPaused(bool paused, Answer<void> answer)
{
    whenReady([this, paused, answer = std::move(answer)] {
        if (m_facts.deletesAccount && !paused)
            return takeBackDeletion(answer);
        if (m_facts.phase == SyncPhase::Off)
            return answer(std::unexpected(noAccount()));
        if (m_facts.phase == SyncPhase::Leaving)
            return answer(std::unexpected(SyncProblem{.trouble = SyncTrouble::WrongState}));
        if (m_facts.isPaused == paused)
            return answer({});
        keepPaused(paused, answer);
    });
}

/// Beside what runs, which may keep its own next step meanwhile: then again, with that.
void SyncRoom::keepPaused(bool paused, Answer<void> answer)
{
    const auto wanted = [this, paused] {
        SyncFacts facts = m_facts;
        facts.isPaused = paused && facts.phase != SyncPhase::Off;
        return facts;
    };
    m_profile->replica().keep(syncFactsName, encode(wanted()),
                              [this, paused, wanted, given = wanted(),
                               answer = std::move(answer)](const Result<void> &kept) {
                                  if (!kept)
                                      return answer(std::unexpected(problemOf(kept.error())));
                                  if (given != wanted())
                                      return keepPaused(paused, answer);
                                  if (m_facts.phase == SyncPhase::Off)
                                      return answer(std::unexpected(noAccount()));
                                  take(given);
                                  writeEvent(paused ? SyncAccountEvent::Paused
                                                    : SyncAccountEvent::Resumed);
                                  answer({});
                              });
}

void SyncRoom::syncNow(Answer<void> answer)
{
    whenReady([this, answer = std::move(answer)]() mutable {
        if (m_facts.phase == SyncPhase::Off)
            return answer(std::unexpected(noAccount()));
        m_waitingForRound.push_back(std::move(answer));
        if (!m_target) {
            tryAgain(); // or what runs answers
            return;
        }
        countRounds();
        launch();
        if (m_facts.phase == SyncPhase::Sharing && !m_flow.isRunning())
            startSharing();
        m_engine.syncWanted();
        // A server that asked to wait is not asked before; who waits for an answer is told.
        const auto targets = m_engine.status();
        if (!targets.empty() && targets.front().phase == sync::TargetPhase::Waiting)
            answerWaiting(std::unexpected(problemNow()));
    });
}

void SyncRoom::setWatched(bool isWatched)
{
    m_engine.setWatched(isWatched);
    // A keychain that was refused asks again only when it is told to: its question takes the window
    // away, and this is called as it comes back.
    if (isWatched && m_facts.phase == SyncPhase::Entering && m_flowProblem &&
        isAway(m_flowProblem->trouble))
        tryAgain();
}

void SyncRoom::keepHere(const RecordId &project, bool here, bool deleteElsewhere,
                        Answer<void> answer)
{
    m_profile->keepHere(
        project, here, deleteElsewhere, {}, [answer = std::move(answer)](const Result<void> &done) {
            answer(done.transform_error([](const Error &error) { return problemOf(error); }));
        });
}

void SyncRoom::sizeOf(std::vector<RecordId> projectsHere, Answer<SyncSize> answer)
{
    m_profile->sizeOf(
        std::move(projectsHere), [answer = std::move(answer)](const Result<SyncSize> &size) {
            answer(size.transform_error([](const Error &error) { return problemOf(error); }));
        });
}

void SyncRoom::log(const SyncLogFilter &filter, Answer<std::vector<SyncLogEntry>> answer)
{
    whenReady([this, filter, answer = std::move(answer)] {
        std::map<QString, QString> names;
        for (const auto &[device, name] : m_names)
            names[QString::fromLatin1(device.hex())] = name;
        std::vector<SyncLogEntry> entries = m_log.read(filter);
        for (SyncLogEntry &entry : entries) {
            for (QString *device : {&entry.name, &entry.by}) {
                const auto name = names.find(*device);
                *device = name == names.end() ? QString() : name->second;
            }
        }
        answer(std::move(entries));
    });
}

void SyncRoom::write(SyncLogEntry entry)
{
    entry.atMs = m_parts.host.clock().nowMs();
    m_log.append(entry);
    m_outside.logChanged();
}

void SyncRoom::writeEvent(SyncAccountEvent event, const QString &device)
{
    const bool isOfDevice = !device.isEmpty();
    write({.kind = isOfDevice ? SyncLogKind::Device : SyncLogKind::Account,
           .event = event,
           .name = device});
}

/// It was asked for once, and is not tried again by itself.
void SyncRoom::writeFailedEntry(const SyncProblem &problem, const QUrl &server)
{
    write({.kind = SyncLogKind::Trouble,
           .target = cloudName,
           .event = SyncAccountEvent::SetUpFailed,
           .place = server.authority(),
           .problem = problem});
}

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_sync.h"

#include <QPromise>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

template <typename T>
QFuture<T> ready(T value)
{
    return QtFuture::makeReadyValueFuture(std::move(value));
}

sync::DeviceId deviceId(unsigned char number)
{
    sync::DeviceId id;
    id.bytes.fill(number);
    return id;
}

} // namespace

void SampleSync::showInOrder(qint64 nowMs)
{
    state = {.state = SyncState::On,
             .server = u"https://sync.example.org"_s,
             .account = u"7f3k-92ma"_s,
             .thisDevice = u"Laptop"_s,
             .hasPassphrase = true};
    state.targets.push_back({.name = u"cloud"_s,
                             .place = u"sync.example.org"_s,
                             .lastSyncMs = nowMs - 4 * minuteMs,
                             .upToDate = true,
                             .storedBytes = 6'200'000});
    using sync::Level;
    members = {{deviceId(1), u"Laptop"_s, Level::FullTrust, true, false, nowMs - 250 * dayMs, nowMs,
                u"Linux"_s},
               {deviceId(2), u"Phone"_s, Level::FullTrust, false, false, nowMs - 200 * dayMs,
                nowMs - hourMs, u"Android"_s},
               {deviceId(3), u"Desk PC"_s, Level::CanEdit, false, false, nowMs - 100 * dayMs,
                nowMs - 3 * dayMs, u"Windows"_s},
               {deviceId(4), u"Old laptop"_s, Level::ReadOnly, false, false, nowMs - 400 * dayMs,
                nowMs - 94 * dayMs, u"macOS"_s}};
    entries = {{.id = 6,
                .atMs = nowMs - 4 * minuteMs,
                .kind = SyncLogKind::Round,
                .sent = 3,
                .received = 12},
               {.id = 5, .atMs = nowMs - 2 * hourMs, .kind = SyncLogKind::Conflicts, .count = 3},
               {.id = 4,
                .atMs = nowMs - 3 * hourMs,
                .kind = SyncLogKind::Trouble,
                .problem = {SyncTrouble::Unreachable}},
               {.id = 3, .atMs = nowMs - dayMs, .kind = SyncLogKind::Round, .received = 41},
               {.id = 2,
                .atMs = nowMs - 3 * dayMs,
                .kind = SyncLogKind::Device,
                .event = SyncAccountEvent::DeviceAdded,
                .name = u"Desk PC"_s},
               {.id = 1,
                .atMs = nowMs - 9 * dayMs,
                .kind = SyncLogKind::Account,
                .event = SyncAccountEvent::TurnedOn}};
    tell();
    Q_EMIT devicesChanged();
    Q_EMIT logChanged();
}

void SampleSync::change(const std::function<void(SyncTargetStatus &)> &how)
{
    if (!state.targets.empty())
        how(state.targets.front());
    tell();
}

QFuture<SyncResult<void>> SampleSync::answer(const QString &call)
{
    calls << call;
    return come();
}

QFuture<SyncResult<void>> SampleSync::come() const
{
    return ready(outcome == SyncTrouble::None
                     ? SyncResult<void>()
                     : SyncResult<void>(std::unexpected(SyncProblem{outcome})));
}

QFuture<SyncResult<void>> SampleSync::hold(const QString &call)
{
    if (!holds)
        return answer(call);
    calls << call;
    return wait();
}

QFuture<SyncResult<void>> SampleSync::wait()
{
    m_held.push_back(std::make_shared<QPromise<SyncResult<void>>>());
    m_held.back()->start();
    return m_held.back()->future();
}

void SampleSync::finish()
{
    for (const Held &held : std::exchange(m_held, {})) {
        if (outcome == SyncTrouble::None)
            held->addResult(SyncResult<void>());
        else
            held->addResult(SyncResult<void>(std::unexpected(SyncProblem{outcome})));
        held->finish();
    }
}

QString SampleSync::nameOf(const sync::DeviceId &device) const
{
    const auto found = std::ranges::find(members, device, &SyncDevice::id);
    return found == members.end() ? QString() : found->name;
}

SyncResult<QString> SampleSync::readAddress(const QString &typed) const
{
    const QUrl url = QUrl::fromUserInput(typed.trimmed());
    if (!url.isValid() || !url.host().contains(u'.'))
        return std::unexpected(SyncProblem{SyncTrouble::BadAddress});
    if (typed.trimmed().startsWith("http:"_L1))
        return std::unexpected(SyncProblem{SyncTrouble::NotEncrypted});
    return u"https://"_s + url.host();
}

QFuture<bool> SampleSync::hasKeychain()
{
    return ready(keychain);
}

QFuture<SyncResult<QString>> SampleSync::newRecoveryKey()
{
    m_hasDraft = true;
    return ready(SyncResult<QString>(key));
}

bool SampleSync::confirmRecoveryKey(int group, const QString &typed)
{
    return typed.trimmed().toUpper() == key.section(u'-', group - 1, group - 1);
}

SyncResult<void> SampleSync::readSetUp(const SyncSetUp &wanted) const
{
    return readAddress(wanted.server).transform([](const QString &) {});
}

SyncResult<void> SampleSync::readRecoveryKey(const QString &typed) const
{
    const auto letters =
        std::ranges::count_if(typed, [](QChar letter) { return letter.isLetterOrNumber(); });
    if (letters == 32)
        return {};
    return std::unexpected(
        SyncProblem{.trouble = SyncTrouble::MistypedKey,
                    .group = letters < 32 ? static_cast<int>(letters) / 4 + 1 : 0});
}

QFuture<SyncResult<SyncSize>> SampleSync::sizeOf(const std::vector<RecordId> &)
{
    return ready(SyncResult<SyncSize>(size));
}

QString SampleSync::suggestedDeviceName() const
{
    return u"Laptop"_s;
}

QFuture<SyncResult<void>> SampleSync::turnOn(const SyncSetUp &wanted)
{
    setUp = wanted;
    return hold(wanted.joins ? u"join"_s : u"turn on"_s);
}

void SampleSync::cancel()
{
    calls << u"cancel"_s;
    m_hasDraft = false;
}

QFuture<SyncResult<void>> SampleSync::pause()
{
    if (outcome == SyncTrouble::None)
        state.state = SyncState::Paused;
    tell();
    return answer(u"pause"_s);
}

QFuture<SyncResult<void>> SampleSync::resume()
{
    if (outcome == SyncTrouble::None) {
        state.state = SyncState::On;
        state.deletionWaits = false;
    }
    tell();
    return answer(u"resume"_s);
}

QFuture<SyncResult<void>> SampleSync::syncNow()
{
    return hold(u"sync now"_s);
}

void SampleSync::setWatched(bool isWatched)
{
    watched = isWatched;
}

QFuture<SyncResult<void>> SampleSync::turnOff(bool deleteAccount)
{
    return answer(deleteAccount ? u"turn off, delete"_s : u"turn off"_s);
}

QFuture<SyncResult<void>> SampleSync::keepHere(const RecordId &project, bool here,
                                               bool deleteElsewhere)
{
    return answer(u"%1 %2%3"_s.arg(here ? u"keep here"_s : u"share"_s, project.toHex(),
                                   deleteElsewhere ? u", delete elsewhere"_s : QString()));
}

QFuture<SyncResult<void>> SampleSync::unlock(const QString &)
{
    return answer(u"unlock"_s);
}

QFuture<SyncResult<std::vector<SyncDevice>>> SampleSync::devices()
{
    return ready(SyncResult<std::vector<SyncDevice>>(members));
}

QFuture<SyncResult<void>> SampleSync::rename(const sync::DeviceId &device, const QString &name)
{
    return answer(u"rename %1 to %2"_s.arg(nameOf(device), name));
}

QFuture<SyncResult<void>> SampleSync::setLevel(const sync::DeviceId &device, sync::Level level)
{
    return answer(u"level of %1: %2"_s.arg(nameOf(device)).arg(static_cast<int>(level)));
}

QFuture<SyncResult<void>> SampleSync::revoke(const sync::DeviceId &device)
{
    return answer(u"revoke %1"_s.arg(nameOf(device)));
}

void SampleSync::acceptArrival(const sync::DeviceId &device)
{
    calls << u"accept %1"_s.arg(nameOf(device));
    std::erase_if(state.arrivals,
                  [&device](const SyncArrival &arrival) { return arrival.device == device; });
    tell();
}

QFuture<SyncResult<void>> SampleSync::checkSecret(const QString &)
{
    return holds ? wait() : come();
}

QFuture<SyncResult<void>> SampleSync::replaceSecrets(const QString &present,
                                                     const QString &passphrase)
{
    if (!m_hasDraft)
        return ready(SyncResult<void>(std::unexpected(SyncProblem{SyncTrouble::KeyNotConfirmed})));
    m_hasDraft = holds || outcome != SyncTrouble::None; // where it goes well, it is over
    return hold(u"replace %1 by %2"_s.arg(present, passphrase.isEmpty() ? u"none"_s : passphrase));
}

QFuture<SyncResult<std::vector<SyncLogEntry>>> SampleSync::log(const SyncLogFilter &filter)
{
    std::vector<SyncLogEntry> found;
    for (const SyncLogEntry &entry : entries) {
        const bool wanted = filter.kinds.empty() || std::ranges::contains(filter.kinds, entry.kind);
        if (wanted && (filter.beforeId == 0 || entry.id < filter.beforeId))
            found.push_back(entry);
    }
    return ready(SyncResult<std::vector<SyncLogEntry>>(std::move(found)));
}

} // namespace sennight

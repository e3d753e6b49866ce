// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_session.h"

#include "progress.h"
#include "secret_input.h"

#include "app/sync/store_sync_host.h"
#include "app/sync/sync_text.h"
#include "store/store_thread.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QPromise>
#include <QSysInfo>
#include <QTimer>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookForStopMs = 50;

constexpr auto passphraseFile = "SENNIGHT_PASSPHRASE_FILE";

SyncUse useOf(SyncKeyPlace keys)
{
    return {.always = false, .keys = keys, .askPassphrase = []() -> std::optional<QString> {
                const auto passphrase = keyFilePassphrase();
                return passphrase ? std::optional(*passphrase) : std::nullopt;
            }};
}

/// It is to be reported, or the server said why: whoever runs that wants to know it exactly.
bool isToBeReported(SyncTrouble trouble)
{
    return trouble == SyncTrouble::Tampered || trouble == SyncTrouble::Diverged ||
           trouble == SyncTrouble::UpdateNeeded || trouble == SyncTrouble::Busy;
}

/// What to run next, where people at a window would press something.
QString commandAfter(SyncTrouble trouble, const QString &server)
{
    const QString address = server.isEmpty() ? u"URL"_s : server;
    switch (trouble) {
    case SyncTrouble::Unreachable:
    case SyncTrouble::Busy:
    case SyncTrouble::ServerFailed:
        return u"To try again, run: senn sync now"_s;
    case SyncTrouble::Revoked:
    case SyncTrouble::AccountGone:
    case SyncTrouble::KeysGone:
        return u"To join again, run: senn sync cloud --join --server %1. To use it alone, run: "
               "senn sync off"_s.arg(address);
    case SyncTrouble::KeychainDenied:
        return u"Unlock it, then run the command again."_s;
    case SyncTrouble::KeychainAway:
        return u"Run the command in a session of the desktop, where the keychain is."_s;
    case SyncTrouble::NoKeychain:
        return u"To keep this device's keys in a file under a passphrase, set "
               "SENNIGHT_SECRETS=file, and name a file with it in SENNIGHT_PASSPHRASE_FILE."_s;
    case SyncTrouble::SyncOff:
        return u"To turn it on, run: senn sync cloud --server URL"_s;
    case SyncTrouble::AlreadyOn:
        return u"For another account, turn it off first: senn sync off. Everything stays here."_s;
    case SyncTrouble::ThisDevice:
        return u"To leave the account, run: senn sync off"_s;
    case SyncTrouble::UnknownDevice:
        return u"To see them, run: senn devices list"_s;
    case SyncTrouble::WrongState:
        return u"Try again when it has ended. To see how it stands, run: senn sync status"_s;
    default:
        return {};
    }
}

/// Why the key file stays locked: what was named holds no passphrase, or another one.
Failure passphraseFailure(Failure failure)
{
    failure.hint = u"Name a file with it in SENNIGHT_PASSPHRASE_FILE."_s;
    const QString file = keyPassphraseFile();
    if (file.isEmpty())
        return failure;
    if (const auto secret = secretFromFile(file); !secret) {
        failure.message += u' ' + secret.error().message;
        failure.hint = secret.error().hint;
    } else {
        failure.message += u" The passphrase in \"%1\" does not open them."_s.arg(file);
        failure.hint = u"Write the right one into the file's first line."_s;
    }
    return failure;
}

} // namespace

Answer<SyncKeyPlace> wantedKeyPlace()
{
    const QString wanted = qEnvironmentVariable("SENNIGHT_SECRETS");
    if (wanted.isEmpty() || wanted == "keychain"_L1)
        return SyncKeyPlace::Keychain;
    if (wanted == "file"_L1)
        return SyncKeyPlace::File;
    return wrongUsage(u"SENNIGHT_SECRETS is \"%1\"."_s.arg(wanted),
                      u"Set it to keychain or file, or leave it out."_s);
}

QString keyPassphraseFile()
{
    return qEnvironmentVariable(passphraseFile);
}

Answer<QString> keyFilePassphrase()
{
    const QString file = keyPassphraseFile();
    if (file.isEmpty())
        return askForSecret(u"Passphrase of this device's keys: "_s,
                            u"Name a file with it in SENNIGHT_PASSPHRASE_FILE."_s);
    return secretFromFile(file);
}

SyncSession::SyncSession(Invocation &call, SyncPlugin &plugin, SyncKeyPlace keys)
    : m_call(call)
    , m_store(std::make_unique<StoreThread>(
          call.session.profile(), call.session.clock(), call.session.random(),
          StoreOptions{.deviceName = QSysInfo::machineHostName()}))
    , m_host(makeStoreSyncHost(*m_store, call.session.profile(), call.session.clock()))
    , m_service(plugin.makeService(*m_host, useOf(keys)))
{}

SyncSession::~SyncSession() = default;

Answer<std::unique_ptr<SyncSession>> SyncSession::open(Invocation &call)
{
    const auto keys = wantedKeyPlace();
    if (!keys)
        return failed(keys);
    SyncPlugin *plugin = loadSyncPlugin();
    if (!plugin)
        return refused(u"Sync is not a part of this installation."_s,
                       u"Install Sennight with its plugins (lib/sennight/sennight_sync)."_s);
    std::unique_ptr<SyncSession> session(new SyncSession(call, *plugin, *keys));
    session->wait({}, QFuture<void>(session->m_store->opened()), OnStop::Leave);
    if (!session->m_store->opened().isFinished())
        return std::unexpected(stopped());
    if (const auto opened = session->m_store->opened().result(); !opened)
        return failed(opened);
    return session;
}

SyncStatus SyncSession::status()
{
    // Answers come in the order of the questions: what a round has asked the store is answered
    // before, and the profile is read before the first of the service. Only then is the
    // store asked which devices are new, so all of it is done twice.
    for (int i = 0; i < 2; ++i) {
        wait({}, QFuture<void>(m_store->run<void>([](Store &) { return Result<void>(); })),
             OnStop::Leave);
        wait({}, QFuture<void>(m_service->log({.kinds = {}, .limit = 1})), OnStop::Leave);
    }
    QCoreApplication::sendPostedEvents();
    return m_service->status();
}

void SyncSession::wait(const QString &what, const QFuture<void> &asked, OnStop onStop)
{
    ProgressLine line(m_call.out, what);
    const Progress progress = line.progress();
    QEventLoop loop;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &loop, [&] {
        const SyncStatus status = m_service->status();
        const auto [done, total] = status.targets.empty() ? std::pair<qint64, qint64>()
                                                          : std::pair(status.targets.front().done,
                                                                      status.targets.front().total);
        if (what.isEmpty() ? !isStopWanted() : progress(done, total))
            return;
        if (onStop == OnStop::Undo)
            m_service->cancel(); // which answers
        else
            loop.quit();
    });
    looking.start(lookForStopMs);
    watcher.setFuture(asked);
    if (!asked.isFinished())
        loop.exec();
}

void SyncSession::waitUntil(const std::function<bool(const SyncStatus &status)> &isSo)
{
    const auto reached = std::make_shared<QPromise<void>>();
    reached->start();
    const auto look = [this, reached, isSo] {
        if (isSo(m_service->status()))
            reached->finish();
    };
    const QMetaObject::Connection looking =
        QObject::connect(m_service.get(), &SyncService::statusChanged, m_service.get(), look);
    look();
    wait({}, reached->future(), OnStop::Leave);
    QObject::disconnect(looking);
}

Failure SyncSession::stopped()
{
    return {Exit::Failed, QString(syncTroubleName(SyncTrouble::Cancelled)),
            u"Stopped; nothing was lost."_s, u"To go on, run: senn sync now"_s};
}

Failure SyncSession::failureOf(const SyncProblem &problem)
{
    if (problem.local)
        return {*problem.local};
    const SyncStatus status = m_service->status();
    SyncProblem shown = problem;
    if (shown.trouble == SyncTrouble::NoKeychain && status.state != SyncState::Off &&
        !status.isCutOff)
        shown.trouble = SyncTrouble::KeychainAway; // there was one
    const SyncTrouble trouble = shown.trouble;
    const QString place = status.targets.empty() ? m_place : status.targets.front().place;
    const UserMessage message = syncMessage(shown, place);
    // What is not tried again by itself can still be begun anew with other keys.
    const bool isOfKeys =
        trouble == SyncTrouble::NoKeychain || trouble == SyncTrouble::KeychainDenied;
    const QString next =
        shown.isGivenUp && !isOfKeys ? QString() : commandAfter(trouble, status.server);
    Failure failure{Exit::Failed, QString(syncTroubleName(trouble)), message.message,
                    next.isEmpty() ? message.hint : next};
    if (trouble == SyncTrouble::PassphraseNeeded)
        return passphraseFailure(std::move(failure));
    if (!problem.detail.isEmpty() && isToBeReported(trouble))
        failure.message += u" (%1)"_s.arg(problem.detail);
    return failure;
}

} // namespace sennight::cli

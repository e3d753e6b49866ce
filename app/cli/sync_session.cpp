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

SyncUse useOf()
{
    const bool inFile = qEnvironmentVariable("SENNIGHT_SECRETS") == "file"_L1;
    return {.always = false,
            .keys = inFile ? SyncKeyPlace::File : SyncKeyPlace::Keychain,
            .askPassphrase = [] { return keyFilePassphrase(); }};
}

/// Whoever runs the server wants to know it exactly.
bool isServersMatter(SyncTrouble trouble)
{
    return trouble == SyncTrouble::Tampered || trouble == SyncTrouble::Diverged ||
           trouble == SyncTrouble::UpdateNeeded || trouble == SyncTrouble::Busy;
}

} // namespace

std::optional<QString> keyFilePassphrase()
{
    const QString file = qEnvironmentVariable("SENNIGHT_PASSPHRASE_FILE");
    const auto secret = file.isEmpty()
                            ? askForSecret(u"Passphrase of this device's keys: "_s,
                                           u"Name a file with it in SENNIGHT_PASSPHRASE_FILE."_s)
                            : secretFromFile(file);
    return secret ? std::optional(*secret) : std::nullopt;
}

SyncSession::SyncSession(Invocation &call, SyncPlugin &plugin)
    : m_call(call)
    , m_store(std::make_unique<StoreThread>(
          call.session.profile(), call.session.clock(), call.session.random(),
          StoreOptions{.deviceName = QSysInfo::machineHostName()}))
    , m_host(makeStoreSyncHost(*m_store, call.session.profile(), call.session.clock()))
    , m_service(plugin.makeService(*m_host, useOf()))
{}

SyncSession::~SyncSession() = default;

Answer<std::unique_ptr<SyncSession>> SyncSession::open(Invocation &call)
{
    SyncPlugin *plugin = loadSyncPlugin();
    if (!plugin)
        return refused(u"Sync is not a part of this installation."_s,
                       u"Install Sennight with its plugins (lib/sennight/sennight_sync)."_s);
    std::unique_ptr<SyncSession> session(new SyncSession(call, *plugin));
    session->wait({}, QFuture<void>(session->m_store->opened()), OnStop::Leave);
    if (!session->m_store->opened().isFinished())
        return std::unexpected(stopped());
    if (const auto opened = session->m_store->opened().result(); !opened)
        return failed(opened);
    return session;
}

SyncStatus SyncSession::status()
{
    // Answers come in the order of the questions, and the profile is read before the first.
    wait({}, QFuture<void>(m_service->log({.kinds = {}, .limit = 1})), OnStop::Leave);
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
    QPromise<void> reached;
    reached.start();
    const QMetaObject::Connection looking =
        QObject::connect(m_service.get(), &SyncService::statusChanged, m_service.get(), [&] {
            if (isSo(m_service->status()))
                reached.finish();
        });
    if (isSo(m_service->status()))
        reached.finish();
    wait({}, reached.future(), OnStop::Leave);
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
    const QString place = status.targets.empty() ? m_place : status.targets.front().place;
    const UserMessage message = syncMessage(problem, place);
    Failure failure{Exit::Failed, QString(syncTroubleName(problem.trouble)), message.message,
                    message.hint};
    if (!problem.detail.isEmpty() && isServersMatter(problem.trouble))
        failure.message += u" (%1)"_s.arg(problem.detail);
    return failure;
}

} // namespace sennight::cli

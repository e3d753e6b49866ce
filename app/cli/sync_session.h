// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include "app/sync/sync_plugin.h"

#include <QFuture>

namespace sennight {
class StoreThread;
}

namespace sennight::cli {

/// Where SENNIGHT_SECRETS says that the keys of this device are kept. Wrong usage.
[[nodiscard]] Answer<SyncKeyPlace> wantedKeyPlace();
/// SENNIGHT_PASSPHRASE_FILE; empty where it is not set.
[[nodiscard]] QString keyPassphraseFile();
/// Of this device's key file, from SENNIGHT_PASSPHRASE_FILE or the terminal. Refused where neither
/// gives one.
[[nodiscard]] Answer<QString> keyFilePassphrase();

/// Sync of the session's profile for the length of one command: nothing is done by itself. The
/// main thread, which waits in an event loop.
class SyncSession
{
public:
    /// Refused where sync was not installed. The store's errors.
    [[nodiscard]] static Answer<std::unique_ptr<SyncSession>> open(Invocation &call);
    ~SyncSession();
    Q_DISABLE_COPY_MOVE(SyncSession)

    [[nodiscard]] SyncService &service() { return *m_service; }
    /// As the profile says, once it was read, and what was changed before is kept.
    [[nodiscard]] SyncStatus status();

    /// The server that is talked to before it is this device's.
    void setPlace(const QString &place) { m_place = place; }

    /// Waits until it is as wanted, or cannot be.
    void waitUntil(const std::function<bool(const SyncStatus &status)> &isSo);

    /// What Ctrl+C does to what is waited for.
    enum class OnStop : quint8 {
        Leave, ///< it is cut off where it is, as at the end of the program; nothing of it is lost
        Undo,  ///< SyncService::cancel()
    };
    /// Waits for an answer, with a line on the terminal that says `what` and how far it is. Ctrl+C
    /// and SIGTERM end it with Cancelled.
    template <typename T>
    [[nodiscard]] Answer<T> await(const QString &what, QFuture<SyncResult<T>> asked,
                                  OnStop onStop = OnStop::Leave)
    {
        wait(what, QFuture<void>(asked), onStop);
        if (!asked.isFinished())
            return std::unexpected(stopped());
        auto answer = asked.takeResult();
        if (!answer)
            return std::unexpected(failureOf(answer.error()));
        if constexpr (!std::is_void_v<T>)
            return *std::move(answer);
        else
            return {};
    }
    /// The stable name of the trouble is its code; the next step is a command.
    [[nodiscard]] Failure failureOf(const SyncProblem &problem);

private:
    SyncSession(Invocation &call, SyncPlugin &plugin, SyncKeyPlace keys);
    void wait(const QString &what, const QFuture<void> &asked, OnStop onStop);
    [[nodiscard]] static Failure stopped();

    Invocation &m_call;
    QString m_place;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<SyncHost> m_host;
    std::unique_ptr<SyncService> m_service;
};

} // namespace sennight::cli

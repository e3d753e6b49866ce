// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/profile_sync.h"
#include "app/sync/store_sync_host.h"
#include "app/sync/sync_text.h"
#include "domain/actions.h"
#include "store/sqlite_queries.h"
#include "store/store_thread.h"
#include "store/sync_queries.h"
#include "support/patience.h"
#include "sync/cloud/qt_http_calls.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

namespace sennight {

/// The time of this computer, as somebody who set his clock wrong has it.
class WrongClock final : public Clock
{
public:
    std::atomic<qint64> aheadMs = 0;

    [[nodiscard]] qint64 nowMs() const override { return m_system.nowMs() + aheadMs; }
    [[nodiscard]] QTimeZone zone() const override { return m_system.zone(); }

private:
    SystemClock m_system;
};

/// What is lost on the way to the server, or back.
enum class Lost : quint8 {
    Nothing,
    Request, ///< a new record of the members
    Answer,  ///< to one
    Account, ///< what makes one, without anybody being told
};

/// Stops a thread in the middle of what it does, until it is let go. Any thread.
class Gate
{
public:
    void close() { m_state = Closed; }
    void open()
    {
        m_state = Open;
        m_state.notify_all();
    }
    void pass()
    {
        quint8 closed = Closed;
        if (m_state.compare_exchange_strong(closed, Taken))
            m_state.wait(Taken);
    }
    /// Somebody stands there.
    [[nodiscard]] bool isTaken() const { return m_state == Taken; }

private:
    enum State : quint8 { Open, Closed, Taken };
    std::atomic<quint8> m_state = Open;
};

/// The way to a server that can lose that, and that can be shut before an account or a new record
/// of the members.
class LossyCalls final : public sync::HttpCalls
{
public:
    LossyCalls(std::unique_ptr<sync::HttpCalls> calls, const std::atomic<Lost> &lost, Gate &gate)
        : m_calls(std::move(calls))
        , m_lost(lost)
        , m_gate(gate)
    {}

    Call send(sync::HttpRequest request, std::function<void(sync::HttpResult)> done) override
    {
        const bool isAccount = request.method == sync::HttpMethod::Post &&
                               request.path == QLatin1StringView("/v1/accounts");
        const bool isRecord = request.method == sync::HttpMethod::Post &&
                              request.path == QLatin1StringView("/v1/members");
        if (isAccount || isRecord)
            m_gate.pass();
        if (isAccount && m_lost == Lost::Account)
            return {};
        if (!isRecord || (m_lost != Lost::Request && m_lost != Lost::Answer))
            return m_calls->send(std::move(request), std::move(done));
        if (m_lost == Lost::Request)
            request.path = QStringLiteral("/v1/nowhere");
        return m_calls->send(std::move(request),
                             [done = std::move(done)](const sync::HttpResult &) {
                                 done(std::unexpected(sync::TransportFault::Unreachable));
                             });
    }
    void cancel(Call call) override { m_calls->cancel(call); }
    std::unique_ptr<sync::LiveLine> listen(const QString &path, const QByteArray &token,
                                           std::function<void(QByteArray)> said,
                                           std::function<void()> closed) override
    {
        return m_calls->listen(path, token, std::move(said), std::move(closed));
    }

private:
    std::unique_ptr<sync::HttpCalls> m_calls;
    const std::atomic<Lost> &m_lost;
    Gate &m_gate;
};

/// One computer: a profile on a disk, its writer, and sync as the window has it. The keys lie in a
/// file under a passphrase.
class SyncDesk
{
public:
    static constexpr auto filePassphrase = QStringView(u"seven quiet rivers under the bridge");

    SyncDesk() { open(); }

    void open()
    {
        m_store = std::make_unique<StoreThread>(profile(), m_clock, m_random);
        m_host = makeStoreSyncHost(*m_store, profile(), m_clock);
        const SyncUse use{.askPassphrase = [this]() -> std::optional<QString> {
            ++m_asked;
            return m_isAbsent ? std::nullopt : std::optional(filePassphrase.toString());
        }};
        m_sync = std::make_unique<ProfileSync>(*m_host, use, m_entropy, [this](const QUrl &server) {
            return std::make_unique<LossyCalls>(sync::makeHttpCalls(server), m_lost, m_gate);
        });
    }
    /// As at the end of the program.
    void close()
    {
        m_sync.reset();
        m_host.reset();
        m_store.reset();
    }

    [[nodiscard]] Profile profile() const
    {
        return Profile(m_folder.filePath(QStringLiteral("p")));
    }
    [[nodiscard]] ProfileSync &sync() { return *m_sync; }
    void setClock(std::chrono::milliseconds ahead) { m_clock.aheadMs = ahead.count(); }
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }
    /// Nobody is there to give the passphrase of the keys.
    void setAbsent(bool isAbsent) { m_isAbsent = isAbsent; }
    /// How often it was asked for.
    [[nodiscard]] int askedForPassphrase() const { return m_asked; }
    /// From now on.
    void lose(Lost what) { m_lost = what; }
    /// Where it is closed, sync stands still before it makes an account or changes the members.
    [[nodiscard]] Gate &gate() { return m_gate; }
    /// Another process does that with the same profile; what went wrong.
    [[nodiscard]] QString
    elsewhere(const std::function<QFuture<SyncResult<void>>(SyncService &)> &does)
    {
        SystemRandom random;
        StoreThread store(profile(), m_clock, random);
        const auto host = makeStoreSyncHost(store, profile(), m_clock);
        const SyncUse use{.always = false,
                          .askPassphrase = [] { return filePassphrase.toString(); }};
        ProfileSync service(*host, use, m_entropy,
                            [](const QUrl &server) { return sync::makeHttpCalls(server); });
        const QString trouble = await(does(service));
        m_host->othersWrote();
        return trouble;
    }
    [[nodiscard]] SyncTrouble trouble() const
    {
        const SyncStatus status = m_sync->status();
        return status.targets.empty() ? SyncTrouble::None : status.targets.front().problem.trouble;
    }
    [[nodiscard]] bool isUpToDate() const
    {
        const SyncStatus status = m_sync->status();
        return status.state == SyncState::On && !status.targets.empty() &&
               status.targets.front().upToDate;
    }

    /// The name of what went wrong; empty where nothing did.
    template <typename T>
    [[nodiscard]] QString await(QFuture<SyncResult<T>> asked)
    {
        if (!QTest::qWaitFor([&] { return asked.isFinished(); }, patience))
            return QStringLiteral("never");
        const auto result = asked.result();
        return result ? QString() : QString(syncTroubleName(result.error().trouble));
    }

    /// Makes an account, and gives its recovery key; what went wrong otherwise.
    QString makeAccount(const QString &server)
    {
        const QString key = m_sync->newRecoveryKey().result().value();
        if (!m_sync->confirmRecoveryKey(3, key.section(u'-', 2, 2)))
            return QStringLiteral("not confirmed");
        const QString trouble = await(m_sync->turnOn(setUp(server)));
        return trouble.isEmpty() ? key : trouble;
    }
    [[nodiscard]] QString join(const QString &server, const QString &key)
    {
        SyncSetUp joining = setUp(server);
        joining.joins = true;
        joining.recoveryKey = key;
        return await(m_sync->turnOn(joining));
    }
    [[nodiscard]] static SyncSetUp setUp(const QString &server)
    {
        SyncSetUp made;
        made.server = server;
        made.deviceName = QStringLiteral("Desk");
        made.keys = SyncKeyPlace::File;
        made.keyFilePassphrase = filePassphrase.toString();
        return made;
    }

    RecordId add(const QString &title)
    {
        const RecordId todo = RecordId::random(m_random);
        commit({{todo, Field::TodoCreatedAt, m_clock.nowMs(), {}},
                {todo, Field::TodoTitle, title, {}}});
        return todo;
    }
    void rename(const RecordId &todo, const QString &title)
    {
        commit({{todo, Field::TodoTitle, title, {}}});
    }
    void remove(const RecordId &todo) { commit({{todo, Field::TodoDeleted, true, {}}}); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList found;
        const auto queries = openQueries(profile(), m_clock).value();
        const auto rows = queries->todos({.kind = TodoFilter::Kind::All}).value();
        for (const TodoRow &row : rows)
            found << row.title;
        found.sort();
        return found;
    }
    [[nodiscard]] qint64 conflicts() const
    {
        return SyncQueries::open(profile()).value()->conflictCount().value();
    }
    [[nodiscard]] std::vector<PutBack> putBack() const
    {
        return SyncQueries::open(profile()).value()->putBack(m_clock.nowMs()).value();
    }
    [[nodiscard]] std::vector<RecoveredValue> recovered() const
    {
        return SyncQueries::open(profile()).value()->recovered().value();
    }
    [[nodiscard]] QByteArray dump()
    {
        return m_store
            ->run<QByteArray>([](Store &store) {
                QByteArray text;
                QBuffer out(&text);
                out.open(QIODevice::WriteOnly);
                return store.dump(out).transform([&] { return text; });
            })
            .result()
            .value();
    }

private:
    void commit(std::vector<Edit> edits)
    {
        const auto committed = m_store->commit({.edits = std::move(edits)}).result();
        if (!committed)
            qFatal("not committed: %s", qPrintable(committed.error().detail));
    }

    QTemporaryDir m_folder;
    WrongClock m_clock;
    std::atomic<Lost> m_lost = Lost::Nothing;
    Gate m_gate;
    std::atomic<bool> m_isAbsent = false;
    std::atomic<int> m_asked = 0;
    SystemRandom m_random;
    sync::SystemEntropy m_entropy;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<SyncHost> m_host;
    std::unique_ptr<ProfileSync> m_sync;
};

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// sync-device PROFILE: one device of the bench of sync, a process with a profile, its writer, and
// sync as the window has it. It does what the lines of its input say and answers each with a line:
// "ok …", or why not.
#include "bench/sync_work.h"

#include "app/sync/profile_sync.h"
#include "app/sync/store_sync_host.h"
#include "interchange/import.h"
#include "store/sqlite_queries.h"
#include "store/store_thread.h"
#include "sync/cloud/qt_http_calls.h"

#include <QCoreApplication>
#include <QFile>
#include <QFutureWatcher>
#include <QTimer>

#include <cstdio>
#include <iostream>
#include <thread>

namespace {

using namespace Qt::StringLiterals;
using namespace sennight;
using bench::meetingEdit;
using bench::monotonicNs;

constexpr auto filePassphrase = QStringView(u"seven quiet rivers under the bridge");
constexpr int closeLookMs = 2;

/// Handles events until it is so.
void waitUntil(const std::function<bool()> &isSo)
{
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (isSo())
            loop.quit();
    });
    timer.start(closeLookMs);
    if (!isSo())
        loop.exec();
}

template <typename T>
T answerOf(const QFuture<T> &asked)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(asked);
    if (!asked.isFinished())
        loop.exec();
    return asked.result();
}

class Device
{
public:
    explicit Device(const QString &folder)
        : m_profile(folder)
        , m_store(m_profile, m_clock, m_random)
    {
        if (!answerOf(m_store.opened()))
            qFatal("sync-device: the profile did not open");
        m_queries = openQueries(m_profile, m_clock).value();
        m_host = makeStoreSyncHost(m_store, m_profile, m_clock);
        m_sync = std::make_unique<ProfileSync>(
            *m_host, SyncUse{.askPassphrase = [] { return filePassphrase.toString(); }}, m_entropy,
            [](const QUrl &server) { return sync::makeHttpCalls(server); });
        QObject::connect(m_sync.get(), &SyncService::received, m_sync.get(),
                         [this](qint64 changes) { m_received += changes; });
        QObject::connect(&m_store, &StoreThread::committed, m_sync.get(), [this] { look(); });
    }

    QString answer(const QStringList &line)
    {
        const QString &command = line.front();
        if (command == u"import")
            return import(line.value(1));
        if (command == u"create")
            return create(line.value(1));
        if (command == u"join")
            return join(line.value(1), line.value(2));
        if (command == u"has")
            return whenItHas(line.value(1).toLongLong());
        if (command == u"took")
            return whenItTook(line.value(1).toLongLong());
        if (command == u"pause" || command == u"resume")
            return pause(command == u"pause");
        if (command == u"title")
            return title(line.value(1), line.mid(2).join(u' '));
        if (command == u"see")
            return see(line.value(1), line.mid(2).join(u' '));
        if (command == u"meet")
            return meet(line.value(1), line.value(2) == u"theirs");
        if (command == u"titles")
            return titles(line.value(1));
        if (command == u"rest")
            return rest();
        if (command == u"dump")
            return dump(line.value(1));
        return u"no such command"_s;
    }

private:
    QString import(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return file.errorString();
        const qint64 began = monotonicNs();
        auto plan = planImport(Format::Sennight, file, {*m_queries, m_clock, m_random});
        if (!plan)
            return plan.error().detail;
        const auto done = answerOf(m_store.commit(std::move(plan->action), {}));
        return done ? timed(monotonicNs() - began) : done.error().detail;
    }

    QString create(const QString &server)
    {
        const QString key = answerOf(m_sync->newRecoveryKey()).value();
        if (!m_sync->confirmRecoveryKey(3, key.section(u'-', 2, 2)))
            return u"not confirmed"_s;
        const auto made = answerOf(m_sync->turnOn(setUp(server)));
        return made ? u"ok "_s + key : QString(syncTroubleName(made.error()));
    }

    QString join(const QString &server, const QString &key)
    {
        SyncSetUp joining = setUp(server);
        joining.joins = true;
        joining.recoveryKey = key;
        const auto joined = answerOf(m_sync->turnOn(joining));
        return joined ? u"ok"_s : syncTroubleName(joined.error());
    }

    static QString syncTroubleName(const SyncProblem &problem)
    {
        return u"trouble %1 %2"_s.arg(static_cast<int>(problem.trouble)).arg(problem.detail);
    }

    static SyncSetUp setUp(const QString &server)
    {
        SyncSetUp made;
        made.server = server;
        made.deviceName = u"Desk"_s;
        made.keys = SyncKeyPlace::File;
        made.keyFilePassphrase = filePassphrase.toString();
        return made;
    }

    [[nodiscard]] bool isUpToDate() const
    {
        const SyncStatus status = m_sync->status();
        return status.state == SyncState::On && !status.targets.empty() &&
               status.targets.front().upToDate;
    }

    /// So many todos, and nothing to send or to take.
    QString whenItHas(qint64 todos)
    {
        waitUntil([&] { return isUpToDate() && m_queries->countTodos({}).value_or(0) == todos; });
        return timed(monotonicNs());
    }
    /// So many changes of others since the last rest(), and nothing to send or to take.
    QString whenItTook(qint64 changes)
    {
        waitUntil([&] { return isUpToDate() && m_received >= changes; });
        return timed(monotonicNs());
    }

    QString pause(bool isPause)
    {
        if (isPause)
            (void)m_sync->pause();
        else
            (void)m_sync->resume();
        const SyncState wanted = isPause ? SyncState::Paused : SyncState::On;
        waitUntil([&] { return m_sync->status().state == wanted; });
        return u"ok"_s;
    }

    /// As a list has it that hears of the commit.
    void look()
    {
        if (m_wantedTitle.isEmpty())
            return;
        const auto row = m_queries->todo(m_watched);
        if (row && row->title == m_wantedTitle) {
            m_wantedTitle.clear();
            say(timed(monotonicNs()));
        }
    }

    QString see(const QString &todo, const QString &title)
    {
        m_watched = RecordId::fromHex(todo).value();
        m_wantedTitle = title;
        look();
        return {};
    }

    QString title(const QString &todo, const QString &title)
    {
        const RecordId id = RecordId::fromHex(todo).value();
        const qint64 began = monotonicNs();
        const auto done =
            answerOf(m_store.commit({.edits = {{id, Field::TodoTitle, title, {}}}}, {}));
        return done ? timed(began) : done.error().detail;
    }

    [[nodiscard]] static std::vector<RecordId> idsIn(const QString &path)
    {
        QFile file(path);
        std::vector<RecordId> ids;
        if (!file.open(QIODevice::ReadOnly))
            return ids;
        for (;;) {
            const auto id = RecordId::fromBytes(file.read(RecordId::size));
            if (!id)
                return ids;
            ids.push_back(*id);
        }
    }

    /// An action each.
    QString commitAll(const std::function<Edit(const RecordId &todo, int number)> &editOf,
                      const QString &path)
    {
        const std::vector<RecordId> ids = idsIn(path);
        const qint64 began = monotonicNs();
        const auto done = answerOf(m_store.run<void>([&](Store &store) -> Result<void> {
            for (size_t i = 0; i < ids.size(); ++i) {
                const auto committed =
                    store.commit({.edits = {editOf(ids[i], static_cast<int>(i))}});
                if (!committed)
                    return std::unexpected(committed.error());
            }
            return {};
        }));
        return done ? timed(monotonicNs() - began) : done.error().detail;
    }

    QString meet(const QString &path, bool theirs)
    {
        return commitAll(
            [&](const RecordId &todo, int number) { return meetingEdit(todo, number, theirs); },
            path);
    }
    /// And until the server has them.
    QString titles(const QString &path)
    {
        const QString done = commitAll(
            [&](const RecordId &todo, int number) {
                return Edit{todo, Field::TodoTitle, u"Put down again %1"_s.arg(number), {}};
            },
            path);
        const auto sent = answerOf(m_sync->syncNow());
        return sent ? done : syncTroubleName(sent.error());
    }

    QString rest()
    {
        m_received = 0;
        const auto done = answerOf(m_store.run<void>([](Store &store) -> Result<void> {
            for (;;) {
                const auto complete = store.indexForSearch(1000);
                if (!complete || *complete)
                    return store.checkpoint();
            }
        }));
        return done ? u"ok"_s : done.error().detail;
    }

    QString dump(const QString &path)
    {
        const auto done = answerOf(m_store.run<void>([&](Store &store) -> Result<void> {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return failure(ErrorCode::Io, file.errorString());
            return store.dump(file);
        }));
        return done ? u"ok"_s : done.error().detail;
    }

    static QString timed(qint64 ns) { return u"ok %1"_s.arg(ns); }

public:
    static void say(const QString &line)
    {
        std::printf("%s\n", qPrintable(line));
        std::fflush(stdout);
    }

private:
    Profile m_profile;
    SystemClock m_clock;
    SystemRandom m_random;
    sync::SystemEntropy m_entropy;
    StoreThread m_store;
    std::unique_ptr<Queries> m_queries;
    std::unique_ptr<SyncHost> m_host;
    std::unique_ptr<ProfileSync> m_sync;
    qint64 m_received = 0;
    RecordId m_watched;
    QString m_wantedTitle; ///< that nobody saw yet
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    auto device = std::make_unique<Device>(QCoreApplication::arguments().value(1));
    std::thread input([&] {
        std::string line;
        while (std::getline(std::cin, line)) {
            const QStringList words = QString::fromStdString(line).split(u' ');
            QMetaObject::invokeMethod(&application, [&device, words] {
                const QString answer = device->answer(words);
                if (!answer.isEmpty())
                    Device::say(answer);
            });
        }
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit);
    });
    QCoreApplication::exec();
    input.join();
    device.reset();
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bare_sqlite.h"
#include "bench/sync_bench.h"
#include "bench/sync_meeting.h"
#include "bench/sync_work.h"

#include "interchange/export.h"
#include "store/sqlite_queries.h"
#include "support/server_process.h"

#include <QFile>
#include <QThread>

namespace bench {

using namespace Qt::StringLiterals;
using namespace sennight;

namespace {

constexpr int firstSyncs = 3;
constexpr int singleEdits = 200;
constexpr int meetings = 10'000;
constexpr double mostFirstMb = 15;
constexpr qint64 mostEditBytes = 600;
// Longer than what the engine takes for one moment (EngineTimes::debounce).
constexpr qint64 quietMs = 2'200;

/// Two devices of one account and their server, each a process.
struct Account
{
    std::unique_ptr<ServerProcess> server;
    QString serverDatabase;
    std::unique_ptr<SyncDevice> first;
    std::unique_ptr<SyncDevice> second;
    double importMs = 0; ///< of all todos, on the first device
    double givingMs = 0; ///< from when the account stands until the server has them
    double takingMs = 0; ///< from when the second device belongs to it until it has them
};

/// The todos in the lossless format, as someone brings them along.
QString fileOfTodos(const Workplace &workplace, int todos)
{
    SystemClock clock;
    SystemRandom random;
    const Profile profile = workplace.profile(u"sync-source"_s);
    const auto store = require(Store::open(profile, clock, random));
    (void)require(store->commit(describedTodos(todos, clock.nowMs())));
    const auto queries = require(openQueries(profile, clock));
    QFile file(workplace.path(u"todos.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("bench: %s", qPrintable(file.errorString()));
    (void)require(exportTo(Format::Sennight, file, {*queries, clock}));
    return file.fileName();
}

Account firstSync(const Workplace &workplace, int round, const QString &file, int todos)
{
    Account account;
    const QString folder = workplace.path(u"sync-server-%1"_s.arg(round));
    QDir().mkpath(folder);
    account.server = std::make_unique<ServerProcess>(folder);
    if (!account.server->start())
        qFatal("%s", account.server->log().constData());
    account.serverDatabase = folder + u"/server.db"_s;
    account.first = std::make_unique<SyncDevice>(workplace.profile(u"first-%1"_s.arg(round)));
    account.second = std::make_unique<SyncDevice>(workplace.profile(u"second-%1"_s.arg(round)));
    account.importMs = msOf(account.first->askNs(u"import "_s + file));
    account.first->ask(u"rest"_s);

    // Making keys costs what it is meant to cost (Argon2id), whatever there is to sync.
    const QString key = account.first->ask(u"create "_s + account.server->address());
    const qint64 began = monotonicNs();
    const qint64 given = account.first->askNs(u"has %1"_s.arg(todos));
    account.givingMs = msOf(given - began);
    account.second->ask(u"join %1 %2"_s.arg(account.server->address(), key));
    const qint64 joined = monotonicNs();
    account.takingMs = msOf(account.second->askNs(u"has %1"_s.arg(todos)) - joined);
    return account;
}

Account benchFirstSync(const Workplace &workplace, Table &table, int todos)
{
    const QString file = fileOfTodos(workplace, todos);
    Account account;
    Series ours;
    Series floor;
    double givingMs = 0;
    double takingMs = 0;
    for (int round = 0; round < firstSyncs; ++round) {
        account = firstSync(workplace, round, file, todos);
        floor.wallMs.push_back(account.importMs);
        ours.wallMs.push_back(account.givingMs + account.takingMs);
        givingMs += account.givingMs / firstSyncs;
        takingMs += account.takingMs / firstSyncs;
    }
    const double ratio = ours.median() / floor.median();
    table.print({.what = u"first sync of %L1 todos, beside their import"_s.arg(todos),
                 .figure = u"median ms"_s,
                 .floor = floor.median(),
                 .ours = ours.median(),
                 .ratio = ratio,
                 .goal = u"≤ 3×"_s,
                 .reached = ratio <= 3,
                 .note = u"%1 ms until the server has them, %2 ms until the other device does"_s
                             .arg(givingMs, 0, 'f', 0)
                             .arg(takingMs, 0, 'f', 0)});
    const EnvelopeSizes sizes = envelopesAfter(account.serverDatabase, 0);
    const double mb = static_cast<double>(sizes.bytes) / 1e6;
    table.print({.what = u"their envelopes"_s,
                 .figure = u"MB"_s,
                 .ours = mb,
                 .goal = u"≤ 15 MB"_s,
                 .reached = mb <= mostFirstMb,
                 .note = u"%1 of them"_s.arg(sizes.count)});
    return account;
}

/// What is durable three times has three commits: here, at the server, there.
void commitThrice(std::vector<std::unique_ptr<BareDatabase>> &files, Series &floor)
{
    sample(floor, [&] {
        for (const auto &file : files)
            file->exec("INSERT INTO todos VALUES(NULL, 'Water the plants on the roof')");
    });
}

// An edit that comes within two seconds after another one waits for their end. So each is the first
// one after a quiet moment; the devices take turns, in which the other one rests.
void benchSingleEdits(const Workplace &workplace, Table &table, Account &account, int count)
{
    std::vector<std::unique_ptr<BareDatabase>> files;
    for (int i = 0; i < 3; ++i) {
        files.push_back(
            std::make_unique<BareDatabase>(workplace.path(u"bare-edit-%1.db"_s.arg(i))));
        files.back()->exec("CREATE TABLE todos(key INTEGER PRIMARY KEY, title TEXT)");
    }
    const std::vector<RecordId> todos = shuffledTodos(account.first->profile(), count);
    account.first->ask(u"rest"_s);
    account.second->ask(u"rest"_s);
    const qint64 before = lastServerSeq(account.serverDatabase);
    Series ours;
    Series floor;
    for (int i = 0; i < count; ++i) {
        const bool isFirst = i % 2 == 0;
        SyncDevice &writer = isFirst ? *account.first : *account.second;
        SyncDevice &reader = isFirst ? *account.second : *account.first;
        const QString words =
            u" %1 Water the plants %2"_s.arg(todos[static_cast<size_t>(i)].toHex()).arg(i);
        QThread::msleep(static_cast<unsigned long>(quietMs / 2));
        reader.begin(u"see"_s + words);
        const qint64 began = writer.askNs(u"title"_s + words);
        ours.wallMs.push_back(msOf(reader.endNs() - began));
        commitThrice(files, floor);
    }
    const auto line = [&](const char *figure, double share, double mostMs) {
        const double ms = ours.percentile(share);
        table.print(
            {.what = u"one edit until the other device shows it"_s,
             .figure = QString::fromLatin1(figure),
             .floor = floor.percentile(share),
             .ours = ms,
             .ratio = ms / floor.percentile(share),
             .goal = u"≤ %1 ms"_s.arg(mostMs),
             .reached = ms <= mostMs,
             .note =
                 u"%1 edits, each after a quiet moment; floor: three bare commits"_s.arg(count)});
    };
    line("median ms", 0.5, 30);
    line("p99 ms", 0.99, 150);
    const EnvelopeSizes sizes = envelopesAfter(account.serverDatabase, before);
    table.print({.what = u"its envelope"_s,
                 .figure = u"largest, bytes"_s,
                 .ours = static_cast<double>(sizes.largest),
                 .goal = u"≤ 600"_s,
                 .reached = sizes.largest <= mostEditBytes,
                 .note = u"%1 envelopes of %2 edits"_s.arg(sizes.count).arg(count)});
}

} // namespace

void benchSync(const Workplace &workplace, Table &table)
{
    // A part of the todos, to try it.
    const int share = std::max(1, qEnvironmentVariableIntValue("SENNIGHT_BENCH_PART"));
    const int todos = todoCount / share;
    Account account = benchFirstSync(workplace, table, todos);
    benchSingleEdits(workplace, table, account, singleEdits);
    benchMeeting(workplace, table, *account.first, *account.second, meetings / share);

    account.second->ask(u"rest"_s);
    const Profile second = account.second->profile();
    account.second.reset();
    const QString all = workplace.path(u"all-ids"_s);
    writeIds(all, shuffledTodos(account.first->profile(), todos));
    account.first->ask(u"titles "_s + all);
    benchArrivals(second, table);
}

} // namespace bench

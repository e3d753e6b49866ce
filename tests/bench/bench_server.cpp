// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/server_bench.h"
#include "server/http_ask.h"
#include "server/raw_client.h"
#include "support/postgres_process.h"
#include "support/server_process.h"

#include <QDir>
#include <QElapsedTimer>

#include <libpq-fe.h>
#include <sqlite3.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace sennight;
using namespace sennight::sync;
using namespace sennight::sync::server;

namespace bench {

namespace {

constexpr int clients = 4;
constexpr int batchesEach = 100;
constexpr int batchSize = 16;
constexpr int envelopeCount = clients * batchesEach * batchSize;
constexpr int liveCount = 2000;

using Batches = std::vector<std::vector<QByteArray>>;

/// What one device would send in the course of time: envelopes of one edit each.
Batches batchesOf(AccountWorld &account, quint64 incarnation)
{
    const auto changes = changesOf(account.chainOf(account.anna, incarnation),
                                   batchesEach * batchSize, 1, Space::Shared, 40);
    const EpochKey &key = account.keys().current();
    Batches batches(batchesEach);
    for (size_t i = 0; i < changes.size(); ++i)
        batches[i / batchSize].push_back(sure(sealEnvelope(
            std::span(&changes[i], 1), account.account(), key, account.anna, account.entropy)));
    return batches;
}

double perSecond(qint64 nanoseconds)
{
    return envelopeCount * 1e9 / static_cast<double>(nanoseconds);
}

void pushAll(quint16 port, const QByteArray &token, const Batches &batches)
{
    RawClient client(port);
    for (const auto &batch : batches) {
        const QByteArray body = encode(protocol::Push{batch});
        client.clear();
        client.send("POST /v1/log HTTP/1.1\r\nHost: localhost\r\nSennight-Protocol: 1\r\n"
                    "Authorization: " +
                    token + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                    body);
        const QByteArray answer = client.readUntil("\r\n\r\n");
        const qsizetype head = answer.indexOf("\r\n\r\n") + 4;
        const qsizetype at = answer.indexOf("content-length: ") + 16;
        client.readAtLeast(head + answer.mid(at, answer.indexOf("\r\n", at) - at).toInt());
        if (!answer.startsWith("HTTP/1.1 200"))
            qFatal("%s", answer.constData());
    }
}

double serverRate(const QString &folder, const QStringList &options,
                  const std::vector<Batches> &work, const RemoteAccount &remote)
{
    ServerProcess process(
        folder, QStringList{u"--requests-per-minute"_s, u"0"_s, u"--no-request-log"_s} + options);
    if (!process.start())
        qFatal("%s", process.log().constData());
    HttpAsk http(process.address());
    Talker anna(http.ask(), remote.account.account());
    remote.found(anna);
    QElapsedTimer timer;
    timer.start();
    std::vector<std::thread> threads;
    for (const Batches &each : work)
        threads.emplace_back([&] { pushAll(process.port(), anna.token, each); });
    for (std::thread &thread : threads)
        thread.join();
    return perSecond(timer.nsecsElapsed());
}

/// The same bytes, a commit for each batch, by one writer: no network, no checks.
double sqliteFloor(const QString &path, const std::vector<Batches> &work)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    for (const char *each : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                             "CREATE TABLE log (seq INTEGER PRIMARY KEY, envelope BLOB)"})
        sqlite3_exec(database, each, nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO log (envelope) VALUES (?1)", -1, &insert, nullptr);
    QElapsedTimer timer;
    timer.start();
    for (const Batches &batches : work) {
        for (const auto &batch : batches) {
            sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
            for (const QByteArray &envelope : batch) {
                sqlite3_bind_blob(insert, 1, envelope.constData(),
                                  static_cast<int>(envelope.size()), SQLITE_STATIC);
                sqlite3_step(insert);
                sqlite3_reset(insert);
            }
            sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
        }
    }
    const double rate = perSecond(timer.nsecsElapsed());
    sqlite3_finalize(insert);
    sqlite3_close(database);
    return rate;
}

double postgresFloor(const QString &uri, const std::vector<Batches> &work)
{
    PGconn *connection = PQconnectdb(uri.toUtf8().constData());
    const auto execute = [&](const char *text) { PQclear(PQexec(connection, text)); };
    execute("CREATE TABLE log (seq BIGSERIAL PRIMARY KEY, envelope BYTEA)");
    PQclear(PQprepare(connection, "insert", "INSERT INTO log (envelope) VALUES ($1)", 0, nullptr));
    QElapsedTimer timer;
    timer.start();
    for (const Batches &batches : work) {
        for (const auto &batch : batches) {
            execute("BEGIN");
            for (const QByteArray &envelope : batch) {
                const char *start = envelope.constData();
                const int length = static_cast<int>(envelope.size());
                const int binary = 1;
                PQclear(PQexecPrepared(connection, "insert", 1, &start, &length, &binary, 1));
            }
            execute("COMMIT");
        }
    }
    const double rate = perSecond(timer.nsecsElapsed());
    PQfinish(connection);
    return rate;
}

Line rateLine(const QString &what, double floor, double ours, double goal)
{
    return {what,
            u"envelopes/s"_s,
            floor,
            ours,
            floor > 0 ? ours / floor : 0,
            u"≥ %1 /s"_s.arg(goal, 0, 'f', 0),
            ours >= goal};
}

/// The memory of a server that 2,000 listen to, in MB.
Line liveLine(const QString &folder, const RemoteAccount &remote)
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    ServerProcess process(folder, {u"--requests-per-minute"_s, u"0"_s, u"--no-request-log"_s,
                                   u"--max-per-address"_s, u"3000"_s, u"--max-live"_s, u"3000"_s});
    if (!process.start())
        qFatal("%s", process.log().constData());
    HttpAsk http(process.address());
    Talker anna(http.ask(), remote.account.account());
    remote.found(anna);
    const double before = process.residentMb();
    std::vector<std::unique_ptr<RawClient>> open;
    for (int i = 0; i < liveCount; ++i) {
        open.push_back(std::make_unique<RawClient>(process.port()));
        open.back()->send(RawClient::liveRequest(anna.token));
        if (!open.back()->readUntil("\r\n\r\n").startsWith("HTTP/1.1 101"))
            qFatal("no live connection %d", i);
    }
    const double after = process.residentMb();
    return {u"2,000 idle live connections"_s,
            u"MB of the server"_s,
            before,
            after,
            after / before,
            u"≤ 100 MB"_s,
            after <= 100};
}

/// The most memory of a server that strangers send 400 MB of nothing to, in MB.
Line junkLine(const QString &folder)
{
    constexpr int senders = 8;
    constexpr int messages = 10;
    constexpr qsizetype messageBytes = 5 * 1024 * 1024;
    constexpr double mostMb = 200;
    ServerProcess process(folder, {u"--requests-per-minute"_s, u"0"_s, u"--no-request-log"_s});
    if (!process.start())
        qFatal("%s", process.log().constData());
    const double before = process.peakMb();
    std::vector<std::thread> threads;
    for (int i = 0; i < senders; ++i) {
        threads.emplace_back([port = process.port(), i] {
            const QByteArray junk(messageBytes, static_cast<char>('a' + i));
            for (int sent = 0; sent < messages; ++sent) {
                RawClient client(port);
                client.send("POST /v1/log HTTP/1.1\r\nHost: x\r\nSennight-Protocol: 1\r\n"
                            "Content-Length: " +
                            QByteArray::number(junk.size()) + "\r\n\r\n" + junk);
                (void)client.readUntil("\r\n\r\n");
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const double peak = process.peakMb();
    return {u"400 MB of junk, eight at once"_s,
            u"peak MB of the server"_s,
            before,
            peak,
            peak / before,
            u"≤ %1 MB"_s.arg(mostMb),
            peak <= mostMb};
}

} // namespace

void benchServer(const Workplace &workplace, Table &table)
{
    RemoteAccount remote;
    std::vector<Batches> work;
    for (quint64 i = 1; i <= clients; ++i)
        work.push_back(batchesOf(remote.account, i));
    const auto folder = [&](const QString &name) {
        QDir().mkpath(workplace.path(name));
        return workplace.path(name);
    };
    const double bareSqlite = sqliteFloor(workplace.path(u"floor.db"_s), work);
    const double sqlite = serverRate(folder(u"sqlite"_s), {}, work, remote);
    table.print(rateLine(u"server, SQLite: one edit each, 16 a batch"_s, bareSqlite, sqlite, 3000));
    {
        PostgresProcess postgres;
        const double bare = postgresFloor(postgres.newDatabase(), work);
        const double ours = serverRate(folder(u"postgres"_s),
                                       {u"--database"_s, postgres.newDatabase()}, work, remote);
        table.print(rateLine(u"server, PostgreSQL: the same"_s, bare, ours, 2000));
    }
    table.print(liveLine(folder(u"live"_s), remote));
    table.print(junkLine(folder(u"junk"_s)));
}

} // namespace bench

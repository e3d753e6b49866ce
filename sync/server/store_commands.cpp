// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_commands.h"

#include "sync/server/service/service.h"
#include "sync/server/service/store_check.h"
#include "sync/server/storage/open_storage.h"
#include "sync/server/storage/sqlite_file.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

namespace {

QString sentenceFor(BackupError error, const QString &file)
{
    switch (error) {
    case BackupError::Exists:
        return u"%1 is there already and stays as it is; name a new file"_s.arg(file);
    case BackupError::Unreadable:
        return u"the database cannot be read; run check"_s;
    case BackupError::Unwritable:
        break;
    case BackupError::Damaged:
        return u"what was copied is not sound, and was taken away again; run check"_s;
    }
    return u"%1 cannot be written; see whether its folder is there, may be written and has room"_s
        .arg(file);
}

} // namespace

int beginEpoch(Storage &storage, RandomSource &random)
{
    protocol::StoreEpoch epoch;
    random.fill(epoch.bytes);
    const auto written = storage.write([&](Transaction &transaction) {
        transaction.setEpoch(epoch);
        return true;
    });
    if (!written)
        return databaseFailed();
    print(u"The store has a new epoch. Devices send what it lacks when they come next."_s);
    return Good;
}

int compactStore(const Settings &settings, Storage &storage, const WallClock &clock,
                 RandomSource &random, const QString &account)
{
    std::vector<AccountRow> rows;
    if (!account.isEmpty()) {
        const auto named = accountNamed(storage, account);
        if (!named)
            return named.error();
        rows.push_back(*named);
    } else if (!storage.read([&](Transaction &transaction) { rows = transaction.accounts(); })) {
        return databaseFailed();
    }
    Service service(storage, clock, random);
    quint64 dropped = 0;
    for (const AccountRow &row : rows) {
        const auto done = service.maintain(row.account);
        if (!done)
            return databaseFailed();
        dropped += *done;
    }
    if (settings.isJson)
        printJson(QJsonObject{{u"dropped_bytes"_s, static_cast<qint64>(dropped)}});
    else if (dropped == 0)
        print(
            u"There is nothing to drop: log is kept for 30 days, and until a snapshot holds it."_s);
    else
        print(u"Dropped %1 that snapshots hold."_s.arg(sizeText(dropped)));
    return Good;
}

int backUp(const Settings &settings, const QString &file)
{
    if (isPostgres(settings.database))
        return complain(u"backup is for SQLite; back a PostgreSQL database up with pg_dump, and "
                        "call new-epoch once it was put back"_s,
                        Failed);
    if (const auto made = backupSqlite(settings.database, file); !made)
        return complain(sentenceFor(made.error(), file), Failed);
    if (settings.isJson)
        printJson(QJsonObject{{u"file"_s, file}});
    else
        print(u"The database is backed up to %1."_s.arg(file));
    return Good;
}

int checkAll(const Settings &settings, Storage &storage)
{
    QStringList lines;
    if (!isPostgres(settings.database)) {
        const QStringList damage = damageOfSqlite(settings.database);
        for (const QString &each : damage)
            lines.append(u"the file: "_s + each);
    }
    const auto problems = checkStore(storage);
    if (!problems)
        lines.append(u"the database cannot be read to its end"_s);
    else
        for (const StoreProblem &each : *problems)
            lines.append(u"account %1: %2"_s.arg(QString::fromLatin1(each.account.hex()).first(8),
                                                 each.what));
    if (settings.isJson)
        printJson(QJsonObject{{u"problems"_s, QJsonArray::fromStringList(lines)}});
    else
        for (const QString &line : std::as_const(lines))
            print(line);
    if (lines.isEmpty()) {
        if (!settings.isJson)
            print(u"No fault found."_s);
        return Good;
    }
    return complain(u"stop the server, keep a copy of the database and put the last sound backup "
                    "in its place; devices then send again what it lacks"_s,
                    Failed);
}

} // namespace sennight::sync::server

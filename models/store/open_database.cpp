// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_database_p.h"

#include "database_header_p.h"
#include "migrations_p.h"
#include "schema.h"
#include "work_folder_p.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

// Checkpoints cost a flush or two more, and are made when nobody writes (Store::checkpoint). Every
// 8,000 pages (31 MiB) a commit makes one by itself; the log is cut back to about that.
Result<void> tuneWriter(Connection &connection)
{
    for (const QString &pragma :
         {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
          u"PRAGMA wal_autocheckpoint=8000"_s, u"PRAGMA journal_size_limit=33554432"_s}) {
        if (Result<void> set = connection.execute(pragma); !set)
            return set;
    }
    return {};
}

Result<void> makeEmptyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(ErrorCode::CannotOpen, QFileInfo(path).absolutePath(), file.errorString());
    return restrictToOwner(path);
}

// Straight into the file: what a log beside it holds is lost to a file that is given its name,
// where closing the connection cannot bring it home. A half file is thrown away, so nothing is
// undone in it. That it is in WAL mode is said last, so that whoever opens it has nothing to
// change.
Result<void> writeEmptyDatabase(const QString &path)
{
    if (Result<void> made = makeEmptyFile(path); !made)
        return made;
    const auto connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    return (*connection)
        ->execute(u"PRAGMA journal_mode=MEMORY"_s)
        .and_then([&] { return (*connection)->execute(u"PRAGMA synchronous=FULL"_s); })
        .and_then([&] { return createSchema(**connection); })
        .and_then([&] { return (*connection)->execute(u"PRAGMA journal_mode=WAL"_s); });
}

// The name appears only with a complete profile behind it, so an empty or partial `sennight.db` is
// always damage and never a new one.
Result<void> createDatabase(const Profile &profile)
{
    if (!hasRoomForSharedMemory(profile.database()))
        return failure(ErrorCode::DiskFull, profile.database());
    const auto folder = WorkFolder::make(profile, "new"_L1);
    if (!folder)
        return failure(folder.error().code, profile.directory(), folder.error().detail);
    const QString file = Profile((*folder)->path()).database();
    // Another process may have been first; then its profile counts.
    return writeEmptyDatabase(file)
        .and_then([&] { return takeName(file, profile.database()); })
        .and_then([&](bool) { return flushToDisk(profile.directory()); });
}

// Finds damage of the schema and of the first pages, without reading the whole file.
Result<void> readSchema(Connection &connection)
{
    return connection
        .each(u"SELECT type, name, sql FROM sqlite_schema"_s, [](Statement &) { return true; })
        .and_then([&] {
            return connection.scalar(u"SELECT count(*) FROM meta"_s).transform([](auto &&) {});
        });
}

Error about(Error error, const Profile &profile)
{
    if (error.subject.isEmpty())
        error.subject = profile.database();
    return error;
}

} // namespace

Result<std::unique_ptr<Connection>> openForWriting(const Profile &profile, const Clock &clock,
                                                   bool create)
{
    if (const Result<void> prepared = create ? profile.prepare() : Result<void>(); !prepared)
        return std::unexpected(prepared.error());
    if (create && !QFile::exists(profile.database())) {
        if (const Result<void> made = createDatabase(profile); !made)
            return std::unexpected(made.error());
    }
    if (const Result<void> sound = profile.inspectDatabase(); !sound)
        return std::unexpected(sound.error());
    if (profile.isKnownDamaged())
        return failure(ErrorCode::Damaged, profile.database(), u"damage was met in it before"_s);
    if (isOnReadOnlyMedium(profile.database()))
        return failure(ErrorCode::ReadOnly, profile.database());
    if (!hasRoomForSharedMemory(profile.database()))
        return failure(ErrorCode::DiskFull, profile.database());
    auto connection = Connection::open(profile.database(), Connection::Access::ReadWrite);
    if (!connection)
        return connection;
    const Result<void> ready = migrate(**connection, profile, clock, migrations(), storeVersion)
                                   .and_then([&] { return readSchema(**connection); })
                                   .and_then([&] { return tuneWriter(**connection); });
    if (!ready)
        return std::unexpected(about(ready.error(), profile));
    return connection;
}

Result<std::unique_ptr<Connection>> openForReading(const Profile &profile)
{
    if (const Result<void> sound = profile.inspectDatabase(); !sound)
        return std::unexpected(sound.error());
    if (!hasRoomForSharedMemory(profile.database()))
        return failure(ErrorCode::DiskFull, profile.database());
    auto connection = Connection::open(profile.database(), Connection::Access::ReadOnly);
    if (!connection)
        return connection;
    const Result<QVariant> version = (*connection)->scalar(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(about(version.error(), profile));
    if (version->toInt() > storeVersion)
        return failure(ErrorCode::TooNew, profile.database(),
                       u"version %1"_s.arg(version->toInt()));
    return connection;
}

} // namespace sennight

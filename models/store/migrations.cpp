// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations_p.h"

#include "schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

Result<int> versionOf(Connection &connection)
{
    return connection.scalar(u"PRAGMA user_version"_s).transform([](const QVariant &version) {
        return version.toInt();
    });
}

Result<void> setVersion(Connection &connection, int version)
{
    return connection.execute(u"PRAGMA user_version=%1"_s.arg(version));
}

// The first free name: an earlier backup is never replaced.
QString backupPath(const Profile &profile, const QString &name)
{
    const QString stem = profile.backups() + u'/' + name;
    QString path = stem + u".db"_s;
    for (int copy = 2; QFile::exists(path); ++copy)
        path = u"%1-%2.db"_s.arg(stem).arg(copy);
    return path;
}

// Complete or not at all; nothing stands at `path`.
Result<void> copyDatabase(Connection &connection, const QString &path)
{
    const QString partial = path + u".partial"_s;
    QFile::remove(partial);
    QString quoted = partial;
    quoted.replace(u'\'', u"''"_s);
    Result<void> copied = connection.execute(u"VACUUM INTO '%1'"_s.arg(quoted))
                              .and_then([&] { return restrictToOwner(partial); })
                              .and_then([&] { return flushToDisk(partial); });
    if (copied && !QFile::rename(partial, path))
        copied = failure(ErrorCode::Io, path, u"cannot rename the copy"_s);
    if (!copied)
        QFile::remove(partial);
    return copied.and_then([&] { return flushToDisk(QFileInfo(path).absolutePath()); });
}

// Another process may have taken the step while this one waited for the lock.
Result<void> runStep(Connection &connection, const Migration &step)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<int> version = versionOf(connection);
    if (!version)
        return std::unexpected(version.error());
    if (*version != step.from)
        return {};
    if (Result<void> done = step.run(connection); !done)
        return done;
    if (Result<void> marked = setVersion(connection, step.from + 1); !marked)
        return marked;
    return transaction->commit();
}

Result<void> noStepFrom(int version)
{
    return failure(ErrorCode::Damaged, {}, u"no migration from version %1"_s.arg(version));
}

} // namespace

std::span<const Migration> migrations()
{
    return {}; // version 1 is the first
}

Result<void> createSchema(Connection &connection)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    QStringList statements = schemaStatements();
    statements.prepend(u"PRAGMA application_id=%1"_s.arg(profileApplicationId));
    for (const QString &statement : std::as_const(statements)) {
        if (Result<void> done = connection.execute(statement); !done)
            return done;
    }
    if (Result<void> marked = setVersion(connection, storeVersion); !marked)
        return marked;
    return transaction->commit();
}

Result<void> migrate(Connection &connection, const Profile &profile,
                     std::span<const Migration> steps, int target)
{
    Result<int> version = versionOf(connection);
    if (!version)
        return std::unexpected(version.error());
    if (*version > target)
        return failure(ErrorCode::TooNew, profile.database(),
                       u"version %1, this program knows %2"_s.arg(*version).arg(target));
    if (*version == target)
        return {};
    const auto backup = makeBackup(connection, profile, u"before-version-%1"_s.arg(*version + 1));
    if (!backup)
        return std::unexpected(backup.error());
    while (*version < target) {
        const auto step = std::ranges::find(steps, *version, &Migration::from);
        if (step == steps.end())
            return noStepFrom(*version);
        if (Result<void> done = runStep(connection, *step); !done)
            return done;
        version = versionOf(connection);
        if (!version)
            return std::unexpected(version.error());
    }
    return {};
}

Result<QString> makeBackup(Connection &connection, const Profile &profile, const QString &name)
{
    if (const Result<void> made = Profile(profile.backups()).prepare(); !made)
        return std::unexpected(made.error());
    const QString path = backupPath(profile, name);
    return copyDatabase(connection, path).transform([&] { return path; });
}

} // namespace sennight

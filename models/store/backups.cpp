// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups.h"

#include "backup_upkeep_p.h"
#include "open_database_p.h"
#include "profile_check_p.h"
#include "schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

Result<qint64> bytesOf(Connection &database)
{
    return database
        .scalar(u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s)
        .transform([](const QVariant &bytes) { return bytes.toLongLong(); });
}

Result<int> versionOf(Connection &database)
{
    const auto application = database.scalar(u"PRAGMA application_id"_s);
    if (!application)
        return std::unexpected(application.error());
    if (application->toInt() != profileApplicationId)
        return failure(ErrorCode::Damaged, database.path(), u"another program's database"_s);
    return database.scalar(u"PRAGMA user_version"_s).transform([](const QVariant &version) {
        return version.toInt();
    });
}

Result<void> mustBeSound(Connection &database)
{
    CheckReport report;
    const Result<void> read = checkStructure(database, report);
    if (!read || report.isClean())
        return read;
    return failure(ErrorCode::Damaged, database.path(), report.findings.front().detail);
}

/// An empty file that only its owner can read, before any content is in it.
Result<void> makeEmptyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(ErrorCode::CannotOpen, path, file.errorString());
    return restrictToOwner(path);
}

/// Checked by a connection that has seen nothing of the writing.
Result<void> inspect(const QString &path, int version)
{
    const auto copy = Connection::open(path, Connection::Access::ReadOnly);
    if (!copy)
        return std::unexpected(copy.error());
    const Result<int> found = versionOf(**copy);
    if (!found)
        return std::unexpected(found.error());
    if (*found != version)
        return failure(ErrorCode::Damaged, path, u"version %1"_s.arg(*found));
    const Result<void> sound = mustBeSound(**copy);
    if (!sound || version != storeVersion)
        return sound;
    return ProfileState::read(**copy).transform([](auto &&) {});
}

Result<void> copyInto(const QString &path, Connection &source, const Progress &progress,
                      qint64 total)
{
    if (const Result<void> made = makeEmptyFile(path); !made)
        return made;
    const auto target = Connection::open(path, Connection::Access::ReadWrite);
    if (!target)
        return std::unexpected(target.error());
    // A half copy is thrown away, so it needs no journal; it is flushed as a whole later. The copy
    // stands alone: not in WAL mode as the profile is.
    return (*target)
        ->execute(u"PRAGMA journal_mode=OFF"_s)
        .and_then([&] { return (*target)->execute(u"PRAGMA synchronous=OFF"_s); })
        .and_then([&] { return source.copyTo(**target, progress, total); })
        .and_then([&] { return (*target)->execute(u"PRAGMA journal_mode=DELETE"_s); });
}

/// Under the first name that is free.
Result<Backup> name(const QString &half, const QString &folder, qint64 madeMs, BackupReason reason)
{
    for (int number = 1;; ++number) {
        auto backup = backupFromId(backupId(madeMs, reason, number));
        backup->path = folder + u'/' + backup->id + backupSuffix;
        const Result<bool> named = takeName(half, backup->path);
        if (!named)
            return std::unexpected(named.error());
        if (*named)
            return flushToDisk(folder).transform([&] { return *std::move(backup); });
    }
}

/// The first of the folders that a backup needs into which nothing can be written; empty where none
/// is.
QString closedFolder(const Profile &profile)
{
    for (const QString &folder : {profile.directory(), profile.backups()}) {
        if (const QFileInfo info(folder); info.exists() && !info.isWritable())
            return folder;
    }
    return {};
}

/// Their files first: an entry without a file means nothing, a file without an entry is unchecked.
void letGoOfOld(std::span<const Backup> backups, BackupChecks &checks, const Clock &clock)
{
    for (const Backup &old : superfluousBackups(backups, clock.nowMs(), clock.zone())) {
        if (QFile::remove(old.path))
            checks.forget(old);
    }
}

} // namespace

Backups::Backups(Profile profile, const Clock &clock)
    : m_profile(std::move(profile))
    , m_clock(clock)
{}

std::vector<Backup> Backups::list() const
{
    const BackupChecks checks(m_profile.backups());
    std::vector<Backup> backups;
    const auto files = QDir(m_profile.backups()).entryInfoList({u'*' + backupSuffix}, QDir::Files);
    for (const QFileInfo &file : files) {
        auto backup = backupFromId(file.completeBaseName());
        if (!backup)
            continue;
        backup->path = file.absoluteFilePath();
        backup->bytes = file.size();
        checks.describe(*backup);
        backups.push_back(*std::move(backup));
    }
    std::ranges::sort(backups, [](const Backup &left, const Backup &right) {
        return std::pair(left.madeMs, left.number) > std::pair(right.madeMs, right.number);
    });
    return backups;
}

Result<Backup> Backups::find(const QString &id) const
{
    std::vector<Backup> found = list();
    if (const auto exact = std::ranges::find(found, id, &Backup::id); exact != found.end())
        return *exact;
    std::erase_if(found, [&](const Backup &backup) { return !backup.id.startsWith(id); });
    if (found.empty() || id.isEmpty())
        return failure(ErrorCode::NotFound, id);
    if (found.size() == 1)
        return found.front();
    QStringList ids;
    for (const Backup &backup : found)
        ids << backup.id;
    return failure(ErrorCode::Ambiguous, id, ids.join(u", "_s));
}

Result<Backup> Backups::make(BackupReason reason, const Progress &progress) const
{
    const auto source = openForReading(m_profile);
    if (!source)
        return std::unexpected(source.error());
    return make(**source, reason, progress);
}

Result<Backup> Backups::make(Connection &source, BackupReason reason,
                             const Progress &progress) const
{
    const QString folder = m_profile.backups();
    if (const QString closed = closedFolder(m_profile); !closed.isEmpty())
        return failure(ErrorCode::ReadOnly, closed);
    BackupLock lock(m_profile);
    if (const Result<void> ready =
            Profile(folder).prepare().and_then([&] { return lock.take(progress); });
        !ready)
        return std::unexpected(ready.error());
    sweepHalfBackups(folder);
    return makeNamed(source, reason, progress);
}

Result<std::optional<Backup>> Backups::makeDaily(const Progress &progress) const
{
    const auto dayOf = [this](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, m_clock.zone()).date();
    };
    const QDate today = dayOf(m_clock.nowMs());
    const bool isThere = std::ranges::any_of(list(), [&](const Backup &backup) {
        return backup.reason == BackupReason::Daily && dayOf(backup.madeMs) == today &&
               backup.state != Backup::State::Damaged;
    });
    if (isThere)
        return std::optional<Backup>();
    return make(BackupReason::Daily, progress).transform([](Backup &&made) {
        return std::optional(std::move(made));
    });
}

Result<Backup> Backups::makeNamed(Connection &source, BackupReason reason,
                                  const Progress &progress) const
{
    const QString folder = m_profile.backups();
    const qint64 madeMs = m_clock.nowMs() / 1000 * 1000;
    const QString half = folder + u'/' + backupId(madeMs, reason, 1) + halfBackupSuffix;
    const Result<int> version = versionOf(source);
    const Result<qint64> bytes = bytesOf(source);
    if (!version || !bytes)
        return std::unexpected(!version ? version.error() : bytes.error());
    QByteArray hash;
    const auto takeHash = [&](QByteArray &&taken) { hash = std::move(taken); };
    const qint64 total = *bytes * 2; // written, and read again
    Result<Backup> made = copyInto(half, source, progress, total)
                              .and_then([&] { return inspect(half, *version); })
                              .and_then([&] { return hashOfFile(half, progress, *bytes, total); })
                              .transform(takeHash)
                              .and_then([&] { return flushToDisk(half); })
                              .and_then([&] { return name(half, folder, madeMs, reason); });
    if (!made) {
        QFile::remove(half);
        return made;
    }
    made->bytes = QFileInfo(made->path).size();
    BackupChecks checks(folder);
    checks.note(*made, hash, m_clock.nowMs(), true);
    checks.describe(*made);
    std::vector<Backup> all = list();
    std::ranges::replace_if(all, [&](const Backup &other) { return other.id == made->id; }, *made);
    letGoOfOld(all, checks, m_clock);
    // The backup is there and sound: without the entry it only counts as unchecked.
    (void)checks.write();
    return made;
}

Result<qint64> Backups::actionsSince(const Backup &backup) const
{
    const auto copy = Connection::open(backup.path, Connection::Access::ReadOnly);
    const auto now = openForReading(m_profile);
    if (!copy || !now)
        return std::unexpected(!copy ? copy.error() : now.error());
    return (*copy)
        ->scalar(u"SELECT coalesce(max(pos), 0) FROM changes"_s)
        .and_then([&](auto &&end) {
            return (*now)
                ->scalar(u"SELECT count(DISTINCT action) FROM changes WHERE pos > ?"_s, end)
                .transform([](const QVariant &count) { return count.toLongLong(); });
        });
}

Result<CheckReport> Backups::verify(const Backup &backup, RandomSource &random,
                                    const Progress &progress) const
{
    const Result<QByteArray> hash = hashOfFile(backup.path, progress, 0, backup.bytes * 2);
    if (!hash)
        return std::unexpected(hash.error());
    CheckReport report;
    const QByteArray known = BackupChecks(m_profile.backups()).hashOf(backup);
    if (!known.isEmpty() && known != *hash)
        addFinding(report, CheckFinding::Part::File, u"it is not what was written"_s);
    Result<void> checked =
        checkDatabaseFile(backup.path, m_profile, m_clock, random, report, progress);
    if (!checked)
        return std::unexpected(checked.error());
    if (!closedFolder(m_profile).isEmpty())
        return report;
    BackupLock lock(m_profile);
    if (const Result<void> taken = lock.take(progress); !taken)
        return std::unexpected(taken.error());
    BackupChecks checks(m_profile.backups());
    checks.note(backup, known.isEmpty() ? *hash : known, m_clock.nowMs(), report.isClean());
    return checks.write().transform([&] { return std::move(report); });
}

} // namespace sennight

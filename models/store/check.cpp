// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "migrations_p.h"
#include "open_database_p.h"
#include "profile_check_p.h"
#include "row_rescue_p.h"
#include "schema.h"

#include <QFile>
#include <QRegularExpression>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using Part = CheckFinding::Part;

constexpr QLatin1StringView nothingReadable{"nothing can be read from it"};

// Damage is what a check looks for; everything else ends it.
Result<void> takeDamage(Result<void> done, CheckReport &report)
{
    if (done || done.error().code != ErrorCode::Damaged)
        return done;
    addFinding(report, Part::File, done.error().subject + u": "_s + done.error().detail);
    return {};
}

Result<void> checkOpened(Connection &connection, const Profile &profile, const Clock &clock,
                         RandomSource &random, CheckReport &report, const Progress &progress)
{
    auto scratch = ScratchProfile::make(profile, clock, random);
    if (!scratch)
        return std::unexpected(scratch.error());
    if (Result<void> begun = connection.execute(u"BEGIN"_s); !begun)
        return begun;
    Result<void> done = ProfileCheck(connection, **scratch, report).run(progress);
    (void)connection.execute(u"COMMIT"_s);
    (*scratch)->writer().abandon();
    return done;
}

// Makes the tables and indexes that are not there.
Result<void> completeSchema(Connection &connection)
{
    const QStringList statements = schemaStatements();
    for (const QString &statement : statements) {
        static const QRegularExpression named(u"^CREATE (?:VIRTUAL )?(TABLE|INDEX) (\\w+)"_s);
        const QRegularExpressionMatch match = named.match(statement);
        const auto there =
            connection.scalar(u"SELECT 1 FROM sqlite_schema WHERE name = ?"_s, match.captured(2));
        if (!there)
            return std::unexpected(there.error());
        if (!there->isNull())
            continue;
        if (Result<void> made = connection.execute(statement); !made)
            return made;
    }
    return {};
}

// Without its state row a profile knows from its chains who it is; it goes on with new ones.
Result<void> completeState(Connection &connection, Writer &writer)
{
    const Result<ProfileState> state = ProfileState::read(connection);
    if (state || state.error().code != ErrorCode::Damaged)
        return state.transform([](auto &&) {});
    ProfileState made;
    made.installation = QByteArray(32, '\0');
    const Result<void> read = connection.each(
        u"SELECT n.device, max(c.hlc) FROM chains n LEFT JOIN changes c USING(chain)"
        " WHERE n.own = 1 GROUP BY n.chain ORDER BY n.chain DESC LIMIT 1"_s,
        [&](Statement &row) {
            made.device = row.id(0);
            made.clock.value = static_cast<quint64>(row.integer(1));
            return false;
        });
    if (!read)
        return read;
    if (made.device.isNull())
        made.device = RecordId::random(writer.random());
    return made.write(connection);
}

Result<void> rebuildRows(Writer &writer, CheckReport &report, const Progress &progress)
{
    Result<void> done = completeSchema(writer.connection())
                            .and_then([&] { return completeState(writer.connection(), writer); })
                            .and_then([&] { return writer.begin(); });
    QStringList tables{u"elements"_s, u"change_records"_s, u"unknown_records"_s, u"project_sums"_s};
    for (const EntitySpec &entity : entities())
        tables << QLatin1StringView(entity.table);
    done = done.and_then([&] { return writer.rows().tables().rememberKeys(); });
    for (const QString &table : std::as_const(tables))
        done =
            done.and_then([&] { return writer.connection().execute(u"DELETE FROM "_s + table); });
    if (!done) {
        writer.abandon();
        return done;
    }
    writer.state().digests = {};
    LogReplay replay(writer.connection(), writer, LogReplay::Into::SameDatabase, report);
    done = replay.run(progress)
               .and_then([&] { return replay.writeTips(); })
               .and_then([&] { return writer.rows().search().rebuild(); })
               .and_then([&] { return writer.finish(); });
    if (!done)
        writer.abandon();
    return done;
}

// The first name that is free.
QString asideName(const Profile &profile)
{
    for (int number = 1;; ++number) {
        const QString name = u"%1.damaged-%2"_s.arg(profile.database()).arg(number);
        if (!QFile::exists(name))
            return name;
    }
}

Result<void> putAside(const Profile &profile, CheckReport &report)
{
    const QString aside = asideName(profile);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QString file = profile.database() + suffix;
        if (QFile::exists(file) && !QFile::rename(file, aside + suffix))
            return failure(ErrorCode::Io, file, u"cannot rename the damaged file"_s);
    }
    report.damagedFile = aside;
    return {};
}

// Who this device is, and how far its clock was, where that can still be read.
void adoptState(Connection &damaged, Writer &rescued)
{
    const Result<ProfileState> old = ProfileState::read(damaged);
    if (!old)
        return;
    rescued.state().device = old->device;
    rescued.state().clock = old->clock;
    rescued.state().newRecords = old->newRecords;
}

// The undo list and the drafts, as far as they can be read; undo counts on every position.
void adoptSideTables(Connection &damaged, Connection &rescued, const CheckReport &report)
{
    const auto copy = [&](const QString &table, int columns) {
        const QString insert = u"INSERT OR IGNORE INTO %1 VALUES(%2)"_s.arg(
            table, QStringList(columns, u"?"_s).join(u','));
        (void)damaged.each(u"SELECT * FROM "_s + table, [&](Statement &row) {
            const auto statement = rescued.prepare(insert);
            for (int i = 0; statement && i < columns; ++i)
                (*statement)->bind(i, row.value(i));
            return statement && (*statement)->execute();
        });
    };
    copy(u"drafts"_s, 4);
    copy(u"pending_changes"_s, 3);
    if (report.lostChanges == 0 && report.keptRecords == 0)
        copy(u"actions"_s, 9);
}

// Whose chain is whose, and how the devices are called.
void adoptChains(Connection &damaged, Connection &rescued)
{
    (void)damaged.each(
        u"SELECT own, name, device, incarnation FROM chains ORDER BY chain"_s, [&](Statement &row) {
            return rescued
                .run(u"UPDATE chains SET own = ?, name = ? WHERE device = ? AND incarnation = ?"_s,
                     row.value(0), row.value(1), row.value(2), row.value(3))
                .has_value();
        });
}

Result<std::unique_ptr<Connection>> openDamaged(const Profile &profile)
{
    auto connection = Connection::open(profile.database(), Connection::Access::Salvage);
    if (!connection)
        return connection;
    const auto log = (*connection)
                         ->scalar(u"SELECT count(*) FROM sqlite_schema"
                                  " WHERE name IN ('chains', 'changes')"_s);
    if (!log || log->toInt() != 2)
        return failure(ErrorCode::Damaged, profile.database(), nothingReadable);
    return connection;
}

Result<void> rescueInto(const Profile &rescued, const Profile &damaged, const Clock &clock,
                        RandomSource &random, CheckReport &report, const Progress &progress)
{
    const auto source = openDamaged(damaged);
    if (!source)
        return std::unexpected(source.error());
    const auto target = openForWriting(rescued, true);
    if (!target)
        return std::unexpected(target.error());
    Writer writer(**target, clock, random, rescued.installationId(), {});
    if (Result<void> begun = writer.begin(); !begun)
        return begun;
    adoptState(**source, writer);
    LogReplay replay(**source, writer, LogReplay::Into::AnotherDatabase, report);
    Result<void> done = replay.run(progress);
    RowRescue rows(**source, writer, replay.lostPositions(), report);
    done = done.and_then([&] { return replay.writeTips(); })
               .and_then([&] { return replay.writeHoles(); })
               .and_then([&] { return rows.run(progress); });
    if (done && report.changes == 0 && report.keptRecords == 0)
        done = failure(ErrorCode::Damaged, damaged.database(), nothingReadable);
    if (done) {
        adoptSideTables(**source, **target, report);
        adoptChains(**source, **target);
    }
    done = done.and_then([&] { return writer.finish(); });
    if (!done)
        writer.abandon();
    return done;
}

Result<void> rescue(const Profile &profile, const Clock &clock, RandomSource &random,
                    CheckReport &report, const Progress &progress)
{
    QTemporaryDir directory(profile.directory() + u"/rescue-XXXXXX"_s);
    const Profile rescued(directory.path());
    CheckReport read;
    Result<void> done = rescueInto(rescued, profile, clock, random, read, progress).and_then([&] {
        return putAside(profile, report);
    });
    if (!done)
        return done;
    report.lostChanges = read.lostChanges;
    report.keptRecords = read.keptRecords;
    report.lostRecords = read.lostRecords;
    if (!QFile::rename(rescued.database(), profile.database()))
        return failure(ErrorCode::Io, profile.database(), u"cannot name the rescued file"_s);
    return flushToDisk(profile.directory());
}

// Rows alone are made anew in place; what the log lost, only the old file shows.
bool needsRescue(const CheckReport &report)
{
    return !report.logIsWhole || std::ranges::any_of(report.findings, [](const auto &finding) {
        return finding.part == Part::File ||
               (finding.part == Part::Schema && !finding.detail.endsWith(schemaIsMissing));
    });
}

Result<void> repair(const Profile &profile, const Clock &clock, RandomSource &random,
                    CheckReport &report, const Progress &progress)
{
    if (needsRescue(report))
        return rescue(profile, clock, random, report, progress);
    const auto connection = openForWriting(profile, false);
    if (!connection)
        return std::unexpected(connection.error());
    Writer writer(**connection, clock, random, profile.installationId(), {});
    CheckReport again;
    return rebuildRows(writer, again, progress);
}

} // namespace

Result<CheckReport> checkProfile(const Profile &profile, const Clock &clock, RandomSource &random,
                                 const Progress &progress)
{
    CheckReport report;
    auto connection = openForReading(profile);
    if (!connection && connection.error().code != ErrorCode::Damaged)
        return std::unexpected(connection.error());
    Result<void> done;
    if (!connection) {
        addFinding(report, Part::File, connection.error().detail);
        report.isReadable = openDamaged(profile).has_value();
    } else {
        done = checkOpened(**connection, profile, clock, random, report, progress);
    }
    return takeDamage(std::move(done), report).transform([&] {
        if (report.isClean())
            profile.forgetDamage();
        else
            profile.rememberDamage();
        return std::move(report);
    });
}

Result<CheckReport> repairProfile(const Profile &profile, const Clock &clock, RandomSource &random,
                                  const Progress &progress)
{
    Result<CheckReport> report = checkProfile(profile, clock, random, progress);
    if (!report || report->isClean())
        return report;
    profile.forgetDamage();
    const Result<void> repaired = repair(profile, clock, random, *report, progress);
    if (!repaired) {
        profile.rememberDamage();
        return std::unexpected(repaired.error());
    }
    report->repaired = true;
    return report;
}

} // namespace sennight

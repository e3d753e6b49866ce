// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "migrations_p.h"
#include "open_database_p.h"
#include "profile_check_p.h"
#include "rescue_p.h"
#include "schema.h"

namespace sennight {
namespace {

using namespace Qt::StringLiterals;
using Part = CheckFinding::Part;

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

/// What an older version made gets today's tables first, as from everything that opens a profile.
Result<void> bringUpToDate(std::unique_ptr<Connection> &reading, const Profile &profile,
                           const Clock &clock)
{
    const auto version = reading->scalar(u"PRAGMA user_version"_s);
    if (!version || version->toInt() == storeVersion)
        return version.transform([](auto &&) {});
    reading.reset();
    if (const auto migrated = openForWriting(profile, clock, false); !migrated)
        return std::unexpected(migrated.error());
    auto again = openForReading(profile);
    if (!again)
        return std::unexpected(again.error());
    reading = std::move(*again);
    return {};
}

Result<void> repair(const Profile &profile, const Clock &clock, RandomSource &random,
                    CheckReport &report, const Progress &progress)
{
    if (needsRescue(report))
        return rescue(profile, clock, random, report, progress);
    const auto connection = openForWriting(profile, clock, false);
    if (!connection)
        return std::unexpected(connection.error());
    Writer writer(**connection, clock, random, profile.installationId(), {});
    CheckReport again;
    return rebuildRows(writer, again, progress);
}

} // namespace

// Rows alone are made anew in place; what the log lost, only the old file shows.
bool needsRescue(const CheckReport &report)
{
    return !report.logIsWhole || std::ranges::any_of(report.findings, [](const auto &finding) {
        return finding.part == Part::File ||
               (finding.part == Part::Schema && !finding.detail.endsWith(schemaIsMissing));
    });
}

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
        done = bringUpToDate(*connection, profile, clock).and_then([&] {
            return checkOpened(**connection, profile, clock, random, report, progress);
        });
    }
    return takeDamage(std::move(done), report).transform([&] {
        if (report.isClean())
            profile.forgetDamage();
        else
            profile.rememberDamage();
        return std::move(report);
    });
}

Result<void> checkDatabaseFile(const QString &path, const Profile &beside, const Clock &clock,
                               RandomSource &random, CheckReport &report, const Progress &progress)
{
    auto connection = Connection::open(path, Connection::Access::ReadOnly);
    const auto version = connection ? (*connection)->scalar(u"PRAGMA user_version"_s)
                                    : Result<QVariant>(std::unexpected(connection.error()));
    if (!version)
        return takeDamage(std::unexpected(version.error()), report);
    if (version->toInt() > storeVersion)
        return failure(ErrorCode::TooNew, path, u"version %1"_s.arg(version->toInt()));
    // To SQLite an empty file is a sound database.
    const auto application = (*connection)->scalar(u"PRAGMA application_id"_s);
    if (application && application->toInt() != profileApplicationId) {
        addFinding(report, Part::File, u"%1: not a profile of Sennight"_s.arg(path));
        return {};
    }
    // The tables of an older version are others: nothing here knows what they should hold.
    if (version->toInt() < storeVersion)
        return takeDamage(checkStructure(**connection, report), report);
    return takeDamage(checkOpened(**connection, beside, clock, random, report, progress), report);
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

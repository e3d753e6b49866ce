// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "app/cli/output_file.h"
#include "app/cli/progress.h"
#include "app/cli/result_device.h"
#include "commands.h"

#include "store/recovery.h"
#include "store/store.h"

#include <algorithm>

namespace sennight::cli {

using namespace Qt::StringLiterals;

Answer<void> dumpState(Invocation &call)
{
    if (auto allowed = mayWriteResults(call.session.profile()); !allowed)
        return allowed;
    auto &session = call.session;
    const auto store =
        Store::open(session.profile(), session.clock(), session.random(), {.readOnly = true});
    if (!store)
        return failed(store);
    ResultDevice results(call.out);
    const auto dumped = (*store)->dump(results);
    return dumped ? Answer<void>() : failed(dumped);
}

namespace {

QLatin1StringView partName(CheckFinding::Part part)
{
    switch (part) {
    case CheckFinding::Part::File:
        return "file"_L1;
    case CheckFinding::Part::Schema:
        return "schema"_L1;
    case CheckFinding::Part::Log:
        return "log"_L1;
    case CheckFinding::Part::State:
        return "state"_L1;
    case CheckFinding::Part::Search:
        return "search"_L1;
    case CheckFinding::Part::Digest:
        return "digest"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Nothing where it is not known: the file that held them cannot be read at all.
std::optional<qint64> lostChanges(const Recovery &recovery)
{
    const bool isUnknown = recovery.report.repaired && !recovery.isDamagedReadable;
    return isUnknown ? std::nullopt : std::optional(recovery.report.lostChanges);
}

QString damageText(const Recovery &recovery)
{
    const auto lost = lostChanges(recovery);
    return lost ? u"%1 could not be read from it"_s.arg(counted(*lost, u"change"_s, u"changes"_s))
                : u"nothing could be read from it"_s;
}

void writeReport(JsonWriter &json, const Recovery &recovery)
{
    const CheckReport &report = recovery.report;
    json.beginObject();
    json.flag("sound"_L1, report.isClean() || report.repaired);
    json.flag("repaired"_L1, report.repaired);
    json.number("problem_count"_L1, report.problems);
    json.number("changes"_L1, report.changes);
    json.number("records"_L1, report.records);
    json.number("lost_changes"_L1, lostChanges(recovery));
    json.number("kept_records"_L1, report.keptRecords);
    json.number("lost_records"_L1, report.lostRecords);
    json.text("damaged_file"_L1, report.damagedFile);
    json.text("backup"_L1, recovery.backupId);
    json.number("recovered_changes"_L1, recovery.recoveredChanges);
    json.key("problems"_L1);
    json.beginArray();
    for (const CheckFinding &finding : report.findings) {
        json.beginObject();
        json.text("part"_L1, QString(partName(finding.part)));
        json.text("detail"_L1, finding.detail);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void printReport(Output &out, const Recovery &recovery)
{
    const CheckReport &report = recovery.report;
    for (const CheckFinding &finding : report.findings)
        out.line(u"%1: %2"_s.arg(partName(finding.part), finding.detail));
    const auto read = u"%1 and %2 read"_s.arg(counted(report.changes, u"change"_s, u"changes"_s),
                                              counted(report.records, u"record"_s, u"records"_s));
    if (report.isClean())
        out.line(u"Sound: file, schema, log, state, search index and digest; %1."_s.arg(read));
    else if (report.repaired)
        out.line(u"Repaired: %1 put right; %2."_s.arg(
            counted(report.problems, u"problem"_s, u"problems"_s), read));
    if (!recovery.backupId.isEmpty())
        out.line(u"It stands on the backup %1 now, with %2 written since."_s.arg(
            recovery.backupId, counted(recovery.recoveredChanges, u"change"_s, u"changes"_s)));
    if (!report.damagedFile.isEmpty())
        out.line(u"The damaged file was kept as \"%1\"; %2."_s.arg(report.damagedFile,
                                                                   damageText(recovery)));
    if (report.keptRecords > 0)
        out.line(u"Kept as the lists showed them, because their changes are lost: %1."_s.arg(
            counted(report.keptRecords, u"record"_s, u"records"_s)));
    if (report.lostRecords > 0)
        out.line(u"Not to be had in full any more: %1. Look for them in an older copy."_s.arg(
            counted(report.lostRecords, u"record"_s, u"records"_s)));
}

// A repair makes nothing of such a file, and it may still be somebody's.
std::unexpected<Failure> beyondRepair(const QString &file)
{
    return std::unexpected(Failure(
        Exit::Damaged, u"damaged"_s,
        u"Nothing can be read from \"%1\", so it cannot be repaired. It was left as it "
        "is."_s.arg(file),
        u"Move it away and put a copy of it in its place, or start with another folder: senn "
        "--profile DIR …"_s));
}

/// A repair may stand on one: whether it is sound, the repair finds out.
bool hasBackup(const Session &session)
{
    const auto backups = Backups(session.profile(), session.clock()).list();
    return !std::ranges::all_of(
        backups, [](const Backup &backup) { return backup.state == Backup::State::Damaged; });
}

/// With --repair what the window does; else nothing but the report.
Result<Recovery> examined(Invocation &call, const Progress &progress)
{
    const Session &session = call.session;
    if (call.arguments.has("--repair"))
        return recoverProfile(session.profile(), session.clock(), session.random(), progress);
    return checkProfile(session.profile(), session.clock(), session.random(), progress)
        .transform([](CheckReport &&report) { return Recovery{.report = std::move(report)}; });
}

} // namespace

Answer<void> checkStore(Invocation &call)
{
    ProgressLine line(call.out, u"Checking"_s);
    const auto done = examined(call, line.progress());
    if (!done && done.error().code == ErrorCode::Damaged)
        return beyondRepair(call.session.profile().database());
    if (!done)
        return checkFailed(done.error());
    const CheckReport &report = done->report;
    call.out.changedSomething = report.repaired;
    if (call.out.json)
        printJson(call.out, [&](JsonWriter &json) { writeReport(json, *done); });
    else
        printReport(call.out, *done);
    if (report.isClean() || report.repaired)
        return {};
    if (!report.isReadable && !hasBackup(call.session))
        return beyondRepair(call.session.profile().database());
    return std::unexpected(
        Failure(Exit::Damaged, u"damaged"_s,
                u"The profile has %1."_s.arg(counted(report.problems, u"problem"_s, u"problems"_s)),
                u"Keep a copy of its folder, then run: senn check --repair"_s));
}

} // namespace sennight::cli

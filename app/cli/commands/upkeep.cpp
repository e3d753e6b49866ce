// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "app/cli/output_file.h"
#include "app/cli/progress.h"
#include "app/cli/result_device.h"
#include "commands.h"

#include "store/check.h"
#include "store/store.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

Answer<void> dumpState(Invocation &call)
{
    if (auto allowed = mayWriteResults(call.session.profile()); !allowed)
        return allowed;
    const auto store = call.session.store();
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

void writeReport(JsonWriter &json, const CheckReport &report)
{
    json.beginObject();
    json.flag("sound"_L1, report.isClean() || report.repaired);
    json.flag("repaired"_L1, report.repaired);
    json.number("problem_count"_L1, report.problems);
    json.number("changes"_L1, report.changes);
    json.number("records"_L1, report.records);
    json.number("lost_changes"_L1, report.lostChanges);
    json.number("kept_records"_L1, report.keptRecords);
    json.number("lost_records"_L1, report.lostRecords);
    json.text("damaged_file"_L1, report.damagedFile);
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

void printReport(Output &out, const CheckReport &report)
{
    for (const CheckFinding &finding : report.findings)
        out.line(u"%1: %2"_s.arg(partName(finding.part), finding.detail));
    const auto read = u"%1 and %2 read"_s.arg(counted(report.changes, u"change"_s, u"changes"_s),
                                              counted(report.records, u"record"_s, u"records"_s));
    if (report.isClean())
        out.line(u"Sound: file, schema, log, state, search index and digest; %1."_s.arg(read));
    else if (report.repaired)
        out.line(u"Repaired: %1 put right; %2."_s.arg(
            counted(report.problems, u"problem"_s, u"problems"_s), read));
    if (!report.damagedFile.isEmpty())
        out.line(u"The damaged file was kept as \"%1\"; %2 could not be read from it."_s.arg(
            report.damagedFile, counted(report.lostChanges, u"change"_s, u"changes"_s)));
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

} // namespace

Answer<void> checkStore(Invocation &call)
{
    ProgressLine line(call.out, u"Checking"_s);
    const auto inspect = call.arguments.has("--repair") ? repairProfile : checkProfile;
    const auto report = inspect(call.session.profile(), call.session.clock(), call.session.random(),
                                line.progress());
    if (!report && report.error().code == ErrorCode::Damaged)
        return beyondRepair(call.session.profile().database());
    if (!report)
        return failed(report);
    call.out.changedSomething = report->repaired;
    if (call.out.json)
        printJson(call.out, [&](JsonWriter &json) { writeReport(json, *report); });
    else
        printReport(call.out, *report);
    if (report->isClean() || report->repaired)
        return {};
    if (!report->isReadable)
        return beyondRepair(call.session.profile().database());
    return std::unexpected(Failure(
        Exit::Damaged, u"damaged"_s,
        u"The profile has %1."_s.arg(counted(report->problems, u"problem"_s, u"problems"_s)),
        u"Keep a copy of its folder, then run: senn check --repair"_s));
}

} // namespace sennight::cli

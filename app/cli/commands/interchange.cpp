// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "app/cli/output_file.h"
#include "app/cli/progress.h"
#include "app/cli/result_device.h"
#include "app/cli/search_index.h"
#include "app/cli/standard_input.h"
#include "commands.h"

#include "interchange/export.h"
#include "interchange/import.h"

#include <QFileInfo>

#include <ranges>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t warningsShown = 20;

Answer<std::unique_ptr<QIODevice>> openForReading(const Profile &profile, const QString &path)
{
    if (path == u"-")
        return std::make_unique<StandardInput>();
    if (QFileInfo(path).isDir())
        return cannotOpen(path, u"it is a folder"_s);
    // Closing it would take SQLite's locks away from this process.
    if (profile.isOwnFile(path))
        return cannotOpen(path, u"it is a file of the profile itself"_s);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return cannotOpen(path, file->errorString());
    return file;
}

void writeCounts(JsonWriter &json, QLatin1StringView name, const std::map<Entity, int> &counts)
{
    json.key(name);
    json.beginObject();
    for (const auto &[entity, count] : counts)
        json.number(QLatin1StringView(spec(entity).name), count);
    json.endObject();
}

void writeSentences(JsonWriter &json, QLatin1StringView name, const QStringList &sentences)
{
    json.key(name);
    json.beginArray();
    for (const QString &sentence : sentences)
        json.value(QStringView(sentence));
    json.endArray();
}

void writeReport(JsonWriter &json, const ImportReport &report, bool dryRun)
{
    json.beginObject();
    json.flag("dry_run"_L1, dryRun);
    json.number("read"_L1, report.read);
    writeCounts(json, "created"_L1, report.created);
    json.number("updated"_L1, report.updated);
    json.number("unchanged"_L1, report.unchanged);
    json.number("left_deleted"_L1, report.leftDeleted);
    json.number("open_todos"_L1, report.openTodos);
    json.number("done_todos"_L1, report.doneTodos);
    json.number("tags"_L1, report.tags);
    json.number("warning_count"_L1, report.warningCount);
    json.key("warnings"_L1);
    json.beginArray();
    for (const ImportWarning &warning : report.warnings) {
        json.beginObject();
        json.number("line"_L1, warning.line);
        json.text("text"_L1, warning.text);
        json.text("kept"_L1, warning.kept);
        json.endObject();
    }
    json.endArray();
    writeSentences(json, "lost"_L1, report.lost);
    json.endObject();
}

QString countsText(const std::map<Entity, int> &counts)
{
    QStringList parts;
    for (const auto &[entity, count] : counts) {
        const auto kind = kindOf(entity);
        const auto plural = kind.endsWith(u'y') ? kind.chopped(1) + u"ies"_s : kind + u's';
        parts += counted(count, kind, plural);
    }
    return parts.isEmpty() ? u"nothing"_s : parts.join(u", "_s);
}

void printReport(Output &out, const ImportReport &report, bool dryRun)
{
    out.line(u"%1: %2."_s.arg(dryRun ? u"Would be new"_s : u"New"_s, countsText(report.created)));
    out.line(
        u"Read %1; %2 changed, %3 as before."_s.arg(counted(report.read, u"record"_s, u"records"_s))
            .arg(report.updated)
            .arg(report.unchanged));
    if (report.leftDeleted > 0)
        out.line(u"Deleted here earlier, and left so: %1."_s.arg(report.leftDeleted));
    for (const ImportWarning &warning : report.warnings | std::views::take(warningsShown))
        out.note(u"Line %1: %2"_s.arg(warning.line).arg(warning.text));
    if (report.warningCount > static_cast<qint64>(warningsShown))
        out.note(u"… and %1 more; --json lists them."_s.arg(report.warningCount -
                                                            static_cast<qint64>(warningsShown)));
    for (const QString &sentence : report.lost)
        out.note(sentence);
}

Answer<ExportReport> exportInto(Invocation &call, Format format, QIODevice &device)
{
    ProgressLine line(call.out, u"Exporting"_s);
    auto report =
        exportTo(format, device, {call.session.queries(), call.session.clock(), line.progress()});
    return report ? Answer<ExportReport>(*std::move(report)) : failed(report);
}

Answer<ExportReport> exportIntoFile(Invocation &call, Format format, const QString &path)
{
    ExportReport report;
    return writeFile(call.session.profile(), path,
                     [&](QIODevice &file) {
                         return exportInto(call, format, file).transform([&](ExportReport &&made) {
                             report = std::move(made);
                         });
                     })
        .transform([&] { return std::move(report); });
}

Answer<ExportReport> exportIntoResults(Invocation &call, Format format)
{
    if (const auto allowed = mayWriteResults(call.session.profile()); !allowed)
        return failed(allowed);
    ResultDevice results(call.out);
    return exportInto(call, format, results);
}

void printExport(Invocation &call, const ExportReport &report, bool intoFile)
{
    for (const QString &sentence : report.lost)
        call.out.note(sentence);
    if (!intoFile)
        return;
    if (!call.out.json) {
        call.out.line(u"Exported: %1."_s.arg(countsText(report.written)));
        return;
    }
    printJson(call.out, [&](JsonWriter &json) {
        json.beginObject();
        writeCounts(json, "written"_L1, report.written);
        writeSentences(json, "lost"_L1, report.lost);
        json.endObject();
    });
}

} // namespace

Answer<void> importFile(Invocation &call)
{
    const auto format = formatFromName(call.arguments.words[0], Direction::Import);
    if (!format)
        return failed(format);
    const auto path = call.arguments.words[1];
    const auto file = openForReading(call.session.profile(), path);
    if (!file)
        return failed(file);
    ProgressLine line(call.out, u"Reading"_s);
    const auto name = path == u"-" ? u"standard input"_s : QFileInfo(path).fileName();
    const auto plan = planImport(*format, **file,
                                 {.queries = call.session.queries(),
                                  .clock = call.session.clock(),
                                  .random = call.session.random(),
                                  .sourceName = name,
                                  .progress = line.progress()});
    if (!plan)
        return failed(plan);
    const bool dryRun = call.arguments.has("--dry-run");
    if (!dryRun && !plan->action.edits.empty()) {
        line.setStep(u"Saving"_s);
        if (auto committed = commit(call, plan->action, line.progress()); !committed)
            return failed(committed);
        if (auto indexed = completeSearchIndex(call.session, line); !indexed)
            return indexed;
    }
    if (call.out.json)
        printJson(call.out, [&](JsonWriter &json) { writeReport(json, plan->report, dryRun); });
    else
        printReport(call.out, plan->report, dryRun);
    return {};
}

Answer<void> exportFile(Invocation &call)
{
    const auto format = formatFromName(call.arguments.words[0], Direction::Export);
    if (!format)
        return failed(format);
    const auto path = call.arguments.words.value(1);
    const bool intoFile = !path.isEmpty() && path != u"-";
    const auto report =
        intoFile ? exportIntoFile(call, *format, path) : exportIntoResults(call, *format);
    if (!report)
        return failed(report);
    printExport(call, *report, intoFile);
    return {};
}

} // namespace sennight::cli

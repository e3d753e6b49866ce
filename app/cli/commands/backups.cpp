// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "app/cli/progress.h"
#include "app/cli/search_index.h"
#include "app/cli/text_table.h"
#include "commands.h"

#include "domain/messages.h"
#include "store/recovery.h"
#include "store/store.h"

#include <QFileInfo>
#include <QLocale>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString reasonText(BackupReason reason)
{
    return QString(backupReasonName(reason)).replace(u'-', u' ');
}

QString stateText(Backup::State state)
{
    switch (state) {
    case Backup::State::Unchecked:
        return u"not checked"_s;
    case Backup::State::Sound:
        return u"checked"_s;
    case Backup::State::Damaged:
        return u"damaged"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

void writeBackup(JsonWriter &json, const Backup &backup)
{
    json.beginObject();
    json.text("id"_L1, backup.id);
    json.text("made_at"_L1, instantText(backup.madeMs));
    json.text("reason"_L1, QString(backupReasonName(backup.reason)).replace(u'-', u'_'));
    json.number("bytes"_L1, backup.bytes);
    json.key("sound"_L1);
    if (backup.state == Backup::State::Unchecked)
        json.null();
    else
        json.value(backup.state == Backup::State::Sound);
    json.text("checked_at"_L1, backup.checkedMs > 0 ? instantText(backup.checkedMs) : QString());
    json.text("path"_L1, backup.path);
    json.endObject();
}

void writeBackups(Invocation &call, const std::vector<Backup> &backups)
{
    printJson(call.out, [&](JsonWriter &json) {
        json.beginArray();
        for (const Backup &backup : backups)
            writeBackup(json, backup);
        json.endArray();
    });
}

void printBackups(Invocation &call, const std::vector<Backup> &backups)
{
    TextTable table(0);
    for (const Backup &backup : backups) {
        const bool isDamaged = backup.state == Backup::State::Damaged;
        table.row({{backup.id, Tone::Strong},
                   {momentText(backup.madeMs, call.session.clock().zone())},
                   {reasonText(backup.reason)},
                   {sizeText(backup.bytes)},
                   {stateText(backup.state), isDamaged ? Tone::Late : Tone::Quiet}});
    }
    table.print(call.out);
}

Backups backupsOf(Invocation &call)
{
    return Backups(call.session.profile(), call.session.clock());
}

Answer<Backup> namedBackup(Invocation &call, const QString &id)
{
    const auto backup = backupsOf(call).find(id);
    if (!backup && backup.error().code == ErrorCode::NotFound)
        return nothingFound(u"There is no backup \"%1\"."_s.arg(id),
                            u"To see what there is, run: senn backup list"_s);
    return backup ? Answer<Backup>(*backup) : failed(backup);
}

// Not exit 5: that would say that the profile itself is damaged.
std::unexpected<Failure> damagedBackup(const QString &ids)
{
    return std::unexpected(Failure(Exit::Failed, u"damaged_backup"_s, u"Damaged: %1."_s.arg(ids),
                                   u"The profile is another file, and was not touched. Make a new "
                                   "backup: senn backup create"_s));
}

std::unexpected<Failure> noPlaceForBackups(const Error &error)
{
    return std::unexpected(Failure(
        Exit::Failed, QString(errorName(error.code)),
        u"No backup was made: they are kept in the profile, and nothing can be written to "
        "\"%1\"."_s.arg(error.subject),
        u"Allow writing there, or keep a copy somewhere else: senn export sennight FILE"_s));
}

Answer<CheckReport> examine(Invocation &call, const Backup &backup)
{
    ProgressLine line(call.out, u"Checking %1"_s.arg(backup.id));
    auto report = backupsOf(call).verify(backup, call.session.random(), line.progress());
    return report ? Answer<CheckReport>(*std::move(report)) : checkFailed(report.error());
}

/// "2026-11-10T18:20" in the clock's zone, or with Z or an offset.
Answer<std::optional<qint64>> momentWanted(Invocation &call, const Backup &backup)
{
    if (!call.arguments.has("--at"))
        return std::nullopt;
    const QString written = call.arguments.value("--at");
    auto moment = QDateTime::fromString(written, Qt::ISODate);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(call.session.clock().zone());
    if (!moment.isValid() || !written.contains(u'T'))
        return wrongUsage(u"\"%1\" is no moment."_s.arg(written),
                          u"Write it like 2026-11-10T18:20."_s);
    if (moment.toMSecsSinceEpoch() > backup.madeMs)
        return refused(u"That moment is later than the backup."_s,
                       u"Choose a newer one: senn backup list"_s);
    return moment.toMSecsSinceEpoch();
}

void printWayBack(Invocation &call, const Backup &backup, qint64 atMs, const WayBack &way)
{
    const bool changed = !way.committed.action.isNull();
    const QString before = QFileInfo(way.backup).completeBaseName();
    if (call.out.json)
        return printJson(call.out, [&](JsonWriter &json) {
            json.beginObject();
            json.text("restored"_L1, backup.id);
            json.text("at"_L1, instantText(atMs));
            json.flag("changed"_L1, changed);
            json.text("backup"_L1, before);
            json.endObject();
        });
    if (!changed)
        return call.out.line(u"Nothing to do: everything is as it was then."_s);
    call.out.line(u"Back at %1. What was there before is the backup %2, and \"senn undo\" brings "
                  "it back."_s.arg(momentText(atMs, call.session.clock().zone()), before));
}

/// The profile cannot be opened, or is gone: the backup takes its place.
Answer<void> replaceByBackup(Invocation &call, const Backup &backup)
{
    ProgressLine line(call.out, u"Restoring"_s);
    const auto recovery = recoverProfileFrom(backup, call.session.profile(), call.session.clock(),
                                             call.session.random(), line.progress());
    if (!recovery)
        return failed(recovery);
    call.out.changedSomething = true;
    if (call.out.json) {
        printJson(call.out, [&](JsonWriter &json) {
            json.beginObject();
            json.text("restored"_L1, backup.id);
            json.text("at"_L1, instantText(backup.madeMs));
            json.flag("changed"_L1, true);
            json.number("recovered_changes"_L1, recovery->recoveredChanges);
            json.number("lost_changes"_L1, recovery->lostChanges);
            json.text("damaged_file"_L1, recovery->damagedFile);
            json.endObject();
        });
        return {};
    }
    call.out.line(u"Back from the backup %1, with %2 written since; %3 could not be read."_s.arg(
        backup.id, counted(recovery->recoveredChanges, u"change"_s, u"changes"_s),
        QString::number(recovery->lostChanges)));
    if (!recovery->damagedFile.isEmpty())
        call.out.line(u"The damaged file was kept as \"%1\"."_s.arg(recovery->damagedFile));
    return {};
}

} // namespace

Answer<void> createBackup(Invocation &call)
{
    ProgressLine line(call.out, u"Backing up"_s);
    const auto made = backupsOf(call).make(BackupReason::ByHand, line.progress());
    if (!made && made.error().code == ErrorCode::ReadOnly)
        return noPlaceForBackups(made.error());
    if (!made)
        return failed(made);
    call.out.changedSomething = true;
    if (call.out.json)
        printJson(call.out, [&](JsonWriter &json) { writeBackup(json, *made); });
    else
        call.out.line(made->id);
    return {};
}

Answer<void> listBackups(Invocation &call)
{
    const auto backups = backupsOf(call).list();
    if (call.out.json)
        writeBackups(call, backups);
    else if (backups.empty())
        call.out.note(u"There are no backups yet. To make one, run: senn backup create"_s);
    else
        printBackups(call, backups);
    return {};
}

Answer<void> verifyBackups(Invocation &call)
{
    std::vector<Backup> wanted = backupsOf(call).list();
    if (!call.arguments.words.isEmpty()) {
        const auto named = namedBackup(call, call.arguments.words[0]);
        if (!named)
            return failed(named);
        wanted = {*named};
    }
    QStringList damaged;
    for (Backup &backup : wanted) {
        const auto report = examine(call, backup);
        if (!report)
            return failed(report);
        for (const CheckFinding &finding :
             call.out.json ? std::vector<CheckFinding>() : report->findings)
            call.out.note(u"%1: %2"_s.arg(backup.id, finding.detail));
        if (!report->isClean())
            damaged << backup.id;
        // Not from what is remembered: in a folder that is read-only nothing is.
        backup.state = report->isClean() ? Backup::State::Sound : Backup::State::Damaged;
        backup.checkedMs = call.session.clock().nowMs();
    }
    if (call.out.json)
        writeBackups(call, wanted);
    else
        printBackups(call, wanted);
    return damaged.isEmpty() ? Answer<void>() : damagedBackup(damaged.join(u", "_s));
}

Answer<void> restoreBackup(Invocation &call)
{
    const auto backup = namedBackup(call, call.arguments.words[0]);
    if (!backup)
        return failed(backup);
    const auto at = momentWanted(call, *backup);
    if (!at)
        return failed(at);
    const auto report = examine(call, *backup);
    if (!report)
        return failed(report);
    if (!report->isClean())
        return damagedBackup(backup->id);
    const bool isGone = !QFileInfo::exists(call.session.profile().database());
    const auto store = isGone ? Answer<Store *>(nullptr) : call.session.store();
    const bool isDamaged = !store && store.error().exit == Exit::Damaged;
    if (isGone || isDamaged)
        return replaceByBackup(call, *backup);
    if (!store)
        return failed(store);
    ProgressLine line(call.out, u"Restoring"_s);
    const qint64 moment = at->value_or(backup->madeMs);
    const auto way = (*store)->goBackTo(
        {backup->path, *at, momentText(moment, call.session.clock().zone())}, line.progress());
    if (!way)
        return failed(way);
    call.out.changedSomething = true;
    if (auto opened = call.session.open(Opens::Reading); !opened)
        return opened;
    if (auto indexed = completeSearchIndex(call.session, line); !indexed)
        return indexed;
    printWayBack(call, *backup, moment, *way);
    return {};
}

} // namespace sennight::cli

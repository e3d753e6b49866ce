// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "app/cli/decision.h"
#include "app/cli/plain_text.h"
#include "app/cli/sync_status.h"
#include "app/sync/sync_text.h"
#include "commands.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

QString deletedText()
{
    return u"The account on the server was deleted. Sync is off; everything stays on this device."_s;
}

} // namespace

Answer<void> showSyncStatus(Invocation &call)
{
    auto sync = SyncSession::open(call);
    if (!sync)
        return failed(sync);
    const auto report = syncReport(call, **sync);
    if (!report)
        return failed(report);
    if (call.out.json)
        printJson(call.out, [&report](JsonWriter &json) { writeSyncReport(json, *report); });
    else
        printSyncReport(call, *report);
    return {};
}

namespace {

QString deletionText(qint64 count)
{
    return u"%1 on another device. A backup was made first. To see it, run: senn backup list"_s.arg(
        counted(count, u"thing was deleted"_s, u"things were deleted"_s));
}

Failure cutOff(const SyncStatus &status)
{
    return {
        Exit::Failed, QString(syncTroubleName(SyncTrouble::SyncOff)),
        u"Sync was being set up, but that was cut off before there was anything to go on with."_s,
        u"To begin again, run: "_s + setUpCommand(status)};
}

} // namespace

Answer<void> syncNow(Invocation &call)
{
    auto sync = SyncSession::open(call);
    if (!sync)
        return failed(sync);
    const SyncStatus before = (*sync)->status();
    if (before.isCutOff)
        return std::unexpected(cutOff(before));
    qint64 deleted = 0;
    const QMetaObject::Connection counting =
        QObject::connect(&(*sync)->service(), &SyncService::deletionArrived,
                         [&deleted](qint64 count) { deleted += count; });
    const auto done = (*sync)->await(u"Syncing"_s, (*sync)->service().syncNow());
    QObject::disconnect(counting);
    if (deleted > 0 && !call.out.json)
        call.out.note(deletionText(deleted));
    const auto report = syncReport(call, **sync);
    if (!done) {
        Failure failure = done.error();
        if (before.state == SyncState::SettingUp &&
            failure.code == syncTroubleName(SyncTrouble::SyncOff))
            return std::unexpected(cutOff(before));
        if (report && report->target() && report->target()->pending > 0)
            failure.message +=
                u" "_s + counted(report->target()->pending, u"change waits."_s, u"changes wait."_s);
        return std::unexpected(std::move(failure));
    }
    if (!report)
        return failed(report);
    if (call.out.json)
        printJson(call.out, [&report](JsonWriter &json) { writeSyncReport(json, *report); });
    else if (report->sync.state == SyncState::Off) // it waited to be deleted
        call.out.line(deletedText());
    else
        call.out.line(u"Synced with %1."_s.arg(report->sync.server));
    if (const QString line = recoveredLine(*report); !line.isEmpty() && !call.out.json)
        call.out.line(line);
    return {};
}

namespace {

/// What was changed is said in `words`; to a program, how sync stands now.
Answer<void> reportSync(Invocation &call, SyncSession &sync, const QStringList &words)
{
    call.out.changedSomething = true;
    if (!call.out.json) {
        for (const QString &line : words)
            call.out.line(line);
        return {};
    }
    const auto report = syncReport(call, sync);
    if (!report)
        return failed(report);
    printJson(call.out, [&report](JsonWriter &json) { writeSyncReport(json, *report); });
    return {};
}

Answer<void> setPaused(Invocation &call, bool paused)
{
    auto sync = SyncSession::open(call);
    if (!sync)
        return failed(sync);
    SyncService &service = (*sync)->service();
    const auto done = (*sync)->await({}, paused ? service.pause() : service.resume());
    if (!done)
        return std::unexpected(done.error());
    QString words = paused ? u"Sync is paused. What you change is kept here and waits."_s
                           : u"Sync goes on. To sync at once, run: senn sync now"_s;
    if ((*sync)->status().state == SyncState::Off)
        words = deletedText();
    return reportSync(call, **sync, {words});
}

} // namespace

Answer<void> pauseSync(Invocation &call)
{
    return setPaused(call, true);
}

Answer<void> resumeSync(Invocation &call)
{
    return setPaused(call, false);
}

Answer<void> turnSyncOff(Invocation &call)
{
    auto sync = SyncSession::open(call);
    if (!sync)
        return failed(sync);
    const bool deletesAccount = call.arguments.has("--delete-account");
    if (deletesAccount) {
        auto may = decided(call,
                           u"This deletes the account on the server for all of its devices; what "
                           "they have stays on them."_s,
                           u"Nothing was changed."_s);
        if (!may)
            return may;
    }
    const auto done =
        (*sync)->await(u"Turning sync off"_s, (*sync)->service().turnOff(deletesAccount));
    if (!done) {
        Failure failure = done.error();
        if ((*sync)->status().deletionWaits)
            failure.hint = u"The account is deleted as soon as the server can be reached. To try "
                           "now, run: senn sync now; to take it back: senn sync resume"_s;
        return std::unexpected(std::move(failure));
    }
    QStringList words{u"Sync is off. Everything stays on this device."_s};
    if (deletesAccount)
        words << u"The account on the server was deleted."_s;
    return reportSync(call, **sync, words);
}

} // namespace sennight::cli

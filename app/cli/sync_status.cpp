// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_status.h"

#include "device_changes.h"
#include "plain_text.h"

#include "store/sync_queries.h"

#include <QLocale>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerMinute = 60 * msPerSecond;
constexpr qint64 msPerDay = 24 * 60 * msPerMinute;

QLatin1StringView stateName(SyncState state)
{
    switch (state) {
    case SyncState::Off:
        return "off"_L1;
    case SyncState::SettingUp:
        return "setting_up"_L1;
    case SyncState::On:
        return "on"_L1;
    case SyncState::Paused:
        return "paused"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QString stateLine(const SyncStatus &status)
{
    switch (status.state) {
    case SyncState::Off:
        return u"Sync is off: everything stays on this device."_s;
    case SyncState::SettingUp:
        if (status.isCutOff)
            return u"Sync was being set up, but that was cut off. To begin again, run: "_s +
                   setUpCommand(status);
        return u"Sync is being set up. To go on with it, run: senn sync now"_s;
    case SyncState::On:
        return u"Sync with %1 is on."_s.arg(status.server);
    case SyncState::Paused:
        return u"Sync with %1 is paused. To go on, run: senn sync resume"_s.arg(status.server);
    }
    Q_UNREACHABLE_RETURN({});
}

QString instantOrNothing(qint64 ms)
{
    return ms > 0 ? instantText(ms) : QString();
}

void writeTrouble(JsonWriter &json, const std::optional<Failure> &trouble)
{
    json.key("trouble"_L1);
    if (!trouble)
        return json.null();
    json.beginObject();
    json.text("code"_L1, trouble->code);
    json.text("message"_L1, trouble->message);
    json.text("hint"_L1, trouble->hint);
    json.endObject();
}

QString waitingLine(const SyncReport &report)
{
    const SyncTargetStatus &target = *report.target();
    if (target.pending > 0)
        return counted(target.pending, u"change waits."_s, u"changes wait."_s);
    if (target.lastSyncMs == 0)
        return u"Everything here waits for the first sync."_s;
    return report.isUpToDate() ? u"Nothing waits: up to date when it last synced."_s
                               : u"Nothing waits to be sent."_s;
}

/// "12 minutes", "3652 days": what people set clocks by.
QString spanText(qint64 ms)
{
    if (ms >= 2 * msPerDay)
        return u"%1 days"_s.arg(ms / msPerDay);
    return u"%1 minutes"_s.arg(ms / msPerMinute);
}

void printTrouble(Invocation &call, const SyncReport &report)
{
    const SyncTargetStatus &target = *report.target();
    if (report.trouble && target.triedMs > target.lastSyncMs)
        call.out.line(u"The last try, %1, came to nothing:"_s.arg(
            momentText(target.triedMs, call.session.clock().zone())));
    if (report.trouble) {
        call.out.line(report.trouble->message);
        call.out.line(report.trouble->hint);
    }
}

} // namespace

QString setUpCommand(const SyncStatus &status)
{
    const QString server = status.server.isEmpty() ? u"URL"_s : status.server;
    return u"senn sync cloud %1--server %2"_s.arg(status.joins ? u"--join "_s : QString(), server);
}

Answer<SyncReport> syncReport(Invocation &call, SyncSession &session)
{
    SyncReport report{.sync = session.status()};
    if (!report.target())
        return report;
    if (report.target()->problem.trouble != SyncTrouble::None)
        report.trouble = session.failureOf(report.target()->problem);
    const auto queries = SyncQueries::open(call.session.profile());
    if (!queries)
        return failed(queries);
    const auto notSynced = (*queries)->notSynced();
    if (!notSynced)
        return failed(notSynced);
    const auto recovered = (*queries)->recovered();
    if (!recovered)
        return failed(recovered);
    report.notSynced = std::ssize(*notSynced);
    report.recovered = std::ssize(*recovered);
    return report;
}

void writeSyncReport(JsonWriter &json, const SyncReport &report)
{
    const SyncStatus &status = report.sync;
    const SyncTargetStatus target = report.target() ? *report.target() : SyncTargetStatus();
    const auto whileOn = [&status](qint64 number) {
        return status.state == SyncState::Off ? std::nullopt : std::optional(number);
    };
    json.beginObject();
    json.text("state"_L1, stateName(status.state));
    json.flag("cut_off"_L1, status.isCutOff);
    json.text("server"_L1, status.server);
    json.text("account"_L1, status.account);
    json.text("device"_L1, status.thisDevice);
    json.text("last_sync"_L1, instantOrNothing(target.lastSyncMs));
    json.text("last_try"_L1, instantOrNothing(target.triedMs));
    json.number("pending"_L1, whileOn(target.pending));
    json.number("not_synced"_L1, whileOn(report.notSynced));
    json.number("recovered"_L1, whileOn(report.recovered));
    json.flag("up_to_date"_L1, report.isUpToDate());
    json.number("stored_bytes"_L1,
                target.storedBytes < 0 ? std::nullopt : whileOn(target.storedBytes));
    json.number("clock_off_seconds"_L1, whileOn(status.clockOffMs / msPerSecond));
    json.text("revoked_by"_L1, status.revokedBy);
    json.text("revoked_at"_L1, instantOrNothing(status.revokedMs));
    json.flag("deletion_waits"_L1, status.deletionWaits);
    json.key("waiting_devices"_L1);
    json.beginArray();
    for (const SyncDeviceChange &change : status.waitingChanges) {
        json.beginObject();
        json.text("id"_L1, QString::fromLatin1(change.device.hex()));
        json.text("name"_L1, change.name);
        json.text("to"_L1, wantedName(change));
        json.endObject();
    }
    json.endArray();
    json.key("arrivals"_L1);
    json.beginArray();
    for (const SyncArrival &arrival : status.arrivals) {
        json.beginObject();
        json.text("id"_L1, QString::fromLatin1(arrival.device.hex()));
        json.text("name"_L1, arrival.name);
        json.text("level"_L1, levelName(arrival.level));
        json.text("at"_L1, instantText(arrival.atMs));
        json.endObject();
    }
    json.endArray();
    writeTrouble(json, report.trouble);
    json.endObject();
}

QString recoveredLine(const SyncReport &report)
{
    if (report.recovered == 0)
        return {};
    return u"Put aside, because their device might not write them: %1. To see them and write them "
           "again, run: senn sync recovered"_s.arg(
               counted(report.recovered, u"value"_s, u"values"_s));
}

void printSyncReport(Invocation &call, const SyncReport &report)
{
    const SyncStatus &status = report.sync;
    const QTimeZone zone = call.session.clock().zone();
    call.out.line(stateLine(status));
    if (!report.target() || status.isCutOff)
        return;
    const SyncTargetStatus &target = *report.target();
    call.out.line(u"This device is \"%1\"."_s.arg(status.thisDevice));
    call.out.line(target.lastSyncMs > 0
                      ? u"Last synced %1."_s.arg(momentText(target.lastSyncMs, zone))
                      : u"Not synced yet."_s);
    call.out.line(waitingLine(report));
    if (report.notSynced > 0)
        call.out.line(u"Not synced, and kept here: %1."_s.arg(
                          counted(report.notSynced, u"record"_s, u"records"_s)) +
                      u" To see them, run: senn sync not-synced"_s);
    if (const QString line = recoveredLine(report); !line.isEmpty())
        call.out.line(line);
    if (target.storedBytes >= 0)
        call.out.line(u"Stored there: %1, locked."_s.arg(
            QLocale::c().formattedDataSize(target.storedBytes, 1, QLocale::DataSizeSIFormat)));
    if (std::abs(status.clockOffMs) >= 2 * msPerMinute)
        call.out.line(
            u"This computer's clock is %1 off, so other devices may show odd times."_s.arg(
                spanText(std::abs(status.clockOffMs))));
    if (status.deletionWaits)
        call.out.line(u"The account is deleted as soon as the server can be reached. To take that "
                      "back, run: senn sync resume"_s);
    for (const SyncDeviceChange &change : status.waitingChanges)
        call.out.line(waitingText(change));
    const QStringList arrivals = arrivalLines(status, call.session.clock());
    for (const QString &line : arrivals)
        call.out.line(line);
    if (status.revokedMs > 0)
        call.out.line(u"Removed by \"%1\" %2."_s.arg(
            status.revokedBy.isEmpty() ? u"another device"_s : status.revokedBy,
            momentText(status.revokedMs, zone)));
    printTrouble(call, report);
}

} // namespace sennight::cli

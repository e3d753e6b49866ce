// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "app/cli/plain_text.h"
#include "app/cli/secret_input.h"
#include "app/cli/sync_session.h"
#include "app/sync/sync_text.h"
#include "commands.h"
#include "device_changes.h"

#include <QUrl>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

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

SyncTargetStatus targetOf(const SyncStatus &status)
{
    return status.targets.empty() ? SyncTargetStatus() : status.targets.front();
}

constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerMinute = 60 * msPerSecond;

void writeStatus(JsonWriter &json, const SyncStatus &status, SyncSession &sync)
{
    const SyncTargetStatus target = targetOf(status);
    const bool isOff = status.state == SyncState::Off;
    json.beginObject();
    json.text("state"_L1, stateName(status.state));
    json.text("server"_L1, status.server);
    json.text("account"_L1, status.account);
    json.text("device"_L1, status.thisDevice);
    json.text("last_sync"_L1, target.lastSyncMs > 0 ? instantText(target.lastSyncMs) : QString());
    json.number("pending"_L1, isOff ? std::nullopt : std::optional(target.pending));
    json.flag("up_to_date"_L1, target.upToDate);
    json.number("stored_bytes"_L1,
                isOff || target.storedBytes < 0 ? std::nullopt : std::optional(target.storedBytes));
    json.number("clock_off_seconds"_L1,
                isOff ? std::nullopt : std::optional(status.clockOffMs / msPerSecond));
    json.text("revoked_by"_L1, status.revokedBy);
    json.text("revoked_at"_L1, status.revokedMs > 0 ? instantText(status.revokedMs) : QString());
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
    json.key("trouble"_L1);
    if (target.problem.trouble == SyncTrouble::None) {
        json.null();
    } else {
        const Failure failure = sync.failureOf(target.problem);
        json.beginObject();
        json.text("code"_L1, failure.code);
        json.text("message"_L1, failure.message);
        json.text("hint"_L1, failure.hint);
        json.endObject();
    }
    json.endObject();
}

QString stateLine(const SyncStatus &status)
{
    switch (status.state) {
    case SyncState::Off:
        return u"Sync is off: everything stays on this device."_s;
    case SyncState::SettingUp:
        return u"Sync with %1 is being set up."_s.arg(status.server);
    case SyncState::On:
        return u"Sync with %1 is on."_s.arg(status.server);
    case SyncState::Paused:
        return u"Sync with %1 is paused."_s.arg(status.server);
    }
    Q_UNREACHABLE_RETURN({});
}

void printStatus(Invocation &call, const SyncStatus &status, SyncSession &sync)
{
    call.out.line(stateLine(status));
    if (status.state == SyncState::Off)
        return;
    const SyncTargetStatus target = targetOf(status);
    call.out.line(u"This device is \"%1\"."_s.arg(status.thisDevice));
    call.out.line(target.lastSyncMs > 0 ? u"Last synced %1."_s.arg(momentText(
                                              target.lastSyncMs, call.session.clock().zone()))
                                        : u"Not synced yet."_s);
    call.out.line(target.pending == 0
                      ? u"Nothing waits."_s
                      : counted(target.pending, u"change waits."_s, u"changes wait."_s));
    if (target.storedBytes >= 0)
        call.out.line(u"Stored there: %1, locked."_s.arg(
            QLocale::c().formattedDataSize(target.storedBytes, 1, QLocale::DataSizeSIFormat)));
    if (std::abs(status.clockOffMs) >= 2 * msPerMinute)
        call.out.line(u"This computer's clock is %1 minutes off, so other devices may show odd "
                      "times."_s.arg(std::abs(status.clockOffMs) / msPerMinute));
    if (status.deletionWaits)
        call.out.line(u"The account is deleted as soon as the server can be reached. To take that "
                      "back, run: senn sync resume"_s);
    for (const SyncDeviceChange &change : status.waitingChanges)
        call.out.line(waitingText(change));
    if (status.revokedMs > 0)
        call.out.line(u"Removed by \"%1\" %2."_s.arg(
            status.revokedBy.isEmpty() ? u"another device"_s : status.revokedBy,
            momentText(status.revokedMs, call.session.clock().zone())));
    if (target.problem.trouble == SyncTrouble::None)
        return;
    const Failure failure = sync.failureOf(target.problem);
    call.out.line(failure.message);
    call.out.line(failure.hint);
}

/// What was said on the command line about the account's secrets, or asked for.
Answer<SyncSetUp> secretsOf(Invocation &call, SyncSetUp setUp)
{
    const Arguments &given = call.arguments;
    if (given.has("--recovery-key-file")) {
        if (!setUp.joins)
            return wrongUsage(u"A new account makes its own recovery key."_s,
                              u"To join an account, add --join."_s);
        auto key = secretFromFile(given.value("--recovery-key-file"));
        if (!key)
            return failed(key);
        setUp.recoveryKey = *key;
        return setUp;
    }
    if (given.has("--passphrase-file")) {
        auto passphrase = secretFromFile(given.value("--passphrase-file"));
        if (!passphrase)
            return failed(passphrase);
        setUp.passphrase = *passphrase;
        return setUp;
    }
    if (given.has("--no-passphrase") && !setUp.joins)
        return setUp;
    if (setUp.joins) {
        auto secret = askForSecret(u"Recovery key or passphrase: "_s,
                                   u"Name a file: --recovery-key-file or --passphrase-file."_s);
        if (!secret)
            return failed(secret);
        // Eight groups of four: no passphrase that somebody would choose reads like one.
        (secret->count(u'-') == 7 ? setUp.recoveryKey : setUp.passphrase) = *secret;
        return setUp;
    }
    const QString hint = u"Name a file: --passphrase-file, or leave it out: --no-passphrase."_s;
    auto passphrase = askForSecret(u"Passphrase for the account: "_s, hint);
    if (!passphrase)
        return failed(passphrase);
    const auto again = askForSecret(u"The same again: "_s, hint);
    if (!again)
        return failed(again);
    if (*passphrase != *again)
        return refused(u"These are two different passphrases; nothing was set up."_s,
                       u"Run the command again."_s);
    setUp.passphrase = *passphrase;
    return setUp;
}

Answer<SyncSetUp> setUpOf(Invocation &call)
{
    const Arguments &given = call.arguments;
    if (given.value("--server").isEmpty())
        return wrongUsage(u"Which server?"_s, u"Say it with --server https://…"_s);
    if (given.has("--invite") && given.has("--join"))
        return wrongUsage(u"An invite is for a new account."_s,
                          u"Leave out --invite, or --join."_s);
    SyncSetUp setUp{.server = given.value("--server"),
                    .joins = given.has("--join"),
                    .invite = given.value("--invite"),
                    .passphrase = {},
                    .recoveryKey = {},
                    .deviceName = given.value("--device-name"),
                    .keys = SyncKeyPlace::Keychain,
                    .keyFilePassphrase = {},
                    .projectsHere = {}};
    if (qEnvironmentVariable("SENNIGHT_SECRETS") == "file"_L1) {
        const auto passphrase = keyFilePassphrase();
        if (!passphrase)
            return refused(u"This device's keys are to be kept in a file, and nobody gave its "
                           "passphrase."_s,
                           u"Name a file with it in SENNIGHT_PASSPHRASE_FILE."_s);
        setUp.keys = SyncKeyPlace::File;
        setUp.keyFilePassphrase = *passphrase;
    }
    return secretsOf(call, std::move(setUp));
}

Answer<QString> draftedKey(SyncSession &sync)
{
    auto key = sync.await(u"Making a recovery key"_s, sync.service().newRecoveryKey());
    if (key) // it is printed below, which is how a command shows it
        (void)sync.service().confirmRecoveryKey(1, key->section(u'-', 0, 0));
    return key;
}

void sayKey(Invocation &call, const QString &key)
{
    if (call.out.json)
        return printJson(call.out, [&key](JsonWriter &json) {
            json.beginObject();
            json.text("recovery_key"_L1, key);
            json.endObject();
        });
    call.out.line(u"Sync is on. This is the account's recovery key, shown this once:"_s);
    call.out.line();
    call.out.line(u"    "_s + key);
    call.out.line();
    call.out.line(u"Keep it on paper: it opens your data on a new device."_s);
}

} // namespace

Answer<void> showSyncStatus(Invocation &call)
{
    auto sync = SyncSession::open(call);
    if (!sync)
        return failed(sync);
    const SyncStatus status = (*sync)->status();
    if (call.out.json)
        printJson(call.out, [&](JsonWriter &json) { writeStatus(json, status, **sync); });
    else
        printStatus(call, status, **sync);
    return {};
}

Answer<void> syncNow(Invocation &call)
{
    auto sync = SyncSession::open(call);
    if (!sync)
        return failed(sync);
    const auto done = (*sync)->await(u"Syncing"_s, (*sync)->service().syncNow());
    const SyncStatus status = (*sync)->status();
    const SyncTargetStatus target = targetOf(status);
    if (!done) {
        Failure failure = done.error();
        if (target.pending > 0)
            failure.message +=
                u" "_s + counted(target.pending, u"change waits."_s, u"changes wait."_s);
        return std::unexpected(std::move(failure));
    }
    if (call.out.json)
        printJson(call.out, [&](JsonWriter &json) { writeStatus(json, status, **sync); });
    else if (status.state == SyncState::Off) // it waited to be deleted
        call.out.line(u"The account on the server was deleted. Sync is off; everything stays on "
                      "this device."_s);
    else
        call.out.line(u"Synced with %1."_s.arg(status.server));
    return {};
}

namespace {

Answer<void> setPaused(Invocation &call, bool paused)
{
    auto sync = SyncSession::open(call);
    if (!sync)
        return failed(sync);
    const SyncStatus before = (*sync)->status();
    if (before.state == SyncState::Off)
        return refused(u"Sync is off."_s, u"To turn it on, run: senn sync cloud --server URL"_s);
    if (paused)
        (*sync)->service().pause();
    else
        (*sync)->service().resume();
    if (!paused && before.deletionWaits) {
        (*sync)->waitUntil([](const SyncStatus &status) {
            return !status.deletionWaits || targetOf(status).problem.local;
        });
        if ((*sync)->service().status().deletionWaits)
            return std::unexpected(
                (*sync)->failureOf(targetOf((*sync)->service().status()).problem));
    }
    call.out.line(paused ? u"Sync is paused. What you change is kept here and waits."_s
                         : u"Sync goes on. To sync at once, run: senn sync now"_s);
    return {};
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
    const auto done =
        (*sync)->await(u"Turning sync off"_s, (*sync)->service().turnOff(deletesAccount));
    if (!done) {
        Failure failure = done.error();
        if ((*sync)->status().deletionWaits)
            failure.hint = u"The account is deleted as soon as the server can be reached. To try "
                           "now, run: senn sync now; to take it back: senn sync resume"_s;
        return std::unexpected(std::move(failure));
    }
    call.out.line(u"Sync is off. Everything stays on this device."_s);
    if (deletesAccount)
        call.out.line(u"The account on the server was deleted."_s);
    return {};
}

Answer<void> setUpCloud(Invocation &call)
{
    const auto setUp = setUpOf(call);
    if (!setUp)
        return failed(setUp);
    auto sync = SyncSession::open(call);
    if (!sync)
        return failed(sync);
    if (const auto address = (*sync)->service().readAddress(setUp->server))
        (*sync)->setPlace(QUrl(*address).host());
    QString key;
    if (!setUp->joins) {
        auto drafted = draftedKey(**sync);
        if (!drafted)
            return failed(drafted);
        key = *drafted;
    }
    const auto entered =
        (*sync)->await(setUp->joins ? u"Joining"_s : u"Making the account"_s,
                       (*sync)->service().turnOn(*setUp), SyncSession::OnStop::Undo);
    if (!entered)
        return failed(entered);
    call.out.changedSomething = true;
    if (!setUp->joins)
        sayKey(call, key);
    else if (call.out.json)
        printJson(call.out, [](JsonWriter &json) {
            json.beginObject();
            json.endObject();
        });
    else
        call.out.line(u"This device belongs to the account now."_s);
    const auto done = (*sync)->await(u"Syncing for the first time"_s, (*sync)->service().syncNow());
    if (!done) // the account stands; what was not sent waits as it does after any edit
        call.out.note(u"%1 To go on, run: senn sync now"_s.arg(done.error().message));
    return {};
}

} // namespace sennight::cli

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "app/cli/decision.h"
#include "app/cli/device_changes.h"
#include "app/cli/plain_text.h"
#include "app/cli/sync_session.h"
#include "app/sync/sync_text.h"
#include "commands.h"
#include "domain/entities.h"

#include <algorithm>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

Answer<std::vector<SyncDevice>> devicesOf(SyncSession &sync)
{
    return sync.await(u"Asking the server"_s, sync.service().devices());
}

Answer<SyncDevice> namedDevice(SyncSession &sync, const QString &word)
{
    const auto devices = devicesOf(sync);
    if (!devices)
        return failed(devices);
    std::vector<SyncDevice> fitting;
    for (const SyncDevice &device : *devices) {
        if (QString::fromLatin1(device.id.hex()).startsWith(word.toLower()) || device.name == word)
            fitting.push_back(device);
    }
    if (fitting.empty())
        return nothingFound(u"There is no device \"%1\"."_s.arg(word),
                            u"To see them, run: senn devices list"_s);
    if (fitting.size() > 1)
        return refused(u"\"%1\" means more than one device."_s.arg(word),
                       u"Use more of the id: senn devices list"_s);
    return fitting.front();
}

void writeDeviceRow(JsonWriter &json, const SyncDevice &device, const SyncStatus &status)
{
    json.beginObject();
    json.text("id"_L1, QString::fromLatin1(device.id.hex()));
    json.text("name"_L1, device.name);
    json.text("level"_L1, levelName(device.level));
    json.flag("this"_L1, device.isThis);
    json.flag("new"_L1, isAskedAbout(status, device.id));
    json.flag("revoked"_L1, device.revoked);
    json.text("waiting"_L1, device.waiting ? wantedName(*device.waiting) : QString());
    json.text("system"_L1, device.system);
    json.text("added_at"_L1, device.sinceMs > 0 ? instantText(device.sinceMs) : QString());
    json.text("seen_at"_L1, device.seenMs > 0 ? instantText(device.seenMs) : QString());
    json.endObject();
}

void writeDevices(Invocation &call, const std::vector<SyncDevice> &devices,
                  const SyncStatus &status)
{
    printJson(call.out, [&](JsonWriter &json) {
        json.beginArray();
        for (const SyncDevice &device : devices)
            writeDeviceRow(json, device, status);
        json.endArray();
    });
}

/// What was changed is said in `words`; to a program, the device as it is now.
Answer<void> reportDevice(Invocation &call, SyncSession &sync, const SyncDevice &changed,
                          const QString &words)
{
    const SyncStatus status = sync.status(); // waits until what was changed is kept
    call.out.changedSomething = true;
    if (call.out.json)
        printJson(call.out, [&](JsonWriter &json) { writeDeviceRow(json, changed, status); });
    else
        call.out.line(words);
    return {};
}

void printDevices(Invocation &call, const std::vector<SyncDevice> &devices,
                  const SyncStatus &status)
{
    constexpr int prefix = 8;
    TextTable table(1);
    for (const SyncDevice &device : devices) {
        const QString seen =
            device.isThis ? u"this device"_s
            : device.seenMs > 0
                ? u"seen "_s + momentText(device.seenMs, call.session.clock().zone())
                : QString();
        table.row({{QString::fromLatin1(device.id.hex()).left(prefix), Tone::Quiet},
                   {device.name.isEmpty() ? u"(no name yet)"_s : device.name, Tone::Strong},
                   {device.revoked ? u"revoked"_s : levelText(device.level),
                    device.revoked ? Tone::Late : Tone::Plain},
                   {device.system, Tone::Quiet},
                   {seen, Tone::Quiet}});
    }
    table.print(call.out);
    for (const SyncDevice &device : devices) {
        if (device.waiting)
            call.out.line(waitingText(*device.waiting));
    }
    const QStringList arrivals = arrivalLines(status, call.session.clock());
    for (const QString &line : arrivals)
        call.out.line(line);
}

/// What failed for reasons of the way waits; whoever asked for it is told so.
Failure failureOfChange(SyncSession &sync, const SyncDevice &device, Failure failure)
{
    const SyncStatus status = sync.status();
    const auto waiting =
        std::ranges::find(status.waitingChanges, device.id, &SyncDeviceChange::device);
    if (waiting != status.waitingChanges.end())
        failure.hint = waitingText(*waiting);
    return failure;
}

} // namespace

Answer<void> listDevices(Invocation &call)
{
    auto sync = SyncSession::open(call);
    if (!sync)
        return failed(sync);
    const auto devices = devicesOf(**sync);
    if (!devices)
        return failed(devices);
    const SyncStatus status = (*sync)->status();
    if (call.out.json)
        writeDevices(call, *devices, status);
    else
        printDevices(call, *devices, status);
    return {};
}

Answer<void> trustDevice(Invocation &call)
{
    const QString word = call.arguments.words[1].toLower();
    const auto level = levelNamed(word);
    if (!level)
        return wrongUsage(u"\"%1\" is no level."_s.arg(word),
                          u"A level is full, edit, read or store."_s);
    auto sync = SyncSession::open(call);
    if (!sync)
        return failed(sync);
    const auto device = namedDevice(**sync, call.arguments.words[0]);
    if (!device)
        return failed(device);
    if (device->isThis && *level < device->level) {
        auto may = decided(call,
                           u"This takes trust from the device that you are at; only another device "
                           "with full trust can give it back."_s,
                           u"Nothing was changed."_s);
        if (!may)
            return may;
    }
    const auto done =
        (*sync)->await(u"Telling the server"_s, (*sync)->service().setLevel(device->id, *level));
    if (!done)
        return std::unexpected(failureOfChange(**sync, *device, done.error()));
    SyncDevice changed = *device;
    changed.level = *level;
    changed.waiting.reset();
    return reportDevice(call, **sync, changed,
                        u"\"%1\": %2."_s.arg(device->name, levelText(*level)));
}

Answer<void> acceptDevice(Invocation &call)
{
    auto sync = SyncSession::open(call);
    if (!sync)
        return failed(sync);
    const auto device = namedDevice(**sync, call.arguments.words[0]);
    if (!device)
        return failed(device);
    const SyncStatus status = (*sync)->status();
    if (!isAskedAbout(status, device->id))
        return refused(u"Nobody asks about \"%1\"."_s.arg(device->name),
                       u"To see who is asked about, run: senn sync status"_s);
    // To accept one is to accept those before it, and a person named only this one.
    if (status.arrivals.front().device != device->id)
        return refused(
            u"Another device joined before \"%1\"; answer that first."_s.arg(device->name),
            arrivalLines(status, call.session.clock()).constFirst());
    (*sync)->service().acceptArrival(device->id);
    return reportDevice(call, **sync, *device,
                        u"\"%1\" is known now, and no longer asked about."_s.arg(device->name));
}

Answer<void> revokeDevice(Invocation &call)
{
    auto sync = SyncSession::open(call);
    if (!sync)
        return failed(sync);
    const auto device = namedDevice(**sync, call.arguments.words[0]);
    if (!device)
        return failed(device);
    const auto done =
        (*sync)->await(u"Telling the server"_s, (*sync)->service().revoke(device->id));
    if (!done)
        return std::unexpected(failureOfChange(**sync, *device, done.error()));
    SyncDevice changed = *device;
    changed.revoked = true;
    changed.waiting.reset();
    return reportDevice(call, **sync, changed,
                        u"\"%1\" was revoked: it syncs no longer, and new data gets a new lock. "
                        "What is already on it stays on it."_s.arg(device->name));
}

Answer<void> renameDevice(Invocation &call)
{
    const QString name = cleanDeviceName(call.arguments.text(1));
    if (name.isEmpty())
        return wrongUsage(u"A device needs a name that can be seen."_s,
                          u"Write: senn devices rename DEVICE NAME"_s);
    auto sync = SyncSession::open(call);
    if (!sync)
        return failed(sync);
    const auto device = namedDevice(**sync, call.arguments.words[0]);
    if (!device)
        return failed(device);
    const auto done = (*sync)->await({}, (*sync)->service().rename(device->id, name));
    if (!done)
        return failed(done);
    SyncDevice changed = *device;
    changed.name = name;
    return reportDevice(call, **sync, changed,
                        u"\"%1\" is now called \"%2\"; your other devices hear of it with the next "
                        "sync."_s.arg(device->name, name));
}

} // namespace sennight::cli

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What sync did, as the window's log tells it.
#include "app/cli/changes.h"
#include "app/cli/sync_session.h"
#include "app/cli/todo_list.h"
#include "app/sync/sync_log_names.h"
#include "app/sync/sync_text.h"
#include "commands.h"

#include <algorithm>
#include <limits>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLines = 100;

/// The kinds of lines that the word asks for; all without one.
Answer<std::vector<SyncLogKind>> kindsNamed(const QString &word)
{
    using enum SyncLogKind;
    using Kinds = std::vector<SyncLogKind>;
    const std::map<QString, Kinds> parts{{{}, {}},
                                         {u"exchanged"_s, {Round}},
                                         {u"problems"_s, {Trouble}},
                                         {u"conflicts"_s, {Conflicts}},
                                         {u"put-aside"_s, {Recovered, PutBack, Deleted}},
                                         {u"devices"_s, {Device, Account}}};
    const auto found = parts.find(word);
    if (found == parts.end())
        return wrongUsage(
            u"\"%1\" is no part of the log."_s.arg(word),
            u"A part is exchanged, problems, conflicts, put-aside or devices; all without one."_s);
    return found->second;
}

UserMessage troubleOf(const SyncLogEntry &entry, const QString &place)
{
    if (entry.event != SyncAccountEvent::SetUpFailed)
        return syncMessage(entry.problem, place);
    const UserMessage message = setUpMessage(entry.problem, entry.place);
    return {u"Setting sync up came to nothing. "_s + message.message, message.hint};
}

/// A first upload is told by what the person has, which is packed in fewer changes.
QString roundText(const SyncLogEntry &entry)
{
    const QString changes = counted(entry.sent, u"change"_s, u"changes"_s);
    const QString sent = entry.count > 0 ? u"Sent everything that is here: "_s +
                                               counted(entry.count, u"item"_s, u"items"_s)
                                         : u"Sent "_s + changes;
    if (entry.received == 0)
        return sent;
    if (entry.sent == 0)
        return u"Received "_s + counted(entry.received, u"change"_s, u"changes"_s);
    return sent + u", received %1"_s.arg(entry.received);
}

QString eventText(const SyncLogEntry &entry)
{
    const QString text = accountEventText(entry.event, entry.name);
    return entry.by.isEmpty() ? text : text + u", by “%1”"_s.arg(entry.by);
}

QString textOf(const SyncLogEntry &entry, const QString &place)
{
    switch (entry.kind) {
    case SyncLogKind::Round:
        return roundText(entry);
    case SyncLogKind::Trouble:
        return troubleOf(entry, place).message;
    case SyncLogKind::Conflicts:
        return counted(entry.count, u"thing was"_s, u"things were"_s) +
               u" changed on two devices"_s;
    case SyncLogKind::Recovered:
        return counted(entry.count, u"change was"_s, u"changes were"_s) + u" put aside"_s;
    case SyncLogKind::PutBack:
        return counted(entry.count, u"deleted thing was"_s, u"deleted things were"_s) +
               u" put back"_s;
    case SyncLogKind::Deleted:
        return counted(entry.count, u"thing was"_s, u"things were"_s) +
               u" deleted on another device; a backup was made first"_s;
    case SyncLogKind::Device:
    case SyncLogKind::Account:
        return eventText(entry);
    }
    Q_UNREACHABLE_RETURN({});
}

void writeEntry(JsonWriter &json, const SyncLogEntry &entry, const QString &place)
{
    const bool isEvent = entry.event != SyncAccountEvent::None;
    const bool isTrouble = entry.problem.trouble != SyncTrouble::None;
    json.beginObject();
    json.text("at"_L1, instantText(entry.atMs));
    json.text("kind"_L1, QString(syncLogKindName(entry.kind)));
    json.number("sent"_L1, entry.sent);
    json.number("received"_L1, entry.received);
    json.number("count"_L1, entry.count);
    json.text("event"_L1, isEvent ? QString(syncAccountEventName(entry.event)) : QString());
    json.text("device_name"_L1, entry.name);
    json.text("by"_L1, entry.by);
    json.text("place"_L1, entry.place);
    json.text("trouble"_L1,
              isTrouble ? QString(syncTroubleName(entry.problem.trouble)) : QString());
    json.text("text"_L1, textOf(entry, place));
    json.text("hint"_L1, isTrouble ? troubleOf(entry, place).hint : QString());
    json.endObject();
}

void printLog(Invocation &call, const std::vector<SyncLogEntry> &entries, const QString &place)
{
    constexpr int textColumn = 1;
    TextTable table(textColumn);
    for (const SyncLogEntry &entry : entries) {
        const bool isTrouble = entry.kind == SyncLogKind::Trouble;
        table.row({{momentText(entry.atMs, call.session.clock().zone()), Tone::Quiet},
                   {textOf(entry, place), isTrouble ? Tone::Late : Tone::Plain}});
    }
    table.print(call.out);
}

} // namespace

Answer<void> showSyncLog(Invocation &call)
{
    const auto kinds = kindsNamed(call.arguments.words.value(0));
    if (!kinds)
        return failed(kinds);
    const auto limit = countOption(call.arguments, "--limit", 1, std::numeric_limits<int>::max());
    if (!limit)
        return failed(limit);
    auto sync = SyncSession::open(call);
    if (!sync)
        return failed(sync);
    const auto entries = (*sync)->await(
        {}, (*sync)->service().log({.kinds = *kinds, .limit = limit->value_or(usualLines)}));
    if (!entries)
        return failed(entries);
    const SyncStatus status = (*sync)->status();
    const QString place = status.targets.empty() ? QString() : status.targets.front().place;
    if (call.out.json)
        printJson(call.out, [&](JsonWriter &json) {
            json.beginArray();
            for (const SyncLogEntry &entry : *entries)
                writeEntry(json, entry, place);
            json.endArray();
        });
    else if (entries->empty())
        call.out.line(kinds->empty() ? u"Nothing happened yet."_s
                                     : u"Nothing of that kind happened."_s);
    else
        printLog(call, *entries, place);
    return {};
}

} // namespace sennight::cli

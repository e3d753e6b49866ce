// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "app/cli/day_place.h"
#include "commands.h"

#include "domain/duration_text.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

Answer<void> startTimerOf(Invocation &call)
{
    const auto todo = recordNamed(call.session, Entity::Todo, call.arguments.words[0]);
    if (!todo)
        return failed(todo);
    if (todo->deleted)
        return refused(u"\"%1\" is deleted."_s.arg(titleOf(*todo)),
                       u"Bring it back first: senn restore %1"_s.arg(call.arguments.words[0]));
    const auto running = runningEntries(call.session);
    if (!running)
        return failed(running);
    const auto started = startTimer(*todo, *running, call.session.actionContext());
    if (auto committed = commit(call, started.action); !committed)
        return failed(committed);
    if (!call.out.json) {
        call.out.line(u"Started: "_s + titleOf(*todo));
        return {};
    }
    printJson(call.out, [&](JsonWriter &json) {
        json.beginObject();
        json.text("id"_L1, todo->id.toHex());
        json.text("started_at"_L1, instantText(call.session.clock().nowMs()));
        json.endObject();
    });
    return {};
}

namespace {

/// What stopping gives: the todo of each interval and how long it was.
void printStopped(Invocation &call, std::span<const Record> entries)
{
    const auto now = call.session.clock().nowMs();
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginArray();
    for (const Record &entry : entries) {
        const auto startedAt = entry.number(Field::TimeEntryStartedAt).value_or(now);
        const auto minutes = static_cast<int>(std::max<qint64>(0, now - startedAt) / 60'000);
        const auto id = entry.reference(Field::TimeEntryTodo);
        const auto todo = id ? call.session.queries().record(*id) : failure(ErrorCode::NotFound);
        if (!call.out.json)
            call.out.line(u"Stopped after %1: %2"_s.arg(minutesToText(minutes),
                                                        todo ? titleOf(*todo) : u"a todo"_s));
        json.beginObject();
        json.text("id"_L1, id ? id->toHex() : QString());
        json.text("started_at"_L1, instantText(startedAt));
        json.text("ended_at"_L1, instantText(now));
        json.number("minutes"_L1, minutes);
        json.endObject();
    }
    json.endArray();
    if (call.out.json)
        call.out.bytes(bytes + '\n');
}

} // namespace

Answer<void> stopTimers(Invocation &call)
{
    const auto running = runningEntries(call.session);
    if (!running)
        return failed(running);
    if (running->empty())
        return refused(u"No timer is running."_s, u"Start one with: senn start ID"_s);
    if (auto committed = commit(call, stopTimer(*running, call.session.actionContext()));
        !committed)
        return failed(committed);
    printStopped(call, *running);
    return {};
}

} // namespace sennight::cli

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "commands.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAtOnce = 1000;

using Step = Result<UndoOutcome> (Repository::*)();

QString leftAloneText(const Session &session, const UndoOutcome &outcome)
{
    QStringList fields;
    for (const auto &[id, field] : outcome.leftAlone) {
        const auto record = session.queries().record(id);
        const auto title = record ? titleOf(*record) : id.toHex().left(8);
        fields += u"%1 of \"%2\""_s.arg(QLatin1StringView(spec(field).name), title);
    }
    return u"Left alone, because it was changed since: %1."_s.arg(fields.join(u", "_s));
}

/// Why an action was stepped over.
Failure idleFailure(const Session &session, const QString &what, const UndoOutcome &outcome)
{
    const QString nothing = u"Nothing was %1"_s.arg(what.toLower());
    if (outcome.leftAlone.empty())
        return {Exit::Failed, u"nothing_changed"_s,
                nothing + u": everything is that way already."_s};
    const QString id =
        outcome.leftAlone.front().first.toHex().left(session.queries().prefixLength());
    return {Exit::Failed, u"left_alone"_s, nothing + u". "_s + leftAloneText(session, outcome),
            u"To see what changed it, run: senn history "_s + id};
}

void sayStep(Invocation &call, const QString &what, const UndoOutcome &outcome)
{
    const auto name = actionName(outcome.kind).replace(u'_', u' ');
    const auto subject = outcome.subject.isEmpty() ? QString() : u" \"%1\""_s.arg(outcome.subject);
    call.out.line(u"%1: %2%3"_s.arg(what, name, subject));
    if (!outcome.leftAlone.empty())
        call.out.note(leftAloneText(call.session, outcome));
}

void writeStep(JsonWriter &json, const UndoOutcome &outcome)
{
    json.beginObject();
    json.text("action"_L1, actionName(outcome.kind));
    json.text("subject"_L1, outcome.subject);
    json.key("left_alone"_L1);
    json.beginArray();
    for (const auto &[id, field] : outcome.leftAlone) {
        json.beginObject();
        json.text("id"_L1, id.toHex());
        json.text("field"_L1, QString::fromLatin1(spec(field).name));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

bool hasRunOut(const Error &error)
{
    return error.code == ErrorCode::NothingToUndo || error.code == ErrorCode::NothingToRedo;
}

/// One action after the other. Running out of actions after the first is told, and no failure; what
/// went before another failure is told too.
Answer<void> walk(Invocation &call, Step step, int count, const QString &what)
{
    auto repository = call.session.repository();
    if (!repository)
        return failed(repository);
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginArray();
    std::optional<Failure> idle;
    std::optional<Failure> failure;
    for (int i = 0; i < count && !failure; ++i) {
        const auto outcome = ((*repository)->*step)();
        if (!outcome && i > 0 && hasRunOut(outcome.error())) {
            call.out.note(u"Only %1: %2"_s.arg(counted(i, u"action"_s, u"actions"_s),
                                               Failure(outcome.error()).message));
            break;
        }
        if (!outcome) {
            failure = Failure(outcome.error());
            continue;
        }
        writeStep(json, *outcome);
        if (outcome->changedNothing()) {
            idle = idleFailure(call.session, what, *outcome);
            continue;
        }
        call.out.changedSomething = true;
        if (!call.out.json)
            sayStep(call, what, *outcome);
    }
    json.endArray();
    if (!call.out.changedSomething && (failure || idle))
        return std::unexpected(failure ? *std::move(failure) : *std::move(idle));
    if (idle && !call.out.json)
        call.out.note(idle->message);
    if (call.out.json)
        call.out.bytes(bytes + '\n');
    if (failure)
        return std::unexpected(*std::move(failure));
    return {};
}

} // namespace

Answer<void> undoActions(Invocation &call)
{
    bool ok = true;
    const int count = call.arguments.words.isEmpty() ? 1 : call.arguments.words[0].toInt(&ok);
    if (!ok || count < 1 || count > mostAtOnce)
        return wrongUsage(u"\"%1\" is no number of actions."_s.arg(call.arguments.words[0]),
                          u"Write a number from 1 to %1."_s.arg(mostAtOnce));
    return walk(call, &Repository::undo, count, u"Undone"_s);
}

Answer<void> redoActions(Invocation &call)
{
    return walk(call, &Repository::redo, 1, u"Redone"_s);
}

} // namespace sennight::cli

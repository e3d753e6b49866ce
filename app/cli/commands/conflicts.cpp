// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "app/cli/field_text.h"
#include "app/cli/json_writer.h"
#include "app/cli/plain_text.h"
#include "app/cli/record_json.h"
#include "app/cli/text_table.h"
#include "commands.h"
#include "store/conflict_settling.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Conflict &conflict)
{
    return QString::fromLatin1(spec(conflict.field).name);
}

QString conflictTitle(const Conflict &conflict)
{
    return conflict.title.isEmpty() ? kindOf(conflict.entity) + u' ' + conflict.record.toHex()
                                    : conflict.title;
}

QString deviceOf(const ConflictVersion &version)
{
    constexpr int deviceDigits = 6;
    if (version.isMine)
        return u"this device"_s;
    return version.deviceName.isEmpty() ? version.device.toHex().left(deviceDigits)
                                        : version.deviceName;
}

void writeConflict(JsonWriter &json, const Conflict &conflict)
{
    const FieldType type = spec(conflict.field).type;
    json.beginObject();
    json.text("id"_L1, conflict.record.toHex());
    json.text("kind"_L1, QString::fromLatin1(spec(conflict.entity).name));
    json.text("title"_L1, conflict.title);
    json.text("field"_L1, nameOf(conflict));
    json.key("base"_L1);
    writeValue(json, type, conflict.base.value_or(Value()));
    json.key("versions"_L1);
    json.beginArray();
    for (size_t i = 0; i < conflict.versions.size(); ++i) {
        const ConflictVersion &version = conflict.versions[i];
        json.beginObject();
        json.number("number"_L1, static_cast<qint64>(i) + 1);
        json.key("value"_L1);
        writeValue(json, type, version.value);
        json.text("device"_L1, version.device.toHex());
        json.text("device_name"_L1, version.deviceName);
        json.flag("mine"_L1, version.isMine);
        json.text("at"_L1, instantText(version.atMs));
        json.endObject();
    }
    json.endArray();
    json.key("merged"_L1);
    writeValue(json, type, conflict.merged ? Value(*conflict.merged) : Value());
    json.endObject();
}

/// What the shell shows for a version; of a todo that would be its own ancestor, why it has no
/// parent.
QString versionText(const Invocation &call, const Conflict &conflict,
                    const ConflictVersion &version)
{
    if (conflict.closing.isNull() || !isNull(version.value))
        return valueText(call.session, spec(conflict.field).type, version.value);
    const auto closing = call.session.queries().record(conflict.closing);
    return closing ? u"none: \"%1\" is a step of it"_s.arg(titleOf(*closing)) : u"none"_s;
}

void printConflicts(Invocation &call, const std::vector<Conflict> &conflicts)
{
    constexpr int valueColumn = 3;
    const ShortIds shortId(call.session);
    TextTable table(valueColumn);
    for (const Conflict &conflict : conflicts) {
        table.heading(shortId(conflict.record) + u"  "_s + conflictTitle(conflict) + u": "_s +
                      nameOf(conflict));
        for (size_t i = 0; i < conflict.versions.size(); ++i) {
            const ConflictVersion &version = conflict.versions[i];
            table.row({{QString::number(i + 1)},
                       {momentText(version.atMs, call.session.clock().zone()), Tone::Quiet},
                       {deviceOf(version), Tone::Quiet},
                       {versionText(call, conflict, version)}});
        }
    }
    table.print(call.out);
}

/// The number of this device's version, or of the other one.
Answer<size_t> sideOf(const Conflict &conflict, bool mine)
{
    const auto &versions = conflict.versions;
    const QString word = mine ? u"mine"_s : u"theirs"_s;
    const QString hint =
        u"Choose by number, 1 to %1: senn conflicts shows them"_s.arg(versions.size());
    if (versions.size() != 2)
        return refused(u"%1 has %2 versions, so \"%3\" does not say which."_s.arg(nameOf(conflict))
                           .arg(versions.size())
                           .arg(word),
                       hint);
    if (versions[0].isMine == versions[1].isMine)
        return refused(versions[0].isMine
                           ? u"Both versions of %1 are from this device."_s.arg(nameOf(conflict))
                           : u"Both versions of %1 are from other devices."_s.arg(nameOf(conflict)),
                       hint);
    return versions[0].isMine == mine ? 0 : 1;
}

Answer<Action> writtenValue(const Session &session, const Record &record, const Conflict &conflict,
                            const QString &field, const QString &text)
{
    auto edits = editsFromText(session, record, {field + text});
    if (!edits)
        return failed(edits);
    // What is shown already settles too: the store drops no edit of a field with two versions.
    if (edits->size() != 1 || edits->front().field != conflict.field)
        return refused(u"%1 cannot be settled by \"%2\"."_s.arg(nameOf(conflict), text),
                       u"Choose by number: senn conflicts"_s);
    const auto action = settling(conflict, Choice::Edited, 0, edits->front().value);
    return action ? Answer<Action>(*action) : failed(action);
}

/// Texts one after the other. Of a todo's other fields a second todo, which is the other version in
/// all that clashes: nothing is left to choose then.
Result<Action> keptBoth(const Session &session, const Record &record, const Conflict &conflict,
                        std::span<const Conflict> all)
{
    if (isText(conflict) || !mayBeCopied(conflict))
        return settling(conflict, Choice::Both);
    std::vector<Settlement> settlements;
    for (const Conflict &each : all) {
        if (mayBeCopied(each))
            settlements.push_back({.conflict = &each, .choice = Choice::Both});
    }
    return settlingTogether(settlements, record, session.actionContext());
}

/// Why it cannot be settled so, and the next step.
std::unexpected<Failure> cannotSettle(const Conflict &conflict, const QString &how,
                                      const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return nothingFound(u"%1 has no version %2."_s.arg(nameOf(conflict), how),
                            u"See them with: senn conflicts"_s);
    const QString name = nameOf(conflict);
    const QString hint = u"Choose by number, or write =VALUE."_s;
    if (error.code != ErrorCode::Refused)
        return refused(
            u"%1 cannot be settled by \"%2\": the text would be too long."_s.arg(name, how), hint);
    if (how == "merged"_L1)
        return refused(
            isText(conflict)
                ? u"%1 cannot be merged: what both versions come from is not known here."_s.arg(
                      name)
                : u"%1 cannot be merged: only texts of several lines can."_s.arg(name),
            hint);
    return refused(u"%1 cannot be kept in both versions: there can be only one."_s.arg(name), hint);
}

Answer<Action> chosen(const Session &session, const Record &record, const Conflict &conflict,
                      std::span<const Conflict> all, const QStringList &words)
{
    const QString &how = words[2];
    if (how.startsWith(u'='))
        return writtenValue(session, record, conflict, words[1], how);
    Result<Action> action = failure(ErrorCode::NotFound);
    bool isNumber = false;
    const int number = how.toInt(&isNumber);
    if (how == "mine"_L1 || how == "theirs"_L1) {
        const auto side = sideOf(conflict, how == "mine"_L1);
        if (!side)
            return failed(side);
        action = settling(conflict, Choice::Version, *side);
    } else if (how == "merged"_L1) {
        action = settling(conflict, Choice::Merged);
    } else if (how == "both"_L1) {
        action = keptBoth(session, record, conflict, all);
    } else if (isNumber && number > 0) {
        action = settling(conflict, Choice::Version, static_cast<size_t>(number) - 1);
    } else {
        return wrongUsage(u"\"%1\" is no choice."_s.arg(how),
                          u"mine, theirs, merged, both, a number or =VALUE"_s);
    }
    if (action)
        return *std::move(action);
    return cannotSettle(conflict, how, action.error());
}

/// The name as the table has it; the faces of a field stand for it.
QString fieldNamed(const QString &written)
{
    static const std::map<QString, QString> faces{
        {u"planned_day"_s, u"plan"_s},   {u"planned_week"_s, u"plan"_s},
        {u"due_date"_s, u"due"_s},       {u"due_time"_s, u"due"_s},
        {u"project"_s, u"project_id"_s}, {u"goal"_s, u"goal_id"_s},
        {u"parent"_s, u"parent_id"_s},   {u"estimate"_s, u"estimate_minutes"_s},
        {u"repeat"_s, u"recurrence"_s}};
    const auto face = faces.find(written);
    return face == faces.end() ? written : face->second;
}

} // namespace

Answer<void> listConflicts(Invocation &call)
{
    const auto queries = SyncQueries::open(call.session.profile());
    if (!queries)
        return failed(queries);
    const auto conflicts = (*queries)->conflicts();
    if (!conflicts)
        return failed(conflicts);
    if (call.out.json) {
        printJson(call.out, [&](JsonWriter &json) {
            json.beginArray();
            for (const Conflict &conflict : *conflicts)
                writeConflict(json, conflict);
            json.endArray();
        });
    } else if (conflicts->empty()) {
        call.out.line(u"No conflicts. Your devices agree."_s);
    } else {
        printConflicts(call, *conflicts);
    }
    return {};
}

Answer<void> resolveConflict(Invocation &call)
{
    const QStringList &words = call.arguments.words;
    const auto record = recordNamed(call.session, words[0]);
    if (!record)
        return failed(record);
    // Settling is an edit, which would bring it back.
    if (record->deleted)
        return refused(u"\"%1\" is deleted."_s.arg(titleOf(*record)),
                       u"Bring it back first: senn restore %1"_s.arg(record->id.toHex().left(8)));
    const auto queries = SyncQueries::open(call.session.profile());
    const auto conflicts = queries ? (*queries)->conflictsOf(record->entity, record->id)
                                   : std::unexpected(queries.error());
    if (!conflicts)
        return failed(conflicts);
    const QString field = fieldNamed(words[1]);
    const auto found = std::ranges::find_if(*conflicts, [&](const Conflict &conflict) {
        const bool isTarget = field == "target"_L1 && nameOf(conflict).startsWith("target_"_L1);
        return isTarget || nameOf(conflict) == field;
    });
    if (found == conflicts->end())
        return nothingFound(u"\"%1\" has no open conflict of %2."_s.arg(titleOf(*record), words[1]),
                            u"See what is open with: senn conflicts"_s);
    const auto action = chosen(call.session, *record, *found, *conflicts, words);
    if (!action)
        return failed(action);
    if (auto committed = commit(call, *action); !committed)
        return failed(committed);
    const bool isTwo = std::ranges::any_of(
        action->edits, [](const Edit &edit) { return edit.field == Field::TodoCreatedAt; });
    return printChanged(call, record->id, isTwo ? u"Settled, each version a todo"_s : u"Settled"_s);
}

} // namespace sennight::cli

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "app/cli/field_text.h"
#include "commands.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

QString elementsText(const Session &session, const FieldSpec &field, const Record &record)
{
    QStringList texts;
    for (const auto &[element, value] : record.elements(field.field)) {
        if (field.type == FieldType::Boolean) {
            const auto id = RecordId::fromHex(element);
            texts += id ? valueText(session, FieldType::Id, *id) : element;
        } else if (QLatin1StringView(field.name) == "extras"_L1 ||
                   field.type == FieldType::Minutes) {
            texts += element + u": "_s + valueText(session, field.type, value);
        } else {
            texts += valueText(session, field.type, value);
        }
    }
    return texts.join(u", "_s);
}

QString fieldText(const Session &session, const FieldSpec &field, const Record &record)
{
    if (field.policy == Policy::Set)
        return elementsText(session, field, record);
    const auto &value = record.value(field.field);
    return isNull(value) ? QString() : valueText(session, field.type, value);
}

/// Text of several lines stands below its name, so that it reads as it was written.
void printField(Output &out, const QString &name, const QString &text)
{
    constexpr int nameWidth = 20;
    const auto lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto head = (i == 0 ? name : QString()).leftJustified(nameWidth);
        const auto line = out.toned(head, Tone::Quiet) + u"  "_s + printable(lines[i]);
        out.composedLine(QStringView(line).trimmed().isEmpty() ? QString() : line);
    }
}

void printDerived(Output &out, const Session &session, const Record &record)
{
    if (record.entity != Entity::Todo)
        return;
    const auto row = session.queries().todo(record.id);
    printField(out, u"status"_s, statusText(row ? *row : rowOf(record)));
    if (row && row->trackedMinutes() > 0)
        printField(out, u"tracked"_s,
                   valueText(session, FieldType::Minutes, qint64{row->trackedMinutes()}));
}

void printRecord(Output &out, const Session &session, const Record &record)
{
    out.composedLine(out.toned(printable(titleOf(record)), Tone::Strong));
    printField(out, u"id"_s, record.id.toHex());
    printField(out, u"kind"_s, kindOf(record.entity));
    printDerived(out, session, record);
    for (const FieldSpec &field : spec(record.entity).fields) {
        const auto text = fieldText(session, field, record);
        if (!text.isEmpty() && QLatin1StringView(field.name) != "title"_L1)
            printField(out, QString::fromLatin1(field.name), text);
    }
    printField(out, u"modified_at"_s, momentText(record.modifiedAtMs, session.clock().zone()));
    QStringList conflicts;
    for (const Field field : record.conflicts)
        conflicts += QString::fromLatin1(spec(field).name);
    if (!conflicts.isEmpty())
        printField(out, u"two versions of"_s, conflicts.join(u", "_s));
}

Answer<void> printWhole(Invocation &call, const Answer<Record> &record)
{
    if (!record)
        return failed(record);
    if (!call.out.json) {
        printRecord(call.out, call.session, *record);
        return {};
    }
    Answer<void> written;
    printJson(call.out,
              [&](JsonWriter &json) { written = writeRecord(json, call.session, *record); });
    return written;
}

Answer<void> editFields(Invocation &call, const Answer<Record> &record)
{
    if (!record)
        return failed(record);
    if (record->deleted)
        return refused(u"\"%1\" is deleted."_s.arg(titleOf(*record)),
                       u"Bring it back first: senn restore %1"_s.arg(call.arguments.words[0]));
    auto edits = editsFromText(call.session, *record, call.arguments.words.sliced(1));
    if (!edits)
        return failed(edits);
    const Action action{ActionKind::Edit, titleOf(*record), *std::move(edits)};
    if (auto committed = commit(call, action); !committed)
        return failed(committed);
    return printChanged(call, record->id, u"Changed"_s);
}

Answer<Record> namedFirst(Invocation &call, Entity entity)
{
    return recordNamed(call.session, entity, call.arguments.words[0]);
}

} // namespace

Answer<void> showRecord(Invocation &call)
{
    return printWhole(call, recordNamed(call.session, call.arguments.words[0]));
}

Answer<void> editRecord(Invocation &call)
{
    return editFields(call, recordNamed(call.session, call.arguments.words[0]));
}

Answer<void> showProject(Invocation &call)
{
    return printWhole(call, recordNamed(call.session, Entity::Project, call.arguments.text()));
}

Answer<void> showGoal(Invocation &call)
{
    return printWhole(call, recordNamed(call.session, Entity::Goal, call.arguments.text()));
}

Answer<void> showThought(Invocation &call)
{
    return printWhole(call, namedFirst(call, Entity::Thought));
}

Answer<void> editProject(Invocation &call)
{
    const auto project = namedFirst(call, Entity::Project);
    return project && call.arguments.has("--delete-elsewhere") ? keepOnlyHere(call, *project)
                                                               : editFields(call, project);
}

Answer<void> editGoal(Invocation &call)
{
    return editFields(call, namedFirst(call, Entity::Goal));
}

Answer<void> editThought(Invocation &call)
{
    return editFields(call, namedFirst(call, Entity::Thought));
}

Answer<void> showHistory(Invocation &call)
{
    const auto record = recordNamed(call.session, call.arguments.words[0]);
    if (!record)
        return failed(record);
    const auto history = call.session.queries().history(record->id);
    if (!history)
        return failed(history);
    if (call.out.json) {
        printJson(call.out, [&](JsonWriter &json) {
            json.beginArray();
            for (const HistoryEntry &entry : *history)
                writeHistoryEntry(json, record->entity, entry);
            json.endArray();
        });
        return {};
    }
    constexpr int toColumn = 6;
    TextTable table(toColumn);
    for (const HistoryEntry &entry : *history) {
        const auto *field = findField(record->entity, entry.field);
        const auto type = field ? field->type : FieldType::Line;
        const auto name =
            entry.element.isEmpty() ? entry.field : entry.field + u' ' + entry.element;
        table.row({{momentText(entry.atMs, call.session.clock().zone()), Tone::Quiet},
                   {entry.device, Tone::Quiet},
                   {actionName(entry.kind)},
                   {name, Tone::Strong},
                   {valueText(call.session, type, entry.from)},
                   {u"→"_s},
                   {valueText(call.session, type, entry.to)}});
    }
    table.print(call.out);
    return {};
}

Answer<void> linkRecords(Invocation &call)
{
    const auto from = recordNamed(call.session, call.arguments.words[0]);
    if (!from)
        return failed(from);
    const auto to = recordNamed(call.session, call.arguments.words[1]);
    if (!to)
        return failed(to);
    for (const Record *record : {&*from, &*to}) {
        if (record->deleted)
            return refused(
                u"\"%1\" is deleted."_s.arg(titleOf(*record)),
                u"Bring it back first: senn restore %1"_s.arg(record->id.toHex().left(8)));
    }
    if (from->id == to->id)
        return refused(u"A record cannot be linked to itself."_s, u"Name two records."_s);
    return create(
        call, addLink(from->id, from->entity, to->id, to->entity, call.session.actionContext()));
}

} // namespace sennight::cli

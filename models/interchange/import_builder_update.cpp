// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A later import of a record that is known here.
//
//              the file changed │ not
//   ────────────────────────────┼──────────
//   changed here   person's, the │ person's
//                  file's into   │
//                  the notes     │
//   not            the file's    │ nothing
#include "import_builder_p.h"

#include "interchange_text_p.h"

#include "domain/entities.h"

#include <algorithm>

namespace sennight {

namespace {

QString textOf(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    return QStringLiteral("–");
}

/// The lines of `added` that `notes` does not hold, below it. A line counts as held without the
/// date in front, too: notes that went out as an annotation come back with one.
QString withMissingLines(const QString &notes, const QString &added)
{
    QStringList missing;
    const QStringList lines = added.split(u'\n');
    for (const QString &line : lines) {
        const bool isDated = line.size() > 11 && dateFromText(QStringView(line).first(10));
        if (!notes.contains(line) && !(isDated && notes.contains(QStringView(line).sliced(11))))
            missing.append(line);
    }
    if (missing.isEmpty())
        return notes;
    return (notes.isEmpty() ? QString() : notes + QStringLiteral("\n\n")) + missing.join(u'\n');
}

} // namespace

ImportBuilder::Winner ImportBuilder::winner(Field field, quint32 read, const Value &current,
                                            const Update &update)
{
    if (update.before.isEmpty()) {
        const bool fills = update.fileHasNoTime && isNull(current);
        return update.fileIsNewer || fills ? Winner::File : Winner::Person;
    }
    const bool untouched = isNull(current)
                               ? !update.before.contains(field)
                               : update.before.contains(field, ImportMemory::hash({}, current));
    if (update.before.contains(field, read))
        return Winner::Nobody;
    return untouched ? Winner::File : Winner::Person;
}

/// Done or let go: a file that names only the day does not tell them apart.
bool ImportBuilder::wasOverThatDay(const Record &todo, const ForeignField &field) const
{
    const auto done = todo.number(Field::TodoCompletion);
    const auto ended = done ? done : todo.number(Field::TodoLetGo);
    const auto *noonMs = std::get_if<qint64>(&field.value);
    if (!field.dayOnly || !ended || !noonMs)
        return false;
    const auto dayOf = [zone = m_context.clock.zone()](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, zone).date();
    };
    return dayOf(*ended) == dayOf(*noonMs);
}

void ImportBuilder::updateField(ForeignRecord &record, const ForeignField &field, Update &update)
{
    const Value &current = update.current.value(field.field);
    if (current == field.value || wasOverThatDay(update.current, field))
        return;
    const bool isCleared = isNull(field.value) && field.asRead.isEmpty();
    if (isCleared && !update.before.contains(field.field))
        return;
    const Value read = field.asRead.isEmpty() ? field.value : Value{field.asRead};
    switch (winner(field.field, ImportMemory::hash({}, read), current, update)) {
    case Winner::Nobody:
        return;
    case Winner::File:
        return edit(update.current.id, field.field, field.value, update.atMs);
    case Winner::Person:
        if (!update.before.isEmpty() || update.fileHasNoTime)
            warn(record, Interchange::tr("Changed here and in the file; yours is kept."),
                 QLatin1StringView(spec(field.field).name), textOf(field.value));
    }
}

void ImportBuilder::updateFields(ForeignRecord &record, Update &update)
{
    for (const ForeignField &field : record.fields)
        updateField(record, field, update);
}

/// Notes are never overwritten where both sides wrote: the file's come below the person's.
void ImportBuilder::updateNotes(const ForeignRecord &record, Update &update)
{
    const Field field = notesField(record.entity);
    update.notes = update.current.text(field);
    const Value current = update.notes.isEmpty() ? Value{} : Value{update.notes};
    const Value read = record.notes.isEmpty() ? Value{} : Value{record.notes};
    if (current == read || (isNull(read) && !update.before.contains(field)))
        return;
    const Winner side = winner(field, ImportMemory::hash({}, read), current, update);
    if (side == Winner::File && !update.before.isEmpty())
        update.notes = record.notes;
    else if (side != Winner::Nobody)
        update.notes = withMissingLines(update.notes, record.notes);
}

void ImportBuilder::updateElements(const ForeignRecord &record, Update &update)
{
    for (const ForeignElement &each : record.elements) {
        const auto &present = update.current.elements(each.field);
        const auto found = present.find(each.element);
        const bool isSame = found != present.end() && found->second == each.value;
        const quint32 read = ImportMemory::hash(each.element, each.value);
        if (!isSame && !update.before.contains(each.field, read))
            edit(update.current.id, each.field, each.value, update.atMs, each.element);
    }
    const auto inFile = [&](Field field, const QString &element) {
        return std::ranges::any_of(record.elements, [&](const ForeignElement &each) {
            return each.field == field && each.element == element;
        });
    };
    for (const auto &[field, elements] : update.current.sets) {
        if (field == extrasField(record.entity))
            continue;
        for (const auto &[element, value] : elements) {
            if (update.before.contains(field, ImportMemory::hash(element, value)) &&
                !inFile(field, element))
                edit(update.current.id, field, {}, update.atMs, element);
        }
    }
}

/// Nobody edits extras here, so they follow the file.
void ImportBuilder::updateExtras(const ForeignRecord &record, Update &update)
{
    const Field field = extrasField(record.entity);
    const auto &present = update.current.elements(field);
    for (const auto &[name, text] : record.extras) {
        const auto found = present.find(m_prefix + name);
        if (found == present.end() || found->second != Value{text})
            edit(update.current.id, field, text, update.atMs, m_prefix + name);
    }
    for (const auto &[element, value] : present) {
        const bool isOurs = element.startsWith(m_prefix) && element != m_keyElement;
        const QStringView name = QStringView(element).sliced(isOurs ? m_prefix.size() : 0);
        if (isOurs && std::ranges::none_of(record.extras,
                                           [&](const auto &each) { return each.first == name; }))
            edit(update.current.id, field, {}, update.atMs, element);
    }
}

void ImportBuilder::update(const Slot &slot, ForeignRecord &record)
{
    const auto current = m_context.queries.record(slot.id);
    if (!current)
        return fail(current.error());
    const ImportMemory before = ImportMemory::fromText(slot.known->memory);
    const size_t editsBefore = m_action.edits.size();
    const qint64 atMs = instantOf(record);
    Update update{*current,
                  before,
                  atMs,
                  record.modifiedMs > current->modifiedAtMs,
                  record.modifiedMs == 0,
                  record.unreadable.size()};
    updateNotes(record, update);
    updateFields(record, update);
    updateElements(record, update);
    const bool nothingDiffers = m_action.edits.size() == editsBefore &&
                                update.notes == current->text(notesField(record.entity));
    if (before.isEmpty() && nothingDiffers) {
        ++m_report.unchanged;
        return;
    }
    updateExtras(record, update);
    const Field extras = extrasField(record.entity);
    const auto &present = current->elements(extras);
    if (!present.contains(m_keyElement) && !isKeyInId(slot))
        edit(slot.id, extras, record.key, atMs, m_keyElement);
    finishNotes(record, update);
    ++m_report.updated;
}

/// What was kept out above goes to the end of the notes.
void ImportBuilder::finishNotes(const ForeignRecord &record, const Update &update)
{
    const Field field = notesField(record.entity);
    ForeignRecord rest;
    rest.entity = record.entity;
    rest.line = record.line;
    rest.notes = update.notes;
    rest.unreadable = record.unreadable.mid(update.alreadyInNotes);
    cleanNotes(rest);
    if (rest.notes != update.current.text(field))
        edit(update.current.id, field, rest.notes.isEmpty() ? Value{} : Value{rest.notes},
             update.atMs);
}

} // namespace sennight

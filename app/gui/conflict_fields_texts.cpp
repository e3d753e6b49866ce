// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields in conflict say: versions, ways and notes.
#include "conflict_fields.h"

#include "app/gui/text_parts.h"
#include "app/gui/value_text.h"

#include "items/joined_text.h"
#include "items/todo_text.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString textOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// Tinted are words, not the spaces around them.
void appendMarked(QList<TextPart> &parts, const QString &text, TextPart::Kind kind)
{
    const QString words = text.trimmed();
    if (kind == TextPart::Same || kind == TextPart::Clash || words.isEmpty()) {
        parts.append({escaped(text), kind});
        return;
    }
    const qsizetype begin = text.indexOf(words);
    const qsizetype end = begin + words.size();
    if (begin > 0)
        parts.append({escaped(text.first(begin)), TextPart::Same});
    parts.append({escaped(words), kind});
    if (end < text.size())
        parts.append({escaped(text.sliced(end)), TextPart::Same});
}

} // namespace

QList<VersionEntry> ConflictFields::heads() const
{
    QList<VersionEntry> heads = m_rows.empty() ? QList<VersionEntry>() : m_rows.front().versions;
    for (VersionEntry &head : heads) {
        if (head.merged) { // of all fields, whatever became of the first
            head.head = tr("Merged");
            head.when = tr("Both changes combined");
        }
    }
    return heads;
}

QList<WayEntry> ConflictFields::sides(const Row &row)
{
    QList<WayEntry> all;
    for (qsizetype i = 0; i < row.versions.size(); ++i) {
        const VersionEntry &version = row.versions[i];
        if (version.merged)
            all.append({version.head});
        else if (hasSides(row.conflict))
            all.append({version.mine ? tr("Mine") : tr("Theirs")});
        else
            all.append({tr("Version %L1").arg(i + 1)});
    }
    return all;
}

QList<WayEntry> ConflictFields::ways(const Row &row) const
{
    const Conflict &conflict = row.conflict;
    QList<WayEntry> all;
    if (row.isSettled)
        return all;
    for (size_t i = 0; i < conflict.versions.size(); ++i) {
        if (hasSides(conflict))
            all.append({i == 0 ? tr("Keep mine") : tr("Keep theirs")});
        else
            all.append({tr("Version %L1").arg(i + 1)});
    }
    const bool both = mayBoth(conflict);
    all.append({conflict.versions.size() > 2 ? tr("Keep all") : tr("Keep both"), both,
                both                              ? QString()
                : conflict.entity == Entity::Todo ? tr("A todo has one parent only")
                                                  : tr("Only a todo can be kept twice")});
    const bool merged = conflict.merged.has_value();
    all.append({tr("Merged"), merged, merged ? QString() : tr("Cannot be combined")});
    if (row.edited)
        all.append({tr("Edited", "a text that the person wrote")});
    return all;
}

VersionEntry ConflictFields::entry(const Conflict &conflict, size_t version) const
{
    const ConflictVersion &given = conflict.versions[version];
    const bool isNamed = !given.deviceName.isEmpty();
    VersionEntry made;
    made.mine = given.isMine;
    if (!hasSides(conflict))
        made.head = tr("%L1. %2", "number, device")
                        .arg(version + 1)
                        .arg(given.isMine ? tr("This device")
                             : isNamed    ? given.deviceName
                                          : tr("Another device"));
    else if (given.isMine)
        made.head = tr("Mine: this device");
    else
        made.head = tr("Theirs: %1").arg(isNamed ? given.deviceName : tr("another device"));
    made.when = m_sync.spokenMomentText(given.atMs);
    const auto before = std::span(conflict.versions).first(version);
    if (std::ranges::any_of(before, [&](const ConflictVersion &earlier) {
            return m_sync.spokenMomentText(earlier.atMs) == made.when;
        }))
        made.when = tr("%1, later", "a moment").arg(made.when);
    made.text = spoken(conflict, given.value);
    if (!isLongText(conflict.field) || !conflict.base)
        return made;
    for (const auto parts = diffParts(textOf(*conflict.base), textOf(given.value));
         const DiffPart &part : parts)
        appendMarked(made.parts, part.text,
                     part.kind == DiffPart::Kind::Same      ? TextPart::Same
                     : part.kind == DiffPart::Kind::Removed ? TextPart::Removed
                     : given.isMine                         ? TextPart::Mine
                                                            : TextPart::Theirs);
    return made;
}

VersionEntry ConflictFields::mergedEntry(Row &row) const
{
    const Conflict &conflict = row.conflict;
    VersionEntry made;
    const bool isEdited = showsEdited(row);
    made.head = isEdited ? tr("Edited") : tr("Merged");
    made.merged = true;
    row.clashes.clear();
    if (isEdited) {
        made.when = tr("As you wrote it");
        made.text = *row.edited;
    } else if (!conflict.merged) {
        made.text = tr("Cannot be combined");
        made.possible = false;
        return made;
    } else {
        made.when = tr("Both changes combined");
        made.text = *conflict.merged;
    }
    if (!conflict.base || conflict.versions.size() != 2 || !isLongText(conflict.field))
        return made;
    const size_t mine = mineOf(conflict);
    qsizetype at = 0;
    for (const auto parts =
             mergedParts(textOf(*conflict.base), textOf(conflict.versions[mine].value),
                         textOf(conflict.versions[1 - mine].value), made.text);
         const MergedPart &part : parts) {
        if (part.kind == MergedPart::Kind::Clash)
            row.clashes.push_back({at, part.text.size(), part.other});
        at += part.text.size();
        appendMarked(made.parts, part.text.isEmpty() ? u"…"_s : part.text,
                     part.kind == MergedPart::Kind::Same     ? TextPart::Same
                     : part.kind == MergedPart::Kind::Mine   ? TextPart::Mine
                     : part.kind == MergedPart::Kind::Theirs ? TextPart::Theirs
                                                             : TextPart::Clash);
    }
    return made;
}

/// Two sides stand around what is merged; more versions stand in their order, and it behind them.
void ConflictFields::compose(Row &row) const
{
    row.versions.clear();
    const Conflict &conflict = row.conflict;
    if (hasSides(conflict)) {
        const size_t mine = mineOf(conflict);
        row.versions = {entry(conflict, mine), mergedEntry(row), entry(conflict, 1 - mine)};
        return;
    }
    for (size_t i = 0; i < conflict.versions.size(); ++i)
        row.versions.append(entry(conflict, i));
    if (const VersionEntry merged = mergedEntry(row); merged.possible)
        row.versions.append(merged);
}

/// Which of `versions` the field, or one of the todos, will hold.
QList<int> ConflictFields::shown(const Row &row) const
{
    if (row.isSettled && !row.edited)
        return {};
    const Chosen chosen = meaning(row);
    const bool sides = hasSides(row.conflict);
    const int count = static_cast<int>(row.conflict.versions.size());
    switch (chosen.way) {
    case Way::Version:
        return {!sides                                   ? static_cast<int>(chosen.version)
                : chosen.version == mineOf(row.conflict) ? 0
                                                         : 2};
    case Way::Both: {
        if (sides)
            return {0, 2};
        QList<int> all(count);
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    case Way::Merged:
    case Way::Edited:
        break;
    }
    return {sides ? 1 : static_cast<int>(row.versions.size()) - 1};
}

int ConflictFields::changes(const Conflict &conflict) const
{
    qsizetype count = 0;
    if (!conflict.base || !isLongText(conflict.field))
        return 0;
    for (const ConflictVersion &version : conflict.versions) {
        const auto parts = diffParts(textOf(*conflict.base), textOf(version.value));
        count += std::ranges::count(parts, DiffPart::Kind::Added, &DiffPart::kind);
    }
    return static_cast<int>(count);
}

/// A value of the field in a sentence.
QString ConflictFields::spoken(const Conflict &conflict, const Value &value) const
{
    if (!conflict.closing.isNull() && isNull(value)) {
        const auto closing = m_context.queries.record(conflict.closing);
        const QString title = closing ? closing->text(Field::TodoTitle) : QString();
        return tr("None: %1 is a step of it").arg(quotedTitle(title));
    }
    return valueText(conflict.field, value, {}, m_context);
}

/// Which todo gets what.
QString ConflictFields::noteOfBoth(const Row &row) const
{
    const Conflict &conflict = row.conflict;
    if (!makesCopies())
        return tr("One after the other");
    const auto versions = versionsOfCopies(conflict, settlements());
    if (versions.size() != 2)
        return tr("Makes a todo of each version");
    if (isLongText(conflict.field))
        return hasSides(conflict)
                   ? tr("This todo keeps your text; a second todo gets the other one")
                   : tr("Each of the two todos gets one of the texts");
    const auto text = [&](const std::optional<size_t> &version) {
        const Value &value = version         ? conflict.versions[*version].value
                             : conflict.base ? *conflict.base
                                             : conflict.versions.back().value;
        const QString said = spoken(conflict, value);
        return spec(conflict.field).type == FieldType::Line ? quotedTitle(said) : said;
    };
    return tr("This todo keeps %1; a second todo gets %2")
        .arg(text(versions[0]), text(versions[1]));
}

/// Settled elsewhere: what was kept there, and what can still be done here.
QString ConflictFields::noteOfSettled(const Row &row) const
{
    if (row.edited)
        return tr("Settled elsewhere. Your text can take the place of what was kept there.");
    const Conflict &conflict = row.conflict;
    const auto record = m_context.queries.record(conflict.record);
    if (!record || isLongText(conflict.field))
        return tr("Settled elsewhere");
    return tr("Settled elsewhere: %1").arg(spoken(conflict, record->value(conflict.field)));
}

QString ConflictFields::note(const Row &row) const
{
    const Conflict &conflict = row.conflict;
    if (row.isSettled)
        return noteOfSettled(row);
    if (row.refused) {
        const WayEntry way = ways(row).value(*row.refused);
        return tr("%1: %2").arg(way.text, way.reason);
    }
    if (meaning(row).way == Way::Both)
        return noteOfBoth(row);
    if (!row.clashes.empty())
        return tr("Switch a clash by a click or Space, or edit the text.");
    if (isLongText(conflict.field) || !conflict.base)
        return {};
    const QString was = valueText(conflict.field, *conflict.base, {}, m_context);
    return tr("Was %1").arg(spec(conflict.field).type == FieldType::Line ? quotedTitle(was) : was);
}

/// Why a draft cannot be taken.
QString ConflictFields::problem(const Row &row)
{
    if (!row.isUnreadable)
        return {};
    return spec(row.conflict.field).type == FieldType::Minutes
               ? tr("This cannot be read. Write it like 1h 30m.")
               : tr("This is empty or too long.");
}

QVariant ConflictFields::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const int changed = role == SummaryRole ? changes(row.conflict) : 0;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return fieldText(row.conflict.field);
    case SummaryRole:
        return changed > 0 ? tr("%Ln changes", nullptr, changed) : QString();
    case ClashesRole:
        return static_cast<int>(row.clashes.size());
    case VersionsRole:
        return QVariant::fromValue(row.versions);
    case SidesRole:
        return QVariant::fromValue(sides(row));
    case WaysRole:
        return QVariant::fromValue(ways(row));
    case WayRole:
        return wayOf(row);
    case ShownRole:
        return QVariant::fromValue(shown(row));
    case NoteRole:
        return note(row);
    case LongRole:
        return isLongText(row.conflict.field);
    case EditableRole:
        return isEditable(row.conflict.field);
    case EditingRole:
        return row.draft.has_value();
    case DraftRole:
        return row.draft.value_or(QString());
    case ProblemRole:
        return problem(row);
    case SettledRole:
        return row.isSettled;
    case AccessibleTextRole: {
        QStringList parts{fieldText(row.conflict.field)};
        for (const VersionEntry &version : row.versions)
            parts << tr("%1: %2").arg(version.head, version.text);
        if (!row.isSettled)
            parts << ways(row).at(wayOf(row)).text;
        if (row.isSettled || row.refused)
            parts << note(row);
        return sentencesText(parts);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> ConflictFields::roleNames() const
{
    return {{NameRole, "name"},       {SummaryRole, "summary"},
            {ClashesRole, "clashes"}, {VersionsRole, "versions"},
            {WaysRole, "ways"},       {WayRole, "way"},
            {ShownRole, "shown"},     {NoteRole, "note"},
            {LongRole, "isLong"},     {EditableRole, "editable"},
            {SettledRole, "settled"}, {EditingRole, "editing"},
            {DraftRole, "draft"},     {ProblemRole, "problem"},
            {SidesRole, "sides"},     {AccessibleTextRole, "accessibleText"}};
}

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields in conflict say: versions, ways and notes.
#include "conflict_fields.h"

#include "app/gui/text_parts.h"
#include "app/gui/value_text.h"

#include "items/joined_text.h"
#include "items/todo_text.h"

#include <algorithm>

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
    for (size_t i = 0; i < conflict.versions.size(); ++i) {
        if (hasSides(conflict))
            all.append({i == 0 ? tr("Keep mine") : tr("Keep theirs")});
        else
            all.append({tr("Version %L1").arg(i + 1)});
    }
    const bool both = mayBoth(conflict);
    all.append({tr("Keep both"), both, both ? QString() : tr("There can be only one")});
    const bool merged = conflict.merged.has_value();
    all.append({tr("Merged"), merged, merged ? QString() : tr("Cannot be combined")});
    if (row.edited)
        all.append({tr("Yours", "a text that the person wrote")});
    return all;
}

VersionEntry ConflictFields::entry(const Conflict &conflict, size_t version) const
{
    const ConflictVersion &given = conflict.versions[version];
    const QString device = given.deviceName.isEmpty() ? tr("another device") : given.deviceName;
    VersionEntry made;
    made.mine = given.isMine;
    if (hasSides(conflict))
        made.head = given.isMine ? tr("Mine: this device") : tr("Theirs: %1").arg(device);
    else
        made.head = tr("%L1. %2", "number, device")
                        .arg(version + 1)
                        .arg(given.isMine ? tr("this device") : device);
    made.when = m_sync.spokenMomentText(given.atMs);
    made.text = valueText(conflict.field, given.value, {}, m_context);
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
    made.head = row.edited ? tr("Yours") : tr("Merged");
    made.merged = true;
    row.clashes.clear();
    if (row.edited) {
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

/// Which of `versions` is what the field will hold; -1: it is not one of them.
int ConflictFields::shown(const Row &row) const
{
    const Chosen chosen = meaning(row);
    const bool sides = hasSides(row.conflict);
    switch (chosen.way) {
    case Way::Version:
        return sides ? chosen.version == mineOf(row.conflict) ? 0 : 2
                     : static_cast<int>(chosen.version);
    case Way::Both:
        return -1;
    case Way::Merged:
    case Way::Edited:
        break;
    }
    return sides ? 1 : static_cast<int>(row.versions.size()) - 1;
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

QString ConflictFields::note(const Row &row) const
{
    const Conflict &conflict = row.conflict;
    if (meaning(row).way == Way::Both)
        return isLongText(conflict.field) ? tr("One after the other")
                                          : tr("Makes a second todo with the other value");
    if (!row.clashes.empty())
        return tr("Switch a clash by a click or Space, or edit the text.");
    if (isLongText(conflict.field) || !conflict.base)
        return {};
    const QString was = valueText(conflict.field, *conflict.base, {}, m_context);
    return tr("Was %1").arg(spec(conflict.field).type == FieldType::Line ? quotedTitle(was) : was);
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
        return row.way;
    case ShownRole:
        return shown(row);
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
        return row.isUnreadable ? tr("This cannot be read.") : QString();
    case AccessibleTextRole: {
        QStringList parts{fieldText(row.conflict.field)};
        for (const VersionEntry &version : row.versions)
            parts << tr("%1: %2").arg(version.head, version.text);
        parts << ways(row).at(row.way).text;
        return sentencesText(parts);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> ConflictFields::roleNames() const
{
    return {{NameRole, "name"},
            {SummaryRole, "summary"},
            {ClashesRole, "clashes"},
            {VersionsRole, "versions"},
            {WaysRole, "ways"},
            {WayRole, "way"},
            {ShownRole, "shown"},
            {NoteRole, "note"},
            {LongRole, "isLong"},
            {EditableRole, "editable"},
            {EditingRole, "editing"},
            {DraftRole, "draft"},
            {ProblemRole, "problem"},
            {SidesRole, "sides"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace sennight

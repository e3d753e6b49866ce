// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_fields.h"

#include "app/gui/text_parts.h"
#include "app/gui/value_text.h"

#include "domain/duration_text.h"
#include "items/joined_text.h"

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

bool sameConflict(const Conflict &one, const Conflict &other)
{
    return one.record == other.record && one.field == other.field &&
           std::ranges::equal(one.versions, other.versions, {}, &ConflictVersion::value,
                              &ConflictVersion::value);
}

bool isEditable(Field field)
{
    switch (spec(field).type) {
    case FieldType::Line:
    case FieldType::Markdown:
    case FieldType::Minutes:
        return true;
    default:
        return false;
    }
}

/// What somebody typed, as the field holds it.
std::optional<Value> readValue(Field field, const QString &typed)
{
    switch (spec(field).type) {
    case FieldType::Markdown:
        return Value(cleanMarkdown(typed));
    case FieldType::Line:
        return Value(cleanLine(typed).trimmed());
    default:
        return minutesFromText(typed).transform([](int minutes) { return Value(qint64(minutes)); });
    }
}

} // namespace

ConflictFields::ConflictFields(SyncView &sync, Planner &planner, const ItemContext &context,
                               QObject *parent)
    : RowListModel(parent)
    , m_sync(sync)
    , m_planner(planner)
    , m_context(context)
{}

/// Exactly two versions, one of them written here.
bool ConflictFields::hasSides(const Conflict &conflict)
{
    return conflict.versions.size() == 2 &&
           conflict.versions[0].isMine != conflict.versions[1].isMine;
}

size_t ConflictFields::mineOf(const Conflict &conflict)
{
    return hasSides(conflict) && conflict.versions[1].isMine ? 1 : 0;
}

bool ConflictFields::isTwoSided() const
{
    if (m_rows.empty() || !std::ranges::all_of(m_rows, &hasSides, &Row::conflict))
        return false;
    const auto theirs = [](const Conflict &conflict) {
        return conflict.versions[1 - mineOf(conflict)].device;
    };
    return std::ranges::all_of(m_rows, [&](const Row &row) {
        return theirs(row.conflict) == theirs(m_rows.front().conflict);
    });
}

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

// The ways of a field, by number: the versions (mine first where there are sides), both, merged,
// and what the person wrote once there is something.
ConflictFields::Chosen ConflictFields::meaning(const Row &row) const
{
    const auto versions = std::ssize(row.conflict.versions);
    if (row.way < versions) {
        const size_t mine = mineOf(row.conflict);
        const auto way = static_cast<size_t>(row.way);
        return {Way::Version, hasSides(row.conflict) ? (way == 0 ? mine : 1 - mine) : way};
    }
    return {row.way == versions       ? Way::Both
            : row.way == versions + 1 ? Way::Merged
                                      : Way::Edited,
            0};
}

/// Preselected: of texts the merged one, else the later version (UI.md, section 4.9).
int ConflictFields::proposal(const Conflict &conflict)
{
    const int versions = static_cast<int>(conflict.versions.size());
    if (conflict.merged)
        return versions + 1;
    const size_t last = conflict.versions.size() - 1;
    return hasSides(conflict) ? mineOf(conflict) == last ? 0 : 1 : static_cast<int>(last);
}

/// Texts one after the other; of anything else of a todo a second todo with the other value.
bool ConflictFields::mayBoth(const Conflict &conflict)
{
    return isLongText(conflict.field) ||
           (conflict.entity == Entity::Todo && conflict.versions.size() == 2 &&
            conflict.field != Field::TodoParent);
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
    made.when = m_sync.momentText(given.atMs);
    made.text = valueText(conflict.field, given.value, {}, m_context);
    if (!isLongText(conflict.field) || !conflict.base)
        return made;
    for (const auto parts = diffParts(textOf(*conflict.base), textOf(given.value));
         const DiffPart &part : parts)
        made.parts.append({escaped(part.text), part.kind == DiffPart::Kind::Same ? TextPart::Same
                                               : part.kind == DiffPart::Kind::Removed
                                                   ? TextPart::Removed
                                               : given.isMine ? TextPart::Mine
                                                              : TextPart::Theirs});
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
        made.parts.append({escaped(part.text.isEmpty() ? u"…"_s : part.text),
                           part.kind == MergedPart::Kind::Same     ? TextPart::Same
                           : part.kind == MergedPart::Kind::Mine   ? TextPart::Mine
                           : part.kind == MergedPart::Kind::Theirs ? TextPart::Theirs
                                                                   : TextPart::Clash});
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
    return tr("Was %1").arg(valueText(conflict.field, *conflict.base, {}, m_context));
}

void ConflictFields::show(std::vector<Conflict> conflicts)
{
    std::vector<Row> rows;
    rows.reserve(conflicts.size());
    for (Conflict &conflict : conflicts) {
        const auto known = std::ranges::find_if(
            m_rows, [&](const Row &row) { return sameConflict(row.conflict, conflict); });
        Row row{std::move(conflict)};
        row.way = known == m_rows.end() ? proposal(row.conflict) : known->way;
        if (known != m_rows.end()) {
            row.edited = known->edited;
            row.written = known->written;
        }
        compose(row);
        rows.push_back(std::move(row));
    }
    showRows(m_rows, std::move(rows),
             [](const Row &row) { return static_cast<qint64>(row.conflict.field); });
    Q_EMIT chosen();
}

void ConflictFields::tell(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT chosen();
}

bool ConflictFields::choose(int at, int way)
{
    if (at < 0 || at >= std::ssize(m_rows))
        return false;
    Row &row = m_rows[static_cast<size_t>(at)];
    const auto all = ways(row);
    if (way < 0 || way >= all.size() || !all[way].possible)
        return false;
    row.way = way;
    tell(at);
    return true;
}

bool ConflictFields::chooseByKey(int at, const QString &key)
{
    if (at < 0 || at >= std::ssize(m_rows))
        return false;
    const Conflict &conflict = m_rows[static_cast<size_t>(at)].conflict;
    const int versions = static_cast<int>(conflict.versions.size());
    if (key == "B"_L1)
        return choose(at, versions);
    if (key == "R"_L1)
        return choose(at, versions + 1);
    if (hasSides(conflict))
        return key == "M"_L1 ? choose(at, 0) : key == "T"_L1 && choose(at, 1);
    const int number = key.toInt();
    return number >= 1 && number <= versions && choose(at, number - 1);
}

bool ConflictFields::write(int at, const QString &text)
{
    if (at < 0 || at >= std::ssize(m_rows))
        return false;
    Row &row = m_rows[static_cast<size_t>(at)];
    const auto value = readValue(row.conflict.field, text);
    if (!value || !validate(row.conflict.field, {}, *value))
        return false;
    row.edited = text;
    row.written = value;
    row.way = static_cast<int>(row.conflict.versions.size()) + 2;
    compose(row);
    tell(at);
    return true;
}

void ConflictFields::turnClash(int at, int clash)
{
    if (at < 0 || at >= std::ssize(m_rows))
        return;
    const Row &row = m_rows[static_cast<size_t>(at)];
    if (clash < 0 || clash >= std::ssize(row.clashes))
        return;
    const Clash &turned = row.clashes[static_cast<size_t>(clash)];
    QString text = row.edited ? *row.edited : row.conflict.merged.value_or(QString());
    text.replace(turned.begin, turned.length, turned.other);
    write(at, text);
}

/// The shown value stays, and a second todo has the other one.
Result<Action> ConflictFields::both(const Conflict &conflict) const
{
    const size_t kept = conflict.versions.size() - 1;
    auto action = sennight::settling(conflict, Choice::Version, kept);
    auto todo = m_context.queries.record(conflict.record);
    if (!action || !todo)
        return action ? std::unexpected(todo.error()) : std::move(action);
    todo->values[conflict.field] = conflict.versions[1 - kept].value;
    const Action copy = m_planner.copyOf(*todo);
    action->edits.insert(action->edits.end(), copy.edits.begin(), copy.edits.end());
    return action;
}

Result<Action> ConflictFields::actionOf(const Row &row) const
{
    const Chosen chosen = meaning(row);
    switch (chosen.way) {
    case Way::Version:
        return sennight::settling(row.conflict, Choice::Version, chosen.version);
    case Way::Merged:
        return sennight::settling(row.conflict, Choice::Merged);
    case Way::Edited:
        return sennight::settling(row.conflict, Choice::Edited, 0, row.written.value_or(Value()));
    case Way::Both:
        break;
    }
    return isLongText(row.conflict.field) ? sennight::settling(row.conflict, Choice::Both)
                                          : both(row.conflict);
}

Result<Action> ConflictFields::settling() const
{
    Action all{.kind = ActionKind::Settle};
    for (const Row &row : m_rows) {
        const auto action = actionOf(row);
        if (!action)
            return std::unexpected(action.error());
        all.subject = row.conflict.title;
        all.edits.insert(all.edits.end(), action->edits.begin(), action->edits.end());
    }
    return all;
}

int ConflictFields::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
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
    case EditedRole:
        return row.edited
                   ? *row.edited
                   : row.conflict.merged.value_or(valueText(
                         row.conflict.field, row.conflict.versions.back().value, {}, m_context));
    case AccessibleTextRole: {
        QStringList parts{fieldText(row.conflict.field)};
        for (const VersionEntry &version : row.versions)
            parts << tr("%1: %2").arg(version.head, version.text);
        parts << ways(row)[row.way].text;
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
            {EditedRole, "edited"},
            {SidesRole, "sides"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace sennight

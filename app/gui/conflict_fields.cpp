// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_fields.h"

#include "app/gui/value_text.h"

#include "domain/duration_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

bool sameConflict(const Conflict &one, const Conflict &other)
{
    return one.record == other.record && one.field == other.field &&
           std::ranges::equal(one.versions, other.versions, {}, &ConflictVersion::value,
                              &ConflictVersion::value);
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

bool ConflictFields::isEditable(Field field)
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

void ConflictFields::show(std::vector<Conflict> conflicts)
{
    for (const Row &row : m_rows) {
        std::erase_if(m_touched,
                      [&](const Row &old) { return sameConflict(old.conflict, row.conflict); });
        if (row.way != proposal(row.conflict) || row.edited || row.draft)
            m_touched.push_back(row);
    }
    std::vector<Row> rows;
    rows.reserve(conflicts.size());
    for (Conflict &conflict : conflicts) {
        const auto known = std::ranges::find_if(
            m_touched, [&](const Row &row) { return sameConflict(row.conflict, conflict); });
        Row row = known == m_touched.end() ? Row{.way = proposal(conflict)} : *known;
        row.conflict = std::move(conflict);
        compose(row);
        rows.push_back(std::move(row));
    }
    showRows(m_rows, std::move(rows), [](const Row &row) {
        return static_cast<qint64>(qHashMulti(0, row.conflict.record, row.conflict.field));
    });
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

void ConflictFields::edit(int at)
{
    if (at < 0 || at >= std::ssize(m_rows))
        return;
    Row &row = m_rows[static_cast<size_t>(at)];
    if (!isEditable(row.conflict.field) || row.draft)
        return;
    row.draft = editedText(row);
    tell(at);
}

void ConflictFields::setDraft(int at, const QString &text)
{
    if (at < 0 || at >= std::ssize(m_rows))
        return;
    Row &row = m_rows[static_cast<size_t>(at)];
    row.draft = text;
    if (std::exchange(row.isUnreadable, false))
        tell(at);
}

bool ConflictFields::takeDraft(int at)
{
    if (at < 0 || at >= std::ssize(m_rows))
        return false;
    Row &row = m_rows[static_cast<size_t>(at)];
    if (!row.draft)
        return true;
    row.isUnreadable = *row.draft != editedText(row) && !write(at, *row.draft);
    if (!row.isUnreadable)
        row.draft.reset();
    tell(at);
    return !row.isUnreadable;
}

void ConflictFields::dropDraft(int at)
{
    if (at < 0 || at >= std::ssize(m_rows))
        return;
    Row &row = m_rows[static_cast<size_t>(at)];
    row.draft.reset();
    row.isUnreadable = false;
    tell(at);
}

bool ConflictFields::takeDrafts()
{
    bool all = true;
    for (int at = 0; at < rowCount(); ++at)
        all = takeDraft(at) && all;
    return all;
}

/// What an edit begins with.
QString ConflictFields::editedText(const Row &row) const
{
    const Conflict &conflict = row.conflict;
    if (row.edited)
        return *row.edited;
    return conflict.merged.value_or(
        valueText(conflict.field, conflict.versions.back().value, {}, m_context));
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

} // namespace sennight

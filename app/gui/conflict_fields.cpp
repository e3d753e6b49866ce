// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_fields.h"

#include "app/gui/value_text.h"

#include "domain/duration_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

bool sameField(const Conflict &one, const Conflict &other)
{
    return one.record == other.record && one.field == other.field;
}

/// Their numbers mean the same.
bool sameVersions(const Conflict &one, const Conflict &other)
{
    return std::ranges::equal(one.versions, other.versions,
                              [](const ConflictVersion &a, const ConflictVersion &b) {
                                  return a.value == b.value && a.isMine == b.isMine;
                              });
}

/// One grew out of the other: a later conflict of the field has none of its versions.
bool sharesVersion(const Conflict &one, const Conflict &other)
{
    return std::ranges::any_of(one.versions, [&other](const ConflictVersion &a) {
        return std::ranges::any_of(other.versions, [&a](const ConflictVersion &b) {
            return a.device == b.device && a.atMs == b.atMs && a.value == b.value;
        });
    });
}

/// The ways' numbers: see meaning().
int mergedWay(const Conflict &conflict)
{
    return static_cast<int>(conflict.versions.size()) + 1;
}

int editedWay(const Conflict &conflict)
{
    return static_cast<int>(conflict.versions.size()) + 2;
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

/// What the person chose; else what is proposed. Where one field makes a second todo, the others go
/// with the device that wrote them, so that each todo is one device's whole version.
int ConflictFields::wayOf(const Row &row) const
{
    const int versions = static_cast<int>(row.conflict.versions.size());
    if (row.isSettled)
        return row.edited ? editedWay(row.conflict) : -1;
    if (row.picked)
        return *row.picked;
    return makesCopies() && mayBeCopied(row.conflict) ? versions : proposal(row.conflict);
}

/// The person keeps both of a field that is no long text.
bool ConflictFields::makesCopies() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) {
        return row.picked == std::ssize(row.conflict.versions) && !row.isSettled &&
               !isLongText(row.conflict.field);
    });
}

// The ways of a field, by number: the versions (mine first where there are sides), both, merged,
// and what the person wrote once there is something.
ConflictFields::Chosen ConflictFields::meaning(const Row &row) const
{
    const auto versions = std::ssize(row.conflict.versions);
    const int chosen = wayOf(row);
    if (chosen < versions) {
        const size_t mine = mineOf(row.conflict);
        const auto way = static_cast<size_t>(std::max(0, chosen));
        return {Way::Version, hasSides(row.conflict) ? (way == 0 ? mine : 1 - mine) : way};
    }
    return {chosen == versions                  ? Way::Both
            : chosen == mergedWay(row.conflict) ? Way::Merged
                                                : Way::Edited,
            0};
}

/// Preselected: of texts the merged one, else the later version (UI.md, section 4.9).
int ConflictFields::proposal(const Conflict &conflict)
{
    if (conflict.merged)
        return mergedWay(conflict);
    const size_t last = conflict.versions.size() - 1;
    return hasSides(conflict) ? mineOf(conflict) == last ? 0 : 1 : static_cast<int>(last);
}

/// Texts one after the other; of anything else of a todo a second todo with the other value.
bool ConflictFields::mayBoth(const Conflict &conflict)
{
    return isLongText(conflict.field) || mayBeCopied(conflict);
}

bool ConflictFields::isTouched(const Row &row)
{
    return row.picked || row.edited || row.draft || row.dropped;
}

/// What was written outlives a version that came meanwhile; what was chosen among others does not.
void ConflictFields::takeOver(Row &row, const Row &old)
{
    row.edited = old.edited;
    row.written = old.written;
    row.draft = old.draft;
    row.begun = old.begun;
    row.dropped = old.dropped;
    row.isUnreadable = old.isUnreadable;
    if (old.picked == editedWay(old.conflict))
        row.picked = editedWay(row.conflict);
    else if (sameVersions(row.conflict, old.conflict))
        row.picked = old.picked;
}

/// What somebody looks at is the same field to them, whatever became of its versions. What was left
/// counts only for the same conflict: about a later one of the field nothing was said.
const ConflictFields::Row *ConflictFields::known(const Conflict &conflict, bool isFollowed)
{
    const auto isOfField = [&](const Row &old) { return sameField(old.conflict, conflict); };
    if (isFollowed) {
        if (const auto shown = std::ranges::find_if(m_rows, isOfField); shown != m_rows.end())
            return &*shown;
    }
    const auto left = std::ranges::find_if(m_touched, isOfField);
    if (left == m_touched.end())
        return nullptr;
    if (sharesVersion(left->conflict, conflict))
        return &*left;
    m_touched.erase(left);
    return nullptr;
}

void ConflictFields::show(std::vector<Conflict> conflicts, std::vector<Conflict> settled,
                          bool isFollowed)
{
    for (const Row &row : m_rows) {
        std::erase_if(m_touched,
                      [&](const Row &old) { return sameField(old.conflict, row.conflict); });
        if (isTouched(row))
            m_touched.push_back(row);
    }
    std::vector<Row> rows;
    rows.reserve(conflicts.size() + settled.size());
    for (const bool isSettled : {false, true}) {
        for (Conflict &conflict : isSettled ? settled : conflicts) {
            Row row{.conflict = std::move(conflict), .isSettled = isSettled};
            if (const Row *old = known(row.conflict, isFollowed))
                takeOver(row, *old);
            compose(row);
            rows.push_back(std::move(row));
        }
    }
    std::ranges::stable_sort(rows, {}, [](const Row &row) { return numberOf(row.conflict.field); });
    showRows(m_rows, std::move(rows), [](const Row &row) {
        return static_cast<qint64>(qHashMulti(0, row.conflict.record, row.conflict.field));
    });
    Q_EMIT chosen();
}

ConflictFields::Row *ConflictFields::at(int row)
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

void ConflictFields::tell(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT chosen();
}

/// What is proposed for one field may hang on what is chosen for another.
void ConflictFields::tellAll()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT chosen();
}

bool ConflictFields::choose(int row, int way)
{
    Row *const chosenFor = at(row);
    if (!chosenFor || chosenFor->isSettled)
        return false;
    const auto all = ways(*chosenFor);
    if (way < 0 || way >= all.size())
        return false;
    const bool possible = all[way].possible;
    chosenFor->refused = possible ? std::nullopt : std::optional(way);
    if (possible) {
        chosenFor->picked = way;
        compose(*chosenFor);
    }
    tellAll();
    return possible;
}

bool ConflictFields::chooseByKey(int row, const QString &key)
{
    const Row *const chosenFor = at(row);
    if (!chosenFor)
        return false;
    const Conflict &conflict = chosenFor->conflict;
    const int versions = static_cast<int>(conflict.versions.size());
    if (key == "B"_L1)
        return choose(row, versions);
    if (key == "R"_L1)
        return choose(row, mergedWay(conflict));
    if (hasSides(conflict))
        return key == "M"_L1 ? choose(row, 0) : key == "T"_L1 && choose(row, 1);
    const int number = key.toInt();
    return number >= 1 && number <= versions && choose(row, number - 1);
}

bool ConflictFields::write(int row, const QString &text)
{
    Row *const written = at(row);
    if (!written)
        return false;
    const auto value = readValue(written->conflict.field, text);
    if (!value || !validate(written->conflict.field, {}, *value))
        return false;
    written->edited = text;
    written->written = value;
    written->picked = editedWay(written->conflict);
    written->refused.reset();
    compose(*written);
    tellAll();
    return true;
}

void ConflictFields::edit(int row)
{
    Row *const edited = at(row);
    if (!edited || !isEditable(edited->conflict.field) || edited->draft)
        return;
    edited->begun = boxText(*edited);
    edited->draft = edited->dropped.value_or(edited->begun);
    edited->dropped.reset();
    tell(row);
}

void ConflictFields::setDraft(int row, const QString &text)
{
    Row *const edited = at(row);
    if (!edited)
        return;
    edited->draft = text;
    if (std::exchange(edited->isUnreadable, false))
        tell(row);
}

bool ConflictFields::takeDraft(int row)
{
    Row *const edited = at(row);
    if (!edited || !edited->draft)
        return edited != nullptr;
    const QString draft = *edited->draft;
    const bool isWritten = edited->edited == draft;
    if (isWritten || (!edited->isSettled && draft == proposedText(edited->conflict))) {
        edited->picked = isWritten ? editedWay(edited->conflict) : proposal(edited->conflict);
        edited->refused.reset();
        edited->isUnreadable = false;
        compose(*edited);
    } else {
        edited->isUnreadable = !write(row, draft);
    }
    if (!edited->isUnreadable)
        edited->draft.reset();
    tellAll();
    return !edited->isUnreadable;
}

void ConflictFields::dropDraft(int row)
{
    Row *const edited = at(row);
    if (!edited)
        return;
    const auto draft = std::exchange(edited->draft, std::nullopt);
    if (draft && *draft != edited->begun)
        edited->dropped = draft;
    edited->isUnreadable = false;
    tell(row);
}

bool ConflictFields::takeDrafts()
{
    bool all = true;
    for (int number = 0; number < rowCount(); ++number) {
        const Row &row = m_rows[static_cast<size_t>(number)];
        if (!row.draft)
            continue;
        if (*row.draft == row.begun)
            dropDraft(number);
        else
            all = takeDraft(number) && all;
    }
    return all;
}

bool ConflictFields::isEditing() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return row.draft.has_value(); });
}

int ConflictFields::openCount() const
{
    return static_cast<int>(std::ranges::count(m_rows, false, &Row::isSettled));
}

bool ConflictFields::hasOwnText() const
{
    return std::ranges::any_of(
        m_rows, [](const Row &row) { return row.isSettled && (row.edited || row.draft); });
}

/// The box between the versions says what the person wrote, and not the merged text.
bool ConflictFields::showsEdited(const Row &row)
{
    return row.edited && (row.isSettled ||
                          row.picked.value_or(proposal(row.conflict)) != mergedWay(row.conflict));
}

QString ConflictFields::proposedText(const Conflict &conflict) const
{
    return conflict.merged.value_or(
        valueText(conflict.field, conflict.versions.back().value, {}, m_context));
}

/// Of the box between the versions; without anything to say there, the proposal.
QString ConflictFields::boxText(const Row &row) const
{
    return showsEdited(row) ? *row.edited : proposedText(row.conflict);
}

void ConflictFields::turnClash(int row, int clash)
{
    const Row *const shownAt = at(row);
    if (!shownAt || shownAt->isSettled || clash < 0 || clash >= std::ssize(shownAt->clashes))
        return;
    const Clash &turned = shownAt->clashes[static_cast<size_t>(clash)];
    QString text = boxText(*shownAt);
    text.replace(turned.begin, turned.length, turned.other);
    write(row, text);
}

Settlement ConflictFields::settlement(const Row &row) const
{
    Settlement made{.conflict = &row.conflict};
    const Chosen chosen = meaning(row);
    switch (chosen.way) {
    case Way::Version:
        made.version = chosen.version;
        break;
    case Way::Both:
        made.choice = Choice::Both;
        break;
    case Way::Merged:
        made.choice = Choice::Merged;
        break;
    case Way::Edited:
        made.choice = Choice::Edited;
        made.value = row.written.value_or(Value());
        break;
    }
    return made;
}

/// Of the fields about which there is something to write.
std::vector<Settlement> ConflictFields::settlements() const
{
    std::vector<Settlement> all;
    for (const Row &row : m_rows) {
        if (!row.isSettled || row.edited)
            all.push_back(settlement(row));
    }
    return all;
}

Result<Action> ConflictFields::settling() const
{
    const auto all = settlements();
    if (all.empty())
        return Action{};
    const auto record = m_context.queries.record(m_rows.front().conflict.record);
    if (!record)
        return std::unexpected(record.error());
    auto action = settlingTogether(all, *record, m_planner.actionContext());
    if (action && openCount() == 0)
        action->kind = ActionKind::Edit; // nothing is left to settle
    return action;
}

int ConflictFields::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

} // namespace sennight

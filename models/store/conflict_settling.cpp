// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_settling.h"

#include <QStringList>

#include <algorithm>

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

QString conflictField(const Conflict &conflict)
{
    return QLatin1StringView(spec(conflict.field).name);
}

/// All versions of a text, one after the other.
Value oneAfterTheOther(const Conflict &conflict)
{
    QStringList texts;
    for (const ConflictVersion &side : conflict.versions) {
        const auto *text = std::get_if<QString>(&side.value);
        if (text && !text->isEmpty() && !texts.contains(*text))
            texts << *text;
    }
    return texts.isEmpty() ? Value() : Value(texts.join(u"\n\n"_s));
}

/// What the field holds then.
Result<Value> settledValue(const Conflict &conflict, const Settlement &chosen)
{
    switch (chosen.choice) {
    case Choice::Version:
        if (chosen.version >= conflict.versions.size())
            return failure(ErrorCode::NotFound, conflictField(conflict));
        return conflict.versions[chosen.version].value;
    case Choice::Both:
        if (!isText(conflict))
            return failure(ErrorCode::Refused, conflictField(conflict),
                           u"only texts can be kept both"_s);
        return oneAfterTheOther(conflict);
    case Choice::Merged:
        if (!conflict.merged)
            return failure(ErrorCode::Refused, conflictField(conflict),
                           u"there is nothing to merge"_s);
        return conflict.merged->isEmpty() ? Value() : Value(*conflict.merged);
    case Choice::Edited:
        break;
    }
    return chosen.value;
}

/// The field's value; where it would be cut out of a cycle again, the edge that closes the cycle
/// goes in its place.
void writeSettled(Action &action, const Conflict &conflict, const Value &value)
{
    const size_t count = conflict.versions.size();
    const bool closes =
        !conflict.closing.isNull() && count > 1 && value == conflict.versions[count - 2].value;
    if (closes)
        action.edits.push_back({conflict.closing, Field::TodoParent, {}, {}});
    if (!closes || count > 2)
        action.edits.push_back({conflict.record, conflict.field, value, {}});
}

/// Whose version each todo holds: this device's first, or the shown one. Of the field with the
/// most versions, so that none is left over.
std::vector<RecordId> sourcesOf(std::span<const Settlement> settlements)
{
    const Conflict *widest = nullptr;
    for (const Settlement &chosen : settlements) {
        const bool isBoth = chosen.choice == Choice::Both && mayBeCopied(*chosen.conflict);
        if (isBoth && (!widest || chosen.conflict->versions.size() > widest->versions.size()))
            widest = chosen.conflict;
    }
    std::vector<RecordId> devices;
    if (!widest)
        return devices;
    for (const ConflictVersion &version : widest->versions)
        devices.push_back(version.device);
    const auto mine = std::ranges::find(widest->versions, true, &ConflictVersion::isMine);
    const auto first = mine == widest->versions.end()
                           ? devices.end() - 1
                           : devices.begin() + (mine - widest->versions.begin());
    std::rotate(devices.begin(), first, first + 1);
    return devices;
}

/// By device; what other devices wrote goes where nothing is yet.
std::vector<std::optional<size_t>> spread(const Conflict &conflict,
                                          const std::vector<RecordId> &devices)
{
    std::vector<std::optional<size_t>> found(devices.size());
    std::vector<bool> isTaken(conflict.versions.size());
    for (const bool byDevice : {true, false}) {
        for (size_t i = 0; i < devices.size(); ++i) {
            for (size_t version = 0; version < isTaken.size() && !found[i]; ++version) {
                if (isTaken[version] ||
                    (byDevice && conflict.versions[version].device != devices[i]))
                    continue;
                found[i] = version;
                isTaken[version] = true;
            }
        }
    }
    return found;
}

} // namespace

Result<Action> settling(const Conflict &conflict, Choice choice, size_t version, const Value &value)
{
    const auto settled = settledValue(conflict, {&conflict, choice, version, value});
    if (!settled)
        return std::unexpected(settled.error());
    return validate(conflict.field, {}, *settled).transform([&] {
        Action action{.kind = ActionKind::Settle, .subject = conflict.title};
        writeSettled(action, conflict, *settled);
        return action;
    });
}

bool isText(const Conflict &conflict)
{
    return spec(conflict.field).policy == Policy::Text;
}

bool mayBeCopied(const Conflict &conflict)
{
    return conflict.entity == Entity::Todo && conflict.field != Field::TodoParent &&
           conflict.versions.size() > 1;
}

bool makesCopies(std::span<const Settlement> settlements)
{
    return std::ranges::any_of(settlements, [](const Settlement &chosen) {
        return chosen.choice == Choice::Both && !isText(*chosen.conflict) &&
               mayBeCopied(*chosen.conflict);
    });
}

std::vector<std::optional<size_t>> versionsOfCopies(const Conflict &conflict,
                                                    std::span<const Settlement> settlements)
{
    return spread(conflict, sourcesOf(settlements));
}

Result<Action> settlingTogether(std::span<const Settlement> settlements, const Record &record,
                                const ActionContext &context)
{
    Action action{.kind = ActionKind::Settle};
    const auto sources =
        makesCopies(settlements) ? sourcesOf(settlements) : std::vector<RecordId>();
    std::vector<Record> copies(sources.empty() ? 0 : sources.size() - 1, record);
    for (Settlement chosen : settlements) {
        const Conflict &conflict = *chosen.conflict;
        const bool isSpread =
            !sources.empty() && chosen.choice == Choice::Both && mayBeCopied(conflict);
        const auto versions =
            isSpread ? spread(conflict, sources) : std::vector<std::optional<size_t>>();
        if (isSpread) {
            chosen.choice = Choice::Version;
            chosen.version = versions.front().value_or(conflict.versions.size() - 1);
        }
        const auto settled = settledValue(conflict, chosen);
        const auto valid =
            settled ? validate(conflict.field, {}, *settled) : std::unexpected(settled.error());
        if (!valid)
            return std::unexpected(valid.error());
        for (size_t i = 0; i < copies.size(); ++i) {
            const auto version = isSpread ? versions[i + 1] : std::nullopt;
            copies[i].values[conflict.field] = version    ? conflict.versions[*version].value
                                               : isSpread ? conflict.base.value_or(*settled)
                                                          : *settled;
        }
        action.subject = conflict.title;
        writeSettled(action, conflict, *settled);
    }
    for (const Record &copy : copies) {
        const Creation made = copyTodo(copy, context);
        action.edits.insert(action.edits.end(), made.action.edits.begin(), made.action.edits.end());
    }
    return action;
}

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "domain/value.h"

#include <QStringList>

#include <optional>

namespace sennight {

class Planner;
class Queries;
struct ItemContext;

/// The kinds of pickers, and what the field of one holds now. `kind` is as in
/// TodoPickerView::begin. GUI thread.
namespace picker {

/// What a picker says of itself, and the field that it asks for.
struct Kind
{
    QLatin1StringView name;
    const char *title;   ///< translated in the context "sennight::TodoPickerView"
    const char *example; ///< likewise
    std::optional<Field> field = std::nullopt;       ///< none: it adds to many, or to none
    std::optional<Field> nameOfValue = std::nullopt; ///< of the record that the field names
};

/// Null where there is none of that name.
[[nodiscard]] const Kind *findKind(const QString &kind);

/// The value that all records share; nothing where they differ, or where the kind adds to many.
[[nodiscard]] std::optional<Value> present(const QString &kind, const QStringList &ids,
                                           const Queries &queries);
/// The value that a choice stands for: "tomorrow" is a date. Empty is the null value; nothing for
/// what cannot be read.
[[nodiscard]] std::optional<Value> meaning(const QString &kind, const QString &choice,
                                           const Planner &planner);
/// The present value in words: "1h 30m", "Fri 13 Nov", the title of a project.
[[nodiscard]] QString words(const QString &kind, const Value &value, const ItemContext &context);

} // namespace picker

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"

#include <QStringList>

#include <optional>

namespace sennight {

class Planner;
class Queries;
struct ItemContext;

/// What the field of a picker holds now. `kind` is as in TodoPickerView::begin. GUI thread.
namespace picker {

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

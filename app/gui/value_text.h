// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "items/item_context.h"

namespace sennight {

// Fields and what they hold, as people read them; translatable. GUI thread.

/// "Estimate", "Notes", "Target date".
[[nodiscard]] QString fieldText(Field field);
/// "A todo", "A project": a record that has no title.
[[nodiscard]] QString entityText(Entity entity);
/// "3h", "13 Nov", the title of what it refers to; "none" where it holds nothing. `element` names
/// what a set's value is about.
[[nodiscard]] QString valueText(Field field, const Value &value, const QString &element,
                                const ItemContext &context);
/// It holds text of several lines, which is compared word by word.
[[nodiscard]] bool isLongText(Field field);

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actions.h"

namespace sennight {

/// A copy of a project to do it once more: its fields, and all todos that were not let go, open and
/// without days, deadlines, reminders and goals. Steps and what waits for what are kept among the
/// copies. Of a recurring todo the open occurrence is copied. Pure.
[[nodiscard]] Creation copyOfProject(const Record &project, std::span<const Record> todos,
                                     const QString &title, const QString &order,
                                     const ActionContext &context);

} // namespace sennight

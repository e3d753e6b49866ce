// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quick_add_words_p.h"
#include "recurrence.h"
#include "value.h"

#include <span>

namespace sennight {

/// Something read from the atoms before `next`.
template <typename T>
struct Reading
{
    T value;
    size_t next = 0;
};

using Atoms = std::span<const Atom>;

// Each reads one form that begins at `at`, or nothing. The work is bounded by what is read.
[[nodiscard]] std::optional<Reading<Plan>> readDate(Atoms atoms, size_t at, QDate today);
[[nodiscard]] std::optional<Reading<int>> readEstimate(Atoms atoms, size_t at);
[[nodiscard]] std::optional<Reading<QTime>> readReminder(Atoms atoms, size_t at);
[[nodiscard]] std::optional<Reading<Recurrence>> readRecurrence(Atoms atoms, size_t at);

} // namespace sennight

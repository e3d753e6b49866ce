// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QStringList>

namespace sennight {

// What a person sent away of what is proposed for a todo: an element of its extras. Lines
// "project:<id>", "goal:<id>", "words:<text>", "estimate", "day", and "today" for the suggestions.

[[nodiscard]] QStringList dismissedOf(const Record &todo);
/// Sends `lines` away, too.
[[nodiscard]] Edit dismissal(const Record &todo, const QStringList &lines);

} // namespace sennight

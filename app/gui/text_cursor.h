// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sennight {

/// Where a cursor at `cursor` of `from` stands when the text becomes `to`: beside the same words
/// (sync/core/text_merge.h). Positions are UTF-16 units. Pure; any thread.
[[nodiscard]] int movedCursor(const QString &from, const QString &to, int cursor);

} // namespace sennight

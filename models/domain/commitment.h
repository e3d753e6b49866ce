// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_id.h"

#include <QString>

#include <optional>
#include <vector>

namespace sennight {

/// What a person promised for a week. A plain value; its text is the week's commitment field.
struct Commitment
{
    qint64 atMs = 0; ///< since 1970, UTC
    int minutes = 0; ///< the sum of the estimates at that moment
    std::vector<RecordId> todos;

    /// Nothing where the text is none; ids that cannot be read are left out.
    [[nodiscard]] static std::optional<Commitment> fromText(const QString &text);
    /// Canonical JSON: one commitment has one text, whatever the order of its todos.
    [[nodiscard]] QString toText() const;
};

} // namespace sennight

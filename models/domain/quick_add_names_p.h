// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quick_add.h"

namespace sennight {

/// Finds records by name: letter case and Unicode composition ignored, an exact name before a
/// prefix that only one of them has.
class QuickAddNames
{
public:
    explicit QuickAddNames(const std::vector<NamedRecord> &records);
    [[nodiscard]] std::optional<RecordId> find(QStringView name) const;
    /// Words of the longest name.
    [[nodiscard]] int longestName() const { return m_longestName; }

private:
    struct Entry
    {
        QString folded;
        RecordId id;
    };
    std::vector<Entry> m_entries; ///< by folded name
    int m_longestName = 0;
};

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick_add_names_p.h"

#include <algorithm>

namespace sennight {

namespace {

QString folded(QStringView name)
{
    return name.toString().simplified().toCaseFolded().normalized(QString::NormalizationForm_C);
}

} // namespace

QuickAddNames::QuickAddNames(const std::vector<NamedRecord> &records)
{
    m_entries.reserve(records.size());
    for (const NamedRecord &record : records) {
        m_entries.push_back({folded(record.name), record.id});
        const auto words = m_entries.back().folded.count(u' ') + 1;
        m_longestName = qMax(m_longestName, static_cast<int>(words));
    }
    std::ranges::sort(m_entries, {}, &Entry::folded);
}

std::optional<RecordId> QuickAddNames::find(QStringView name) const
{
    const QString wanted = folded(name);
    if (wanted.isEmpty())
        return {};
    const auto first = std::ranges::lower_bound(m_entries, wanted, {}, &Entry::folded);
    if (first == m_entries.end() || !first->folded.startsWith(wanted))
        return {};
    const auto second = first + 1;
    const bool twice =
        second != m_entries.end() &&
        (first->folded == wanted ? second->folded == wanted : second->folded.startsWith(wanted));
    return twice ? std::nullopt : std::optional(first->id);
}

} // namespace sennight

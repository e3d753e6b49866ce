// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_marks.h"

#include <utility>

namespace sennight {

void RecordMarks::set(const QSet<RecordId> &records)
{
    const QSet<RecordId> before = std::exchange(m_records, records);
    const QSet<RecordId> differing = (before - records) + (records - before);
    if (!differing.isEmpty())
        Q_EMIT changed(differing);
}

} // namespace sennight

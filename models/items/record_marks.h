// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_id.h"

#include <QObject>
#include <QSet>

namespace sennight {

/// Records whose rows lists mark, for one reason: they were changed here and are not at every
/// target yet, or were put back. Empty without sync. GUI thread; outlives its listeners.
class RecordMarks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool holds(const RecordId &record) const { return m_records.contains(record); }
    /// Emits changed() with those that are marked now and were not, or the other way round.
    void set(const QSet<RecordId> &records);

Q_SIGNALS:
    void changed(const QSet<sennight::RecordId> &records);

private:
    QSet<RecordId> m_records;
};

} // namespace sennight

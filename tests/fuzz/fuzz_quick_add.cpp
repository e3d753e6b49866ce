// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_add.h"
#include "fuzz.h"

using namespace sennight;

namespace {

QuickAddContext context()
{
    const RecordId id;
    return {.today = QDate(2026, 11, 20),
            .now = QTime(10, 41),
            .projects = {{id, QStringLiteral("Finance")}, {id, QStringLiteral("River sensor")}},
            .goals = {{id, QStringLiteral("Gauge 7"), IsoWeek::of(QDate(2026, 11, 20))}}};
}

} // namespace

/// Nothing that is typed is lost or read twice; a chip lies within the text.
void sennight::fuzzOne(QByteArrayView input)
{
    const QString text = QString::fromUtf8(input);
    const QuickAddResult result = parseQuickAdd(text, context());
    int end = 0;
    for (const QuickAddChip &chip : result.chips) {
        must(chip.start >= end && chip.length > 0 && chip.start + chip.length <= text.size());
        must(QStringView(text).sliced(chip.start, chip.length) == chip.text);
        end = chip.start + chip.length;
    }
    must(result.title.isEmpty() == text.trimmed().isEmpty());
    static_cast<void>(parsePlan(text, context()));
}

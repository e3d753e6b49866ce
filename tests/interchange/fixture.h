// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/export.h"
#include "interchange/import.h"
#include "remembered_records.h"

#include <QBuffer>

namespace sennight {

/// A few bytes changed at random: other ones, missing ones, and signs that mean something in the
/// format.
inline QByteArray spoilt(QByteArray bytes, const QByteArray &signs, SeededRandom &random)
{
    const auto below = [&](qsizetype limit) {
        return static_cast<qsizetype>(random.next64() % static_cast<quint64>(limit));
    };
    for (qsizetype i = below(6) + 1; i > 0 && !bytes.isEmpty(); --i) {
        const qsizetype at = below(bytes.size());
        switch (below(3)) {
        case 0:
            bytes[at] = static_cast<char>(random.next64());
            break;
        case 1:
            bytes.remove(at, below(20));
            break;
        default:
            bytes.insert(at, signs.sliced(below(signs.size()), 1));
        }
    }
    return bytes;
}

/// A profile in memory at a fixed "now" in Berlin, with what import and export need.
struct Fixture
{
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(10, 41), QTimeZone("Europe/Berlin"))
                         .toMSecsSinceEpoch(),
                     QTimeZone("Europe/Berlin")};
    SeededRandom random{7};
    RememberedRecords records{clock};

    [[nodiscard]] Result<ImportPlan> plan(Format format, QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return planImport(format, buffer, {records, clock, random, QStringLiteral("file"), {}});
    }
    /// Imports and commits; the report, or what went wrong as its only lost sentence.
    ImportReport import(Format format, const QByteArray &bytes)
    {
        const auto planned = plan(format, bytes);
        if (!planned) {
            ImportReport failed;
            failed.lost = {QStringLiteral("line %1: %2")
                               .arg(planned.error().line)
                               .arg(planned.error().detail)};
            return failed;
        }
        edits = static_cast<int>(planned->action.edits.size());
        records.commit(planned->action);
        return planned->report;
    }
    [[nodiscard]] QByteArray exported(Format format, ExportReport *report = nullptr)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const auto done = exportTo(format, buffer, {records, clock, {}});
        if (report && done)
            *report = *done;
        return done ? bytes : QByteArray();
    }

    int edits = 0; ///< of the last import
};

} // namespace sennight

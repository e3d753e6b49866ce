// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recurrence.h"
#include "domain/value.h"

#include <array>

namespace sennight {

/// Names that the import and the export of Taskwarrior's JSON share (its RFC "task" format).
namespace taskwarrior {

inline constexpr QLatin1StringView prefix("taskwarrior");
inline constexpr QLatin1StringView udaPrefix("uda:");

/// Attributes that Sennight has a place for, or keeps under their own name; all others are UDAs.
inline constexpr std::array attributes{
    QLatin1StringView("annotations"), QLatin1StringView("depends"),
    QLatin1StringView("description"), QLatin1StringView("due"),
    QLatin1StringView("end"),         QLatin1StringView("entry"),
    QLatin1StringView("id"),          QLatin1StringView("imask"),
    QLatin1StringView("mask"),        QLatin1StringView("modified"),
    QLatin1StringView("parent"),      QLatin1StringView("priority"),
    QLatin1StringView("project"),     QLatin1StringView("recur"),
    QLatin1StringView("rtype"),       QLatin1StringView("scheduled"),
    QLatin1StringView("start"),       QLatin1StringView("status"),
    QLatin1StringView("tags"),        QLatin1StringView("until"),
    QLatin1StringView("urgency"),     QLatin1StringView("uuid"),
    QLatin1StringView("wait"),
};

/// "20261113T120000Z".
[[nodiscard]] QString instantText(qint64 ms);
/// "80968976-d863-4aaf-ad8d-50246cb2e53a" ↔ the id of the same bits; nothing for other forms.
[[nodiscard]] std::optional<RecordId> idFromUuid(QStringView uuid);
[[nodiscard]] QString uuidFromId(const RecordId &id);

/// "weekly", "2weeks", "P1M", "weekdays" → a rule on schedule that starts at `due`; nothing for
/// what is finer than a day, mixes units, or is no duration.
[[nodiscard]] std::optional<Recurrence> ruleFromRecur(QStringView recur, QDate due);
/// The other way; nothing for rules that Taskwarrior has no duration for.
[[nodiscard]] std::optional<QString> recurFromRule(const Recurrence &rule, QDate due);

} // namespace taskwarrior

} // namespace sennight

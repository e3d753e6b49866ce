// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_id.h"

#include <QDate>
#include <QTime>

#include <variant>

namespace sennight {

/// A CBOR item that this version cannot read; kept byte for byte.
struct OpaqueValue
{
    QByteArray cbor;
    friend bool operator==(const OpaqueValue &, const OpaqueValue &) = default;
};

/// What a field holds. `std::monostate` is "nothing": never set, or cleared.
/// How a FieldType maps on it: Boolean bool · Integer, Minutes, Instant (ms since 1970 UTC) qint64
/// · Id RecordId · all others QString in their canonical text (see Plan, Due, dates as YYYY-MM-DD).
using Value = std::variant<std::monostate, bool, qint64, QString, RecordId, OpaqueValue>;

[[nodiscard]] inline bool isNull(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// "2026-11-11", years 1 to 9999, only dates that exist; anything else gives nothing. One date has
/// one text: signs, spaces and other digits are not read.
[[nodiscard]] std::optional<QDate> dateFromText(QStringView text);
/// The same form; empty for no date.
[[nodiscard]] QString dateToText(QDate date);
/// Whether a date has such a text: it exists and its year is within 1 to 9999.
[[nodiscard]] bool isWritable(QDate date);
/// "09:30", and back.
[[nodiscard]] std::optional<QTime> timeFromText(QStringView text);
[[nodiscard]] QString timeToText(QTime time);

/// An ISO 8601 week (its Thursday decides the year). Monday is its first day, whatever the person's
/// week start.
struct IsoWeek
{
    int year = 0;
    int week = 0; ///< 1..53

    [[nodiscard]] static IsoWeek of(QDate date);
    /// "2026-W46"; anything else, impossible weeks too, gives nothing.
    [[nodiscard]] static std::optional<IsoWeek> fromText(QStringView text);
    [[nodiscard]] QString toText() const;
    [[nodiscard]] QDate monday() const;
    [[nodiscard]] IsoWeek next(int weeks = 1) const;
    [[nodiscard]] bool isValid() const { return week > 0; }

    friend auto operator<=>(const IsoWeek &, const IsoWeek &) = default;
};

/// What a todo is planned for: a day, or any day of a week, or nothing. One register.
/// Canonical text: "2026-11-11" or "2026-W46". A local date: it never shifts with the time zone.
struct Plan
{
    QDate day = {};
    IsoWeek week = {};

    [[nodiscard]] static std::optional<Plan> fromText(QStringView text);
    [[nodiscard]] static Plan fromValue(const Value &value);
    [[nodiscard]] Value toValue() const;
    [[nodiscard]] QString toText() const;
    [[nodiscard]] bool isNull() const { return !day.isValid() && !week.isValid(); }
    friend bool operator==(const Plan &, const Plan &) = default;
};

/// A deadline: a local date, with or without a time of day. Canonical text: "2026-11-13" or
/// "2026-11-13T09:30".
struct Due
{
    QDate date = {};
    QTime time = {};

    [[nodiscard]] static std::optional<Due> fromText(QStringView text);
    [[nodiscard]] static Due fromValue(const Value &value);
    [[nodiscard]] Value toValue() const;
    [[nodiscard]] QString toText() const;
    [[nodiscard]] bool isNull() const { return !date.isValid(); }
    friend bool operator==(const Due &, const Due &) = default;
};

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_reader_p.h"
#include "local_time_p.h"

#include "domain/entities.h"

namespace sennight {

/// What the import and the export of the older web app's object share. Members of a record that
/// Sennight has no field for, and those whose text says more than the field, are kept in extras as
/// JSON and go out again.
namespace creation_store {

inline constexpr QLatin1StringView prefix("creation-store");

/// A member that is a field of an entity.
struct Member
{
    Entity entity;
    QLatin1StringView name;
    Field field;
};
[[nodiscard]] std::span<const Member> members();

/// How a word of the old app is meant.
struct TodoState
{
    bool isDone = false;
    bool isLetGo = false;
    QString stage{};
};
/// Letter case, spaces, '-' and '_' do not matter. Nothing for a word of unknown spelling.
[[nodiscard]] std::optional<TodoState> todoState(const QString &word);
[[nodiscard]] std::optional<QString> projectStatus(const QString &word);
[[nodiscard]] std::optional<QString> goalStatus(const QString &word);
/// Empty for a word that means none.
[[nodiscard]] std::optional<QString> priority(const QString &word);

/// A number, also as text.
[[nodiscard]] std::optional<double> number(const JsonValue &json);
/// Hours as minutes, rounded; nothing below zero or beyond 9,999 hours.
[[nodiscard]] std::optional<qint64> minutesFromHours(const JsonValue &json);
/// Epoch seconds (below 10^11) or milliseconds, also as text, or ISO 8601.
[[nodiscard]] std::optional<qint64> instant(const JsonValue &json, LocalTime &local);
/// The ISO week of the Thursday in the seven days from that instant's local date: the week that is
/// meant, whether it started on a Saturday, a Sunday or a Monday.
[[nodiscard]] IsoWeek weekFromStart(qint64 ms, LocalTime &local);

} // namespace creation_store

} // namespace sennight

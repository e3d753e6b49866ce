// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QTime>

#include <array>
#include <map>
#include <optional>
#include <span>

namespace sennight {

/// How the value of a setting is written, as JSON in the profile and as text for people.
enum class SettingType {
    Word,      ///< JSON string, one of `words`
    Weekday,   ///< JSON string, "monday" … "sunday"
    TimeOfDay, ///< JSON string, "04:00"
    Capacity,  ///< JSON array of seven numbers, minutes from Monday to Sunday
    Hours,     ///< JSON array of seven strings, "09:00-17:00" or "", from Monday to Sunday
    Number,    ///< JSON number, one of `words`
    Switch,    ///< JSON true or false
    Keys,      ///< JSON object, action → keys with spaces between them; other actions as they came
};

/// From when to when a day is for work; both null where it is not.
struct WorkingHours
{
    QTime from;
    QTime to; ///< later than `from`

    friend bool operator==(const WorkingHours &, const WorkingHours &) = default;
};

/// One setting that people may change. The keys are part of the profile and keep their meaning.
struct SettingSpec
{
    const char *key;
    SettingType type;
    const char *words;       ///< Word and Number: what is allowed, separated by spaces
    const char *defaultJson; ///< holds where the profile has none
    const char *summary;     ///< one line, for `senn settings list`
};

/// All settings, by key. Plain values; any thread.
[[nodiscard]] std::span<const SettingSpec> settingSpecs();
/// Null where there is no such setting.
[[nodiscard]] const SettingSpec *findSetting(QStringView key);

/// What a person wrote ("Sunday", "4:30", "6h,6h,6h,6h,6h,3h,2h", "on") → canonical JSON.
/// InvalidValue with the key as subject and the allowed form as detail.
[[nodiscard]] Result<QString> settingFromText(const SettingSpec &setting, const QString &text);
/// Canonical JSON → the short form for people; the default's where `json` cannot be read.
[[nodiscard]] QString settingToText(const SettingSpec &setting, const QString &json);
/// The allowed form in words: "one of system, light, dark".
[[nodiscard]] QString settingForm(const SettingSpec &setting);

// Readers of stored JSON; nothing where it has another form, and then the default applies.
[[nodiscard]] std::optional<int> weekdayFromJson(const QString &json); ///< 1 = Monday … 7 = Sunday
[[nodiscard]] std::optional<QTime> timeOfDayFromJson(const QString &json);
[[nodiscard]] std::optional<std::array<int, 7>> capacityFromJson(const QString &json);
[[nodiscard]] std::optional<std::array<WorkingHours, 7>> hoursFromJson(const QString &json);
[[nodiscard]] std::optional<std::map<QString, QString>> keysFromJson(const QString &json);
[[nodiscard]] std::optional<QString> wordFromJson(const QString &json);
[[nodiscard]] std::optional<int> numberFromJson(const QString &json);
[[nodiscard]] std::optional<bool> switchFromJson(const QString &json);

/// What `keysFromJson` reads.
[[nodiscard]] QString keysToJson(const std::map<QString, QString> &keys);

} // namespace sennight

// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "duration_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace sennight {

namespace {

using enum SettingType;

constexpr SettingSpec table[] = {
    {"appearance.contrast", Word, "system normal increased", R"("system")",
     "Stronger lines and text"},
    {"appearance.density", Word, "comfortable compact", R"("comfortable")", "Height of rows"},
    {"appearance.fold_past_days", Switch, nullptr, "true",
     "Fold the days of the week that are over"},
    {"appearance.motion", Word, "system normal reduced", R"("system")", "Movement on the screen"},
    {"appearance.text_size", Number, "90 100 115 130 150 200", "100",
     "Size of the text in per cent"},
    {"appearance.theme", Word, "system light dark", R"("system")", "Light or dark colours"},
    {"day.start", TimeOfDay, nullptr, R"("04:00")",
     "When \"today\" begins; before it is still yesterday"},
    {"device.keys", Keys, nullptr, "{}", "Keys of this device that are not as they came"},
    {"device.language", Word, "system en de ja", R"("system")",
     "Language of the window on this device, and of what is added in words"},
    {"general.keep_in_tray", Switch, nullptr, "false",
     "Keep running in the tray when the window is closed"},
    {"reminders.enabled", Switch, nullptr, "true", "Show reminders"},
    {"reminders.lead_minutes", Number, "0 5 10 15 30 60 120 1440", "15",
     "How many minutes before a deadline a reminder is offered"},
    {"timer.announce", Switch, nullptr, "false",
     "Say the time to screen readers every 15 minutes and at the estimate"},
    {"timer.ask_to_switch", Switch, nullptr, "false", "Ask before another todo's timer is stopped"},
    {"week.capacity", Capacity, nullptr, "[360,360,360,360,360,180,120]",
     "Working time a day, from Monday to Sunday"},
    {"week.first_day", Weekday, nullptr, R"("monday")", "First day of the week"},
    {"week.hours", Hours, nullptr,
     R"(["09:00-17:00","09:00-17:00","09:00-17:00","09:00-17:00","09:00-17:00","",""])",
     "Working hours, from Monday to Sunday"},
};

constexpr const char *weekdays[] = {"monday", "tuesday",  "wednesday", "thursday",
                                    "friday", "saturday", "sunday"};

constexpr int minutesOfDay = 24 * 60;

QStringList wordsOf(const SettingSpec &setting)
{
    return QString::fromLatin1(setting.words).split(u' ');
}

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

/// A weekday's name or an unambiguous beginning of it of at least two letters.
std::optional<int> weekdayFromText(const QString &text)
{
    if (text.size() < 2)
        return {};
    for (int day = 0; day < 7; ++day) {
        if (QLatin1StringView(weekdays[day]).startsWith(text, Qt::CaseInsensitive))
            return day + 1;
    }
    return {};
}

std::optional<QTime> timeFromText(const QString &text)
{
    const auto parts = QStringView(text).split(u':');
    if (parts.size() > 2)
        return {};
    bool hourOk = false;
    bool minuteOk = true;
    const int hour = parts[0].toInt(&hourOk);
    const int minute = parts.size() == 2 ? parts[1].toInt(&minuteOk) : 0;
    const QTime time(hour, minute);
    return hourOk && minuteOk && time.isValid() ? std::optional(time) : std::nullopt;
}

QString timeText(QTime time)
{
    return QStringLiteral("%1:%2")
        .arg(time.hour(), 2, 10, QLatin1Char('0'))
        .arg(time.minute(), 2, 10, QLatin1Char('0'));
}

std::optional<QString> capacityJson(const QString &text)
{
    const auto parts = text.split(u',');
    if (parts.size() != 1 && parts.size() != 7)
        return {};
    QStringList minutes;
    for (int day = 0; day < 7; ++day) {
        const auto value = minutesFromText(parts[parts.size() == 1 ? 0 : day].trimmed());
        if (!value || *value > minutesOfDay)
            return {};
        minutes += QString::number(*value);
    }
    return u'[' + minutes.join(u',') + u']';
}

/// "9-17", "09:00-17:30"; "off" and nothing at all for a day without work.
std::optional<WorkingHours> hoursFromText(const QString &text)
{
    if (text.isEmpty() || text == QLatin1StringView("off"))
        return WorkingHours();
    const auto ends = text.split(u'-');
    if (ends.size() != 2)
        return {};
    const auto from = timeFromText(ends[0].trimmed());
    const auto to = timeFromText(ends[1].trimmed());
    return from && to && *from < *to ? std::optional(WorkingHours{*from, *to}) : std::nullopt;
}

QString hoursText(const WorkingHours &hours)
{
    return hours.from.isValid() ? timeText(hours.from) + u'-' + timeText(hours.to) : QString();
}

std::optional<QString> hoursJson(const QString &text)
{
    const auto parts = text.split(u',');
    if (text.isEmpty() || (parts.size() != 1 && parts.size() != 7))
        return {};
    QStringList days;
    for (int day = 0; day < 7; ++day) {
        const auto hours = hoursFromText(parts[parts.size() == 1 ? 0 : day].trimmed());
        if (!hours)
            return {};
        days += quoted(hoursText(*hours));
    }
    return u'[' + days.join(u',') + u']';
}

constexpr qsizetype longestKeyName = 60;

/// "done=X redo=Ctrl+Y redo=F9": an action with nothing behind it has no keys.
std::optional<QString> keysJson(const QString &text)
{
    if (text == QLatin1StringView("default"))
        return keysToJson({});
    std::map<QString, QString> keys;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto equals = part.indexOf(u'=');
        if (equals < 1 || part.size() - equals > longestKeyName)
            return {};
        QString &own = keys[part.first(equals)];
        if (!own.isEmpty())
            own += u' ';
        own += part.sliced(equals + 1);
    }
    return keys.empty() ? std::nullopt : std::optional(keysToJson(keys));
}

QString keysText(const std::map<QString, QString> &keys)
{
    QStringList parts;
    for (const auto &[action, names] : keys) {
        const QStringList each = names.split(u' ');
        for (const QString &name : each)
            parts += action + u'=' + name;
    }
    return parts.isEmpty() ? QStringLiteral("default") : parts.join(u' ');
}

std::optional<QString> switchJson(const QString &text)
{
    static constexpr const char *yes[] = {"on", "true", "yes", "1"};
    static constexpr const char *no[] = {"off", "false", "no", "0"};
    const auto isText = [&](const char *word) {
        return text.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::any_of(yes, isText))
        return QStringLiteral("true");
    if (std::ranges::any_of(no, isText))
        return QStringLiteral("false");
    return {};
}

std::optional<QString> jsonFromText(const SettingSpec &setting, const QString &text)
{
    const auto lower = text.toLower();
    switch (setting.type) {
    case Word:
        return wordsOf(setting).contains(lower) ? std::optional(quoted(lower)) : std::nullopt;
    case Number:
        return wordsOf(setting).contains(lower) ? std::optional(lower) : std::nullopt;
    case Weekday:
        return weekdayFromText(lower).transform(
            [](int day) { return quoted(QLatin1StringView(weekdays[day - 1])); });
    case TimeOfDay:
        return timeFromText(lower).transform([](QTime time) { return quoted(timeText(time)); });
    case Capacity:
        return capacityJson(lower);
    case Hours:
        return hoursJson(lower);
    case Switch:
        return switchJson(lower);
    case Keys:
        return keysJson(text);
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<QString> textFromJson(const SettingSpec &setting, const QString &json)
{
    switch (setting.type) {
    case Word:
    case Weekday:
        return wordFromJson(json);
    case TimeOfDay:
        return timeOfDayFromJson(json).transform(timeText);
    case Number:
        return numberFromJson(json).transform([](int number) { return QString::number(number); });
    case Switch:
        return switchFromJson(json).transform(
            [](bool on) { return on ? QStringLiteral("on") : QStringLiteral("off"); });
    case Capacity:
        return capacityFromJson(json).transform([](const std::array<int, 7> &minutes) {
            QStringList texts;
            for (const int day : minutes)
                texts += minutesToText(day).remove(u' ');
            return texts.join(u',');
        });
    case Hours:
        return hoursFromJson(json).transform([](const std::array<WorkingHours, 7> &hours) {
            QStringList texts;
            for (const WorkingHours &day : hours)
                texts += day.from.isValid() ? hoursText(day) : QStringLiteral("off");
            return texts.join(u',');
        });
    case Keys:
        return keysFromJson(json).transform(keysText);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

std::span<const SettingSpec> settingSpecs()
{
    return table;
}

const SettingSpec *findSetting(QStringView key)
{
    const auto found = std::ranges::find_if(
        table, [&](const SettingSpec &setting) { return key == QLatin1StringView(setting.key); });
    return found == std::end(table) ? nullptr : found;
}

Result<QString> settingFromText(const SettingSpec &setting, const QString &text)
{
    if (auto json = jsonFromText(setting, text.trimmed()))
        return *std::move(json);
    return failure(ErrorCode::InvalidValue, QLatin1StringView(setting.key), settingForm(setting));
}

QString settingToText(const SettingSpec &setting, const QString &json)
{
    if (auto text = textFromJson(setting, json))
        return *std::move(text);
    return textFromJson(setting, QLatin1StringView(setting.defaultJson)).value_or(QString());
}

QString settingForm(const SettingSpec &setting)
{
    switch (setting.type) {
    case Word:
    case Number:
        return QStringLiteral("one of ") + wordsOf(setting).join(QStringLiteral(", "));
    case Weekday:
        return QStringLiteral("a weekday, for example monday");
    case TimeOfDay:
        return QStringLiteral("a time of day, for example 04:00");
    case Capacity:
        return QStringLiteral("one time a day such as 6h, or seven of them from Monday to Sunday "
                              "separated by commas, each at most 24h");
    case Hours:
        return QStringLiteral("from and to such as 9:00-17:00, or off, or seven of them from "
                              "Monday to Sunday separated by commas");
    case Switch:
        return QStringLiteral("on or off");
    case Keys:
        return QStringLiteral("action=keys such as done=X, with spaces between several, or "
                              "default");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<int> weekdayFromJson(const QString &json)
{
    const auto word = wordFromJson(json);
    for (int day = 0; word && day < 7; ++day) {
        if (*word == QLatin1StringView(weekdays[day]))
            return day + 1;
    }
    return {};
}

std::optional<QTime> timeOfDayFromJson(const QString &json)
{
    const auto word = wordFromJson(json);
    return word && word->size() == 5 ? timeFromText(*word) : std::nullopt;
}

std::optional<std::array<int, 7>> capacityFromJson(const QString &json)
{
    if (!json.startsWith(u'[') || !json.endsWith(u']'))
        return {};
    const auto parts = QStringView(json).sliced(1, json.size() - 2).split(u',');
    if (parts.size() != 7)
        return {};
    std::array<int, 7> minutes{};
    for (int day = 0; day < 7; ++day) {
        bool ok = false;
        minutes[day] = parts[day].trimmed().toInt(&ok);
        if (!ok || minutes[day] < 0 || minutes[day] > minutesOfDay)
            return {};
    }
    return minutes;
}

std::optional<std::array<WorkingHours, 7>> hoursFromJson(const QString &json)
{
    if (!json.startsWith(u'[') || !json.endsWith(u']'))
        return {};
    const auto parts = QStringView(json).sliced(1, json.size() - 2).split(u',');
    if (parts.size() != 7)
        return {};
    std::array<WorkingHours, 7> hours{};
    for (int day = 0; day < 7; ++day) {
        const auto word = wordFromJson(parts[day].trimmed().toString());
        const auto read = word ? hoursFromText(*word) : std::nullopt;
        if (!read)
            return {};
        hours[day] = *read;
    }
    return hours;
}

std::optional<std::map<QString, QString>> keysFromJson(const QString &json)
{
    const auto document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    std::map<QString, QString> keys;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            return {};
        keys.emplace(it.key(), it.value().toString());
    }
    return keys;
}

QString keysToJson(const std::map<QString, QString> &keys)
{
    QJsonObject object;
    for (const auto &[action, names] : keys)
        object.insert(action, names);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QString> wordFromJson(const QString &json)
{
    const auto inner = QStringView(json);
    if (inner.size() < 2 || inner.front() != u'"' || inner.back() != u'"')
        return {};
    const auto word = inner.sliced(1, inner.size() - 2);
    if (word.contains(u'\\') || word.contains(u'"'))
        return {};
    return word.toString();
}

std::optional<int> numberFromJson(const QString &json)
{
    bool ok = false;
    const int number = json.toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<bool> switchFromJson(const QString &json)
{
    if (json == QLatin1StringView("true"))
        return true;
    if (json == QLatin1StringView("false"))
        return false;
    return {};
}

} // namespace sennight
